import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from landslide_mapper.errors import GridMismatchError, RasterError
from landslide_mapper.raster import source as source_module
from landslide_mapper.raster import spots
from landslide_mapper.raster.grid import GroundScale
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.raster.source import PlainSource
from landslide_mapper.raster.warped import WarpedSource
from landslide_mapper.tiling import Window

pytestmark = pytest.mark.usefixtures("gdal_exceptions")

X, Y = 500_000.0, 4_720_000.0


def at(dx=0.0, dy=0.0, pixel=10.0):
    """A geotransform shifted by (dx, dy) metres."""
    return (X + dx, pixel, 0.0, Y + dy, 0.0, -pixel)


class Halved:
    """A layer that is computed: half of what another one shows, known in some columns only."""

    def __init__(self, scene, columns):
        self._scene, self._columns, self.closed = scene, columns, False

    def read(self, window):
        pixels = self._scene.images.read(window)
        known = np.zeros(pixels.valid.shape, bool)
        known[:] = np.arange(window.col_off, window.col_stop) < self._columns
        return pixels.post[:1].astype(np.float32) / 2, known

    def close(self):
        self.closed = True


class TestComputedLayers:
    def test_a_layer_more_is_read_and_hides_nothing(self, make_raster, noise):
        """Where it has no data, a pixel is one that is mapped without what is optional."""
        with open_scene(make_raster(noise()), make_raster(noise(seed=2), "pre.tif")) as scene:
            layer = Halved(scene, 30)
            more = scene.with_computed("half", layer)
            window = Window(10, 5, 40, 20)
            block, plain = more.read(window), scene.read(window)
            assert (more.layers, more.shown) == (("post", "pre"), ("post", "pre", "half"))
            assert list(block.layers) == ["post", "pre", "half"]
            assert np.array_equal(block.layers["half"], plain.post[:1] / 2)
            assert np.array_equal(block.valid, plain.valid)
            assert np.array_equal(np.flatnonzero(block.alone.all(axis=0)), np.arange(20, 40))
            assert plain.alone is None
            assert "half" not in more.images.read(window).layers
            doubled = more.with_sources(lambda name, source: source)
            assert list(doubled.read(window).layers) == ["post", "pre", "half"]
            more.close()
            assert layer.closed


class TestTwoReaders:
    @pytest.fixture
    def beside(self):
        with ThreadPoolExecutor(1, "beside") as pool:
            yield pool

    def test_pixels_are_those_of_one_reader(self, make_raster, noise, beside):
        with open_scene(
            make_raster(noise()), make_raster(noise(seed=2), "pre.tif", transform=at(35.0))
        ) as scene:
            window = Window(3, 5, 40, 20)
            one, two = scene.read(window), scene.read(window, beside)
            assert list(two.layers) == ["post", "pre"]
            for name, image in one.layers.items():
                assert np.array_equal(two.layers[name], image)
            assert np.array_equal(two.valid, one.valid)

    def test_each_date_is_read_by_a_thread_of_its_own(self, make_raster, noise, beside):
        readers = {}

        class Noting:
            def __init__(self, name, source):
                self._name, self._source = name, source

            def read(self, window):
                readers[self._name] = threading.current_thread()
                return self._source.read(window)

        with open_scene(make_raster(noise()), make_raster(noise(seed=2), "pre.tif")) as scene:
            scene.with_sources(Noting).read(Window(0, 0, 8, 8), beside)
        assert readers["post"] is threading.current_thread()
        assert readers["pre"].name.startswith("beside")

    def test_what_the_other_thread_cannot_read_is_said(self, make_raster, noise, beside):
        class Broken:
            def read(self, window):
                raise RasterError("Cannot read pre.tif at column 0, row 0.")

        with open_scene(make_raster(noise()), make_raster(noise(seed=2), "pre.tif")) as scene:
            seen = scene.with_sources(lambda name, source: source if name == "post" else Broken())
            with pytest.raises(RasterError, match=r"Cannot read pre\.tif"):
                seen.read(Window(0, 0, 8, 8), beside)


