"""Masks of clouds, shadows and snow as part of a scene: rasters on any grid, and polygons."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr, osr

from landslide_mapper.errors import GridMismatchError, InventoryError, RasterError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.raster import cloud_mask
from landslide_mapper.raster.cloud_classes import CLOUD, SHADOW, SNOW
from landslide_mapper.raster.coverage import (
    BOTH_DATES,
    MAPPED,
    MEANINGS,
    NO_POST,
    NO_PRE_MASKED,
    POST_MASKED,
    PRE_MASKED,
)
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.tiling import Window

pytestmark = pytest.mark.usefixtures("gdal_exceptions")

X, Y = 500_000.0, 4_720_000.0
HEIGHT, WIDTH = 60, 80


@pytest.fixture
def pair(make_raster, noise):
    return make_raster(1 + noise() // 2), make_raster(1 + noise(seed=2) // 2, "pre.tif")


def classes(*boxes):
    """A mask with some rectangles (class, rows, columns)."""
    mask = np.zeros((1, HEIGHT, WIDTH), np.uint8)
    for one, rows, cols in boxes:
        mask[0, rows, cols] = one
    return mask


def polygons(path, *boxes, epsg=32654, layer="clouds_post"):
    """Rectangles (class or None, rows, columns) on the test rasters, as a layer of a GeoPackage."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    driver = ogr.GetDriverByName("GPKG")
    data = driver.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    target = data.CreateLayer(layer, reference, ogr.wkbPolygon)
    target.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for name, rows, cols in boxes:
        left, right, top, bottom = (
            X + 10 * cols.start,
            X + 10 * cols.stop,
            Y - 10 * rows.start,
            Y - 10 * rows.stop,
        )
        feature = ogr.Feature(target.GetLayerDefn())
        if name is not None:
            feature["class"] = name
        feature.SetGeometry(
            ogr.CreateGeometryFromWkt(
                f"POLYGON(({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"
            )
        )
        target.CreateFeature(feature)
    return path


def test_what_clouds_hide_after_the_event_is_not_mapped_and_says_why(pair, make_raster):
    mask = make_raster(
        classes((CLOUD, slice(0, 9), slice(0, 7)), (SNOW, slice(20, 30), slice(40, 80))), "m.tif"
    )
    with open_scene(*pair, masks={POST: mask}) as scene:
        block = scene.read(scene.work_grid.window)
    hidden = np.zeros((HEIGHT, WIDTH), bool)
    hidden[:9, :7] = hidden[20:30, 40:] = True
    np.testing.assert_array_equal(block.valid, ~hidden)
    assert not block.post[:, hidden].any()
    assert not block.layers[PRE][:, hidden].any()
    assert set(np.unique(block.coverage)) == {BOTH_DATES, POST_MASKED + CLOUD, POST_MASKED + SNOW}
    assert (block.coverage[20:30, 40:] == POST_MASKED + SNOW).all()
    assert MEANINGS[POST_MASKED + CLOUD] == ("not mapped", "cloud")


@pytest.mark.parametrize("optional", [True, False])
def test_what_clouds_hide_before_it_is_mapped_from_post_alone_where_the_model_can(
    pair, make_raster, optional
):
    mask = make_raster(classes((SHADOW, slice(0, 9), slice(0, 7))), "m.tif")
    with open_scene(*pair, masks={PRE: mask}, optional=[PRE] if optional else []) as scene:
        block = scene.read(scene.work_grid.window)
    code = (PRE_MASKED if optional else NO_PRE_MASKED) + SHADOW
    assert (block.coverage[:9, :7] == code).all()
    assert (code in MAPPED) == optional
    assert MEANINGS[code] == ("post only" if optional else "not mapped", "shadow on the pre-event raster")
    assert block.valid[:9, :7].all() == optional
    assert bool(block.post[:, :9, :7].all()) == optional
    assert not block.layers[PRE][:, :9, :7].any()
    if optional:
        assert block.alone[:9, :7].all()


def test_a_scene_with_other_sources_has_the_same_masks(pair, make_raster):
    mask = make_raster(classes((CLOUD, slice(0, 9), slice(0, 7))), "m.tif")
    with open_scene(*pair, masks={POST: mask}) as scene:
        block = scene.with_sources(lambda name, source: source).read(scene.work_grid.window)
    assert (~block.valid).sum() == 63


def test_pixels_without_data_stay_what_they_are(make_raster, noise):
    post = 1 + noise() // 2
    post[:, :20] = 0
    mask = make_raster(classes((CLOUD, slice(10, 30), slice(0, 80))), "m.tif")
    with open_scene(make_raster(post, nodata=0), masks={POST: mask}) as scene:
        codes = scene.read(scene.work_grid.window).coverage
    assert (codes[:20] == NO_POST).all()
    assert (codes[20:30] == POST_MASKED + CLOUD).all()


