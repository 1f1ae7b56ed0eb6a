"""Forms, notices and buttons that look alike on every page, and work by keyboard and screen reader."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

MIN_COMBO_CHARACTERS = 6


class Form(QFormLayout):
    """A form whose rows wrap in a narrow dock, and whose labels lead to their field by keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, text: str, field: QWidget, tip: str, focus: QWidget | None = None) -> QLabel:
        """Add a row.

        Args:
            text: label with a mnemonic (&).
            field: the widget of the row.
            tip: tooltip of label and field.
            focus: what the mnemonic goes to where it is not `field` itself.
        """
        label = QLabel(text)
        label.setBuddy(focus or field)
        for widget in (label, field):
            widget.setToolTip(tip)
        if focus is not None:
            focus.setToolTip(tip)
        (focus or field).setAccessibleName(text.replace("&", ""))
        (focus or field).setAccessibleDescription(tip)
        self.addRow(label, field)
        return label


class Notice(QFrame):
    """An empty state: what is missing and the next step, with an optional button that does it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.button = QPushButton()
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.button)
        self.hide()

    def show_text(self, text: str, button: str = "") -> None:
        """Show a text, and a button where one is named; an empty text hides the notice."""
        self.text.setText(text)
        self.button.setText(button)
        self.button.setToolTip(text)
        self.button.setVisible(bool(button))
        self.setVisible(bool(text))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text wraps anew."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Ask for the height that the wrapped text needs: Qt's hint is that of a wider text."""
        margins = self.layout().contentsMargins()
        width = self.width() - margins.left() - margins.right() - 2 * self.frameWidth()
        self.text.setMinimumHeight(max(0, self.text.heightForWidth(width)))


class ElidedLabel(QLabel):
    """A line that never widens the dock; what does not fit ends in an ellipsis, and its tooltip says all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        place = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(place, int(flags), text)


class FittedLabel(QLabel):
    """A text that wraps and has just the height that it needs, in a scroll area too; it can be copied.

    Where layouts are nested, Qt asks for the height of a text of another width.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text wraps anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # what was set for another text counts as needed
        self.setFixedHeight(self.heightForWidth(self.width()) if self.text() else 0)


def shrinkable(combo: QComboBox) -> QComboBox:
    """Let a combo box be narrower than its longest entry."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(MIN_COMBO_CHARACTERS)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def tool_button(icon: QIcon, tip: str, name: str) -> QToolButton:
    """A small button with an icon, reachable by keyboard and by screen readers."""
    button = QToolButton()
    button.setIcon(icon)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def primary_button(text: str, tip: str, name: str) -> QPushButton:
    """The one prominent button of a page."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setObjectName(name)
    font = button.font()
    font.setBold(True)
    button.setFont(font)
    button.setMinimumHeight(button.sizeHint().height() + 6)
    return button


def text_label(name: str) -> QLabel:
    """A label for messages: it wraps, never widens the dock, and its text can be copied.

    Args:
        name: object name.
    """
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
