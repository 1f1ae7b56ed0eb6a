"""Scores of change: 0..1 per pixel, stored as a probability is (Byte 0..254), smoothed by a median of 3 x 3.

The usual change of a scene gets 0.05, its threshold 0.5, twice the threshold 0.95: a logistic function. It
only grows with the change, so the median is taken of the bytes: it is the same, and four times as fast.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput
from landslide_mapper.change.filters import median3, surroundings
from landslide_mapper.change.indices import Index, Levels
from landslide_mapper.layers import POST, PRE
from landslide_mapper.tiling import PROBABILITY_STEPS

THRESHOLD = 0.5
REACH = 25
"""Pixels to each side that are the surroundings of one where there is no other date."""
_SLOPE = math.log(19.0)
_FARTHEST = 30.0


@dataclass(frozen=True)
class Scorer:
    """Computes an index and its score for the pixels of a scene.

    Attributes:
        index: which one.
        levels: date to what is usual at it.
        centre: the usual difference before the median, which invalid pixels are taken to have; None: unknown.
        usual: the usual change.
        threshold: change above it that gets one half.
    """

    index: Index
    levels: Mapping[str, Levels]
    centre: float | None = None
    usual: float = 0.0
    threshold: float = 1.0

    @property
    def halo(self) -> int:
        """Pixels around a window that its scores depend on."""
        return 1 if PRE in self.levels else 1 + REACH

    def centred(self, centre: float) -> Scorer:
        """The same around the usual difference; where falls count too, changes are distances from it."""
        return replace(self, centre=centre)

    def calibrated(self, usual: float, threshold: float) -> Scorer:
        """The same with its scale."""
        return replace(self, usual=usual, threshold=threshold)

    def bareness(self, pixels: BlockInput, name: str) -> NDArray[np.float32]:
        """How bare the ground looks at one date, (height, width)."""
        own = pixels.layers[name].astype(np.float32, copy=False)
        return self.index.bareness(own, self.levels[name])

    def change(self, pixels: BlockInput) -> NDArray[np.float32]:
        """Bareness after less bareness before, or less that of the surroundings; invalid pixels are usual."""
        after = self.bareness(pixels, POST)
        if PRE in pixels.layers:
            difference = after - self.bareness(pixels, PRE)
        else:
            difference = after - surroundings(after, pixels.valid, REACH)
        usual = np.float32(self.centre or 0.0)
        if self.index.two_sided and self.centre is not None:
            difference, usual = np.abs(difference - usual), np.float32(0)
        if not pixels.valid.all():
            np.copyto(difference, usual, where=~pixels.valid)
        return difference

    def score(self, pixels: BlockInput) -> NDArray[np.uint8]:
        """Byte 0..254 = score x 254, (height, width); what invalid pixels get means nothing."""
        above = (self.change(pixels) - np.float32(self.usual + self.threshold)) * np.float32(
            _SLOPE / self.threshold
        )
        np.clip(above, -_FARTHEST, _FARTHEST, out=above)
        scores = np.float32(PROBABILITY_STEPS) / (1 + np.exp(-above))
        return median3(np.rint(scores).astype(np.uint8))
