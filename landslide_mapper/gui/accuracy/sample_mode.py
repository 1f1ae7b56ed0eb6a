"""Judging a sample as a mode of QGIS: its keys, the images alone, the other date, a frame."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.core.workspace.review.sample_walk import SamplePoint
from landslide_mapper.gui.accuracy.blind_view import BlindView
from landslide_mapper.gui.inputs.place_view import PlaceView, square_around
from landslide_mapper.gui.review.before_after import OtherDate
from landslide_mapper.gui.review.review_keys import ReviewKeys
from landslide_mapper.vocabulary import NOT_LANDSLIDE, THERE_LANDSLIDE, UNCLEAR

KEYS = {
    Qt.Key.Key_1: THERE_LANDSLIDE,
    Qt.Key.Key_2: NOT_LANDSLIDE,
    Qt.Key.Key_3: UNCLEAR,
    Qt.Key.Key_N: "next",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_U: "undo",
    Qt.Key.Key_Backspace: "undo",
    Qt.Key.Key_Space: "blink",
    Qt.Key.Key_Escape: "leave",
}
ROOM = 40.0
"""The view is so many times larger than the square: what lies around helps to judge."""


class SampleMode(QObject):
    """On or off; while it is on, keys are answers and nothing of the map is seen."""

    acted = pyqtSignal(str)
    """An answer, or what else a key asks for."""

    def __init__(self, iface: Any, widgets: list[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        canvas = iface.mapCanvas()
        self.keys = ReviewKeys([canvas, *widgets], lambda watched, action: False, self)
        self.keys.pressed.connect(self._on_pressed)
        self.other = OtherDate(canvas, self)
        self.blind = BlindView(canvas)
        self._frame = PlaceView(canvas)

    @property
    def on(self) -> bool:
        """Whether a sample is being judged."""
        return self.blind.on

    def start(self, post: QgsRasterLayer, pre: QgsRasterLayer | None) -> None:
        """Show the post-event image alone, and take the keys."""
        self.blind.start([post])
        self.other.set_dates(pre, post)
        self.other.start()
        self.keys.use(KEYS)

    def stop(self) -> None:
        """Show the map again, and give the keys back."""
        self.keys.use(None)
        self.other.stop()
        self.other.set_dates(None, None)
        self._frame.clear()
        self.blind.stop()

    def go(self, point: SamplePoint, crs: QgsCoordinateReferenceSystem) -> bool:
        """Frame the square of a point and zoom to it; False where it cannot be shown."""
        self.other.hide()
        square = square_around(point.point, crs, point.side_m)
        return square is not None and self._frame.show(*square, room=ROOM)

    def blink(self) -> None:
        """Show the other date, or this one again."""
        if self.other.possible:
            self.other.toggle()

    def _on_pressed(self, action: str) -> None:
        if action == "blink":
            self.blink()
        else:
            self.acted.emit(action)
