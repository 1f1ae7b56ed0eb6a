import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.resample import resample_probability
from landslide_mapper.raster.writer import ProbabilityWriter

NORTH_UP = (500_000.0, 10.0, 0.0, 4_720_000.0, 0.0, -10.0)
ROTATED = (500_000.0, 8.0, 6.0, 4_720_000.0, 6.0, -8.0)

pytestmark = pytest.mark.usefixtures("gdal_exceptions")


def written(path, grid, values):
    with ProbabilityWriter(path, grid) as writer:
        writer.write(grid.window, values)
        writer.finish()
    return path


def resampled(tmp_path, own, grid, values):
    source = written(tmp_path / "work.tif", own, values)
    dataset = gdal.Open(str(resample_probability(source, grid, tmp_path / "p.tif", {"MODEL": "m"})))
    assert Grid.from_dataset(dataset) == grid
    assert dataset.GetMetadataItem("MODEL") == "m"
    return dataset.ReadAsArray()


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED])
@pytest.mark.parametrize("factor", [0.5, 0.83, 1.7, 4.0])
def test_a_plane_stays_where_it_is(tmp_path, transform, factor):
    grid = Grid(700, 600, transform, None)
    own = grid.scaled(factor)
    cols, rows = np.meshgrid(np.arange(own.width) + 0.5, np.arange(own.height) + 0.5)
    plane = cols / own.width * 100 + rows / own.height * 120
    values = resampled(tmp_path, own, grid, np.rint(plane).astype(np.uint8))
    cols, rows = np.meshgrid(np.arange(700) + 0.5, np.arange(600) + 0.5)
    expected = cols / 700 * 100 + rows / 600 * 120
    inner = slice(4, -4)
    np.testing.assert_allclose(values[inner, inner], expected[inner, inner], atol=1.01)


def test_nodata_is_kept_and_does_not_bleed(tmp_path):
    grid = Grid(80, 60, NORTH_UP, None)
    values = np.full((30, 40), 200, np.uint8)
    values[10:20, 10:20] = 255
    result = resampled(tmp_path, grid.scaled(2.0), grid, values)
    expected = np.full((60, 80), 200, np.uint8)
    expected[20:40, 20:40] = 255
    np.testing.assert_array_equal(result, expected)


def test_equal_grids_are_copied(tmp_path):
    grid = Grid(520, 530, NORTH_UP, None)
    values = np.random.default_rng(0).integers(0, 256, (530, 520)).astype(np.uint8)
    np.testing.assert_array_equal(resampled(tmp_path, grid, grid, values), values)


def test_one_pixel(tmp_path):
    grid = Grid(3, 2, NORTH_UP, None)
    assert (resampled(tmp_path, grid.scaled(10), grid, np.full((1, 1), 7, np.uint8)) == 7).all()


def test_other_ground_is_refused(tmp_path):
    grid = Grid(20, 20, NORTH_UP, None)
    with pytest.raises(RasterError, match=r"work\.tif does not cover the same ground"):
        resampled(tmp_path, Grid(10, 10, NORTH_UP, None), grid, np.zeros((10, 10), np.uint8))
    assert not (tmp_path / "p.tif").exists()
