"""The power law of the tail, where it begins, and the most frequent size."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.inventory.size_distribution import MIN_TAIL, fit_tail, rollover, size_bins


def power_law(exponent: float, smallest: float, count: int, seed: int = 7) -> np.ndarray:
    drawn = np.random.default_rng(seed).random(count)
    return smallest * (1 - drawn) ** (-1 / (exponent - 1))


def inventory(count: int = 6000) -> np.ndarray:
    """A power law from 1,000 m2 on, with a body of smaller ones that does not follow it."""
    small = np.random.default_rng(1).uniform(200, 1000, count // 2)
    return np.concatenate([small, power_law(2.4, 1000.0, count // 2)])


def test_the_tail_begins_where_the_power_law_does():
    tail = fit_tail(inventory())
    assert 800 < tail.from_m2 < 1600
    assert tail.exponent == pytest.approx(2.4, abs=3 * tail.error)
    assert tail.number == (inventory() >= tail.from_m2).sum()


def test_exponent_and_distance_by_hand():
    areas = np.array([1.0, 2.0, 4.0] * MIN_TAIL)
    tail = fit_tail(areas)
    assert tail.from_m2 in (1.0, 2.0)
    above = areas[areas >= tail.from_m2]
    exponent = 1 + len(above) / np.log(above / tail.from_m2).sum()
    assert tail.exponent == pytest.approx(exponent)
    assert tail.error == pytest.approx((exponent - 1) / np.sqrt(len(above)))
    law = 1 - (np.unique(above) / tail.from_m2) ** (1 - exponent)
    upto = np.array([(above <= one).mean() for one in np.unique(above)])
    below = np.array([(above < one).mean() for one in np.unique(above)])
    assert tail.distance == pytest.approx(max(abs(upto - law).max(), abs(below - law).max()))


@pytest.mark.parametrize("areas", [[], [5.0] * 500, list(range(1, MIN_TAIL))])
def test_too_few_or_all_equal_have_no_tail(areas):
    assert fit_tail(np.array(areas, dtype=float)) is None


def test_the_rollover_is_where_the_density_is_highest():
    areas = np.exp(np.random.default_rng(2).normal(np.log(2000), 0.8, 5000))
    mode = 2000 * np.exp(-(0.8**2))
    assert rollover(size_bins(areas)) == pytest.approx(mode, rel=0.4)
    assert rollover(size_bins(power_law(2.4, 10.0**2.4, 4000))) is None, "the smallest are the most frequent"
    assert rollover(size_bins(np.array([10.0, 200.0, 3000.0]))) is None, "three say nothing"
