"""Fitting a correction: labels move what is like them, what the map said holds the rest."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.nn.update.correction import _drawn, _of_scene, _regression
from landslide_mapper.nn.update.correction_maps import Maps
from landslide_mapper.nn.update.correction_threshold import (
    Sample,
    corrected_threshold,
    looked_at,
    scene_threshold,
)


def maps(labels: np.ndarray, logits: np.ndarray, change: np.ndarray | None = None) -> Maps:
    places = np.arange(labels.size).reshape(labels.shape) // 256
    every = np.ones(labels.shape, bool)
    plain = logits.astype(np.float32)
    return Maps([], labels, every, logits, plain, change, places, labels == 255, np.ones(len(labels), bool))


def test_labels_correct_what_looks_like_them_and_the_map_holds_what_does_not() -> None:
    random = np.random.default_rng(0)
    labels = np.full((2, 64, 64), 255, np.uint8)
    seen = random.normal(size=(labels.size, 2))  # the first tells false alarms
    labels[0, :16] = np.where(seen[:1024, 0] > 0, 0, 1).reshape(16, 64)
    logits = np.full(labels.shape, 1.0)
    logits[1, 32:] = -4.0
    inputs = np.concatenate([seen, np.ones((labels.size, 1))], axis=1)
    drawn = _drawn(maps(labels, logits), logits, seed=0)
    assert drawn.places == 8, "four squares with either"
    start = logits.ravel()[drawn.chosen]
    found = _regression(inputs[drawn.chosen], drawn.targets, 10 * drawn.weights, start)
    assert found[0] < -0.05, "what is labelled as none is less probable now"
    assert abs(found[1]) < 0.05, "nothing is learned of what labels do not tell"
    without = labels[1, 32:].ravel() == 255
    moved = inputs[labels.size - 2048 :][without] @ found
    assert (moved - 4.0 < 0).all(), "what the map was sure of stays background"


def test_without_labels_nothing_is_corrected() -> None:
    random = np.random.default_rng(1)
    labels = np.full((1, 64, 64), 255, np.uint8)
    logits = random.normal(size=labels.shape)
    drawn = _drawn(maps(labels, logits), logits, seed=0)
    seen = random.normal(size=(len(drawn.chosen), 3))
    inputs = np.concatenate([seen, np.ones((len(drawn.chosen), 1))], axis=1)
    found = _regression(inputs, drawn.targets, drawn.weights, logits.ravel()[drawn.chosen])
    assert drawn.places == 0
    assert np.abs(found).max() < 1e-9


def test_labels_of_hidden_patches_are_not_fitted_to() -> None:
    labels = np.full((2, 64, 64), 255, np.uint8)
    labels[:, :16] = 1
    logits = np.zeros(labels.shape)
    drawn = _drawn(maps(labels, logits).without(np.array([False, True])), logits, seed=0)
    assert drawn.places == 4
    assert (drawn.chosen < 64 * 64).all()


def test_what_never_varies_has_no_weight() -> None:
    inputs = np.stack([np.zeros(100), np.full(100, 3.0), np.arange(100.0), np.ones(100)], axis=1)
    truth = (np.arange(100) >= 50).astype(float)
    found = _regression(inputs, truth, np.ones(100), np.zeros(100))
    assert (found[:2] == 0).all()
    assert found[2] > 0
    assert abs(found[2] * 49.5 + found[3]) < 0.5, "the weights are for the inputs as they are"


@pytest.mark.parametrize(("share", "expected"), [(0.05, 0.56), (0.30, 0.38), (0.12, 0.38), (0.0, 0.5)])
def test_as_much_is_called_as_by_the_change_alone_within_bounds(share: float, expected: float) -> None:
    logits = np.linspace(-4.5, 0.5, 128 * 128).reshape(1, 128, 128)  # a tenth of it above 0
    change = np.where(np.linspace(0, 1, 128 * 128) > 1 - share, 1.0, -1.0).reshape(1, 128, 128)
    found = scene_threshold(maps(np.full(logits.shape, 255, np.uint8), logits, change), 0.5)
    assert found == pytest.approx(expected, abs=0.01)


def test_a_few_pixels_say_nothing_of_a_scene() -> None:
    logits = np.linspace(-4.5, 0.5, 64 * 64).reshape(1, 64, 64)
    maps_of = maps(np.full(logits.shape, 255, np.uint8), logits, np.ones(logits.shape))
    assert scene_threshold(maps_of, 0.42) == 0.42


def test_drawn_pixels_stand_for_all_of_the_scene_and_for_no_labelled_patch() -> None:
    logits = np.full((3, 128, 128), -5.0)
    logits[1, :4] = 0.0
    of = maps(np.full(logits.shape, 255, np.uint8), logits)
    of = Maps(**{**vars(of), "scene": np.array([False, True, True])})
    chosen, stands = _of_scene(of, logits, seed=0)
    assert (chosen >= 128 * 128).all()
    assert stands.sum() == pytest.approx(2 * 128 * 128)
    assert stands[logits.ravel()[chosen] == 0.0].sum() == 4 * 128


def scene_of(after: np.ndarray, before: np.ndarray | None = None) -> Sample:
    of = after if before is None else before
    return Sample(of, after, np.full(len(after), 7.0), np.ones(len(after), bool))


def test_rejections_take_nothing_else_along_and_a_first_correction_is_a_little_bolder() -> None:
    before = np.linspace(-5.0, 1.0, 6001)
    lower = scene_of(before - 0.4, before)
    assert corrected_threshold(lower, np.empty(0), 0, is_first=False) == pytest.approx(-0.4, abs=0.01)
    much_lower = scene_of(before - 2.0, before)
    assert corrected_threshold(much_lower, np.empty(0), 0, is_first=False) == -0.7
    higher = scene_of(before + 0.4, before)
    assert corrected_threshold(higher, np.empty(0), 0, is_first=False) == 0.0
    assert corrected_threshold(higher, np.empty(0), 0, is_first=True) == -0.1


def test_where_nothing_was_called_the_threshold_stays() -> None:
    assert corrected_threshold(scene_of(np.full(50, -3.0)), np.empty(0), 0, is_first=False) == 0.0


@pytest.mark.parametrize(
    ("places", "at_most", "at_least"), [(0, 0.0, 0.0), (5, -0.1, -0.5), (200, -0.8, -2.0)]
)
def test_squares_in_which_the_map_missed_landslides_lower_the_threshold(
    places: int, at_most: float, at_least: float
) -> None:
    """A tenth of the scene is landslide, most of it above -1.5, and a fifth of that is called."""
    random = np.random.default_rng(2)
    slides, ground = random.normal(-0.6, 0.7, 2000), random.normal(-4.0, 0.8, 18000)
    scene = scene_of(np.concatenate([slides, ground]))
    found = corrected_threshold(scene, slides[:400], places, is_first=False)
    assert at_least <= found <= at_most


def test_squares_in_which_the_map_missed_nothing_do_not_raise_the_threshold() -> None:
    random = np.random.default_rng(3)
    slides, ground = random.normal(3.0, 0.5, 200), random.normal(-0.2, 0.8, 18000)
    scene = scene_of(np.concatenate([slides, ground]))
    assert corrected_threshold(scene, slides, 200, is_first=False) == pytest.approx(0.0, abs=1e-9)


def test_landslides_that_the_map_never_reaches_do_not_call_everything() -> None:
    scene = scene_of(np.concatenate([np.full(900, -6.0), np.full(100, 1.0)]))
    assert corrected_threshold(scene, np.full(50, -5.0), 10**6, is_first=False) == pytest.approx(
        -2.0, abs=0.01
    )


def test_only_squares_with_background_that_was_not_called_count_as_looked_at() -> None:
    labels = np.full((1, 64, 64), 255, np.uint8)
    about = np.full(labels.shape, -3.0)
    flat, logits = labels.reshape(-1), about.reshape(-1)
    flat[:256] = np.where(np.arange(256) < 100, 1, 0)  # looked at: background that nobody had called
    flat[256:512] = np.where(np.arange(256) < 100, 1, 0)  # a drawn landslide beside a rejected candidate
    logits[356:512] = 1.0
    flat[512:600] = 1  # drawn alone
    flat[768:800], flat[800:830] = 1, 0  # hardly any background
    found, squares = looked_at(maps(labels, about), about)
    assert squares == 1
    assert np.array_equal(np.flatnonzero(found), np.arange(100))
