"""Length, width and orientation by hand, in any place and however rings run."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import ogr

from landslide_mapper.terrain.outlines import Corners


def shapes(polygons):
    return Corners(polygons).shapes()


def rectangle(length, width, degrees, x=500_000.0, y=4_700_000.0, reverse=False):
    """A rectangle whose long side points `degrees` clockwise from north."""
    along = np.array([math.sin(math.radians(degrees)), math.cos(math.radians(degrees))])
    across = np.array([along[1], -along[0]])
    ends = ((1, 1), (1, -1), (-1, -1), (-1, 1))
    corners = [along * a * length / 2 + across * b * width / 2 for a, b in ends]
    corners = corners[::-1] if reverse else corners
    ring = ", ".join(f"{x + dx} {y + dy}" for dx, dy in [*corners, corners[0]])
    return ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({ring})))")


def ring_text(x, y, size):
    corners = ((x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y))
    return "(" + ", ".join(f"{one} {other}" for one, other in corners) + ")"


@pytest.mark.parametrize("degrees", [0, 30, 90, 135, 179])
@pytest.mark.parametrize("reverse", [False, True])
def test_a_rectangle(degrees, reverse):
    found = shapes([rectangle(200, 50, degrees, reverse=reverse)])
    assert found.area[0] == pytest.approx(10_000)
    assert found.perimeter[0] == pytest.approx(500)
    assert found.length[0] == pytest.approx(200)
    assert found.width[0] == pytest.approx(50)
    assert math.cos(2 * math.radians(found.orientation[0] - degrees)) == pytest.approx(1)


def test_many_at_once_and_a_hole():
    with_hole = ogr.CreateGeometryFromWkt(f"MULTIPOLYGON (({ring_text(0, 0, 100)}, {ring_text(40, 40, 20)}))")
    found = shapes([rectangle(200, 50, 10), with_hole, rectangle(30, 20, 100, 0, 0)])
    assert found.area.tolist() == pytest.approx([10_000, 9_600, 600])
    assert found.perimeter[1] == pytest.approx(480)
    assert found.length.tolist() == pytest.approx([200, 100, 30], rel=0.01)
    assert found.width.tolist() == pytest.approx([50, 100, 20], rel=0.01)


def test_reach_along_a_direction():
    corners = Corners([rectangle(200, 50, 90), rectangle(200, 50, 0)])
    assert corners.reach(np.zeros(2)).tolist() == pytest.approx([200, 50])
    assert corners.reach(np.full(2, np.pi / 2)).tolist() == pytest.approx([50, 200])


def test_nothing_is_nothing():
    assert len(shapes([]).area) == 0
