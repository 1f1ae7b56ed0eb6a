"""The probability in view at a threshold that moves: a picture over the map, whose colour table changes."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from landslide_mapper.core.crs import moved
from landslide_mapper.gui.engine.view_worker import Outlines, Part
from landslide_mapper.gui.jobs.live_cells import color_table
from landslide_mapper.gui.widgets.canvas_overlay import CanvasOverlay

OUTLINE = QColor(0, 114, 178)
HALO = QColor(255, 255, 255, 190)
MANY = 300
"""Outlines in view from which they are drawn as thin lines only."""
_COUNT = struct.Struct("<I")
_HEADER = 9  # byte order, type, number of rings


class ThresholdView(CanvasOverlay):
    """Draws the pixels above the threshold, and on request the outlines of the candidates.

    The picture has one byte per pixel; another threshold is another table of 256 colours, so moving the
    slider costs one painting of the canvas item, and nothing of the map is rendered anew.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._image: QImage | None = None
        self._corners: list[QgsPointXY] = []
        self._threshold = 0.5
        self._outlines: QPainterPath | None = None
        self._outlined_corners: list[QgsPointXY] = []
        self._frame = QRectF()
        self._crowded = False
        self.setZValue(6)

    @property
    def threshold(self) -> float:
        """What is shown."""
        return self._threshold

    @property
    def has_picture(self) -> bool:
        """Whether pixels are shown."""
        return self._image is not None

    @property
    def has_outlines(self) -> bool:
        """Whether outlines are shown."""
        return self._outlines is not None

    def set_threshold(self, threshold: float) -> None:
        """Show the pixels from a probability on."""
        self._threshold = threshold
        if self._image is not None:
            self._image.setColorTable(color_table(threshold, premultiplied=False).tolist())
        self.update()

    def set_part(self, part: Part, crs: QgsCoordinateReferenceSystem) -> None:
        """Show other pixels.

        Args:
            part: what is in view.
            crs: of the raster.
        """
        self._outlines = None
        if part.window.empty:
            self._image = None
            self.update()
            return
        height, width = part.values.shape
        values = np.ascontiguousarray(part.values)
        image = QImage(values.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
        self._image = image.copy()  # QImage does not own the bytes it was given; the copy does
        window = part.window
        columns = np.array([window.col_off, window.col_stop, window.col_stop, window.col_off])
        rows = np.array([window.row_off, window.row_off, window.row_stop, window.row_stop])
        x, y = part.grid.to_crs(columns, rows)
        self._corners = self._moved(zip(x, y), crs)
        self.set_threshold(self._threshold)

    def set_outlines(self, outlines: Outlines, crs: QgsCoordinateReferenceSystem) -> None:
        """Show the outlines of the candidates in view; none where there is too much to see.

        Args:
            outlines: the candidates.
            crs: of the raster.
        """
        west, south, east, north = outlines.view.extent
        self._frame = QRectF(0, 0, max(east - west, 1e-12), max(north - south, 1e-12))
        corners = ((west, north), (east, north), (east, south), (west, south))
        self._outlined_corners = self._moved(corners, crs)
        self._outlines = None
        if outlines.polygons is not None:
            self._outlines = _path(outlines.polygons, west, north)
            self._crowded = len(outlines.polygons) > MANY
        self.update()

    def drop_picture(self) -> None:
        """Show no pixels any more: the layer shows them."""
        self._image = None
        self.update()

    def drop_outlines(self) -> None:
        """Show no outlines any more: the candidates are there."""
        self._outlines = None
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw picture and outlines where they are on the map."""
        if self._image is not None:
            frame = QRectF(0, 0, self._image.width(), self._image.height())
            transform = self._onto_canvas(frame, self._corners)
            if transform is not None:
                painter.save()
                painter.setTransform(transform, True)
                painter.drawImage(QPointF(0, 0), self._image)
                painter.restore()
        if self._outlines is not None:
            transform = self._onto_canvas(self._frame, self._outlined_corners)
            if transform is not None:
                self._draw_outlines(painter, transform.map(self._outlines))

    def remove(self) -> None:
        """Take the item off the canvas."""
        if self.scene() is not None:
            self._canvas.scene().removeItem(self)

    def _draw_outlines(self, painter: QPainter, path: QPainterPath) -> None:
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Many outlines need no halo to be seen, and thick lines take long.
        pens = ((OUTLINE, 1),) if self._crowded else ((HALO, 3), (OUTLINE, 1))
        for color, width in pens:
            painter.setPen(QPen(color, width))
            painter.drawPath(path)
        painter.restore()

    def _onto_canvas(self, frame: QRectF, corners: list[QgsPointXY]) -> QTransform | None:
        onto = QPolygonF([QPointF(self.toCanvasCoordinates(corner)) for corner in corners])
        source = QPolygonF([frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()])
        transform = QTransform()
        return transform if QTransform.quadToQuad(source, onto, transform) else None

    def _moved(self, points: Any, crs: QgsCoordinateReferenceSystem) -> list[QgsPointXY]:
        """Points in the canvas's CRS."""
        target = self._canvas.mapSettings().destinationCrs()
        there = [moved(QgsPointXY(float(x), float(y)), crs, target) for x, y in points]
        return [point for point in there if point is not None]


def _path(polygons: list[bytes], west: float, north: float) -> QPainterPath:
    """Rings of WKB polygons as one path, in CRS units right of and below the corner of the view."""
    path = QPainterPath()
    for wkb in polygons:
        at = _HEADER
        for _ in range(_COUNT.unpack_from(wkb, _HEADER - 4)[0]):
            count = _COUNT.unpack_from(wkb, at)[0]
            points = np.frombuffer(wkb, "<f8", 2 * count, at + 4).reshape(-1, 2)
            path.addPolygon(QPolygonF([QPointF(x - west, north - y) for x, y in points.tolist()]))
            at += 4 + 16 * count
    return path
