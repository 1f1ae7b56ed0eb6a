"""A map tool that draws the line along which a candidate is split."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

WIDTH = 2
COLOR = "#d55e00"


class SplitTool(QgsMapTool):
    """Left click adds a corner, right click or double click ends the line."""

    drawn = pyqtSignal(object)
    """The corners in the canvas's CRS, at least two."""
    hint = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._points: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setColor(QColor(COLOR))
        self._band.setWidth(WIDTH)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._points.append(event.snapPoint())
            self._draw()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        # Not on the press: the tool that comes back would get the rest of the click and open QGIS's menu,
        # which takes every key.
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self.finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._points:
            self._draw(event.mapPoint())

    def finish(self) -> None:
        """End the line; nothing happens before it has two corners."""
        points = [point for at, point in enumerate(self._points) if not at or point != self._points[at - 1]]
        if len(points) < 2:
            self.hint.emit(self.tr("Click at both sides of the candidate, then right-click or press Enter."))
            return
        self.clear()
        self.drawn.emit(points)

    def remove_last(self) -> None:
        """Take the last corner back."""
        if self._points:
            self._points.pop()
            self._draw()

    def clear(self) -> None:
        """Forget the line."""
        self._points = []
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def deactivate(self) -> None:
        self.clear()
        super().deactivate()

    def release(self) -> None:
        """Take the line off the canvas."""
        self.clear()
        self.canvas().scene().removeItem(self._band)

    def _draw(self, cursor: QgsPointXY | None = None) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for point in [*self._points, *([cursor] if cursor is not None else [])]:
            self._band.addPoint(point)
