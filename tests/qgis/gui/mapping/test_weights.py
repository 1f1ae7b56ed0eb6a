"""The weights of starter and change, fitted to what was reviewed in an event, and back again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject

from landslide_mapper.core.workspace.intake.runs import last_run, runs
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.gui.results.part_layers import PART_PROPERTY
from landslide_mapper.gui.results.results import is_probability
from landslide_mapper.jobs.fused_parts import FusedMap, fusion_tags, part_paths
from landslide_mapper.jobs.fusion import Fusion, Weights
from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import MapReport
from landslide_mapper.jobs.spec import OutlineJob
from tests.qgis.driving import map_now, run_out, settle, wait_until
from tests.qgis.mapped import mapping, write_probability

UTM = QgsCoordinateReferenceSystem("EPSG:32654")
SIDE, BLOB = 128, 8
FUSION = Fusion(0.5, 0.5)


def place(number: int) -> tuple[slice, slice]:
    row, col = 6 + 20 * (number // 6), 6 + 20 * (number % 6)
    return slice(row, row + BLOB), slice(col, col + BLOB)


def parts() -> tuple[np.ndarray, np.ndarray]:
    """Twelve blobs in which the change is strong; the starter believes in the first six."""
    rng = np.random.default_rng(2)
    starter, change = (rng.integers(10, 40, (SIDE, SIDE)).astype(np.uint8) for _ in range(2))
    for number in range(12):
        change[place(number)] = rng.integers(170, 210, (BLOB, BLOB))
        starter[place(number)] = rng.integers(*((150, 200) if number < 6 else (50, 90)), (BLOB, BLOB))
    return starter, change


def fused(job, backend, progress) -> MapReport:
    """A map job without a network, whose parts are kept."""
    arrays = parts()
    values = FUSION.table()[arrays]
    write_probability(
        job.probability, values, POST=str(job.post), **fusion_tags(FUSION, 0.5, job.probability)
    )
    for path, array in zip(part_paths(job.probability).values(), arrays):
        write_probability(path, array, POST=str(job.post))
    report = run_outline(OutlineJob(job.probability, job.output, 0.5, job.min_area_m2), SilentProgress())
    kept = part_paths(job.probability)
    return MapReport(**{**vars(report), "region": job.region, "footprint": None, "parts": kept})


@pytest.fixture
def ready(workbench, add_raster, make_model, jobs):
    """A workbench that can map."""
    add_raster("before")
    add_raster("after")
    workbench.dock.map_page.model.select(make_model())
    workbench.dock.show()
    jobs.map = fused
    settle()
    return workbench


@pytest.fixture
def event(ready, tmp_path):
    """An open event with a fused map of twelve candidates."""
    workspace = ready.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    map_now(ready)
    assert workspace.count("candidates") == 12
    return workspace


def row_of(bench):
    return bench.dock.map_page.threshold_box.weights


def review(bench, event, accepted: int, rejected: int) -> dict[int, str]:
    """Accept the first candidates in which both believe, reject those of the change alone."""
    layer, changes = event.layer("candidates"), {}
    for number in (*range(accepted), *range(6, 6 + rejected)):
        rows, cols = place(number)
        x, y = 500_000 + 10 * (cols.start + 4), 4_700_000 - 10 * (rows.start + 4)
        point = QgsGeometry.fromWkt(f"POINT({x} {y})")
        (fid,) = [row.id() for row in layer.getFeatures() if row.geometry().contains(point)]
        changes[fid] = "accepted" if number < 6 else "rejected"
    event.change("candidates", {fid: {"status": status} for fid, status in changes.items()})
    bench.weights.look()
    settle()
    return changes


def probabilities() -> list[Path]:
    return [Path(one.source()) for one in QgsProject.instance().mapLayers().values() if is_probability(one)]


def test_a_map_of_a_model_alone_has_no_weights(ready, jobs, tmp_path):
    jobs.map = mapping()
    ready.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    map_now(ready)
    assert row_of(ready).isHidden()


def test_a_map_in_no_event_says_what_comes_first(ready):
    map_now(ready)
    row = row_of(ready)
    assert "Starter and change count as usual: 0.23 and 0.77." in row.text.text()
    assert "New event… keeps the map" in row.text.text()
    assert (row.fit_button.isEnabled(), row.undo_button.isEnabled()) == (False, False)


def test_too_few_reviews_are_said(ready, event):
    row = row_of(ready)
    assert not row.isHidden()
    review(ready, event, 2, 0)
    assert "accept or draw at least 3 landslides here; so far: 2" in row.text.text()
    assert not row.fit_button.isEnabled()
    review(ready, event, 3, 1)
    assert "reject at least 3 candidates here, or label an area; so far: 1" in row.text.text()
    assert not row.fit_button.isEnabled()
    review(ready, event, 3, 3)
    assert row.text.text() == "Starter and change count as usual: 0.23 and 0.77."
    assert (row.fit_button.isEnabled(), row.undo_button.isEnabled()) == (True, False)


def test_the_page_looks_anew_whenever_it_comes_to_the_front(ready, event):
    ready.dock.tabs.setCurrentIndex(0)
    layer = event.layer("candidates")
    fids = [row.id() for row in layer.getFeatures()][:2]
    event.change("candidates", {fid: {"status": "accepted"} for fid in fids})
    ready.dock.tabs.setCurrentWidget(ready.dock.map_page)
    settle()
    assert "so far: 2" in row_of(ready).text.text()


def test_weights_are_fitted_at_once_and_taken_back_by_one_button(ready, event):
    reviewed = review(ready, event, 4, 5)
    (usual,) = probabilities()
    row = row_of(ready)
    row.fit_button.click()
    run_out(ready)
    run = last_run(event)
    assert (run.kind, run.report["threshold_from"]) == ("outline", "scene")
    starter, change, _ = run.report["weights"]
    assert starter / change > Weights().starter / Weights().change, (
        "the starter tells the reviewed ones apart"
    )
    assert probabilities() == [run.probability] != [usual]
    whole = FusedMap.of(run.probability)
    assert whole.usual == usual
    values = gdal.Open(str(run.probability)).ReadAsArray()
    np.testing.assert_array_equal(values, whole.fusion.table()[parts()])
    assert ready.thresholds.shown.probability == run.probability
    box = ready.dock.map_page.threshold_box
    assert box.value == pytest.approx(run.threshold, abs=6e-4)
    assert "Weights fitted to 9 reviews: starter 0." in ready.dock.footer.message.text()
    assert box.text.text().startswith(f"{ready.thresholds.shown.name}; candidates: ")
    assert "Weights fitted to reviews: starter" in row.text.text()
    there = {one.id(): plain(one["status"]) for one in event.rows("candidates")}
    assert {fid: there.get(fid) for fid in reviewed} == reviewed, "reviewed ones stay"
    assert not list(event.folder.glob("*_fitted*.gpkg")), "what is in the event needs no file"
    layers = QgsProject.instance().mapLayers().values()
    assert len([one for one in layers if one.customProperty(PART_PROPERTY)]) == 2

    assert row.undo_button.isEnabled()
    row.undo_button.click()
    run_out(ready)
    back = last_run(event)
    assert back.report["weights"] is None
    assert (back.probability, probabilities()) == (usual, [usual])
    assert "Starter and change count as usual again" in ready.dock.footer.message.text()
    assert not row.undo_button.isEnabled()
    assert event.count("candidates") == 12
    assert not list(event.folder.glob("*_fitted*")), "it can be fitted again in a moment"
    assert len(runs(event)) == 3


def test_fitting_again_replaces_what_was_fitted(ready, event):
    review(ready, event, 3, 3)
    row_of(ready).fit_button.click()
    run_out(ready)
    first = last_run(event)
    review(ready, event, 5, 5)
    row_of(ready).fit_button.click()
    run_out(ready)
    second = last_run(event)
    assert second.report["weights"] != first.report["weights"]
    assert probabilities() == [second.probability]
    assert not first.probability.exists()
    per_run = {plain(one["run"]) for one in event.rows("candidates", "\"status\" = 'candidate'")}
    assert per_run <= {second.uid}


def test_the_threshold_moves_on_the_fitted_map(ready, event):
    review(ready, event, 3, 3)
    row_of(ready).fit_button.click()
    run_out(ready)
    fitted = last_run(event)
    ready.thresholds._job_timer.setInterval(1)
    threshold = ready.dock.map_page.threshold_box.threshold
    threshold.number.setValue(95)
    threshold._choose_if_waiting()
    wait_until(lambda: ready.thresholds._wanted is None and not ready.control.busy)
    settle()
    last = last_run(event)
    assert (last.probability, last.threshold) == (fitted.probability, 0.95)
    assert {plain(one["status"]) for one in event.rows("candidates")} == {"accepted", "rejected"}
