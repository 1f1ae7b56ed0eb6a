"""Where the eye goes in a review: the canvas moves to a candidate, which flashes and keeps an outline."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from landslide_mapper.core.crs import moved

SHARE = 1 / 3
"""Of the view that a candidate takes."""
KEEP_SCALE = (0.12, 0.55)
"""A candidate whose share is within these does not change the scale: the eye keeps its measure."""
MIN_WIDTH_M = 100.0
MIN_PIXELS = 100
"""The view is never closer than this many metres, and than this many pixels of the image."""
OUTLINE = QColor("#56b4e9")
HALO = QColor(255, 255, 255, 190)
FLASHES, FLASH_MS = 2, 240


class CandidateView(QObject):
    """Shows one candidate on the canvas."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._band: QgsRubberBand | None = None

    def show(self, geometry: QgsGeometry, layer: QgsVectorLayer, image: QgsRasterLayer | None) -> bool:
        """Move to a candidate, flash and outline it.

        Args:
            geometry: of the candidate, in the layer's CRS.
            layer: its layer.
            image: the raster it is judged by, which limits how close the view comes.

        Returns:
            Whether there is a shape to show.
        """
        self.clear()
        if geometry.isNull() or geometry.isEmpty():
            return False
        box = self._to_canvas(geometry.boundingBox(), layer.crs())
        if box is None or not box.isFinite():
            return False
        self._move(box, self._least_width(image))
        self.outline(geometry, layer)
        self._canvas.flashGeometries(
            [geometry], layer.crs(), QColor(OUTLINE), _transparent(OUTLINE), FLASHES, FLASH_MS
        )
        return True

    def outline(self, geometry: QgsGeometry, layer: QgsVectorLayer) -> None:
        """Outline a candidate where it is."""
        self.clear()
        self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setStrokeColor(OUTLINE)
        self._band.setSecondaryStrokeColor(HALO)
        self._band.setWidth(2)
        self._band.setToGeometry(geometry, layer)

    def clear(self) -> None:
        """Take the outline off the canvas."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _move(self, box: QgsRectangle, least: float) -> None:
        extent = self._canvas.extent()
        share = max(box.width() / max(extent.width(), 1e-12), box.height() / max(extent.height(), 1e-12))
        fits = least <= extent.width() * 1.001 and KEEP_SCALE[0] <= share <= KEEP_SCALE[1]
        if fits:
            self._canvas.setCenter(box.center())
        else:
            ratio = self._canvas.width() / max(1, self._canvas.height())
            width = max(box.width() / SHARE, box.height() / SHARE * ratio, least)
            center = box.center()
            self._canvas.setExtent(
                QgsRectangle(
                    center.x() - width / 2,
                    center.y() - width / ratio / 2,
                    center.x() + width / 2,
                    center.y() + width / ratio / 2,
                )
            )
        self._canvas.refresh()

    def _least_width(self, image: QgsRasterLayer | None) -> float:
        """Width of the closest view that makes sense, in map units."""
        metre = QgsUnitTypes.fromUnitToUnitFactor(
            QgsUnitTypes.DistanceUnit.DistanceMeters, self._canvas.mapUnits()
        )
        width = MIN_WIDTH_M * metre
        if image is None or not image.isValid():
            return width
        step = image.rasterUnitsPerPixelX()
        center = image.extent().center()
        pixel = QgsRectangle(center.x(), center.y(), center.x() + step, center.y() + step)
        box = self._to_canvas(pixel, image.crs())
        return width if box is None else max(width, MIN_PIXELS * box.width())

    def _to_canvas(self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        destination = self._canvas.mapSettings().destinationCrs()
        return moved(box, crs, destination)


def _transparent(color: QColor) -> QColor:
    return QColor(color.red(), color.green(), color.blue(), 0)
