"""A window of two columns that become one where it is narrow, and that scrolls where it is small."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QCheckBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from landslide_mapper.gui.widgets.still_wheel import StillWheel

_AIR = 12
"""Pixels below the columns."""


class BoxGrid(QWidget):
    """Check boxes in columns, of which there are fewer where there is no room."""

    def __init__(self, boxes: Sequence[QCheckBox], columns: int) -> None:
        """Place the boxes.

        Args:
            boxes: row by row.
            columns: where there is room.
        """
        super().__init__()
        self._boxes, self._columns = boxes, columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Place the boxes anew."""
        columns = 1 if narrow else self._columns
        for number, box in enumerate(self._boxes):
            across = columns if box is self._boxes[-1] and number % columns == 0 else 1
            row, column = divmod(number, columns)
            self._grid.addWidget(box, row, column, 1, across, Qt.AlignmentFlag.AlignLeft)


class NarrowSides(QScrollArea):
    """Two columns of widgets side by side, or one below the other."""

    def __init__(self, sides: Sequence[Sequence[QWidget]], parent: QWidget | None = None) -> None:
        """Place the widgets.

        Args:
            sides: widgets of each column.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._inside = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widgets in sides:
            column = QVBoxLayout()
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self._row.addLayout(column, 1)
        self.setWidget(self._inside)
        StillWheel(self)
        self._wide = self._inside.minimumSizeHint().width()

    def sizeHint(self) -> QSize:
        """So large that nothing scrolls."""
        # the least height, as forms propose theirs for rows that wrap, which these do not in two columns
        width = max(self._inside.sizeHint().width(), self._wide)
        return QSize(width, self._inside.minimumSizeHint().height() + _AIR)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """One column where two have no room."""
        super().resizeEvent(event)
        narrow = self.width() < self._wide
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)
            for grid in self._inside.findChildren(BoxGrid):
                grid.set_narrow(narrow)
