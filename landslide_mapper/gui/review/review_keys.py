"""The keys of a review, in the windows of the canvas and the page, as long as a review is on.

They belong to the review whatever has the focus there: a list that was clicked, a button, the layer tree.
Only what is being written in keeps its keys, and Enter or Esc ends the writing. "Shortcut override" keeps
QGIS from using the same key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

REVIEW_KEYS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_R: "reject",
    Qt.Key.Key_N: "next",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_P: "previous",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_S: "split",
    Qt.Key.Key_M: "merge",
    Qt.Key.Key_C: "comment",
    Qt.Key.Key_U: "undo",
    Qt.Key.Key_Space: "blink",
    Qt.Key.Key_W: "swipe",
    Qt.Key.Key_B: "back",
    Qt.Key.Key_Escape: "leave",
}
RESHAPE_KEYS = {
    Qt.Key.Key_E: "switch",
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


TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
CODE = "QsciScintillaBase"
"""What QGIS's editors of expressions and scripts inherit."""
ENDS_WRITING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_KINDS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class ReviewKeys(QObject):
    """Turns keys into the names of actions; without a map of keys it lets all of them pass."""

    pressed = pyqtSignal(str)
    released = pyqtSignal(str)
    written = pyqtSignal()
    """Enter or Esc in a text of the page: its writer is done."""

    def __init__(
        self,
        widgets: Sequence[QWidget],
        passes: Callable[[QWidget, str], bool],
        parent: QObject | None = None,
    ) -> None:
        """Take no key yet.

        Args:
            widgets: the canvas and the page: keys are taken in their windows.
            passes: whether a widget is to get the key of an action itself, as while a tool of QGIS edits.
            parent: of the filter.
        """
        super().__init__(parent)
        self._widgets = tuple(widgets)
        self._passes = passes
        self._keys: dict[Qt.Key, str] = {}
        self._watched: list[QWidget] = []

    @property
    def active(self) -> bool:
        """Whether any key is taken."""
        return bool(self._keys)

    def use(self, keys: dict[Qt.Key, str] | None) -> None:
        """Take these keys; None: take none, and do not even look at events."""
        if bool(keys) != self.active:
            if keys:
                QApplication.instance().focusChanged.connect(self._follow_focus)
                self._watch([*self._widgets, QApplication.focusWidget()])
            else:
                QApplication.instance().focusChanged.disconnect(self._follow_focus)
                self._watch([])
        self._keys = keys or {}

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._watch([*self._widgets, new])

    def _watch(self, widgets: Sequence[QWidget | None]) -> None:
        """Look at the events of these widgets only.

        Keys come to what has the focus first. A filter of the application gets them, too, but then Python
        makes an object of every receiver of every event, also of one being destroyed: QGIS crashes.
        """
        wanted = [widget for widget in widgets if widget is not None]
        for widget in self._watched:
            if widget not in wanted:
                with suppress(RuntimeError):  # it is gone, and its filters with it
                    widget.removeEventFilter(self)
        for widget in wanted:
            widget.installEventFilter(self)  # a second time counts once
        self._watched = wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that has a meaning; everything else passes."""
        kind = event.type()
        if kind not in _KINDS or not isinstance(watched, QWidget) or not self._is_here(watched):
            return False
        # A key that a text leaves over goes to what the text is in; it is still the text's.
        focus = watched.focusWidget() or watched
        if is_written_in(focus):
            return focus is watched and self._ends_writing(watched, event)
        action = self._action(event)
        if not action or self._passes(watched, action):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
        elif not event.isAutoRepeat() or (kind == QEvent.Type.KeyPress and action in REPEATING):
            (self.pressed if kind == QEvent.Type.KeyPress else self.released).emit(action)
        return True

    def _is_here(self, watched: QWidget) -> bool:
        """Whether a widget is in a window of the review, and no list or menu is open above it."""
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return False
        return watched.window() in [widget.window() for widget in self._widgets]

    def _ends_writing(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Enter and Esc in a text of ours; texts of others are theirs."""
        ours = any(widget.isAncestorOf(watched) for widget in self._widgets)
        if not ours or event.key() not in ENDS_WRITING:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self.written.emit()
        return True

    def _action(self, event: QKeyEvent) -> str:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return "undo" if key == Qt.Key.Key_Z and "undo" in self._keys.values() else ""
        return self._keys.get(key, "") if modifiers == Qt.KeyboardModifier.NoModifier else ""


def is_written_in(widget: QWidget) -> bool:
    """Whether keys are letters for a widget."""
    if widget.inherits(CODE):
        return True
    return isinstance(widget, TEXTS) and not widget.isReadOnly()
