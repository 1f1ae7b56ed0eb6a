"""A date that can be typed: QGIS's own field takes digits by sections, and swallows what does not fit."""

from __future__ import annotations

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QDateTime, Qt
from qgis.PyQt.QtGui import QFocusEvent, QKeyEvent, QValidator
from qgis.PyQt.QtWidgets import QWidget

FORMAT = "yyyy-MM-dd"
TYPED_FORMATS = (FORMAT, "yyyy-M-d", "yyyyMMdd", "d.M.yyyy", "yyyy/M/d")
_CHARACTERS = frozenset("0123456789-./")
_REMOVING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_NO_SHORTCUT = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DateField(QgsDateEdit):
    """The first digit replaces the date that is there; what is no whole date in the end changes nothing."""

    def __init__(self, nothing: str = "", parent: QWidget | None = None) -> None:
        """Make an empty field.

        Args:
            nothing: shown where there is no date.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._typing = False
        self._before: QDate | None = None
        self.setAllowNull(True)
        self.setNullRepresentation(nothing)
        self.setCalendarPopup(True)
        self.setDisplayFormat(FORMAT)
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.lineEdit()
        if event.key() in _ENDING:
            self._settle()
            if self.isNull():  # Qt would make a date of the text that stands for none
                self.editingFinished.emit()
                event.ignore()
                return
        plain = not event.modifiers() & ~_NO_SHORTCUT
        if plain and event.key() in _REMOVING:
            self._begin()
            (line.backspace if event.key() == Qt.Key.Key_Backspace else line.del_)()
        elif plain and event.text() and event.text() in _CHARACTERS:
            if not self._typing:
                line.selectAll()
            self._begin()
            line.insert(event.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._settle()
        super().focusOutEvent(event)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """A date in any of the formats is whole; anything that may become one is on its way."""
        if _date(text).isValid():
            return QValidator.State.Acceptable, text, position
        if _CHARACTERS.issuperset(text):
            return QValidator.State.Intermediate, text, position
        state: tuple[QValidator.State, str, int] = super().validate(text, position)
        return state

    def dateTimeFromText(self, text: str) -> QDateTime:
        day = _date(text)
        return QDateTime(day, self.time()) if day.isValid() else super().dateTimeFromText(text)

    def _begin(self) -> None:
        if not self._typing:
            self._typing = True
            self._before = None if self.isNull() else self.date()

    def _settle(self) -> None:
        """The typing ends: without a whole date, what was there before is there again."""
        typing, self._typing = self._typing, False
        if not typing or _date(self.lineEdit().text()).isValid():
            return
        if self._before is None or not self.lineEdit().text():
            self.clear()
        else:
            self.setDate(self._before)


def _date(text: str) -> QDate:
    """The date that a text is in one of the formats; else an invalid one."""
    for pattern in TYPED_FORMATS:
        day = QDate.fromString(text, pattern)
        if day.isValid():
            return day
    return QDate()
