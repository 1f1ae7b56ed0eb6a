"""A polygon layer that says which region lies where, asked before the images."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.gui.widgets.forms import Form, shrinkable

USUAL_FIELD = "region"


class RegionsLayer(QgsCollapsibleGroupBox):
    """The layer and its attribute, folded away: the images usually decide."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Regions on a map"))
        self.setObjectName("regionsLayer")
        self.setCollapsed(True)
        self.layer = shrinkable(QgsMapLayerComboBox())
        filter_layers(self.layer, "PolygonLayer")
        self.layer.setAllowEmptyLayer(True, self.tr("None: ask the images"))
        self.layer.setLayer(None)
        self.field = shrinkable(QgsFieldComboBox())
        filters = QgsFieldProxyModel.Filter
        self.field.setFilters(filters.String | filters.Int | filters.LongLong)
        self.layer.layerChanged.connect(self._on_layer)
        self.field.fieldChanged.connect(lambda *_: self.changed.emit())
        form = Form(self)
        form.add(
            self.tr("La&yer"),
            self.layer,
            self.tr("Polygons of regions, such as ecoregions; where they do not tell, the images decide"),
        )
        form.add(self.tr("Attri&bute"), self.field, self.tr("Attribute with the name of the region"))
        self.field.setEnabled(False)

    def attribute(self) -> str | None:
        """The chosen attribute; None where there is no layer."""
        return self.field.currentField() or None if self.layer.currentLayer() is not None else None

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        self.field.setLayer(layer)
        self.field.setEnabled(layer is not None)
        if layer is not None:
            self.field.setField(_usual(layer))
        self.changed.emit()


def _usual(layer: QgsVectorLayer) -> str:
    """The attribute called region, else the first text."""
    fields = list(layer.fields())
    named = [field.name() for field in fields if field.name().lower() == USUAL_FIELD]
    kinds = ("string", "text", "varchar")
    texts = [field.name() for field in fields if field.typeName().lower().startswith(kinds)]
    return next(iter(named + texts), "")
