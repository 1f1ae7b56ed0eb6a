"""A list of layers that can also hold a file which an event remembers, but the project does not show."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.core.layer_files import NamedDataset, raster_file
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.dataset_names import short_name
from landslide_mapper.gui.widgets.forms import shrinkable


class LayerOrFile(QgsMapLayerComboBox):
    """Tells what was chosen as a name that GDAL opens, and shows such a name again."""

    def __init__(self, name: str, empty: str, *kinds: str, parent: QWidget | None = None) -> None:
        """Make the list.

        Args:
            name: object name.
            empty: shown where nothing is chosen.
            kinds: of layers, as for `filter_layers`.
            parent: of the widget.
        """
        super().__init__(parent)
        shrinkable(self)
        self.setObjectName(name)
        filter_layers(self, *kinds)
        self.setAllowEmptyLayer(True, empty)
        self.setLayer(None)
        self._file = ""

    @property
    def dataset(self) -> str:
        """What GDAL opens; empty where nothing is chosen, or only QGIS can read it."""
        layer = self.currentLayer()
        return name_of(layer) if layer is not None else self._file if self._shows_file else ""

    def show_dataset(self, dataset: str) -> None:
        """Choose the layer of a data set, or the data set itself where no layer shows it; empty: nothing."""
        self._file = ""
        for index in range(self.count()):
            layer = self.layer(index)
            if dataset and layer is not None and name_of(layer) == dataset:
                self.setAdditionalItems([])
                self.setLayer(layer)
                return
        self.setLayer(None)
        self._file = dataset
        self.setAdditionalItems([short_name(dataset)] if dataset else [])
        if dataset:
            self.setCurrentIndex(self.findText(short_name(dataset)))

    @property
    def layer_id(self) -> str:
        """Id of the layer that is chosen; empty: none is, or a file."""
        layer = self.currentLayer()
        return str(layer.id()) if layer is not None else ""

    @property
    def _shows_file(self) -> bool:
        return bool(self._file) and self.currentText() == short_name(self._file)


def name_of(layer: QgsMapLayer) -> str:
    """What GDAL opens for a layer; empty where only QGIS can read it."""
    if isinstance(layer, QgsVectorLayer):
        return str(layer.source()) if layer.providerType() == "ogr" else ""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        return ""
    file = raster_file(layer)
    if not isinstance(file, NamedDataset):
        return ""
    return str(file.dataset.absolute() if isinstance(file.dataset, Path) else file.dataset)
