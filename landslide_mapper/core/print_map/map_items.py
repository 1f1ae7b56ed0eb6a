"""The parts of a print layout: texts, map, graticule, legend, scale bar, north arrow and locator."""

from __future__ import annotations

import base64
from collections.abc import Callable

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from landslide_mapper.core.print_map.map_frame import Frame, around, round_down
from landslide_mapper.core.print_map.map_paper import Box

LOCATOR = "locator"
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
INK, FAINT, _SEA = QColor("#222222"), QColor("#666666"), QColor("#eef4f8")
_MEASURE_POINTS = 1000
"""Texts are measured in a font so large that hinting does not matter."""
_MM_PER_POINT = 25.4 / 72
_MOST_CHARACTERS = 5000
_BAR_SHARE = 0.8
"""Part of its box that a scale bar may take; the rest is for the last figure."""
_NORTH = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 28"><text x="10" y="8" font-size="9" '
    'font-family="sans-serif" font-weight="bold" text-anchor="middle" fill="#222">N</text>'
    '<path d="M10 10 L16 27 L10 22 Z" fill="#222"/><path d="M10 10 L4 27 L10 22 Z" fill="#fff" '
    'stroke="#222" stroke-width=".7"/></svg>'
)


def place(item: QgsLayoutItem, box: Box, name: str) -> None:
    """Put an item into a box and give it a name for who edits the layout."""
    item.attemptMove(QgsLayoutPoint(box.x, box.y, MM))
    item.attemptResize(QgsLayoutSize(box.width, box.height, MM))
    item.setId(name)


def font(points: float, bold: bool = False) -> QFont:
    """The maps' font."""
    chosen = QFont("Open Sans")
    chosen.setStyleHint(QFont.StyleHint.SansSerif)
    chosen.setPointSizeF(points)
    chosen.setBold(bold)
    return chosen


def widths_mm(points: float, bold: bool = False) -> Callable[[str], float]:
    """How wide lines of text are on the paper."""
    metrics = QFontMetricsF(font(_MEASURE_POINTS, bold))
    # in pixels of the screen; its own height in pixels tells how large those are
    scale = line_height_mm(points) / metrics.height()
    return lambda text: float(metrics.horizontalAdvance(text) * scale)


def line_height_mm(points: float) -> float:
    """Height of a line of text on the paper."""
    return points * _MM_PER_POINT * 1.36


def add_label(
    layout: QgsPrintLayout,
    box: Box,
    name: str,
    text: str,
    points: float,
    bold: bool = False,
    color: QColor = INK,
) -> QgsLayoutItemLabel:
    """Add a text; a line that is too long wraps."""
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    if hasattr(label, "setTextFormat"):  # QGIS 3.24
        label.setTextFormat(text_format(points, bold, color))
    else:
        label.setFont(font(points, bold))
        label.setFontColor(color)
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    layout.addLayoutItem(label)
    place(label, box, name)
    return label


def text_format(points: float, bold: bool = False, color: QColor = INK) -> QgsTextFormat:
    """Font, size and colour of a text."""
    chosen = QgsTextFormat()
    chosen.setFont(font(points, bold))
    chosen.setSize(points)
    chosen.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    chosen.setColor(color)
    return chosen


def fitting_points(text: str, box: Box, most: float, least: float) -> float:
    """The largest font with which a text fits into a box, on as many lines as the box has room for."""
    points = most
    while points > least and not _fits(text, box, points):
        points -= 0.5
    return max(points, least)


def in_lines(text: str, box: Box, points: float, bold: bool = False) -> str:
    """A text broken into the lines of a box; QGIS itself would let long words run out of it."""
    return "\n".join(wrapped(text, box.width, points, bold))


def shortened(text: str, box: Box, points: float, bold: bool = False) -> str:
    """A text cut so that it fits into a box, with an ellipsis where something is missing."""
    if _fits(text, box, points, bold):
        return text
    low, high = 0, min(len(text), _MOST_CHARACTERS)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _fits(f"{text[:middle]}…", box, points, bold) else (low, middle - 1)
    return f"{text[:low].rstrip()}…"


