"""What there is to learn from, as a small table with the next step below it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.workspace.labels.labels import LabelCounts
from landslide_mapper.gui.labelling.label_words import (
    format_km2,
    format_outside,
    format_role,
    format_waiting,
    next_step,
    ready_to_teach,
)
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import text_label
from landslide_mapper.vocabulary import ROLES


class LabelCountsView(QWidget):
    """Labelled area and landslides of each role."""

    teach_wanted = pyqtSignal()
    """The labels are enough for a model to learn from, and shall be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.total = text_label("labelTotal")
        self.outside = text_label("labelsOutside")
        self.waiting = text_label("candidatesWaiting")
        self.next_step = text_label("labelNextStep")
        font = self.next_step.font()
        font.setBold(True)
        self.next_step.setFont(font)
        self.cells: dict[tuple[str, str], QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.total)
        column.addLayout(self._build_table())
        column.addWidget(self.outside)
        column.addWidget(self.waiting)
        column.addWidget(self.next_step)
        self.teach = QPushButton(self.tr("&Teach a model from these labels"))
        self.teach.setObjectName("teachFromLabels")
        self.teach.setToolTip(self.tr("Go to the page that updates your model, or trains a first one"))
        self.teach.clicked.connect(self.teach_wanted)
        self.teach.hide()
        column.addWidget(self.teach)
        self.setToolTip(self.tr("Saved or not, everything that is drawn counts"))

    def show_counts(self, counts: LabelCounts) -> None:
        """Show figures and what they mean."""
        self.total.setText(self.tr("Landslides drawn or imported: {}").format(f"{Figure(counts.labels):,}"))
        for role in ROLES:
            self.cells[role, "km2"].setText(format_km2(counts.km2[role]))
            inside = f"{Figure(counts.in_role[role]):,}" if counts.km2[role] else ""
            self.cells[role, "labels"].setText(inside)
        for label, text in (
            (self.outside, format_outside(counts)),
            (self.waiting, format_waiting(counts)),
            (self.next_step, next_step(counts)),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.teach.setVisible(ready_to_teach(counts))

    def _build_table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(2 * grid.spacing() if grid.spacing() > 0 else 12)
        right = Qt.AlignmentFlag.AlignRight
        for column, title in enumerate((self.tr("Use"), self.tr("Labelled"), self.tr("Landslides"))):
            head = QLabel(title)
            head.setEnabled(False)  # greyed as a heading, whatever the theme
            grid.addWidget(head, 0, column, right if column else Qt.AlignmentFlag.AlignLeft)
        for row, role in enumerate(ROLES, 1):
            grid.addWidget(QLabel(format_role(role)), row, 0)
            for column, what in enumerate(("km2", "labels"), 1):
                cell = QLabel()
                cell.setObjectName(f"{what}Of{role.capitalize()}")
                grid.addWidget(cell, row, column, right)
                self.cells[role, what] = cell
        return grid
