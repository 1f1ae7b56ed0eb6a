"""Where the analyst looks, in another CRS."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
)
from qgis.gui import QgsMapCanvas


def center_in(canvas: QgsMapCanvas, target: QgsCoordinateReferenceSystem) -> tuple[float, float] | None:
    """The centre of the view in another CRS; None where it has no place there."""
    center = canvas.center()
    crs = canvas.mapSettings().destinationCrs()
    if crs.isValid() and target.isValid():
        try:
            center = QgsCoordinateTransform(crs, target, QgsProject.instance()).transform(center)
        except QgsCsException:
            return None
    return center.x(), center.y()
