"""A map tool: a click wishes for an outline, the wheel changes its size, Enter takes it, Esc drops it."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QWheelEvent

WIDTH = 2
COLOR, HALO, NO_FILL = QColor("#d55e00"), QColor(255, 255, 255, 200), QColor(0, 0, 0, 0)
NOTCH = 120
"""What Qt calls one step of a wheel; touchpads tell parts of it."""
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIZES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class ClickTool(QgsMapTool):
    """Tells what the hand does, and shows the proposed outline as a line only."""

    clicked = pyqtSignal(object)
    """The place in the canvas's CRS."""
    resized = pyqtSignal(int)
    """By how many steps the outline shall be larger."""
    taken = pyqtSignal()
    dropped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.proposing = False
        self._ends_double_click = False
        self._turned = 0
        self._band = QgsRubberBand(canvas, _POLYGON)
        self._band.setStrokeColor(COLOR)
        self._band.setSecondaryStrokeColor(HALO)
        self._band.setFillColor(NO_FILL)
        self._band.setWidth(WIDTH)

    def show_outline(self, outline: QgsGeometry | None) -> None:
        """Show an outline in the canvas's CRS; None: none."""
        if outline is None:
            self._band.reset(_POLYGON)
        else:
            self._band.setToGeometry(outline)

    def set_proposing(self, proposing: bool, waiting: bool = False) -> None:
        """Say whether there is an outline, or one to come: then wheel and keys are for it."""
        self.proposing = proposing
        self._turned = 0
        self.setCursor(Qt.CursorShape.BusyCursor if waiting else Qt.CursorShape.CrossCursor)
        if not proposing:
            self.show_outline(None)

    def activate(self) -> None:
        super().activate()
        self.canvas().installEventFilter(self)
        self.canvas().setFocus()

    def deactivate(self) -> None:
        self.canvas().removeEventFilter(self)
        self.dropped.emit()
        super().deactivate()

    def release(self) -> None:
        """Take the outline off the canvas."""
        self.canvas().scene().removeItem(self._band)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        # Not on the press: a tool that comes next would get the rest of the click.
        ends_double_click, self._ends_double_click = self._ends_double_click, False
        if event.button() == Qt.MouseButton.RightButton:
            self.taken.emit()
        elif event.button() == Qt.MouseButton.LeftButton and not ends_double_click:
            self.clicked.emit(event.mapPoint())

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ends_double_click = True
            self.taken.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.proposing or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the canvas zooms
            return
        event.accept()
        self._turned += event.angleDelta().y()
        steps = int(self._turned / NOTCH)
        self._turned -= steps * NOTCH
        if steps:
            self.resized.emit(steps)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the canvas are the tool's as long as there is an outline."""
        kind = event.type()
        if not self.proposing or kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not self._does(event, kind == QEvent.Type.KeyPress):
            return False
        event.accept()
        return True

    def _does(self, event: QKeyEvent, now: bool) -> bool:
        """Whether a key means something; on request it is done."""
        key = event.key()
        unused = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~unused or key not in (*_TAKE, *_SIZES, Qt.Key.Key_Escape):
            return False
        if not now:
            return True
        if key in _SIZES:
            self.resized.emit(_SIZES[key])
        else:
            (self.taken if key in _TAKE else self.dropped).emit()
        return True
