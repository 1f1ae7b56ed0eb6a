"""The indices: how bare the ground looks at one date. Change is bareness after less bareness before.

Brightness is taken relative to the date's own dark ground and its own contrast, so that haze, another sun, a
display stretch or an offset of one of the dates do not look like change:
u = ln((v - d) / (m - d)) with the median m, d = p - 2 (m - p), and the first percentile p for dark ground.
Without that the red log ratio does worse on the real pair (docs/benchmarks.md).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.vocabulary import INDICES

Floats = NDArray[np.float32]

NDVI, RED, REDNESS, BRIGHTNESS, RADAR = INDICES
PERCENTS = (1.0, 50.0, 98.0)
DARK_REACH = 2.0
"""How far below the dark ground nothing is: in distances between it and the median."""
_LEAST = 0.01
_TINY = 1e-12


@dataclass(frozen=True)
class Levels:
    """What is usual at one date.

    Attributes:
        dark: nothing is darker, per band.
        unit: the median above it, per band; 0 where a band has one value nearly everywhere.
        decibel: whether values are logarithms already (radar).
    """

    dark: Floats
    unit: Floats
    decibel: bool = False

    @classmethod
    def of(cls, percentiles: NDArray[np.float64]) -> Levels:
        """From `PERCENTS` of each band, (bands, 3)."""
        low, middle, high = percentiles.T
        # Where more than half of a date is dark (sea, a frame of zeros), its bright side has the contrast.
        contrast = np.where(middle > low, middle - low, high - middle)
        dark = middle - (1 + DARK_REACH) * contrast
        return cls(dark.astype(np.float32), (middle - dark).astype(np.float32), bool((middle < 0).all()))

    @property
    def constant(self) -> bool:
        """Whether no band tells anything."""
        return not self.unit.any()


@dataclass(frozen=True)
class Index:
    """An index of bare ground.

    Attributes:
        name: its word.
        roles: what the bands show that it needs, in order; none: any bands will do.
        floor: rise against the surroundings or the date before that no landslide stays below.
        relative: whether each date is seen relative to itself: gain and offset of a date are no change.
        two_sided: whether a fall counts as much as a rise.
        bareness: (bands, height, width) and the date's levels to (height, width), float32.
    """

    name: str
    roles: tuple[str, ...]
    floor: float
    bareness: Callable[[Floats, Levels], Floats]
    relative: bool = False
    two_sided: bool = False


def _relative(band: Floats, levels: Levels, number: int) -> Floats:
    unit = levels.unit[number]
    if unit <= 0:
        return np.zeros_like(band)
    above: Floats = np.maximum((band - levels.dark[number]) / unit, np.float32(_LEAST))
    return np.log(above, out=above)


def _red(pixels: Floats, levels: Levels) -> Floats:
    return _relative(pixels[0], levels, 0)


def _brightness(pixels: Floats, levels: Levels) -> Floats:
    used = np.count_nonzero(levels.unit > 0)
    total = _relative(pixels[0], levels, 0)
    for number in range(1, len(pixels)):
        total = total + _relative(pixels[number], levels, number)
    return total / np.float32(max(1, used))


def _normalized(one: Floats, other: Floats) -> Floats:
    """(one - other) / (|one| + |other|): within -1..1 for any values."""
    share: Floats = (one - other) / (np.abs(one) + np.abs(other) + np.float32(_TINY))
    return share


def _radar(pixels: Floats, levels: Levels) -> Floats:
    """Mean of the polarisations in dB."""
    mean: Floats
    if levels.decibel:
        mean = pixels.mean(axis=0, dtype=np.float32)
        return mean
    least = np.maximum(levels.unit + levels.dark, np.float32(_TINY)) * np.float32(1e-3)
    bounded = np.maximum(pixels, least[:, None, None])
    mean = np.float32(10.0) * np.log10(bounded).mean(axis=0, dtype=np.float32)
    return mean


INDEX = {
    index.name: index
    for index in (
        Index(NDVI, ("red", "nir"), 0.12, lambda pixels, _: _normalized(pixels[0], pixels[1])),
        Index(RED, ("red",), 0.3, _red, relative=True),
        Index(REDNESS, ("red", "green"), 0.03, lambda pixels, _: _normalized(pixels[0], pixels[1])),
        Index(BRIGHTNESS, (), 0.3, _brightness, relative=True),
        Index(RADAR, (), 2.0, _radar, two_sided=True),
    )
}
"""By name. The floors are changes of cover: a fall of NDVI by 0.12, red a third brighter above what is
nothing, 2 dB."""
