"""The keys of a review, on the canvas and on the page, as long as a review is on.

A page-wide shortcut would take letters from fields where they mean something: typing "r" in a list of
landslide types must not reject a candidate. So keys are taken where they arrive unused: an event filter on
the page gets what its fields leave over, and "shortcut override" keeps QGIS from using the same key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

REVIEW_KEYS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_N: "next",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_P: "previous",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_S: "split",
    Qt.Key.Key_C: "comment",
    Qt.Key.Key_U: "undo",
    Qt.Key.Key_Space: "blink",
    Qt.Key.Key_W: "swipe",
    Qt.Key.Key_Escape: "leave",
}
RESHAPE_KEYS = {
    Qt.Key.Key_A: "finish",
    Qt.Key.Key_Return: "finish",
    Qt.Key.Key_Enter: "finish",
    Qt.Key.Key_Escape: "cancel",
}
DRAW_KEYS = {
    Qt.Key.Key_Return: "finish",
    Qt.Key.Key_Enter: "finish",
    Qt.Key.Key_Backspace: "back",
    Qt.Key.Key_Escape: "cancel",
}
REPEATING = ("next", "previous")
"""What a key that is held down does again and again."""


class ReviewKeys(QObject):
    """Turns keys into the names of actions; without a map of keys it lets all of them pass."""

    pressed = pyqtSignal(str)
    released = pyqtSignal(str)

    def __init__(
        self,
        widgets: Sequence[QWidget],
        passes: Callable[[QObject, str], bool],
        parent: QObject | None = None,
    ) -> None:
        """Take no key yet.

        Args:
            widgets: where keys are taken.
            passes: whether a widget is to get the key of an action itself, as while a tool of QGIS edits.
            parent: of the filter.
        """
        super().__init__(parent)
        self._widgets = tuple(widgets)
        self._passes = passes
        self._keys: dict[Qt.Key, str] = {}

    @property
    def active(self) -> bool:
        """Whether any key is taken."""
        return bool(self._keys)

    def use(self, keys: dict[Qt.Key, str] | None) -> None:
        """Take these keys; None: take none, and do not even look at events."""
        if bool(keys) != self.active:
            for widget in self._widgets:
                if keys:
                    widget.installEventFilter(self)
                else:
                    widget.removeEventFilter(self)
        self._keys = keys or {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that has a meaning; everything else passes."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        action = self._action(event)
        if not action or self._passes(watched, action):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
        elif not event.isAutoRepeat() or (kind == QEvent.Type.KeyPress and action in REPEATING):
            (self.pressed if kind == QEvent.Type.KeyPress else self.released).emit(action)
        return True

    def _action(self, event: QKeyEvent) -> str:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return "undo" if key == Qt.Key.Key_Z and "undo" in self._keys.values() else ""
        return self._keys.get(key, "") if modifiers == Qt.KeyboardModifier.NoModifier else ""
