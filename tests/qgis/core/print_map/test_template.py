"""Layout templates: those of the user are filled like ours, and what cannot be filled is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.core.print_map.inventory_map import InventoryMap
from landslide_mapper.core.print_map.map_spec import MapSpec
from landslide_mapper.core.print_map.template import load_paper, load_template, templates_of_user
from landslide_mapper.errors import InventoryError
from landslide_mapper.package_files import resource


@pytest.fixture
def slide(qgis_app):
    """One accepted landslide of 200 m."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32654&field=status:string", "Slides", "memory")
    feature = QgsFeature(layer.fields())
    feature["status"] = "accepted"
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 4690000, 500200, 4690200)))
    layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture
def edited(qgis_app, tmp_path):
    """Saves one of our templates as the user has changed it."""

    def save(change) -> Path:
        layout = QgsPrintLayout(QgsProject.instance())
        load_paper(layout, "A4 landscape")
        change(layout)
        path = tmp_path / "mine.qpt"
        assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
        return path

    return save


def test_a_template_of_the_user_is_filled_as_it_is(slide, edited):
    def change(layout):
        layout.removeLayoutItem(layout.itemById("locator"))
        layout.itemById("map").attemptResize(QgsLayoutSize(100, 80))
        mine = QgsLayoutItemLabel(layout)
        mine.setText("Of [% @landslides_number %]")
        mine.setId("mine")
        mine.attemptResize(QgsLayoutSize(90, 10))
        layout.addLayoutItem(mine)

    project = QgsProject()
    made = InventoryMap(project, MapSpec(slide, template=edited(change)))
    assert made.layout.itemById("mine").currentText() == "Of 1 landslide"
    assert made.layout.itemById("locator") is None
    assert made.layout.itemById("map").rect().width() == pytest.approx(100)
    assert made.frame.extent.width() == pytest.approx(0.1 * made.frame.scale)


def test_scale_in_words_follows_the_map_when_it_is_edited(slide):
    project = QgsProject()
    made = InventoryMap(project, MapSpec(slide))
    made.layout.itemById("map").setScale(25_000)
    assert made.layout.itemById("scale").currentText() == "1 : 25 000"


def test_what_a_title_says_is_no_expression(slide):
    project = QgsProject()
    title = "[% 1 + 1 %] " * 40  # cut, so that it is written into the label itself
    made = InventoryMap(project, MapSpec(slide, title=title))
    assert made.layout.itemById("title").currentText().startswith("[% 1 + 1 % ]")


@pytest.mark.parametrize("item", ["map", "legend"])
def test_a_template_without_an_item_is_said(slide, edited, item):
    path = edited(lambda layout: layout.removeLayoutItem(layout.itemById(item)))
    with pytest.raises(InventoryError, match=f"has no item with the id '{item}'.*Item ID"):
        InventoryMap(QgsProject(), MapSpec(slide, template=path))


def test_a_text_called_map_is_no_map(slide, edited):
    def change(layout):
        layout.removeLayoutItem(layout.itemById("map"))
        layout.itemById("title").setId("map")

    with pytest.raises(InventoryError, match="no item with the id 'map'"):
        InventoryMap(QgsProject(), MapSpec(slide, template=edited(change)))


@pytest.mark.parametrize(
    "content",
    [b"", b"no xml", b"<qgis></qgis>", b"<Layout", "<Layout name='é'/>".encode("utf-16"), b"\xff\xfe"],
)
def test_a_file_that_is_no_template_is_said(slide, tmp_path, content):
    path = tmp_path / "broken.qpt"
    path.write_bytes(content)
    with pytest.raises(InventoryError, match=r"broken\.qpt is no layout template"):
        InventoryMap(QgsProject(), MapSpec(slide, template=path))


def test_a_template_that_is_gone_is_said(slide, tmp_path):
    with pytest.raises(InventoryError, match=r"No such file.*Choose another one"):
        InventoryMap(QgsProject(), MapSpec(slide, template=tmp_path / "gone.qpt"))


def test_templates_of_the_user_are_found_where_qgis_saves_them(edited, tmp_path, monkeypatch):
    edited(lambda layout: None)
    (tmp_path / "other.qpt").write_text("<Layout/>", encoding="utf-8")
    monkeypatch.setattr(QgsApplication, "layoutTemplatePaths", lambda: [str(tmp_path), "/nowhere"])
    assert templates_of_user() == {"mine": tmp_path / "mine.qpt"}


@pytest.mark.parametrize("name", ["landscape", "portrait"])
def test_our_templates_tell_nothing_about_who_made_them(qgis_app, name):
    path = resource(f"print_map/{name}.qpt")
    load_template(QgsPrintLayout(QgsProject.instance()), path)
    text = path.read_text(encoding="utf-8")
    assert "/home/" not in text
    assert "/tmp/" not in text
    assert 'layers="' not in text
