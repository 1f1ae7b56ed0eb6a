"""From one CRS to another: the one place that knows what to do where something has no place there."""

from __future__ import annotations

import math
from typing import TypeVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

Shape = TypeVar("Shape", QgsPointXY, QgsRectangle, QgsGeometry)


def transform_between(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext | None = None,
) -> QgsCoordinateTransform:
    """How to come from one CRS to another; one that is not valid (pixel space) is taken to be the other one.

    Args:
        source: where things are.
        target: where they shall be.
        context: of the project's transformations, in threads that must not ask the project itself.
    """
    if not source.isValid() or not target.isValid():
        return QgsCoordinateTransform()
    return QgsCoordinateTransform(source, target, context or QgsProject.instance().transformContext())


def moved_by(shape: Shape, transform: QgsCoordinateTransform) -> Shape | None:
    """A copy of a point, a rectangle or a geometry in another CRS; None where it has no place there."""
    copy = type(shape)(shape)
    if not transform.isValid() or transform.isShortCircuited():
        return copy
    try:
        if isinstance(copy, QgsRectangle):
            copy = transform.transformBoundingBox(copy)
        elif isinstance(copy, QgsPointXY):
            copy = transform.transform(copy)
        else:
            copy.transform(transform)
    except QgsCsException:
        return None
    return copy if _is_finite(copy) else None


def moved(
    shape: Shape, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> Shape | None:
    """The same by the open project's transformations; call it on the GUI thread."""
    return moved_by(shape, transform_between(source, target))


def _is_finite(shape: QgsPointXY | QgsRectangle | QgsGeometry) -> bool:
    if isinstance(shape, QgsPointXY):
        return math.isfinite(shape.x()) and math.isfinite(shape.y())
    box = shape if isinstance(shape, QgsRectangle) else shape.boundingBox()
    return bool(box.isFinite())
