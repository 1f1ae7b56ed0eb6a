"""What is known of the bands of a raster layer, and which of them a model would see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsRasterLayer

from landslide_mapper.dataset_names import dataset_name
from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST
from landslide_mapper.messages import Message

if TYPE_CHECKING:
    from landslide_mapper.raster.bands import BandChoice

_MAIN = ("red", "green", "blue", "nir", "vv", "vh")


@dataclass(frozen=True)
class LayerBands:
    """The bands of a layer for a model.

    Attributes:
        choice: what would be read; None where it cannot be known.
        said: what is known, in a few words; empty: nothing.
        error: why the layer cannot be read at all, whatever is chosen; empty where it can. No exception
            is kept: its traceback would keep all its frames alive, layers and rasters included.
    """

    choice: BandChoice | None = None
    said: str = ""
    error: str = ""


def layer_bands(
    layer: QgsRasterLayer, wanted: int, names: Sequence[str] | None = None, date: str = POST
) -> LayerBands:
    """Look at the bands of a layer; call it on the GUI thread.

    Args:
        layer: of the project.
        wanted: bands that the model sees; 0 where there is no model.
        names: what they must show, where that is known.
        date: POST or PRE, for messages.
    """
    if layer.providerType() != "gdal" or not layer.isValid():
        return LayerBands()
    from landslide_mapper.raster.band_facts import band_facts, said_bands
    from landslide_mapper.raster.bands import DATES, UnknownBandsError, choose_bands, known_bands
    from landslide_mapper.raster.stacking import open_image

    try:
        dataset = open_image(dataset_name(layer.source().split("|option:")[0]))
        if not wanted:
            known = known_bands(dataset)
            main = [known[role] for role in _MAIN if role in known]
            return LayerBands(said=said_bands(main, band_facts(dataset)) if main else "")
        choice = choose_bands(dataset, DATES[date], None, wanted, names)
    except UnknownBandsError as error:
        return LayerBands(said=error.found)
    except RasterError as error:
        return LayerBands(error=error.message)
    if any(choice.names):
        return LayerBands(choice, choice.listed)
    return LayerBands(choice, Message("{bands} (not named)", bands=choice.listed))