def wrapped(text: str, width_mm: float, points: float, bold: bool = False) -> list[str]:
    """The lines that a text takes at a width; words that are wider than a line are broken."""
    width_of = widths_mm(points, bold)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            tried = f"{line} {word}" if line else word
            if width_of(tried) <= width_mm:
                line = tried
                continue
            if line:
                lines.append(line)
            while width_of(word) > width_mm and len(word) > 1:
                length = _longest_start(word, width_mm, width_of)
                lines.append(word[:length])
                word = word[length:]
            line = word
        lines.append(line)
    return lines


def _longest_start(word: str, width_mm: float, width_of: Callable[[str], float]) -> int:
    """How many characters fit into a line, one at least."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if width_of(word[:middle]) <= width_mm else (low, middle - 1)
    return low


def _fits(text: str, box: Box, points: float, bold: bool = True) -> bool:
    lines = wrapped(text, box.width, points, bold)
    return len(lines) * line_height_mm(points) <= box.height + 0.1


def add_map(
    layout: QgsPrintLayout, box: Box, frame: Frame, layers: list[QgsMapLayer], styles: dict[str, str]
) -> QgsLayoutItemMap:
    """Add the map; its layers and their styles are locked, whatever the project shows."""
    item = QgsLayoutItemMap(layout)
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3, MM))
    layout.addLayoutItem(item)
    place(item, box, "map")
    item.setCrs(frame.crs)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setLayerStyleOverrides(styles)
    item.setKeepLayerStyles(True)
    item.setExtent(frame.extent)
    return item


def add_graticule(item: QgsLayoutItemMap, frame: Frame, factor: float, on_image: bool) -> None:
    """Add coordinates around the map and faint lines across it."""
    grid = QgsLayoutItemMapGrid("graticule", item)
    if frame.grid_crs.isValid():
        grid.setCrs(frame.grid_crs)
        grid.setAnnotationFormat(_format_for(frame.grid_step))
        grid.setAnnotationPrecision(0)
    else:
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.Decimal)
        grid.setAnnotationPrecision(0 if frame.grid_step >= 1 else 2)
    grid.setIntervalX(frame.grid_step)
    grid.setIntervalY(frame.grid_step)
    color = "255,255,255,110" if on_image else "0,0,0,60"
    grid.setLineSymbol(QgsLineSymbol.createSimple({"color": color, "width": "0.15"}))
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
    grid.setFrameWidth(1.2)
    grid.setFramePenSize(0.2)
    # On a map of the world the ends of many lines are inside the frame.
    grid.setAnnotationEnabled(not frame.small_scale)
    if frame.small_scale:
        grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.NoFrame)
    if hasattr(grid, "setAnnotationTextFormat"):
        grid.setAnnotationTextFormat(text_format(6.5 * factor, False, FAINT))
    grid.setAnnotationFrameDistance(0.6)
    _annotate_left_and_bottom(grid)
    item.grids().addGrid(grid)


def _annotate_left_and_bottom(grid: QgsLayoutItemMapGrid) -> None:
    side, mode = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.DisplayMode
    for border in (side.Top, side.Right):
        grid.setAnnotationDisplay(mode.HideAll, border)
    for show in (grid.setAnnotationDisplay, grid.setFrameDivisions):
        show(mode.LatitudeOnly, side.Left)
        show(mode.LongitudeOnly, side.Bottom)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, side.Left)
    for border in (side.Left, side.Bottom):
        position = QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame
        grid.setAnnotationPosition(position, border)
    flags = QgsLayoutItemMapGrid.FrameSideFlag
    grid.setFrameSideFlag(flags.FrameTop, False)
    grid.setFrameSideFlag(flags.FrameRight, False)


def _format_for(step: float) -> QgsLayoutItemMapGrid.AnnotationFormat:
    formats = QgsLayoutItemMapGrid.AnnotationFormat
    if step >= 1:
        return formats.DecimalWithSuffix
    whole_minutes = abs(step * 60 - round(step * 60)) < 1e-6
    return formats.DegreeMinutePadded if whole_minutes else formats.DegreeMinuteSecondPadded


def add_legend(
    layout: QgsPrintLayout, box: Box, item: QgsLayoutItemMap, layer: QgsMapLayer, factor: float
) -> QgsLayoutItemLegend:
    """Add the legend of the landslides; it grows to what it needs."""
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(item)
    legend.setAutoUpdateModel(False)  # its tree is its own from here on
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    legend.model().setLayerStyleOverrides(item.layerStyleOverrides())
    legend.model().refreshLayerLegend(node)
    legend.setFontColor(INK)
    legend.setBoxSpace(0)
    legend.setTitle(QCoreApplication.translate("InventoryMap", "Landslides"))
    place(legend, box, "legend")
    legend.setResizeToContents(True)
    size_legend(legend, factor)
    return legend


def size_legend(legend: QgsLayoutItemLegend, factor: float) -> None:
    """Set the sizes of a legend's fonts and symbols, and the legend's own to what they need."""
    for component, points, bold in (
        (QgsLegendStyle.Style.Title, 9.0, True),
        (QgsLegendStyle.Style.SymbolLabel, 8.0, False),
    ):
        style = legend.style(component)
        style.setFont(font(points * factor, bold))
        legend.setStyle(component, style)
    rows = legend.style(QgsLegendStyle.Style.Symbol)
    rows.setMargin(QgsLegendStyle.Side.Top, 1.3 * factor)
    legend.setStyle(QgsLegendStyle.Style.Symbol, rows)
    legend.setSymbolWidth(6 * factor)
    legend.setSymbolHeight(3.3 * factor)
    # Until it is first drawn, the item itself does not know its size.
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()
    legend.attemptResize(QgsLayoutSize(size.width(), size.height(), MM))


def add_scale_bar(
    layout: QgsPrintLayout, box: Box, item: QgsLayoutItemMap, scale: float, factor: float
) -> None:
    """Add a scale bar of two round segments in metres or kilometres, whatever the units of the map."""
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setStyle("Single Box")
    bar.setLinkedMap(item)
    segment_m = round_down(_BAR_SHARE * box.width / 2 * scale / 1000)
    kilometres = segment_m >= 500
    unit = QgsUnitTypes.DistanceUnit
    bar.setUnits(unit.DistanceKilometers if kilometres else unit.DistanceMeters)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setUnitsPerSegment(segment_m / 1000 if kilometres else segment_m)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setHeight(1.6 * factor)
    bar.setTextFormat(text_format(7 * factor))
    bar.setBoxContentSpace(0.5)
    place(bar, box, "scale bar")
    bar.update()


def add_north_arrow(layout: QgsPrintLayout, box: Box, item: QgsLayoutItemMap) -> None:
    """Add an arrow to true north, which is not always up on a projected map."""
    arrow = QgsLayoutItemPicture(layout)
    picture = "base64:" + base64.b64encode(_NORTH.encode()).decode()
    arrow.setPicturePath(picture, QgsLayoutItemPicture.Format.FormatSVG)
    arrow.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    layout.addLayoutItem(arrow)
    place(arrow, box, "north arrow")
    arrow.setLinkedMap(item)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)


def add_locator(
    layout: QgsPrintLayout, box: Box, item: QgsLayoutItemMap, frame: Frame, layer: QgsMapLayer
) -> None:
    """Add a small map that shows where on Earth the map lies."""
    locator = QgsLayoutItemMap(layout)
    layout.addLayoutItem(locator)
    locator.setFrameEnabled(True)
    locator.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, MM))
    locator.setBackgroundColor(_SEA)
    place(locator, box, LOCATOR)
    crs, extent = around(frame, box)
    locator.setCrs(crs)
    locator.setLayers([layer])
    locator.setKeepLayerSet(True)
    locator.setExtent(extent)
    overview = QgsLayoutItemMapOverview("place", locator)
    overview.setLinkedMap(item)
    overview.setFrameSymbol(
        QgsFillSymbol.createSimple(
            {"color": "213,94,0,120", "outline_color": "#d55e00", "outline_width": "1.6"}
        )
    )
    locator.overviews().addOverview(overview)
