"""What came of an update: IoU per region before and after, what was published, and the ways back and on."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.translation import translated
from landslide_mapper.gui.training.version_chooser import VersionChooser
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import text_label
from landslide_mapper.gui.widgets.tables import NOTHING, figure_text, read_only_table, stretch_column
from landslide_mapper.jobs.reports import RegionCheck, UpdateReport
from landslide_mapper.model.history import VersionFacts


@dataclass(frozen=True)
class Row:
    """A line of the table: IoU before and after, None where it cannot be told.

    Attributes:
        tip: what it rests on.
        held_out: how many of the patches that judge were not learned from; None: all of the new ones.
        kept: whether it is of what the model keeps.
    """

    region: str
    before: float | None
    after: float | None
    tip: str = ""
    held_out: int | None = None
    kept: bool = False

    def cells(self) -> tuple[str, str, str]:
        """The texts of the line."""
        return self.region, figure_text(self.before), figure_text(self.after)

    def in_words(self) -> str:
        """What the line says and what it rests on."""
        if self.before is None or self.after is None:
            return f"{self.region}. {self.tip}"
        if self.kept:
            text = _tr("{region}: IoU {before:.2f} to {after:.2f}. {tip}")
        elif self.held_out is None:
            text = _tr("{region}: IoU on held-out labels {before:.2f} to {after:.2f}. {tip}")
        elif self.held_out:
            text = _tr(
                "{region}: IoU on few labels, most of them learned from, {before:.2f} to {after:.2f}. {tip}"
            )
        else:
            text = _tr("{region}: IoU on labels that the model knows {before:.2f} to {after:.2f}. {tip}")
        figures = {"before": Figure(self.before), "after": Figure(self.after)}
        return text.format(region=self.region, tip=self.tip, **figures)


def rows_of(report: UpdateReport) -> list[Row]:
    """The table of an update's report, the region that has learned first."""
    name = _tr("new: {}").format(report.region)
    new = report.new
    rows = [Row(name, new.before, new.after, _basis(new), new.held_out)]
    for region, figures in report.gate.items():
        tip = (
            _tr("Patches that the model keeps of the region, and those of the new scenes: {}")
            if region == report.region
            else _tr("Patches that the model keeps to check the region: {}")
        ).format(figures.patches)
        if figures.agreement is not None:
            share = _tr("{:.1%} of the pixels of the new scenes are mapped as before")
            tip = f"{tip}. {share.format(Figure(figures.agreement))}"
        rows.append(Row(region, figures.before, figures.after, tip, kept=True))
    return rows


def _basis(new: RegionCheck) -> str:
    """What the figures of the region that has learned rest on."""
    if new.held_out is None:
        return _tr("Validation patches of the new scenes: {}").format(new.patches)
    text = _tr("Patches of the new scenes that judge: {patches}; not learned from: {held_out}")
    said = text.format(patches=new.patches, held_out=new.held_out)
    if new.apart is None:
        return said
    text = _tr("Held-out labels, without and with what the others taught: {before:.2f}, {after:.2f}")
    figures = {name: Figure(new.apart[name]) for name in ("before", "after")}
    return f"{said}. {text.format(**figures)}"


def in_words(report: UpdateReport, version_in_use: int | None) -> str:
    """What was published, or why nothing was, and what could not be checked."""
    because = translated(report.refused_because or "")
    if report.published:
        phase = report.published_phase
        text = (
            _tr("Version {version} is published, after {phase}.").format(version=report.version, phase=phase)
            if phase
            else _tr("Version {version} is published.").format(version=report.version)
        )
        parts = [text]
        if because and _of_what_is_published(report):
            parts.append(_tr("The gate objected: {}").format(because))
    else:
        text = _tr("Not published: version {} stays in use.").format(version_in_use or NOTHING)
        parts = [text, because]
    return "\n".join([part for part in parts if part] + [translated(note) for note in report.notes])


def _of_what_is_published(report: UpdateReport) -> bool:
    """Whether the gate's objection is to the phase that is published; a note tells of others."""
    return not report.phases or report.phases[-1].get("name") == report.published_phase


class UpdateResult(QFrame):
    """Shown below the Update page's form; the way back is there without an update, too."""

    publish_wanted = pyqtSignal()
    version_wanted = pyqtSignal(int)
    """Number of the version of the model that is to be used."""
    list_wanted = pyqtSignal()
    """The list of all versions is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._busy = False
        self._refused = False
        self.table = _table()
        self.text = text_label("updateOutcome")
        self.versions = VersionChooser()
        self.versions.wanted.connect(self.version_wanted)
        self.versions.list_wanted.connect(self.list_wanted)
        self.publish_button = QPushButton(self.tr("&Publish anyway"))
        self.publish_button.setObjectName("publishAnyway")
        self.publish_button.setToolTip(
            self.tr("Do it again and use the new version although it was found worse; you can roll back")
        )
        self.publish_button.clicked.connect(self.publish_wanted)
        column = QVBoxLayout(self)
        for widget in (self.table, self.text, self.publish_button, self.versions):
            column.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        """Forget the last update."""
        self._refused = False
        self.table.hide()
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Say something in place of the last outcome."""
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._show_buttons()

    def show_report(self, report: UpdateReport, version_in_use: int | None) -> None:
        """Show the report of an update."""
        self._refused = not report.published
        rows = rows_of(report)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            _fill(self.table, number, row)
        self._fit_table()
        self.table.show()
        self.show_text(in_words(report, version_in_use))

    def show_versions(self, current: int | None, versions: list[VersionFacts]) -> None:
        """Show the versions of the model, and which one is in use; None: there is no model."""
        self.versions.show_versions(current, versions)
        self.setVisible(current is not None)
        self._show_buttons()

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        self._busy = busy
        self.versions.set_busy(busy)
        self._show_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another theme, for one, makes other rows."""
        super().resizeEvent(event)
        self._fit_table()

    def _fit_table(self) -> None:
        """All rows are seen without scrolling: the page scrolls already."""
        self.table.resizeRowsToContents()
        heights = [self.table.rowHeight(row) for row in range(self.table.rowCount())]
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + sum(heights) + 2 * self.table.frameWidth())

    def _show_buttons(self) -> None:
        self.publish_button.setVisible(self._refused)
        self.publish_button.setEnabled(not self._busy)


def _table() -> QTableWidget:
    table = read_only_table("updateTable", [_tr("Region"), _tr("IoU before"), _tr("IoU after")])
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setToolTip(_tr("IoU of every region before and after the update; higher is better"))
    table.setAccessibleName(_tr("IoU per region before and after the update"))
    stretch_column(table, 0)
    table.horizontalHeader().setMinimumSectionSize(30)
    return table


def _fill(table: QTableWidget, number: int, row: Row) -> None:
    for column, text in enumerate(row.cells()):
        item = QTableWidgetItem(text)
        item.setToolTip(row.in_words())
        if column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight)
        table.setItem(number, column, item)


def _tr(text: str) -> str:
    return QCoreApplication.translate("UpdateResult", text)
