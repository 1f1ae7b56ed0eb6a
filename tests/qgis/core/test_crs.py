"""Points, rectangles and geometries in another CRS, or None."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle

from landslide_mapper.core.crs import moved
from landslide_mapper.gui.inputs.place_view import square_around

UTM = "EPSG:32654"
SHAPES = [
    QgsPointXY(500000, 4700000),
    QgsRectangle(500000, 4700000, 501000, 4701000),
    QgsGeometry.fromRect(QgsRectangle(500000, 4700000, 501000, 4701000)),
]
NOWHERE = [
    QgsPointXY(1e30, 1e30),
    QgsRectangle(1e30, 1e30, 1.1e30, 1.1e30),
    QgsGeometry.fromRect(QgsRectangle(1e30, 1e30, 1.1e30, 1.1e30)),
]


def crs(name: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(name)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: type(shape).__name__)
def test_there_and_back(qgis_app, shape):
    there = moved(shape, crs(UTM), crs("EPSG:4326"))
    assert type(there) is type(shape)
    point = there if isinstance(there, QgsPointXY) else QgsGeometry(_outline(there)).centroid().asPoint()
    assert (point.x(), point.y()) == pytest.approx((141.0, 42.45), abs=0.02)


@pytest.mark.parametrize("shape", NOWHERE, ids=lambda shape: type(shape).__name__)
def test_what_has_no_place_there_is_none(qgis_app, shape):
    assert moved(shape, crs(UTM), crs("EPSG:4326")) is None


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: type(shape).__name__)
def test_pixel_space_is_taken_to_be_the_other_crs_and_a_copy_is_given(qgis_app, shape):
    there = moved(shape, QgsCoordinateReferenceSystem(), crs(UTM))
    assert there is not shape
    assert _outline(there).equals(_outline(shape))


def test_square_around_a_point_without_a_place_on_earth(qgis_app):
    assert square_around(QgsPointXY(1e30, 1e30), crs(UTM), 100) is None
    square, local = square_around(QgsPointXY(500000, 4700000), crs(UTM), 100)
    assert square.area() == pytest.approx(10_000)
    assert local.isValid()


def _outline(shape):
    if isinstance(shape, QgsPointXY):
        return QgsGeometry.fromPointXY(shape)
    return QgsGeometry.fromRect(shape) if isinstance(shape, QgsRectangle) else shape
