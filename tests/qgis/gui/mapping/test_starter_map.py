"""The starter in the dock: proposed where there is an engine, named by the pixels."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

from landslide_mapper.core.settings import Settings
from landslide_mapper.errors import WorkerError
from landslide_mapper.gui.inputs.model_chooser import ModelChooser
from landslide_mapper.gui.inputs.starter_choice import SceneSize
from landslide_mapper.gui.mapping.map_plan import MapPlan
from landslide_mapper.gui.results.old_probabilities import OldProbabilities
from landslide_mapper.gui.results.part_layers import PART_PROPERTY, parts_of
from landslide_mapper.gui.results.results import is_probability
from landslide_mapper.jobs import starters
from landslide_mapper.jobs.fused_parts import part_paths
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.options import MAP
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.package_files import resource
from landslide_mapper.worker.client import WorkerBackend
from tests.qgis.conftest import ENGINE
from tests.qgis.driving import map_now, settle, wait_until
from tests.qgis.mapped import mapping
from tests.unit.change.land import NAMES, pair, write

pytestmark = pytest.mark.usefixtures("with_engine")


@pytest.fixture
def page(with_engine, workbench):
    return workbench.dock.map_page


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """The starters of an installation of this test's own, which may be damaged."""
    folder = tmp_path / "installed"
    shutil.copytree(resource(starters.FOLDER), folder)
    monkeypatch.setattr(starters, "resource", lambda name: folder)
    monkeypatch.setattr(starters, "user_folder", lambda: tmp_path / "user")
    return folder


def nothing(setting: object = None) -> Path:
    raise WorkerError("There is no engine.")


def add(path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), path.stem, "gdal")
    QgsProject.instance().addMapLayer(layer)
    settle()
    return layer


def with_pixels(path: Path, metres: float) -> Path:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    left, _, _, top, _, _ = dataset.GetGeoTransform()
    dataset.SetGeoTransform((left, metres, 0.0, top, 0.0, -metres))
    dataset = None
    return path


def rgb(path: Path) -> Path:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, color in enumerate((gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand), 1):
        dataset.GetRasterBand(number).SetColorInterpretation(color)
    dataset = None
    return path


def test_the_starter_is_proposed_where_there_is_an_engine_and_no_model(page, write_raster, make_model):
    assert page.model.combo.currentText() == "Starter model"
    assert "Add a post-event raster" in page.hint.text()
    add(rgb(write_raster("after.tif")))
    assert page.model.combo.currentText() == "Starter, about 10 m"
    add(rgb(write_raster("before.tif")))
    assert page.model.combo.currentText() == "Starter, about 10 m + change"
    assert (page.problem(), page.map_button.isEnabled()) == ("", True)
    assert page.region.isHidden(), "it has one decoder for all"
    page.model.select(make_model())
    assert page.model.combo.currentText() == "japan", "a model of one's own comes first"
    assert [page.model.combo.itemData(index) for index in (1, 2)] == ["starter", "change"]


def test_change_is_proposed_without_an_engine_and_the_starter_once_there_is_one(workbench, monkeypatch):
    model = workbench.dock.map_page.model
    monkeypatch.setattr(ENGINE, nothing)
    workbench.restart_engine()
    assert model.without_model
    monkeypatch.setattr(ENGINE, lambda setting=None: Path("python"))
    workbench.restart_engine()
    assert model.is_starter
    model.combo.setCurrentIndex(model.combo.findData("change"))
    model.combo.activated.emit(model.combo.currentIndex())
    workbench.restart_engine()
    assert model.without_model, "what the analyst has chosen stays"


@pytest.mark.parametrize(
    ("metres", "name"),
    [
        (0.5, "Starter, under 1 m"),
        (5.0, "Starter, about 10 m"),
        (10.0, "Starter, about 10 m"),
        (30.0, "Starter, about 10 m"),
    ],
)
def test_the_pixels_of_the_post_event_raster_decide(page, write_raster, metres, name):
    add(with_pixels(rgb(write_raster("after.tif")), metres))
    assert page.model.combo.currentText() == name
    assert page.problem() == ""
    assert page.inputs.model == starters.starter_for(metres)


@pytest.mark.parametrize("metres", [2.0, 200.0])
def test_pixels_that_no_starter_knows_are_said_and_change_is_proposed(page, write_raster, metres):
    add(with_pixels(rgb(write_raster("before.tif")), metres))
    after = add(with_pixels(rgb(write_raster("after.tif")), metres))
    assert f"Pixels of {metres:.0f} m are too far from what the starter models know" in page.hint.text()
    assert "The change between the dates is mapped without a model." in page.hint.text()
    assert (page.model.without_model, page.map_button.isEnabled()) == (True, True)
    QgsProject.instance().removeMapLayer(after.id())
    settle()
    add(rgb(write_raster("after_10.tif")))
    page.post.setLayer(QgsProject.instance().mapLayersByName("after_10")[0])
    settle()
    assert (page.model.is_starter, page.hint.text()) == (True, "")


