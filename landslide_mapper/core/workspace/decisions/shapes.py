"""What a review does to shapes: measure, repair and split them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import GROUND

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


def measured(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> dict[str, float]:
    """Area in m² and perimeter in m on the ellipsoid, as columns; in pixel space in pixels."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    if crs.isValid():
        measure.setEllipsoid(crs.ellipsoidAcronym() or "WGS84")
    return {
        "area_m2": round(measure.measureArea(shape), 3),
        "perimeter_m": round(measure.measurePerimeter(shape), 3),
    }


def reshaped(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> dict[str, Any]:
    """The columns of a candidate that got another outline: what was known of the old one's ground goes."""
    return {**measured(shape, crs), **dict.fromkeys(GROUND)}


def repaired(shape: QgsGeometry) -> QgsGeometry:
    """A valid multi-polygon with the same outline.

    Raises:
        WorkspaceError: when no area is left.
    """
    whole = shape if shape.isNull() or shape.isGeosValid() else shape.makeValid()
    parts = [part for part in whole.asGeometryCollection() if part.type() == POLYGON and not part.isEmpty()]
    if not parts:
        raise WorkspaceError(
            QCoreApplication.translate(
                "Reviews", "The new shape has no area. Draw a polygon with at least three corners."
            )
        )
    return parts[0] if len(parts) == 1 and parts[0].isMultipart() else QgsGeometry.collectGeometry(parts)


def split(shape: QgsGeometry, line: Sequence[QgsPointXY]) -> list[QgsGeometry]:
    """Cut a shape along a line; parts that were apart already come apart too.

    Args:
        shape: polygons, of one or more parts.
        line: corners in the CRS of the shape.

    Returns:
        At least two parts; the first is the largest.

    Raises:
        WorkspaceError: when the line does not cut it.
    """
    first = QgsGeometry(shape)
    curve = QgsLineString([QgsPoint(point) for point in line])
    _, others, _ = first.splitGeometry(curve, preserveCircular=False, topological=False)
    if not others:
        raise WorkspaceError(
            QCoreApplication.translate(
                "Reviews", "The line does not cut the candidate. Begin and end it outside of the outline."
            )
        )
    return sorted((repaired(part) for part in (first, *others)), key=lambda part: -part.area())
