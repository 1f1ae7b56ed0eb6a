"""Clouds, shadows and snow by rules: what is found, and what must not be."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.clouds import look as look_module
from landslide_mapper.clouds import shadows
from landslide_mapper.clouds.cells import cell_means
from landslide_mapper.clouds.classify import classify
from landslide_mapper.clouds.look import Look, look_at
from landslide_mapper.clouds.mask import shares, write_cells, write_mask
from landslide_mapper.errors import RasterError
from landslide_mapper.raster.cloud_classes import CLEAR, CLOUD, SHADOW, SNOW
from landslide_mapper.raster.cloud_mask import open_cloud_mask
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.tiling import NODATA, Window
from tests.unit.clouds import scenes
from tests.unit.clouds.scenes import ALL, RGB, digits, photo, write


def pixels(look: Look, classes):
    """The cells' classes on the raster's pixels."""
    whole = np.repeat(np.repeat(classes, look.side, 0), look.side, 1)
    return whole[: look.grid.height, : look.grid.width]


def mask_of(path: Path, other: Path | None = None):
    look = look_at(path)
    return pixels(look, classify(look, look_at(other) if other is not None else None))


FORMS = {
    "digits": lambda stack: digits(stack),
    "photo of 8 bits": lambda stack: photo(stack),
    "photo in 16 bits": lambda stack: photo(stack).astype(np.uint16),
    "reflectance": lambda stack: stack.astype(np.float32),
    "offset": lambda stack: digits(stack + 0.1),
}


@pytest.mark.parametrize("form", FORMS)
def test_clouds_are_found_and_slides_are_not_whatever_the_values_are_stored_as(tmp_path, form):
    scene = scenes.scene()
    mask = mask_of(write(tmp_path / "s.tif", FORMS[form](scene.stack(RGB)), RGB))
    assert (mask[scene.cloud] == CLOUD).mean() > 0.98
    assert (mask[scene.slides] == CLEAR).all()
    clear = ~scenes.discs((300, 300, 55), (330, 350, 45), (450, 150, 40), (200, 480, 60))
    assert (mask[clear] == CLOUD).sum() == 0, "neither roofs nor fields"


def test_tags_of_scale_and_offset_are_heeded(tmp_path):
    scene = scenes.scene()
    stored = digits(scene.stack(RGB) + 0.1)
    tagged = mask_of(write(tmp_path / "s.tif", stored, RGB, tags=(1e-4, -0.1)))
    np.testing.assert_array_equal(tagged, mask_of(write(tmp_path / "t.tif", digits(scene.stack(RGB)), RGB)))


@pytest.mark.parametrize("names", [RGB, ALL])
def test_shadows_lie_towards_the_pole_at_one_distance(tmp_path, names):
    scene = scenes.scene()
    mask = mask_of(write(tmp_path / "s.tif", digits(scene.stack(names)), names))
    assert (mask[scene.shadow] != CLEAR).mean() > 0.9
    assert (mask[~scene.shadow & ~scene.cloud] == SHADOW).mean() < 0.02
    assert (mask[scene.slides] == CLEAR).all()


def test_dark_ground_without_clouds_is_no_shadow(tmp_path):
    scene = scenes.scene(clouds=False, dark=scenes.discs((300, 300, 60)))
    mask = mask_of(write(tmp_path / "s.tif", digits(scene.stack(RGB)), RGB))
    assert (mask == CLEAR).all()


def test_snow_is_told_from_cloud_by_shortwave_infrared(tmp_path):
    scene = scenes.scene(snow=True)
    mask = mask_of(write(tmp_path / "s.tif", digits(scene.stack(ALL)), ALL))
    assert (mask[scene.snow] == SNOW).mean() > 0.98
    assert (mask[scene.cloud] == CLOUD).mean() > 0.98
    assert (mask[scene.slides] == CLEAR).all()
    rgb = mask_of(write(tmp_path / "rgb.tif", digits(scene.stack(RGB)), RGB))
    assert (rgb[scene.snow] == CLOUD).mean() > 0.9, "without it snow counts as cloud"


def test_thin_cirrus_is_found_by_its_band(tmp_path):
    scene = scenes.scene(clouds=False)
    stack = scene.stack(ALL)
    stack[ALL.index("cirrus"), 100:300, 100:300] = 0.006
    mask = mask_of(write(tmp_path / "s.tif", digits(stack), ALL))
    assert (mask[100:300, 100:300] == CLOUD).all()
    assert (mask == CLOUD).mean() < 0.2


def test_what_is_as_white_on_the_other_date_is_ground(tmp_path):
    quarry = scenes.discs((400, 400, 25))
    post = scenes.scene(roofs=quarry)
    pre = scenes.scene(roofs=quarry, clouds=False, seed=2)
    paths = [write(tmp_path / f"{n}.tif", digits(s.stack(RGB)), RGB) for n, s in (("a", post), ("b", pre))]
    assert (mask_of(paths[0])[quarry] == CLOUD).mean() > 0.9
    mask = mask_of(*paths)
    assert (mask[quarry] != CLOUD).all()
    assert (mask[post.cloud] == CLOUD).mean() > 0.98


def test_the_other_date_may_lie_on_another_grid(tmp_path):
    quarry = scenes.discs((400, 400, 25))
    post = write(tmp_path / "a.tif", digits(scenes.scene(roofs=quarry).stack(RGB)), RGB)
    pre = write(tmp_path / "b.tif", digits(scenes.scene(roofs=quarry, clouds=False).stack(RGB)), RGB)
    moved = tmp_path / "moved.tif"
    gdal.Warp(str(moved), str(pre), dstSRS="EPSG:4326", dstNodata=0)
    data = gdal.Open(str(moved), gdal.GA_Update)
    for number, name in enumerate(RGB, 1):
        data.GetRasterBand(number).SetDescription(name)
    data = None
    assert (mask_of(post, moved)[quarry] != CLOUD).all()


def test_a_scene_that_is_all_cloud_is_all_masked(tmp_path):
    scene = scenes.scene()
    texture = 1 + 0.1 * np.random.default_rng(0).standard_normal((scenes.SIDE, scenes.SIDE))
    stack = np.stack([scenes.CLOUD[name] * texture + scenes.AIR[name] for name in RGB])
    for form in (digits, photo):
        mask = mask_of(write(tmp_path / f"{form.__name__}.tif", form(0.6 * stack), RGB))
        assert (mask == CLOUD).all()
    assert not (mask_of(write(tmp_path / "clear.tif", digits(scene.stack(RGB)), RGB)) == CLOUD).all()


def test_pixels_without_data_are_no_data_to_the_pixel(tmp_path):
    scene = scenes.scene()
    stack = scene.stack(RGB).astype(np.float32)
    stack[0, :101, :77] = np.nan
    stack[1, 300, 200] = np.inf
    path = write(tmp_path / "s.tif", stack, RGB)
    look = look_at(path)
    classes = classify(look)
    write_mask(path, look, classes, tmp_path / "mask.tif")
    mask = gdal.Open(str(tmp_path / "mask.tif")).ReadAsArray()
    missing = np.zeros(mask.shape, bool)
    missing[:101, :77] = missing[300, 200] = True
    np.testing.assert_array_equal(mask == NODATA, missing)
    assert (mask[scene.cloud & ~missing] == CLOUD).mean() > 0.98


def test_the_mask_does_not_depend_on_how_the_scene_is_read(tmp_path, monkeypatch):
    path = write(tmp_path / "s.tif", digits(scenes.scene().stack(RGB))[:, :590, :577], RGB)
    whole = mask_of(path)
    for side, tile in ((50, 256), (100, 64)):
        monkeypatch.setattr(look_module, "READ_SIDE", side)
        monkeypatch.setattr(look_module, "TILE", tile)
        np.testing.assert_array_equal(mask_of(path), whole)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.int16, np.uint32, np.float32])
def test_means_are_exact_whatever_the_values_are(tmp_path, kind):
    stack = np.full((3, 124, 124), 200 if kind == np.uint8 else 30_000, kind)
    stack[:, ::31, ::31] += np.array(31, kind)
    path = write(tmp_path / "s.tif", stack, RGB, pixel_m=1.0)
    with open_scene(path, post_bands=(1, 2, 3)) as scene:
        means, counts = cell_means(scene.read(scene.grid.window), Window(0, 0, 4, 4), 31)
    np.testing.assert_array_equal(counts, 31 * 31)
    expected = stack.astype(np.float64).reshape(3, 4, 31, 4, 31).mean(axis=(2, 4))
    np.testing.assert_array_equal(means, expected.astype(np.float32))


def test_the_file_says_what_its_values_mean(tmp_path):
    path = write(tmp_path / "s.tif", digits(scenes.scene().stack(RGB)), RGB)
    look = look_at(path)
    write_mask(path, look, classify(look), tmp_path / "new" / "mask.tif")
    data = gdal.Open(str(tmp_path / "new" / "mask.tif"))
    band = data.GetRasterBand(1)
    table = band.GetDefaultRAT()
    names = [table.GetValueAsString(row, 1) for row in range(table.GetRowCount())]
    assert names == ["clear", "cloud", "shadow", "snow"]
    assert band.GetColorTable().GetColorEntry(SNOW)[:3] == (90, 200, 250)
    assert band.GetNoDataValue() == NODATA
    assert band.GetDescription() == "clouds, shadows and snow"
    assert band.GetScale() in (None, 1.0)
    assert data.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert band.GetBlockSize() == [256, 256]
    assert data.GetGeoTransform() == gdal.Open(str(path)).GetGeoTransform()


def test_cells_are_written_with_their_place(tmp_path):
    path = write(tmp_path / "s.tif", digits(scenes.scene().stack(RGB))[:, :590, :577], RGB)
    look = look_at(path)
    classes = classify(look)
    write_cells(look, classes, tmp_path / "cells.tif")
    data = gdal.Open(str(tmp_path / "cells.tif"))
    assert look.side == 3
    assert data.ReadAsArray().shape == (197, 193)
    assert data.GetRasterBand(1).GetNoDataValue() == NODATA
    mask = open_cloud_mask(tmp_path / "cells.tif", look.grid)
    np.testing.assert_array_equal(mask.read(look.grid.window), pixels(look, classes))
    mask.close()


def test_cells_that_cannot_be_written_are_one_message(tmp_path):
    look = look_at(write(tmp_path / "s.tif", digits(scenes.scene().stack(RGB)), RGB))
    with pytest.raises(RasterError, match=r"Cannot write .*cells\.tif"):
        write_cells(look, classify(look), tmp_path / "nowhere" / "cells.tif")


@pytest.mark.parametrize(("height", "width"), [(40, 130), (51, 50), (101, 102), (300, 7)])
def test_sums_around_a_cell_are_cut_at_the_borders(height, width):
    values = np.random.default_rng(height).integers(0, 1000, (height, width)).astype(np.int32)
    near = [
        [values[max(row - 50, 0) : row + 51, max(col - 50, 0) : col + 51].sum() for col in range(width)]
        for row in range(height)
    ]
    np.testing.assert_array_equal(shadows._box(values), near)


@pytest.mark.parametrize(("height", "width"), [(40, 130), (530, 70)])
def test_dark_is_what_is_darker_than_its_surroundings(height, width):
    random = np.random.default_rng(height)
    brightness = random.random((height, width), np.float32)
    ground = random.random((height, width)) < 0.8
    ground[:, 20:60] = False
    found = shadows._dark(brightness, ground)
    for row, col in zip(random.integers(0, height, 300), random.integers(0, width, 300)):
        near = np.s_[max(row - 50, 0) : row + 51, max(col - 50, 0) : col + 51]
        usual = brightness[near][ground[near]].mean() if ground[near].any() else 0.0
        assert found[row, col] == (ground[row, col] and brightness[row, col] < 0.65 * usual)


def test_shares_are_of_what_has_data():
    classes = np.array([[CLOUD, CLEAR, NODATA, NODATA], [SNOW, SHADOW, CLEAR, CLEAR]], np.uint8)
    assert shares(classes) == {"cloud": 0.1667, "shadow": 0.1667, "snow": 0.1667}
    assert shares(np.full((2, 2), NODATA, np.uint8)) == {"cloud": 0.0, "shadow": 0.0, "snow": 0.0}


@pytest.mark.parametrize("form", [digits, photo])
def test_a_constant_image_is_refused_with_one_message(tmp_path, form):
    path = write(tmp_path / "s.tif", form(np.full((3, 200, 200), 0.3)), RGB)
    with pytest.raises(
        RasterError, match=r"All pixels of .*s\.tif have the same values: clouds cannot be told"
    ):
        look_at(path)


def test_one_band_is_refused_with_one_message(tmp_path):
    path = write(tmp_path / "s.tif", digits(scenes.scene().stack(("red",))))
    with pytest.raises(
        RasterError, match=r"not known which .* red, green and blue.* bands: 1.*draw the clouds"
    ):
        look_at(path)


def test_bands_that_are_not_known_are_refused(tmp_path):
    path = write(tmp_path / "s.tif", digits(scenes.scene().stack(ALL)))
    with pytest.raises(RasterError, match=r"It is not known which bands of .*bands: 6"):
        look_at(path)


def test_without_the_size_of_pixels_bare_ground_might_be_cloud(tmp_path):
    path = write(tmp_path / "s.tif", photo(scenes.scene().stack(RGB)), RGB, origin=None)
    with pytest.raises(RasterError, match=r"s\.tif has no coordinate reference system.*draw the clouds"):
        look_at(path)


def test_aerial_photos_are_refused_and_fine_reflectance_is_not(tmp_path):
    stack = scenes.scene().stack(RGB)
    with pytest.raises(RasterError, match="picture with pixels of 1 m: on those, bare ground is as white"):
        look_at(write(tmp_path / "photo.tif", photo(stack), RGB, pixel_m=1.0))
    assert look_at(write(tmp_path / "image.tif", digits(stack), RGB, pixel_m=1.0)).side == 31


def test_too_few_pixels_say_nothing(tmp_path):
    path = write(tmp_path / "s.tif", digits(scenes.scene().stack(RGB))[:, :5, :5], RGB)
    with pytest.raises(RasterError, match="has 25 valid"):
        look_at(path)


class TestRealScenes:
    """The western half of the Hokkaido pair, and scenes without slides."""

    def west(self, shared_data, tmp_path, date):
        path = str(tmp_path / f"{date}.tif")
        source = str(shared_data / "hokkaido_s2_pair" / f"{date}.tif")
        gdal.Translate(path, source, srcWin=[0, 0, 380, 970])
        return path

    def test_no_labelled_slide_is_masked(self, shared_data, tmp_path):
        post, pre = (self.west(shared_data, tmp_path, date) for date in ("post", "pre"))
        labels = gdal.Open(str(shared_data / "hokkaido_s2_pair" / "mask.tif"))
        slides = labels.ReadAsArray(0, 0, 380, 970) == 1
        after, before = mask_of(post, pre), mask_of(pre, post)
        assert np.isin(after[slides], (CLOUD, SHADOW, SNOW)).mean() < 0.01
        assert np.isin(before[slides], (CLOUD, SHADOW, SNOW)).mean() < 0.01
        assert (after == CLOUD).mean() < 0.002
        # The only cloud of this half hangs at the pre-event raster's northern edge.
        assert (before[295:330, 258:293] == CLOUD).mean() > 0.6

    def test_cloudy_and_clear_dates(self, shared_data):
        for name, cloudy in (
            ("slovenia_s2_0_2015-08-20", 1.0),
            ("slovenia_s2_1_2015-07-31", 1.0),
            ("slovenia_s2_2_2015-09-09", 0.0),
            ("slovenia_s2_3_2015-08-30", 0.0),
            ("slovenia_s2_4_2015-07-11", 0.0),
        ):
            classes = classify(look_at(shared_data / "extras" / f"{name}.tif"))
            assert shares(classes)["cloud"] == pytest.approx(cloudy, abs=0.02), name

    def test_a_clear_town_is_clear(self, shared_data):
        classes = classify(look_at(shared_data / "extras" / "chattogram_s2_rgbn.tif"))
        assert sum(shares(classes).values()) < 0.005
