"""Decisions about candidates: rows that are only added, written at once, and taken back in order."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="the QGIS bindings are missing")

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle

from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.decisions import decisions
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.review.reviews import Reviews, UnsavedEditsError
from landslide_mapper.core.workspace.store.values import attributes
from landslide_mapper.errors import WorkspaceError

ROOT = Path(__file__).resolve().parents[5]
SIDE = 100.0


def add_candidates(workspace, count=3, **values):
    rows = [
        {
            "id": number,
            "confidence": 0.9 - number / 10,
            "uncertainty": number / 10,
            "area_m2": 10_000.0,
            **values,
        }
        for number in range(1, count + 1)
    ]
    boxes = [
        QgsRectangle(500000 + 200 * at, 4700000, 500000 + 200 * at + SIDE, 4700100) for at in range(count)
    ]
    return workspace.append("candidates", rows, [QgsGeometry.fromRect(box) for box in boxes])


@pytest.fixture
def workspace(qgis_app, qgis_new_project, tmp_path):
    workspace = Workspace.create(
        str(tmp_path / "event.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Event"
    )
    yield workspace
    workspace.close()


@pytest.fixture
def fids(workspace):
    return add_candidates(workspace)


@pytest.fixture
def reviews(workspace, fids):
    reviews = Reviews(workspace)
    yield reviews
    reviews.release()


def candidate(workspace, fid):
    layer = workspace.layer("candidates")
    return next(row for row in layer.dataProvider().getFeatures() if row.id() == fid)


def values(workspace, fid):
    return attributes(candidate(workspace, fid))


def log(workspace):
    return [attributes(row) for row in workspace.rows("decisions")]


def across(workspace, fid):
    """A vertical line through the middle of a candidate."""
    box = candidate(workspace, fid).geometry().boundingBox()
    return [
        QgsPointXY(box.center().x(), box.yMinimum() - 5),
        QgsPointXY(box.center().x(), box.yMaximum() + 5),
    ]


def test_decision_is_a_row_and_a_status_with_reviewer_and_time(workspace, reviews, fids):
    told = []
    reviews.decided.connect(told.append)
    assert reviews.accept([fids[0]]) == [fids[0]]
    after = values(workspace, fids[0])
    assert after["status"] == "accepted"
    assert after["reviewer"] == user_name()
    assert after["reviewed_at"] is not None
    (row,) = log(workspace)
    assert (row["action"], row["status_before"], row["status_after"]) == ("accept", "candidate", "accepted")
    assert row["candidate"] == after["uid"]
    assert row["reviewer"] == user_name()
    assert json.loads(row["values_before"])["status"] == "candidate"
    assert told == [[fids[0]]]


def test_many_are_decided_in_one_step_and_undone_in_one(workspace, reviews, fids):
    assert reviews.reject(fids) == fids
    assert [row["action"] for row in log(workspace)] == ["reject"] * 3
    undone = reviews.undo()
    assert (undone.action, sorted(undone.fids)) == ("reject", fids)
    assert {values(workspace, fid)["status"] for fid in fids} == {"candidate"}
    assert [row["action"] for row in log(workspace)] == ["reject"] * 3 + ["undo"] * 3
    assert {row["undoes"] for row in log(workspace)[3:]} == {row["uid"] for row in log(workspace)[:3]}
    assert reviews.undo() is None


def test_what_is_decided_already_is_not_decided_again(workspace, reviews, fids):
    reviews.accept(fids)
    assert reviews.accept(fids) == []
    assert len(log(workspace)) == 3


def test_undo_goes_back_step_by_step_also_after_the_event_was_closed(workspace, reviews, fids):
    reviews.accept([fids[0]])
    reviews.reject([fids[0]])
    reviews.comment(fids[1], "road cut")
    later = Reviews(workspace)
    assert later.undo().action == "comment"
    assert later.undo().action == "reject"
    assert values(workspace, fids[0])["status"] == "accepted"
    assert later.undo().action == "accept"
    assert values(workspace, fids[0])["reviewer"] is None
    assert later.undo() is None
    later.release()


def test_accepting_an_edited_one_keeps_it_edited(workspace, reviews, fids):
    workspace.change("candidates", {fids[0]: {"status": "edited"}})
    assert reviews.accept([fids[0]]) == []
    assert values(workspace, fids[0])["status"] == "edited"


def test_split_keeps_attributes_links_the_parts_and_can_be_undone(workspace, reviews, fids):
    reviews.set_attributes([fids[0]], {"landslide_type": "debris_flow", "event_date": "2018-09-06"})
    before = QgsGeometry(candidate(workspace, fids[0]).geometry())
    first, second = reviews.split(fids[0], across(workspace, fids[0]))
    assert first == fids[0]
    parts = [candidate(workspace, fid) for fid in (first, second)]
    assert sum(part.geometry().area() for part in parts) == pytest.approx(before.area())
    assert parts[1]["parent"] == parts[0]["uid"] != parts[1]["uid"]
    assert parts[1]["landslide_type"] == "debris_flow"
    assert parts[1]["area_m2"] == pytest.approx(5000, rel=0.01)
    reviews.accept([second])
    assert reviews.undo().action == "accept"
    assert reviews.undo().action == "split"
    assert candidate(workspace, first).geometry().equals(before)
    assert workspace.count("candidates") == 3


def test_another_outline_has_another_ground_and_undo_brings_it_back(workspace, reviews, fids):
    fid = fids[0]
    known = {"slope_mean": 23.5, "curvature": "hollow", "ruled_out": "flat"}
    workspace.change("candidates", {fid: known})
    parts = reviews.split(fid, across(workspace, fid))
    for part in parts:
        assert [values(workspace, part)[name] for name in known] == [None] * 3
    # Measured again meanwhile: nobody has decided that, so it is no obstacle.
    workspace.change("candidates", {fid: {"slope_mean": 20.0, "curvature": "planar"}})
    assert reviews.undo().action == "split"
    assert {name: values(workspace, fid)[name] for name in known} == known
    reviews.merge([fid, copied(workspace, fid)])
    assert [values(workspace, fid)[name] for name in known] == [None] * 3


def copied(workspace, fid):
    """A candidate beside another one."""
    shape = candidate(workspace, fid).geometry()
    shape.translate(SIDE / 2, 0)
    return workspace.append("candidates", [{"id": 99, "status": "candidate"}], [shape])[0]


def test_split_of_several_parts_gives_each_its_own_row(workspace, reviews):
    two = QgsGeometry.fromWkt(
        "MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0)), ((20 0, 30 0, 30 10, 20 10, 20 0)))"
    )
    (fid,) = workspace.append("candidates", [{"id": 9}], [two])
    found = reviews.split(fid, [QgsPointXY(5, -1), QgsPointXY(5, 11)])
    assert sum(candidate(workspace, one).geometry().area() for one in found) == pytest.approx(200)
    assert len(found) == 3


def test_line_that_misses_does_not_split(workspace, reviews, fids):
    with pytest.raises(WorkspaceError, match="does not cut"):
        reviews.split(fids[0], [QgsPointXY(0, 0), QgsPointXY(1, 1)])
    assert log(workspace) == []


def test_attributes_are_written_only_where_they_change(workspace, reviews, fids):
    assert reviews.set_attributes(fids[:2], {"certainty": "probable"}) == fids[:2]
    assert reviews.set_attributes(fids, {"certainty": "probable"}) == [fids[2]]
    with pytest.raises(WorkspaceError, match="status"):
        reviews.set_attributes(fids, {"status": "accepted"})


def test_defaults_of_accepted_ones_fill_only_what_is_empty(workspace, reviews, fids):
    reviews.set_attributes([fids[0]], {"certainty": "possible"})
    reviews.accept(fids[:2], {"certainty": "definite", "trigger": "rainfall"})
    assert values(workspace, fids[0])["certainty"] == "possible"
    assert values(workspace, fids[0])["trigger"] == "rainfall"
    assert values(workspace, fids[1])["certainty"] == "definite"


@pytest.mark.parametrize("shape", [None, QgsGeometry.fromWkt("MULTIPOLYGON EMPTY")])
def test_candidate_without_a_shape_can_only_be_rejected(workspace, reviews, shape):
    (fid,) = workspace.append("candidates", [{"id": 7}], [shape])
    with pytest.raises(WorkspaceError, match="no shape"):
        reviews.accept([fid])
    assert reviews.reject([fid]) == [fid]


def test_deleted_candidate_is_named(workspace, reviews, fids):
    workspace.remove("candidates", [fids[1]])
    with pytest.raises(WorkspaceError, match="1 of the candidates are not there"):
        reviews.accept(fids)
    assert log(workspace) == []


def test_unsaved_edits_are_neither_lost_nor_decided_over(workspace, reviews, fids):
    layer = workspace.layer("candidates")
    layer.startEditing()
    layer.changeAttributeValue(fids[0], layer.fields().indexOf("comment"), "mine")
    with pytest.raises(UnsavedEditsError, match="not saved"):
        reviews.accept([fids[0]])
    assert reviews.accept([fids[1]]) == [fids[1]], "another one may be decided on"
    assert layer.getFeature(fids[0])["comment"] == "mine"
    assert layer.commitChanges()
    assert reviews.accept([fids[0]]) == [fids[0]]
    assert values(workspace, fids[0])["comment"] == "mine"


def test_locked_database_is_told_and_nothing_is_decided(workspace, reviews, fids):
    import sqlite3

    other = sqlite3.connect(workspace.target, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(WorkspaceError, match="nothing was written"):
            reviews.accept([fids[0]])
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert values(workspace, fids[0])["status"] == "candidate"
    assert reviews.accept([fids[0]]) == [fids[0]]


def test_decision_whose_candidate_cannot_be_written_is_taken_back(workspace, reviews, fids, monkeypatch):
    def refuse(*_):
        raise WorkspaceError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(workspace, "change", refuse)
        with pytest.raises(WorkspaceError, match="disk full"):
            reviews.accept([fids[0]])
    assert [row["action"] for row in log(workspace)] == ["accept", "undo"]
    assert reviews.undo() is None
    assert reviews.finish_interrupted() == 0


@pytest.mark.parametrize("action", ["accept", "split"])
def test_what_a_crash_cut_off_is_finished_when_the_event_is_opened(
    workspace, reviews, fids, monkeypatch, action
):
    class PowerCut(BaseException):
        pass

    def cut(*_):
        raise PowerCut

    do = {
        "accept": lambda: reviews.accept(fids),
        "split": lambda: reviews.split(fids[0], across(workspace, fids[0])),
    }[action]
    with monkeypatch.context() as patch:
        patch.setattr(workspace, "change", cut)
        with pytest.raises(PowerCut):
            do()
    again = Reviews(workspace)
    assert again.finish_interrupted() == (3 if action == "accept" else 1)
    assert again.finish_interrupted() == 0
    if action == "split":
        assert workspace.count("candidates") == 4
    else:
        assert values(workspace, fids[0])["status"] == "accepted"
    assert again.undo().action == action
    assert workspace.count("candidates") == 3
    again.release()


def cut_short(workspace, monkeypatch, do):
    """Do something, with the power cut between the decision and its candidate."""

    class PowerCut(BaseException):
        pass

    def cut(*_):
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(workspace, "change", cut)
        with pytest.raises(PowerCut):
            do()


def edit(workspace, fid, **changes):
    """Change a candidate in QGIS's attribute table."""
    layer = workspace.layer("candidates")
    layer.startEditing()
    for name, value in changes.items():
        layer.changeAttributeValue(fid, layer.fields().indexOf(name), value)
    assert layer.commitChanges()


