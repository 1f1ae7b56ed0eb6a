from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.nn.patches.sampler import RegionBalancedSampler


def _sampler(alpha: float = 0.5, share: float = 0.5, seed: int = 0) -> RegionBalancedSampler:
    region = np.array([0] * 900 + [1] * 100)
    positive = np.zeros(1000, bool)
    positive[:90] = positive[900:980] = True
    return RegionBalancedSampler(region, positive, alpha=alpha, positive_share=share, seed=seed)


@pytest.mark.parametrize(("alpha", "expected"), [(1.0, 0.9), (0.5, 0.75), (0.0, 0.5)])
def test_regions_are_drawn_by_the_power_of_their_size(alpha: float, expected: float) -> None:
    drawn = np.concatenate([_sampler(alpha).epoch(number, 400) for number in range(5)])
    assert np.mean(drawn < 900) == pytest.approx(expected, abs=0.01)


def test_half_of_the_draws_show_landslides_at_least() -> None:
    drawn = _sampler().epoch(0, 4000)
    first, second = drawn[drawn < 900], drawn[drawn >= 900]
    assert np.mean(first < 90) == pytest.approx(0.5, abs=0.01)
    # A region rich in landslides keeps its own share: its few empty patches are not hammered.
    assert np.mean(second < 980) == pytest.approx(0.8, abs=0.01)


def test_every_patch_is_drawn_before_any_repeats() -> None:
    region, positive = np.zeros(50, int), np.ones(50, bool)
    drawn = RegionBalancedSampler(region, positive, seed=1).epoch(3, 100)
    assert np.array_equal(np.bincount(drawn), np.full(50, 2))


def test_epochs_differ_and_repeat() -> None:
    assert np.array_equal(_sampler().epoch(2, 200), _sampler().epoch(2, 200))
    assert not np.array_equal(_sampler().epoch(2, 200), _sampler().epoch(3, 200))
    assert not np.array_equal(_sampler(seed=1).epoch(2, 200), _sampler().epoch(2, 200))


@pytest.mark.parametrize("draws", [1, 7, 96, 1001])
def test_an_epoch_has_as_many_draws_as_asked_for(draws: int) -> None:
    assert all(len(_sampler().epoch(number, draws)) == draws for number in range(10))


def test_a_region_without_landslides_is_still_seen() -> None:
    sampler = RegionBalancedSampler(np.array([0, 0, 1, 1]), np.array([True, True, False, False]))
    assert set(sampler.epoch(0, 20)) == {0, 1, 2, 3}
