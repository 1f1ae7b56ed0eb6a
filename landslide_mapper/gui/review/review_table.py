"""The table of candidates: columns of all of them in memory, everything else read when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from landslide_mapper.gui.results.results import format_area
from landslide_mapper.gui.review.review_order import STATES, Counts, Filter, ReviewOrder, SortKey
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.vocabulary import CANDIDATE, RULED_OUT, STATUS_COLORS

ROWS_SHOWN = 7
MARK_SIZE = 14
PADDING = 12


class Column(IntEnum):
    """Columns of the table."""

    NUMBER = 0
    STATUS = 1
    CONFIDENCE = 2
    AREA = 3
    COMMENT = 4


SORT_KEY = {
    Column.NUMBER: SortKey.MAPPED,
    Column.STATUS: SortKey.STATUS,
    Column.CONFIDENCE: SortKey.CONFIDENCE,
    Column.AREA: SortKey.SIZE,
    Column.COMMENT: SortKey.COMMENT,
}
FID_ROLE = Qt.ItemDataRole.UserRole


class CandidateModel(QAbstractTableModel):
    """Candidates in the order of the review. Decided ones stay in their row until they are filtered again.

    Attributes:
        order: the columns, sorted and filtered.
    """

    def __init__(self, details: Callable[[int], str], parent: QObject | None = None) -> None:
        """Make an empty table.

        Args:
            details: tells about a candidate, for its tooltip; called when that is shown.
            parent: of the model.
        """
        super().__init__(parent)
        self.order = ReviewOrder()
        self._details = details
        self._marks = {status: _mark(status) for status in STATES}
        self._wordy = True
        self._comment = theme_icon("mActionMapTips.svg")

    def show_words(self, wordy: bool) -> None:
        """Show a status as a word beside its mark, where there is room for it."""
        if wordy != self._wordy:
            self._wordy = wordy
            # Not a change of layout: that would take the selection away.
            status, last = int(Column.STATUS), self.rowCount() - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, status, status)
            if last >= 0:
                self.dataChanged.emit(self.index(0, status), self.index(last, status))

    def load(self, table: Iterable[Sequence[Any]]) -> None:
        """Take all candidates anew; see `ReviewOrder.load`."""
        self.beginResetModel()
        self.order.load(table)
        self.endResetModel()

    def sort_by(self, key: SortKey, reverse: bool = False, distance: dict[int, float] | None = None) -> None:
        """Sort; see `ReviewOrder.sort`."""
        self._rearrange(lambda: self.order.sort(key, reverse, distance))

    def show(self, which: Filter) -> None:
        """Filter."""
        self._rearrange(lambda: self.order.show(which))

    def set_values(self, fid: int, status: str, area_m2: float | None, commented: bool) -> None:
        """Show what a decision has changed."""
        self.order.set_values(fid, status, area_m2, commented)
        row = self.order.row_of(fid)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def insert(self, values: tuple[Any, ...], after: int) -> None:
        """Show a new candidate below another one; see `ReviewOrder.insert`."""
        above = self.order.row_of(after)
        at = len(self.order) if above is None else above + 1
        self.beginInsertRows(QModelIndex(), at, at)
        self.order.insert(values, after)
        self.endInsertRows()

    def remove(self, fids: Sequence[int]) -> None:
        """Show candidates no longer."""
        self._rearrange(lambda: self.order.remove(fids))

    def counts(self) -> Counts:
        """Progress over all candidates, shown or not."""
        return self.order.counts()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.order)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("No."),
                self.tr("Status") if self._wordy else "",
                self.tr("Conf."),
                self.tr("Area"),
                "",
            )[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                self.tr("Number of the candidate in its run. Click to sort by the order of mapping."),
                self.tr("What was decided. Click to sort."),
                self.tr("Mean probability that the model gave it. Click to sort."),
                self.tr("Area on the ground. Click to sort."),
                self.tr("Whether there is a comment. Click to sort."),
            )[section]
        if role == Qt.ItemDataRole.DecorationRole and section == Column.COMMENT:
            return self._comment
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.order):
            return None
        at, column = self.order.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(at, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(at, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.CONFIDENCE, Column.AREA):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self._status(at)}\n{self._details(self.order.fid_at(index.row()))}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(at, column)
        return self.order.fid_at(index.row()) if role == FID_ROLE else None

    def _text(self, at: int, column: int) -> str:
        columns = self.order.columns
        if column == Column.NUMBER:
            return str(columns["id"][at] or columns["fid"][at])
        if column == Column.STATUS:
            return self._status(at) if self._wordy else ""
        value = columns["confidence" if column == Column.CONFIDENCE else "area_m2"][at]
        if column == Column.COMMENT or np.isnan(value):
            return ""
        # As in the status bar of other lists: short enough for a narrow dock, exact in the form.
        return f"{np.rint(value * 100):.0f}%" if column == Column.CONFIDENCE else format_area(float(value))

    def _icon(self, at: int, column: int) -> QIcon | None:
        if column == Column.STATUS:
            return self._marks[STATES[self.order.columns["status"][at]]]
        return self._comment if column == Column.COMMENT and self.order.columns["commented"][at] else None

    def _spoken(self, at: int, column: int) -> str:
        """What a screen reader says where the table shows a mark."""
        if column == Column.STATUS:
            return self._status(at)
        if column == Column.COMMENT:
            return self.tr("has a comment") if self.order.columns["commented"][at] else ""
        return self._text(at, column)

    def _status(self, at: int) -> str:
        return {
            CANDIDATE: self.tr("Open"),
            "accepted": self.tr("Accepted"),
            "rejected": self.tr("Rejected"),
            "edited": self.tr("Edited"),
            RULED_OUT: self.tr("Ruled out"),
        }[STATES[self.order.columns["status"][at]]]

    def _rearrange(self, change: Callable[[], None]) -> None:
        self.beginResetModel()
        change()
        self.endResetModel()


class CandidateTable(QTableView):
    """Shows the candidates; several can be selected, one of them is the current one."""

    current_changed = pyqtSignal(object)
    """Number of the current candidate, or None; only where the user has chosen it."""
    sort_wanted = pyqtSignal(object)
    """SortKey of the header that was clicked."""

    def __init__(self, model: CandidateModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates")
        self.setAccessibleName(self.tr("Candidates"))
        self.setModel(model)
        self._quiet = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        # Tab leads on to the buttons; arrows move in the table.
        self.setTabKeyNavigation(False)
        self._set_up_headers()
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)

    def fids(self) -> list[int]:
        """Numbers of the selected candidates, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.model().order.fid_at(row) for row in rows]

    def go_to(self, row: int) -> None:
        """Make a row the current one without telling."""
        self._quiet = True
        try:
            index = self.model().index(row, 0)
            # Not selectRow(), which toggles the row while Ctrl is held, as for Ctrl+Z.
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        finally:
            self._quiet = False

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select several rows without telling."""
        chosen = QItemSelection()
        last = self.model().columnCount() - 1
        for row in rows:
            chosen.select(self.model().index(row, 0), self.model().index(row, last))
        self._quiet = True
        try:
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(self.model().index(rows[0], 0))
        finally:
            self._quiet = False

    def current_row(self) -> int:
        """The current row; -1 where there is none."""
        return int(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.fontMetrics().horizontalAdvance(self.tr("Accepted")) + MARK_SIZE + 2 * PADDING
        self.model().show_words(self.columnWidth(Column.STATUS) >= needed)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._quiet:
            self.current_changed.emit(current.data(FID_ROLE) if current.isValid() else None)

    def _set_up_headers(self) -> None:
        # Rows of one known height: thousands of them cost nothing until they are scrolled to.
        rows = self.verticalHeader()
        rows.hide()
        height = self.fontMetrics().height() + 6
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(24)
        wide = self.fontMetrics().horizontalAdvance
        for column, sample in (
            (Column.NUMBER, "00000"),
            (Column.CONFIDENCE, self.tr("Conf.")),
            (Column.AREA, "0,000 m²"),
        ):
            self.setColumnWidth(column, wide(sample) + PADDING)
        self.setColumnWidth(Column.COMMENT, MARK_SIZE + PADDING)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.STATUS, QHeaderView.ResizeMode.Stretch)
        header.sectionClicked.connect(lambda section: self.sort_wanted.emit(SORT_KEY[Column(section)]))
        self.setMinimumHeight(header.sizeHint().height() + ROWS_SHOWN * height)


def _mark(status: str) -> QIcon:
    """A mark in the colour of a status on the map; each has a shape too, for those who see no colours."""
    pixmap = QPixmap(MARK_SIZE, MARK_SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    color, end = QColor(STATUS_COLORS.get(status, STATUS_COLORS["rejected"])), MARK_SIZE - 3
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 2.5))
    if status == CANDIDATE:
        painter.drawEllipse(3, 3, MARK_SIZE - 6, MARK_SIZE - 6)
    elif status == RULED_OUT:
        painter.drawLine(3, MARK_SIZE // 2, end, MARK_SIZE // 2)
    elif status == "rejected":
        painter.drawLine(3, 3, end, end)
        painter.drawLine(3, end, end, 3)
    elif status == "edited":
        painter.setBrush(color)
        painter.drawRect(4, 4, MARK_SIZE - 8, MARK_SIZE - 8)
    else:
        painter.drawPolyline(QPoint(2, MARK_SIZE // 2), QPoint(MARK_SIZE // 2 - 1, end), QPoint(end, 3))
    painter.end()
    return QIcon(pixmap)
