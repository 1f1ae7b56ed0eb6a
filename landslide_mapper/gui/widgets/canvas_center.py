"""Where the analyst looks, in another CRS."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas

from landslide_mapper.core.crs import moved


def center_in(canvas: QgsMapCanvas, target: QgsCoordinateReferenceSystem) -> tuple[float, float] | None:
    """The centre of the view in another CRS; None where it has no place there."""
    center = moved(canvas.center(), canvas.mapSettings().destinationCrs(), target)
    return None if center is None else (center.x(), center.y())


def corners(extent: QgsRectangle) -> tuple[float, float, float, float]:
    """An extent as jobs take it: (xmin, ymin, xmax, ymax)."""
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