class TestSameGrid:
    def test_pair_is_read_as_it_is(self, make_raster, noise):
        post, pre = noise(seed=1), noise(seed=2)
        with open_scene(make_raster(post), make_raster(pre, "pre.tif")) as scene:
            block = scene.read(Window(10, 20, 30, 25))
            assert isinstance(scene._sources["pre"], PlainSource)
            assert scene.warnings == []
        np.testing.assert_array_equal(block.post, post[:, 20:45, 10:40])
        np.testing.assert_array_equal(block.layers["pre"], pre[:, 20:45, 10:40])
        assert block.valid.all()
        assert block.post.dtype == block.layers["pre"].dtype == np.uint8

    def test_post_only(self, make_raster, noise):
        with open_scene(make_raster(noise())) as scene:
            assert "pre" not in scene.read(scene.work_grid.window).layers
            assert not scene.has_pre

    def test_whole_pixel_offset_is_read_without_warping(self, make_raster, noise):
        pre = noise(seed=2)
        with open_scene(make_raster(noise()), make_raster(pre, "pre.tif", transform=at(-30, 20))) as scene:
            block = scene.read(scene.work_grid.window)
            assert isinstance(scene._sources["pre"], PlainSource)
        np.testing.assert_array_equal(block.layers["pre"][:, :58, :77], pre[:, 2:, 3:])
        assert not block.valid[58:].any()
        assert not block.valid[:, 77:].any()
        assert block.valid[:58, :77].all()
        assert not block.post[:, 58:].any()  # zero where either date is invalid
        assert "covers about 9" in scene.warnings[0]

    def test_band_choice_and_order(self, make_raster, noise):
        post, pre = noise(4), noise(5, seed=2)
        paths = make_raster(post), make_raster(pre, "pre.tif")
        with open_scene(*paths, bands=2, post_bands=(3, 1), pre_bands=(5, 2)) as scene:
            block = scene.read(Window(0, 0, 8, 8))
        np.testing.assert_array_equal(block.post, post[[2, 0], :8, :8])
        np.testing.assert_array_equal(block.layers["pre"], pre[[4, 1], :8, :8])

    def test_types_meet_in_one(self, make_raster, noise):
        paths = make_raster(noise(dtype=np.uint8)), make_raster(noise(dtype=np.uint16), "pre.tif")
        with open_scene(*paths) as scene:
            block = scene.read(Window(0, 0, 8, 8))
        assert block.post.dtype == block.layers["pre"].dtype == np.uint16

    def test_double_becomes_single(self, make_raster, noise):
        with open_scene(make_raster(noise(dtype=np.float64))) as scene:
            assert scene.read(Window(0, 0, 8, 8)).post.dtype == np.float32

    @pytest.mark.parametrize(("width", "height"), [(1, 1), (3, 700), (6000, 10)])
    def test_odd_sizes(self, make_raster, noise, width, height):
        pixels = noise(3, height, width)
        with open_scene(make_raster(pixels)) as scene:
            np.testing.assert_array_equal(scene.read(scene.work_grid.window).post, pixels)

    def test_very_wide_and_flat(self, make_raster):
        pixels = np.full((1, 10, 60_000), 7, np.uint8)
        with open_scene(make_raster(pixels, options=["COMPRESS=DEFLATE"])) as scene:
            assert (scene.read(Window(59_000, 0, 1000, 10)).post == 7).all()
            assert scene.grid.gsd_m == pytest.approx(10, rel=0.2)

    def test_path_with_spaces_and_other_letters(self, make_raster, noise):
        path = make_raster(noise(), "地滑り  Erdrutsch ñ/post 後.tif")
        with open_scene(path, str(path)) as scene:
            assert scene.read(Window(0, 0, 4, 4)).valid.all()
            assert "same file" in scene.warnings[0]

    def test_reading_from_a_background_thread(self, make_raster, noise):
        post, results = noise(), []
        with open_scene(make_raster(post)) as scene:
            thread = threading.Thread(target=lambda: results.append(scene.read(scene.work_grid.window)))
            thread.start()
            thread.join()
        np.testing.assert_array_equal(results[0].post, post)

    def test_large_blocks_are_read_in_parts_with_the_cache_dropped(self, make_raster, noise, monkeypatch):
        dropped = []
        monkeypatch.setattr(source_module, "CACHE_BYTES", 1000)
        monkeypatch.setattr(source_module, "drop_cache", dropped.append)
        post = noise()
        with open_scene(make_raster(post, options=["BLOCKYSIZE=5"])) as scene:
            np.testing.assert_array_equal(scene.read(Window(3, 7, 70, 50)).post, post[:, 7:57, 3:73])
        assert len(dropped) > 10


