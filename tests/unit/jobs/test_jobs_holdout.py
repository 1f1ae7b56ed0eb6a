"""Which labels validate where the scene list does not say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.jobs.holdout import LabelCounts, Role, assign_roles
from landslide_mapper.raster.patches import TRAINING, VALIDATION
from landslide_mapper.tiling import Window


def counts_of(mask):
    labelled, landslide = mask != 255, mask == 1
    return LabelCounts(
        Window(10, 20, mask.shape[1], mask.shape[0]),
        (labelled.sum(axis=0), labelled.sum(axis=1)),
        (landslide.sum(axis=0), landslide.sum(axis=1)),
    )


def chip(landslides):
    mask = np.zeros((4, 4), np.uint8)
    mask.flat[:landslides] = 1
    return counts_of(mask)


def splits(roles):
    return [role.split for scene in roles for role in scene]


def test_a_fifth_of_many_scenes_is_held_out_in_one_run():
    held = np.flatnonzero(splits(assign_roles([chip(3)] * 20, "a", 8, 0)))
    assert len(held) == 4
    assert np.ptp(held) == 3


def test_the_same_seed_holds_out_the_same_and_another_does_not():
    def held(seed, region="a"):
        return splits(assign_roles([chip(3)] * 40, region, 8, seed))

    assert held(1) == held(1)
    assert len({tuple(held(seed)) for seed in range(5)}) > 1
    assert len({tuple(held(1, region)) for region in "abcde"}) > 1


@given(st.integers(4, 30).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n - 2), st.integers(0, 9))))
def test_landslides_are_on_both_sides_where_that_can_be(case):
    count, where, seed = case
    scenes = [chip(0)] * count
    scenes[where] = chip(5)
    scenes[-1] = chip(5)
    found = splits(assign_roles(scenes, "a", 8, seed))
    assert {found[where], found[-1]} == {TRAINING, VALIDATION}


def test_a_block_of_a_fifth_a_patch_away_from_the_rest():
    mask = np.zeros((100, 400), np.uint8)
    mask[::3, ::3] = 1
    ((train, validate),) = assign_roles([counts_of(mask)], "a", 16, 0)
    assert (train.split, validate.split) == (TRAINING, VALIDATION)
    block, kept_off = validate.inside, train.outside
    assert block.width * block.height == pytest.approx(0.2 * mask.size, rel=0.05)
    assert block.intersection(kept_off) == block
    assert max(kept_off.width - block.width, kept_off.height - block.height) in (12, 16)


def test_the_block_lies_where_both_classes_are():
    mask = np.zeros((100, 100), np.uint8)
    mask[:, 90:] = 1
    mask[::2, 92] = 0
    mask[50:60, 20:40] = 1
    ((train, validate),) = assign_roles([counts_of(mask)], "a", 10, 0)
    inside = mask[validate.inside.slices(Window(10, 20, 100, 100))]
    assert set(np.unique(inside)) == {0, 1}
    rest = train.restrict(mask, Window(10, 20, 100, 100))
    assert {0, 1} <= set(np.unique(rest))


def test_what_is_learned_from_keeps_both_classes():
    # As after the review of two candidates: what a fifth and its distance take is all of one class.
    mask = np.full((1, 100), 255, np.uint8)
    mask[:, :5], mask[:, 95:] = 1, 0
    assert assign_roles([counts_of(mask)], "a", 10, 0) == [[Role(TRAINING)]]


@given(st.integers(4, 12), st.integers(0, 11), st.integers(0, 99), st.booleans())
def test_the_only_scene_with_a_class_is_learned_from(count, where, seed, landslides):
    scenes = [chip(0 if landslides else 16)] * count
    scenes[where % count] = chip(5)
    assert splits(assign_roles(scenes, "a", 8, seed))[where % count] == TRAINING


def test_too_little_to_hold_anything_out():
    assert assign_roles([counts_of(np.full((3, 3), 255, np.uint8))], "a", 8, 0) == [[Role(TRAINING)]]


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 40), st.integers(0, 99))
def test_no_label_is_used_twice(width, height, distance, seed):
    mask = np.random.default_rng(seed).choice(np.array([0, 1, 255], np.uint8), (height, width))
    window = Window(10, 20, width, height)
    (roles,) = assign_roles([counts_of(mask)], "a", distance, 0)
    used = [role.restrict(mask, window) != 255 for role in roles]
    assert not np.logical_and.reduce(used).any() or len(used) == 1
    for role, own in zip(roles, used):
        np.testing.assert_array_equal(role.restrict(mask, window)[own], mask[own])
