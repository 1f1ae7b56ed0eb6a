"""Polygons per strip equal those of the whole raster, with statistics that need no geometry."""

from __future__ import annotations

from uuid import uuid4

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import Canceled, RasterError
from landslide_mapper.raster import polygonize as polygonizing
from landslide_mapper.raster.outlines import memory_source
from landslide_mapper.raster.polygonize import polygonize, stored_level
from landslide_mapper.tiling import Window

LEVEL = 127

SPIRAL = """
#########
........#
#######.#
#.....#.#
#.###.#.#
#.#...#.#
#.#####.#
#.......#
#########
"""
RING_OF_CORNERS = """
.###.
##.##
#.#.#
##.##
.###.
"""
COMB = """
#.#.#.#
#.#.#.#
#.#.#.#
#######
"""


def array_of(picture):
    return np.array([[200 if c == "#" else 0 for c in row] for row in picture.split()], np.uint8)


def raster_of(values, transform=None, epsg=None):
    path = f"/vsimem/{uuid4().hex}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(path, values.shape[1], values.shape[0], 1, gdal.GDT_Byte)
    if transform:
        dataset.SetGeoTransform(transform)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    del dataset
    return path


def outlined(values, rows=None, **options):
    """(geometry, mean, maximum, area, perimeter) of every polygon."""
    path = raster_of(values)
    try:
        return [
            (ogr.CreateGeometryFromWkb(wkb), *rest)
            for batch in polygonize(path, 0.5, strip_rows=rows, **options)
            for wkb, *rest in zip(
                batch.wkb, batch.mean_probability, batch.max_probability, batch.area_m2, batch.perimeter_m
            )
        ]
    finally:
        gdal.Unlink(path)


def whole(values):
    """The polygons of one gdal.Polygonize over everything."""
    height, width = values.shape
    source = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    source.SetGeoTransform((0, 1, 0, 0, 0, -1))
    band = source.GetRasterBand(1)
    band.WriteArray(((values >= LEVEL) & (values != 255)).astype(np.uint8))
    target = memory_source()
    layer = target.CreateLayer("whole", None, ogr.wkbPolygon)
    gdal.Polygonize(band, band, layer, -1, [])
    geometries = [feature.GetGeometryRef().Clone() for feature in layer]
    return [geometry if geometry.IsValid() else geometry.MakeValid() for geometry in geometries]


def key(geometry):
    """Equal for equal polygons, whatever vertex their rings start at."""
    rings = [geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount())]
    return geometry.Area(), sorted((sorted(ring.GetPoints(2)[:-1]), ring.Length()) for ring in rings)


values_and_rows = st.tuples(
    hnp.arrays(
        np.uint8,
        st.tuples(st.integers(1, 12), st.integers(1, 12)),
        elements=st.sampled_from([0, 126, 127, 200, 254, 255]),
    ),
    st.integers(1, 5),
)


@settings(max_examples=150, deadline=None)
@given(values_and_rows)
def test_strips_give_the_polygons_of_the_whole_raster(case):
    values, rows = case
    found = outlined(values, rows)
    assert sorted(key(polygon) for polygon, *_ in found) == sorted(key(polygon) for polygon in whole(values))


@settings(max_examples=100, deadline=None)
@given(values_and_rows)
def test_polygons_are_valid_and_their_statistics_are_those_of_their_pixels(case):
    values, rows = case
    for polygon, mean, maximum, area, perimeter in outlined(values, rows):
        assert polygon.IsValid()
        assert polygon.GetGeometryName() == "POLYGON"
        assert area == polygon.Area()
        rings = [polygon.GetGeometryRef(index) for index in range(polygon.GetGeometryCount())]
        assert perimeter == sum(ring.Length() for ring in rings)
        pixels = [
            value / 254
            for (row, col), value in np.ndenumerate(values)
            if polygon.Contains(ogr.CreateGeometryFromWkt(f"POINT ({col + 0.5} {-row - 0.5})"))
        ]
        assert mean == pytest.approx(np.mean(pixels))
        assert maximum == max(pixels)


@pytest.mark.parametrize("picture", [SPIRAL, RING_OF_CORNERS, COMB])
@pytest.mark.parametrize("rows", [1, 2, 3, 4, 100])
def test_shapes_that_cross_strips_several_times_come_out_in_one_piece(picture, rows):
    values = array_of(picture)
    expected = whole(values)
    found = [polygon for polygon, *_ in outlined(values, rows)]
    assert sorted(map(key, found)) == sorted(map(key, expected))
    assert all(polygon.IsValid() for polygon in found)


def test_a_hole_across_a_strip_border_is_kept():
    values = np.full((6, 6), 200, np.uint8)
    values[2:4, 2:4] = 0
    ((polygon, *_),) = outlined(values, rows=3)
    assert polygon.GetGeometryCount() == 2
    assert polygon.GetGeometryRef(0).GetPointCount() == 5, "the exterior has vertices where strips met"


