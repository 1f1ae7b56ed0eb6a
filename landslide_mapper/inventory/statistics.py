"""Statistics of an inventory: how many, how large, how the sizes are distributed, and how dense.

The size distribution is the probability density of Malamud and others (2004, Earth Surface Processes and
Landforms 29, eq. 1): p = n_i / (N * dA_i), in bins that are equally wide on a logarithmic axis.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

GROUPS = ("status", "landslide_type", "certainty", "trigger", "region")
"""Attributes that the landslides are counted by."""
NOT_STATED = "not stated"
BINS_PER_DECADE = 5
MIN_TAIL = 50
"""Fewer landslides say nothing about the slope of a tail."""


@dataclass(frozen=True)
class Sizes:
    """Areas of some landslides in m2; all 0 where there is none. In the total, overlaps count once."""

    number: int
    total_m2: float
    mean_m2: float
    median_m2: float
    min_m2: float
    max_m2: float

    @classmethod
    def of(cls, areas: NDArray[np.float64], total_m2: float | None = None) -> Sizes:
        """Sizes of areas (n) in m2; those that are not finite do not count as area.

        Args:
            areas: of each landslide.
            total_m2: what they cover together; None: their sum, as nothing overlaps.
        """
        known = areas[np.isfinite(areas)]
        if not len(known):
            return cls(len(areas), 0.0, 0.0, 0.0, 0.0, 0.0)
        return cls(
            len(areas),
            float(known.sum()) if total_m2 is None else total_m2,
            float(known.mean()),
            float(np.median(known)),
            float(known.min()),
            float(known.max()),
        )


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
        exponent: maximum likelihood (Clauset and others 2009, SIAM Review 51, eq. 3.1).
        error: its standard error (their eq. 3.2).
        from_m2: where the tail begins: the bin with the highest density.
        number: landslides in the tail.
    """

    exponent: float
    error: float
    from_m2: float
    number: int


@dataclass(frozen=True)
class Statistics:
    """Figures of an inventory.

    Attributes:
        sizes: of all landslides.
        groups: per attribute and value, the sizes.
        bins: the size distribution, without empty bins at its ends.
        tail: None where there are too few landslides.
        mapped_m2: the area that was looked at, or None where it is not known.
    """

    sizes: Sizes
    groups: dict[str, dict[str, Sizes]]
    bins: tuple[SizeBin, ...]
    tail: Tail | None
    mapped_m2: float | None = None

    @property
    def per_km2(self) -> float | None:
        """Landslides per square kilometre of the area mapped."""
        return self.sizes.number / self.mapped_m2 * 1e6 if self.mapped_m2 else None

    @property
    def share(self) -> float | None:
        """Part of the area mapped that slid, 0 to 1."""
        return self.sizes.total_m2 / self.mapped_m2 if self.mapped_m2 else None

    def to_json(self) -> dict[str, Any]:
        """For the metadata."""
        figures: dict[str, Any] = dict(vars(self.sizes))
        if self.mapped_m2:
            figures.update(
                area_mapped_m2=self.mapped_m2,
                landslides_per_km2=self.per_km2,
                share_of_area_mapped=self.share,
            )
        if self.tail:
            figures["size_distribution_tail"] = dict(vars(self.tail))
        return figures


def summarize_inventory(
    rows: Sequence[Mapping[str, Any]],
    areas: NDArray[np.float64],
    mapped_m2: float | None = None,
    together: Callable[[NDArray[np.bool_]], float] | None = None,
) -> Statistics:
    """Statistics of landslides.

    Args:
        rows: their attributes.
        areas: (n) in m2.
        mapped_m2: the area that was looked at, or None.
        together: area in m2 that some of them cover together (chosen by a mask); None: nothing overlaps.
    """
    groups = {name: _by(name, rows, areas, together) for name in GROUPS}
    stated = {name: group for name, group in groups.items() if set(group) != {NOT_STATED}}
    bins = size_bins(areas)
    everything = _sizes(areas, np.ones(len(areas), dtype=bool), together)
    return Statistics(everything, stated, bins, _tail(areas, bins), mapped_m2)


def size_bins(areas: NDArray[np.float64]) -> tuple[SizeBin, ...]:
    """The size distribution of areas (n) in m2, in bins that are equally wide in logarithm."""
    known = areas[np.isfinite(areas) & (areas > 0)]
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


def _sizes(
    areas: NDArray[np.float64],
    chosen: NDArray[np.bool_],
    together: Callable[[NDArray[np.bool_]], float] | None,
) -> Sizes:
    return Sizes.of(areas[chosen], together(chosen) if together else None)


def _by(
    name: str,
    rows: Sequence[Mapping[str, Any]],
    areas: NDArray[np.float64],
    together: Callable[[NDArray[np.bool_]], float] | None,
) -> dict[str, Sizes]:
    values = np.array([str(row.get(name) or NOT_STATED) for row in rows], dtype=object)
    groups = {value: _sizes(areas, values == value, together) for value in sorted(set(values.tolist()))}
    return dict(sorted(groups.items(), key=lambda item: (item[0] == NOT_STATED, -item[1].number)))


def _tail(areas: NDArray[np.float64], bins: Sequence[SizeBin]) -> Tail | None:
    if not bins:
        return None
    start = max(bins, key=lambda one: one.density_per_m2).low_m2
    tail = areas[np.isfinite(areas) & (areas >= start)]
    logs = float(np.log(tail / start).sum())
    if len(tail) < MIN_TAIL or logs <= 0:
        return None
    exponent = 1.0 + len(tail) / logs
    return Tail(exponent, (exponent - 1.0) / math.sqrt(len(tail)), start, len(tail))
