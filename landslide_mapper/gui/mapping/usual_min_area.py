"""The smallest candidate worth a look where the analyst does not say: noise is a pixel or two."""

from __future__ import annotations

import math

from qgis.core import QgsDistanceArea, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle

PIXELS = 4
LEAST_M2 = 400.0


def usual_min_area(post: QgsRasterLayer | None) -> float:
    """Area of four pixels in the middle of a raster, at least 400 m²; 0 where that cannot be told."""
    if post is None or not post.isValid() or not post.crs().isValid() or post.width() < 1:
        return 0.0
    center, extent = post.extent().center(), post.extent()
    pixel = QgsRectangle.fromCenterAndSize(
        center, extent.width() / post.width(), extent.height() / post.height()
    )
    measure = QgsDistanceArea()
    measure.setSourceCrs(post.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid(post.crs().ellipsoidAcronym() or "WGS84")
    area = PIXELS * measure.measureArea(QgsGeometry.fromRect(pixel))
    if not math.isfinite(area):  # its coordinates are none of its CRS
        return 0.0
    # The ellipsoid makes 399.8 m² of four pixels of 10 m.
    return float(max(round(area / 100) * 100, LEAST_M2))
