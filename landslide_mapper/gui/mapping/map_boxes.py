"""What most maps need not be told, folded away on the Map page: regions, clouds, terrain."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from landslide_mapper.gui.inputs.clouds_box import CloudsBox
from landslide_mapper.gui.inputs.ground_box import GroundBox
from landslide_mapper.gui.inputs.regions_layer import RegionsLayer


class MapBoxes(QWidget):
    """Group boxes, one below the other."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.regions, self.clouds, self.ground = RegionsLayer(), CloudsBox(), GroundBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for box in (self.regions, self.clouds, self.ground):
            box.changed.connect(self.changed)
            column.addWidget(box)