class TestValidity:
    def test_nodata_of_any_band_of_either_date(self, make_raster, noise):
        post, pre = noise(), noise(seed=2)
        post[1, 5, 6] = 0
        pre[2, 8, 9] = 0
        with open_scene(make_raster(post, nodata=0), make_raster(pre, "pre.tif", nodata=0)) as scene:
            block = scene.read(scene.work_grid.window)
        assert np.argwhere(~block.valid).tolist() == [[5, 6], [8, 9]]
        for pixels in (block.post, block.layers["pre"]):
            assert not pixels[:, ~block.valid].any()

    def test_zeros_stay_valid_where_zero_is_not_nodata(self, make_raster):
        with open_scene(make_raster(np.zeros((3, 8, 8), np.uint8))) as scene:
            assert scene.read(scene.work_grid.window).valid.all()
            assert scene.valid_anywhere()

    def test_alpha_band(self, make_raster, noise):
        pixels = noise(4)
        pixels[3] = 255
        pixels[3, :10] = 0
        with open_scene(make_raster(pixels, alpha=True)) as scene:
            assert scene.bands == 3
            block = scene.read(scene.work_grid.window)
        assert not block.valid[:10].any()
        assert block.valid[10:].all()

    def test_mask_band(self, make_raster, noise):
        mask = np.ones((60, 80), bool)
        mask[:, :5] = False
        with open_scene(make_raster(noise(), mask=mask)) as scene:
            np.testing.assert_array_equal(scene.read(scene.work_grid.window).valid, mask)

    @pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
    def test_not_a_number_and_infinity(self, make_raster, noise, bad):
        pixels = noise(dtype=np.float32)
        pixels[2, 4, 4] = bad
        with open_scene(make_raster(pixels)) as scene:
            block = scene.read(scene.work_grid.window)
        assert np.argwhere(~block.valid).tolist() == [[4, 4]]
        assert np.isfinite(block.post).all()

    @pytest.mark.parametrize(("dtype", "nodata"), [(np.uint8, -9999), (np.uint8, 0.5), (np.float32, np.nan)])
    def test_nodata_that_no_pixel_can_have(self, make_raster, noise, dtype, nodata):
        with open_scene(make_raster(noise(dtype=dtype), nodata=nodata)) as scene:
            assert scene.read(scene.work_grid.window).valid.all()

    def test_float_nodata(self, make_raster, noise):
        lowest = float(np.finfo(np.float32).min)
        pixels = noise(dtype=np.float32)
        pixels[:, 0] = lowest
        with open_scene(make_raster(pixels, nodata=lowest)) as scene:
            valid = scene.read(scene.work_grid.window).valid
        assert not valid[0].any()
        assert valid[1:].all()

    def test_all_nodata_is_found_and_a_single_valid_pixel_too(self, make_raster, monkeypatch):
        monkeypatch.setattr(spots, "SCAN_SIDE", 100)
        pixels = np.zeros((1, 500, 500), np.uint8)
        with open_scene(make_raster(pixels, nodata=0)) as scene:
            assert not scene.valid_anywhere()
        pixels[0, 90, 333] = 1
        with open_scene(make_raster(pixels, nodata=0)) as scene:
            assert scene.valid_anywhere()
            assert not scene.valid_anywhere(Window(0, 0, 333, 500))


