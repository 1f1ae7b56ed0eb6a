"""The area that landslides cover together: where they overlap it counts once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.box_index import BoxIndex
from landslide_mapper.inventory.measure import measure
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.whole_polygons import area_of

_NOTHING = 1e-9
"""Part of the smaller polygon: less is rounding, not an overlap."""


class CoveredArea:
    """Areas of landslides, each and together.

    Attributes:
        areas: (n), of each.
    """

    def __init__(self, polygons: Sequence[bytes], areas: NDArray[np.float64], wkt: str | None) -> None:
        """Find the landslides that overlap.

        Args:
            polygons: WKB of valid (multi)polygons.
            areas: (n) of each, m2 on the ellipsoid or square pixels.
            wkt: their CRS, or None.
        """
        self.areas = areas
        self._wkt = wkt
        self._polygons = polygons
        self._groups = _overlapping(polygons)

    @property
    def overlap(self) -> float:
        """What would be counted twice in the sum of all areas."""
        return float(np.nansum(self.areas)) - self.together(np.ones(len(self.areas), dtype=bool))

    def together(self, chosen: NDArray[np.bool_]) -> float:
        """The area that some landslides cover together.

        Args:
            chosen: (n) of bool.
        """
        total = float(np.nansum(self.areas[chosen]))
        for group in self._groups:
            members = [number for number in group if chosen[number]]
            if len(members) > 1:
                total -= float(np.nansum(self.areas[members])) - self._union(members)
        return total

    def _union(self, members: Sequence[int]) -> float:
        together = ogr.Geometry(ogr.wkbMultiPolygon)
        for number in members:
            shape = ogr.CreateGeometryFromWkb(self._polygons[number])
            parts = [shape] if shape.GetGeometryName() == "POLYGON" else list(shape)
            for part in parts:
                together.AddGeometry(part)
        union = together.UnionCascaded()
        if union is None:
            raise InventoryError(
                "Landslides that overlap cannot be brought together, so their total area is not known. Check "
                "their geometries."
            )
        return float(np.nansum(measure([bytes(union.ExportToWkb())], self._wkt).area_m2))


def _overlapping(polygons: Sequence[bytes]) -> list[list[int]]:
    """Groups of polygons that overlap, directly or by way of others."""
    shapes = [ogr.CreateGeometryFromWkb(wkb) for wkb in polygons]
    boxes = np.array([shape.GetEnvelope() for shape in shapes], dtype=np.float64).reshape(-1, 4)
    index = BoxIndex(boxes)
    group_of = list(range(len(shapes)))
    for one in range(len(shapes)):
        for other in index.meeting(boxes[one]):
            if other > one and _overlap(shapes[one], shapes[other]):
                _join(group_of, one, other)
    groups: dict[int, list[int]] = {}
    for number in range(len(shapes)):
        groups.setdefault(_root(group_of, number), []).append(number)
    return [group for group in groups.values() if len(group) > 1]


def common_area(one: ogr.Geometry, other: ogr.Geometry) -> float:
    """What two polygons both cover, in square units of their CRS."""
    with quiet_gdal():
        try:
            common = one.Intersection(other) if one.Intersects(other) else None
        except RuntimeError:  # with GDAL's exceptions on
            common = None
    return area_of(common) if common is not None else 0.0


def _overlap(one: ogr.Geometry, other: ogr.Geometry) -> bool:
    return bool(common_area(one, other) > _NOTHING * min(one.GetArea(), other.GetArea()))


def _join(group_of: list[int], one: int, other: int) -> None:
    group_of[_root(group_of, other)] = _root(group_of, one)


def _root(group_of: list[int], number: int) -> int:
    while group_of[number] != number:
        group_of[number] = group_of[group_of[number]]
        number = group_of[number]
    return number
