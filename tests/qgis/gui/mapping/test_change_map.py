"""Change without a model from the dock: two rasters, one click, candidates that can be learned from."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeModel,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView

from landslide_mapper.core.workspace.runs.scene_rows import scenes_of
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
from landslide_mapper.gui.results.results import belongs_to_no_event
from landslide_mapper.gui.review.review_order import SortKey
from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from tests.qgis.driving import map_now, settle, wait_until
from tests.unit.change.land import NAMES, SLIDES, pair, write

UTM = QgsCoordinateReferenceSystem("EPSG:32654")


@pytest.fixture
def bench(workbench, jobs, tmp_path):
    """A new user's dock: a pair is loaded, there is no model."""
    backends = []

    def real(job, backend, progress):
        backends.append(backend)
        return run_map(job, backend, progress)

    jobs.map = real
    for name, pixels in zip(("after", "before"), pair()):
        layer = QgsRasterLayer(str(write(tmp_path / f"{name}.tif", pixels, NAMES)), name, "gdal")
        QgsProject.instance().addMapLayer(layer)
    settle()
    yield workbench
    assert backends in ([], [None]), "no engine is started"


def test_change_is_proposed_where_there_is_no_model_and_one_click_maps_it(bench, tmp_path):
    page = bench.dock.map_page
    assert page.model.combo.currentText() == "Change between the dates (no model)"
    assert page.model.path is None
    assert (page.problem(), page.map_button.isEnabled()) == ("", True)
    assert bench.dock.update_page.model.combo.findData("change") < 0, "it cannot be taught"
    map_now(bench)
    assert "Candidate landslides: 4" in bench.dock.footer.message.text()
    (written,) = Path(tmp_path).rglob("landslides_*_change.gpkg")
    assert written.with_name(f"{written.stem}_probability.tif").exists()


def test_a_model_that_is_there_comes_first_and_change_stays_to_be_chosen(bench, make_model):
    page = bench.dock.map_page
    model = make_model()
    page.model.select(model)
    assert (page.model.path, page.inputs.without_model) == (model, False)
    page.model.combo.setCurrentIndex(page.model.combo.count() - 1)
    settle()
    assert (page.model.path, page.inputs.without_model, page.problem()) == (None, True, "")
    assert bench.dock.update_page.model.path != Path("change")


def test_reviewed_candidates_of_a_change_map_teach_like_any_others(bench, tmp_path):
    event = bench.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    settle()
    map_now(bench)
    rows = list(event.rows("candidates", fields=("model", "region", "status")))
    assert [plain(row["model"]) for row in rows] == ["change"] * 4
    assert [plain(row["region"]) for row in rows] == [None] * 4
    (scene,) = scenes_of(event)
    assert not scene.region, "no region of that name is to be learned"
    reviewed = {"reviewed_at": datetime.now(timezone.utc)}
    first, *others = (row.id() for row in rows)
    event.change("candidates", {first: {"status": "rejected", **reviewed}})
    event.change("candidates", {other: {"status": "accepted", **reviewed} for other in others})
    event.change("scenes", {scene.fid: {"region": "hokkaido"}})
    scenes = EventTrainingScenes(event, "hokkaido")  # the files live as long as it
    (entry,) = scenes.entries(SilentProgress())
    grid = Grid.from_dataset(open_raster(entry.post))
    with LabelSource(entry.labels, entry.labelled_area, grid, split=entry.split) as source:
        mask = source.mask(grid.window)
    assert SLIDES[mask == 1].mean() > 0.9
    assert np.count_nonzero(mask == 1) > 500
    assert (mask == 0).any(), "what was rejected is background"
    assert (mask == 255).any(), "nothing is known of the rest"


def test_the_guide_leads_from_the_map_to_the_review(bench, tmp_path):
    bench.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    settle()
    guide, page = bench.dock.guide, bench.dock.review_page
    guide.look()
    assert guide.do_button.text() == "Map landslides"
    guide.do_button.click()
    wait_until(lambda: not bench.control.busy)
    guide.look()
    assert guide.do_button.text() == "Start the review"
    guide.do_button.click()
    settle()
    assert bench.dock.tabs.currentWidget() is page
    assert page.session.current is not None, "the first candidate is shown"


