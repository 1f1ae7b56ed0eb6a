"""Which bands of a raster the model sees: said where it is known, asked for where it is not."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsRasterBandComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from landslide_mapper.core.layer_bands import LayerBands, layer_bands
from landslide_mapper.core.translation import translated
from landslide_mapper.gui.widgets.forms import shrinkable, text_label

NOT_SET = -1
_MEMORY = "landslide_mapper/bands"
"""Custom property of a layer that keeps what the analyst chose, so that it is asked once."""


class BandChooser(QWidget):
    """A line below a raster, with a combo box for each band of the model where they must be chosen."""

    changed = pyqtSignal()

    def __init__(self, date: str, raster: str, parent: QWidget | None = None) -> None:
        """Make an empty one.

        Args:
            date: POST or PRE.
            raster: how the raster is called, for people.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._date, self._raster = date, raster
        self._combos: list[QgsRasterBandComboBox] = []
        self._key: tuple[object, ...] | None = None
        self._layer_id = ""
        self._found = LayerBands()
        self.text = text_label(f"{date}Bands")
        self.more = QToolButton()
        self.more.setObjectName(f"{date}BandsMore")
        self.more.setText(self.tr("Bands…"))
        self.more.setToolTip(self.tr("{raster}: choose the bands that the model sees").format(raster=raster))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_combos)
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self.hide()

    @property
    def known(self) -> tuple[str, ...] | None:
        """What each band that is read shows, where all of them are known."""
        choice = self._found.choice
        return None if choice is None or self.bands() is not None else choice.known

    def set_raster(self, layer: QgsRasterLayer | None, wanted: int, names: tuple[str, ...] | None) -> None:
        """Look at another raster.

        Args:
            layer: of the project; None: none.
            wanted: bands that the model sees; 0 where no model is known.
            names: what they must show, where the model or the other date tells.
        """
        key = None if layer is None else (layer.id(), layer.source(), wanted, names)
        if key == self._key:
            return
        self._key = key
        self._clear()
        self._found = LayerBands()
        if layer is not None:
            self._layer_id = layer.id()
            self._found = layer_bands(layer, wanted, names, self._date)
            if 0 < wanted <= layer.bandCount() and not self._found.error and not self._is_rendered(layer):
                self._offer(layer, wanted, names)
        self._tell()

    def bands(self) -> tuple[int, ...] | None:
        """The bands that the analyst chose, 1-based, in the model's order; None: by what is known of them."""
        chosen = tuple(combo.currentBand() for combo in self._combos)
        if not chosen or NOT_SET in chosen:
            return None
        choice = self._found.choice
        return None if choice is not None and chosen == choice.numbers else chosen

    def problem(self) -> str:
        """What keeps the raster from being mapped; empty where nothing does."""
        if self._found.error:
            return translated(self._found.error)
        if any(combo.currentBand() == NOT_SET for combo in self._combos):
            return self.tr(
                "Choose the bands of the {raster} raster: which of them the model sees is not known."
            ).format(raster=self._raster)
        return ""

    def _is_rendered(self, layer: QgsRasterLayer) -> bool:
        return layer.providerType() != "gdal"

    def _offer(self, layer: QgsRasterLayer, wanted: int, names: tuple[str, ...] | None) -> None:
        usual = ("red", "green", "blue", "nir") if wanted in (3, 4) else ()
        choice = self._found.choice
        numbers = self._remembered(layer, wanted) or (choice.numbers if choice is not None else ())
        for at in range(wanted):
            shows = (names or usual or ("",) * wanted)[at]
            self._add(layer, at + 1, shows, numbers[at] if numbers else NOT_SET)
        must = choice is None or self.bands() is not None
        self.more.setChecked(must)
        self._show_combos(must)

    def _add(self, layer: QgsRasterLayer, position: int, shows: str, number: int) -> None:
        combo = shrinkable(QgsRasterBandComboBox())
        ask = self.tr("Choose: {band}").format(
            band=_spoken(shows) or self.tr("band {number} of the model").format(number=position)
        )
        combo.setShowNotSetOption(True, ask)
        combo.setLayer(layer)
        combo.setBand(number)
        combo.bandChanged.connect(self._on_chosen)
        tip = self.tr("{raster}: the band that the model takes as its band {number}")
        tip = tip.format(raster=self._raster, number=position)
        combo.setToolTip(f"{tip} ({_spoken(shows)})" if shows else tip)
        combo.setAccessibleName(combo.toolTip())
        self._combos.append(combo)
        self._column.addWidget(combo)

    def _on_chosen(self, *_: object) -> None:
        layer = self._combos[0].layer() if self._combos else None
        chosen = [combo.currentBand() for combo in self._combos]
        if layer is not None and NOT_SET not in chosen:
            own = "" if self.bands() is None else ",".join(map(str, chosen))
            layer.setCustomProperty(f"{_MEMORY}/{len(chosen)}", own)
        self._tell()
        self.changed.emit()

    def _remembered(self, layer: QgsRasterLayer, wanted: int) -> tuple[int, ...]:
        text = str(layer.customProperty(f"{_MEMORY}/{wanted}", "") or "")
        numbers = tuple(int(one) for one in text.split(",") if one.isdigit())
        is_right = len(numbers) == wanted and all(1 <= one <= layer.bandCount() for one in numbers)
        return numbers if is_right else ()

    def _tell(self) -> None:
        choice, said = self._found.choice, translated(self._found.said)
        text = said
        if self.bands() is not None:
            text = self.tr("bands {bands} (chosen by you)").format(
                bands=", ".join(map(str, self.bands() or ()))
            )
        elif self._combos and choice is None:
            text = self.tr("{count} bands ({found}): choose those that the model sees").format(
                count=self._combos[0].layer().bandCount(), found=said
            )
        self.text.setText(text)
        self.more.setVisible(bool(self._combos) and choice is not None)
        self.setVisible(bool(text))

    def _show_combos(self, shown: bool) -> None:
        for combo in self._combos:
            combo.setVisible(shown)

    def _clear(self) -> None:
        for combo in self._combos:
            self._column.removeWidget(combo)
            combo.hide()
            combo.deleteLater()
        self._combos = []


def _spoken(role: str) -> str:
    """What a band shows, in the user's language."""
    from landslide_mapper.raster.band_facts import spoken

    return translated(spoken(role)) if role else ""