def test_a_starter_that_the_analyst_has_chosen_does_not_give_way(page, write_raster):
    model = page.model
    model.combo.setCurrentIndex(model.combo.findData("starter"))
    model.combo.activated.emit(model.combo.currentIndex())
    add(with_pixels(rgb(write_raster("after.tif")), 200.0))
    assert model.is_starter
    assert "Pixels of 200 m are too far" in page.hint.text()
    assert not page.map_button.isEnabled()
    model.combo.setCurrentIndex(model.combo.findData("change"))
    assert (page.map_button.isEnabled(), page.hint.text()) == (True, "")


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (shutil.rmtree, "This installation has no starter models"),
        (lambda folder: (folder / "landslides-10m.zip").write_bytes(b"PK"), "cannot be unpacked"),
    ],
)
def test_a_starter_that_is_missing_or_damaged_is_said_once(
    installed, page, write_raster, harm, message, iface
):
    harm(installed)
    add(rgb(write_raster("after.tif")))
    assert page.hint.text().count(message) == 1
    assert "Install the plugin again" in page.hint.text()
    assert "The change between the dates is mapped without a model." in page.hint.text()
    assert iface.bar.items() == []
    page.model.combo.setCurrentIndex(page.model.combo.findData("change"))
    assert (page.hint.isHidden(), page.map_button.isEnabled()) == (True, True)


def test_a_starter_is_unpacked_only_when_it_is_chosen(installed, page, write_raster, make_model, tmp_path):
    page.model.select(make_model())
    add(rgb(write_raster("after.tif")))
    assert not (tmp_path / "user").exists()
    page.model.combo.setCurrentIndex(1)
    assert (tmp_path / "user" / "starters").is_dir()
    page.model.set_scene(None)
    page.model.set_scene(SceneSize(10.0, two_dates=True))
    assert page.model.path == starters.starter_for(10.0)


def test_the_job_is_that_of_the_command_line(page, write_raster):
    after, before = (add(rgb(write_raster(f"{name}.tif"))) for name in ("after", "before"))
    job = MapPlan.of(page.inputs, page.context).job
    bare = MAP.make({"post": Path(after.source()), "pre": Path(before.source()), "output": job.output})
    chosen = ("model", "region", "threshold", "post_bands", "pre_bands", "index", "clouds")
    assert [getattr(job, one) for one in chosen] == [getattr(bare, one) for one in chosen]
    assert job.model == Path("starter")
    assert job.output.stem.endswith("_starter")


def test_no_region_is_made_up_for_the_scene_of_the_event(page, workbench, jobs, write_raster, tmp_path):
    from landslide_mapper.core.workspace.runs.scene_rows import scenes_of

    after = add(rgb(write_raster("after.tif")))
    event = workbench.events.create(str(tmp_path / "quake.gpkg"), after.crs(), "Quake")
    settle()
    run = mapping()

    def anywhere(job, backend, progress):
        report = run(job, backend, progress)
        return type(report)(**{**vars(report), "region": "anywhere"})

    jobs.map = anywhere
    map_now(workbench)
    (scene,) = scenes_of(event)
    assert not scene.region
    assert event.count("candidates") == 2


def test_the_real_starter_maps_a_pair_by_one_click_as_the_command_line_does(
    page, workbench, jobs, tmp_path, iface
):
    """A worker, its network and two dates."""
    files = [
        write(tmp_path / f"{name}.tif", pixels, NAMES) for name, pixels in zip(("after", "before"), pair())
    ]
    for path in files:
        add(path)
    assert page.problem() == ""
    box = page.threshold_box.threshold
    assert box.number.text() == "The scene's"
    backend, reports = WorkerBackend(Settings().worker_python), []

    def real(job, _backend, progress):
        reports.append(run_map(job, backend, progress))
        return reports[0]

    jobs.map = real
    try:
        map_now(workbench)
        (report,) = reports
        other = MAP.make(
            {
                "post": files[0],
                "pre": files[1],
                "output": tmp_path / "other.gpkg",
                "probability": tmp_path / "other.tif",
                "min_area_m2": report.min_area_m2,
            }
        )
        expected = run_map(other, backend, SilentProgress())
    finally:
        backend.close()
    assert (report.model, report.region) == ("landslides-10m + change", "anywhere")
    assert (report.threshold, report.threshold_from) == (expected.threshold, "scene")
    said = workbench.dock.footer.message.text()
    assert f"threshold {100 * report.threshold:.1f} % (from the scene)" in said
    assert box.number.text() == f"{100 * report.threshold:.1f} %"
    assert not box.reset_button.isEnabled(), "it is the usual one of this map"
    one, two = (gdal.Open(str(path)).ReadAsArray() for path in (report.probability, other.probability))
    np.testing.assert_array_equal(one, two)
    assert report.candidates == expected.candidates > 0
    assert f"Candidate landslides: {report.candidates}" in workbench.dock.footer.message.text()
    parts_are_hidden_beside(report)


