"""Candidates of a finished map in an event: what is replaced, what stays, and what a crash leaves behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QTimer

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.candidate_import import CandidateImport
from landslide_mapper.core.workspace.intake.import_record import STATE
from landslide_mapper.core.workspace.intake.runs import (
    begin_candidate_import,
    find_run,
    last_map,
    last_run,
    record_run,
    take_results,
    unfinished,
)
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.errors import InventoryError, WorkspaceError
from landslide_mapper.inventory.mapped_area import MappedPart, write_layer
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import CandidatesReport
from landslide_mapper.jobs.spec import MapJob
from tests.qgis.driving import settle, wait_until
from tests.qgis.mapped import blobs, write_probability
from tests.unit.jobs.fake_backend import FakeBackend, publish_model

UTM = QgsCoordinateReferenceSystem("EPSG:32654")
WHOLE = "MULTIPOLYGON(((0 0, 10000 0, 10000 10000, 0 10000, 0 0)))"


@pytest.fixture
def event(qgis_app, qgis_new_project, tmp_path):
    workspace = Workspace.create(str(tmp_path / "event.gpkg"), UTM, "Event", "2018-09-06", "earthquake")
    yield workspace
    workspace.close()
    settle()


def square(x: float, y: float, side: float = 100.0) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


@pytest.fixture
def write(tmp_path):
    """Writes files of candidates as the map job does."""

    def write_file(name: str, *shapes: QgsGeometry, epsg: int = 32654) -> Path:
        path = tmp_path / "event_files" / f"{name}.gpkg"
        path.parent.mkdir(exist_ok=True)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.CreateLayer("landslides", reference, ogr.wkbMultiPolygon)
        for field, kind in (("id", ogr.OFTInteger64), ("region", ogr.OFTString), ("status", ogr.OFTString)):
            layer.CreateField(ogr.FieldDefn(field, kind))
        for field in ("confidence", "area_m2"):
            layer.CreateField(ogr.FieldDefn(field, ogr.OFTReal))
        layer.CreateField(ogr.FieldDefn("mapped_at", ogr.OFTDateTime))
        layer.StartTransaction()
        for number, shape in enumerate(shapes, 1):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["id"], feature["region"], feature["status"] = number, "japan", "candidate"
            feature["confidence"], feature["area_m2"] = 0.75, shape.area()
            feature.SetField("mapped_at", 2026, 11, 20, 14, 3, 7.0, 100)
            multi = QgsGeometry(shape)
            multi.convertToMultiType()
            feature.SetGeometry(ogr.CreateGeometryFromWkt(multi.asWkt()))
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        del layer, source
        return path

    return write_file


def report_of(path: Path, footprint: str = WHOLE, **more: Any) -> CandidatesReport:
    return CandidatesReport(path, footprint=footprint, model="m", model_version=2, **more)


def run_out(candidate_import: CandidateImport):
    """Run a hand-over to its end; returns its summary or the error."""
    ends = []
    candidate_import.finished.connect(ends.append)
    candidate_import.failed.connect(ends.append)
    candidate_import.canceled.connect(lambda: ends.append("canceled"))
    candidate_import.start()
    wait_until(lambda: bool(ends))
    assert len(ends) == 1
    assert not candidate_import.running
    return ends[0]


def map_once(event, path, **options):
    return run_out(begin_candidate_import(event, "map", report_of(path), **options))


def rows(event, expression=None):
    return list(event.rows("candidates", expression, geometry=True))


def review(event, fid, **values):
    event.change("candidates", {fid: values or {"status": "accepted"}})


def test_candidates_come_in_with_their_values(event, write):
    summary = map_once(event, write("one", square(0, 0), square(500, 500)))
    assert (summary.added, summary.removed, summary.present) == (2, 0, 0)
    first, second = rows(event)
    assert {plain(row["run"]) for row in (first, second)} == {summary.run}
    assert (first["status"], first["region"], first["id"]) == ("candidate", "japan", 1)
    assert first["uncertainty"] == pytest.approx(0.8112781)
    assert plain(first["trigger"]) == "earthquake"
    assert plain(first["mapped_at"]) == datetime(2026, 11, 20, 14, 3, 7, tzinfo=timezone.utc)
    assert first.geometry().equals(QgsGeometry.fromWkt("MultiPolygon(((0 0,100 0,100 100,0 100,0 0)))"))
    assert plain(first["uid"]) != plain(second["uid"])


def test_run_is_recorded_and_finished(event, write):
    summary = map_once(event, write("one", square(0, 0)), name="Landslides 2026")
    run = find_run(event, summary.run)
    assert (run.kind, run.name, run.candidates) == ("map", "Landslides 2026", 1)
    assert run.finished_at is not None
    assert run.area.area() == pytest.approx(1e8)
    assert run.report["model_version"] == 2
    assert "footprint" not in run.report
    assert not unfinished(event)
    assert last_run(event).uid == summary.run


def test_paths_are_stored_relative_to_the_event(event, tmp_path):
    inside = tmp_path / "event_files" / "p.tif"
    inside.parent.mkdir()
    inside.touch()
    uid = record_run(event, "map", {"probability": str(inside), "post": "/elsewhere/post.tif"})
    stored = event.sql("SELECT probability, post FROM runs")
    assert stored == [["event_files/p.tif", "/elsewhere/post.tif"]]
    assert find_run(event, uid).probability == inside
    assert last_map(event).uid == uid
    inside.unlink()
    assert last_map(event) is None


def test_mapping_again_replaces_what_nobody_reviewed(event, write):
    first = map_once(event, write("one", square(0, 0), square(500, 500)))
    second = map_once(event, write("two", square(10, 10), square(900, 900)))
    assert (second.added, second.removed, second.reviewed) == (2, 2, 0)
    assert {plain(row["run"]) for row in rows(event)} == {second.run}
    assert first.run != second.run


@pytest.mark.parametrize("status", ["accepted", "rejected", "edited"])
def test_reviewed_candidates_stay_and_are_not_added_again(event, write, status):
    map_once(event, write("one", square(0, 0), square(500, 500)))
    kept = rows(event)[0]
    review(event, kept.id(), status=status)
    # What is left of the first is below the minimum area; of the second, most is left.
    new = write("two", square(20, 0), square(90, 0), square(500, 500))
    summary = run_out(begin_candidate_import(event, "map", report_of(new, min_area_m2=2500)))
    assert (summary.added, summary.present, summary.cut) == (2, 1, 1)
    assert (summary.removed, summary.reviewed) == (1, 1)
    old = next(row for row in rows(event) if row.id() == kept.id())
    assert old["status"] == status
    assert old.geometry().equals(kept.geometry())
    cut = next(row for row in rows(event) if plain(row["id"]) == 2 and row.id() != kept.id())
    assert cut.geometry().isGeosEqual(QgsGeometry.fromRect(QgsRectangle(100, 0, 190, 100)))
    assert plain(cut["area_m2"]) == pytest.approx(9000, rel=0.01)
    assert plain(cut["confidence"]) == 0.75


def total_and_union(event) -> tuple[float, float]:
    """The sum of all areas, and the area of all outlines put together, in square metres of the CRS."""
    outlines = [row.geometry() for row in rows(event)]
    return sum(one.area() for one in outlines), QgsGeometry.unaryUnion(outlines).area()


def test_a_large_candidate_is_cut_by_all_that_were_reviewed(event, write):
    """One of 55 ha covered five accepted slides, and total area counted them twice."""
    small = [square(100.0 + 150 * number, 300, 60) for number in range(5)]
    map_once(event, write("one", *small))
    for row, status in zip(rows(event), ("accepted", "rejected", "edited", "accepted", "accepted")):
        review(event, row.id(), status=status)
    summary = map_once(event, write("two", square(0, 0, 900)))
    assert (summary.added, summary.cut, summary.reviewed, event.count("candidates")) == (1, 1, 5, 6)
    total, union = total_and_union(event)
    assert total == pytest.approx(union) == pytest.approx(900 * 900)
    assert summary.area_m2 == pytest.approx(900 * 900 - 5 * 60 * 60, rel=0.01)
    assert find_run(event, summary.run).candidates == 1


def test_a_rim_as_wide_as_a_pixel_is_no_candidate(event, write, tmp_path):
    """Two outlines of one landslide differ by a pixel here and there."""
    probability = write_probability(tmp_path / "p.tif", blobs())
    map_once(event, write("one", square(500100, 4699500, 100)))
    review(event, rows(event)[0].id())
    grown, beside = square(500090, 4699490, 120), square(500190, 4699500, 100)
    report = report_of(write("two", grown, beside), probability=str(probability))
    summary = run_out(begin_candidate_import(event, "map", report))
    assert (summary.added, summary.present, summary.cut) == (1, 1, 1)
    total, union = total_and_union(event)
    assert total == pytest.approx(union)


def test_an_outline_that_was_edited_into_a_knot_cuts_too(event, write):
    map_once(event, write("one", square(0, 0)))
    knot = QgsGeometry.fromWkt("MultiPolygon(((0 0,100 100,100 0,0 100,0 0)))")
    event.change("candidates", {rows(event)[0].id(): {"status": "edited"}}, {rows(event)[0].id(): knot})
    summary = map_once(event, write("two", square(0, 0)))
    assert (summary.added, summary.cut) == (1, 1)
    assert summary.area_m2 == pytest.approx(5000, rel=0.01)


def test_several_reviewed_parts_count_together(event, write):
    map_once(event, write("one", square(0, 0, 40), square(40, 0, 40)))
    for row in rows(event):
        review(event, row.id())
    part = QgsGeometry.fromRect(QgsRectangle(10, 0, 70, 40))
    assert map_once(event, write("two", part)).present == 1


@pytest.mark.parametrize(
    "values",
    [{"comment": "look here"}, {"landslide_type": "debris_flow"}, {"reviewer": "me"}, {"parent": "x"}],
)
def test_a_candidate_with_a_note_counts_as_reviewed(event, write, values):
    map_once(event, write("one", square(0, 0)))
    review(event, rows(event)[0].id(), **values)
    assert map_once(event, write("two", square(0, 0))).present == 1
    assert len(rows(event)) == 1


def test_unsaved_edits_count_as_review(event, write):
    map_once(event, write("one", square(0, 0), square(500, 500)))
    layer, (first, second) = event.layer("candidates"), rows(event)
    layer.startEditing()
    layer.changeGeometry(first.id(), square(0, 0, 80))
    layer.changeAttributeValue(second.id(), layer.fields().indexOf("status"), "accepted")
    summary = map_once(event, write("two", square(0, 0), square(500, 500)))
    assert (summary.added, summary.cut, summary.present, summary.removed) == (1, 1, 1, 0)
    assert summary.area_m2 == pytest.approx(100 * 100 - 80 * 80, rel=0.01)
    assert layer.isModified()
    assert layer.commitChanges()
    assert rows(event)[0].geometry().area() == pytest.approx(6400)


def test_the_run_of_a_real_map_keeps_what_it_was_made_from_and_with(event, tmp_path):
    folder = tmp_path / "event_files"
    post = write_probability(folder / "post.tif", blobs(128))
    pre = write_probability(folder / "pre.tif", np.zeros((128, 128), np.uint8))
    job = MapJob(
        model=publish_model(tmp_path / "fake.lsmodel", "somewhere"),
        post=post,
        pre=pre,
        output=folder / "map.gpkg",
        probability=folder / "map.tif",
        min_area_m2=400.0,
    )
    report = run_map(job, FakeBackend(dates=2), SilentProgress())
    summary = run_out(begin_candidate_import(event, "map", report, name="Map"))
    (row,) = event.rows("runs")
    assert {name: plain(row[name]) for name in ("min_area_m2", "threshold", "region", "candidates")} == {
        "min_area_m2": 400.0,
        "threshold": 0.5,
        "region": "somewhere",
        "candidates": summary.added,
    }
    assert [plain(row[name]) for name in ("pre", "post", "probability")] == [
        f"event_files/{path.name}" for path in (pre, post, job.probability)
    ]
    assert last_map(event).min_area_m2 == 400.0
    assert find_run(event, summary.run).report["region_choice"]["by"] == "only region"


def test_only_the_mapped_area_is_replaced(event, write):
    map_once(event, write("one", square(0, 0), square(5000, 5000)))
    area = "MULTIPOLYGON(((4000 4000, 6000 4000, 6000 6000, 4000 6000, 4000 4000)))"
    report = report_of(write("two", square(5500, 5500)), area)
    summary = run_out(begin_candidate_import(event, "map", report))
    assert (summary.added, summary.removed) == (1, 1)
    corners = sorted(row.geometry().boundingBox().xMinimum() for row in rows(event))
    assert corners == [0, 5500]


def test_what_reaches_out_of_the_area_is_not_doubled(event, write):
    """An old candidate whose middle lies outside stays, so its cut-off half must not come in again."""
    map_once(event, write("one", square(-80, 0)))
    summary = map_once(event, write("two", QgsGeometry.fromRect(QgsRectangle(0, 0, 20, 100))))
    assert (summary.added, summary.removed, summary.present) == (0, 0, 1)


def test_only_the_named_runs_are_replaced(event, write):
    first = map_once(event, write("one", square(0, 0)))
    second = map_once(event, write("two", square(500, 500)), replaces=())
    third = map_once(event, write("three", square(1000, 0)), replaces=[first.run])
    assert third.removed == 1
    assert {plain(row["run"]) for row in rows(event)} == {second.run, third.run}


def test_another_crs_is_transformed(event, write):
    there = QgsGeometry.fromRect(QgsRectangle(141.0, 42.0, 141.001, 42.001))
    path = write("degrees", there, epsg=4326)
    run_out(begin_candidate_import(event, "map", report_of(path, there.asWkt())))
    box = rows(event)[0].geometry().boundingBox()
    assert 490_000 < box.xMinimum() < 510_000
    assert 4_640_000 < box.yMinimum() < 4_660_000
    assert find_run(event, last_run(event).uid).area.boundingBox().xMinimum() == pytest.approx(box.xMinimum())


def test_a_file_is_taken_in_later(event, write, tmp_path):
    map_once(event, write("one", square(0, 0)))
    candidate_import = take_results(event, write("mine", square(0, 0), square(300, 300)))
    summary = run_out(candidate_import)
    assert (summary.added, summary.present, summary.removed) == (1, 1, 0)
    run = find_run(event, summary.run)
    assert (run.kind, run.name, run.region) == ("map", "mine", "japan")


def test_a_foreign_file_is_refused(event, tmp_path):
    with pytest.raises(InventoryError, match="no file"):
        take_results(event, tmp_path / "nothing.gpkg")
    text = tmp_path / "text.gpkg"
    text.write_text("not a database")
    with pytest.raises(InventoryError, match="no file of candidates"):
        take_results(event, text)
    assert event.count("runs") == 0


def many(count: int) -> list[QgsGeometry]:
    return [square(200.0 * (number % 100), 200.0 * (number // 100)) for number in range(count)]


WIDE = "MULTIPOLYGON(((-1 -1, 30000 -1, 30000 30000, -1 30000, -1 -1)))"


def half_way(event, path, *, rows_in: int) -> CandidateImport:
    """A hand-over that has brought in at least some rows, and is still at it."""
    candidate_import = begin_candidate_import(event, "map", report_of(path, WIDE))
    candidate_import.start()
    while event.count("candidates", f"\"run\" = '{candidate_import.summary.run}'") < rows_in:
        candidate_import._task._turn()
        assert candidate_import.running
    return candidate_import


def test_cancel_takes_everything_back(event, write):
    map_once(event, write("one", square(0, 0)))
    before = [plain(row["uid"]) for row in rows(event)]
    candidate_import = half_way(event, write("two", *many(1500)), rows_in=300)
    ends = []
    candidate_import.canceled.connect(lambda: ends.append(True))
    candidate_import.cancel()
    wait_until(lambda: bool(ends))
    assert [plain(row["uid"]) for row in rows(event)] == before
    assert not unfinished(event)


@pytest.mark.parametrize("file_is_gone", [False, True])
def test_a_crash_half_way_is_repaired(event, write, file_is_gone, tmp_path):
    """As after kill -9: nothing is told to stop; the event is opened again by another object."""
    map_once(event, write("one", square(0, 0), square(15_000, 0)))
    review(event, rows(event)[0].id())
    path = write("two", *many(1500))
    candidate_import = half_way(event, path, rows_in=300)
    candidate_import.stop()
    event.close()
    again = Workspace.open(event.target)
    assert unfinished(again) == [candidate_import.summary.run]
    if file_is_gone:
        path.unlink()
        assert run_out(CandidateImport(again, candidate_import.summary.run)) == "canceled"
        assert again.count("candidates") == 2
    else:
        summary = run_out(CandidateImport(again, candidate_import.summary.run))
        assert (summary.added, summary.present, summary.removed) == (1499, 1, 1)
        assert again.count("candidates") == 1500
        numbers = [row["id"] for row in rows(again, f"\"run\" = '{summary.run}'")]
        assert len(numbers) == len(set(numbers))
    assert not unfinished(again)
    again.close()


def test_a_crash_while_old_ones_go_is_completed_without_the_file(event, write):
    map_once(event, write("one", *many(900)))
    path = write("two", *many(400))
    candidate_import = begin_candidate_import(event, "map", report_of(path, WIDE))
    candidate_import.start()
    while not candidate_import.summary.removed:
        candidate_import._task._turn()
    assert candidate_import.running
    candidate_import.stop()
    path.unlink()
    summary = run_out(CandidateImport(event, candidate_import.summary.run))
    assert (summary.added, event.count("candidates")) == (400, 400)
    assert find_run(event, summary.run).candidates == 400


def unfinish(event, run, record, **values):
    """Make a run look cut off, with another record of how far it had come."""
    report = {**find_run(event, run).report, STATE: record}
    event.change("runs", {find_run(event, run).fid: {"report": report, "finished_at": None, **values}})


SOUND = {"source": "gone.gpkg", "replaces": None, "added": None, "leaving": None}


@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        "all",
        {"source": "gone.gpkg", "replaces": None},
        {**SOUND, "source": 7},
        {**SOUND, "replaces": "one"},
        {**SOUND, "replaces": [1]},
        {**SOUND, "added": "none"},
        {**SOUND, "added": True},
        {**SOUND, "added": 2, "leaving": ["1"]},
        {**SOUND, "added": 2, "leaving": [2**63]},
        {**SOUND, "added": 2, "leaving": [True, 1.5]},
        {**SOUND, "added": 2, "leaving": {"1": 1}},
        {**SOUND, "added": -1},
    ],
)
def test_a_damaged_record_takes_nothing_back(event, write, record):
    run = map_once(event, write("one", *many(20))).run
    unfinish(event, run, record)
    assert run_out(CandidateImport(event, run)) == "canceled"
    assert event.count("candidates") == 20
    assert not unfinished(event)
    assert find_run(event, run).candidates == 20


def test_what_a_record_does_not_prove_stays(event, write):
    """Its list names candidates that the run did not replace: outside of its area, or of other runs."""
    first = map_once(event, write("one", *many(20))).run
    second = map_once(event, write("two", square(50_000, 0)), replaces=()).run
    everything = [row.id() for row in rows(event)]
    unfinish(event, second, {**SOUND, "replaces": [], "added": 1, "leaving": everything})
    run_out(CandidateImport(event, second))
    assert event.count("candidates") == 21
    event.remove("candidates", [row.id() for row in rows(event) if row["run"] == second])
    unfinish(event, second, {**SOUND, "added": 1, "leaving": everything})
    run_out(CandidateImport(event, second))
    assert {row["run"] for row in rows(event)} == {first}
    assert event.count("candidates") == 20


def test_the_name_of_a_run_is_only_a_name(event, write):
    """A crafted event: its opening took back every candidate that nobody had reviewed."""
    map_once(event, write("one", *many(15)))
    name = "x' OR '1'='1"
    event.append("runs", [{"uid": name, "kind": "map", "report": {STATE: SOUND}}], [None])
    assert unfinished(event) == [name]
    assert run_out(CandidateImport(event, name)) == "canceled"
    assert event.count("candidates") == 15
    assert not unfinished(event)


def test_a_candidate_reviewed_meanwhile_stays_alone(event, write):
    """The analyst accepts an old candidate while its new twin has come in already: the twin goes."""
    map_once(event, write("one", *many(600)))
    candidate_import = half_way(event, write("two", *many(600)), rows_in=300)
    old = rows(event, f"\"run\" != '{candidate_import.summary.run}'")[5]
    review(event, old.id())
    ends = []
    candidate_import.finished.connect(ends.append)
    wait_until(lambda: bool(ends))
    assert (ends[0].added, ends[0].present, ends[0].reviewed) == (599, 1, 1)
    assert event.count("candidates") == 600


def test_a_read_only_event_says_so(event, write, monkeypatch):
    path = write("one", square(0, 0))
    monkeypatch.setattr(event, "read_only_because", "somebody has it open.")
    with pytest.raises(WorkspaceError, match="somebody has it open"):
        begin_candidate_import(event, "map", report_of(path))
    assert unfinished(event) == []


def test_a_write_that_fails_leaves_the_event_as_it_was(event, write, monkeypatch):
    map_once(event, write("one", square(0, 0)))
    path = write("two", *many(700))
    candidate_import = half_way(event, path, rows_in=300)
    append = event.append

    def full(table, *arguments):
        if table == "candidates":
            raise WorkspaceError("the disk is full.")
        return append(table, *arguments)

    monkeypatch.setattr(event, "append", full)
    ends = []
    candidate_import.failed.connect(ends.append)
    wait_until(lambda: bool(ends))
    assert "disk is full" in str(ends[0])
    assert event.count("candidates") == 1
    assert not candidate_import.running


def test_nothing_can_be_written_any_more(event, write, monkeypatch):
    """The failure is told once, and the next opening finds the run unfinished."""
    candidate_import = half_way(event, write("two", *many(700)), rows_in=300)

    def refuse(*_):
        raise WorkspaceError("it is read-only here.")

    for name in ("append", "change", "remove"):
        monkeypatch.setattr(event, name, refuse)
    ends = []
    candidate_import.failed.connect(ends.append)
    wait_until(lambda: bool(ends))
    settle()
    assert len(ends) == 1
    monkeypatch.undo()
    assert unfinished(event) == [candidate_import.summary.run]


def test_the_gui_lives_meanwhile(event, write):
    """5,000 candidates come in, in slices; how long those take is measured by `./build.sh bench gui`."""
    path = write("many", *many(5000))
    ticks: list[float] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    summary = run_out(begin_candidate_import(event, "map", report_of(path, WIDE)))
    timer.stop()
    assert summary.added == 5000
    assert len(ticks) > 5


def test_another_machine_at_a_server_is_left_alone(event, monkeypatch):
    monkeypatch.setattr(type(event), "base", None)
    monkeypatch.setattr("landslide_mapper.core.workspace.runs.run_rows.stored_path", lambda path, base: path)
    mine = record_run(
        event, "map", {"hand_over": {"process": [os.uname().nodename, os.getpid()]}}, finished=False
    )
    record_run(event, "map", {"hand_over": {"process": ["elsewhere", 1]}}, finished=False)
    record_run(event, "map", {"hand_over": {"process": [os.uname().nodename, os.getppid()]}}, finished=False)
    record_run(event, "map", {}, finished=False)
    assert unfinished(event) == [mine]


KILLED = """
import os, signal, sys
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from landslide_mapper.core.workspace.intake.runs import begin_candidate_import
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.inventory.mapped_area import MappedPart, write_layer
from landslide_mapper.jobs.reports import CandidatesReport
event = Workspace.open(sys.argv[1])
report = CandidatesReport(Path(sys.argv[2]), footprint=sys.argv[3])
candidate_import = begin_candidate_import(event, "map", report)
candidate_import.start()
while event.count("candidates") < 301:
    candidate_import._task._turn()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_killed_in_the_middle_it_is_completed_on_opening(event, write):
    map_once(event, write("one", square(0, 0), square(15_000, 0)))
    review(event, rows(event)[0].id())
    target, path = event.target, write("two", *many(1500))
    event.close()
    settle()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, target, str(path), WIDE],
        cwd=Path(__file__).resolve().parents[5],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    again = Workspace.open(target)
    assert not again.read_only, again.read_only_because
    (left,) = unfinished(again)
    assert 301 <= again.count("candidates") < 1502
    summary = run_out(CandidateImport(again, left))
    assert (summary.added, summary.present, summary.removed) == (1499, 1, 1)
    assert again.count("candidates") == 1500
    again.close()


def with_mapped_area(path: Path, *parts: tuple[str, QgsGeometry]) -> Path:
    source = ogr.Open(str(path), 1)
    rows = [MappedPart(kind, "", shape.area(), bytes(shape.asWkb()), True) for kind, shape in parts]
    write_layer(source, source.GetLayer(0).GetSpatialRef(), rows)
    del source
    return path


def test_mapping_again_keeps_what_the_newest_map_was_made_of(event, write):
    both, alone = square(0, 0), square(300, 300)
    for name in ("first", "second"):
        path = with_mapped_area(write(name, square(10, 10)), ("both dates", both), ("post only", alone))
        map_once(event, path)
    runs = [row["uid"] for row in event.rows("runs")]
    assert len(runs) == 2
    found = {
        (row["run"], row["kind"]): row.geometry().area() for row in event.rows("mapped_area", geometry=True)
    }
    assert found == {(runs[1], "both dates"): both.area(), (runs[1], "post only"): alone.area()}
