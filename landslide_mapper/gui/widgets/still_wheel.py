"""The wheel scrolls a page; the list or number that lies under the pointer meanwhile stays as it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QScrollArea, QSlider

_KINDS = (QComboBox, QAbstractSpinBox, QSlider)


class StillWheel(QObject):
    """Keeps the wheel from what can be chosen in a scroll area.

    Numbers and sliders follow it once they have the focus. Lists never do: one that was chosen from has the
    focus still when the page is scrolled on.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._inside = area.widget()
        self._inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the wheel on to the scroll area."""
        if watched is self._inside:
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
                self._take_in()  # pages get more of them as they are used
        elif event.type() == QEvent.Type.Wheel and (isinstance(watched, QComboBox) or not watched.hasFocus()):
            event.ignore()
            return True
        return False

    def _take_in(self) -> None:
        for kind in _KINDS:
            for widget in self._inside.findChildren(kind):
                if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                widget.installEventFilter(self)
