"""Scores of change as bytes."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.backend import BlockInput
from landslide_mapper.change.filters import median3
from landslide_mapper.change.indices import INDEX, RADAR, RED, Levels
from landslide_mapper.change.scoring import Scorer
from landslide_mapper.layers import POST, PRE

LEVELS = Levels(np.zeros(1, np.float32), np.ones(1, np.float32))


def block(change, valid=None):
    """A block whose red log ratio is `change`, (height, width)."""
    pre = np.ones((1, *change.shape), np.float32)
    valid = np.ones(change.shape, np.bool_) if valid is None else valid
    return BlockInput.of_dates(np.exp(change[None]).astype(np.float32), pre, valid)


def scorer(**facts):
    return Scorer(INDEX[RED], {POST: LEVELS, PRE: LEVELS}, centre=0.0, **facts)


def test_usual_change_threshold_and_twice_that_have_their_scores():
    values = np.repeat([0.1, 0.5, 0.9], 5).reshape(3, 5).repeat(5, axis=0)
    scores = scorer(usual=0.1, threshold=0.4).score(block(values))
    assert scores[[2, 7, 12], 2].tolist() == [round(254 * one) for one in (0.05, 0.5, 0.95)]


def test_the_median_of_scores_is_the_score_of_the_median():
    values = np.random.default_rng(0).normal(0.3, 0.3, (50, 60)).astype(np.float32)
    own = scorer(usual=0.0, threshold=0.4)
    smoothed = own.score(block(median3(values)))[1:-1, 1:-1]
    inner = own.score(block(values))
    assert np.array_equal(median3(inner)[1:-1, 1:-1].shape, smoothed.shape)
    plain = 254 / (1 + np.exp(-(median3(values) - 0.4) * np.log(19) / 0.4))
    assert np.abs(inner[1:-1, 1:-1] - plain[1:-1, 1:-1]).max() <= 0.51


def test_single_pixels_are_noise_and_a_stripe_of_two_is_not():
    values = np.zeros((9, 12), np.float32)
    values[4, 3] = 3.0
    values[:, 8:10] = 3.0
    called = scorer(threshold=0.4).score(block(values)) >= 127
    assert not called[:, :7].any()
    assert called[:, 8:10].all()


def test_what_has_no_data_is_no_change_to_its_neighbours():
    values = np.full((9, 9), np.float32(0.05))
    valid = np.ones((9, 9), np.bool_)
    values[:, 5:], valid[:, 5:] = 9.0, False
    assert (scorer(threshold=0.4).score(block(values, valid))[:, :5] < 127).all()


def test_extreme_changes_neither_overflow_nor_wrap():
    values = np.array([[-80.0, 80.0]] * 3, np.float32).repeat(3, axis=1)
    with np.errstate(over="raise", invalid="raise"):
        scores = scorer(threshold=1e-3).score(block(values))
    assert (scores[1, 0], scores[1, -1]) == (0, 254)


def test_radar_counts_falls_as_much_as_rises():
    own = Levels(np.full(1, -20, np.float32), np.full(1, 8, np.float32), decibel=True)
    pre = np.full((1, 9, 15), -12, np.float32)
    post = pre.copy()
    post[..., 3:6], post[..., 9:12] = -18, -6
    radar = Scorer(INDEX[RADAR], {POST: own, PRE: own}, centre=0.0, threshold=3.0)
    called = radar.score(BlockInput.of_dates(post, pre, np.ones((9, 15), np.bool_))) >= 127
    assert called[4].tolist() == [False] * 3 + [True] * 3 + [False] * 3 + [True] * 3 + [False] * 3


@pytest.mark.parametrize(("dates", "halo"), [((POST, PRE), 1), ((POST,), 26)])
def test_the_halo_is_as_wide_as_the_filters_reach(dates, halo):
    assert Scorer(INDEX[RED], dict.fromkeys(dates, LEVELS)).halo == halo
