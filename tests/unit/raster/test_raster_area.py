import json

import numpy as np
import pytest
from osgeo import ogr, osr

from landslide_mapper.errors import InventoryError, JobError
from landslide_mapper.raster.area import load_area
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid, transform_points
from landslide_mapper.tiling import Window

NORTH_UP = (500_000.0, 10.0, 0.0, 4_720_000.0, 0.0, -10.0)

pytestmark = pytest.mark.usefixtures("gdal_exceptions")


@pytest.fixture
def grid(wkt):
    return Grid(80, 60, NORTH_UP, wkt(32654))


@pytest.fixture
def polygons(tmp_path):
    """Write geometries (WKT) to a GeoPackage; returns its path."""

    def make(*geometries, epsg=None, name="area.gpkg"):
        path = tmp_path / name
        store = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        reference = None
        if epsg is not None:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        layer = store.CreateLayer("area", reference, ogr.wkbUnknown)
        for geometry in geometries:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(geometry))
            layer.CreateFeature(feature)
        feature = layer = store = None
        return path

    return make


def ring(*points):
    return "(" + ",".join(f"{x} {y}" for x, y in (*points, points[0])) + ")"


def box(left, top, right, bottom):
    """A rectangle of pixels as a ring in the grid's CRS."""
    x0, x1, y0, y1 = 5e5 + 10 * left, 5e5 + 10 * right, 472e4 - 10 * top, 472e4 - 10 * bottom
    return ring((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def test_everything(grid):
    area = load_area(None, grid)
    assert area.window == grid.window
    assert area.rectangle
    assert area.mask(Window(0, 0, 5, 5)).all()


def test_extent(grid):
    area = load_area((500_100.0, 4_719_800.0, 500_300.0, 4_719_900.0), grid)
    assert area.window == Window(10, 10, 20, 10)
    np.testing.assert_array_equal(
        np.argwhere(area.mask(Window(8, 8, 4, 4))), [[2, 2], [2, 3], [3, 2], [3, 3]]
    )
    assert not area.mask(Window(40, 40, 5, 5)).any()


class TestPolygons:
    def test_hole_and_several_parts(self, grid, polygons):
        path = polygons(
            f"POLYGON({box(10, 10, 20, 20)},{box(12, 12, 15, 15)})",
            f"POLYGON({box(40, 5, 50, 8)})",
            epsg=32654,
        )
        area = load_area(path, grid)
        assert not area.rectangle
        assert area.window == Window(10, 5, 40, 15)
        expected = np.zeros((60, 80), bool)
        expected[10:20, 10:20] = expected[5:8, 40:50] = True
        expected[12:15, 12:15] = False
        np.testing.assert_array_equal(area.mask(grid.window), expected)
        np.testing.assert_array_equal(area.mask(Window(11, 7, 9, 9)), expected[7:16, 11:20])

    def test_other_crs(self, grid, polygons, wkt):
        lon, lat = transform_points(
            wkt(32654),
            wkt(4326),
            [500_101.0, 500_299, 500_299, 500_101],
            [4_719_899.0, 4_719_899, 4_719_801, 4_719_801],
        )
        path = polygons(f"POLYGON({ring(*zip(lon, lat))})", epsg=4326)
        area = load_area(path, grid)
        assert area.window == Window(10, 10, 20, 10)
        assert area.mask(area.window).all()

    def test_geojson_in_degrees(self, grid, tmp_path, wkt):
        lon, lat = transform_points(wkt(32654), wkt(4326), [500_101.0, 500_299], [4_719_899.0, 4_719_801])
        corners = [[lon[0], lat[0]], [lon[1], lat[0]], [lon[1], lat[1]], [lon[0], lat[1]], [lon[0], lat[0]]]
        path = tmp_path / "範囲 1.geojson"
        path.write_text(json.dumps({"type": "Polygon", "coordinates": [corners]}))
        assert load_area(path, grid).window == Window(10, 10, 20, 10)

    def test_without_crs_the_rasters_is_meant(self, grid, polygons):
        assert load_area(polygons(f"POLYGON({box(1, 2, 5, 9)})"), grid).window == Window(1, 2, 4, 7)

    def test_pixel_space(self, polygons):
        pixels = Grid(80, 60, PIXEL_SPACE, None)
        area = load_area(polygons("POLYGON((5 -5,15 -5,15 -25,5 -25,5 -5))"), pixels)
        assert area.window == Window(5, 5, 10, 20)
        assert area.mask(area.window).all()

    def test_reaching_beyond_the_raster_is_clipped(self, grid, polygons):
        area = load_area(polygons(f"POLYGON({box(-50, 50, 20, 500)})", epsg=32654), grid)
        assert area.window == Window(0, 50, 20, 10)

    def test_missing_file(self, grid, tmp_path):
        with pytest.raises(InventoryError, match=r"none\.gpkg does not exist"):
            load_area(tmp_path / "none.gpkg", grid)

    def test_not_a_vector_file(self, grid, tmp_path):
        path = tmp_path / "area.gpkg"
        path.write_text("nothing")
        with pytest.raises(InventoryError, match="expected the area of interest as polygons"):
            load_area(path, grid)

    def test_no_polygon(self, grid, polygons):
        with pytest.raises(InventoryError, match=r"holds a point .*expected the area of interest"):
            load_area(polygons("POINT(1 1)", epsg=32654), grid)

    def test_elsewhere(self, grid, polygons):
        with pytest.raises(JobError, match=r"area\.gpkg does not meet the post-event raster"):
            load_area(polygons(f"POLYGON({box(500, 500, 510, 510)})", epsg=32654), grid)

    def test_extent_elsewhere(self, grid):
        with pytest.raises(JobError, match=r"extent .* does not meet"):
            load_area((0.0, 0.0, 1.0, 1.0), grid)
