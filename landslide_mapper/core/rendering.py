"""How many pixels a layer that is no file is rendered to, at a pixel size in metres on the ground."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRectangle,
)

from landslide_mapper.errors import JobError

MAX_RENDERED_PIXELS = 400_000_000
"""Largest raster that is rendered from a layer that is not a file: 20,000 x 20,000 pixels."""
_STEP_DEGREES, _STEP = 1e-4, 10.0
"""Lengths in units of a CRS over which its scale is measured."""
_ROUNDING = 1.001
"""Rows and columns are whole: the finest pixel size is this much above the one that fits exactly."""


@dataclass(frozen=True)
class Rendering:
    """What a layer that is no file is rendered to.

    Attributes:
        extent: in the layer's CRS.
        metres: side of a pixel on the ground, in the middle of the extent.
        width: columns.
        height: rows.
    """

    extent: QgsRectangle
    metres: float
    width: int
    height: int

    @property
    def too_large(self) -> bool:
        """Whether there are more pixels than are rendered."""
        return self.width * self.height > MAX_RENDERED_PIXELS


def metres_per_unit(crs: QgsCoordinateReferenceSystem, place: QgsPointXY) -> tuple[float, float]:
    """Ground metres of one unit of a CRS to the east and to the north; 1 where the CRS is not known."""
    if not crs.isValid():
        return 1.0, 1.0
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "WGS84")
    step = _STEP_DEGREES if crs.isGeographic() else _STEP
    x, y = place.x(), place.y()
    beside = QgsPointXY(x - step, y), QgsPointXY(x + step, y)
    below = QgsPointXY(x, y - step), QgsPointXY(x, y + step)
    east, north = (measure.measureLine(*ends) / (2 * step) for ends in (beside, below))
    usable = all(math.isfinite(one) and one > 0 for one in (east, north))
    return (east, north) if usable else (1.0, 1.0)


def rendering(layer: QgsRasterLayer, extent: QgsRectangle | None, metres: float) -> Rendering:
    """What a layer would be rendered to; nothing is rendered yet. Call it on the GUI thread.

    Args:
        layer: a raster layer that is no file.
        extent: what to render, in its CRS; None: the whole layer.
        metres: side of a pixel on the ground.

    Raises:
        JobError: when the layer does not reach there.
    """
    area = layer.extent() if extent is None else extent.intersect(layer.extent())
    if area.isEmpty():
        raise JobError(
            "Layer '{layer}' does not reach into the area to map. Choose another area.", layer=layer.name()
        )
    east, north = metres_per_unit(layer.crs(), area.center())
    width = max(1, round(area.width() * east / metres))
    height = max(1, round(area.height() * north / metres))
    return Rendering(area, metres, width, height)


def finest(layer: QgsRasterLayer, extent: QgsRectangle | None) -> float:
    """The smallest pixel size in metres at which an area of a layer is not too large to be rendered.

    Raises:
        JobError: when the layer does not reach there.
    """
    area = rendering(layer, extent, 1.0).extent
    east, north = metres_per_unit(layer.crs(), area.center())
    ground = area.width() * east * area.height() * north
    return _ROUNDING * math.sqrt(ground / MAX_RENDERED_PIXELS)


def own_pixel_size(layer: QgsRasterLayer) -> float | None:
    """Side of a layer's own pixels in metres on the ground; None where it has none, as WMS and XYZ."""
    provider = layer.dataProvider()
    if not layer.isValid() or not provider.capabilities() & QgsRasterInterface.Capability.Size:
        return None
    east, north = metres_per_unit(layer.crs(), layer.extent().center())
    size = math.sqrt(layer.rasterUnitsPerPixelX() * east * layer.rasterUnitsPerPixelY() * north)
    return size if math.isfinite(size) and size > 0 else None