def test_each_open_decision_is_finished_not_only_the_newest(workspace, reviews, fids, monkeypatch):
    cut_short(workspace, monkeypatch, lambda: reviews.accept([fids[0]]))
    cut_short(workspace, monkeypatch, lambda: reviews.split(fids[1], across(workspace, fids[1])))
    edit(workspace, fids[2], comment="look again")
    edit(workspace, fids[0], landslide_type="topple")
    again = Reviews(workspace)
    assert again.finish_interrupted() == 2
    assert values(workspace, fids[0])["status"] == "accepted"
    assert values(workspace, fids[0])["landslide_type"] == "topple"
    assert workspace.count("candidates") == 4
    assert again.finish_interrupted() == 0
    again.release()


def test_an_undoing_that_was_cut_off_is_finished_behind_later_decisions(
    workspace, reviews, fids, monkeypatch
):
    reviews.reject([fids[0]])
    reviews.split(fids[1], across(workspace, fids[1]))
    cut_short(workspace, monkeypatch, reviews.undo)
    cut_short(workspace, monkeypatch, Reviews(workspace).undo)
    edit(workspace, fids[2], comment="look again")
    again = Reviews(workspace)
    assert again.finish_interrupted() == 2
    assert values(workspace, fids[0])["status"] == "candidate"
    assert workspace.count("candidates") == 3
    again.release()


