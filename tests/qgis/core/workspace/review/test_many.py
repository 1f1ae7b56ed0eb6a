"""Many candidates at once: decided in slices that are one step, and merged into one."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core", reason="the QGIS bindings are missing")

from qgis.core import QgsGeometry, QgsRectangle

from landslide_mapper.core import time_sliced
from landslide_mapper.core.workspace.decisions import decisions
from landslide_mapper.core.workspace.review.reviews import Reviews
from landslide_mapper.errors import WorkspaceError
from tests.qgis.core.workspace.review.test_reviews import (
    across,
    add_candidates,
    candidate,
    cut_short,
    log,
    reviews,
    values,
    workspace,
)

__all__ = ["reviews", "workspace"]


@pytest.fixture
def fids(workspace):
    """Three candidates in a row that touch, and one apart from them."""
    boxes = [
        QgsRectangle(500000, 4700000, 500100, 4700100),
        QgsRectangle(500100, 4700000, 500300, 4700100),
        QgsRectangle(500290, 4700050, 500350, 4700150),
        QgsRectangle(500900, 4700000, 501000, 4700100),
    ]
    rows = [
        {"id": 1, "confidence": 0.6, "max_probability": 0.7, "comment": "upper part", "run": "a"},
        {"id": 2, "confidence": 0.9, "max_probability": 0.95, "run": "a"},
        {"id": 3, "confidence": 0.8, "max_probability": 0.99, "landslide_type": "debris_flow", "run": "a"},
        {"id": 4, "confidence": 0.5, "max_probability": 0.5, "run": "a"},
    ]
    return workspace.append("candidates", rows, [QgsGeometry.fromRect(box) for box in boxes])


def everything(workspace):
    """All candidates as they are saved, by uid."""
    layer = workspace.layer("candidates")
    return {
        row["uid"]: (
            {name: row[name] for name in row.fields().names() if name != "fid"},
            row.geometry().asWkt(3),
        )
        for row in layer.dataProvider().getFeatures()
    }


def parts(steps):
    """Run a generator; what it yielded and what it returned."""
    shares = []
    while True:
        try:
            shares.append(next(steps))
        except StopIteration as end:
            return shares, end.value


def test_thousands_are_decided_in_slices_and_taken_back_by_one_undo(workspace):
    fids = add_candidates(workspace, 1100)
    reviews = Reviews(workspace)
    reviews.comment(fids[0], "before")
    shares, changed = parts(reviews.in_parts(reviews.accept, fids))
    assert changed == fids
    assert shares == pytest.approx([250 / 1100, 500 / 1100, 750 / 1100, 1000 / 1100])
    assert workspace.count("candidates", "status = 'accepted'") == 1100
    shares, undone = parts(reviews.undo_in_parts())
    assert (undone.action, sorted(undone.fids)) == ("accept", fids)
    assert len(shares) > 4
    assert workspace.count("candidates", "status = 'accepted'") == 0
    assert reviews.undo().action == "comment"
    reviews.release()


def test_what_is_to_be_undone_is_read_in_slices_too(workspace, monkeypatch):
    """Reading a large step at once would freeze QGIS before anything is said."""
    monkeypatch.setattr(decisions, "ROWS_AT_ONCE", 20)
    fids = add_candidates(workspace, 100)
    reviews = Reviews(workspace)
    reviews.accept(fids)
    most = []
    read = decisions.read_decisions
    monkeypatch.setattr(
        decisions, "read_decisions", lambda event, some: most.append(len(some)) or read(event, some)
    )
    steps = reviews.undo_in_parts()
    for expected in range(1, 4):
        assert next(steps) == 0.0
        assert sum(most) <= 21 + 20 * expected
    assert sorted(parts(steps)[1].fids) == fids
    assert max(most) == 20
    reviews.release()


def test_slices_that_fail_leave_a_step_that_one_undo_takes_back(workspace, monkeypatch):
    monkeypatch.setattr(time_sliced, "ROWS_AT_ONCE", 2)
    fids = add_candidates(workspace, 5)
    (empty,) = workspace.append("candidates", [{"id": 9}], [None])
    reviews = Reviews(workspace)
    with pytest.raises(WorkspaceError, match="Candidate 9 has no shape"):
        parts(reviews.in_parts(reviews.accept, [*fids[:3], empty]))
    assert workspace.count("candidates", "status = 'accepted'") == 2
    reviews.undo()
    assert workspace.count("candidates", "status = 'accepted'") == 0
    reviews.release()


def test_merged_ones_are_one_outline_with_all_that_was_known(workspace, reviews, fids):
    total = QgsGeometry.unaryUnion([candidate(workspace, fid).geometry() for fid in fids[:3]]).area()
    kept = reviews.merge(fids[:3])
    assert kept == fids[1], "the largest"
    after = values(workspace, kept)
    assert candidate(workspace, kept).geometry().area() == pytest.approx(total)
    assert after["area_m2"] == pytest.approx(total, rel=0.01)
    assert (after["id"], after["status"]) == (2, "edited")
    assert (after["comment"], after["landslide_type"]) == ("upper part", "debris_flow")
    assert after["confidence"] == pytest.approx((0.6 * 1e4 + 0.9 * 2e4 + 0.8 * 6e3) / 3.6e4)
    assert after["max_probability"] == 0.99
    assert workspace.count("candidates") == 2
    assert [row["action"] for row in log(workspace)] == ["merge"] * 3


def test_one_undo_brings_all_merged_ones_back_as_they_were(workspace, reviews, fids):
    reviews.reject([fids[2]])
    reviews.accept([fids[0]])
    before = everything(workspace)
    reviews.merge(fids[:3])
    assert len(everything(workspace)) == 2
    undone = reviews.undo()
    assert undone.action == "merge"
    assert everything(workspace) == before
    assert reviews.undo().action == "accept"
    assert reviews.undo().action == "reject"


def test_only_what_hangs_together_is_merged(workspace, reviews, fids):
    before = everything(workspace)
    with pytest.raises(WorkspaceError, match="in 2 places that do not touch"):
        reviews.merge([fids[0], fids[3]])
    with pytest.raises(WorkspaceError, match="merge: 1, expected two or more"):
        reviews.merge([fids[0]])
    assert everything(workspace) == before
    assert log(workspace) == []


def test_a_merge_that_a_crash_cut_off_is_finished(workspace, reviews, fids, monkeypatch):
    cut_short(workspace, monkeypatch, lambda: reviews.merge(fids[:3]))
    assert workspace.count("candidates") == 4
    assert reviews.finish_interrupted() == 3
    assert workspace.count("candidates") == 2
    assert values(workspace, fids[1])["status"] == "edited"
    assert reviews.finish_interrupted() == 0
    assert Reviews(workspace).undo().action == "merge"
    assert workspace.count("candidates") == 4


def test_a_decision_that_says_to_have_merged_others_removes_none_of_them(workspace, reviews, fids):
    """A crafted one: what it names as merged is not inside of what it was merged into."""
    mine, other = (values(workspace, fid)["uid"] for fid in (fids[0], fids[3]))
    small = "POLYGON((500000 4700000, 500001 4700000, 500001 4700001, 500000 4700000))"
    rows = [
        {"candidate": mine, "action": "merge", "values_after": {"_shape": small, "_batch": "x"}},
        {
            "candidate": other,
            "action": "merge",
            "values_before": {"status": "candidate"},
            "values_after": {"_deleted": True, "_into": mine, "_batch": "x"},
        },
    ]
    workspace.append("decisions", rows)
    reviews.finish_interrupted()
    assert workspace.count("candidates") == 4


@pytest.mark.parametrize("table_call", ["remove", "append"])
def test_what_a_failure_left_of_a_step_is_taken_back(workspace, reviews, fids, monkeypatch, table_call):
    """The outline was changed already when the other rows could not be removed or added."""
    before, real = everything(workspace), getattr(workspace, table_call)

    def refuse(table, *rest):
        if table == "candidates":
            raise WorkspaceError("The disk is full.")
        return real(table, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(workspace, table_call, refuse)
        do = {
            "remove": lambda: reviews.merge(fids[:3]),
            "append": lambda: reviews.split(fids[3], across(workspace, fids[3])),
        }[table_call]
        with pytest.raises(WorkspaceError, match="disk is full"):
            do()
    reviews.finish_interrupted()
    assert everything(workspace) == before


def test_parts_of_a_split_have_numbers_of_their_own(workspace, reviews, fids):
    first, second = reviews.split(fids[1], across(workspace, fids[1]))
    third, fourth = reviews.split(second, across(workspace, second))
    assert [values(workspace, fid)["id"] for fid in (first, second, fourth)] == [2, 5, 6]
    assert third == second
