"""A first model from the open event alone: what was drawn and reviewed, with the real job and worker."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt

from landslide_mapper.core.engine import Engine
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.runs.ground_memory import GroundMemory
from landslide_mapper.core.workspace.runs.run_rows import last_run
from landslide_mapper.core.workspace.runs.scene_rows import scenes_of
from landslide_mapper.core.workspace.training.event_training_data import what_is_new
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.app.workbench import Workbench
from landslide_mapper.gui.event import event_training
from landslide_mapper.gui.training.training_source import EVENT_PATCH
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import TrainReport
from landslide_mapper.model.folder import ModelFolder
from tests.qgis.driving import settle, wait_until
from tests.unit.change.land import NAMES, SIDE, pair, write

UTM = QgsCoordinateReferenceSystem("EPSG:32654")
LEFT, TOP, PIXEL = 500_000.0, 4_700_000.0, 10.0


def box(row: int, col: int, height: int, width: int) -> QgsGeometry:
    left, top = LEFT + PIXEL * col, TOP - PIXEL * row
    return QgsGeometry.fromRect(QgsRectangle(left, top - PIXEL * height, left + PIXEL * width, top))


def prepare(bench: Workbench, tmp_path, is_drawn: bool = True) -> None:
    """A pair with four slides, drawn or not; all of it is a training area."""
    for name, pixels in zip(("after", "before"), pair()):
        layer = QgsRasterLayer(str(write(tmp_path / f"{name}.tif", pixels, NAMES)), name, "gdal")
        QgsProject.instance().addMapLayer(layer)
    event = bench.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    drawn = [box(30, 40, 25, 12), box(100, 150, 40, 15), box(180, 60, 20, 30), box(60, 200, 14, 9)]
    if is_drawn:
        event.append("labels", [{"source": "drawn"}] * len(drawn), drawn)
    event.append("areas", [{"role": "training"}], [box(0, 0, SIDE, SIDE)])
    settle()
    page = bench.dock.train_page
    bench.dock.tabs.setCurrentWidget(page)
    page.source.event_training.look()
    settle()


def test_the_event_is_what_is_learned_from_and_needs_the_name_of_a_region(workbench, tmp_path):
    prepare(workbench, tmp_path)
    page = workbench.dock.train_page
    assert page.source.from_event
    assert page.source.event_training.news_text.text() == "To learn from: labels: 4", (
        "a first model knows nothing"
    )
    assert page.source.others.isCollapsed()
    assert page.region.isVisible()
    assert not page.train_button.isEnabled()
    assert "region" in page.hint.text()
    page.region.combo.setEditText("iburi")
    settle()
    assert page.train_button.isEnabled(), page.hint.text()
    assert page.model_name() == "iburi"
    plan = page.plan()
    assert plan.event == EventId.of(workbench.events.current)
    assert plan.job.patch_size == EVENT_PATCH
    page.more.widgets["patch_size"].setValue(192)
    assert page.plan().job.patch_size == 192, "what the analyst says counts"


def test_without_an_event_scenes_name_their_regions_themselves(workbench):
    page = workbench.dock.train_page
    assert not page.source.from_event
    assert not page.region.isVisibleTo(page)
    assert page.source.values(page.more)["patch_size"] is None


def test_what_a_training_taught_is_not_new_any_more(workbench, jobs, tmp_path, make_model):
    prepare(workbench, tmp_path)
    page, event = workbench.dock.train_page, workbench.events.current
    page.region.combo.setEditText("hokkaido")
    page.folder.setFilePath(str(tmp_path))
    settle()
    model = page.model_path()
    jobs.train = lambda job, backend, progress: TrainReport(make_model(model.stem, "hokkaido"), {}, None)
    page.train_button.click()
    wait_until(lambda: not workbench.control.busy)
    settle()
    assert (last_run(event).kind, last_run(event).name) == ("train", f"Training {model.stem}")
    assert what_is_new(event, model.stem, 1).total == 0
    assert what_is_new(event, "another", 1).total == 4


@pytest.fixture
def real(iface):
    bench = Workbench(iface, Engine())
    iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench.dock)
    bench.dock.show()
    settle()
    yield bench
    bench.close()
    settle()


def test_a_first_model_is_trained_from_a_reviewed_change_map(real, tmp_path):
    prepare(real, tmp_path, is_drawn=False)
    event, page = real.events.current, real.dock.train_page
    real.dock.map_page.map_button.click()
    wait_until(lambda: not real.control.busy)
    found = list(event.rows("candidates"))
    assert len(found) == 4
    reviewed = {"status": "accepted", "reviewed_at": datetime.now(timezone.utc)}
    event.change("candidates", {row.id(): reviewed for row in found})
    page.source.event_training.look()
    page.region.combo.setEditText("iburi")
    page.folder.setFilePath(str(tmp_path))
    page.more.widgets["epochs"].setValue(2)
    settle()
    assert page.train_button.isEnabled(), page.hint.text()
    page.train_button.click()
    wait_until(lambda: not real.control.busy, 300)
    assert (tmp_path / "iburi.lsmodel").is_dir(), real.dock.footer.message.text()
    version = ModelFolder(tmp_path / "iburi.lsmodel").version()
    assert [region.id for region in version.spec.regions] == ["iburi"]


def choose_dem(bench: Workbench, tmp_path) -> QgsRasterLayer:
    """Hills, as a layer of the project, on the Map page."""
    rows, cols = np.indices((SIDE, SIDE))
    heights = (500 + 200 * np.sin(rows / 40) + 3 * cols).astype(np.float32)
    layer = QgsRasterLayer(str(write(tmp_path / "dem.tif", heights[None], ("height",))), "dem", "gdal")
    QgsProject.instance().addMapLayer(layer)
    bench.dock.map_page.ground.dem.setLayer(layer)
    settle()
    return layer


def test_a_model_learns_from_the_terrain_of_an_event_and_needs_it_for_an_update(real, tmp_path):
    prepare(real, tmp_path)
    event, page, update = real.events.current, real.dock.train_page, real.dock.update_page
    page.region.combo.setEditText("iburi")
    page.folder.setFilePath(str(tmp_path))
    page.more.widgets["epochs"].setValue(1)
    settle()
    assert not page.terrain.isVisible(), "no elevation model is known"
    choose_dem(real, tmp_path)
    real.dock.map_page.ground.feet.setChecked(True)
    settle()
    assert page.terrain.isVisible()
    page.terrain.setChecked(True)
    page.train_button.click()
    wait_until(lambda: not real.control.busy, 300)
    model = tmp_path / "iburi.lsmodel"
    assert model.is_dir(), real.dock.footer.message.text()
    assert ModelFolder(model).version().spec.input.sees_terrain
    (scene,) = scenes_of(event)
    assert (scene.dem, scene.dem_feet) == (tmp_path / "dem.tif", True)

    update.model.select(model)
    update.region.combo.setEditText("iburi")
    real.dock.map_page.ground.show_memory(GroundMemory())
    settle()
    assert update.problem() == "", "the event remembers it"
    (entry,) = update.plan().scenes.entries(SilentProgress())
    assert (entry.dem, entry.dem_feet) == (scene.dem, True)
    event.change("scenes", {scene.fid: {"dem": None, "dem_feet": None}})
    assert "'iburi' was trained with terrain, but scene 'after' of the event" in update.problem()


def test_a_model_without_terrain_is_not_shown_that_of_an_event(workbench, tmp_path, make_model):
    prepare(workbench, tmp_path)
    choose_dem(workbench, tmp_path)
    page, update = workbench.dock.train_page, workbench.dock.update_page
    page.region.combo.setEditText("hokkaido")
    settle()
    assert page.terrain.isVisible()
    (entry,) = page.plan().scenes.entries(SilentProgress())
    assert entry.dem is None, "the box is not ticked"
    update.model.select(make_model("japan", "hokkaido"))
    update.region.combo.setEditText("hokkaido")
    settle()
    (entry,) = update.plan().scenes.entries(SilentProgress())
    assert entry.dem is None


def test_an_event_that_cannot_be_read_just_now_is_no_error_of_the_page(workbench, tmp_path, monkeypatch):
    prepare(workbench, tmp_path)
    page = workbench.dock.train_page
    page.region.combo.setEditText("iburi")

    def unreadable(*_: object) -> None:
        raise WorkspaceError("The event cannot be read.")

    monkeypatch.setattr(event_training, "scenes_of", unreadable)
    monkeypatch.setattr(event_training, "scenes_for", unreadable)
    page.source.changed.emit()
    settle()
    assert page.hint.text() == "The event cannot be read."
    assert not page.train_button.isEnabled()
