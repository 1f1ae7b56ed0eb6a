"""How starter and change count, and what a scene and its reviews say about it."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest

from landslide_mapper.errors import JobError
from landslide_mapper.few_labels import HIGHEST, LEAST_PIXELS, LOWEST
from landslide_mapper.jobs.fusion import (
    Fusion,
    Known,
    Weights,
    count_pairs,
    count_places,
)

NOTHING = np.zeros((256, 256), np.int64)


def logit(p):
    return np.log(p / (1 - p))


def stored(values) -> np.ndarray:
    return np.clip(np.rint(254 / (1 + np.exp(-np.asarray(values)))), 0, 254).astype(np.uint8)


@pytest.fixture
def scene():
    """Starter and change of a scene with 3 % landslides: logits (n,), and the truth."""
    rng = np.random.default_rng(7)
    truth = rng.random(60_000) < 0.03
    starter = rng.normal(np.where(truth, 0.5, -3.0), 1.2)
    change = rng.normal(np.where(truth, 0.8, -2.5), 1.0)
    return starter, change, truth


def known_of(starter, change, truth, chosen, places) -> Known:
    landslide, background = (
        count_pairs(stored(starter[one]), stored(change[one])) for one in (chosen & truth, chosen & ~truth)
    )
    return Known(landslide, background, places)


def test_the_table_is_the_formula() -> None:
    table = Fusion(0.3, 0.5).table()
    s, c = 200, 40
    expected = (0.3 * (logit(s / 254) - logit(0.3)) + logit(c / 254)) / 1.3
    assert table[s, c] == round(254 / (1 + np.exp(-expected)))
    assert table[s, 255] == round(254 / (1 + np.exp(-(logit(s / 254) - logit(0.3)))))
    assert (table[255] == 255).all()
    assert (table[:255] != 255).all()
    assert table[round(0.3 * 254), 127] == pytest.approx(127, abs=1)
    assert (np.diff(table[:255, :255].astype(int), axis=0) >= 0).all()
    assert (np.diff(table[:255, :255].astype(int), axis=1) >= 0).all()
    other = Fusion(0.3, 0.5, Weights(0.5, 0.2, -0.4)).table()
    expected = 0.5 * (logit(s / 254) - logit(0.3)) + 0.2 * logit(c / 254) - 0.4
    assert other[s, c] == round(254 / (1 + np.exp(-expected)))


def test_weights_are_kept_as_text_and_nonsense_is_the_usual() -> None:
    weights = Weights(0.25, 0.5, -0.125)
    assert Weights.from_text(weights.to_text()) == weights
    for text in ("", "a b c", "1 2", "1 2 3 4", "nan 1 0"):
        assert Weights.from_text(text) == Weights()


def test_as_much_is_called_as_by_the_change(scene) -> None:
    starter, change, _ = scene
    counts = count_pairs(stored(starter), stored(change))
    fusion = Fusion(0.5, 0.5)
    threshold = fusion.scene_threshold(counts)
    fused = fusion.table()[stored(starter), stored(change)]
    called = (fused >= threshold * 254).mean()
    assert LOWEST < threshold < 0.5
    assert called == pytest.approx((stored(change) >= 127).mean(), rel=0.05)
    assert fusion.called_by_change(counts) == pytest.approx((stored(change) >= 127).mean())


def test_a_change_that_is_wrong_all_over_does_not_spoil_the_threshold(scene) -> None:
    starter, _, _ = scene
    counts = count_pairs(stored(starter), np.full(len(starter), 140, np.uint8))
    assert Fusion(0.5, 0.5).scene_threshold(counts) == pytest.approx(LOWEST, abs=0.004)
    few = np.full(len(starter), 120, np.uint8)
    few[:3] = 130
    assert Fusion(0.01, 0.5).scene_threshold(count_pairs(stored(starter), few)) == pytest.approx(
        HIGHEST, abs=0.004
    )


def test_too_few_pixels_and_a_change_that_calls_nothing_say_nothing(scene) -> None:
    starter, change, _ = scene
    few = slice(0, LEAST_PIXELS - 1)
    assert Fusion(0.5, 0.5).scene_threshold(count_pairs(stored(starter[few]), stored(change[few]))) is None
    nothing = np.full(len(starter), 20, np.uint8)
    assert Fusion(0.5, 0.5).scene_threshold(count_pairs(stored(starter), nothing)) is None
    assert Fusion(0.5, 0.5).scene_threshold(NOTHING) is None


def test_a_part_that_misleads_counts_less_after_reviews(scene) -> None:
    starter, change, truth = scene
    rng = np.random.default_rng(1)
    change = np.where(rng.random(len(change)) < 0.05, 2.0, change)
    counts, fusion = count_pairs(stored(starter), stored(change)), Fusion(0.5, 0.5)
    candidates = np.flatnonzero(fusion.table()[stored(starter), stored(change)] >= 127)
    reviewed = np.zeros(len(truth), bool)
    reviewed[rng.choice(candidates, 400, replace=False)] = True
    found = fusion.fitted(counts, known_of(starter, change, truth, reviewed, (15, 15))).weights
    assert found.change < 0.9 * Weights().change
    assert found.starter / found.change > Weights().starter / Weights().change


def test_few_reviews_move_little_and_many_more(scene) -> None:
    starter, change, truth = scene
    counts, fusion = count_pairs(stored(starter), stored(change)), Fusion(0.5, 0.5)
    reviewed = fusion.table()[stored(starter), stored(change)] >= 127

    def moved(places: int) -> float:
        known = known_of(starter, change, truth, reviewed, (places, places))
        found = np.array(astuple(fusion.fitted(counts, known).weights))
        return float(np.abs(found - np.array(astuple(Weights()))).max())

    assert 0 < moved(3) < moved(30) < moved(300)
    assert moved(3) < 0.1


def test_more_of_a_part_never_makes_a_landslide_less_probable(scene) -> None:
    starter, change, _ = scene
    counts, fusion = count_pairs(stored(starter), stored(change)), Fusion(0.5, 0.5)
    reviewed = np.abs(starter) < 1
    wrong = known_of(starter, change, change + 2.5 > starter, reviewed, (5000, 5000))
    found = fusion.fitted(counts, wrong)
    assert found.weights.starter == 0.0 < found.weights.change
    assert (np.diff(found.table()[:255, :255].astype(int), axis=0) >= 0).all()


@pytest.mark.parametrize(
    ("missing", "what"), [(0, "no landslide is known"), (1, "nothing is known to be no landslide")]
)
def test_one_class_alone_fits_nothing_and_says_so(scene, missing, what) -> None:
    starter, change, _ = scene
    counts = count_pairs(stored(starter), stored(change))
    both = [counts, counts]
    both[missing] = NOTHING
    with pytest.raises(JobError, match=what):
        Fusion(0.5, 0.5).fitted(counts, Known(*both, (3, 3)))


def test_labelled_areas_move_the_threshold_and_candidates_alone_do_not(scene) -> None:
    starter, change, truth = scene
    counts, fusion = count_pairs(stored(starter), stored(change)), Fusion(0.5, 0.5)
    of_scene, fused = fusion.scene_threshold(counts), fusion.table()[stored(starter), stored(change)]
    candidates = known_of(starter, change, truth, fused >= of_scene * 254, (30, 30))
    assert fusion.known_threshold(counts, candidates) == (of_scene, False)
    known = known_of(starter, change, truth, np.arange(len(truth)) < 30_000, (30, 30))
    found, by_labels = fusion.known_threshold(counts, known)
    iou = [((fused >= t) & truth).sum() / ((fused >= t) | truth).sum() for t in range(1, 254)]
    best = (1 + int(np.argmax(iou))) / 254
    assert by_labels
    assert abs(found - best) < abs(of_scene - best)
    few = known_of(starter, change, truth, np.arange(len(truth)) < 300, (3, 3))
    little, _ = fusion.known_threshold(counts, few)
    assert abs(little - of_scene) < 0.1


def test_neighbours_are_one_place() -> None:
    chosen = np.zeros((40, 50), np.bool_)
    chosen[2:9, 3:12] = True
    assert count_places(chosen) == 1
    chosen[2:9, 33:36] = True
    chosen[20, 3] = True
    assert count_places(chosen) == 3
    assert count_places(np.zeros((5, 5), np.bool_)) == 0


def test_labels_that_contradict_both_parts_are_refused(scene) -> None:
    """The map would be one value everywhere, and called landslide as a whole."""
    starter, change, truth = scene
    counts = count_pairs(stored(starter), stored(change))
    inverted = known_of(starter, change, ~truth, np.ones(len(truth), bool), (500, 500))
    with pytest.raises(JobError, match="neither the starter nor the change sees any"):
        Fusion(0.5, 0.5).fitted(counts, inverted)
