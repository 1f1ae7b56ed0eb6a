"""The probability on the canvas while the map job runs: finished cells, drawn over the layers."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QImage, QPainter, QPolygonF, QTransform

from landslide_mapper.core.crs import moved, moved_by, transform_between
from landslide_mapper.gui.jobs.live_cells import Cell, LiveCells
from landslide_mapper.gui.widgets.canvas_overlay import CanvasOverlay
from landslide_mapper.tiling import Window


class LiveView(CanvasOverlay):
    """A canvas item that shows the finished cells of a running map.

    Only the four corners of a cell are transformed, so painting costs one image per visible cell.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._cells = LiveCells()
        self._corners: dict[int, list[QgsPointXY]] = {}
        self._grid: Any = None
        self._transform: QgsCoordinateTransform | None = None
        canvas.destinationCrsChanged.connect(self._forget_corners)
        self.setZValue(5)

    @property
    def cells(self) -> list[Cell]:
        """The cells shown."""
        return self._cells.cells

    def add_cells(self, window: Window, probability: NDArray[np.uint8], grid: Any) -> None:
        """Show a finished cell; cheap enough for the GUI thread."""
        if self._grid is None:
            self._grid = grid
            self._forget_corners()
        self._cells.add(window, probability, grid, self._focus())
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        """Draw the cells that are in view."""
        if self._transform is None:
            return
        view = self.boundingRect()
        for cell in self._cells.cells:
            quad = QPolygonF([self._on_canvas(point) for point in self._map_corners(cell)])
            if quad.boundingRect().intersects(view):
                _draw(painter, cell.image, quad)

    def remove(self) -> None:
        """Take the item off the canvas."""
        try:
            self._canvas.destinationCrsChanged.disconnect(self._forget_corners)
        except TypeError:  # not connected any more
            return
        self._canvas.scene().removeItem(self)

    def _on_canvas(self, point: QgsPointXY) -> QPointF:
        return QPointF(self.toCanvasCoordinates(point))

    def _map_corners(self, cell: Cell) -> list[QgsPointXY]:
        key = id(cell)
        if key not in self._corners:
            window = cell.window
            columns = np.array([window.col_off, window.col_stop, window.col_stop, window.col_off])
            rows = np.array([window.row_off, window.row_off, window.row_stop, window.row_stop])
            self._corners[key] = [self._to_map(x, y) for x, y in zip(*self._grid.to_crs(columns, rows))]
        return self._corners[key]

    def _to_map(self, x: float, y: float) -> QgsPointXY:
        point = QgsPointXY(float(x), float(y))
        return (moved_by(point, self._transform) if self._transform is not None else None) or point

    def _forget_corners(self) -> None:
        self._corners.clear()
        if self._grid is not None:
            self._transform = transform_between(self._crs(), self._canvas.mapSettings().destinationCrs())
        self.update()

    def _crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the grid."""
        return QgsCoordinateReferenceSystem.fromWkt(self._grid.wkt or "")

    def _focus(self) -> tuple[float, float]:
        """Centre of the view in pixels of the grid."""
        center = moved(self._canvas.center(), self._canvas.mapSettings().destinationCrs(), self._crs())
        if center is None:
            return self._grid.width / 2, self._grid.height / 2
        column, row = self._grid.to_pixels(center.x(), center.y())
        return float(column), float(row)


def _draw(painter: QPainter, image: QImage, quad: QPolygonF) -> None:
    width, height = image.width(), image.height()
    source = QPolygonF([QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)])
    transform = QTransform()
    if not QTransform.quadToQuad(source, quad, transform):
        return
    painter.save()
    painter.setTransform(transform, True)
    painter.drawImage(QPointF(0, 0), image)
    painter.restore()
