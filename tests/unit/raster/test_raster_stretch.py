"""Scenes by their own percentiles."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.normalization import LEAST, MOST, Stretch
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.raster.stretch import common_stretch, is_chip, own_stretch, stretched
from landslide_mapper.tiling import Window


def values(make_raster, pixels, name="post.tif"):
    with open_scene(make_raster(pixels, name)) as scene:
        return stretched(scene, own_stretch(scene)).read(scene.work_grid.window).post


def test_the_second_and_the_98th_percentile_become_0_and_1(make_raster, noise):
    pixels = noise(2, 300, 300)
    low, high = np.percentile(pixels.reshape(2, -1), (2, 98), axis=1)
    expected = (pixels - low[:, None, None]) / (high - low)[:, None, None]
    found = values(make_raster, pixels)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, np.clip(expected, LEAST, MOST), atol=1e-5)


def test_units_types_and_offsets_make_no_difference(make_raster, noise):
    pixels = noise(2, 300, 300)
    eight = values(make_raster, pixels)
    sixteen = values(make_raster, (pixels.astype(np.uint16) * 37 + 1000), "sixteen.tif")
    share = values(make_raster, pixels.astype(np.float32) / 255 - 0.1, "share.tif")
    np.testing.assert_allclose(sixteen, eight, atol=1e-4)
    np.testing.assert_allclose(share, eight, atol=1e-4)


def test_glint_and_clouds_are_cut_off(make_raster, noise):
    pixels = noise(1, 300, 300).astype(np.uint16)
    pixels[0, :2] = 60_000
    assert values(make_raster, pixels).max() == MOST


def test_what_a_window_holds_does_not_depend_on_how_the_scene_is_cut(make_raster, noise):
    post, pre = make_raster(noise(3, 700, 900)), make_raster(noise(3, 700, 900, seed=1), "pre.tif")
    with open_scene(post, pre) as scene:
        seen = stretched(scene, own_stretch(scene))
        whole = seen.read(Window(0, 0, 900, 700))
        part = seen.read(Window(513, 101, 200, 300))
    for name in (POST, PRE):
        np.testing.assert_array_equal(part.layers[name], whole.layers[name][:, 101:401, 513:713])


def test_a_constant_band_becomes_nothing_and_invalid_pixels_stay_0(make_raster):
    pixels = np.full((1, 300, 300), 7, np.uint8)
    pixels[0, :10] = 0
    with open_scene(make_raster(pixels, nodata=0)) as scene:
        read = stretched(scene, own_stretch(scene)).read(scene.work_grid.window)
    assert not read.post.any()
    np.testing.assert_array_equal(read.valid, pixels[0] > 0)


def test_one_valid_pixel_says_what_is_missing(make_raster):
    pixels = np.zeros((1, 300, 300), np.uint8)
    pixels[0, 200, 200] = 9
    with (
        open_scene(make_raster(pixels, nodata=0)) as scene,
        pytest.raises(RasterError, match="has 1 valid ones, at least 100 are needed"),
    ):
        own_stretch(scene)


def test_a_pre_event_raster_that_hardly_meets_post_does_not_stop_anything(make_raster, noise):
    pre = np.zeros((1, 300, 300), np.uint8)
    pre[0, 5, 5] = 80
    post_path, pre_path = make_raster(noise(1, 300, 300)), make_raster(pre, "pre.tif", nodata=0)
    with open_scene(post_path, pre_path, optional=[PRE]) as scene:
        ranges = own_stretch(scene).ranges
    assert ranges[PRE] == ranges[POST]


def test_chips_are_stretched_together(make_raster, noise):
    dark, bright = noise(1, 128, 128) // 4, noise(1, 128, 128, seed=1) // 4 + 190
    with open_scene(make_raster(dark)) as one, open_scene(make_raster(bright, "b.tif")) as other:
        assert [is_chip(one), is_chip(other)] == [True, True]
        found = common_stretch([one, other], 2 * 128 * 128)
    both = np.percentile(np.concatenate([dark.ravel(), bright.ravel()]), (2, 98))
    assert found is not None
    np.testing.assert_allclose(found.ranges[POST], [both])


def test_chips_without_a_valid_pixel_have_no_stretch(make_raster):
    with open_scene(make_raster(np.zeros((1, 64, 64), np.uint8), nodata=0)) as scene:
        assert common_stretch([scene], 64 * 64) is None


@pytest.mark.parametrize(
    ("own", "suits"),
    [
        ((10.0, 90.0), True),
        ((40.0, 60.0), True),  # a dull chip
        ((49.0, 51.0), False),  # of an image that was scaled otherwise
        ((300.0, 9000.0), False),  # 16 bit
        ((0.01, 0.4), False),  # shares
    ],
)
def test_a_stretch_suits_images_of_the_same_kind(own, suits):
    region = Stretch({POST: ((0.0, 100.0),)})
    assert region.suits(Stretch({POST: (own,)})) is suits
    assert not region.suits(Stretch({POST: (own,), PRE: (own,)}))
