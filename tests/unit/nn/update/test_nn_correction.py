"""Fitting a correction: labels move what is like them, what the map said holds the rest."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.nn.update.correction import _drawn, _Maps, _regression, _scene_threshold


def maps(labels: np.ndarray, logits: np.ndarray, change: np.ndarray | None = None) -> _Maps:
    places = np.arange(labels.size).reshape(labels.shape) // 256
    return _Maps([], labels, np.ones(labels.shape, bool), logits, change, places, labels == 255)


def test_labels_correct_what_looks_like_them_and_the_map_holds_what_does_not() -> None:
    random = np.random.default_rng(0)
    labels = np.full((2, 64, 64), 255, np.uint8)
    seen = random.normal(size=(labels.size, 2))  # the first tells false alarms
    labels[0, :16] = np.where(seen[:1024, 0] > 0, 0, 1).reshape(16, 64)
    logits = np.full(labels.shape, 1.0)
    logits[1, 32:] = -4.0
    inputs = np.concatenate([seen, np.ones((labels.size, 1))], axis=1)
    before = 1 / (1 + np.exp(-logits))
    chosen, targets, weights, places = _drawn(maps(labels, logits), before, seed=0)
    assert places == 8, "four squares with either"
    start = logits.ravel()[chosen]
    found = _regression(np.repeat(inputs, 1, 0)[chosen], targets, 10 * weights, start)
    assert found[0] < -0.05, "what is labelled as none is less probable now"
    assert abs(found[1]) < 0.05, "nothing is learned of what labels do not tell"
    without = labels[1, 32:].ravel() == 255
    moved = inputs[labels.size - 2048 :][without] @ found
    assert (moved - 4.0 < 0).all(), "what the map was sure of stays background"


def test_without_labels_nothing_is_corrected() -> None:
    random = np.random.default_rng(1)
    labels = np.full((1, 64, 64), 255, np.uint8)
    logits = random.normal(size=labels.shape)
    chosen, targets, weights, places = _drawn(maps(labels, logits), 1 / (1 + np.exp(-logits)), seed=0)
    inputs = np.concatenate([random.normal(size=(len(chosen), 3)), np.ones((len(chosen), 1))], axis=1)
    found = _regression(inputs, targets, weights, logits.ravel()[chosen])
    assert places == 0
    assert np.abs(found).max() < 1e-9


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
    found = _scene_threshold(maps(np.full(logits.shape, 255, np.uint8), logits, change), 0.5)
    assert found == pytest.approx(expected, abs=0.01)


def test_a_few_pixels_say_nothing_of_a_scene() -> None:
    logits = np.linspace(-4.5, 0.5, 64 * 64).reshape(1, 64, 64)
    maps_of = maps(np.full(logits.shape, 255, np.uint8), logits, np.ones(logits.shape))
    assert _scene_threshold(maps_of, 0.42) == 0.42