def test_a_mask_of_another_grid_and_crs_is_brought_over(pair, make_raster, tmp_path):
    from osgeo import gdal

    mask = make_raster(classes((CLOUD, slice(16, 32), slice(20, 40))), "m.tif")
    moved = str(tmp_path / "wgs84.tif")
    gdal.Warp(moved, str(mask), dstSRS="EPSG:4326", xRes=4e-5, yRes=4e-5, dstNodata=255)
    with open_scene(*pair, masks={POST: moved}) as scene:
        whole = scene.read(scene.work_grid.window).coverage
        part = scene.read(Window(13, 7, 40, 30)).coverage
    expected = np.full((HEIGHT, WIDTH), BOTH_DATES)
    expected[16:32, 20:40] = POST_MASKED + CLOUD
    assert (whole != expected).mean() < 0.01
    np.testing.assert_array_equal(part, whole[7:37, 13:53])


@pytest.mark.parametrize(("side", "col", "row"), [(1, 5, -3), (3, 0, 0), (4, -6, 11), (7, 20, -15)])
def test_a_mask_of_larger_pixels_is_looked_up_as_a_warp_would(pair, make_raster, monkeypatch, side, col, row):
    cells = np.random.default_rng(side).choice([0, CLOUD, SHADOW, SNOW, 255], (1, 16, 18)).astype(np.uint8)
    mask = make_raster(
        cells, "m.tif", transform=(X + 10 * col, 10 * side, 0, Y - 10 * row, 0, -10 * side), nodata=255
    )
    windows = [Window(0, 0, WIDTH, HEIGHT), Window(13, 7, 40, 30), Window(78, 59, 2, 1)]
    with open_scene(*pair, masks={POST: mask}) as scene:
        found = [scene.read(window).coverage for window in windows]
    monkeypatch.setattr(cloud_mask, "_lying", lambda own, grid: None)
    with open_scene(*pair, masks={POST: mask}) as scene:
        warped = [scene.read(window).coverage for window in windows]
    for one, other in zip(found, warped):
        np.testing.assert_array_equal(one, other)
    assert (found[0] > POST_MASKED).any()


def test_a_mask_between_the_pixels_is_warped(pair, make_raster):
    mask = make_raster(np.full((1, 10, 10), CLOUD, np.uint8), "m.tif", transform=(X + 4, 10, 0, Y, 0, -10))
    with open_scene(*pair, masks={POST: mask}) as scene:
        valid = scene.read(scene.work_grid.window).valid
    assert (~valid).sum() == 100


def test_a_mask_that_covers_a_part_says_nothing_of_the_rest(pair, make_raster):
    mask = make_raster(np.full((1, 10, 10), CLOUD, np.uint8), "m.tif", transform=(X, 10, 0, Y, 0, -10))
    with open_scene(*pair, masks={POST: mask}) as scene:
        valid = scene.read(scene.work_grid.window).valid
    assert valid.sum() == HEIGHT * WIDTH - 100


def test_polygons_are_a_mask_too(pair, tmp_path):
    mask = polygons(
        tmp_path / "edited.gpkg",
        ("cloud", slice(0, 10), slice(0, 10)),
        ("Shadow ", slice(20, 30), slice(0, 10)),
        ("snow", slice(40, 50), slice(0, 10)),
        (None, slice(0, 10), slice(50, 60)),
        ("fog", slice(20, 30), slice(50, 60)),
    )
    with open_scene(*pair, masks={POST: mask}) as scene:
        codes = scene.read(scene.work_grid.window).coverage
    for row, col, one in ((0, 0, CLOUD), (20, 0, SHADOW), (40, 0, SNOW), (0, 50, CLOUD), (20, 50, CLOUD)):
        assert (codes[row : row + 10, col : col + 10] == POST_MASKED + one).all()
    assert (codes > POST_MASKED).sum() == 500


def test_one_of_several_layers_is_named_as_gdal_does(pair, tmp_path):
    path = polygons(tmp_path / "m.gpkg", ("cloud", slice(0, 10), slice(0, 10)))
    data = ogr.Open(str(path), 1)
    data.CreateLayer("clouds_pre", None, ogr.wkbPolygon)
    data = None
    with open_scene(*pair, masks={POST: f"GPKG:{path}:clouds_post"}) as scene:
        assert (~scene.read(scene.work_grid.window).valid).sum() == 100


