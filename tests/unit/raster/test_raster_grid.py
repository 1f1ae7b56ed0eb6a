import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid, GroundScale, same_crs, transform_points
from landslide_mapper.tiling import Window

NORTH_UP = (500_000.0, 10.0, 0.0, 4_720_000.0, 0.0, -10.0)
ROTATED = (500_000.0, 8.0, 6.0, 4_720_000.0, 6.0, -8.0)


def grid(transform=NORTH_UP, width=80, height=60, wkt=None):
    return Grid(width, height, transform, wkt)


def test_from_dataset_without_georeference_lies_where_qgis_draws_it():
    dataset = gdal.GetDriverByName("MEM").Create("", 30, 20, 1)
    found = Grid.from_dataset(dataset)
    assert found == Grid(30, 20, PIXEL_SPACE, None)
    assert found.bounds == (0, -20, 30, 0)
    assert not found.georeferenced
    assert found.gsd_m is None


def test_singular_geotransform_is_refused():
    dataset = gdal.GetDriverByName("MEM").Create("", 30, 20, 1)
    dataset.SetGeoTransform((5, 1, 1, 5, 1, 1))
    with pytest.raises(RasterError, match="no area"):
        Grid.from_dataset(dataset)


def test_control_points_only_are_refused(wkt):
    dataset = gdal.GetDriverByName("MEM").Create("", 30, 20, 1)
    dataset.SetGCPs([gdal.GCP(0, 0, 0, 0, 0), gdal.GCP(1, 0, 0, 30, 0), gdal.GCP(0, 1, 0, 0, 20)], wkt(4326))
    with pytest.raises(RasterError, match=r"control points only.*Warp it"):
        Grid.from_dataset(dataset)


def test_degrees_in_a_crs_of_metres_are_refused(wkt):
    """A layer to which the project's CRS was assigned; its cells of 30 m would need 115 GiB."""
    dataset = gdal.GetDriverByName("MEM").Create("", 30, 20, 1)
    dataset.SetGeoTransform((141.89, 9e-5, 0, 42.77, 0, -9e-5))
    dataset.SetProjection(wkt(32654))
    with pytest.raises(RasterError, match=r"less than a millimetre in EPSG:32654: .* look like degrees"):
        Grid.from_dataset(dataset)
    dataset.SetProjection(wkt(4326))
    assert Grid.from_dataset(dataset).gsd_m == pytest.approx(8.6, rel=0.02)


def test_gsd_of_projected_and_geographic_grids(wkt):
    assert grid(wkt=wkt(32654)).gsd_m == pytest.approx(10.0, rel=1e-3)
    side = 8.983152841195215e-05  # 10 m at the equator
    degrees = Grid(760, 970, (141.89, side, 0, 42.77, 0, -side), wkt(4326))
    assert degrees.gsd_m == pytest.approx(10 * math.sqrt(math.cos(math.radians(42.73))), rel=3e-3)
    mercator = Grid(100, 100, (0, 10, 0, 8_399_737.0, 0, -10), wkt(3857))  # latitude 60
    assert mercator.gsd_m == pytest.approx(5.0, rel=1e-2)


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED, (0, 2, 0, 0, 0, 2), PIXEL_SPACE])
def test_pixels_to_crs_and_back(transform):
    cols, rows = np.array([0.0, 13.25, 80]), np.array([0.0, 7.5, 60])
    back = grid(transform).to_pixels(*grid(transform).to_crs(cols, rows))
    np.testing.assert_allclose(back, [cols, rows], atol=1e-6)


def test_window_geotransform_starts_at_the_window():
    window = Window(10, 20, 5, 5)
    part = grid(ROTATED).window_geotransform(window)
    assert (part[0], part[3]) == tuple(float(v) for v in grid(ROTATED).to_crs(10, 20))
    assert part[1:3] + part[4:] == ROTATED[1:3] + ROTATED[4:]


@given(left=st.integers(0, 79), top=st.integers(0, 59), width=st.integers(1, 80), height=st.integers(1, 60))
def test_extent_of_a_window_is_that_window(left, top, width, height):
    window = Window(left, top, min(width, 80 - left), min(height, 60 - top))
    whole = grid()
    part = Grid(window.width, window.height, whole.window_geotransform(window), None)
    assert whole.window_of_extent(*part.bounds) == window


def test_extent_is_clipped_and_may_miss():
    assert grid().window_of_extent(499_000, 4_719_795, 500_015, 4_730_000) == Window(0, 0, 2, 21)
    assert grid().window_of_extent(600_000, 0, 600_010, 10).empty
    assert grid().window_of_extent(500_000, 4_720_000, 500_800, 4_720_500).empty


