"""Which bands are read: said beside each raster, asked for where it cannot be known; bands put together."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QFileDialog

from landslide_mapper.gui.inputs.put_together_button import PutTogetherButton, one_layer
from landslide_mapper.gui.mapping.map_plan import MapPlan
from tests.products import make_landsat, make_safe, write_band, zipped
from tests.qgis.driving import settle

SENTINEL = [f"B{name}" for name in ("01", "02", "03", "04", "05", "06", "07", "08", "8A", "09", "11", "12")]


@pytest.fixture
def page(workbench, make_model):
    page = workbench.dock.map_page
    page.model.select(make_model())
    settle()
    return page


@pytest.fixture
def add(write_raster):
    """Adds a 16-bit raster with descriptions to the project."""

    def add(name, texts=(), count=None):
        path = write_raster(f"{name}.tif", bands=count or len(texts), dtype=gdal.GDT_UInt16)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        for number, text in enumerate(texts, 1):
            dataset.GetRasterBand(number).SetDescription(text)
        dataset.FlushCache()
        dataset = None
        layer = QgsRasterLayer(str(path), name, "gdal")
        QgsProject.instance().addMapLayer(layer)
        settle()
        return layer

    return add


def job(page):
    return MapPlan.of(page.inputs, page.context).job


def test_it_is_said_what_is_read(page, add):
    add("after", SENTINEL)
    add("before", ["blue", "green", "red"])
    assert page.bands.post.text.text() == "red 4, green 3, blue 2 (from names)"
    assert page.bands.pre.text.text() == "red 3, green 2, blue 1 (from names)"
    assert page.problem() == ""
    assert (job(page).post_bands, job(page).pre_bands) == (None, None)
    assert all(combo.isHidden() for combo in page.bands.post._combos)


def test_three_bands_without_names_are_read_in_their_order_and_that_is_said(page, add):
    add("after", count=3)
    assert page.bands.post.text.text() == "band 1, band 2, band 3 (not named)"
    assert page.problem() == ""


def test_twelve_bands_without_names_are_asked_for(page, add):
    layer = add("after", count=12)
    chooser = page.bands.post
    assert chooser.text.text() == "12 bands (not named): choose those that the model sees"
    assert "Choose the bands of the post-event raster" in page.problem()
    assert not page.map_button.isEnabled()
    assert [combo.currentText() for combo in chooser._combos] == [
        "Choose: red",
        "Choose: green",
        "Choose: blue",
    ]
    for combo, number in zip(chooser._combos, (4, 3, 2)):
        assert not combo.isHidden()
        assert page.problem()
        combo.setBand(number)
    settle()
    assert page.problem() == ""
    assert job(page).post_bands == (4, 3, 2)
    assert chooser.text.text() == "bands 4, 3, 2 (chosen by you)"
    # It is asked once for a layer.
    page.post.setLayer(None)
    settle()
    page.post.setLayer(layer)
    settle()
    assert job(page).post_bands == (4, 3, 2)


def test_known_bands_can_be_chosen_otherwise_and_given_back(page, add):
    add("after", SENTINEL)
    chooser = page.bands.post
    chooser.more.setChecked(True)
    assert not any(combo.isHidden() for combo in chooser._combos)
    chooser._combos[0].setBand(8)
    assert job(page).post_bands == (8, 3, 2)
    chooser._combos[0].setBand(4)
    assert job(page).post_bands is None
    assert chooser.text.text() == "red 4, green 3, blue 2 (from names)"


def test_too_few_bands_are_told_before_the_job(page, add):
    add("after", count=2)
    assert "gives 2 bands of image data, expected 3" in page.problem()


def test_without_a_model_it_is_said_what_is_known(workbench, add):
    page = workbench.dock.map_page
    add("after", SENTINEL)
    assert page.bands.post.text.text() == "red 4, green 3, blue 2, near infrared 8 (from names)"
    add("other", count=5)
    page.post.setLayer(QgsProject.instance().mapLayersByName("other")[0])
    settle()
    assert page.bands.post.isHidden()


class TestPutTogether:
    @pytest.fixture
    def button(self, page):
        return page.widget().findChild(PutTogetherButton, "postLayerPutTogether")

    def said(self, page):
        return page.context.message_bar.currentItem().text()

    def test_files_become_one_layer_that_is_chosen(self, page, button, tmp_path, monkeypatch):
        files = [
            str(write_band(tmp_path / "data" / f"T54TXM_20180915T012345_{name}.tif", 5))
            for name in ("B03", "B02", "B04")
        ]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
        button.menu().actions()[0].trigger()
        settle()
        layer = page.post.currentLayer()
        assert layer.name() == "T54TXM_20180915T012345"
        assert Path(layer.source()).parent == tmp_path / "data", (
            "beside the files: there is no project and no event"
        )
        assert page.bands.post.text.text() == "red 3, green 1, blue 2 (from names)"
        assert str(tmp_path / "data" / "T54TXM_20180915T012345.vrt") in self.said(page)
        assert "green 1, blue 2, red 3 (from names)" in self.said(page)
        button.menu().actions()[0].trigger()
        settle()
        assert len(QgsProject.instance().mapLayers()) == 1

    @pytest.mark.parametrize("form", ["safe", "archive", "landsat"])
    def test_a_folder_goes_beside_the_project(self, page, button, tmp_path, form):
        home = tmp_path / "home"
        home.mkdir()
        QgsProject.instance().setFileName(str(home / "project.qgz"))
        folder = make_landsat(tmp_path) if form == "landsat" else make_safe(tmp_path)
        button.chosen.emit([str(zipped(folder) if form == "archive" else folder)])
        settle()
        assert Path(page.post.currentLayer().source()).parent == home
        red = 4
        assert page.bands.post.text.text() == f"red {red}, green 3, blue 2 (from names)"
        renderer = page.post.currentLayer().renderer()
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)

    def test_with_an_event_it_goes_there(self, page, tmp_path):
        layer, said = one_layer([str(make_landsat(tmp_path))], tmp_path / "event")
        assert Path(layer.source()).parent == tmp_path / "event"
        assert str(tmp_path / "event") in said

    def test_what_makes_no_scene_is_one_message(self, page, button, tmp_path):
        files = [write_band(tmp_path / f"T54TXM_{day}T012345_B04.tif", 5) for day in ("20180915", "20180820")]
        button.chosen.emit([str(file) for file in files])
        assert "belong to different scenes" in self.said(page)
        assert page.post.currentLayer() is None