def test_another_raster_is_no_mask(pair, make_raster, noise):
    with open_scene(*pair, masks={POST: make_raster(100 + noise(1) // 2, "m.tif")}) as scene:
        with pytest.raises(
            RasterError, match=r"m\.tif holds the value \d+, expected a mask of clouds: 0 clear"
        ):
            scene.read(scene.work_grid.window)


def test_a_mask_of_another_place_is_refused(pair, make_raster):
    mask = make_raster(classes(), "m.tif", transform=(X + 90_000, 10, 0, Y, 0, -10))
    with pytest.raises(GridMismatchError, match=r"m\.tif does not overlap its raster"):
        open_scene(*pair, masks={POST: mask})


def test_a_mask_without_a_place_must_be_of_a_raster_without_one(pair, make_raster):
    mask = make_raster(classes(), "m.tif", transform=None, epsg=None)
    with pytest.raises(GridMismatchError, match=r"m\.tif has no coordinate reference system"):
        open_scene(*pair, masks={POST: mask})


def test_without_georeference_sizes_must_agree(make_raster, noise):
    post = make_raster(noise(), transform=None, epsg=None)
    small = make_raster(classes()[:, :50], "m.tif", transform=None, epsg=None)
    with pytest.raises(GridMismatchError, match="has 80 x 50 pixels, its raster 80 x 60"):
        open_scene(post, masks={POST: small})
    same = make_raster(classes((CLOUD, slice(0, 5), slice(0, 5))), "same.tif", transform=None, epsg=None)
    with open_scene(post, masks={POST: same}) as scene:
        assert (~scene.read(scene.work_grid.window).valid).sum() == 25


def test_points_are_no_mask(pair, tmp_path):
    path = tmp_path / "points.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},'
        '"geometry":{"type":"Point","coordinates":[141,42]}}]}'
    )
    with pytest.raises(InventoryError, match="mask of clouds"):
        open_scene(*pair, masks={POST: path})


def test_what_is_clear_hides_nothing_and_numbers_are_classes(pair, tmp_path):
    mask = polygons(
        tmp_path / "edited.gpkg",
        ("clear", slice(0, 10), slice(0, 10)),
        ("0", slice(20, 30), slice(0, 10)),
        ("3", slice(40, 50), slice(0, 10)),
    )
    with open_scene(*pair, masks={POST: mask}) as scene:
        codes = scene.read(scene.work_grid.window).coverage
    assert (codes[40:50, :10] == POST_MASKED + SNOW).all()
    assert (codes == BOTH_DATES).sum() == HEIGHT * WIDTH - 100


def test_polygons_of_another_place_are_warned_of(pair, tmp_path):
    mask = polygons(tmp_path / "other.gpkg", ("cloud", slice(500, 510), slice(0, 10)))
    with open_scene(*pair, masks={POST: mask}) as scene:
        assert any("No polygon of the mask other.gpkg meets the post-event" in one for one in scene.warnings)
    for boxes in ([], [("cloud", slice(0, 10), slice(0, 10))]):
        path = polygons(tmp_path / f"{len(boxes)}.gpkg", *boxes)
        with open_scene(*pair, masks={POST: path}) as scene:
            assert scene.warnings == []


@pytest.mark.parametrize("shift", [0, 5])
def test_a_mask_whose_clouds_are_255_is_not_taken_for_one_without_data(pair, make_raster, shift):
    clouds = 255 * (classes((CLOUD, slice(0, 10), slice(0, 10))) > 0).astype(np.uint8)
    place = (X + shift, 10, 0, Y, 0, -10)
    for name, pixels in (("m.tif", clouds), ("m16.tif", clouds.astype(np.uint16) * 257)):
        mask = make_raster(pixels, name, transform=place)
        with open_scene(*pair, masks={POST: mask}) as scene:
            with pytest.raises(RasterError, match=rf"{name} holds the value {pixels.max()}, expected a mask"):
                scene.read(scene.work_grid.window)
    without = make_raster(clouds, "nodata.tif", transform=place, nodata=255)
    with open_scene(*pair, masks={POST: without}) as scene:
        assert scene.read(scene.work_grid.window).valid.all()


def test_other_values_without_data_hide_nothing(pair, make_raster):
    mask = classes((CLOUD, slice(0, 10), slice(0, 10))).astype(np.float32)
    mask[0, 20:30] = np.nan
    with open_scene(*pair, masks={POST: make_raster(mask, "m.tif", nodata=np.nan)}) as scene:
        assert (~scene.read(scene.work_grid.window).valid).sum() == 100


def test_of_the_file_of_a_map_each_date_takes_its_own_layer(pair, tmp_path):
    path = tmp_path / "masks.gpkg"
    polygons(path, ("cloud", slice(10, 20), slice(10, 20)), layer="clouds_post")
    polygons(path, ("shadow", slice(30, 40), slice(50, 60)), layer="clouds_pre")
    post, pre = pair
    with open_scene(post, pre, masks={POST: path, PRE: path}) as scene:
        coverage = scene.read(scene.work_grid.window).coverage
    assert (coverage[10:20, 10:20] == POST_MASKED + CLOUD).all()
    assert (coverage[30:40, 50:60] == NO_PRE_MASKED + SHADOW).all()
    polygons(path, layer="others")
    for layer in ("clouds_post", "clouds_pre"):
        data = ogr.Open(str(path), 1)
        data.DeleteLayer(layer)
        data = None
    polygons(path, layer="more")
    with pytest.raises(InventoryError, match=r"several polygon layers \(others, more\)"):
        open_scene(post, pre, masks={POST: path})
