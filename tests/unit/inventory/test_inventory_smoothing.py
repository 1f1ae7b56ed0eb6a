"""Outlines without stairs: shared borders stay shared, and what people drew stays as it is."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from landslide_mapper.inventory.smoothing import smooth
from landslide_mapper.raster.outlines import draw, multipolygon, place, polygons_of, rings_of, valid


def outlines(labels: np.ndarray, angle: float = 0.0) -> list[bytes]:
    """Multipolygons of labelled pixels of 10 m."""
    sine, cosine = 10 * np.sin(angle), 10 * np.cos(angle)
    turned = (500000.3, cosine, sine, 4700000.7, sine, -cosine)
    drawn = [valid(wkb) for _, wkb in draw(labels.astype(np.int32), 0, 0)]
    return [multipolygon(place(polygons_of(wkb), turned)) for wkb in drawn]


def shapes_of(polygons: list[bytes]) -> list[ogr.Geometry]:
    return [ogr.CreateGeometryFromWkb(wkb) for wkb in polygons]


def area_of(polygons: list[bytes]) -> float:
    return sum(shape.GetArea() for shape in shapes_of(polygons))


def together(polygons: list[bytes]) -> float:
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for shape in shapes_of(polygons):
        for part in shape:
            union.AddGeometry(part)
    return union.UnionCascaded().GetArea()


def blobs(seed: int, classes: int) -> np.ndarray:
    """Areas of some classes that touch each other, with holes and corners that meet."""
    noise = np.random.default_rng(seed).random((70, 90))
    for axis in (0, 1):
        noise = sum(np.roll(noise, shift, axis) for shift in range(-2, 3))
    return np.digitize(noise, np.quantile(noise, np.linspace(0.4, 0.9, classes)))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("angle", [0.0, 0.4])
def test_neighbours_neither_overlap_nor_become_invalid(seed, angle):
    before = outlines(blobs(seed, 3), angle)
    after = smooth(before, [True] * len(before))
    assert sum(one != other for one, other in zip(before, after)) > 5
    assert all(shape.IsValid() for shape in shapes_of(after))
    assert together(after) == pytest.approx(area_of(after), abs=1e-3)
    assert area_of(after) == pytest.approx(area_of(before), rel=0.02)


def test_a_border_that_two_share_stays_one():
    labels = np.zeros((40, 40), dtype=int)
    labels[5:35, 5:35] = 1
    for row in range(5, 35):
        labels[row, 5 + (row * 2) // 3 : 35] = np.where(labels[row, 5 + (row * 2) // 3 : 35], 2, 0)
    before = outlines(labels)
    after = smooth(before, [True, True])
    assert after != before
    whole, parts = together(after), area_of(after)
    assert whole == pytest.approx(parts, abs=1e-3), "no overlap"
    assert whole == pytest.approx(area_of(outlines(labels > 0)), rel=0.002), "no gap"


def test_areas_stay_where_outlines_touch_no_other():
    noise = np.random.default_rng(4).random((200, 200))
    for axis in (0, 1):
        noise = sum(np.roll(noise, shift, axis) for shift in range(-4, 5))
    before = outlines(noise > np.quantile(noise, 0.85))
    after = smooth(before, [True] * len(before))
    assert len(before) > 50
    assert area_of(after) == pytest.approx(area_of(before), rel=0.003)


def test_stairs_become_slopes():
    """A staircase of 45 degrees is one straight line afterwards."""
    [before] = outlines(np.tri(20, 20, dtype=int))
    [after] = smooth([before], [True])
    [ring] = rings_of(polygons_of(after)[0])
    edges = np.abs(np.diff(ring, axis=0))
    slope = edges[np.isclose(edges[:, 0], edges[:, 1])].max()
    assert slope == pytest.approx(184, abs=1), "18 stairs of 10 m, and what is left of two"
    assert area_of([after]) == pytest.approx(area_of([before]), rel=1e-3)


@pytest.mark.parametrize(
    "wkt",
    [
        "MULTIPOLYGON (((0 0,100 0,100 50,0 50,0 0)))",
        "MULTIPOLYGON (((0 0,40 7,90 30,70 80,20 60,5 30,0 0)))",
        "MULTIPOLYGON (((0 0,30 0,60 20,80 50,70 90,40 80,10 50,0 50,0 0)))",
    ],
)
def test_what_people_drew_stays(wkt):
    wkb = bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb(ogr.wkbNDR))
    assert smooth([wkb], [True]) == [wkb]


def test_only_the_chosen_ones_change_and_the_others_keep_their_borders():
    labels = blobs(3, 2)
    before = outlines(labels)
    chosen = [number % 2 == 0 for number in range(len(before))]
    after = smooth(before, chosen)
    assert all(one == other for one, other, may in zip(before, after, chosen) if not may)
    assert any(one != other for one, other in zip(before, after))
    assert together(after) == pytest.approx(area_of(after), abs=1e-3)


def test_nothing_to_smooth():
    assert smooth([], []) == []
