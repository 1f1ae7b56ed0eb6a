"""Base of the dock's pages: a column of widgets that scrolls where the dock is small."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.widgets.still_wheel import StillWheel


class Page(QScrollArea):
    """Base of the pages: a column of widgets; nothing is ever wider than the dock."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        StillWheel(self)

    def needed_width(self) -> int:
        """Pixels below which something of the page is cut off."""
        return self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()

    def title(self) -> str:
        """Name of the page on its tab."""
        raise NotImplementedError

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        raise NotImplementedError

    def connect_project(self) -> None:
        """Start to follow the project; called when the page is first shown."""

    def disconnect_project(self) -> None:
        """Stop to follow the project; called when the plugin is unloaded."""
