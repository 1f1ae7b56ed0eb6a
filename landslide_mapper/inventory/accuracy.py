"""Accuracy of masks against labels: pooled over pixels, per image, with a confidence interval over scenes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.tiling import NODATA

IGNORE = 255
"""Label of pixels that do not count."""
BOOTSTRAP_ROUNDS = 2000
BOOTSTRAP_SEED = 20180906


@dataclass(frozen=True)
class SceneCounts:
    """Pixels of one scene, or of several: true and false positives and negatives of the class landslide."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    tn: int = 0

    @classmethod
    def of(cls, probability: NDArray[np.uint8], mask: NDArray[np.uint8], level: int) -> SceneCounts:
        """Compare stored probability with a mask.

        Args:
            probability: Byte 0..254, 255 nodata, (height, width).
            mask: 0 background, 1 landslide, 255 ignore, (height, width).
            level: stored probability from which a pixel is landslide.
        """
        counted = (mask != IGNORE) & (probability != NODATA)
        found, real = probability >= level, mask == 1
        code = (found.astype(np.uint8) * 2 + real)[counted]
        tn, fn, fp, tp = (int(n) for n in np.bincount(code, minlength=4))
        return cls(tp, fp, fn, tn)

    def __add__(self, other: SceneCounts) -> SceneCounts:
        """Pixels of both."""
        return SceneCounts(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn, self.tn + other.tn)

    @property
    def pixels(self) -> int:
        """Number of pixels that count."""
        return self.tp + self.fp + self.fn + self.tn

    @property
    def iou(self) -> float:
        """Intersection over union; 1 where there is nothing to find and nothing was found."""
        return _ratio(self.tp, self.tp + self.fp + self.fn)

    @property
    def f1(self) -> float:
        """F1 score; 1 where there is nothing to find and nothing was found."""
        return _ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def precision(self) -> float:
        """Share of what was found that is real; with nothing found 1 if there is nothing to find, else 0."""
        return _ratio(self.tp, self.tp + self.fp) if self.tp + self.fp else float(self.fn == 0)

    @property
    def recall(self) -> float:
        """Share of what is real that was found; 1 where there is nothing to find."""
        return _ratio(self.tp, self.tp + self.fn)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


@dataclass(frozen=True)
class Accuracy:
    """Accuracy over a number of scenes.

    Attributes:
        pooled: pixel counts of all scenes together.
        mean_image_iou: mean of the scenes' own IoU, empty and found empty = 1.
        iou_ci95: 95 % interval of the pooled IoU over resampled scenes; 0 to 1 for a single scene.
        scenes: number of scenes.
    """

    pooled: SceneCounts
    mean_image_iou: float
    iou_ci95: tuple[float, float]
    scenes: int

    @classmethod
    def over(cls, scenes: Sequence[SceneCounts]) -> Accuracy:
        """Accuracy over `scenes`.

        Raises:
            ValueError: when there is no scene.
        """
        if not scenes:
            raise ValueError("There is no scene to score; at least one is needed.")
        mean = float(np.mean([scene.iou for scene in scenes]))
        return cls(sum(scenes, SceneCounts()), mean, bootstrap_iou(scenes), len(scenes))

    def to_json(self) -> dict[str, Any]:
        """The entry of REPORT.json; a figure that is not defined (0/0) is null."""
        pooled = self.pooled
        real, found = pooled.tp + pooled.fn, pooled.tp + pooled.fp
        return {
            "iou": pooled.iou if real + found else None,
            "f1": pooled.f1 if real + found else None,
            "precision": pooled.precision if found else None,
            "recall": pooled.recall if real else None,
            "mean_image_iou": self.mean_image_iou,
            "iou_ci95": list(self.iou_ci95),
            "scenes": self.scenes,
            "pixels": pooled.pixels,
        }


def bootstrap_iou(scenes: Sequence[SceneCounts]) -> tuple[float, float]:
    """95 % percentile interval of the pooled IoU when scenes are drawn with replacement; the same every time.

    The whole range where there is only one scene: its pixels are no independent draws.
    """
    count = len(scenes)
    if count < 2:
        return 0.0, 1.0
    counts = np.array([(s.tp, s.tp + s.fp + s.fn) for s in scenes], dtype=np.float64)
    rng = np.random.default_rng(BOOTSTRAP_SEED)
    drawn = rng.multinomial(count, np.full(count, 1.0 / count), size=BOOTSTRAP_ROUNDS) @ counts
    found, union = drawn[:, 0], drawn[:, 1]
    iou = np.divide(found, union, out=np.ones(BOOTSTRAP_ROUNDS), where=union > 0)
    low, high = np.percentile(iou, (2.5, 97.5))
    pooled = sum(scenes, SceneCounts()).iou
    # with few scenes the percentiles may miss the estimate itself, which no reader would understand
    return min(float(low), pooled), max(float(high), pooled)


def summarize(regions: Mapping[str, Sequence[SceneCounts]]) -> tuple[dict[str, Accuracy], Accuracy]:
    """Accuracy per region, in the order of their names, and overall.

    Args:
        regions: the scenes of each region.
    """
    everything = [scene for scenes in regions.values() for scene in scenes]
    return {region: Accuracy.over(regions[region]) for region in sorted(regions)}, Accuracy.over(everything)
