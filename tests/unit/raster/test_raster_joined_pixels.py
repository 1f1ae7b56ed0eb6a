"""Rasters of classes whose pixels are joined: the largest squares that show the same."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.joined_pixels import join_pixels


def written(path, pixels):
    height, width = pixels.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(pixels)
    dataset = None
    return path


def board(side, height, width):
    """A chessboard with squares of such a side, 0 and 1."""
    rows, cols = np.mgrid[:height, :width] // side
    return ((rows + cols) % 2).astype(np.uint8)


@pytest.mark.parametrize(
    ("side", "height", "width"), [(1, 9, 7), (3, 601, 520), (4, 1100, 40), (700, 1500, 9)]
)
def test_the_squares_of_a_chessboard_are_found(tmp_path, side, height, width):
    path = written(tmp_path / "a.tif", board(side, height, width))
    assert join_pixels(path, tmp_path / "b.tif") == side
    joined = gdal.Open(str(tmp_path / "b.tif")).ReadAsArray()
    np.testing.assert_array_equal(joined, board(1, -(-height // side), -(-width // side)))


def test_one_pixel_that_is_no_square_shows(tmp_path):
    pixels = board(300, 1200, 900)
    for row, col in ((511, 899), (512, 0), (1199, 301)):  # where one strip ends, where the next one begins
        one = pixels.copy()
        one[row, col] = 2
        path = written(tmp_path / "a.tif", one)
        assert join_pixels(path, tmp_path / "b.tif") == 1
        np.testing.assert_array_equal(gdal.Open(str(tmp_path / "b.tif")).ReadAsArray(), one)


def test_what_changes_only_from_strip_to_strip_shows(tmp_path):
    pixels = np.zeros((1024, 20), np.uint8)
    pixels[512:] = 1
    assert join_pixels(written(tmp_path / "a.tif", pixels), tmp_path / "b.tif") == 512


def test_one_value_is_one_pixel(tmp_path):
    assert join_pixels(written(tmp_path / "a.tif", np.full((30, 50), 7)), tmp_path / "b.tif") == 50
    assert gdal.Open(str(tmp_path / "b.tif")).ReadAsArray().tolist() == [[7]]


def test_a_place_that_cannot_be_written_is_one_message(tmp_path):
    path = written(tmp_path / "a.tif", board(1, 9, 7))
    with pytest.raises(RasterError, match=r"Cannot write .*b\.tif"):
        join_pixels(path, tmp_path / "nowhere" / "b.tif")
