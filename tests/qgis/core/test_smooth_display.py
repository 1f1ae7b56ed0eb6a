"""Smoothed outlines on the screen: drawn, never stored, and only where they can be seen."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QPainter

from landslide_mapper.core.smooth_display import is_candidates, show_smoothed, stair_length
from landslide_mapper.core.styles import style_candidates

STEPS = 20
FIELDS = "field=status:string&field=region:string&field=confidence:double&field=id:integer"


def stairs(pixel: float = 10.0, left: float = 500000.0, bottom: float = 4700000.0) -> QgsGeometry:
    """A triangle of pixels: its long side is a stair of STEPS pixels."""
    points = [(0, 0), (STEPS, 0)]
    for step in range(STEPS):
        points += [(STEPS - step, step + 1), (STEPS - step - 1, step + 1)]
    text = ", ".join(f"{left + pixel * x} {bottom + pixel * y}" for x, y in [*points, (0, 0)])
    return QgsGeometry.fromWkt(f"MULTIPOLYGON((({text})))")


@pytest.fixture
def candidates(qgis_app):
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32654&{FIELDS}", "candidates", "memory")
    row = QgsFeature(layer.fields())
    row.setGeometry(stairs())
    row.setAttribute("status", "candidate")
    layer.dataProvider().addFeatures([row])
    layer.updateExtents()
    style_candidates(layer)
    return layer


def drawn(layer: QgsVectorLayer, metres: float) -> np.ndarray:
    """What the screen shows of the middle of the stairs, as grey, (300, 300) uint8."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputDpi(96)
    settings.setOutputSize(QSize(300, 300))
    center = layer.extent().center()
    settings.setExtent(QgsRectangle.fromCenterAndSize(center, metres, metres))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))  # as QGIS's canvas does
    settings.setExpressionContext(context)
    image = QImage(300, 300, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(300, image.bytesPerLine())[:, :300].copy()


def test_stairs_are_drawn_as_a_line_and_stored_as_stairs(candidates):
    plain, shape = drawn(candidates, 100), next(candidates.getFeatures()).geometry().asWkt()
    assert show_smoothed(candidates, True)
    smooth = drawn(candidates, 100)
    assert (plain < 250).any()
    # a straight diagonal darkens each row and column alike; stairs do not
    ragged, straight = (np.diff((image < 250).sum(axis=1).astype(int)).std() for image in (plain, smooth))
    assert straight < 0.3 * ragged
    assert next(candidates.getFeatures()).geometry().asWkt() == shape
    assert not show_smoothed(candidates, False)
    assert (drawn(candidates, 100) == plain).all()


def test_from_afar_they_are_drawn_as_they_are(candidates):
    plain = drawn(candidates, 10_000)
    show_smoothed(candidates, True)
    assert (drawn(candidates, 10_000) == plain).all()


def test_doing_it_twice_changes_nothing(candidates):
    show_smoothed(candidates, True)
    renderer = candidates.renderer().dump()
    show_smoothed(candidates, True)
    assert candidates.renderer().dump() == renderer
    category = candidates.renderer().categories()[0]  # owns the symbol
    assert category.symbol().symbolLayer(0).subSymbol().symbolLayer(0).layerType() == "SimpleFill"


def test_pixels_are_measured_in_degrees_too(qgis_app):
    layer = QgsVectorLayer(f"MultiPolygon?{FIELDS}", "candidates", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    row = QgsFeature(layer.fields())
    row.setGeometry(stairs(0.0001, 141, 42))
    row.setAttribute("status", "candidate")
    layer.dataProvider().addFeatures([row])
    layer.updateExtents()
    style_candidates(layer)
    assert stair_length(layer) == pytest.approx(0.0001, rel=1e-6)
    before = drawn(layer, 0.001)
    show_smoothed(layer, True)
    assert (drawn(layer, 0.001) != before).any()
    far = drawn(layer, 0.1)
    show_smoothed(layer, False)
    assert (drawn(layer, 0.1) == far).all()


def test_an_empty_layer_stays_as_it_is(qgis_app):
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32654&{FIELDS}", "candidates", "memory")
    style_candidates(layer)
    assert not show_smoothed(layer, True)


def test_other_layers_are_left_alone(candidates, add_polygons):
    assert is_candidates(candidates)
    assert not is_candidates(add_polygons("boxes", (0, 0, 1, 1)))
    assert not is_candidates(None)
