"""How the sizes of landslides are distributed: densities, the power law of the large ones, the rollover.

The density is that of Malamud and others (2004, Earth Surface Processes and Landforms 29, eq. 1):
p = n_i / (N * dA_i), in bins that are equally wide on a logarithmic axis. The tail is fitted as by Clauset,
Shalizi and Newman (2009, SIAM Review 51): the exponent by maximum likelihood, the area from which it holds
as the one where the distribution is nearest to the power law (Kolmogorov-Smirnov).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BINS_PER_DECADE = 5
MIN_TAIL = 50
"""Fewer landslides say nothing about the slope of a tail."""
MIN_PEAK = 5
"""Fewer landslides in a bin are no peak of the density."""
MIN_SPAN = 2.0
"""Factor between the smallest and the largest landslide of a tail; sizes that are all alike have none."""
_CUT_OFFS = 300
"""So many areas are tried as the beginning of the tail."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class SizeBin:
    """Landslides with low_m2 <= area < high_m2; density_per_m2 is their probability density."""

    low_m2: float
    high_m2: float
    number: int
    density_per_m2: float


@dataclass(frozen=True)
class Tail:
    """The power law p ~ A^-exponent of the larger landslides.

    Attributes:
        exponent: by maximum likelihood (Clauset and others 2009, eq. 3.1).
        error: its standard error (their eq. 3.2), the cut-off being given.
        from_m2: where the tail begins: the cut-off with the least distance (their section 3.3).
        number: landslides in the tail.
        distance: Kolmogorov-Smirnov distance between the tail and the power law.
    """

    exponent: float
    error: float
    from_m2: float
    number: int
    distance: float


def known_sizes(areas: Floats) -> Floats:
    """The areas that are known and more than nothing."""
    return areas[np.isfinite(areas) & (areas > 0)]


def size_bins(areas: Floats) -> tuple[SizeBin, ...]:
    """The size distribution of areas (n) in m2, in bins that are equally wide in logarithm."""
    known = known_sizes(areas)
    if not len(known):
        return ()
    first = math.floor(math.log10(known.min()) * BINS_PER_DECADE)
    last = math.floor(math.log10(known.max()) * BINS_PER_DECADE) + 1
    edges = 10.0 ** (np.arange(first, last + 1) / BINS_PER_DECADE)
    # rounding may put the smallest or largest area just outside
    edges[0], edges[-1] = min(edges[0], known.min()), max(edges[-1], np.nextafter(known.max(), np.inf))
    numbers, _ = np.histogram(known, edges)
    widths = np.diff(edges)
    return tuple(
        SizeBin(float(low), float(high), int(number), float(number / (len(known) * width)))
        for low, high, number, width in zip(edges[:-1], edges[1:], numbers, widths)
    )


def rollover(bins: Sequence[SizeBin]) -> float | None:
    """The most frequent size in m2, below which there are fewer landslides again; None where it is not seen.

    That the smallest sizes are the most frequent ones means that it is not seen.
    """
    peaks = [one for one in bins if one.number >= MIN_PEAK]
    if not peaks:
        return None
    peak = max(peaks, key=lambda one: one.density_per_m2)
    return None if peak is bins[0] else math.sqrt(peak.low_m2 * peak.high_m2)


def fit_tail(areas: Floats) -> Tail | None:
    """The power law of the largest landslides; None where there are too few.

    Args:
        areas: (n) in m2.
    """
    ordered = np.sort(known_sizes(areas))
    starts = np.unique(np.searchsorted(ordered, ordered, "left"))
    starts = starts[len(ordered) - starts >= MIN_TAIL]
    if len(starts) > _CUT_OFFS:
        starts = starts[np.unique(np.linspace(0, len(starts) - 1, _CUT_OFFS).astype(np.int64))]
    # Areas of whole pixels are often equal: the steps are as high as there are equal ones.
    ends = np.searchsorted(ordered, ordered, "left"), np.searchsorted(ordered, ordered, "right")
    fits = [tail for start in starts if (tail := _fit(ordered, int(start), ends)) is not None]
    return min(fits, key=lambda tail: tail.distance, default=None)


def _fit(ordered: Floats, first: int, ends: tuple[NDArray[np.int64], NDArray[np.int64]]) -> Tail | None:
    """The power law from the landslide number `first` on; `ends` are the ranks below and up to each one."""
    logs = np.log(ordered[first:] / ordered[first])
    total = float(logs.sum())
    if logs[-1] < math.log(MIN_SPAN):
        return None
    number = len(logs)
    exponent = 1.0 + number / total
    expected = 1.0 - np.exp((1.0 - exponent) * logs)
    distance = max(float(np.abs((rank[first:] - first) / number - expected).max()) for rank in ends)
    return Tail(exponent, (exponent - 1.0) / math.sqrt(number), float(ordered[first]), number, distance)
