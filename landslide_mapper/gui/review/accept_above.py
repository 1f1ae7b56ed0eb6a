"""Accept all candidates from a confidence on: asks which, and says how many that are."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QSpinBox, QVBoxLayout, QWidget

from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import Form, text_label

USUAL_PERCENT = 95


class AcceptAboveDialog(QDialog):
    """Only candidates that are listed and not reviewed are meant; the percentages are those of the table."""

    chosen = pyqtSignal(object)
    """Numbers of the candidates: a list."""

    def __init__(self, listed: Callable[[int], list[int]], parent: QWidget | None = None) -> None:
        """Ask.

        Args:
            listed: gives the candidates of this percentage or more.
            parent: the page.
        """
        super().__init__(parent)
        self.setObjectName("acceptAbove")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Accept all above a confidence"))
        self._listed = listed
        column = QVBoxLayout(self)
        self.percent = QSpinBox()
        self.percent.setObjectName("percent")
        self.percent.setRange(1, 100)
        self.percent.setSuffix(self.tr(" %"))
        self.percent.setValue(USUAL_PERCENT)
        self.percent.valueChanged.connect(self._show_count)
        form = Form()
        form.add(
            self.tr("Confidence &from"),
            self.percent,
            self.tr("As the table shows it; candidates with this confidence are accepted too"),
        )
        column.addLayout(form)
        self.count = text_label("acceptCount")
        column.addWidget(self.count)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(self.tr("&Accept"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._show_count()

    def _show_count(self) -> None:
        count = len(self._listed(self.percent.value()))
        text = self.tr("Listed and not reviewed yet: {count}. One undo takes them back.")
        self.count.setText(text.format(count=Figure(count)))
        self.accept_button.setEnabled(count > 0)

    def _on_accept(self) -> None:
        self.accept()
        self.chosen.emit(self._listed(self.percent.value()))
