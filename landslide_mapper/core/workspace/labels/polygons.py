"""Geometries as labels and areas take them: valid polygons in the event's coordinate reference system."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsUnitTypes,
    QgsWkbTypes,
)

from landslide_mapper.core.crs import moved_by, transform_between

EMPTY, LINE, POINT, NO_AREA, UNPLACED = "empty", "line", "point", "no_area", "unplaced"
"""Why a geometry is no polygon: nothing in it, lines, points, no area, coordinates that lie nowhere."""
STRAIGHT_M = 2000.0
"""Edges of smaller polygons stay straight in another CRS: their sagitta L^2 / 8R is below 0.1 m."""
EDGE_PARTS = 64
_KINDS = {QgsWkbTypes.GeometryType.LineGeometry: LINE, QgsWkbTypes.GeometryType.PointGeometry: POINT}
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


@dataclass(frozen=True)
class Polygon:
    """What came of a geometry.

    Attributes:
        geometry: a valid polygon with an area, of one or several parts; None where there is none.
        repaired: whether it was invalid, or held lines or points besides.
        why: why there is none.
    """

    geometry: QgsGeometry | None
    repaired: bool = False
    why: str = ""


def polygon_of(geometry: QgsGeometry) -> Polygon:
    """The polygons of any geometry: two-dimensional, with straight edges, valid."""
    if geometry.isNull() or geometry.isEmpty():
        return Polygon(None, why=EMPTY)
    if not all(map(math.isfinite, _numbers(geometry))):
        return Polygon(None, why=UNPLACED)
    flat = QgsGeometry(geometry.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    if flat.type() in _KINDS:
        return Polygon(None, why=_KINDS[flat.type()])
    whole = flat.type() == _POLYGON and flat.isGeosValid()
    valid = flat if whole else _repaired(flat)
    if valid.isEmpty() or not valid.area() > 0:
        return Polygon(None, why=NO_AREA if flat.type() == _POLYGON else _kind_of_parts(flat))
    return Polygon(valid, repaired=not whole)


class CrsTransformer:
    """Brings polygons from one CRS to another; their edges follow the ground."""

    def __init__(
        self,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> None:
        """Prepare; a CRS that is not valid is taken to be the other one."""
        self.source = source
        self._transform = transform_between(source, target, context)
        self._metres = QgsUnitTypes.fromUnitToUnitFactor(
            source.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters
        )

    def move(self, geometry: QgsGeometry) -> QgsGeometry | None:
        """A copy in the target CRS; None where it cannot be expressed there."""
        moved = QgsGeometry(geometry)
        if self._transform.isShortCircuited():
            return moved
        box = geometry.boundingBox()
        size = max(box.width(), box.height())
        if size * self._metres > STRAIGHT_M:
            moved = moved.densifyByDistance(size / EDGE_PARTS)
        there = moved_by(moved, self._transform)
        return there if there is not None and all(map(math.isfinite, _numbers(there))) else None


def together(geometries: Iterable[QgsGeometry]) -> QgsGeometry:
    """The union of polygons, valid or not; an empty geometry where there is none."""
    polygons = [polygon_of(geometry).geometry for geometry in geometries]
    united = QgsGeometry.unaryUnion([polygon for polygon in polygons if polygon is not None])
    return QgsGeometry() if united.isNull() else united


def without_slivers(geometry: QgsGeometry, smallest: float) -> QgsGeometry:
    """The polygons of a geometry whose area, in square units of its CRS, is more than `smallest`."""
    parts = [part for part in _polygon_parts(geometry) if part.area() > smallest]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


class AreaMeasure:
    """Measures ground areas on the ellipsoid; in pixel space a pixel is a square metre."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> None:
        self._measure = QgsDistanceArea()
        if crs.isValid():
            self._measure.setSourceCrs(crs, context)
            self._measure.setEllipsoid(crs.ellipsoidAcronym() or "WGS84")

    def km2(self, geometry: QgsGeometry) -> float:
        """Area in square kilometres."""
        return 0.0 if geometry.isNull() else float(self._measure.measureArea(geometry)) / 1e6


def _numbers(geometry: QgsGeometry) -> Iterable[float]:
    """Every coordinate: a bounding box passes over those that are no numbers."""
    return (number for vertex in geometry.vertices() for number in (vertex.x(), vertex.y()))


def _repaired(geometry: QgsGeometry) -> QgsGeometry:
    parts = [part if part.isGeosValid() else part.makeValid() for part in _polygon_parts(geometry)]
    polygons = [one for part in parts for one in _polygon_parts(part)]
    return QgsGeometry.unaryUnion(polygons) if polygons else QgsGeometry()


def _polygon_parts(geometry: QgsGeometry) -> list[QgsGeometry]:
    return [part for part in geometry.asGeometryCollection() if part.type() == _POLYGON]


def _kind_of_parts(geometry: QgsGeometry) -> str:
    kinds = [_KINDS.get(part.type(), NO_AREA) for part in geometry.asGeometryCollection()]
    return kinds[0] if kinds else EMPTY
