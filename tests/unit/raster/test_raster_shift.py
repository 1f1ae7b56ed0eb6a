"""How far one date lies off the other: measured, and taken back while reading."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.layers import PRE
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.raster.shift import find_shift
from tests.unit.clouds.scenes import write

SIDE = 400


def land(side=SIDE, seed=1):
    """Ground of detail of all sizes, (2, side, side)."""
    rng = np.random.default_rng(seed)
    waves = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side)[None])
    waves[0, 0] = 1
    spectrum = np.fft.fft2(rng.standard_normal((side, side))) / waves
    ground = np.fft.ifft2(spectrum).real
    ground = 1500 + 400 * ground / ground.std()
    return np.stack([ground, 0.8 * ground + 200]) + rng.normal(0, 15, (2, side, side))


def moved(image, right, down):
    """Content moved to the right and down, by fractions of pixels, around the edges."""
    turn_x, turn_y = np.fft.fftfreq(image.shape[2])[None], np.fft.fftfreq(image.shape[1])[:, None]
    turns = np.exp(-2j * np.pi * (turn_x * right + turn_y * down))
    return np.fft.ifft2(np.fft.fft2(image) * turns).real


def as_uint16(image):
    return np.clip(np.rint(image), 1, 65535).astype(np.uint16)


def measured(post, pre, **options):
    with open_scene(post, pre, bands=2, strict=False, **options) as scene:
        return find_shift(scene)


@pytest.mark.parametrize(("right", "down"), [(0, 0), (0.3, -0.2), (-1.4, 2.6), (11.25, -7.5), (-40.2, 33.7)])
def test_a_shift_is_measured_to_a_fifth_of_a_pixel(tmp_path, right, down):
    post = write(tmp_path / "post.tif", as_uint16(land()))
    pre = write(tmp_path / "pre.tif", as_uint16(moved(land(), right, down) * 0.5 + 300))
    shift = measured(post, pre)
    assert shift.pixels == pytest.approx((right, down), abs=0.2)
    assert shift.agreement > 0.8


def test_clouds_and_slides_do_no_harm(tmp_path):
    image = land()
    changed = image.copy()
    changed[:, 50:200, 100:300] = 9000
    changed[:, 300:350, 20:90] *= 2
    changed[:, 200:, 200:] = land(seed=5)[:, 200:, 200:]
    post = write(tmp_path / "post.tif", as_uint16(changed))
    pre = write(tmp_path / "pre.tif", as_uint16(moved(image, 1.3, 0.7)))
    shift = measured(post, pre)
    assert shift.pixels == pytest.approx((1.3, 0.7), abs=0.2)
    assert not all(window.agrees for window in shift.windows)


def test_another_place_has_no_shift(tmp_path):
    post = write(tmp_path / "post.tif", as_uint16(land(seed=1)))
    pre = write(tmp_path / "pre.tif", as_uint16(land(seed=2)))
    assert measured(post, pre).pixels is None


@pytest.mark.parametrize("kind", ["small", "constant"])
def test_what_says_nothing_has_no_shift(tmp_path, kind):
    image = land(40) if kind == "small" else np.full((2, 100, 100), 700.0)
    post = write(tmp_path / "post.tif", as_uint16(image))
    pre = write(tmp_path / "pre.tif", as_uint16(image))
    assert measured(post, pre).pixels is None


@pytest.mark.parametrize("origin", [(640_000.0, 4_740_000.0), None], ids=["on the ground", "pixel space"])
@pytest.mark.parametrize("shift", [(3.0, -2.0), (1.3, 0.7)])
def test_a_shift_is_taken_back_while_reading(tmp_path, shift, origin):
    image = land()
    post = write(tmp_path / "post.tif", as_uint16(image), origin=origin)
    pre = write(tmp_path / "pre.tif", as_uint16(moved(image, *shift)), origin=origin)
    assert measured(post, pre, pre_shift=shift).pixels == pytest.approx((0, 0), abs=0.2)
    with open_scene(post, pre, bands=2, strict=False, pre_shift=shift) as scene:
        read = scene.read(scene.work_grid.window)
    middle = np.s_[:, 20:-20, 20:-20]
    left, before = (
        np.abs(found - image)[middle].mean() for found in (read.layers[PRE], moved(image, *shift))
    )
    assert left < (1 if shift[0] == 3 else 0.4 * before)  # between the pixels detail is smoothed


def test_a_shift_is_in_pixels_of_post_where_pre_has_larger_ones(tmp_path):
    """Pre of half the resolution: the same ground, so many pixels of post to the right."""
    image = land()
    post = write(tmp_path / "post.tif", as_uint16(image))
    halves = moved(image, 4, -6).reshape(2, SIDE // 2, 2, SIDE // 2, 2).mean(axis=(2, 4))
    pre = write(tmp_path / "pre.tif", as_uint16(halves), pixel_m=20.0)
    assert measured(post, pre).pixels == pytest.approx((4, -6), abs=0.2)
    assert measured(post, pre, pre_shift=(4.0, -6.0)).pixels == pytest.approx((0, 0), abs=0.2)


def test_the_mask_of_pre_moves_along(tmp_path):
    image = land(100)
    hidden = np.zeros((1, 100, 100), np.uint8)
    hidden[:, 40:50, 40:50] = 1
    post, pre = (write(tmp_path / f"{name}.tif", as_uint16(image)) for name in ("post", "pre"))
    mask = write(tmp_path / "mask.tif", hidden)
    with open_scene(post, pre, bands=2, strict=False, masks={PRE: mask}, pre_shift=(5.0, -3.0)) as scene:
        valid = scene.read(scene.work_grid.window).valid
    assert not valid[43:53, 35:45].any()
    assert valid[40:43, 40:50].all()


class TestRealPair:
    """The half of the Hokkaido pair that may be looked at: what is put in is found beside its own shift."""

    @pytest.fixture
    def half(self, shared_data, tmp_path):
        folder = shared_data / "hokkaido_s2_pair"
        if not folder.is_dir():
            pytest.skip("the Hokkaido pair is not there")
        found = []
        for name in ("post", "pre"):
            path = tmp_path / f"{name}.tif"
            gdal.Translate(str(path), str(folder / f"{name}.tif"), srcWin=[0, 0, 380, 970])
            found.append(path)
        return found

    @pytest.mark.parametrize("put_in", [(0.4, -0.2), (-1.6, 2.3), (10.25, -7.5)])
    @pytest.mark.parametrize("cloudy", [False, True])
    def test_shifts_gains_and_clouds(self, half, tmp_path, put_in, cloudy):
        post, pre = half
        with open_scene(post, pre) as scene:
            own = find_shift(scene).pixels
        assert np.hypot(*own) < 1.0
        source = gdal.Open(str(pre))
        image = moved(source.ReadAsArray().astype(float), *put_in) * 0.6 + 300
        if cloudy:
            image[:, 400:600, 50:250] = 9000
        copy = gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "moved.tif"), source)
        copy.WriteArray(as_uint16(image))
        copy = None
        with open_scene(post, tmp_path / "moved.tif") as scene:
            found = find_shift(scene).pixels
        assert np.subtract(found, own) == pytest.approx(put_in, abs=0.2)
