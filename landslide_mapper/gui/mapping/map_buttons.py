"""The button that maps, and beside it a menu of what else can be made of the same choices."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from landslide_mapper.gui.widgets.forms import primary_button, tool_button


class MapButtons(QWidget):
    """A row of both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map_button = primary_button(
            self.tr("&Map landslides"), self.tr("Find landslides and add them to the project"), "mapButton"
        )
        self.more = tool_button(QIcon(), self.tr("More: what else these choices can give"), "moreMaps")
        self.more.setText("…")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.setToolTipsVisible(True)
        self.boxes = menu.addAction(self.tr("&Boxes for triage"))
        self.boxes.setObjectName("boxesForTriage")
        self.boxes.setToolTip(
            self.tr("One box with a score around each landslide, to see where to look first")
        )
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.map_button, 1)
        row.addWidget(self.more)