def test_what_was_changed_by_hand_since_is_not_decided_again(workspace, reviews, fids):
    """Other programs, and QGIS without the plugin, write no decisions."""
    reviews.accept(fids)
    parts = reviews.split(fids[0], across(workspace, fids[0]))
    reviews.release()
    edit(workspace, fids[1], status="candidate")
    layer = workspace.layer("candidates")
    layer.startEditing()
    layer.deleteFeature(fids[2])
    layer.changeAttributeValue(parts[1], layer.fields().indexOf("comment"), "mine")
    assert layer.commitChanges()
    again = Reviews(workspace)
    assert again.finish_interrupted() == 0
    assert values(workspace, fids[1])["status"] == "candidate"
    assert workspace.count("candidates") == 3
    again.release()


def test_what_is_known_to_be_shown_is_not_looked_through_again(workspace, reviews, fids, monkeypatch):
    monkeypatch.setattr("landslide_mapper.core.workspace.review.interrupted._WORTH_KNOWING", 3)
    reviews.accept(fids)
    assert reviews.finish_interrupted() == 0
    assert workspace.info("decisions_shown") == "3"
    cut_short(workspace, monkeypatch, lambda: reviews.reject([fids[0]]))
    edit(workspace, fids[1], comment="look again")
    again = Reviews(workspace)
    assert again.finish_interrupted() == 1
    assert values(workspace, fids[0])["status"] == "rejected"
    workspace.set_info("decisions_shown", "²")
    assert again.finish_interrupted() == 0
    again.release()


