"""Percentiles of a whole scene from a fixed sample of it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.raster.scene_statistics import (
    FEWEST_PIXELS,
    MOST_WINDOWS,
    SIDE,
    read_samples,
    sample_windows,
    scene_percentiles,
)
from landslide_mapper.tiling import Window

PERCENTS = (2, 50, 98)


def test_a_small_scene_is_read_whole_and_gives_the_very_percentiles(make_raster, noise):
    pixels = noise(3, 300, 500)
    with open_scene(make_raster(pixels)) as scene:
        found = scene_percentiles(scene, PERCENTS)
    assert list(found) == [POST]
    expected = np.percentile(pixels.reshape(3, -1), PERCENTS, axis=1).T
    np.testing.assert_allclose(found[POST], expected)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (64, 64), (700, 33), (5000, 4000), (100, 90_000)])
def test_windows_are_distinct_bounded_and_spread_over_the_whole(width, height):
    whole = Window(0, 0, width, height)
    windows = sample_windows(whole)
    assert len(set(windows)) == len(windows) <= MOST_WINDOWS
    assert all(one.intersection(whole) == one and not one.empty for one in windows)
    if len(windows) > 1:
        for size, places in ((width, {w.col_off for w in windows}), (height, {w.row_off for w in windows})):
            steps = np.diff([-SIDE, *sorted(places), size])
            assert steps.max() <= max(2 * SIDE, 2 * size / len(places))
    if width * height <= MOST_WINDOWS * SIDE * SIDE // 2:
        assert sum(one.width * one.height for one in windows) == width * height


def test_a_large_scene_gives_nearly_the_percentiles_of_all_its_pixels(make_raster):
    rng = np.random.default_rng(3)
    ramp = np.linspace(0, 500, 3000)[None, :] + np.linspace(0, 500, 2000)[:, None]
    pixels = (ramp + rng.normal(0, 30, ramp.shape)).astype(np.float32)[None]
    with open_scene(make_raster(pixels)) as scene:
        found = scene_percentiles(scene, PERCENTS)[POST][0]
    np.testing.assert_allclose(found, np.percentile(pixels, PERCENTS), atol=10)


def test_invalid_pixels_are_left_out_and_both_dates_are_of_the_same_ground(make_raster, noise):
    post, pre = noise(2, 200, 200), noise(2, 200, 200, seed=1)
    post[:, :50] = 0
    pre[:, :, :70] = 0
    post_path, pre_path = make_raster(post, nodata=0), make_raster(pre, "pre.tif", nodata=0)
    with open_scene(post_path, pre_path) as scene:
        found = scene_percentiles(scene, PERCENTS)
    for name, pixels in ((POST, post), (PRE, pre)):
        both = pixels[:, 50:, 70:].reshape(2, -1)
        np.testing.assert_allclose(found[name], np.percentile(both, PERCENTS, axis=1).T)


def test_where_pre_may_lack_post_counts_all_its_own_pixels(make_raster, noise):
    post, pre = noise(1, 100, 100), noise(1, 100, 100, seed=1)
    pre[:, :60] = 0
    paths = make_raster(post), make_raster(pre, "pre.tif", nodata=0)
    with open_scene(*paths, optional=[PRE]) as scene:
        found = scene_percentiles(scene, PERCENTS)
    np.testing.assert_allclose(found[POST][0], np.percentile(post, PERCENTS))
    np.testing.assert_allclose(found[PRE][0], np.percentile(pre[:, 60:], PERCENTS))


def test_values_are_on_the_footing_on_which_the_scene_is_read(make_raster, noise):
    pixels = noise(1, 100, 100, np.int16) + 1000
    post, pre = make_raster(pixels), make_raster(pixels, "pre.tif")
    tagged = gdal.Open(str(post), gdal.GA_Update)
    tagged.GetRasterBand(1).SetScale(0.0001)
    tagged.GetRasterBand(1).SetOffset(-0.1)
    tagged = None
    with open_scene(post, pre) as scene:
        found = scene_percentiles(scene, PERCENTS)
    np.testing.assert_allclose(found[POST], found[PRE] - 1000, atol=1e-3)


def test_overviews_change_nothing(make_raster, noise):
    path = make_raster(noise(1, 1500, 1500))
    with open_scene(path) as scene:
        before = scene_percentiles(scene, PERCENTS)[POST]
    dataset = gdal.Open(str(path))
    dataset.BuildOverviews("AVERAGE", [2, 4, 8])
    dataset = None
    with open_scene(path) as scene:
        np.testing.assert_array_equal(scene_percentiles(scene, PERCENTS)[POST], before)


def test_valid_pixels_between_the_sampled_windows_are_found(make_raster):
    pixels = np.zeros((1, 3000, 3000), np.uint8)
    lattice = set(sample_windows(Window(0, 0, 3000, 3000)))
    hidden = next(
        window
        for window in sample_windows(Window(0, 0, 3000, 3000), 10_000)
        if window not in lattice and window.col_off > 1000
    )
    pixels[(0, *hidden.slices())] = 7
    with open_scene(make_raster(pixels, nodata=0)) as scene:
        assert scene_percentiles(scene, PERCENTS)[POST].tolist() == [[7.0, 7.0, 7.0]]
        assert sum(int(block.valid.sum()) for _, block in read_samples(scene)) == SIDE * SIDE


def test_of_very_many_bands_less_is_held_in_memory(make_raster):
    pixels = np.ones((64, 520, 520), np.uint8)
    with open_scene(make_raster(pixels)) as scene:
        held = sum(image.size for _, block in read_samples(scene) for image in block.layers.values())
    assert held <= MOST_WINDOWS * SIDE * SIDE * 16
    with open_scene(make_raster(pixels[:3])) as scene:
        assert sum(int(block.valid.sum()) for _, block in read_samples(scene)) == 520 * 520


@pytest.mark.parametrize("side", [0, 9])
def test_too_few_valid_pixels_are_refused_with_their_number(make_raster, side):
    pixels = np.zeros((2, 40, 50), np.uint8)
    pixels[:, :side, :side] = 5
    with open_scene(make_raster(pixels, nodata=0)) as scene, pytest.raises(RasterError) as raised:
        scene_percentiles(scene, PERCENTS)
    assert str(raised.value) == (
        f"The scene of 50 x 40 pixels has {side * side} valid ones, at least {FEWEST_PIXELS} are needed to "
        "know what is usual in it. Choose larger rasters, or check their nodata values and overlap."
    )
