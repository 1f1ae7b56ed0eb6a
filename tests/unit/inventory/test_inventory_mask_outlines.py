"""The landslides of a mask as polygons, and what is no mask."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from landslide_mapper.errors import Canceled, InventoryError, RasterError
from landslide_mapper.inventory.mask_outlines import outline_mask


@pytest.fixture
def mask():
    pixels = np.zeros((20, 30), np.uint8)
    pixels[2:5, 3:7] = 1
    pixels[10:12, 20:22] = 1
    pixels[15:, :] = 255
    return pixels


def test_landslides_are_outlined_and_ignored_pixels_are_not(make_raster, mask):
    polygons, wkt = outline_mask(make_raster(mask))
    shapes = [ogr.CreateGeometryFromWkb(wkb) for wkb in polygons]
    assert sorted(shape.GetArea() for shape in shapes) == [400, 1200]
    assert (500_030, 500_070, 4_719_950, 4_719_980) in [shape.GetEnvelope() for shape in shapes]
    assert "32654" in wkt


@pytest.mark.parametrize("strip_pixels", [1, 90, 1 << 19])
def test_outlines_do_not_depend_on_the_strips(make_raster, mask, monkeypatch, strip_pixels):
    monkeypatch.setattr("landslide_mapper.inventory.mask_outlines.STRIP_PIXELS", strip_pixels)
    polygons, _ = outline_mask(make_raster(mask))
    assert sorted(ogr.CreateGeometryFromWkb(wkb).GetArea() for wkb in polygons) == [400, 1200]


def test_mask_without_a_place_has_no_crs(make_raster, mask):
    assert outline_mask(make_raster(mask, epsg=None, transform=None))[1] is None


def test_empty_mask_has_no_polygons(make_raster, mask):
    assert outline_mask(make_raster(mask * 0))[0] == []


@pytest.mark.parametrize(
    ("pixels", "bands", "said"),
    [
        (np.full((4, 4), 7, np.uint8), 1, "holds the value 7"),
        (np.full((4, 4), 0.5, np.float32), 1, r"holds the value 0\.5"),
        (np.full((4, 4), np.nan, np.float32), 1, "holds the value nan"),
        (np.zeros((4, 4), np.uint8), 3, "has 3 bands"),
    ],
)
def test_image_is_no_mask(make_raster, pixels, bands, said):
    with pytest.raises(InventoryError, match=said):
        outline_mask(make_raster(pixels, bands=bands))


def test_missing_file_is_told(tmp_path):
    with pytest.raises(RasterError, match="does not exist"):
        outline_mask(tmp_path / "gone.tif")


def test_it_can_be_stopped(make_raster, mask):
    def stop(_):
        raise Canceled

    with pytest.raises(Canceled):
        outline_mask(make_raster(mask), stop)