def listed(page, column: str) -> list[float]:
    order = page.model.order
    return [float(order.columns[column][row]) for row in order.rows]


def test_of_change_the_largest_is_reviewed_first_unless_the_analyst_says_otherwise(bench, tmp_path):
    """What is small and faint is least certain: with a model that teaches most, here it is noise."""
    event = bench.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    map_now(bench)
    page = bench.dock.review_page
    bench.dock.tabs.setCurrentWidget(page)
    wait_until(lambda: page.model.rowCount() == 4)
    areas = listed(page, "area_m2")
    assert areas == sorted(areas, reverse=True)
    assert len(set(areas)) > 1
    assert page.filter.sort.currentText() == "Largest first"
    page.filter.sort.setCurrentIndex(page.filter.sort.findData(SortKey.MAPPED))
    page.filter.sort.activated.emit(page.filter.sort.currentIndex())
    page.reload()
    assert listed(page, "fid") == sorted(listed(page, "fid")), "a choice stays"
    page.sorting.forget()
    event.append("candidates", [{"id": 9, "model": "andes", "uncertainty": 0.99, "area_m2": 1.0}], [None])
    page.reload()
    assert page.filter.sort.currentText() == "Most uncertain first", "a model learns from that"
    assert listed(page, "uncertainty")[0] == 0.99


def make_event(bench, file) -> None:
    """As the user does: the guide's button, the dialog, Create."""
    bench.dock.guide.look()
    assert bench.dock.guide.do_button.text() == "New event…"
    bench.dock.guide.do_button.click()
    dialog = bench.dock.event_bar.dialog
    dialog.event_title.setText("Quake")
    dialog.file.setFilePath(str(file))
    dialog.create_button.click()
    wait_until(lambda: not bench.control.busy)
    settle()


def loose() -> list[str]:
    return [one.name() for one in QgsProject.instance().mapLayers().values() if belongs_to_no_event(one)]


def test_a_map_comes_first_and_the_event_that_is_made_then_takes_it_in(bench, tmp_path):
    map_now(bench)
    assert loose() == ["Candidates"]
    assert bench.thresholds.shown.name.startswith("Landslides "), "of several maps one knows which"
    make_event(bench, tmp_path / "quake.gpkg")
    event = bench.events.current
    assert [plain(row["status"]) for row in event.rows("candidates")] == ["candidate"] * 4
    (scene,) = scenes_of(event)
    assert (scene.pre.name, scene.post.name) == ("before.tif", "after.tif"), "it can be taught"
    assert loose() == [], "the event's layers have taken the place of the map's"
    assert "Candidate landslides: 4" in bench.dock.footer.message.text()
    assert bench.thresholds.shown.event == bench.events.current_id, "its threshold can be moved"
    bench.dock.guide.look()
    assert bench.dock.guide.do_button.text() == "Start the review"


@pytest.mark.parametrize("how", ["reviewed", "being edited", "removed"])
def test_what_somebody_has_worked_at_stays_as_it_is(bench, tmp_path, how):
    map_now(bench)
    (layer,) = [one for one in QgsProject.instance().mapLayers().values() if belongs_to_no_event(one)]
    if how == "removed":
        other = QgsVectorLayer(layer.source(), "mine", "ogr")
        QgsProject.instance().addMapLayer(other)
        QgsProject.instance().removeMapLayer(layer.id())
    else:
        layer.startEditing()
        first = next(layer.getFeatures())
        layer.changeAttributeValue(first.id(), layer.fields().lookupField("status"), "accepted")
        if how == "reviewed":
            assert layer.commitChanges()
    settle()
    make_event(bench, tmp_path / "quake.gpkg")
    assert bench.events.current.count("candidates") == 0
    assert loose() == (["mine"] if how == "removed" else ["Candidates"])
    if how != "removed":
        assert next(layer.getFeatures())["status"] == "accepted"
        layer.rollBack()


def test_layers_of_a_map_lie_open_in_the_layer_tree(bench):
    root, view = QgsProject.instance().layerTreeRoot(), QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(root, view))
    map_now(bench)
    assert view.isExpanded(view.node2index(root.children()[0]))
    view.setModel(None)
