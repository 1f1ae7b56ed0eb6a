"""The order of a review as arrays: sorting, filtering, and finding the next one among many."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="the QGIS bindings are missing")

from landslide_mapper.gui.review.review_order import Filter, ReviewOrder, SortKey

#       fid id  status       uncertainty confidence area   comment run
ROWS = [
    (7, 1, "candidate", 0.2, 0.97, 100.0, None, "b"),
    (3, 2, "accepted", 0.9, 0.60, 400.0, "see photo", "a"),
    (5, 3, "candidate", 0.8, 0.70, None, "", "a"),
    (9, 4, "rejected", None, None, 50.0, None, None),
]


@pytest.fixture
def order():
    order = ReviewOrder()
    order.load(ROWS)
    order.show(Filter(status=None))
    return order


def shown(order):
    return [order.fid_at(row) for row in range(len(order))]


@pytest.mark.parametrize(
    ("key", "reverse", "expected"),
    [
        (SortKey.UNCERTAINTY, False, [3, 5, 7, 9]),
        (SortKey.UNCERTAINTY, True, [7, 5, 3, 9]),
        (SortKey.SIZE, False, [3, 7, 9, 5]),
        (SortKey.CONFIDENCE, False, [7, 5, 3, 9]),
        (SortKey.MAPPED, False, [3, 5, 7, 9]),
        (SortKey.MAPPED, True, [9, 7, 5, 3]),
        (SortKey.COMMENT, False, [3, 5, 7, 9]),
    ],
)
def test_unknown_values_come_last_either_way(order, key, reverse, expected):
    order.sort(key, reverse)
    assert shown(order) == expected


def test_nearest_first(order):
    order.sort(SortKey.DISTANCE, distance={3: 30.0, 5: 5.0, 7: 70.0})
    assert shown(order) == [5, 3, 7, 9]


def test_only_what_is_not_reviewed_is_shown_at_first():
    order = ReviewOrder()
    order.load(ROWS)
    assert shown(order) == [5, 7]


def test_filters_by_status_run_and_place(order):
    order.show(Filter(status="rejected"))
    assert shown(order) == [9]
    order.show(Filter(status=None, run="a"))
    assert shown(order) == [3, 5]
    order.show(Filter(status=None, run="gone"))
    assert shown(order) == []
    order.show(Filter(status="candidate", fids=frozenset({7, 9})))
    assert shown(order) == [7]


def test_next_skips_what_is_reviewed_and_begins_again_at_the_top(order):
    assert order.fid_at(order.next_open(-1)) == 5
    assert order.fid_at(order.next_open(order.row_of(5))) == 7
    assert order.fid_at(order.next_open(order.row_of(7))) == 5
    for fid in (5, 7):
        order.set_values(fid, "accepted", 1.0, False)
    assert order.next_open(-1) is None


def test_decided_ones_stay_in_their_row_until_the_filter_is_applied_again(order):
    order.show(Filter())
    order.set_values(5, "accepted", 10.0, True)
    assert shown(order) == [5, 7]
    order.arrange()
    assert shown(order) == [7]
    assert order.row_of(5) is None
    assert order.row_of(12345) is None


def test_part_that_was_split_off_is_listed_below_its_other_half(order):
    order.insert((12, 2, "accepted", 0.9, 0.6, 10.0, None, "a"), after=3)
    assert shown(order) == [3, 12, 5, 7, 9]
    assert order.row_of(12) == 1
    order.arrange()
    assert set(shown(order)) == {3, 5, 7, 9, 12}


def test_those_that_are_gone_leave_and_all_others_stay_in_their_rows(order):
    order.show(Filter(status=None))
    before, counted = shown(order), order.counts().total
    order.remove([before[1], before[3]])
    assert shown(order) == [fid for fid in before if fid not in (before[1], before[3])]
    assert [order.row_of(fid) for fid in shown(order)] == list(range(len(before) - 2))
    assert order.row_of(before[1]) is None
    assert order.counts().total == counted - 2


def test_only_open_ones_that_are_listed_count_from_a_confidence_on():
    order = ReviewOrder()
    rows = [(1, 0.946), (2, 0.944), (3, 0.95), (4, None), (5, 0.99)]
    order.load(
        (fid, fid, "rejected" if fid == 5 else "candidate", 0, share, 1, "", "") for fid, share in rows
    )
    assert sorted(order.open_from(95)) == [1, 3], "the table shows 95 % for both"
    order.show(Filter(fids=frozenset([3, 5])))
    assert order.open_from(1) == [3]


def test_counts_are_of_all_with_the_area_of_what_was_found(order):
    order.set_values(7, "edited", 100.0, False)
    counts = order.counts()
    assert counts.by_status == {"candidate": 1, "accepted": 1, "rejected": 1, "edited": 1, "ruled_out": 0}
    assert (counts.total, counts.reviewed, counts.accepted_m2) == (4, 3, 500.0)


def test_empty_order_has_no_next():
    order = ReviewOrder()
    order.load([])
    assert order.next_open(-1) is None
    assert order.counts().total == 0


def test_fifty_thousand_are_sorted_and_searched():
    """How quickly is measured by `./build.sh bench review`."""
    generator = np.random.default_rng(0)
    values = generator.random((50_000, 3))
    order = ReviewOrder()
    order.load([(at + 1, at, "candidate", *map(float, row), None, "a") for at, row in enumerate(values)])
    order.sort(SortKey.SIZE)
    sizes = order.columns["area_m2"][[order.index_of(order.fid_at(row)) for row in range(0, 50_000, 500)]]
    assert (np.diff(sizes) <= 0).all()
    assert [order.next_open(row) for row in range(100)] == list(range(1, 101))


def test_what_rules_took_waits_for_nobody():
    order = ReviewOrder()
    rows = [(number, number, "candidate", 0.5, 0.5, 10.0, False, "r") for number in (1, 2)]
    order.load([*rows, (3, 3, "ruled_out", 0.9, 0.5, 10.0, False, "r")])
    assert shown(order) == [1, 2]
    counts = order.counts()
    assert (counts.total, counts.reviewed, counts.by_status["ruled_out"]) == (2, 0, 1)
    order.show(Filter(status="ruled_out"))
    assert shown(order) == [3]
    assert order.next_open(-1) is None
    assert order.open_from(0) == []
    order.show(Filter(status=None))
    assert sorted(shown(order)) == [1, 2, 3]
    order.set_values(3, "accepted", 10.0, False)
    assert (order.counts().total, order.counts().reviewed) == (3, 1)