def test_equality_tolerates_a_millionth_of_a_pixel():
    assert grid() == grid((500_000.000_005, *NORTH_UP[1:]))
    assert grid() != grid((500_000.001, *NORTH_UP[1:]))
    assert grid() != grid(width=81)
    assert grid() != grid((NORTH_UP[0], 10.000_001, *NORTH_UP[2:]))
    assert hash(grid()) == hash(grid((500_000.000_005, *NORTH_UP[1:])))


def test_offset_only_where_pixels_coincide(wkt):
    whole = grid(wkt=wkt(32654))
    part = Grid(10, 10, whole.window_geotransform(Window(7, 5, 10, 10)), wkt(32654))
    assert part.offset_in(whole) == (7, 5)
    assert Grid(10, 10, (500_004.0, *NORTH_UP[1:]), wkt(32654)).offset_in(whole) is None
    assert Grid(10, 10, NORTH_UP, wkt(32655)).offset_in(whole) is None


def test_scaled_covers_the_same_ground():
    scaled = grid().scaled(2.3)
    assert (scaled.width, scaled.height) == (35, 26)
    np.testing.assert_allclose(scaled.bounds, grid().bounds)
    assert grid(width=1, height=1).scaled(10).width == 1


def test_same_crs(wkt):
    assert same_crs(wkt(32654), wkt(32654))
    assert same_crs(None, None)
    assert not same_crs(wkt(32654), None)
    assert not same_crs(wkt(4326), wkt(32654))


def test_unknown_crs_is_one_clear_error():
    with pytest.raises(RasterError, match="cannot be understood"):
        same_crs("PROJCS[nonsense", "other")


@pytest.mark.usefixtures("gdal_exceptions")
def test_points_that_cannot_be_transformed_are_nan(wkt):
    x, y = transform_points(wkt(4326), wkt(3857), [0.0, 10.0], [0.0, 95.0])
    assert x[0] == pytest.approx(0)
    assert np.isnan(y[1])


class TestGroundScale:
    def test_without_crs_a_pixel_is_a_unit(self):
        scale = GroundScale(grid())
        assert scale.square_metres(3.5, 2.5) == 1
        assert (scale.metres_per_column(3, 2), scale.metres_per_row(3, 2)) == (1, 1)

    def test_area_of_a_degree_on_the_ellipsoid(self, wkt):
        """The cell of one degree at 42 to 43 north, of the closed formula for a zone of the ellipsoid."""
        cells = Grid(1000, 1000, (141.0, 1e-3, 0, 43.0, 0, -1e-3), wkt(4326))
        cols, rows = np.meshgrid(np.arange(1000) + 0.5, np.arange(1000) + 0.5)
        total = GroundScale(cells).square_metres(cols, rows).sum()
        assert total == pytest.approx(_zone_area(42.0, 43.0) / 360.0, rel=1e-6)

    def test_utm_scale_factor(self, wkt):
        scale = GroundScale(grid(wkt=wkt(32654)))  # at the central meridian
        assert scale.metres_per_column(0, 0) == pytest.approx(10 / 0.9996, rel=1e-5)
        assert scale.metres_per_row(0, 0) == pytest.approx(10 / 0.9996, rel=1e-5)

    def test_rotated_pixels_keep_their_area(self, wkt):
        scale = GroundScale(grid(ROTATED, wkt=wkt(32654)))
        assert scale.square_metres([1, 50], [2, 50]) == pytest.approx(100 / 0.9996**2, rel=1e-4)

    def test_local_crs_is_planar(self):
        local = 'LOCAL_CS["site",UNIT["metre",1]]'
        assert GroundScale(grid(wkt=local)).square_metres(1, 1) == pytest.approx(100)

    def test_nodes_off_the_earth_do_not_spoil_the_rest(self, wkt):
        world = Grid(100, 100, (-180, 3.6, 0, 98, 0, -1.96), wkt(4326))
        assert np.isfinite(GroundScale(world).square_metres(*np.meshgrid(range(100), range(100)))).all()


def _zone_area(south: float, north: float) -> float:
    """Area of the ellipsoid's zone between two latitudes in m2 (Snyder 1987, equation 3-12)."""
    a, f = 6378137.0, 1 / 298.257223563
    e = math.sqrt(f * (2 - f))

    def q(latitude: float) -> float:
        s = math.sin(math.radians(latitude))
        return (1 - e * e) * (s / (1 - e * e * s * s) - math.log((1 - e * s) / (1 + e * s)) / (2 * e))

    return math.pi * a * a * (q(north) - q(south))
