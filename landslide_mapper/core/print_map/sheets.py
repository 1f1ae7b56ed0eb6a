"""A printed map of several sheets: an atlas of QGIS, over a grid at one scale or over polygons."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.errors import InventoryError

MOST = 200
"""Sheets of a map at most: who wants more prints parts of the area."""
_ROUND = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5)
_SCALES = [step * 10.0**power for power in range(2, 8) for step in _ROUND]
_MARGIN = 0.05
"""Part of a polygon that is seen around it."""
_SUBTITLE, _ATLAS = "@landslides_subtitle", "@atlas_"


@dataclass(frozen=True)
class Sheets:
    """What a map is cut into.

    Attributes:
        scale: of a grid of sheets, 1:scale.
        polygons: one sheet for each of these instead; None: the grid.
    """

    scale: float = 25_000.0
    polygons: QgsVectorLayer | None = None

    @property
    def fixed_scale(self) -> float | None:
        """The scale that all sheets have; None: each its own."""
        return self.scale if self.polygons is None else None


def sheet_layer(
    sheets: Sheets, shown: Iterable[QgsRectangle], crs: QgsCoordinateReferenceSystem, item: QgsLayoutItemMap
) -> QgsVectorLayer:
    """The layer that an atlas goes through, in its order.

    Args:
        sheets: what is wanted.
        shown: boxes of the landslides in the map's CRS; a sheet of a grid without any is left out.
        crs: of the map.
        item: the map's frame on the paper.

    Raises:
        InventoryError: when there would be no sheet, or too many; or the map has no scale.
    """
    if not crs.isValid():
        raise InventoryError(
            "The image has no georeference, so its map has no scale and cannot be cut into sheets. Print one "
            "map."
        )
    if sheets.polygons is not None:
        return _checked_polygons(sheets.polygons)
    metres = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    width = item.rect().width() * sheets.scale / 1000 / metres
    height = item.rect().height() * sheets.scale / 1000 / metres
    cells = _cells(list(shown), width, height)
    _check_number(len(cells), sheets.scale)
    title = QCoreApplication.translate("InventoryMap", "Sheets")
    layer = QgsVectorLayer("Polygon?field=name:string", title, "memory")
    layer.setCrs(crs)
    features = []
    for name, box in cells:
        feature = QgsFeature(layer.fields())
        feature["name"] = name
        feature.setGeometry(QgsGeometry.fromRect(box))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def set_up_atlas(
    layout: QgsPrintLayout, item: QgsLayoutItemMap, layer: QgsVectorLayer, sheets: Sheets
) -> None:
    """Make a layout an atlas; templates that show an atlas's own variables keep their texts."""
    atlas = layout.atlas()
    atlas.setCoverageLayer(layer)
    atlas.setHideCoverage(True)
    atlas.setEnabled(True)
    name = "name" if layer.fields().lookupField("name") >= 0 else ""
    atlas.setPageNameExpression(f'"{name}"' if name else "@atlas_featurenumber")
    item.setAtlasDriven(True)
    item.setAtlasMargin(_MARGIN)
    modes = QgsLayoutItemMap.AtlasScalingMode
    if sheets.polygons is None:
        item.setAtlasScalingMode(modes.Fixed)
        item.setScale(sheets.scale)
    else:
        item.setAtlasScalingMode(modes.Predefined)
        layout.renderContext().setPredefinedScales(_SCALES)
    atlas.updateFeatures()
    _say_sheet(layout)


def fit_scale_bar(bar: Any) -> None:
    """Let a scale bar follow scales that differ from sheet to sheet."""
    widest = bar.maximumBarWidth()
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    bar.setMinimumBarWidth(widest / 3)
    bar.setMaximumBarWidth(widest)


def boxes_in(layer: QgsVectorLayer, expression: str, crs: QgsCoordinateReferenceSystem) -> list[QgsRectangle]:
    """The boxes of the parts of a layer's polygons in a CRS."""
    request = QgsFeatureRequest().setNoAttributes() if not expression else QgsFeatureRequest()
    if expression:
        request.setFilterExpression(expression)
    transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance().transformContext())
    parts = (
        part.boundingBox()
        for feature in layer.getFeatures(request)
        for part in feature.geometry().asGeometryCollection()
    )
    return [transform.transformBoundingBox(box) for box in parts if not box.isNull()]


def _checked_polygons(layer: QgsVectorLayer) -> QgsVectorLayer:
    if not layer.isValid() or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise InventoryError(
            "Layer '{layer}' holds no polygons, so no sheets can be made of it. Choose another layer.",
            layer=layer.name(),
        )
    if not layer.featureCount():
        raise InventoryError(
            "Layer '{layer}' is empty, expected one polygon for each sheet. Choose another layer.",
            layer=layer.name(),
        )
    _check_number(layer.featureCount(), None)
    return layer


def _check_number(count: int, scale: float | None) -> None:
    if count <= MOST:
        return
    if scale is None:
        raise InventoryError(
            "The map would have {count} sheets, expected {most} at most. Choose a layer of fewer polygons.",
            count=count,
            most=MOST,
        )
    raise InventoryError(
        "At 1:{scale} the map would have {count} sheets, expected {most} at most. Choose a smaller scale, "
        "such as 1:{coarser}.",
        scale=f"{scale:.0f}",
        count=count,
        most=MOST,
        coarser=f"{2 * scale:.0f}",
    )


def _cells(boxes: list[QgsRectangle], width: float, height: float) -> list[tuple[str, QgsRectangle]]:
    """The sheets that show something, from the north and the west: A1, A2, ... are the northernmost row."""
    whole = QgsRectangle(boxes[0])
    for box in boxes:
        whole.combineExtentWith(box)
    columns, rows = max(1, math.ceil(whole.width() / width)), max(1, math.ceil(whole.height() / height))
    left, top = whole.center().x() - columns * width / 2, whole.center().y() + rows * height / 2
    wanted: set[tuple[int, int]] = set()
    for box in boxes:
        across = _steps(box.xMinimum() - left, box.xMaximum() - left, width, columns)
        down = _steps(top - box.yMaximum(), top - box.yMinimum(), height, rows)
        wanted.update((row, column) for row in down for column in across)
        if len(wanted) > MOST * 50:  # far too many already
            break
    found = []
    for row, column in sorted(wanted):
        x, y = left + column * width, top - row * height
        found.append((f"{_letters(row)}{column + 1}", QgsRectangle(x, y - height, x + width, y)))
    return found


def _steps(start: float, end: float, step: float, count: int) -> range:
    """The steps of a size, of so many, that a span touches."""
    first, last = (min(max(int(one // step), 0), count - 1) for one in (start, end))
    return range(first, last + 1)


def _letters(number: int) -> str:
    """A, B, ..., Z, AA, AB, ..."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def _say_sheet(layout: QgsPrintLayout) -> None:
    labels = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    if any(_ATLAS in label.text() for label in labels):
        return
    said = QCoreApplication.translate("InventoryMap", "Sheet {} of {}: {}").format(
        "[% @atlas_featurenumber %]", "[% @atlas_totalfeatures %]", "[% @atlas_pagename %]"
    )
    for label in labels:
        if label.id() == "subtitle" or _SUBTITLE in label.text():
            label.setText(f"{label.text()} · {said}")
