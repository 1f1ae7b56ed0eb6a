"""Statistics of an inventory: how many, how large, how the sizes are distributed, and how dense.

The distribution of sizes is that of `size_distribution`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.inventory.size_distribution import SizeBin, Tail, fit_tail, size_bins

GROUPS = ("status", "landslide_type", "certainty", "trigger", "region")
"""Attributes that the landslides are counted by."""
NOT_STATED = "not stated"


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
    return Statistics(everything, stated, bins, fit_tail(areas), mapped_m2)


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
