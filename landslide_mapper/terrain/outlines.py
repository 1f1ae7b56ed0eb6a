"""Length, width and orientation of polygons, all at once: by their moments and their corners."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

ANGLES = 36
"""Directions over a right angle in which the smallest rectangle is looked for."""
_CLEARLY = 0.999
"""A rectangle is smaller than another one from this ratio of their areas on: less is rounding."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Shapes:
    """Shapes of n polygons, in units of their CRS.

    Attributes:
        area: (n).
        perimeter: (n), holes included.
        length: (n), long side of the smallest rectangle around it.
        width: (n), its short side.
        orientation: (n), direction of the long side in degrees clockwise from grid north, 0 to 180.
    """

    area: Floats
    perimeter: Floats
    length: Floats
    width: Floats
    orientation: Floats


class Corners:
    """The corners of all polygons in one table."""

    def __init__(self, polygons: Iterable[ogr.Geometry]) -> None:
        """Read (multi)polygons."""
        rings: list[Floats] = []
        owners: list[int] = []
        signs: list[float] = []
        self.count = 0
        for number, polygon in enumerate(polygons):
            self.count = number + 1
            for part in range(polygon.GetGeometryCount()):
                outline = polygon.GetGeometryRef(part)
                for index in range(outline.GetGeometryCount()):
                    points = outline.GetGeometryRef(index).GetPoints()
                    rings.append(np.array(points, dtype=np.float64)[:, :2])
                    owners.append(number)
                    signs.append(-1.0 if index else 1.0)
        self._sizes = np.array([len(points) for points in rings], dtype=np.int64)
        self._signs = np.array(signs)
        points = np.concatenate(rings) if rings else np.zeros((0, 2))
        self._owners = np.repeat(np.array(owners, dtype=np.int64), self._sizes)
        number_of = np.maximum(np.bincount(self._owners, minlength=self.count), 1)
        # Near the origin, moments do not drown in the size of the coordinates.
        middle = [np.bincount(self._owners, points[:, axis], self.count) / number_of for axis in (0, 1)]
        self._points = points - np.stack(middle, axis=1)[self._owners]

    def reach(self, angles: Floats) -> Floats:
        """How far each polygon reaches along a direction of its own.

        Args:
            angles: (n), radians, counter-clockwise from east.
        """
        along = self._points[:, 0] * np.cos(angles)[self._owners]
        along += self._points[:, 1] * np.sin(angles)[self._owners]
        found = np.zeros(self.count)
        starts = np.flatnonzero(np.diff(self._owners, prepend=-1))
        if len(starts):
            largest, smallest = np.maximum.reduceat(along, starts), np.minimum.reduceat(along, starts)
            found[self._owners[starts]] = largest - smallest
        return found

    def shapes(self) -> Shapes:
        """The shapes; rectangles are tried along the main axis of area and along many others."""
        area, perimeter, axis = self._moments()
        best = self._rectangle(axis)
        for step in range(ANGLES):
            tried = self._rectangle(np.full(self.count, step * np.pi / 2 / ANGLES))
            best = np.where(tried[3] < best[3] * _CLEARLY, tried, best)
        length, width, angle, _ = best
        return Shapes(area, perimeter, length, width, np.mod(90.0 - np.degrees(angle), 180.0))

    def _rectangle(self, angles: Floats) -> Floats:
        """(4, n): long side, short side, direction of the long side, and area of a rectangle."""
        along, across = self.reach(angles), self.reach(angles + np.pi / 2)
        turned = along < across
        direction = np.where(turned, angles + np.pi / 2, angles)
        return np.stack([np.maximum(along, across), np.minimum(along, across), direction, along * across])

    def _moments(self) -> tuple[Floats, Floats, Floats]:
        """Area, perimeter, and direction of the main axis of area (by Green's theorem over all edges)."""
        is_edge = np.ones(len(self._points), np.bool_)
        is_edge[np.cumsum(self._sizes) - 1] = False
        start, stop = self._points[is_edge], np.roll(self._points, -1, axis=0)[is_edge]
        of_edge = self._owners[is_edge]
        ring = np.repeat(np.arange(len(self._sizes)), self._sizes)[is_edge]
        cross = start[:, 0] * stop[:, 1] - stop[:, 0] * start[:, 1]
        turning = np.bincount(ring, cross, len(self._sizes))
        # Whichever way a ring runs: outer rings count, holes do not.
        cross = cross * (self._signs * np.where(turning < 0, -1.0, 1.0))[ring]

        def total(values: Floats) -> Floats:
            return np.asarray(np.bincount(of_edge, values, self.count), dtype=np.float64)

        area = total(cross) / 2
        safe = np.where(area > 0, area, 1.0)
        center = [total(cross * (start[:, a] + stop[:, a])) / (6 * safe) for a in (0, 1)]

        def moment(one: int, other: int) -> Floats:
            squares = 2 * (start[:, one] * start[:, other] + stop[:, one] * stop[:, other])
            mixed = start[:, one] * stop[:, other] + stop[:, one] * start[:, other]
            return total(cross * (squares + mixed)) / (24 * safe) - center[one] * center[other]

        axis = 0.5 * np.arctan2(2 * moment(0, 1), moment(0, 0) - moment(1, 1))
        return area, total(np.hypot(*(stop - start).T)), axis
