"""Small tables of figures, to read: they cannot be edited, and long texts are cut in their middle."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget

from landslide_mapper.gui.widgets.figures import Figure

NOTHING = "–"
"""Stands where a figure is not known."""


def read_only_table(name: str, headers: Sequence[str]) -> QTableWidget:
    """A table without rows.

    Args:
        name: object name.
        headers: of the columns.
    """
    table = QTableWidget(0, len(headers))
    table.setObjectName(name)
    table.setHorizontalHeaderLabels(list(headers))
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setWordWrap(False)
    return table


def stretch_column(table: QTableWidget, wide: int) -> None:
    """Give one column what the others leave."""
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)


def figure_text(value: float | None) -> str:
    """A share such as an IoU; a dash where it is not known."""
    return NOTHING if value is None else f"{Figure(value):.3f}"
