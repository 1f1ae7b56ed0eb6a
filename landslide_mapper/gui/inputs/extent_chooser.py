"""Where to map: the whole layer, the view, a rectangle drawn on the map, or a polygon layer."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapTool, QgsMapToolExtent
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.gui.inputs.map_inputs import DRAWN, LAYER, POLYGONS, VIEW, MapArea
from landslide_mapper.gui.widgets.forms import shrinkable


class ExtentChooser(QWidget):
    """Chooses the area of a map."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._drawn: QgsRectangle | None = None
        self._drawn_crs = QgsCoordinateReferenceSystem()
        self._tool: QgsMapToolExtent | None = None
        self._previous_tool: QgsMapTool | None = None
        self.mode = self._mode_combo()
        self.draw_button = QPushButton(self.tr("Dra&w the rectangle"))
        self.draw_button.setObjectName("drawExtent")
        self.draw_button.setToolTip(
            self.tr("Drag a rectangle on the map; it stays until you draw another one")
        )
        self.draw_button.clicked.connect(self.draw)
        self.polygons = shrinkable(QgsMapLayerComboBox())
        self.polygons.setObjectName("extentPolygons")
        filter_layers(self.polygons, "PolygonLayer")
        self.polygons.setToolTip(self.tr("Only the area inside the polygons of this layer is mapped"))
        self.polygons.layerChanged.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.mode, self.draw_button, self.polygons):
            layout.addWidget(widget)
        self._show_fields()

    def _mode_combo(self) -> QComboBox:
        combo = shrinkable(QComboBox())
        combo.setObjectName("extentMode")
        combo.addItem(self.tr("Whole post-event raster"), LAYER)
        combo.addItem(self.tr("Current view of the map"), VIEW)
        combo.addItem(self.tr("Rectangle drawn on the map"), DRAWN)
        combo.addItem(self.tr("Inside a polygon layer"), POLYGONS)
        combo.currentIndexChanged.connect(self._show_fields)
        return combo

    def set_mode(self, mode: str) -> None:
        """Choose one of LAYER, VIEW, DRAWN and POLYGONS."""
        self.mode.setCurrentIndex(self.mode.findData(mode))

    def area(self) -> MapArea:
        """What is chosen."""
        layer = self.polygons.currentLayer()
        polygons = layer.id() if layer is not None else ""
        return MapArea(self.mode.currentData(), self._drawn, self._drawn_crs, polygons)

    def draw(self) -> None:
        """Let the user drag a rectangle on the canvas."""
        if self._tool is None:
            self._tool = QgsMapToolExtent(self._canvas)
            self._tool.extentChanged.connect(self.set_drawn)
        if self._canvas.mapTool() is not self._tool:
            self._previous_tool = self._canvas.mapTool()
        self._canvas.setMapTool(self._tool)

    def set_drawn(self, extent: QgsRectangle) -> None:
        """Take over a rectangle in the CRS of the canvas, and give the former map tool back."""
        if extent.isEmpty():
            return
        self._drawn = QgsRectangle(extent)
        self._drawn_crs = self._canvas.mapSettings().destinationCrs()
        if self._previous_tool is not None:
            self._canvas.setMapTool(self._previous_tool)
        self.changed.emit()

    def release(self) -> None:
        """Give the canvas back; called when the plugin is unloaded."""
        if self._tool is not None:
            self._tool.clearRubberBand()
            self._canvas.unsetMapTool(self._tool)
            self._tool.deleteLater()
            self._tool = None

    def changeEvent(self, event: QEvent) -> None:
        """Nothing to draw while the page is disabled."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled() and self._tool is not None:
            self._canvas.unsetMapTool(self._tool)

    def _show_fields(self) -> None:
        mode = self.mode.currentData()
        self.draw_button.setVisible(mode == DRAWN)
        self.polygons.setVisible(mode == POLYGONS)
        if self._tool is not None and mode != DRAWN:
            self._tool.clearRubberBand()
        self.changed.emit()
