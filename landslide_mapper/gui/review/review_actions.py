"""The buttons of a review; each says its key, so that the hand learns it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from landslide_mapper.gui.widgets.actions import QAction
from landslide_mapper.gui.widgets.forms import tool_button
from landslide_mapper.gui.widgets.icons import theme_icon

WRITING = ("accept", "reject", "edit", "split", "merge", "comment", "undo", "accept_above")


class ReviewActions(QWidget):
    """Two rows of buttons; pressing one is the same as pressing its key."""

    triggered = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QToolButton] = {}
        self.entries: dict[str, QAction] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._decisions())
        column.addLayout(self._tools())

    def set_state(self, current: bool, writable: bool, dates: bool) -> None:
        """Enable what can be done.

        Args:
            current: whether there is a current candidate.
            writable: whether decisions can be written.
            dates: whether there is another date to show.
        """
        for name, button in self.buttons.items():
            enabled = writable if name in WRITING else True
            if name in ("accept", "reject", "edit", "split", "comment"):
                enabled = enabled and current
            elif name in ("blink", "swipe"):
                enabled = dates
            button.setEnabled(enabled)
        for action in self.entries.values():
            action.setEnabled(writable)

    def show_mode(self, name: str, on: bool) -> None:
        """Show a mode as on or off without telling."""
        button = self.buttons[name]
        button.blockSignals(True)
        button.setChecked(on)
        button.blockSignals(False)

    def _decisions(self) -> QHBoxLayout:
        row = _row()
        row.addWidget(self._button("previous", "mActionArrowLeft.svg", self.tr("Row above (P or Left)")))
        row.addWidget(self._wide("accept", "mIconSuccess.svg", self.tr("Accept"), self.tr("A landslide (A)")))
        tip = self.tr("No landslide: the model learns from it (R)")
        row.addWidget(self._wide("reject", "mIconClose.svg", self.tr("Reject"), tip))
        tip = self.tr("Next that is not reviewed (N or Right)")
        row.addWidget(self._button("next", "mActionArrowRight.svg", tip))
        return row

    def _tools(self) -> QHBoxLayout:
        row = _row()
        for name, icon, tip in (
            ("edit", "mActionVertexToolActiveLayer.svg", self.tr("Reshape with the vertex tool (E)")),
            ("split", "mActionSplitFeatures.svg", self.tr("Split what has grown together along a line (S)")),
            ("comment", "mActionMapTips.svg", self.tr("Write a comment (C)")),
            ("undo", "mActionUndo.svg", self.tr("Take back the latest decision (U or Ctrl+Z)")),
        ):
            row.addWidget(self._button(name, icon, tip))
        row.addWidget(self._more())
        row.addStretch(1)
        for name, text, tip in (
            ("blink", self.tr("Blink"), self.tr("Show the other date (Space; hold it for a short look)")),
            ("swipe", self.tr("Swipe"), self.tr("The border between the dates follows the mouse (W)")),
        ):
            button = self._button(name, "", tip, text)
            button.setCheckable(True)
            row.addWidget(button)
        return row

    def _more(self) -> QToolButton:
        """A menu of what is not done every minute."""
        button = tool_button(QIcon(), self.tr("More: several at once"), "moreActions")
        button.setText("…")
        menu = QMenu(button)
        for name, text in (
            ("merge", self.tr("Merge the selected ones that touch (M)")),
            ("accept_above", self.tr("Accept all above … %")),
        ):
            self.entries[name] = action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, name=name: self.triggered.emit(name))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _wide(self, name: str, icon: str, text: str, tip: str) -> QToolButton:
        button = self._button(name, icon, tip, text)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _button(self, name: str, icon: str, tip: str, text: str = "") -> QToolButton:
        button = tool_button(theme_icon(icon) if icon else QIcon(), tip, name)
        if text:
            button.setText(text)
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if icon else style.ToolButtonTextOnly)
            button.setAutoRaise(False)
        button.clicked.connect(lambda _checked=False: self.triggered.emit(name))
        self.buttons[name] = button
        return button


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2)
    return row


class KeyLegend(QLabel):
    """The keys, for those who learn them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        keys = (
            ("A", self.tr("accept")),
            ("R", self.tr("reject")),
            ("N", self.tr("next")),
            ("P", self.tr("previous")),
            ("E", self.tr("reshape")),
            ("S", self.tr("split")),
            ("M", self.tr("merge")),
            ("C", self.tr("comment")),
            ("U", self.tr("undo")),
            (self.tr("Space"), self.tr("blink")),
            ("W", self.tr("swipe")),
            ("B", self.tr("last version")),
            (self.tr("Esc"), self.tr("end")),
        )
        self.setText(" · ".join(f"<b>{key}</b>&nbsp;{meaning}" for key, meaning in keys))
        self.setToolTip(self.tr("These keys work on the map and on this page while the review is on"))