class TestWarping:
    def ramp(self, height, width, pixel, dx=0.0, dy=0.0):
        """A plane: its value at a point is (metres east + metres south) / 10 there, at pixel centres."""
        cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
        return ((cols + rows) * pixel + dx - dy)[None] / 10

    @pytest.mark.parametrize("pixel", [4.0, 10.0, 25.0])
    def test_other_resolution_and_extent_keep_the_place(self, make_raster, pixel):
        size = int(2000 / pixel)
        pre = self.ramp(size, size, pixel, -503, 501).astype(np.float32)
        post = self.ramp(60, 80, 10.0).astype(np.float32)
        paths = make_raster(post), make_raster(pre, "pre.tif", transform=at(-503, 501, pixel))
        with open_scene(*paths) as scene:
            block = scene.read(scene.work_grid.window)
            assert isinstance(scene._sources["pre"], WarpedSource)
        assert block.valid.all()
        # GDAL's warper may place pixels an eighth of a pixel off: its approximation
        np.testing.assert_allclose(block.layers["pre"], block.post, atol=0.3)

    def test_other_crs(self, make_raster, noise, wkt):
        """A UTM image brought onto a grid in degrees shows the same place."""
        pre = make_raster(self.ramp(400, 400, 10.0).astype(np.float32), "pre.tif")
        degrees = "post.vrt"
        path = pre.parent / degrees
        gdal.Warp(str(path), str(pre), format="VRT", dstSRS="EPSG:4326", resampleAlg="bilinear", dstNodata=-1)
        expected = gdal.Open(str(path)).ReadAsArray()
        with open_scene(path, pre) as scene:
            block = scene.read(scene.work_grid.window)
        inside = block.valid
        assert inside.mean() > 0.8
        np.testing.assert_allclose(block.layers["pre"][0][inside], expected[inside], atol=0.3)

    def test_nodata_of_one_band_is_carried_over(self, make_raster, noise):
        pre = noise(3, 120, 160, np.uint16)
        pre[1, :60] = 0
        paths = make_raster(noise()), make_raster(pre, "pre.tif", transform=at(pixel=5), nodata=0)
        with open_scene(*paths) as scene:
            block = scene.read(scene.work_grid.window)
        assert block.layers["pre"].dtype == np.uint16
        assert not block.valid[:29].any()
        assert block.valid[31:].all()
        assert not block.post[:, :29].any()

    def test_zeros_without_nodata_stay_valid_zeros(self, make_raster, noise):
        pre = np.zeros((3, 120, 160), np.uint8)
        with open_scene(make_raster(noise()), make_raster(pre, "pre.tif", transform=at(pixel=5))) as scene:
            block = scene.read(scene.work_grid.window)
        assert block.valid.all()
        assert not block.layers["pre"].any()

    def test_alpha_of_a_warped_raster(self, make_raster, noise):
        pre = noise(4, 120, 160)
        pre[3] = 255
        pre[3, :, :80] = 0
        paths = make_raster(noise()), make_raster(pre, "pre.tif", transform=at(pixel=5), alpha=True)
        with open_scene(*paths, bands=3) as scene:
            valid = scene.read(scene.work_grid.window).valid
        assert not valid[:, :39].any()
        assert valid[:, 41:].all()

    @pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.int32, np.float32])
    def test_mask_of_a_warped_raster(self, make_raster, noise, dtype):
        mask = np.ones((120, 160), bool)
        mask[:60] = False
        paths = (
            make_raster(noise()),
            make_raster(noise(3, 120, 160, dtype), "pre.tif", transform=at(pixel=5), mask=mask),
        )
        with open_scene(*paths) as scene:
            valid = scene.read(scene.work_grid.window).valid
        assert not valid[:29].any()
        assert valid[31:].all()

    def test_nan_in_a_warped_raster(self, make_raster, noise):
        pre = noise(3, 120, 160, np.float32)
        pre[0, 20:22, 20:22] = np.nan
        paths = make_raster(noise()), make_raster(pre, "pre.tif", transform=at(pixel=5))
        with open_scene(*paths) as scene:
            block = scene.read(scene.work_grid.window)
        assert not block.valid[10, 10]
        assert np.isfinite(block.layers["pre"]).all()
        assert block.valid.mean() > 0.99

    @settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
    @given(
        left=st.integers(0, 600),
        top=st.integers(0, 560),
        width=st.integers(1, 600),
        height=st.integers(1, 600),
    )
    def test_what_is_read_does_not_depend_on_the_window(self, warped_pair, left, top, width, height):
        window = Window(left, top, width, height).intersection(Window(0, 0, 700, 620))
        whole, paths = warped_pair
        with open_scene(*paths) as scene:
            part = scene.read(window)
        rows, cols = window.slices()
        np.testing.assert_array_equal(part.layers["pre"], whole.layers["pre"][:, rows, cols])
        np.testing.assert_array_equal(part.valid, whole.valid[rows, cols])

    @pytest.fixture(params=[None, 200])
    def warped_pair(self, request, make_raster, noise):
        nodata = request.param
        pre = make_raster(noise(3, 430, 470, seed=3), "pre.tif", transform=at(13, -7, 14.7), nodata=nodata)
        paths = make_raster(noise(3, 620, 700)), pre
        with open_scene(*paths) as scene:
            return scene.read(scene.work_grid.window), paths

    def test_rotated_pre_is_warped(self, make_raster):
        transform = (X - 500, 8.0, 6.0, Y + 100, 6.0, -8.0)
        cols, rows = np.meshgrid(np.arange(300) + 0.5, np.arange(300) + 0.5)
        value = (transform[1] * cols + 6 * rows - 500) - (6 * cols - 8 * rows + 100)
        paths = (
            make_raster(self.ramp(60, 80, 10.0).astype(np.float32)),
            make_raster((value[None] / 10).astype(np.float32), "pre.tif", transform=transform),
        )
        with open_scene(*paths) as scene:
            block = scene.read(scene.work_grid.window)
        assert block.valid.mean() > 0.3
        np.testing.assert_allclose(block.layers["pre"][:, block.valid], block.post[:, block.valid], atol=0.3)

    @pytest.mark.parametrize(
        "transform", [(X + 300, 8.0, 6.0, Y - 300, 6.0, -8.0), (X, 10.0, 0, Y - 590, 0, 10.0)]
    )
    def test_rotated_or_mirrored_post_keeps_its_grid(self, make_raster, transform):
        a, b, c, d, e, f = transform
        cols, rows = np.meshgrid(np.arange(40) + 0.5, np.arange(50) + 0.5)
        value = ((a + b * cols + c * rows - X) - (d + e * cols + f * rows - Y)) / 10
        paths = (
            make_raster(value[None].astype(np.float32), transform=transform),
            make_raster(
                self.ramp(300, 300, 5.0, -100, 100).astype(np.float32), "pre.tif", transform=at(-100, 100, 5)
            ),
        )
        with open_scene(*paths) as scene:
            assert scene.grid.geotransform == transform
            block = scene.read(scene.work_grid.window)
            np.testing.assert_array_equal(
                scene.read(Window(7, 9, 11, 13)).layers["pre"], block.layers["pre"][:, 9:22, 7:18]
            )
        assert block.valid.mean() > 0.9
        np.testing.assert_allclose(block.layers["pre"][:, block.valid], block.post[:, block.valid], atol=0.3)

    @pytest.mark.parametrize(("epsg", "transform"), [(32654, at()), (3857, (1.57e7, 9e3, 0, 5.3e6, 0, -9e3))])
    def test_global_pre(self, make_raster, noise, epsg, transform):
        """A raster of the whole world, much of which the post raster's projection does not know."""
        post = make_raster(noise(1), epsg=epsg, transform=transform)
        world = (-180, 1.0, 0, 90, 0, -1.0)
        pre = make_raster(noise(1, 180, 360), "pre.tif", epsg=4326, transform=world)
        with open_scene(post, pre) as scene:
            assert scene.read(scene.work_grid.window).valid.all()

    def test_global_post(self, make_raster, noise):
        post = make_raster(noise(1, 180, 360), epsg=4326, transform=(-180, 1.0, 0, 90, 0, -1.0))
        pre = make_raster(noise(1, 900, 900), "pre.tif", transform=at(0, 0, 1000.0))
        with open_scene(post, pre) as scene:
            assert 20 < scene.read(scene.work_grid.window).valid.sum() < 200

    def test_nothing_is_left_in_memory_files(self, make_raster, noise):
        paths = make_raster(noise()), make_raster(noise(), "pre.tif", transform=at(3, 3))
        with open_scene(*paths) as scene:
            scene.read(Window(0, 0, 4, 4))
        assert not gdal.ReadDir("/vsimem/landslide_mapper")


