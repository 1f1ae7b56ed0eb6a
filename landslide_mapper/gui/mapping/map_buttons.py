"""The button that maps, and beside it a menu of what else can be made of the same choices."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from landslide_mapper.box_backend import BOXES
from landslide_mapper.gui.widgets.forms import primary_button, tool_button
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.vocabulary import BY_MASKS, FASTER_RCNN


class MapButtons(QWidget):
    """A row of both."""

    boxes_wanted = pyqtSignal(str)
    """How they are to be found (`vocabulary.BOXES_BY`)."""

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
        self.boxes.setToolTip(
            self.tr("One box with a score around each landslide, to see where to look first")
        )
        self.by_rcnn = menu.addAction(self.tr("Boxes by &Faster R-CNN"))
        self.by_rcnn.setToolTip(self.tr("Needs a model that was taught boxes: Update page, Advanced"))
        for action, name, how in (
            (self.boxes, "boxesForTriage", BY_MASKS),
            (self.by_rcnn, "boxesByFasterRcnn", FASTER_RCNN),
        ):
            action.setObjectName(name)
            action.triggered.connect(partial(self._want, how))
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.map_button, 1)
        row.addWidget(self.more)

    def set_state(self, ready: bool, version: ModelVersion | None) -> None:
        """Tell whether all is chosen, and which model; None: none of the analyst's own."""
        self.setEnabled(ready)
        files = version.card.get("files", {}) if version is not None else {}
        self.by_rcnn.setEnabled(any(name.startswith(f"{BOXES}/") for name in files))

    def _want(self, how: str, *_: object) -> None:
        self.boxes_wanted.emit(how)
