"""Terrain in the dock: chosen beside the rasters, remembered by the event, applied to maps and candidates."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.runs.ground_memory import (
    GroundMemory,
    remember_ground,
    remembered_ground,
)
from landslide_mapper.core.workspace.store.values import attributes
from landslide_mapper.jobs.map import run_map
from tests.qgis.driving import map_now, settle, wait_until
from tests.unit.change.land import NAMES, pair, write
from tests.unit.jobs.test_jobs_ground_rules import ground

UTM = QgsCoordinateReferenceSystem("EPSG:32654")


@pytest.fixture
def bench(workbench, jobs, tmp_path):
    """A dock with two images and no model; maps of change."""
    jobs.done = []

    def real(job, backend, progress):
        jobs.done.append(job)
        return run_map(replace(job, model=Path("change")), None, progress)

    jobs.map = real
    post, pre = pair()
    for name, pixels in (("after", post), ("before", pre)):
        path = write(tmp_path / f"{name}.tif", pixels, NAMES)
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), name, "gdal"))
    settle()
    workbench.jobs = jobs
    page = workbench.dock.map_page
    page.model.combo.setCurrentIndex(page.model.combo.findData("change"))
    settle()
    return workbench


@pytest.fixture
def dem(bench, tmp_path):
    path = ground(tmp_path / "dem.tif", tmp_path / "after.tif")
    layer = QgsRasterLayer(str(path), "heights", "gdal")
    QgsProject.instance().addMapLayer(layer)
    settle()
    page = bench.dock.map_page
    page.post.setLayer(QgsProject.instance().mapLayersByName("after")[0])
    page.pre.setLayer(QgsProject.instance().mapLayersByName("before")[0])
    settle()
    return layer


@pytest.fixture
def event(bench, tmp_path):
    made = bench.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    settle()
    return made


def box_of(bench):
    return bench.dock.map_page.ground


def apply_now(bench) -> str:
    settle()
    box_of(bench).describe.click()
    wait_until(lambda: not bench.control.busy)
    settle()
    return bench.dock.footer.message.text()


def candidates(event) -> list[dict]:
    return [attributes(row) for row in event.rows("candidates")]


def test_a_map_with_elevations_brings_described_candidates_into_the_event(bench, dem, event, tmp_path):
    box_of(bench).dem.setLayer(dem)
    box_of(bench).min_slope.setValue(10.0)
    settle()
    text = map_now(bench)
    found = candidates(event)
    assert len(found) == 4
    flat = [one for one in found if one["ruled_out"] == "flat"]
    assert 0 < len(flat) < 4
    assert f"ruled out: {len(flat)} on flat ground" in text
    assert all(one["slope_mean"] < 10 for one in flat)
    assert bench.jobs.done[-1].ground.dem == tmp_path / "dem.tif"
    assert remembered_ground(event) == GroundMemory(str(tmp_path / "dem.tif"), min_slope=10.0)
    layer = event.layer("candidates")
    assert {one.value() for one in layer.renderer().categories() if not one.renderState()} == {"ruled_out"}


def test_a_map_without_elevations_asks_for_none(bench, dem, event):
    assert not bench.dock.map_page.ground.describe.isEnabled()
    map_now(bench)
    assert bench.jobs.done[-1].ground.dem is None
    assert {one["slope_mean"] for one in candidates(event)} == {None}
    assert remembered_ground(event) == GroundMemory()


def test_candidates_that_are_there_are_described_afterwards_and_rules_are_taken_back(bench, dem, event):
    map_now(bench)
    fid = next(row.id() for row in event.rows("candidates"))
    event.change("candidates", {fid: {"comment": "seen"}})
    box = box_of(bench)
    box.dem.setLayer(dem)
    box.min_slope.setValue(10.0)
    text = apply_now(bench)
    found = candidates(event)
    assert all(one["slope_mean"] is not None for one in found)
    flat = [one for one in found if one["ruled_out"] == "flat"]
    described, ruled_out, note = text.split("; ")
    assert (described, ruled_out) == ("Candidates described: 4", f"ruled out: {len(flat)} on flat ground")
    assert note.startswith("'dem.tif' does not say the unit of its elevations: they are taken as metres")
    assert box.said.text() == text
    assert [one["comment"] for one in found if one["fid"] == fid] == ["seen"]
    assert event.count("decisions") == 0
    box.min_slope.setValue(0.0)
    assert apply_now(bench).startswith("Candidates described: 4; 'dem.tif' does not say the unit")
    assert {one["ruled_out"] for one in candidates(event)} == {None}
    task = bench.ground._task
    assert task.receivers(task.progressed) == 1, "each run told its progress once more than the last"


def test_water_polygons_rule_out_what_lies_in_them(bench, dem, event, add_polygons):
    map_now(bench)
    box = event.layer("candidates").extent()
    lake = add_polygons("lake", (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.center().y()))
    settle()
    box_of(bench).water.setLayer(lake)
    text = apply_now(bench)
    wet = [one for one in candidates(event) if one["ruled_out"] == "water"]
    assert 0 < len(wet) < 4
    assert f"ruled out: {len(wet)} in water" in text
    assert all(one["water_share"] > 0.5 for one in wet)
    assert {one["slope_mean"] for one in candidates(event)} == {None}


def test_another_threshold_keeps_the_terrain(bench, dem, event):
    box_of(bench).dem.setLayer(dem)
    box_of(bench).min_slope.setValue(10.0)
    settle()
    map_now(bench)
    before = [one["ruled_out"] for one in candidates(event)]
    wait_until(lambda: bench.thresholds.shown is not None)
    plan = bench.thresholds._plan(bench.thresholds.shown, 0.45)
    bench.control.start(plan)
    wait_until(lambda: not bench.control.busy)
    settle()
    found = candidates(event)
    assert all(one["slope_mean"] is not None for one in found)
    assert sorted(map(str, before)) == sorted(str(one["ruled_out"]) for one in found)


def test_what_was_chosen_is_there_when_the_event_is_opened_again(bench, dem, event, tmp_path):
    box = box_of(bench)
    box.dem.setLayer(dem)
    box.min_slope.setValue(7.5)
    box.feet.setChecked(True)
    settle()
    map_now(bench)
    path = event.target
    bench.events.close()
    QgsProject.instance().removeMapLayer(dem.id())
    box.min_slope.setValue(0.0)
    box.dem.show_dataset("")
    settle()
    again = bench.events.open(path)
    settle()
    assert box.min_slope.value() == 7.5
    assert box.feet.isChecked()
    assert not box.isCollapsed()
    # The project shows no such layer any more; the file is still meant.
    assert box.dem.currentText() == "dem.tif"
    assert box.inputs.memory.dem == str(tmp_path / "dem.tif")
    box.feet.setChecked(False)
    assert "Candidates described: 4" in apply_now(bench)
    assert all(one["slope_mean"] is not None for one in candidates(again))
    bench.events.close()


def test_elevations_of_another_place_are_told_and_nothing_is_written(bench, dem, event, messages, tmp_path):
    map_now(bench)
    far = ground(tmp_path / "far.tif", write(tmp_path / "scene.tif", pair()[0], NAMES))
    moved = gdal.Open(str(far), gdal.GA_Update)
    moved.SetGeoTransform((700_000.0, 10.0, 0.0, 4_300_000.0, 0.0, -10.0))
    moved = None
    layer = QgsRasterLayer(str(far), "far", "gdal")
    QgsProject.instance().addMapLayer(layer)
    settle()
    box_of(bench).dem.setLayer(layer)
    apply_now(bench)
    assert any("do not cover a single landslide" in text for text in messages)
    assert {one["slope_mean"] for one in candidates(event)} == {None}
    bench.dock.map_page.map_button.click()
    wait_until(lambda: not bench.control.busy)
    assert any("do not cover" in text and "after" in text for text in messages)


def test_what_is_decided_meanwhile_keeps_its_new_outline_undescribed(bench, dem, event):
    map_now(bench)
    review = bench.dock.review_page
    bench.dock.show_review_page()
    wait_until(lambda: review.session is not None and review.model.rowCount() == 4)
    box_of(bench).dem.setLayer(dem)
    settle()
    plan = bench.ground._plan()
    fid = next(row.id() for row in event.rows("candidates"))
    box = event.layer("candidates").getFeature(fid).geometry().boundingBox()
    line = [QgsPointXY(box.center().x(), y) for y in (box.yMinimum() - 5, box.yMaximum() + 5)]
    review.session.reviews.split(fid, line)
    bench.control.start(plan)
    wait_until(lambda: not bench.control.busy)
    settle()
    described = {one["fid"]: one["slope_mean"] is not None for one in candidates(event)}
    assert described == {number: number != fid for number in described}
    assert len(described) == 5


def test_memory_that_somebody_has_spoiled_is_none(event, tmp_path):
    assert isinstance(event, Workspace)
    remember_ground(event, GroundMemory(str(tmp_path / "a" / "dem.tif"), True, 3.0, "", True))
    assert '"dem": "a/dem.tif"' in event.info("ground")
    event.set_info("ground", '{"dem": 7, "min_slope": "steep", "strange": 1, "feet": true}')
    assert remembered_ground(event) == GroundMemory(feet=True)
    event.set_info("ground", "{")
    assert remembered_ground(event) == GroundMemory()


def test_nothing_is_drawn_across_the_title_of_a_box_that_is_folded_away(bench):
    box = box_of(bench)
    for has_candidates in (True, False, True):
        box.set_state(has_candidates, busy=False)
        settle()
        assert box.isCollapsed()
        assert not box.describe.isVisible()
    box.setCollapsed(False)
    settle()
    assert box.describe.isVisible()
