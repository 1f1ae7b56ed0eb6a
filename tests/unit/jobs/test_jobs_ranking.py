"""Which tiles are suggested: the rules that hold whatever the scores are."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.jobs.ranking import (
    DIFFERENT,
    DISAGREEMENT,
    RANDOM,
    UNCERTAIN,
    Appraised,
    Pick,
    choose_random,
    choose_unsure,
    thinned,
    woven,
)


def appraised(entropy, disagreement=None, features=None) -> Appraised:
    count = len(entropy)
    return Appraised(
        np.arange(count),
        np.array(entropy, dtype=float),
        np.zeros(count) if disagreement is None else np.array(disagreement, dtype=float),
        np.zeros((count, 1)) if features is None else np.array(features, dtype=float),
    )


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.integers(1, 12), st.floats(0.5, 5), st.integers(0, 10_000))
def test_kept_tiles_keep_their_distance_and_none_is_forgotten(rows, cols, distance, seed):
    places = np.argwhere(np.ones((rows, cols), bool)).astype(float)
    taken = np.array([[0.0, 0.0]])
    order = [int(one) for one in np.random.default_rng(seed).permutation(len(places))]
    kept = thinned(order, places, taken, distance, 5)
    everything = np.concatenate([taken, places[kept]])
    for number, one in enumerate(everything):
        others = np.delete(everything, number, axis=0)
        assert not len(others) or np.linalg.norm(others - one, axis=1).min() >= distance
    if len(kept) < 5:
        gaps = np.linalg.norm(places[:, None] - everything[None], axis=2).min(axis=1)
        assert (gaps < distance).all(), "there was room for another one"


def test_most_unsure_tile_comes_first_and_all_are_different():
    picks = choose_unsure(appraised(np.linspace(0, 1, 30)), 8)
    assert picks[0].tile == 29
    assert len({pick.tile for pick in picks}) == 8


def test_of_the_unsure_ones_those_are_taken_that_differ():
    # Tiles 0 to 2 show the same, tile 3 is a little less unsure and shows something else.
    found = choose_unsure(
        appraised([0.9, 0.89, 0.88, 0.8, 0.1, 0.1], features=[[0], [0], [0], [9], [0], [0]]), 2
    )
    assert [pick.tile for pick in found] == [0, 3]
    assert [pick.reason for pick in found] == [UNCERTAIN, DIFFERENT]


def test_disagreement_of_the_decoders_counts_and_is_said():
    found = choose_unsure(appraised([0.3, 0.2, 0.2, 0.2], [0.0, 0.6, 0.0, 0.0]), 1)
    assert found == [Pick(1, DISAGREEMENT)]


def test_single_decoder_cannot_disagree():
    found = choose_unsure(appraised([0.9, 0.1, 0.1]), 3)
    assert {pick.reason for pick in found} == {UNCERTAIN}


def test_fewer_tiles_than_wanted_are_all_taken():
    assert {pick.tile for pick in choose_unsure(appraised([0.1, 0.2]), 12)} == {0, 1}
    assert choose_unsure(appraised([]), 3) == []


def test_random_tiles_depend_on_the_seed_only():
    places = np.argwhere(np.ones((10, 10), bool)).astype(float)
    nothing = np.zeros((0, 2))

    def draw(seed):
        return choose_random(range(100), places, nothing, 2.0, 6, seed)

    assert draw(1) == draw(1)
    assert draw(1) != draw(2)
    assert {pick.reason for pick in draw(1)} == {RANDOM}


@pytest.mark.parametrize(("others", "drawn"), [(10, 2), (3, 3), (0, 2), (5, 0)])
def test_random_ones_are_spread_among_the_others(others, drawn):
    picks = [Pick(number, UNCERTAIN) for number in range(others)]
    extra = [Pick(100 + number, RANDOM) for number in range(drawn)]
    mixed = woven(picks, extra)
    assert sorted(pick.tile for pick in mixed) == sorted(pick.tile for pick in picks + extra)
    assert [pick for pick in mixed if pick.reason == UNCERTAIN] == picks
    if others == 10:
        assert [mixed.index(one) for one in extra] == [4, 8]
