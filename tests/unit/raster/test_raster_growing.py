"""Growing outlines from a pixel: nested, in one piece, and where the eye sees a border."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from landslide_mapper.raster.components import Runs, connect, overlaps
from landslide_mapper.raster.growing import BARRIER, grow, likeness

CLOSED = (True, True, True, True)
SIDES = hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=14)


def pieces(mask):
    """Number of 4-connected parts of a mask."""
    runs = Runs.of(mask)
    below = overlaps(runs.start + runs.pitch, runs.stop + runs.pitch, runs.start, runs.stop)
    return connect(len(runs), below[0], below[1])[1]


@st.composite
def scenes(draw):
    shape = draw(SIDES)
    alike = draw(hnp.arrays(np.float64, shape, elements=st.floats(-1, 1)))
    valid = draw(hnp.arrays(np.bool_, shape))
    seed = draw(st.integers(0, shape[0] - 1)), draw(st.integers(0, shape[1] - 1))
    valid[seed] = True
    return alike, valid, seed


def bright_square(side=64, top=20, left=24, size=12, noise=0.0):
    values = np.full((1, side, side), 10.0) + noise * np.random.default_rng(0).normal(size=(1, side, side))
    values[0, top : top + size, left : left + size] += 20.0
    mask = np.zeros((side, side), bool)
    mask[top : top + size, left : left + size] = True
    return values, mask, (top + size // 2, left + size // 2)


def overlap(mask, truth):
    return (mask & truth).sum() / (mask | truth).sum()


@settings(max_examples=200, deadline=None)
@given(scenes(), st.integers(1, 20), st.tuples(*[st.booleans()] * 4))
def test_every_size_holds_the_smaller_ones_the_seed_and_is_in_one_piece(scene, half, closed):
    alike, valid, seed = scene
    growth = grow(alike, valid, seed, half, closed)
    assert 0 <= growth.proposed < len(growth.sizes)
    before = np.zeros(alike.shape, bool)
    for size in range(len(growth.sizes)):
        mask = growth.mask(size)
        assert mask[seed]
        assert not (before & ~mask).any()
        assert mask.sum() > before.sum(), "a turn of the wheel changes something"
        assert pieces(mask) == 1
        assert not (mask & ~valid).any()
        before = mask


@settings(max_examples=100, deadline=None)
@given(scenes(), st.integers(1, 8))
def test_what_was_found_in_a_small_window_is_found_in_a_large_one(scene, half):
    alike, valid, seed = scene
    near, far = grow(alike, valid, seed, half, CLOSED), grow(alike, valid, seed, 20, CLOSED)
    for threshold in near.sizes:
        small, large = near.distance <= threshold, far.distance <= threshold + 1e-4
        assert not (small & ~large).any()


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_everything_that_can_be_reached_is_reached(scene):
    alike, valid, seed = scene
    growth = grow(alike, valid, seed, 20, CLOSED)
    assert growth.whole
    parts = Runs.of(valid)
    below = overlaps(parts.start + parts.pitch, parts.stop + parts.pitch, parts.start, parts.stop)
    labels = parts.paint(connect(len(parts), below[0], below[1])[0] + 1, len(valid))
    assert np.array_equal(growth.mask(len(growth.sizes) - 1), labels == labels[seed])


@pytest.mark.parametrize("noise", [0.0, 1.0, 3.0])
def test_a_bright_square_is_proposed_as_it_is(noise):
    values, truth, seed = bright_square(noise=noise)
    growth = grow(likeness(values, np.ones_like(values, bool), seed), truth | True, seed, 40, CLOSED)
    assert overlap(growth.mask(growth.proposed), truth) > 0.85


def test_noise_and_units_do_not_matter_only_how_far_the_square_stands_out():
    values, _, seed = bright_square(noise=1.0)
    known = np.ones_like(values, bool)
    assert np.allclose(
        likeness(values, known, seed), likeness(values * -7.5 + 3000.0, known, seed), atol=1e-6
    )


def test_a_slide_larger_than_its_near_surroundings_is_told_from_the_far_ones():
    values, truth, seed = bright_square(side=300, top=60, left=70, size=120, noise=2.0)
    growth = grow(likeness(values, np.ones_like(values, bool), seed), truth | True, seed, 200, CLOSED)
    assert overlap(growth.mask(growth.proposed), truth) > 0.9


def test_neighbour_of_the_same_colour_stays_out_behind_a_gap():
    values, truth, seed = bright_square()
    values[0, 20:32, 39:50] += 20.0
    growth = grow(likeness(values, np.ones_like(values, bool), seed), truth | True, seed, 40, CLOSED)
    assert max(overlap(growth.mask(size), truth) for size in range(len(growth.sizes))) > 0.9


def test_change_alone_is_enough_where_the_image_after_shows_nothing():
    change, truth, seed = bright_square()
    after = np.full_like(change, 50.0)
    values = np.concatenate([after, change])
    growth = grow(likeness(values, np.ones_like(values, bool), seed), truth | True, seed, 40, CLOSED)
    assert overlap(growth.mask(growth.proposed), truth) > 0.9


def test_what_is_not_known_at_the_click_does_not_count_and_elsewhere_only_where_it_is():
    values, truth, seed = bright_square()
    values = np.concatenate([values, np.full_like(values, np.inf)])
    known = np.stack([np.ones_like(truth), np.zeros_like(truth)])
    assert np.isfinite(likeness(values, known, seed)).all()
    known[1, :, :40] = True
    values[1] = 5.0
    alike = likeness(values, known, seed)
    assert np.array_equal(alike > 0, truth)


def test_ground_without_difference_grows_evenly_to_all_sides():
    values = np.full((3, 21, 21), 7)
    alike = likeness(values, np.ones(values.shape, bool), (10, 10))
    assert not alike.any()
    growth = grow(alike, np.ones((21, 21), bool), (10, 10), 20, CLOSED)
    mask = growth.mask(len(growth.sizes) // 2)
    assert np.array_equal(mask, mask[::-1])
    assert np.array_equal(mask, mask.T)


def test_growing_ends_where_looking_ended_unless_the_raster_ends_there():
    alike, valid = np.ones((31, 31)), np.ones((31, 31), bool)
    open_to_the_left = grow(alike, valid, (15, 15), 40, (True, True, False, True))
    assert not open_to_the_left.whole
    assert not open_to_the_left.mask(len(open_to_the_left.sizes) - 1)[:, 0].any()
    small = grow(alike, valid, (15, 15), 5, CLOSED)
    assert not small.whole
    assert not small.mask(len(small.sizes) - 1)[:, :11].any()
    assert grow(alike, valid, (15, 15), 40, CLOSED).mask(-1).all()


def test_a_click_at_the_border_of_what_is_looked_at_is_a_pixel_at_least():
    growth = grow(np.ones((9, 9)), np.ones((9, 9), bool), (4, 0), 20, (False, False, False, False))
    assert growth.mask(0).sum() == 1


def test_islands_without_data_are_walked_round_not_over():
    alike, valid = np.ones((9, 9)), np.ones((9, 9), bool)
    valid[:, 4] = False
    growth = grow(alike, valid, (4, 1), 20, CLOSED)
    assert growth.mask(len(growth.sizes) - 1)[:, :4].all()
    assert not growth.mask(len(growth.sizes) - 1)[:, 4:].any()
    assert np.isinf(growth.distance[:, 4:]).all()
    assert growth.sizes[-1] < BARRIER