class TestGroundSamplingDistance:
    def test_coarser_model_averages(self, make_raster):
        checks = (np.indices((60, 80)).sum(axis=0) % 2 * 200).astype(np.uint8)[None]
        with open_scene(make_raster(checks), gsd_m=40.0) as scene:
            assert scene.resampled
            assert (scene.work_grid.width, scene.work_grid.height) == (20, 15)
            block = scene.read(scene.work_grid.window)
        assert block.valid.all()
        assert (block.post == 100).all()
        assert "resampled" in scene.warnings[0]

    def test_finer_model_interpolates(self, make_raster):
        with open_scene(make_raster(np.full((1, 60, 80), 9, np.uint8)), gsd_m=6.0) as scene:
            block = scene.read(scene.work_grid.window)
        assert block.post.shape == (1, 100, 133)
        assert (block.post == 9).all()
        assert block.valid.all()
        assert scene.warnings == []  # less than a factor of two

    def test_pixels_without_end_are_not_made_up(self, make_raster):
        message = r"pixels of 10 m, the model was trained at 0\.001 m: 4\.8e\+11 pixels would have"
        with pytest.raises(GridMismatchError, match=message):
            open_scene(make_raster(np.full((1, 60, 80), 9, np.uint8)), gsd_m=0.001)

    def test_pre_follows_onto_the_work_grid(self, make_raster, noise):
        paths = make_raster(noise()), make_raster(noise(seed=4), "pre.tif")
        with open_scene(*paths, gsd_m=20.0) as scene:
            block = scene.read(scene.work_grid.window)
        assert block.layers["pre"].shape == block.post.shape == (3, 30, 40)
        assert block.valid.all()

    @pytest.mark.parametrize("gsd", [9.5, 10.5, None])
    def test_nearly_equal_is_left_alone(self, make_raster, noise, gsd):
        with open_scene(make_raster(noise()), gsd_m=gsd) as scene:
            assert scene.work_grid is scene.grid

    def test_rotated_scene_is_resampled_too(self, make_raster):
        path = make_raster(np.full((1, 60, 80), 9, np.uint8), transform=(X, 8.0, 6.0, Y, 6.0, -8.0))
        with open_scene(path, gsd_m=20.0) as scene:
            block = scene.read(scene.work_grid.window)
            area = GroundScale(scene.work_grid).square_metres(1, 1)
        assert area == pytest.approx(400, rel=1e-2)
        assert (block.post[:, block.valid] == 9).all()
        assert block.valid.mean() > 0.9

    def test_unknown_resolution_is_said(self, make_raster, noise):
        with open_scene(make_raster(noise(), epsg=None, transform=None), gsd_m=10.0) as scene:
            assert scene.work_grid is scene.grid
            assert "no georeference" in scene.warnings[0]


