"""Estimates from a stratified sample: the worked example of the paper, by hand, and by drawing samples."""

from __future__ import annotations

import math

import numpy as np
import pytest

from landslide_mapper.accuracy.stratified import Sample, estimate, sample_sizes

# Olofsson and others (2014), tables 8 and 9: deforestation, forest gain, stable forest, stable non-forest.
OLOFSSON = Sample(
    np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]),
    np.array([200_000.0, 150_000.0, 3_200_000.0, 6_450_000.0]),
    (0, 1, 2, 3),
)


def half(one) -> float:
    return (one.high - one.low) / 2


def test_the_example_of_olofsson_and_others():
    found = estimate(OLOFSSON)
    assert found.areas[0].value == pytest.approx(235_086, abs=1)
    assert half(found.areas[0]) == pytest.approx(68_418, rel=2e-4)
    assert found.areas[0].value * 0.09 == pytest.approx(21_158, abs=1), "hectares of pixels of 30 m"
    assert half(found.areas[0]) * 0.09 == pytest.approx(6_158, rel=2e-4)
    users = [round(one.value, 2) for one in found.users]
    assert users == [0.88, 0.73, 0.93, 0.96]
    assert [round(half(one), 2) for one in found.users] == [0.07, 0.10, 0.04, 0.02]
    assert [round(one.value, 2) for one in found.producers] == [0.75, 0.85, 0.93, 0.96]
    assert round(half(found.producers[0]), 2) == 0.21
    assert round(found.overall.value, 2) == 0.95
    assert round(half(found.overall), 2) == 0.02


def test_producers_accuracy_is_equation_7_of_the_paper():
    """The general form (strata that are no classes) is theirs where each class is a stratum."""
    counts, sizes = OLOFSSON.counts, OLOFSSON.weights
    drawn = counts.sum(axis=1)
    shares = counts / drawn[:, None]
    for of, found in enumerate(estimate(OLOFSSON).producers):
        there = (sizes * shares[:, of]).sum()
        right = found.value
        mine = sizes[of] ** 2 * (1 - right) ** 2 * shares[of, of] * (1 - shares[of, of]) / (drawn[of] - 1)
        others = [row for row in range(4) if row != of]
        rest = sum(
            sizes[row] ** 2 * shares[row, of] * (1 - shares[row, of]) / (drawn[row] - 1) for row in others
        )
        error = math.sqrt(mine + right**2 * rest) / there
        assert found.low == pytest.approx(max(0, right - 1.96 * error))
        assert found.high == pytest.approx(min(1, right + 1.96 * error))


def test_a_buffer_is_a_stratum_of_the_class_without_landslides():
    sample = Sample(np.array([[80, 20], [10, 90], [0, 100]]), np.array([100.0, 400.0, 9_500.0]), (0, 1, 1))
    found = estimate(sample)
    assert found.areas[0].value == pytest.approx(80 + 40)
    assert found.users[0].value == pytest.approx(0.8)
    assert found.producers[0].value == pytest.approx(80 / 120)
    assert found.overall.value == pytest.approx((80 + 360 + 9_500) / 10_000)
    error = math.sqrt(100**2 * 0.8 * 0.2 / 99 + 400**2 * 0.1 * 0.9 / 99)
    assert half(found.areas[0]) == pytest.approx(1.96 * error)


def test_intervals_hold_the_truth_as_often_as_they_say():
    rng = np.random.default_rng(5)
    shares, sizes = np.array([0.8, 0.5, 0.3]), np.array([100.0, 400.0, 9_500.0])
    held = 0
    for _ in range(400):
        found = rng.binomial(150, shares)
        one = estimate(Sample(np.stack([found, 150 - found], axis=1), sizes, (0, 1, 1))).areas[0]
        held += one.low <= (shares * sizes).sum() <= one.high
    assert 0.9 <= held / 400 <= 0.98


def test_a_stratum_that_was_looked_at_whole_has_no_error():
    counts, sizes = np.array([[3, 1], [0, 50]]), np.array([40.0, 5_000.0])
    whole = estimate(Sample(counts, sizes, (0, 1), np.array([4, 50])))
    assert half(whole.areas[0]) == 0
    assert whole.users[0].value == 0.75


@pytest.mark.parametrize(
    ("counts", "sizes", "reason"),
    [
        ([[0, 0], [1, 9]], [10.0, 90.0], "no unit was judged in 1 of the strata"),
        ([[1, 1], [1, 9]], [0.0, 0.0], "the strata have no area"),
    ],
)
def test_what_cannot_be_estimated_says_why(counts, sizes, reason):
    found = estimate(Sample(np.array(counts), np.array(sizes), (0, 1)))
    assert found.areas[0].value is None
    assert found.areas[0].reason == reason


def test_one_unit_of_a_stratum_gives_a_figure_without_interval():
    found = estimate(Sample(np.array([[1, 0], [5, 45]]), np.array([10.0, 90.0]), (0, 1)))
    assert found.areas[0].value == pytest.approx(19.0)
    assert found.areas[0].interval() is None
    assert "one unit" in found.areas[0].reason


def test_without_a_landslide_in_the_sample_recall_is_not_defined():
    found = estimate(Sample(np.array([[0, 20], [0, 50]]), np.array([10.0, 90.0]), (0, 1)))
    assert found.producers[0].value is None
    assert found.users[0].value == 0


@pytest.mark.parametrize(
    ("units", "count", "least", "expected"),
    [
        ([1000, 2000, 97_000], 300, 50, [51, 52, 197]),
        ([10, 2000, 97_000], 300, 50, [10, 53, 237]),
        ([0, 0, 97_000], 300, 50, [0, 0, 300]),
        ([3, 2, 1], 300, 50, [3, 2, 1]),
        ([1000, 1000, 1000], 10, 50, [50, 50, 50]),
    ],
)
def test_sizes_of_the_strata(units, count, least, expected):
    sizes = sample_sizes(units, count, least)
    assert sum(sizes) == min(sum(units), max(count, sum(min(least, one) for one in units)))
    assert sizes == pytest.approx(expected, abs=4)
    assert all(size <= room for size, room in zip(sizes, units))


def test_units_that_all_agree_do_not_prove_everything():
    """Two strata of 50 units each, all right: in one of them Wilson's interval would begin at 93 %."""
    found = estimate(Sample(np.array([[50, 0], [0, 50]]), np.array([1.0, 1.0]), (0, 1)))
    assert (found.users[0].value, found.users[0].high) == (1.0, 1.0)
    assert found.users[0].low == pytest.approx(1 - 1.96 * math.sqrt(2 / 54 * 52 / 54 / 54))
    assert 0.93 < found.users[0].low < 0.96
    assert found.users[0].low < found.overall.low < 1.0, "two strata say more than one"
    assert found.areas[0].low < found.areas[0].value < found.areas[0].high
    whole = Sample(np.array([[50, 0], [0, 50]]), np.array([1.0, 1.0]), (0, 1), np.array([50, 50]))
    assert estimate(whole).users[0].low == 1.0, "nothing was left to look at"
