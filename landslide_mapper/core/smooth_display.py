"""Smoothed outlines on the screen: only drawn so, the stored shapes stay what they are.

The stairs of pixels are simplified away (topology-keeping Douglas and Peucker) and corners are cut (Chaikin)
by an expression of the symbol, in QGIS's rendering threads and only for what is in view. Where a pixel is
smaller than a few points of the screen nobody would see it, and the shapes are drawn as they are.
"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from landslide_mapper.core.rendering import metres_per_unit
from landslide_mapper.core.styles import is_by_status

STAIRS = 0.75
"""Part of a pixel that a corner may be away from the line between others."""
ROUNDS = 2
SEEN_PIXELS = 2
"""A pixel narrower than so many points of the screen looks the same smoothed."""
POINT_M = 0.00028
"""Side of a point of the screen, as OGC defines the scale."""
SAMPLE = 50


def is_candidates(layer: object) -> bool:
    """Whether a layer holds candidates that are drawn as this plugin does."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return False
    return is_by_status(layer) and layer.fields().lookupField("confidence") >= 0


def show_smoothed(layer: QgsVectorLayer, smoothed: bool) -> bool:
    """Draw the candidates of a layer smoothed, or as they are.

    Args:
        layer: for which `is_candidates` is true.
        smoothed: how to draw them.

    Returns:
        Whether they are drawn smoothed: a layer without pixels' stairs is not.
    """
    expression = _expression(layer) if smoothed else ""
    renderer = layer.renderer()
    if all(_generator_of(one.symbol()) == expression for one in renderer.categories()):
        return bool(expression)
    changed = renderer.clone()
    for number, category in enumerate(renderer.categories()):
        plain = _plain(category.symbol())
        changed.updateCategorySymbol(number, _generated(plain, expression) if expression else plain)
    layer.setRenderer(changed)
    layer.triggerRepaint()
    return bool(expression)


def stair_length(layer: QgsVectorLayer) -> float:
    """Side of the pixels that outlines were made of, in the layer's units; 0 where there is nothing."""
    request = QgsFeatureRequest().setLimit(SAMPLE).setNoAttributes()
    shortest = [shortest_edge(row.geometry()) for row in layer.getFeatures(request)]
    known = [length for length in shortest if length > 0]
    return float(np.median(known)) if known else 0.0


def shortest_edge(shape: QgsGeometry) -> float:
    """Length of the shortest edge in the shape's units; 0 where there is none."""
    if shape.isNull() or shape.isEmpty():
        return 0.0
    polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    rings = [np.array([(point.x(), point.y()) for point in ring]) for rings in polygons for ring in rings]
    lengths = [np.hypot(*np.diff(ring, axis=0).T) for ring in rings if len(ring) > 1]
    lengths = [length[length > 0] for length in lengths]
    return float(min((length.min() for length in lengths if len(length)), default=0.0))


def _expression(layer: QgsVectorLayer) -> str:
    """What the symbol draws; empty where nothing is known of the pixels."""
    length = stair_length(layer)
    if not length:
        return ""
    metres = length * max(metres_per_unit(layer.crs(), layer.extent().center()))
    scale = metres / (SEEN_PIXELS * POINT_M)
    smooth = f"smooth(simplify($geometry, {STAIRS * length:.6g}), {ROUNDS})"
    return f"if(@map_scale < {scale:.0f}, {smooth}, $geometry)"


def _generator_of(symbol: QgsSymbol) -> str:
    """The expression that a symbol draws; empty where it draws the shapes themselves."""
    first = symbol.symbolLayer(0) if symbol.symbolLayerCount() == 1 else None
    is_generator = isinstance(first, QgsGeometryGeneratorSymbolLayer)
    return str(first.geometryExpression()) if first is not None and is_generator else ""


def _plain(symbol: QgsSymbol) -> QgsSymbol:
    """A copy of the symbol that draws the shapes themselves."""
    if "smooth(simplify($geometry" in _generator_of(symbol):
        return symbol.symbolLayer(0).subSymbol().clone()
    return symbol.clone()


def _generated(plain: QgsSymbol, expression: str) -> QgsSymbol:
    options = {"geometryModifier": expression, "SymbolType": "Fill"}
    generator = QgsGeometryGeneratorSymbolLayer.create(options)
    generator.setSubSymbol(plain)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, generator)
    return symbol
