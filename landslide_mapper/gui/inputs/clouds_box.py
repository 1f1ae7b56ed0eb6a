"""How clouds, shadow and snow are masked: automatically, not at all, or by layers of one's own."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.gui.widgets.forms import Form, shrinkable
from landslide_mapper.vocabulary import AUTO_CLOUDS, NETWORK_CLOUDS, NO_CLOUDS, RULES


class CloudsBox(QgsCollapsibleGroupBox):
    """The choice, and a layer per date that takes the place of the mask that would be made."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Clouds, shadow, snow"))
        self.setObjectName("cloudsBox")
        self.setCollapsed(True)
        self.mode = shrinkable(QComboBox())
        self.mode.setObjectName("clouds")
        self.mode.addItem(self.tr("Mask for change, not for models"), AUTO_CLOUDS)
        self.mode.addItem(self.tr("Mask by the network for clouds"), NETWORK_CLOUDS)
        self.mode.addItem(self.tr("Mask by rules"), RULES)
        self.mode.addItem(self.tr("Do not mask"), NO_CLOUDS)
        self.mode.currentIndexChanged.connect(lambda *_: self.changed.emit())
        self.post = self._masks("postMask")
        self.pre = self._masks("preMask")
        form = Form(self)
        form.add(
            self.tr("Mas&king"),
            self.mode,
            self.tr(
                "What clouds, shadow and snow hide is not mapped; the masks come as layers to edit. For "
                "change, the network for clouds tells them where the engine has it and the bands allow it, "
                "else rules."
            ),
        )
        tip = self.tr("A raster of classes, or polygons with the attribute class: cloud, shadow or snow")
        form.add(self.tr("After"), self.post, tip)
        form.add(self.tr("Before"), self.pre, tip)

    @property
    def choice(self) -> str:
        """One of `vocabulary.CLOUDS`."""
        return str(self.mode.currentData())

    def mask_ids(self) -> tuple[str, str]:
        """Ids of the own masks of post and pre; empty where there is none."""
        layers = (self.post.currentLayer(), self.pre.currentLayer())
        post, pre = (layer.id() if layer is not None else "" for layer in layers)
        return post, pre

    def _masks(self, name: str) -> QgsMapLayerComboBox:
        combo = shrinkable(QgsMapLayerComboBox())
        combo.setObjectName(name)
        filter_layers(combo, "RasterLayer", "PolygonLayer")
        combo.setAllowEmptyLayer(True, self.tr("No mask of my own"))
        combo.setLayer(None)
        combo.layerChanged.connect(lambda *_: self.changed.emit())
        return combo
