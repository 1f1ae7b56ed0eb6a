"""Runs, overlaps and components."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from landslide_mapper.raster.components import Runs, Statistics, connect, overlaps

masks = hnp.arrays(np.bool_, st.tuples(st.integers(1, 9), st.integers(1, 9)))


@given(masks)
def test_runs_painted_give_the_mask(mask):
    runs = Runs.of(mask)
    labels = np.arange(1, len(runs) + 1)
    painted = runs.paint(labels, mask.shape[0])
    np.testing.assert_array_equal(painted > 0, mask)
    assert runs.length.sum() == mask.sum()
    for label in labels:
        rows, cols = np.nonzero(painted == label)
        assert len(set(rows)) == 1
        assert np.ptp(cols) + 1 == len(cols)


@given(masks, st.integers(0, 2**32 - 1))
def test_reduce_is_over_the_pixels_of_each_run(mask, seed):
    values = np.random.default_rng(seed).integers(0, 255, mask.shape).astype(np.uint8)
    runs = Runs.of(mask)
    painted = runs.paint(np.arange(1, len(runs) + 1), mask.shape[0])
    expected = [values[painted == label] for label in range(1, len(runs) + 1)]
    assert runs.reduce(np.add, values, np.int64).tolist() == [part.sum(dtype=int) for part in expected]
    assert runs.reduce(np.maximum, values).tolist() == [part.max() for part in expected]


def intervals(picks):
    edges = np.array(sorted(picks)[: len(picks) // 2 * 2], dtype=np.int64)
    return edges[0::2], edges[1::2]


@given(st.sets(st.integers(0, 30)), st.sets(st.integers(0, 30)))
def test_overlaps_are_all_pairs_that_share_positions(one, other):
    (start, stop), (other_start, other_stop) = intervals(one), intervals(other)
    left, right, shared = overlaps(start, stop, other_start, other_stop)
    expected = {
        (i, j): min(stop[i], other_stop[j]) - max(start[i], other_start[j])
        for i in range(len(start))
        for j in range(len(other_start))
        if min(stop[i], other_stop[j]) > max(start[i], other_start[j])
    }
    assert dict(zip(zip(left.tolist(), right.tolist()), shared.tolist())) == expected


@settings(max_examples=200)
@given(
    st.integers(1, 40).flatmap(
        lambda n: st.tuples(st.just(n), st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1))))
    )
)
def test_connect_finds_the_components(case):
    count, edges = case
    pairs = np.array(edges, dtype=np.int64).reshape(-1, 2)
    component, found = connect(count, pairs[:, 0], pairs[:, 1])
    groups = {node: {node} for node in range(count)}
    for a, b in edges:
        union = groups[a] | groups[b]
        for node in union:
            groups[node] = union
    assert found == len({frozenset(group) for group in groups.values()})
    for node in range(count):
        assert set(np.flatnonzero(component == component[node]).tolist()) == groups[node]


def test_connect_needs_few_rounds_for_a_long_chain_in_bad_order(monkeypatch):
    order = np.random.default_rng(0).permutation(20_000)
    component, found = connect(len(order), order[:-1], order[1:])
    assert found == 1
    assert not component.any()


def test_grouped_statistics():
    parts = Statistics(
        np.array([1, 2, 3]),
        np.array([10, 20, 30]),
        np.array([10, 11, 12]),
        np.array([1.0, 2, 3]),
        np.array([4.0, 5, 6]),
    )
    groups = parts.grouped(np.array([1, 0, 1]), 2)
    assert groups.pixels.tolist() == [2, 4]
    assert groups.total.tolist() == [20, 40]
    assert groups.maximum.tolist() == [11, 12]
    assert groups.area_m2.tolist() == [2, 4]
    assert groups.perimeter_m.tolist() == [5, 10]
