"""A map tool that draws the border between pre-event and post-event along with the mouse."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt

from landslide_mapper.gui.review.before_after import OtherDate


class SwipeTool(QgsMapTool):
    """While it is active, the other date is left of the mouse; with a button held down the map is moved."""

    def __init__(self, canvas: QgsMapCanvas, other: OtherDate) -> None:
        super().__init__(canvas)
        self._other = other
        self._dragging = False
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def activate(self) -> None:
        super().activate()
        self._other.show(0.5)

    def deactivate(self) -> None:
        self._other.rest()
        super().deactivate()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._dragging = True
            self.canvas().panAction(event)
        else:
            self._other.show(event.pos().x() / max(1, self.canvas().width()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.canvas().panActionEnd(event.pos())
