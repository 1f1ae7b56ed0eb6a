"""Pixel-pooled metrics of a probability map at every threshold at once.

Probabilities are counted into the 255 steps in which maps are stored, so a threshold chosen here means
the same in a map.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.tiling import PROBABILITY_STEPS

BINS = PROBABILITY_STEPS + 1
THRESHOLD_RANGE = (0.3, 0.7)
"""Where a fitted threshold may lie: outside it is a sign of a poor model, not of a good threshold."""
WIDE_RANGE = (0.1, 0.95)
"""The same where a decoder goes on from a map that was there: few labels make it sure of itself."""
EXPECTED_PIXELS = 100
"""Landslide pixels of few labels at which these weigh as much as what is expected of all pixels."""
SHRINKAGE_PIXELS = 4000
"""Landslide pixels of validation at which a region's own curve weighs as much as the pooled one."""


class Scores:
    """Counts of landslide and background pixels per probability step.

    Attributes:
        landslide: (255,) int64, labelled landslide pixels per step.
        background: (255,) int64, labelled background pixels per step.
    """

    def __init__(self) -> None:
        """Start with no pixel."""
        self.landslide: NDArray[np.int64] = np.zeros(BINS, np.int64)
        self.background: NDArray[np.int64] = np.zeros(BINS, np.int64)

    def add(self, probability: NDArray[np.float32], mask: NDArray[np.uint8]) -> None:
        """Count pixels.

        Args:
            probability: 0..1, any shape.
            mask: the same shape; 0, 1 or 255 (not counted).
        """
        step = np.rint(probability * PROBABILITY_STEPS).astype(np.int64)
        self.landslide += np.bincount(step[mask == 1], minlength=BINS)
        self.background += np.bincount(step[mask == 0], minlength=BINS)

    def merged(self, other: Scores) -> Scores:
        """The counts of both."""
        both = Scores()
        both.landslide = self.landslide + other.landslide
        both.background = self.background + other.background
        return both

    @property
    def pixels(self) -> int:
        """Labelled pixels counted."""
        return int(self.landslide.sum() + self.background.sum())

    def iou_curve(self) -> NDArray[np.float64]:
        """IoU with the threshold at every step, (255,); 1 where neither truth nor map has a landslide."""
        true_positive = np.cumsum(self.landslide[::-1])[::-1]
        false_positive = np.cumsum(self.background[::-1])[::-1]
        union = self.landslide.sum() + false_positive
        return np.where(union > 0, true_positive / np.maximum(union, 1), 1.0)

    def at(self, threshold: float) -> dict[str, float]:
        """IoU, F1, precision and recall at a threshold; an undefined ratio (0/0) is 1."""
        step = threshold_step(threshold)
        hit = float(self.landslide[step:].sum())
        false = float(self.background[step:].sum())
        missed = float(self.landslide[:step].sum())
        return {
            "iou": _ratio(hit, hit + false + missed),
            "f1": _ratio(2 * hit, 2 * hit + false + missed),
            "precision": _ratio(hit, hit + false),
            "recall": _ratio(hit, hit + missed),
        }


def threshold_step(threshold: float) -> int:
    """The first stored step that reaches a threshold."""
    return int(np.ceil(threshold * PROBABILITY_STEPS - 1e-9))


def pooled(scores: Mapping[str, Scores]) -> Scores:
    """The counts of all regions together."""
    total = Scores()
    for one in scores.values():
        total = total.merged(one)
    return total


def iou_together(scores: Mapping[str, Scores], thresholds: Mapping[str, float]) -> float:
    """IoU over the pixels of all regions, each at a threshold of its own."""
    hit = union = 0.0
    for region, one in scores.items():
        step = threshold_step(thresholds[region])
        hit += float(one.landslide[step:].sum())
        union += float(one.landslide.sum() + one.background[step:].sum())
    return _ratio(hit, union)


def mean_iou(scores: Mapping[str, Scores], threshold: float = 0.5) -> float:
    """Mean over the regions of their pooled IoU at one threshold.

    Regions without a landslide do not count where others have some: their IoU is 1 or, with a single pixel
    called landslide, 0, which would drown what the others say.
    """
    shown = [one for one in scores.values() if one.landslide.any()] or list(scores.values())
    return float(np.mean([one.at(threshold)["iou"] for one in shown]))


def fit_thresholds(scores: Mapping[str, Scores]) -> dict[str, float]:
    """The threshold per region with the best IoU on validation, shrunk towards the pooled one.

    A region with few validation pixels would follow their noise: its IoU curve is mixed with the curve of
    all regions together, by the number of its landslide pixels against SHRINKAGE_PIXELS.
    """
    together = pooled(scores).iou_curve()
    return {region: _best_threshold(one, together) for region, one in scores.items()}


def best_threshold(labels: Scores, expected: Scores) -> tuple[float, float]:
    """The threshold with the best IoU on few labels, steadied by what is expected of all pixels; and the IoU.

    Args:
        labels: of the labelled pixels.
        expected: of all pixels, which count as much as `EXPECTED_PIXELS` labelled ones of landslides.
    """
    positives = float(labels.landslide.sum())
    weight = positives / (positives + EXPECTED_PIXELS)
    curve = weight * labels.iou_curve() + (1.0 - weight) * expected.iou_curve()
    threshold = _highest(curve, WIDE_RANGE)
    return threshold, float(curve[threshold_step(threshold)])


def _best_threshold(own: Scores, together: NDArray[np.float64]) -> float:
    positives = float(own.landslide.sum())
    weight = positives / (positives + SHRINKAGE_PIXELS)
    return _highest(weight * own.iou_curve() + (1.0 - weight) * together, THRESHOLD_RANGE)


def _highest(curve: NDArray[np.float64], bounds: tuple[float, float]) -> float:
    # A running mean: neighbouring thresholds differ by noise only.
    smooth = np.convolve(np.pad(curve, 6, mode="edge"), np.ones(13) / 13, mode="valid")
    low, high = (threshold_step(bound) for bound in bounds)
    return round((low + int(np.argmax(smooth[low : high + 1]))) / PROBABILITY_STEPS, 4)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 1.0