def test_gaps_in_the_numbers_of_decisions_cost_no_time(workspace, reviews, fids):
    reviews.accept(fids)
    workspace._store.sql("UPDATE decisions SET fid = 4000000000000000000 WHERE fid = 3")
    again = Reviews(workspace)
    assert again.finish_interrupted() == 0
    assert len(again.undo().fids) == 3
    again.release()


@pytest.mark.parametrize(
    "after",
    [
        "[" * 100_000 + "]" * 100_000,
        '{"status": ["accepted"], "_shape": 7, "_parts": [1]}',
        '{"_parts": "all", "_batch": {}}',
        '{"nothing": 1}',
        "7",
        None,
    ],
)
def test_a_decision_that_somebody_has_typed_in_harms_nobody(workspace, reviews, fids, after):
    reviews.accept([fids[0]])
    row = {"candidate": values(workspace, fids[1])["uid"], "action": "split", "values_after": after}
    workspace.append("decisions", [{**row, "reviewer": user_name(), "values_before": "{}"}])
    again = Reviews(workspace)
    assert again.finish_interrupted() == 0
    assert values(workspace, fids[1])["status"] == "candidate"
    assert workspace.count("candidates") == 3
    again.release()


def test_an_undoing_that_names_others_removes_none_of_them(workspace, reviews, fids):
    """A crafted decision that says to have split the other candidates off, and another that takes it back."""
    reviews.accept(fids)
    first, *others = (values(workspace, fid)["uid"] for fid in fids)
    extra = {"_parts": dict.fromkeys(others, "POLYGON((0 0, 1 0, 1 1, 0 0))")}
    row = {"candidate": first, "values_before": {}, "values_after": extra, "reviewer": user_name()}
    workspace.append("decisions", [{**row, "uid": "a", "action": "split"}])
    workspace.append("decisions", [{**row, "uid": "b", "action": "undo", "undoes": "a"}])
    again = Reviews(workspace)
    again.finish_interrupted()
    assert [values(workspace, fid)["status"] for fid in fids] == ["accepted"] * 3
    again.release()


