"""What starter and change count in the map that is shown; a button fits it, and another goes back."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QWidget

from landslide_mapper.gui.widgets.forms import text_label, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon


class WeightsRow(QWidget):
    """Hidden where the map is not of a starter and the change."""

    looked_at = pyqtSignal()
    """The row has come into view: more may have been reviewed since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weights")
        tip = self.tr(
            "Starter and change count as it suits what was accepted, rejected and labelled in this scene. "
            "The map follows at once; reviewed candidates stay as they are."
        )
        self.text = text_label("weightsText")
        self.text.setToolTip(tip)
        self.fit_button = QPushButton(self.tr("&Fit to reviews"))
        self.fit_button.setObjectName("fitWeights")
        self.fit_button.setToolTip(tip)
        self.fit_button.setAccessibleDescription(tip)
        self.undo_button = tool_button(
            theme_icon("mActionUndo.svg"), self.tr("Back to the usual weights"), "undoWeights"
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.text, 0, 0, 1, 2)
        grid.addWidget(self.fit_button, 1, 0)
        grid.addWidget(self.undo_button, 1, 1)
        self.hide()

    def show_state(self, text: str, *, can_fit: bool, can_undo: bool) -> None:
        """Show what counts, and what can be done about it.

        Args:
            text: in words; why it cannot be fitted where that is so. Empty: the row is hidden.
            can_fit: whether enough is known.
            can_undo: whether the weights are not the usual ones.
        """
        self.text.setText(text)
        self.fit_button.setEnabled(can_fit)
        self.undo_button.setEnabled(can_undo)
        self.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        """The page has come to the front."""
        super().showEvent(event)
        self.looked_at.emit()
