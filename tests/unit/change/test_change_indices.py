"""What bare ground looks like to each index."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.change.indices import BRIGHTNESS, INDEX, NDVI, PERCENTS, RADAR, RED, REDNESS, Levels
from landslide_mapper.vocabulary import INDICES

FOREST = {"red": 400.0, "green": 600.0, "blue": 500.0, "nir": 3000.0}
BARE = {"red": 1800.0, "green": 1500.0, "blue": 1200.0, "nir": 2200.0}


def levels(bands, *, scale=1.0, shift=0.0):
    """Of a forest with a little of everything in it."""
    values = np.random.default_rng(0).normal(FOREST["red"], 60, (bands, 5000)) * scale + shift
    return Levels.of(np.percentile(values, PERCENTS, axis=1).T)


def bareness(name, ground, *, scale=1.0, shift=0.0, roles=None):
    index = INDEX[name]
    roles = roles or index.roles or ("red", "green", "blue")
    pixels = np.array([[[ground[role] * scale + shift]] for role in roles], np.float32)
    return float(index.bareness(pixels, levels(len(roles), scale=scale, shift=shift))[0, 0])


def test_every_index_has_its_word():
    assert tuple(INDEX) == INDICES


@pytest.mark.parametrize("name", [NDVI, RED, REDNESS, BRIGHTNESS])
def test_bare_ground_lies_above_forest_by_more_than_the_floor(name):
    assert bareness(name, BARE) - bareness(name, FOREST) > INDEX[name].floor


@pytest.mark.parametrize("name", [RED, BRIGHTNESS])
def test_gain_and_offset_of_a_date_do_not_change_it(name):
    plain = bareness(name, BARE)
    assert bareness(name, BARE, scale=0.04, shift=-7.0) == pytest.approx(plain, abs=1e-3)


def test_values_below_the_darkest_and_sums_of_zero_stay_finite():
    dark = dict.fromkeys(FOREST, -1e6)
    nothing = dict.fromkeys(FOREST, 0.0)
    for name in INDICES:
        assert np.isfinite(bareness(name, dark))
        assert np.isfinite(bareness(name, nothing))


def test_a_band_with_one_value_tells_nothing_and_the_others_count():
    constant = Levels.of(np.array([[5.0, 5.0, 5.0], [1.0, 4.0, 9.0]]))
    pixels = np.array([[[5.0]], [[9.0]]], np.float32)
    alone = INDEX[BRIGHTNESS].bareness(pixels[1:], Levels.of(np.array([[1.0, 4.0, 9.0]])))
    np.testing.assert_allclose(INDEX[BRIGHTNESS].bareness(pixels, constant), alone)
    assert not constant.constant
    assert Levels.of(np.full((2, 3), 7.0)).constant


def test_where_most_is_black_the_bright_half_tells_the_contrast():
    assert not Levels.of(np.array([[0.0, 0.0, 900.0]])).constant


def test_radar_is_the_same_in_decibel_and_as_power():
    power = np.random.default_rng(1).gamma(4, 0.02, (2, 4000)).astype(np.float32)
    decibel = (10 * np.log10(power)).astype(np.float32)
    found = []
    for values in (power, decibel):
        own = Levels.of(np.percentile(values, PERCENTS, axis=1).T)
        found.append(INDEX[RADAR].bareness(values[:, None, :100], own))
    np.testing.assert_allclose(found[0], found[1], atol=1e-3)
