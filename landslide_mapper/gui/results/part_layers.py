"""The parts of a fused map as layers beside its probability: switched off, to look at when in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.gui.results.results import PROBABILITY_PROPERTY, is_probability, open_probability
from landslide_mapper.vocabulary import CHANGE, STARTER

PART_PROPERTY = "landslide_mapper/part_of"
"""Custom property of a part's layer: the file of the probability that it is a part of."""


def add_parts(
    parts: Mapping[str, Path], probability: Path | None, whole: QgsRasterLayer | None = None
) -> None:
    """Add the parts of a map below its probability; nothing where that is no layer.

    Args:
        parts: files by name (`starter`, `change`).
        probability: file of the map, whose layer is in the project.
        whole: that layer; None: whichever shows the file. Two do while an event takes a map in.

    Raises:
        RasterError: when one cannot be opened.
    """
    project = QgsProject.instance()
    if whole is None:
        whole = next((one for one in project.mapLayers().values() if _is_of(one, probability)), None)
    node = project.layerTreeRoot().findLayer(whole.id()) if whole is not None else None
    if whole is None or node is None:
        return
    titles = {
        STARTER: QCoreApplication.translate("Results", "The starter alone, {}"),
        CHANGE: QCoreApplication.translate("Results", "The change alone, {}"),
    }
    group = node.parent()
    for name in reversed(list(parts)):
        layer = open_probability(parts[name])
        layer.removeCustomProperty(PROBABILITY_PROPERTY)  # the threshold is that of the whole
        layer.setCustomProperty(PART_PROPERTY, str(probability))
        layer.setName(titles[name].format(whole.name()))
        project.addMapLayer(layer, False)
        added = group.insertLayer(group.children().index(node) + 1, layer)
        added.setExpanded(False)
        added.setItemVisibilityChecked(False)


def parts_of(probability: Path) -> list[QgsRasterLayer]:
    """The layers of the parts of a map."""
    layers = QgsProject.instance().mapLayers().values()
    return [one for one in layers if one.customProperty(PART_PROPERTY) == str(probability)]


def _is_of(layer: QgsRasterLayer, probability: Path | None) -> bool:
    return (
        probability is not None
        and is_probability(layer)
        and Path(layer.source()).absolute() == probability.absolute()
    )