def parts_are_hidden_beside(report) -> None:
    root = QgsProject.instance().layerTreeRoot()
    nodes = [node for node in root.findLayers() if node.layer().customProperty(PART_PROPERTY)]
    assert [Path(node.layer().source()) for node in nodes] == list(report.parts.values())
    assert [node.name().split(",")[0] for node in nodes] == ["The starter alone", "The change alone"]
    assert not any(node.itemVisibilityChecked() for node in nodes)
    (whole,) = [node for node in root.findLayers() if is_probability(node.layer())]
    assert whole.layer().source() == str(report.probability)
    group = whole.parent()
    assert [one.parent() for one in nodes] == [group, group]
    assert group.children().index(nodes[0]) == group.children().index(whole) + 1


def fused_now(bench, jobs) -> None:
    """A map of the event with parts, made without a network."""
    run = mapping()

    def fused(job, backend, progress):
        report = run(job, backend, progress)
        parts = part_paths(report.probability)
        for path in parts.values():
            shutil.copy(report.probability, path)
        return type(report)(**{**vars(report), "parts": parts})

    jobs.map = fused
    map_now(bench)


def test_parts_come_along_when_an_event_takes_the_map_in(page, workbench, jobs, write_raster, tmp_path):
    after = add(rgb(write_raster("after.tif")))
    fused_now(workbench, jobs)
    event = workbench.events.create(str(tmp_path / "quake.gpkg"), after.crs(), "Quake")
    workbench.mapping.take_into(event)
    wait_until(lambda: not workbench.control.busy)
    settle()
    layers = QgsProject.instance().mapLayers().values()
    (whole,) = [one for one in layers if is_probability(one)]
    parts = parts_of(Path(whole.source()))
    root = QgsProject.instance().layerTreeRoot()
    groups = [root.findLayer(one.id()).parent().name() for one in parts]
    assert groups == ["Quake", "Quake"]


def test_parts_go_with_the_probability_that_they_belong_to(page, workbench, jobs, write_raster, tmp_path):
    after = add(rgb(write_raster("after.tif")))
    workbench.events.create(str(tmp_path / "quake.gpkg"), after.crs(), "Quake")
    settle()
    fused_now(workbench, jobs)
    fused_now(workbench, jobs)
    old = OldProbabilities(workbench.context, workbench.dock.event_bar.menu, workbench.dock)
    (first,) = old.old()
    parts = parts_of(Path(first.source()))
    files = [Path(layer.source()) for layer in (first, *parts)]
    assert len(files) == 3
    old.remove([first.id()], with_files=True)
    assert not [path for path in files if path.exists()]
    left = [one for one in QgsProject.instance().mapLayers().values() if one.customProperty(PART_PROPERTY)]
    assert len(left) == 2, "those of the newest map"


def test_whose_data_a_starter_learned_from_is_said_where_it_is_chosen(page) -> None:
    chooser = ModelChooser(Settings(), offers_change=True)  # the page has no scene, and would say so
    chooser.set_scene(SceneSize(10.0, two_dates=False))
    tip = chooser.combo.toolTip()
    assert "Landslide4Sense" in tip
    assert "Copernicus" in tip
    assert "CC BY 4.0" not in tip, "that is the other starter"
    figures = r"IoU in overall: 0\.\d\d \(95 % interval 0\.\d\d to 0\.\d\d, validation scenes: 47\)"
    assert re.search(figures, tip)
    chooser.set_scene(SceneSize(0.5, two_dates=False))
    assert "CC BY 4.0" in chooser.combo.toolTip()


def test_a_card_of_other_people_is_no_markup(page, tmp_path) -> None:
    model = tmp_path / "theirs.lsmodel"
    shutil.copytree(starters.starter_for(10.0), model)
    path = model / "versions" / "0001" / "card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card["sources"] = [{"data": "<b>x</b>", "by": "me", "licence": "none"}]
    path.write_text(json.dumps(card), encoding="utf-8")
    page.model.select(model)
    assert "&lt;b&gt;x&lt;/b&gt; (me; none)" in page.model.combo.toolTip()
