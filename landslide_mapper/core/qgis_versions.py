"""Calls that QGIS has replaced since 3.22, each in its old and its new form; only here is that told apart."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont


def filter_layers(combo: Any, *kinds: str) -> None:
    """Let a chooser of layers offer some kinds only.

    Args:
        combo: a `QgsMapLayerComboBox`.
        kinds: names such as RasterLayer and PolygonLayer.
    """
    if hasattr(Qgis, "LayerFilters"):  # 3.34; members that are put together are a number, which is deprecated
        combo.setFilters(Qgis.LayerFilters(reduce(or_, (getattr(Qgis.LayerFilter, kind) for kind in kinds))))
    else:
        combo.setFilters(reduce(or_, (getattr(QgsMapLayerProxyModel.Filter, kind) for kind in kinds)))


def font_of(item: Any) -> QFont:
    """The font of a layout's label or of a legend's style, with its size in points."""
    if not hasattr(item, "textFormat"):  # labels before 3.24, legends before 3.30
        return QFont(item.font())
    font = QFont(item.textFormat().font())
    font.setPointSizeF(item.textFormat().size())
    return font


def resize_font(item: Any, factor: float) -> None:
    """Make the font of a layout's label or of a legend's style larger or smaller."""
    font = font_of(item)
    font.setPointSizeF(font.pointSizeF() * factor)
    if not hasattr(item, "setTextFormat"):
        item.setFont(font)
        return
    text = item.textFormat()
    text.setFont(font)
    text.setSize(font.pointSizeF())
    item.setTextFormat(text)


def store_style(layer: QgsVectorLayer, name: str) -> None:
    """Keep a layer's style in its database, as its default."""
    save = getattr(layer, "saveStyleToDatabaseV2", None) or layer.saveStyleToDatabase
    save(name, "Landslide Mapper", True, "")


def store_style_beside(layer: QgsMapLayer) -> None:
    """Keep a layer's style beside its file, as its default."""
    if Qgis.QGIS_VERSION_INT >= 32600:
        layer.saveDefaultStyle(QgsMapLayer.StyleCategory.AllStyleCategories)
    else:
        layer.saveDefaultStyle()


def set_creation_options(writer: QgsRasterFileWriter, options: list[str]) -> None:
    """Set the creation options of GDAL's driver, as `KEY=VALUE`."""
    (getattr(writer, "setCreationOptions", None) or writer.setCreateOptions)(options)


def avoid_overlap(geometry: QgsGeometry, project: QgsProject) -> None:
    """Cut off what lies in layers that the project's digitizing settings say not to overlap."""
    modes = getattr(Qgis, "AvoidIntersectionsMode", None) or project.AvoidIntersectionsMode  # 3.26
    if project.avoidIntersectionsMode() == modes.AvoidIntersectionsLayers:
        avoid = getattr(geometry, "avoidIntersectionsV2", None) or geometry.avoidIntersections  # 3.34
        avoid(project.avoidIntersectionsLayers())
