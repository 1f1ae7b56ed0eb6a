"""Outlines of grown pixels: valid, without holes and stairs, and as large as the pixels."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from osgeo import ogr

from landslide_mapper.inventory.grown_outline import grown_outline
from landslide_mapper.raster.growing import grow

PLAIN = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def outlined(mask, geotransform=PLAIN):
    return ogr.CreateGeometryFromWkb(grown_outline(np.asarray(mask, bool), geotransform))


@settings(max_examples=100, deadline=None)
@given(hnp.arrays(np.float64, (12, 12), elements=st.floats(-1, 1)), st.integers(0, 11), st.integers(0, 11))
def test_every_size_is_one_valid_polygon_without_holes(alike, row, col):
    growth = grow(alike, np.ones(alike.shape, bool), (row, col), 20, (True,) * 4)
    for size in range(0, len(growth.sizes), 3):
        shape = outlined(growth.mask(size))
        assert shape.GetGeometryCount() == 1
        assert shape.IsValid()
        assert shape.GetGeometryRef(0).GetGeometryCount() == 1
        assert shape.Area() > 0


def test_holes_are_filled_also_those_that_touch_the_outside_at_a_corner():
    mask = np.ones((6, 6))
    mask[2:4, 2:4] = 0
    assert outlined(mask).Area() == 36.0
    ring = np.array([[1, 1, 1, 0], [1, 0, 1, 0], [1, 1, 0, 0], [0, 0, 0, 0]])
    assert outlined(ring).GetGeometryRef(0).GetGeometryCount() == 1


def test_a_slope_is_a_straight_line_and_not_a_stair():
    mask = np.tri(20)
    shape = outlined(mask)
    assert shape.GetGeometryRef(0).GetGeometryRef(0).GetPointCount() <= 12
    assert abs(shape.Area() - mask.sum()) < 0.05 * mask.sum()


def test_a_disc_keeps_its_area():
    rows, cols = np.ogrid[-15:16, -15:16]
    mask = np.hypot(rows, cols) < 12
    assert abs(outlined(mask).Area() - mask.sum()) < 0.03 * mask.sum()


def test_outline_lies_where_the_raster_does_rotated_or_not():
    mask = np.zeros((8, 8))
    mask[2:6, 3:5] = 1
    turned = (500_000.0, 8.0, 6.0, 4_700_000.0, 6.0, -8.0)
    shape = outlined(mask, turned)
    assert abs(shape.Area() - 8 * 100.0) < 1.0
    centre = shape.Centroid()
    assert abs(centre.GetX() - (500_000 + 4 * 8 + 4 * 6)) < 1e-6
    assert abs(centre.GetY() - (4_700_000 + 4 * 6 - 4 * 8)) < 1e-6
