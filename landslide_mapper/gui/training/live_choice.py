"""Whether the model learns by itself while the analyst works, and after how much."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from landslide_mapper.core.settings import Settings
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox

LEAST, MOST = 1, 500


class LiveChoice(QWidget):
    """A check box that is off when QGIS starts, and a number that is remembered."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        choice = WrappingCheckBox(
            self.tr("&Learn while I review"),
            self.tr(
                "A quick update starts by itself after each handful of new labels and decisions. The view is "
                "refreshed when your hands rest; what you have reviewed stays as it is."
            ),
            "learnLive",
        )
        self.box = choice.box
        self.handful = QSpinBox()
        self.handful.setObjectName("liveHandful")
        self.handful.setRange(LEAST, MOST)
        self.handful.setValue(settings.live_handful)
        self.handful.setToolTip(self.tr("New labels and decisions after which an update starts"))
        self.handful.setAccessibleName(self.tr("New labels and decisions after which an update starts"))
        self.handful.valueChanged.connect(self._remember)
        label = QLabel(self.tr("new labels and decisions start an update"))
        label.setBuddy(self.handful)
        label.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.handful)
        row.addWidget(label, 1)
        self._more = (self.handful, label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(choice)
        column.addLayout(row)
        self.box.toggled.connect(self._show_more)
        self._show_more(False)

    def _show_more(self, on: bool) -> None:
        for widget in self._more:
            widget.setVisible(on)

    def _remember(self, number: int) -> None:
        self._settings.live_handful = number
