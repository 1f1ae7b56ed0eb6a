"""Outlines without the stairs of pixels, by corner cutting (Chaikin 1974) that keeps shared borders shared.

Only right-angled corners are cut, by half a stair at most, then what is left is rounded once. A corner that
two outlines share is cut in the same way in both. Where three lines meet nothing is cut, nor in outlines that
people drew: they have few right angles. Nothing grows into a neighbour, as a cut lies inside a quarter of a
pixel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.outlines import multipolygon, pack, polygons_of, rings_of

_RIGHT = 0.1
"""Cosine below which an angle counts as a right one."""
_SHARE = 0.5
"""Part of the corners of a ring that must be right ones for it to be stairs; a rectangle is none."""
_FEWEST = 6
_UNIT_PERCENTILE = 10.0
"""Edges at right angles: nearly the shortest is one pixel long."""

_SAME = 1e-6
"""Part of the unit below which two points are one, or a bend is none."""

Points = NDArray[np.float64]
Mask = NDArray[np.bool_]


def smooth(polygons: Sequence[bytes], chosen: Sequence[bool]) -> list[bytes]:
    """Smooth the outlines that are stairs of pixels.

    Args:
        polygons: WKB (NDR) of valid (multi)polygons in one CRS, neighbours included.
        chosen: which may be changed; the others are respected as neighbours.

    Returns:
        WKB of multipolygons; those that have no stairs as they were.
    """
    shapes = [[list(rings_of(part)) for part in polygons_of(wkb)] for wkb in polygons]
    rings = [ring[:-1] for shape in shapes for part in shape for ring in part]
    owner = [number for number, shape in enumerate(shapes) for part in shape for _ in part]
    if not rings:
        return list(polygons)
    lines = _Lines.of(rings)
    may = np.array(chosen, dtype=bool)[np.array(owner)]
    cut, unit = _corners_to_cut(lines, may)
    if not cut.any():
        return list(polygons)
    touched = set(np.array(owner)[np.unique(lines.ring[cut])].tolist())
    smoothed = iter(_cut(_cut(lines, cut, _shares(lines, cut), unit), None, 0.25, unit).split())
    new = [[[next(smoothed) for _ in part] for part in shape] for shape in shapes]
    return [_whole(new[number], wkb) if number in touched else wkb for number, wkb in enumerate(polygons)]


@dataclass(frozen=True)
class _Lines:
    """The points of many rings.

    Attributes:
        points: (n, 2), ring after ring, without closing points.
        ring: (n), number of the ring.
        soft: (n), points that a cut has made.
        count: of rings.
    """

    points: Points
    ring: NDArray[np.int64]
    soft: Mask
    count: int

    @classmethod
    def of(cls, rings: Sequence[Points]) -> _Lines:
        lengths = [len(ring) for ring in rings]
        ring = np.repeat(np.arange(len(rings)), lengths)
        return cls(np.concatenate(rings), ring, np.zeros(len(ring), dtype=bool), len(rings))

    @property
    def sizes(self) -> NDArray[np.int64]:
        """(rings), points of each."""
        return np.bincount(self.ring, minlength=self.count)

    def neighbours(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(n) each: the index of the point before and after on the same ring."""
        sizes, index = self.sizes, np.arange(len(self.points))
        first = np.cumsum(sizes) - sizes
        start, size = first[self.ring], sizes[self.ring]
        return start + (index - start - 1) % size, start + (index - start + 1) % size

    def edges(self) -> tuple[Points, Points, NDArray[np.float64], NDArray[np.float64]]:
        """The vectors that lead to each point and on from it, and their lengths."""
        before, after = self.neighbours()
        come, go = self.points - self.points[before], self.points[after] - self.points
        return come, go, np.hypot(*come.T), np.hypot(*go.T)

    def split(self) -> list[Points]:
        """The rings, closed."""
        rings = np.split(self.points, np.cumsum(self.sizes)[:-1])
        return [np.concatenate((ring, ring[:1])) for ring in rings]


def _cross(first: Points, second: Points) -> Points:
    """The third component of the cross products of vectors in the plane, (n); NumPy 2 has none for them."""
    area: Points = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    return area


def _corners_to_cut(lines: _Lines, may: Mask) -> tuple[Mask, float]:
    """The corners of stairs, (n), and how long a stair is; fixed points are none."""
    come, go, length, onward = lines.edges()
    product = np.maximum(length * onward, np.finfo(np.float64).tiny)
    cosine, sine = (come * go).sum(axis=1) / product, _cross(come, go) / product
    right, bend = np.abs(cosine) < _RIGHT, np.abs(sine) > _SAME
    rights, bends = (np.bincount(lines.ring, mask, lines.count) for mask in (right, bend))
    stairs = may & (rights >= _FEWEST) & (rights >= _SHARE * bends)
    right &= stairs[lines.ring]
    if not right.any():
        return right, 0.0
    unit = float(np.percentile(np.minimum(length, onward)[right], _UNIT_PERCENTILE))
    return right & ~_fixed(lines, stairs), unit


