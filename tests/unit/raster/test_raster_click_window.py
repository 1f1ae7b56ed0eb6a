"""What is read about a click: the window, what it leaves out, and what is said where there is nothing."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.click_window import HALF, Click, ClickImages, read_click

X, Y = 600_000.0, 4_740_000.0


@pytest.fixture
def write(tmp_path):
    def make(name, values, pixel=10.0, nodata=0, epsg=32654):
        values = np.asarray(values)
        bands, height, width = values.shape
        path = tmp_path / name
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_UInt16)
        dataset.SetGeoTransform((X, pixel, 0.0, Y, 0.0, -pixel))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.WriteArray(values.astype(np.uint16))
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
        del dataset
        return path

    return make


def ground(height, width, bands=3, seed=0):
    return np.random.default_rng(seed).integers(90, 110, (bands, height, width))


def at(column, row, pixel=10.0, screen=0.0):
    return Click(X + (column + 0.5) * pixel, Y - (row + 0.5) * pixel, screen)


def test_only_a_window_is_read_and_it_knows_where_the_raster_ends(write):
    post = write("post.tif", ground(700, 900))
    window = read_click(ClickImages(post), at(450, 100))
    assert window.alike.shape == (100 + HALF + 1, 2 * HALF + 1)
    assert window.closed == (True, False, False, False)
    assert window.seed == (100, HALF)
    assert window.geotransform[0] == X + (450 - HALF) * 10.0
    corner = read_click(ClickImages(post), at(899, 699))
    assert corner.closed == (False, True, False, True)


def test_fine_pixels_are_read_as_coarsely_as_the_screen_shows_them(write):
    post = write("post.tif", ground(1200, 1200, bands=1), pixel=0.5)
    assert read_click(ClickImages(post), at(600, 600, 0.5)).geotransform[1] == pytest.approx(0.5)
    assert read_click(ClickImages(post), at(600, 600, 0.5, 2.0)).geotransform[1] == pytest.approx(2.0)
    assert read_click(ClickImages(post), at(600, 600, 0.5, 99.0)).geotransform[1] == pytest.approx(
        3.9, abs=0.1
    )
    coarse = write("coarse.tif", ground(50, 50), pixel=10.0)
    assert read_click(ClickImages(coarse), at(25, 25, 10.0, 99.0)).geotransform[1] == 10.0


@pytest.mark.parametrize(("column", "row"), [(-1, 5), (5, -1), (50, 5), (5, 40)])
def test_click_outside_names_the_raster_and_what_to_do(write, column, row):
    with pytest.raises(RasterError, match=r"outside of the post-event raster .*post.tif.*Map page"):
        read_click(ClickImages(write("post.tif", ground(40, 50))), at(column, row))


def test_click_on_no_data_says_so_and_no_data_is_never_grown_over(write):
    values = ground(60, 60)
    values[:, :, 20] = 0
    post = write("post.tif", values)
    with pytest.raises(RasterError, match=r"post.tif has no data where you clicked"):
        read_click(ClickImages(post), at(20, 30))
    growth = read_click(ClickImages(post), at(10, 30)).grow()
    assert not growth.mask(len(growth.sizes) - 1)[:, 20:].any()


def test_where_the_image_before_has_no_data_the_image_after_is_enough(write):
    after, before = ground(60, 60), ground(60, 60, seed=1)
    after[:, 20:35, 20:35] += 80
    before[:, :, 28:] = 0
    images = ClickImages(write("post.tif", after), write("pre.tif", before))
    window = read_click(images, at(25, 27))
    assert window.valid.all()
    assert (window.alike[21:34, 21:34] > 0).mean() > 0.95
    beside = read_click(images, at(32, 27))
    assert (beside.alike[21:34, 21:34] > 0).mean() > 0.95


def test_probability_elsewhere_or_on_another_grid(write, tmp_path):
    post = write("post.tif", ground(60, 60))
    likely = np.zeros((120, 120), np.uint8)
    likely[40:70, 40:70] = 240
    fine = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "p.tif"), 120, 120, 1, gdal.GDT_Byte)
    fine.SetGeoTransform((X, 5.0, 0.0, Y, 0.0, -5.0))
    fine.SetProjection(gdal.Open(str(post)).GetProjection())
    fine.GetRasterBand(1).SetNoDataValue(255)
    fine.GetRasterBand(1).WriteArray(likely)
    del fine  # what is being written cannot be read
    window = read_click(ClickImages(post, probability=tmp_path / "p.tif"), at(27, 27))
    assert window.alike[21:34, 21:34].mean() > 0.3
    moved = gdal.Open(str(tmp_path / "p.tif"), gdal.GA_Update)
    moved.SetGeoTransform((X + 1e6, 5.0, 0.0, Y, 0.0, -5.0))
    del moved
    elsewhere = read_click(ClickImages(post, probability=tmp_path / "p.tif"), at(27, 27))
    assert np.array_equal(elsewhere.alike, read_click(ClickImages(post), at(27, 27)).alike)
