"""4-connected components of a mask by runs of pixels, with their statistics: numpy only.

A run is a maximal row of mask pixels. Runs are far fewer than pixels, and everything that is known of a
candidate before it is drawn (size, mean and maximum probability, length of its boundary) adds up over them.
So the millions of specks below the minimum area cost a few array operations, and no geometry.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Runs:
    """Runs of mask pixels, from left to right and from top to bottom.

    Attributes:
        start: position of the first pixel, row x pitch + column, (runs,) int64.
        stop: position after the last pixel, (runs,) int64.
        pitch: positions per row: the width and one more, so that no run crosses the end of a row.
    """

    start: Ints
    stop: Ints
    pitch: int

    @classmethod
    def of(cls, mask: NDArray[np.bool_]) -> Runs:
        """The runs of a (height, width) mask."""
        height, width = mask.shape
        padded = np.zeros((height, width + 1), dtype=np.bool_)
        padded[:, :width] = mask
        flat = padded.reshape(-1)
        edges = np.flatnonzero(flat[1:] != flat[:-1]) + 1
        if flat[0]:
            edges = np.concatenate(([0], edges))
        return cls(edges[0::2], edges[1::2], width + 1)

    def __len__(self) -> int:
        """Number of runs."""
        return len(self.start)

    @property
    def length(self) -> Ints:
        """Pixels of each run."""
        return self.stop - self.start

    @property
    def row(self) -> Ints:
        """Row of each run."""
        return self.start // self.pitch

    @property
    def column(self) -> Ints:
        """Column of the first pixel of each run."""
        return self.start % self.pitch

    def reduce(
        self, ufunc: np.ufunc, values: NDArray[np.generic], dtype: type | None = None
    ) -> NDArray[np.generic]:
        """Apply `ufunc` over the pixels of each run.

        Args:
            ufunc: `np.add`, `np.maximum`, ...
            values: (height, width), of the mask's size.
            dtype: in which to compute; the values' own by default.
        """
        height, width = values.shape
        padded = np.zeros((height, width + 1), dtype=values.dtype)
        padded[:, :width] = values
        edges = np.stack((self.start, self.stop), axis=1).reshape(-1)
        if not len(edges):
            return np.zeros(0, dtype=dtype or values.dtype)
        reduced: NDArray[Any] = ufunc.reduceat(padded.reshape(-1), edges, dtype=dtype)[0::2]  # type: ignore[attr-defined]
        return reduced

    def paint(self, labels: Ints, height: int) -> NDArray[np.int32]:
        """An array of `height` rows that holds each run's label, and 0 elsewhere.

        Args:
            labels: (runs,), one label per run.
            height: number of rows.

        Returns:
            (height, width) int32.
        """
        ends = np.concatenate(
            ([0], np.stack((self.start, self.stop), axis=1).reshape(-1), [height * self.pitch])
        )
        values = np.zeros(2 * len(self) + 1, dtype=np.int32)
        values[1::2] = labels
        return np.repeat(values, np.diff(ends)).reshape(height, self.pitch)[:, :-1]


def overlaps(start: Ints, stop: Ints, other_start: Ints, other_stop: Ints) -> tuple[Ints, Ints, Ints]:
    """Every pair of intervals that share positions; both lists sorted and without overlaps of their own.

    Returns:
        Index into the first list, index into the second, number of shared positions; (pairs,) each.
    """
    first = np.searchsorted(other_stop, start, side="right")
    count = np.searchsorted(other_start, stop, side="left") - first
    left = np.repeat(np.arange(len(start)), count)
    right = np.arange(len(left)) + np.repeat(first - (np.cumsum(count) - count), count)
    shared = np.minimum(stop[left], other_stop[right]) - np.maximum(start[left], other_start[right])
    return left, right, shared


def corners(start: Ints, stop: Ints, other_start: Ints, other_stop: Ints) -> tuple[Ints, Ints]:
    """Every pair of intervals of which one ends where the other begins: runs that meet at a corner only."""
    pairs = []
    for mine, theirs in ((start, other_stop), (stop, other_start)):
        at = np.searchsorted(theirs, mine)
        met = np.flatnonzero(at < len(theirs))
        met = met[theirs[at[met]] == mine[met]]
        pairs.append((met, at[met]))
    return np.concatenate([p[0] for p in pairs]), np.concatenate([p[1] for p in pairs])


def connect(count: int, left: Ints, right: Ints) -> tuple[Ints, int]:
    """Connected components of a graph.

    Each round hooks every root onto the smallest root beside it and then flattens all trees; roots that
    have a smaller neighbour are gone after it, so a few rounds are enough.

    Args:
        count: number of nodes.
        left: node at one end of each edge.
        right: node at the other end.

    Returns:
        Component of each node, (count,) int64 0..k-1 in the order of their first nodes, and k.
    """
    parent = np.arange(count)
    while True:
        a, b = parent[left], parent[right]
        apart = a != b
        if not apart.any():
            break
        left, right, a, b = left[apart], right[apart], a[apart], b[apart]
        low, high = np.minimum(a, b), np.maximum(a, b)
        order = np.argsort(-low, kind="stable")  # of several assignments to one root the last one stays
        parent[high[order]] = low[order]
        _flatten(parent)
    roots, component = np.unique(parent, return_inverse=True)
    return component.reshape(-1), len(roots)


def _flatten(parent: Ints) -> None:
    while True:
        grand = parent[parent]
        if np.array_equal(grand, parent):
            return
        parent[:] = grand


@dataclass(frozen=True)
class Statistics:
    """What adds up over the parts of a component; one entry per run or component.

    Attributes:
        pixels: number of pixels.
        total: sum of stored probability, 0..254 per pixel.
        maximum: largest stored probability.
        area_m2: ground area.
        perimeter_m: length of the boundary, holes included.
    """

    pixels: Ints
    total: Ints
    maximum: Ints
    area_m2: Floats
    perimeter_m: Floats

    @classmethod
    def none(cls) -> Statistics:
        """No entry."""
        nothing, zero = np.zeros(0, dtype=np.int64), np.zeros(0)
        return cls(nothing, nothing, nothing, zero, zero)

    def __len__(self) -> int:
        """Number of entries."""
        return len(self.pixels)

    def take(self, index: NDArray[np.generic]) -> Statistics:
        """The entries at `index` (positions or a mask)."""
        return Statistics(*(getattr(self, field.name)[index] for field in fields(self)))

    def join(self, other: Statistics) -> Statistics:
        """These entries, then those of `other`."""
        return Statistics(
            *(np.concatenate((getattr(self, f.name), getattr(other, f.name))) for f in fields(self))
        )

    def grouped(self, group: Ints, count: int) -> Statistics:
        """Add the entries of each group up.

        Args:
            group: group of each entry, 0..count-1; every group has one at least.
            count: number of groups.
        """

        def add(values: NDArray[np.generic]) -> Floats:
            return np.bincount(group, weights=values, minlength=count).astype(np.float64)

        order = np.argsort(group, kind="stable")
        firsts = np.searchsorted(group[order], np.arange(count))
        maximum = np.maximum.reduceat(self.maximum[order], firsts) if count else self.maximum[:0]
        # float64 holds whole numbers up to 2^53, far above 254 times the pixels of any raster
        return Statistics(
            add(self.pixels).astype(np.int64),
            add(self.total).astype(np.int64),
            maximum,
            add(self.area_m2),
            add(self.perimeter_m),
        )
