from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.nn.measures.metrics import Scores, fit_thresholds, mean_iou, pooled, threshold_step


def _scores(probability: list[float], mask: list[int]) -> Scores:
    scores = Scores()
    scores.add(np.array(probability, np.float32), np.array(mask, np.uint8))
    return scores


def test_scores_count_what_they_say() -> None:
    scores = _scores([0.9, 0.8, 0.6, 0.1, 0.3, 1.0], [1, 1, 0, 1, 0, 255])
    found = scores.at(0.5)
    assert scores.pixels == 5
    assert found == pytest.approx({"iou": 2 / 4, "f1": 4 / 6, "precision": 2 / 3, "recall": 2 / 3})


def test_curve_agrees_with_single_thresholds() -> None:
    random = np.random.default_rng(0)
    scores = _scores(random.random(2000).tolist(), (random.random(2000) < 0.3).astype(int).tolist())
    curve = scores.iou_curve()
    for threshold in (0.2, 0.5, 0.77):
        assert curve[threshold_step(threshold)] == pytest.approx(scores.at(threshold)["iou"])


def test_nothing_there_and_nothing_found_is_perfect() -> None:
    assert _scores([0.1, 0.2], [0, 0]).at(0.5)["iou"] == 1.0


def test_pooled_counts_pixels_and_mean_counts_regions() -> None:
    scores = {"a": _scores([0.9] * 8, [1] * 8), "b": _scores([0.9, 0.1], [0, 1])}
    assert pooled(scores).at(0.5)["iou"] == pytest.approx(8 / 10)
    assert mean_iou(scores) == pytest.approx(0.5)


def test_a_region_without_landslides_does_not_decide_the_mean() -> None:
    scores = {"a": _scores([0.9, 0.1], [1, 1]), "background": _scores([0.1, 0.1], [0, 0])}
    assert mean_iou(scores) == pytest.approx(0.5)
    assert mean_iou({"background": scores["background"]}) == 1.0


def _shifted(pixels: int, best: float, seed: int) -> Scores:
    """A region whose best threshold is about `best`."""
    random = np.random.default_rng(seed)
    mask = np.arange(pixels) % 4 == 0
    probability = np.clip(best + np.where(mask, 0.12, -0.12) + 0.06 * random.standard_normal(pixels), 0, 1)
    return _scores(probability.tolist(), mask.astype(int).tolist())


def test_threshold_follows_a_large_region() -> None:
    found = fit_thresholds({"low": _shifted(200_000, 0.3, 0), "high": _shifted(200_000, 0.7, 1)})
    assert found["low"] == pytest.approx(0.3, abs=0.08)
    assert found["high"] == pytest.approx(0.7, abs=0.08)


def test_threshold_of_a_small_region_is_shrunk_to_the_pooled_one() -> None:
    large = _shifted(200_000, 0.5, 0)
    found = fit_thresholds({"large": large, "small": _shifted(80, 0.75, 1)})
    assert found["small"] == pytest.approx(found["large"], abs=0.05)
    assert fit_thresholds({"alone": _shifted(200_000, 0.75, 1)})["alone"] > 0.65