class TestRefused:
    def test_no_overlap(self, make_raster, noise):
        paths = make_raster(noise()), make_raster(noise(), "pre.tif", transform=at(5000))
        with pytest.raises(
            GridMismatchError,
            match=r"pre\.tif does not overlap.*x 505000 to 505800, .*\(EPSG:32654\), post's is .*\(EPSG:",
        ):
            open_scene(*paths, gsd_m=20.0)
        assert not gdal.ReadDir("/vsimem/landslide_mapper")

    def test_a_small_overlap_is_found(self, make_raster, noise):
        paths = make_raster(noise()), make_raster(noise(1, 2, 2), "pre.tif", transform=at(400, -300))
        with open_scene(*paths, post_bands=[1]) as scene:
            assert "less than 1%" in scene.warnings[0]
            assert scene.read(scene.work_grid.window).valid.sum() == 4

    @pytest.mark.parametrize("without", ["post.tif", "pre.tif"])
    def test_crs_missing_on_one(self, make_raster, noise, without):
        epsg = {name: None if name == without else 32654 for name in ("post.tif", "pre.tif")}
        paths = [make_raster(noise(), name, epsg=code) for name, code in epsg.items()]
        with pytest.raises(GridMismatchError, match=r"no coordinate reference system.*Assign"):
            open_scene(*paths)

    def test_no_crs_on_either_is_pixel_space(self, make_raster, noise):
        paths = [make_raster(noise(), name, epsg=None, transform=None) for name in ("post.tif", "pre.tif")]
        with open_scene(*paths) as scene:
            assert scene.read(scene.work_grid.window).valid.all()
            assert scene.warnings == []

    def test_pixel_space_needs_equal_sizes(self, make_raster, noise):
        paths = [
            make_raster(noise(3, height), f"{height}.tif", epsg=None, transform=None) for height in (60, 61)
        ]
        with pytest.raises(GridMismatchError, match=r"80 x 61 pixels.*80 x 60.*same size"):
            open_scene(*paths)

    def test_no_crs_but_places_are_compared(self, make_raster, noise):
        paths = make_raster(noise(), epsg=None), make_raster(noise(), "pre.tif", epsg=None, transform=at(-23))
        with open_scene(*paths) as scene:
            assert scene.read(scene.work_grid.window).valid[:, :77].all()

    def test_too_few_bands(self, make_raster, noise):
        with pytest.raises(RasterError, match=r"post-event raster .*post\.tif gives 1 band .*expected 3"):
            open_scene(make_raster(noise(1)), bands=3)
        with pytest.raises(RasterError, match=r"pre-event raster .*pre\.tif gives 1 band .*expected 3"):
            open_scene(make_raster(noise(3)), make_raster(noise(1), "pre.tif"))

    def test_band_that_is_not_there(self, make_raster, noise):
        with pytest.raises(RasterError, match="bands 1 to 3; there is no band 7"):
            open_scene(make_raster(noise()), post_bands=(1, 2, 7))

    def test_wrong_number_of_chosen_bands(self, make_raster, noise):
        with pytest.raises(RasterError, match="gives 2 bands"):
            open_scene(make_raster(noise()), bands=3, post_bands=(1, 2))

    def test_complex_numbers(self, make_raster):
        with pytest.raises(RasterError, match="CFloat32 values"):
            open_scene(make_raster(np.ones((1, 4, 4), np.complex64)))

    @pytest.mark.parametrize("warped", [False, True])
    def test_file_that_is_damaged_inside(self, make_raster, noise, warped):
        path = make_raster(
            noise(3, 300, 300), options=["COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
        )
        data = bytearray(path.read_bytes())
        middle = len(data) // 2
        data[middle : middle + 20_000] = bytes(20_000)
        path.write_bytes(data)
        with open_scene(path, gsd_m=20.0 if warped else None) as scene:
            with pytest.raises(RasterError, match=r"Cannot read .*post\.tif at column"):
                scene.read(scene.work_grid.window)


class TestRealPair:
    @pytest.fixture
    def pair(self, shared_data):
        folder = shared_data / "hokkaido_s2_pair"
        if not folder.is_dir():
            pytest.skip("the Hokkaido pair is not there")
        return folder / "post.tif", folder / "pre.tif"

    def test_pair(self, pair):
        with open_scene(*pair, bands=3, gsd_m=9.0) as scene:
            assert scene.work_grid is scene.grid
            block = scene.read(scene.work_grid.window)
        assert block.post.dtype == np.uint16
        assert 0.5 < block.valid.mean() < 0.999  # pre is empty in the north
        post = gdal.Open(str(pair[0])).ReadAsArray()
        np.testing.assert_array_equal(block.post[:, block.valid], post[:, block.valid])

    def test_pair_at_another_resolution(self, pair):
        with open_scene(*pair, bands=3, gsd_m=20.0) as scene:
            block = scene.read(scene.work_grid.window)
            assert scene.work_grid.gsd_m == pytest.approx(20, rel=5e-3)
        means = [gdal.Open(str(path)).ReadAsArray() for path in pair]
        for pixels, full in zip((block.post, block.layers["pre"]), means):
            good = full[:, (full > 0).all(axis=0)]
            assert pixels[:, block.valid].mean() == pytest.approx(good.mean(), rel=0.1)
