"""The masks that a map has made, as layers beside it: to be looked at, edited and used in the next map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.vocabulary import CLASS_FIELD

_FILLS = {"cloud": "#ffffff", "shadow": "#3c286e", "snow": "#5ac8fa"}
_LAYERS = ("clouds_post", "clouds_pre")


def add_masks(path: Path, beside: QgsMapLayer) -> None:
    """Add the masks of a map below the layer of its candidates; one without polygons is left out.

    Args:
        path: GeoPackage that the map job wrote.
        beside: a layer of the project.
    """
    project = QgsProject.instance()
    node = project.layerTreeRoot().findLayer(beside.id())
    group = node.parent() if node is not None else project.layerTreeRoot()
    place = group.children().index(node) + 1 if node is not None else 0
    titles = {
        "clouds_post": QCoreApplication.translate("Results", "Clouds, shadow, snow (after)"),
        "clouds_pre": QCoreApplication.translate("Results", "Clouds, shadow, snow (before)"),
    }
    for name in reversed(_LAYERS):
        layer = QgsVectorLayer(f"{path}|layername={name}", titles[name], "ogr")
        if layer.isValid() and layer.featureCount():
            layer.setRenderer(_renderer())
            project.addMapLayer(layer, False)
            group.insertLayer(place, layer).setExpanded(False)


def _renderer() -> QgsCategorizedSymbolRenderer:
    names = {
        "cloud": QCoreApplication.translate("Results", "Cloud"),
        "shadow": QCoreApplication.translate("Results", "Shadow"),
        "snow": QCoreApplication.translate("Results", "Snow"),
    }
    categories = []
    for value, colour in _FILLS.items():
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "#404040"})
        symbol.setOpacity(0.6)
        categories.append(QgsRendererCategory(value, symbol, names[value]))
    return QgsCategorizedSymbolRenderer(CLASS_FIELD, categories)
