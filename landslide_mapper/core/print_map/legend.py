"""The legend of the printed map: which classes there are, their symbols, and the legend that shows them.

Landslides are clear on imagery and on white, and never lost when they are small.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerStyle,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from landslide_mapper.core.print_map.choices import STATES
from landslide_mapper.core.print_map.map_spec import NOT_STATED, Figures, MapSpec
from landslide_mapper.core.qgis_versions import resize_font
from landslide_mapper.core.styles import status_names
from landslide_mapper.core.workspace.store.vocabulary import certainties, landslide_types
from landslide_mapper.vocabulary import STATUS_COLORS

_CERTAINTY = {"definite": "#b2182b", "probable": "#ef8a62", "possible": "#fddb7a"}
# Paul Tol's "muted" scheme, made for colour vision deficiency.
_TYPES = ("#cc6677", "#332288", "#ddcc77", "#117733", "#88ccee", "#882255", "#44aa99", "#999933", "#aa4499")
_UNKNOWN = "#8c8c8c"
_STEP, _LEAST_FONTS = 0.9, 0.5
"""How a legend shrinks, and until when."""
_SPARE = 1.05
"""QGIS 3.40 draws texts some per cent wider than it says that they are, depending on the resolution."""
_SMALL_MM, _TINY_MM = 2.0, 0.8
"""Widths on paper below which a landslide is outlined more finely, or is little more than its outline."""


def fill_legend(
    legend: QgsLayoutItemLegend, item: QgsLayoutItemMap, layers: Sequence[QgsVectorLayer]
) -> None:
    """Show the landslides of a map in a legend; where there are many classes, in a smaller font.

    Args:
        legend: of the layout; its box is not exceeded, unless its fonts would be less than half as large.
        item: the map; its layers have their styles.
        layers: the landslides, and what else has classes.
    """
    legend.setLinkedMap(item)
    legend.setAutoUpdateModel(False)  # its tree is its own from here on
    root = legend.model().rootGroup()
    root.clear()
    nodes = [root.addLayer(layer) for layer in layers]
    legend.model().setLayerStyleOverrides(item.layerStyleOverrides())
    for node in nodes:
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        legend.model().refreshLayerLegend(node)
    if not legend.title():
        legend.setTitle(QCoreApplication.translate("InventoryMap", "Landslides"))
    box, shrunk = legend.rect(), 1.0
    while _needed(legend).height() > box.height() and shrunk > _LEAST_FONTS:
        shrunk *= _STEP
        resize_legend(legend, _STEP)
    size = _needed(legend)
    width = max(size.width() * _SPARE, box.width())
    legend.attemptResize(QgsLayoutSize(width, size.height(), QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def resize_legend(legend: QgsLayoutItemLegend, factor: float) -> None:
    """Make the fonts and symbols of a legend larger or smaller."""
    for component in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.SymbolLabel):
        style = legend.style(component)
        resize_font(style, factor)
        legend.setStyle(component, style)
    rows = legend.style(QgsLegendStyle.Style.Symbol)
    rows.setMargin(QgsLegendStyle.Side.Top, rows.margin(QgsLegendStyle.Side.Top) * factor)
    legend.setStyle(QgsLegendStyle.Style.Symbol, rows)
    legend.setSymbolWidth(legend.symbolWidth() * factor)
    legend.setSymbolHeight(legend.symbolHeight() * factor)


def _needed(legend: QgsLayoutItemLegend) -> QSizeF:
    """What a legend needs in mm; until it is first drawn, the item itself does not know."""
    return QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()


def style_for(spec: MapSpec, figures: Figures, mm_per_unit: float) -> QgsMapLayerStyle:
    """The style of the landslides on a map; the layer itself stays as it is.

    Args:
        spec: what to show.
        figures: of what is shown.
        mm_per_unit: millimetres on the paper per unit of the layer.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    width = figures.sizes * mm_per_unit
    for value, name in classes(spec, figures).items():
        symbol = symbol_for(color_of(spec.color_by, value), width, spec.background is not None, value)
        label = f"{name} ({figures.counts[value]:,})"
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, _expression(spec, value), label))
    clone = spec.inventory.clone()
    clone.setRenderer(QgsRuleBasedRenderer(root))
    clone.setLabelsEnabled(False)
    style = QgsMapLayerStyle()
    style.readFromLayer(clone)
    return style


def classes(spec: MapSpec, figures: Figures) -> dict[str, str]:
    """The values that occur on the map, in their order, with their names for people."""
    known = _names(spec.color_by)
    values = [value for value in known if figures.counts[value]]
    values += sorted(set(figures.counts) - set(known) - {NOT_STATED})
    if figures.counts[NOT_STATED]:
        values.append(NOT_STATED)
    not_stated = QCoreApplication.translate("InventoryMap", "Not stated")
    if spec.inventory.fields().lookupField(spec.color_by) < 0:
        not_stated = QCoreApplication.translate("InventoryMap", "Landslide")
    return {value: known.get(value) or value or not_stated for value in values}


def symbol_for(color: str, width_mm: float, on_image: bool, value: str = "") -> QgsFillSymbol:
    """A landslide's symbol.

    Args:
        color: of outline and fill.
        width_mm: mean width of a landslide on the paper.
        on_image: on imagery an outline needs a light casing, and what is below must be seen.
        value: rejected ones are dashed.
    """
    outline = 0.4 if width_mm >= _SMALL_MM else 0.25 if width_mm >= _TINY_MM else 0.18
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    if on_image and width_mm >= _TINY_MM:
        casing = QgsSimpleFillSymbolLayer(QColor(0, 0, 0, 0))
        casing.setStrokeColor(QColor(255, 255, 255, 200))
        casing.setStrokeWidth(outline * 2.2)
        casing.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        symbol.appendSymbolLayer(casing)
    fill = QColor(color)
    fill.setAlpha(_fill_alpha(width_mm, on_image, value))
    body = QgsSimpleFillSymbolLayer(fill)
    body.setStrokeColor(QColor(color) if on_image else QColor(color).darker(140))
    body.setStrokeWidth(outline)
    body.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    body.setStrokeStyle(Qt.PenStyle.DashLine if value == "rejected" else Qt.PenStyle.SolidLine)
    symbol.appendSymbolLayer(body)
    return symbol


def color_of(color_by: str, value: str) -> str:
    """The colour of a value."""
    if color_by == "status":
        return STATUS_COLORS.get(value, "#d55e00")
    if color_by == "certainty":
        return _CERTAINTY.get(value, _UNKNOWN)
    names = list(landslide_types())
    return _TYPES[names.index(value)] if value in names and value != "unknown" else _UNKNOWN


def _fill_alpha(width_mm: float, on_image: bool, value: str) -> int:
    if value == "rejected":
        return 25
    if width_mm < _TINY_MM:
        return 255
    return 90 if on_image else 170


def _names(color_by: str) -> dict[str, str]:
    if color_by == "status":
        names = status_names()
        return {status: names[status] for status in STATES}
    return certainties() if color_by == "certainty" else landslide_types()


def _expression(spec: MapSpec, value: str) -> str:
    parts = [spec.filter] if spec.filter else []
    if _has(spec.inventory, spec.color_by):
        quoted = value.replace("'", "''")
        name = f'"{spec.color_by}"'
        parts.append(f"{name} = '{quoted}'" if value else f"coalesce({name}, '') = ''")
    return " AND ".join(f"({part})" for part in parts)


def _has(layer: QgsVectorLayer, name: str) -> bool:
    return bool(layer.fields().lookupField(name) >= 0)