def _shares(lines: _Lines, cut: Mask) -> NDArray[np.float64]:
    """Which part of the edges the cuts take off, (n), so that outlines keep their areas.

    An outline has four corners more that stick out than ones that go in, so equal cuts would make it smaller.
    Where it shares no point with another one, corners that stick out beside others that do are cut less: they
    are no stairs.
    """
    come, go, _, _ = lines.edges()
    points = lines.points - lines.points.mean(axis=0)
    before, after = lines.neighbours()
    doubled = np.bincount(lines.ring, _cross(points, points[after]), lines.count)
    out = cut & (_cross(come, go) * doubled[lines.ring] > 0)
    ends = out & (out[before] | out[after])
    sides = (out & ~ends, cut & ~out, ends)
    stairs, going_in, blunt = (np.bincount(lines.ring, side, lines.count) for side in sides)
    less = np.sqrt(np.clip((going_in - stairs) / np.maximum(blunt, 1), 0.0, 1.0))
    _, place, visits = np.unique(_as_places(lines.points), return_inverse=True, return_counts=True)
    less[np.bincount(lines.ring, visits[place] > 1, lines.count) > 0] = 1.0
    return np.where(ends, 0.5 * less[lines.ring], 0.5)


def _as_places(points: Points) -> NDArray[np.complex128]:
    """Points (n, 2) as one number each, to be compared."""
    return np.ascontiguousarray(points).view(np.complex128).ravel()


def _fixed(lines: _Lines, stairs: Mask) -> Mask:
    """Points where more than two lines meet, or that belong to an outline that stays as it is."""
    before, after = lines.neighbours()
    _, place = np.unique(_as_places(lines.points), return_inverse=True)
    pairs = np.unique(np.concatenate([place * (place.max() + 1) + place[other] for other in (before, after)]))
    degree = np.bincount(pairs // (place.max() + 1), minlength=place.max() + 1)
    fixed = degree > 2
    fixed[place[~stairs[lines.ring]]] = True
    return fixed[place]


def _cut(lines: _Lines, cut: Mask | None, share: float | NDArray[np.float64], unit: float) -> _Lines:
    """Replace corners by two points on the edges beside them.

    Args:
        lines: the rings.
        cut: (n), which corners; None: those that a cut has made.
        share: of the edges that is cut off at each end, as far as they are not longer than the unit; (n) or
            the same for all.
        unit: length of a stair.
    """
    cut = lines.soft if cut is None else cut
    come, go, length, onward = lines.edges()
    off = np.minimum(np.minimum(length, onward), unit) * share
    with np.errstate(invalid="ignore", divide="ignore"):
        first = lines.points - come * (off / length)[:, None]
        second = lines.points + go * (off / onward)[:, None]
    first[~cut] = lines.points[~cut]
    keep = np.ones((len(cut), 2), dtype=bool)
    keep[:, 1] = cut
    points = np.stack((first, second), axis=1)[keep]
    made = _Lines(points, np.repeat(lines.ring, 1 + cut), np.repeat(cut | lines.soft, 1 + cut), lines.count)
    return _tidied(made, unit)


def _tidied(lines: _Lines, unit: float) -> _Lines:
    """Without points that a cut has made where others are, or where the line goes straight on."""
    before, _ = lines.neighbours()
    points = lines.points.copy()
    double = lines.soft & lines.soft[before] & (np.hypot(*(points - points[before]).T) < _SAME * unit)
    # of two that are one but for rounding the same one, in whatever direction a ring runs
    points[before[double]] = np.minimum(points[before[double]], points[double])
    kept = _Lines(points[~double], lines.ring[~double], lines.soft[~double], lines.count)
    come, go, length, onward = kept.edges()
    straight = kept.soft & (np.abs(_cross(come, go)) <= _SAME * np.maximum(length * onward, 1e-300))
    return _Lines(kept.points[~straight], kept.ring[~straight], kept.soft[~straight], lines.count)


def _whole(parts: list[list[Points]], before: bytes) -> bytes:
    """A multipolygon of new rings; as it was before where that would be none."""
    wkb = multipolygon([pack(rings) for rings in parts])
    with quiet_gdal():
        try:
            valid = ogr.CreateGeometryFromWkb(wkb).IsValid()
        except RuntimeError:  # with GDAL's exceptions on
            valid = False
    return wkb if valid else before