def test_names_are_compared_and_never_run(workspace, reviews, fids):
    uid = "x' OR '1'='1"
    workspace.append("decisions", [{"candidate": uid, "action": "comment", "values_after": {"comment": "a"}}])
    assert reviews.finish_interrupted() == 0
    assert reviews._rows.by_uid([uid]) == []


_UNDO_AT_NIGHT = """
import sys
from datetime import datetime, timezone
from qgis.testing import start_app
start_app()
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.review import reviews as module
module.now = lambda: datetime(2024, 9, 8, 0, 30, tzinfo=timezone.utc)
workspace = Workspace.open(sys.argv[1])
reviews = module.Reviews(workspace)
fids = [row.id() for row in workspace.rows("candidates")]
reviews.accept(fids[:1])
module.now = lambda: datetime(2024, 9, 7, 12, 0, tzinfo=timezone.utc)
reviews.reject(fids[1:2])
done = [reviews.undo().action for _ in range(2)]
print(done, sorted({row["status"] for row in workspace.rows("candidates")}))
workspace.close()
"""


def test_undo_goes_by_rows_whatever_the_clock_does(workspace, reviews):
    """The first decision is at a time that Chile's clocks skip, and then the clock is set back."""
    target = workspace.target
    reviews.release()
    workspace.close()
    done = subprocess.run(
        [sys.executable, "-c", _UNDO_AT_NIGHT, target],
        env={**os.environ, "TZ": "America/Santiago", "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["['reject', 'accept'] ['candidate']"], done.stderr


def test_parts_that_a_crash_cut_off_are_added(workspace, reviews, fids, monkeypatch):
    real = workspace.append

    def cut(table, *rest):
        if table == "candidates":
            raise KeyboardInterrupt
        return real(table, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(workspace, "append", cut)
        with pytest.raises(KeyboardInterrupt):
            reviews.split(fids[0], across(workspace, fids[0]))
    assert workspace.count("candidates") == 3
    assert reviews.finish_interrupted() == 1
    assert workspace.count("candidates") == 4


def test_edits_made_in_qgis_are_decisions_too(workspace, reviews, fids):
    layer = workspace.layer("candidates")
    status, comment = layer.fields().indexOf("status"), layer.fields().indexOf("comment")
    layer.startEditing()
    layer.changeAttributeValue(fids[0], status, "rejected")
    layer.changeGeometry(fids[1], QgsGeometry.fromRect(QgsRectangle(500000, 4700000, 500050, 4700100)))
    layer.changeAttributeValue(fids[2], comment, "look again")
    assert layer.commitChanges()
    rows = {row["candidate"]: row for row in log(workspace)}
    by_fid = {fid: rows[values(workspace, fid)["uid"]] for fid in fids}
    assert [by_fid[fid]["action"] for fid in fids] == ["reject", "edit", "comment"]
    assert values(workspace, fids[0])["reviewer"] == user_name()
    assert values(workspace, fids[1])["status"] == "edited"
    assert values(workspace, fids[1])["area_m2"] == pytest.approx(5000, rel=0.01)
    assert values(workspace, fids[2])["status"] == "candidate"
    reviews.undo()
    assert {values(workspace, fid)["status"] for fid in fids} == {"candidate"}
    assert candidate(workspace, fids[1]).geometry().area() == pytest.approx(SIDE * SIDE)


def test_edits_that_cannot_be_recorded_are_told(workspace, reviews, fids, monkeypatch):
    told = []
    reviews.failed.connect(told.append)

    def refuse(*_):
        raise WorkspaceError("disk full")

    layer = workspace.layer("candidates")
    layer.startEditing()
    layer.changeAttributeValue(fids[0], layer.fields().indexOf("status"), "rejected")
    monkeypatch.setattr(workspace, "append", refuse)
    assert layer.commitChanges()
    assert "saved, but not recorded" in told[0]
    assert "disk full" in told[0]


def test_discarded_edits_leave_no_decision(workspace, reviews, fids):
    layer = workspace.layer("candidates")
    layer.startEditing()
    layer.changeAttributeValue(fids[0], layer.fields().indexOf("status"), "rejected")
    layer.rollBack()
    assert log(workspace) == []


def test_candidate_deleted_in_qgis_comes_back_with_all_it_had(workspace, reviews, fids):
    reviews.set_attributes([fids[0]], {"landslide_type": "topple", "event_date": "2018-09-06"})
    uid, area = values(workspace, fids[0])["uid"], candidate(workspace, fids[0]).geometry().area()
    layer = workspace.layer("candidates")
    layer.startEditing()
    layer.deleteFeature(fids[0])
    assert layer.commitChanges()
    assert workspace.count("candidates") == 2
    reviews.undo()
    (row,) = list(workspace.rows("candidates", f"\"uid\" = '{uid}'", geometry=True))
    assert row["landslide_type"] == "topple"
    assert attributes(row)["event_date"].isoformat() == "2018-09-06"
    assert row.geometry().area() == pytest.approx(area)
    assert reviews.undo().action == "attributes", "older decisions find it by its uid"


def test_what_a_colleague_decided_since_is_not_undone(workspace, reviews, fids, monkeypatch):
    reviews.accept([fids[0]])
    monkeypatch.setattr(decisions, "user_name", lambda: "colleague")
    monkeypatch.setattr("landslide_mapper.core.workspace.review.reviews.user_name", lambda: "colleague")
    Reviews(workspace).reject([fids[0]])
    monkeypatch.undo()
    with pytest.raises(WorkspaceError, match="changed since by colleague"):
        reviews.undo()
    assert values(workspace, fids[0])["status"] == "rejected"
    assert reviews.undo() is None


def test_read_only_event_takes_no_decision(workspace, reviews, fids):
    workspace.read_only_because = "somebody else has it"
    with pytest.raises(WorkspaceError, match="somebody else has it"):
        reviews.accept([fids[0]])


KILLED = """
import os, signal, sys
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from landslide_mapper.core.workspace.review.reviews import Reviews
from landslide_mapper.core.workspace.event.workspace import Workspace
workspace = Workspace.open(sys.argv[1])
reviews = Reviews(workspace)
fids = [row.id() for row in workspace.rows("candidates", fields=())]
reviews.accept(fids[:1])
reviews.reject(fids[1:2])
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_every_decision_survives_a_kill(workspace, fids, tmp_path):
    target = workspace.target
    workspace.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, target],
        cwd=ROOT,
        timeout=120,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == -9, done.stderr
    again = Workspace.open(target)
    assert not again.read_only, again.read_only_because
    assert [row["action"] for row in log(again)] == ["accept", "reject"]
    assert [values(again, fid)["status"] for fid in fids] == ["accepted", "rejected", "candidate"]
    later = Reviews(again)
    assert later.undo().action == "reject"
    later.release()
    again.close()
