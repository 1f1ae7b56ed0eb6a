"""What came of an update: IoU per region before and after, what was published, and the ways back and on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import text_label

NOTHING = "–"


@dataclass(frozen=True)
class Row:
    """A line of the table: IoU before and after, None where it cannot be told."""

    region: str
    before: float | None
    after: float | None
    tip: str = ""

    def cells(self) -> tuple[str, str, str]:
        """The texts of the line."""
        return self.region, _figure(self.before), _figure(self.after)

    def in_words(self) -> str:
        """What the line says and what it rests on."""
        if self.before is None or self.after is None:
            return f"{self.region}. {self.tip}"
        return f"{self.region}: {self.after - self.before:+.3f}. {self.tip}"


def rows_of(report: dict[str, Any]) -> list[Row]:
    """The table of an update's report, the region that has learned first."""
    new = report.get("new") or {}
    tip = _tr("Validation patches of the new scenes: {}").format(new.get("patches", 0))
    name = _tr("new: {}").format(report["region"])
    rows = [Row(name, new.get("before"), new.get("after"), tip)]
    for region, figures in (report.get("gate") or {}).items():
        tip = _tr("Patches that the model keeps to check the region: {}").format(figures.get("patches", 0))
        if figures.get("agreement") is not None:
            share = _tr("{:.1%} of the pixels of the new scenes are mapped as before")
            tip = f"{tip}. {share.format(Figure(figures['agreement']))}"
        rows.append(Row(region, figures.get("before"), figures.get("after"), tip))
    return rows


def in_words(report: dict[str, Any], version_in_use: int | None) -> str:
    """What was published, or why nothing was, and what could not be checked."""
    because = report.get("refused_because")
    if report["published"]:
        phase = report.get("published_phase")
        text = (
            _tr("Version {version} is published, after {phase}.").format(
                version=report["version"], phase=phase
            )
            if phase
            else _tr("Version {version} is published.").format(version=report["version"])
        )
        parts = [text]
        if because:
            parts.append(_tr("The gate objected: {}").format(because))
    else:
        text = _tr("Not published: version {} stays in use.").format(version_in_use or NOTHING)
        parts = [text, because or ""]
    return "\n".join([part for part in parts if part] + list(report.get("notes") or ()))


class UpdateResult(QFrame):
    """Shown below the Update page's form; the way back is there without an update, too."""

    publish_wanted = pyqtSignal()
    roll_back_wanted = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._busy = False
        self._before: int | None = None
        self._refused = False
        self.table = _table()
        self.text = text_label("updateOutcome")
        self.version = text_label("modelVersion")
        self.publish_button = QPushButton(self.tr("&Publish anyway"))
        self.publish_button.setObjectName("publishAnyway")
        self.publish_button.setToolTip(
            self.tr("Do it again and use the new version although it was found worse; you can roll back")
        )
        self.publish_button.clicked.connect(self.publish_wanted)
        self.roll_back_button = QPushButton()
        self.roll_back_button.setObjectName("rollBack")
        self.roll_back_button.setToolTip(
            self.tr("Use the older version of the model again; the newer one stays on disk")
        )
        self.roll_back_button.clicked.connect(self._on_roll_back)
        column = QVBoxLayout(self)
        for widget in (self.table, self.text, self.publish_button, self.version, self.roll_back_button):
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

    def show_report(self, report: dict[str, Any], version_in_use: int | None) -> None:
        """Show the report of an update."""
        self._refused = not report["published"]
        rows = rows_of(report)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            _fill(self.table, number, row)
        self._fit_table()
        self.table.show()
        self.show_text(in_words(report, version_in_use))

    def show_version(self, current: int | None, older: list[int]) -> None:
        """Show which version of the model is in use.

        Args:
            current: its number; None: there is no model.
            older: numbers of the versions before it.
        """
        self._before = max(older) if older else None
        self.version.setText(self.tr("Version in use: {}").format(current))
        self.version.setVisible(current is not None)
        self.roll_back_button.setText(self.tr("&Roll back to version {}").format(self._before))
        self.setVisible(current is not None)
        self._show_buttons()

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        self._busy = busy
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
        self.roll_back_button.setVisible(self._before is not None)
        for button in (self.publish_button, self.roll_back_button):
            button.setEnabled(not self._busy)

    def _on_roll_back(self) -> None:
        if self._before is not None:
            self.roll_back_wanted.emit(self._before)


def _table() -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setObjectName("updateTable")
    table.setHorizontalHeaderLabels([_tr("Region"), _tr("Before"), _tr("After")])
    table.verticalHeader().hide()
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setToolTip(_tr("IoU of every region before and after the update; higher is better"))
    table.setAccessibleName(_tr("IoU per region before and after the update"))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(30)
    return table


def _fill(table: QTableWidget, number: int, row: Row) -> None:
    for column, text in enumerate(row.cells()):
        item = QTableWidgetItem(text)
        item.setToolTip(row.in_words())
        if column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight)
        table.setItem(number, column, item)


def _figure(value: float | None) -> str:
    return NOTHING if value is None else f"{Figure(value):.3f}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("UpdateResult", text)
