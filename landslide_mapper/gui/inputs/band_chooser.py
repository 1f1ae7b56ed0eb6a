"""Which bands of a raster the model sees."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsRasterBandComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from landslide_mapper.gui.widgets.forms import shrinkable


class BandChooser(QWidget):
    """One band combo box per band that the model needs; shown only where there is a choice."""

    changed = pyqtSignal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._combos: list[QgsRasterBandComboBox] = []
        self._key: tuple[str, int] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(QLabel(label))

    @property
    def needed(self) -> bool:
        """Whether the raster has more bands than the model needs."""
        return bool(self._combos)

    def set_raster(self, layer: QgsRasterLayer | None, bands: int) -> None:
        """Offer the bands of a layer to a model with `bands` input bands; 0 where no model is known."""
        key = (layer.id(), bands) if layer is not None and 0 < bands < layer.bandCount() else None
        if key == self._key:
            return
        self._key = key
        self._clear()
        if key is not None and layer is not None:
            for number in range(1, bands + 1):
                self._add(layer, number)
        self.setVisible(self.needed)

    def bands(self) -> tuple[int, ...] | None:
        """The chosen 1-based bands in the model's order; None: the first ones."""
        chosen = tuple(combo.currentBand() for combo in self._combos)
        return None if chosen == tuple(range(1, len(chosen) + 1)) else chosen

    def _add(self, layer: QgsRasterLayer, number: int) -> None:
        combo = shrinkable(QgsRasterBandComboBox())
        combo.setLayer(layer)
        combo.setBand(number)
        combo.bandChanged.connect(lambda *_: self.changed.emit())
        tip = self.tr("{raster}: the band that the model takes as its band {number}")
        combo.setToolTip(tip.format(raster=self._label, number=number))
        combo.setAccessibleName(combo.toolTip())
        self._combos.append(combo)
        self._column.addWidget(combo)

    def _clear(self) -> None:
        for combo in self._combos:
            self._column.removeWidget(combo)
            combo.deleteLater()
        self._combos = []