def test_small_components_are_dropped_by_their_whole_area():
    values = np.zeros((8, 8), np.uint8)
    values[1:7, 1] = 200  # six pixels over three strips
    values[0, 5] = 200
    found = outlined(values, rows=2, min_area_m2=6)
    assert [area for *_, area, _ in found] == [6]
    assert not outlined(values, rows=2, min_area_m2=6.5)


def test_a_window_cuts_components_at_its_border():
    values = np.full((20, 30), 200, np.uint8)
    ((polygon, *_),) = outlined(values, rows=3, window=Window(5, 4, 10, 8))
    assert polygon.GetEnvelope() == (5, 15, -12, -4)
    assert not outlined(values, window=Window(40, 40, 5, 5))


def test_area_and_perimeter_are_ellipsoidal_in_geographic_coordinates():
    values = np.full((10, 10), 254, np.uint8)
    path = raster_of(values, (141.9, 1e-4, 0, 42.7, 0, -1e-4), 4326)
    (batch,) = polygonize(path, 0.5)
    gdal.Unlink(path)
    # WGS 84 at 42.6995 N: 1 degree is 82,005 m along and 111,078 m across the parallels
    assert batch.area_m2[0] == pytest.approx(82.0 * 111.08, rel=2e-3)
    assert batch.perimeter_m[0] == pytest.approx(2 * (82.0 + 111.08), rel=2e-3)


def test_polygons_of_a_rotated_raster_follow_its_geotransform():
    path = raster_of(np.full((2, 3), 200, np.uint8), (1000, 3, 4, 2000, 4, -3), 32654)
    (batch,) = polygonize(path, 0.5, strip_rows=1)
    gdal.Unlink(path)
    polygon = ogr.CreateGeometryFromWkb(batch.wkb[0])
    assert set(polygon.GetGeometryRef(0).GetPoints()) == {
        (1000, 2000),
        (1009, 2012),
        (1017, 2006),
        (1008, 1994),
    }


@pytest.mark.parametrize(("threshold", "level"), [(0.0, 0), (0.5, 127), (0.7, 178), (0.1, 26), (1.0, 254)])
def test_threshold_in_stored_steps(threshold, level):
    assert stored_level(threshold) == level


@pytest.mark.parametrize("threshold", [-0.1, 1.1, float("nan")])
def test_a_threshold_that_is_no_probability(threshold):
    with pytest.raises(ValueError, match="between 0 and 1"):
        stored_level(threshold)


def test_every_exact_step_is_its_own_threshold():
    assert [stored_level(step / 254) for step in range(255)] == list(range(255))


def test_progress_may_cancel():
    heard = []

    def progress(fraction):
        heard.append(fraction)
        if fraction >= 0.5:
            raise Canceled

    with pytest.raises(Canceled):
        outlined(np.zeros((10, 3), np.uint8), rows=2, progress=progress)
    assert heard == [0.2, 0.4, 0.6]


def test_a_strip_may_be_stopped_in_its_middle(monkeypatch):
    """One strip of 10,000 polygons: by GDAL while it draws, then while its polygons are read."""
    monkeypatch.setattr(polygonizing, "_TICK_S", 0.0)
    values = np.zeros((200, 200), np.uint8)
    values[::2, ::2] = 254
    heard = []

    def progress(fraction):
        heard.append(fraction)
        if len(heard) == stop_at:
            raise Canceled

    stop_at = 0
    outlined(values, progress=progress)
    assert heard[-1] == 1.0
    within = len(heard) - 1
    assert within > 10
    for stop_at in (3, within):  # the first ones are GDAL's
        heard.clear()
        with pytest.raises(Canceled):
            outlined(values, progress=progress)
        assert heard == [0.0] * stop_at


def test_a_strip_comes_in_batches_of_which_none_is_large(monkeypatch):
    values = np.zeros((9, 9), np.uint8)
    values[::2, ::2] = 254
    whole_strip = [key(one[0]) for one in outlined(values)]
    monkeypatch.setattr(polygonizing, "BATCH", 7)
    path = raster_of(values)
    sizes = [len(batch) for batch in polygonize(path, 0.5)]
    assert sizes == [7, 7, 7, 4]
    assert [key(one[0]) for one in outlined(values)] == whole_strip


def test_missing_raster(tmp_path):
    with pytest.raises(RasterError, match="does not exist"):
        list(polygonize(tmp_path / "p.tif", 0.5))


@pytest.mark.usefixtures("gdal_exceptions")
def test_gdal_exceptions_make_no_difference():
    values = array_of(RING_OF_CORNERS)
    assert sorted(key(p) for p, *_ in outlined(values, 2)) == sorted(map(key, whole(values)))
