"""Totals of landslides that overlap, and rectangles that meet."""

from __future__ import annotations

import gc
import sqlite3

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr

from landslide_mapper.inventory.box_index import BoxIndex
from landslide_mapper.inventory.overlap import CoveredArea, common_area


def wkb(left: float, bottom: float, right: float, top: float) -> bytes:
    corners = f"{left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}"
    return bytes(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({corners})))").ExportToWkb(ogr.wkbNDR))


def covered(*boxes: tuple[float, float, float, float]) -> CoveredArea:
    areas = np.array([(right - left) * (top - bottom) for left, bottom, right, top in boxes])
    return CoveredArea([wkb(*box) for box in boxes], areas, None)


def test_what_overlaps_counts_once():
    found = covered((0, 0, 10, 10), (5, 0, 15, 10), (12, 0, 20, 10), (100, 0, 110, 10))
    assert found.together(np.ones(4, dtype=bool)) == pytest.approx(300.0)
    assert found.overlap == pytest.approx(80.0)
    assert found.together(np.array([True, False, True, True])) == pytest.approx(280.0)


def test_neighbours_that_only_touch_do_not_overlap():
    found = covered((0, 0, 10, 10), (10, 0, 20, 10), (0, 10, 10, 20))
    assert found.overlap == 0.0


def test_one_that_fills_a_hole_of_another_does_not_overlap():
    """They share the hole's edge, a closed line, whose inside GDAL 3.13 takes for an area."""
    hole = "(2 2, 4 2, 4 4, 2 4, 2 2)"
    shapes = [f"POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), {hole})", f"POLYGON ({hole})"]
    polygons = [bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb()) for text in shapes]
    assert CoveredArea(polygons, np.array([77.0, 4.0]), None).overlap == 0
    assert common_area(*map(ogr.CreateGeometryFromWkt, shapes)) == 0


def test_nothing_at_all():
    assert covered().together(np.ones(0, dtype=bool)) == 0.0


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 30)] * 2, *[st.integers(1, 9)] * 2), max_size=25))
def test_index_finds_all_that_meet(boxes):
    rectangles = np.array([(x, x + w, y, y + h) for x, y, w, h in boxes], dtype=float).reshape(-1, 4)
    index = BoxIndex(rectangles)
    for one in rectangles:
        meets = (
            (rectangles[:, 0] <= one[1])
            & (rectangles[:, 1] >= one[0])
            & (rectangles[:, 2] <= one[3])
            & (rectangles[:, 3] >= one[2])
        )
        assert index.meeting(one) == np.flatnonzero(meets).tolist()


def test_an_index_that_is_gone_leaves_no_database_open():
    index = BoxIndex(np.zeros((1, 4)))
    database = index._database
    del index
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("SELECT 1")


def test_index_keeps_large_coordinates_apart_that_single_precision_does_not():
    """Found at least; one that is not there may be found, too."""
    boxes = np.array([(4700000.1, 4700000.2, 0, 1), (4700000.25, 4700000.3, 0, 1)])
    assert 0 in BoxIndex(boxes).meeting((4700000.15, 4700000.16, 0.5, 0.6))
