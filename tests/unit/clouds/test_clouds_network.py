"""Clouds by the network: its tiles are blended, nothing depends on the cut, and what it cannot is refused."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.clouds.classify import classify
from landslide_mapper.clouds.look import look_at
from landslide_mapper.clouds.network import NotForNetworkError
from landslide_mapper.clouds.reflectance import PERCENTS, reflectance
from landslide_mapper.clouds.rules import WITHOUT_AIR
from landslide_mapper.errors import Canceled, RasterError
from landslide_mapper.nn.backend.cloud_networks import CloudNetworks
from landslide_mapper.raster.cloud_classes import CLEAR, CLOUD, SHADOW, SNOW
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.raster.scene_statistics import scene_percentiles
from landslide_mapper.tiling import FINE_STEPS, NODATA, TileGrid
from tests.unit.clouds import scenes, stand_in
from tests.unit.clouds.scenes import ALL, RGB, digits, photo, write

RGBN = (*RGB, "nir")
SIX = (*ALL, "swir2")


@pytest.fixture
def tell(tmp_path):
    """The stand-in, with answers that depend on where in a tile a cell lies."""
    with stand_in.installed(tmp_path / "packages"):
        yield CloudNetworks().tell_clouds


def stack(names=RGBN, **words):
    scene = scenes.scene(**words)
    return np.stack([scene.bands["swir1" if name == "swir2" else name] for name in names])


def pixels(look):
    whole = np.repeat(np.repeat(classify(look), look.side, 0), look.side, 1)
    return whole[: look.grid.height, : look.grid.width]


@pytest.mark.parametrize("names", [RGBN, SIX])
def test_clouds_and_shadows_are_the_networks(tmp_path, tell, names):
    scene = scenes.scene()
    mask = pixels(look_at(write(tmp_path / "s.tif", digits(stack(names)), names), tell=tell))
    assert (mask[scene.cloud] == CLOUD).mean() > 0.98
    assert (mask[scene.shadow] != CLEAR).mean() > 0.9
    assert (mask[scene.slides & ~scenes.discs((500, 400, 25))] == CLEAR).mean() > 0.9
    far = ~scenes.discs((300, 300, 60), (330, 350, 50), (450, 150, 45), (200, 480, 65))
    assert (mask[far] == CLOUD).mean() < 0.001


def test_four_bands_or_six_and_the_level_are_told(tmp_path):
    for name, names, air, expected in (
        ("four", RGBN, 0.0, (False, 4)),
        ("six", SIX, 0.0, (False, 6)),
        ("five", ALL, 0.0, (False, 4)),
        ("corrected", RGBN, 0.06, (True, 4)),
    ):
        network = stand_in.Network()
        image = np.maximum(stack(names) - air, 0.001)
        look_at(write(tmp_path / f"{name}.tif", digits(image), names), tell=network.tell_clouds)
        assert network.asked == [expected], name


@pytest.mark.parametrize(
    ("kind", "tags"),
    [("digits", None), ("float", None), ("baseline 04.00, told", (1e-4, -0.1)), ("and not told", None)],
)
def test_reflectance_is_the_same_however_it_is_stored(tmp_path, kind, tags):
    seen = []

    def tell(surface, tile):
        seen.append(tile)
        return np.zeros((2, 256, 256), np.uint16)

    stored = {"digits": digits(stack()), "float": stack().astype(np.float32)}
    image = stored.get(kind, digits(stack() + 0.1))
    look_at(write(tmp_path / "s.tif", image, RGBN, tags=tags), tell=tell)
    order = [RGBN.index(name) for name in ("blue", "green", "red", "nir")]
    expected = stack()[order].reshape(4, 200, 3, 200, 3).mean(axis=(2, 4))
    np.testing.assert_allclose(seen[0][:, :200, :200], expected, atol=1e-4)


def test_landsat_of_collection_2_is_known_by_its_values(tmp_path):
    seen = []

    def tell(surface, tile):
        seen.append(tile)
        return np.zeros((2, 256, 256), np.uint16)

    stored = np.rint((stack() + 0.2) / 2.75e-5).astype(np.uint16)
    look_at(write(tmp_path / "s.tif", stored, RGBN, pixel_m=30.0), tell=tell)
    blue = stack()[RGBN.index("blue")]
    np.testing.assert_allclose(seen[0][0], blue[:256, :256], atol=1e-4)


def test_no_cut_changes_the_mask(tmp_path, tell, monkeypatch):
    """A raster is read in parts."""
    path = write(tmp_path / "s.tif", digits(stack())[:, :590, :577], RGBN, pixel_m=30.0)
    whole = classify(look_at(path, tell=tell))
    assert whole.shape == (590, 577)
    for side in (50, 100):
        monkeypatch.setattr("landslide_mapper.clouds.look.READ_SIDE", side)
        np.testing.assert_array_equal(classify(look_at(path, tell=tell)), whole)
    assert {CLOUD, SHADOW, CLEAR} <= set(np.unique(whole))


def test_tiles_are_blended_as_those_of_a_map(tmp_path, tell):
    """The sums over all tiles at once."""
    image = digits(stack())
    look = look_at(write(tmp_path / "s.tif", image, RGBN, pixel_m=30.0), tell=tell)
    order = [RGBN.index(name) for name in ("blue", "green", "red", "nir")]
    values, grid = (image[order] * np.float32(1e-4)).astype(np.float32), TileGrid(600, 600, 256, 256, 64)
    sums = np.zeros((2, 600, 600), np.int64)
    for block in grid.blocks(1):
        reads, supports = grid.read_window(block), grid.sums_window(block)
        found = tell(False, np.ascontiguousarray(values[(slice(None), *reads.slices())]))
        part = found[(slice(None), *supports.slices(within=reads))].astype(np.int64)
        weights = np.outer(grid.rows.weights(block.row_start), grid.columns.weights(block.col_start))
        sums[(slice(None), *supports.slices())] += part * weights
    ground = FINE_STEPS * grid.scale - sums.sum(axis=0)
    near = np.abs(sums[0] - ground) < 0.001 * FINE_STEPS * grid.scale
    expected = (sums[0] > ground) & (sums[0] >= sums[1])
    assert ((look.cloud != expected) & ~near).sum() == 0
    assert near.sum() < 50


def test_snow_is_still_told_by_shortwave_infrared(tmp_path):
    network = stand_in.Network()
    network.tell_clouds = lambda surface, tile: np.zeros((2, 256, 256), np.uint16)
    scene = scenes.scene(snow=True)
    path = write(tmp_path / "s.tif", digits(stack(SIX, snow=True)), SIX)
    mask = pixels(look_at(path, tell=network.tell_clouds))
    assert (mask[scene.snow] == SNOW).mean() > 0.98
    assert CLOUD not in mask


def test_what_has_no_data_is_no_cloud_and_a_scene_without_any_is_refused_as_ever(tmp_path, tell):
    image = stack().astype(np.float32)
    image[:, :300] = np.nan
    look = look_at(write(tmp_path / "s.tif", image, RGBN), tell=tell)
    assert (classify(look)[:100] == NODATA).all()
    asked = stand_in.Network()
    wide = np.full((4, 300, 900), np.nan, np.float32)
    wide[:, :, 800:] = stack()[:, :300, :100]
    look_at(write(tmp_path / "wide.tif", wide, RGBN, pixel_m=30.0), tell=asked.tell_clouds)
    assert len(asked.asked) == 4, "the other six of ten tiles have no data, and do not pass the network"
    with pytest.raises(RasterError, match="valid"):
        look_at(write(tmp_path / "none.tif", np.full((4, 300, 300), np.nan, np.float32), RGBN), tell=tell)


def test_missing_bands_and_pictures_are_not_for_the_network(tmp_path, tell):
    with pytest.raises(NotForNetworkError, match=r"not known which band shows nir"):
        look_at(write(tmp_path / "rgb.tif", digits(stack(RGB)), RGB), tell=tell)
    with pytest.raises(NotForNetworkError, match=r"needs reflectance.*those of a picture"):
        look_at(write(tmp_path / "photo.tif", photo(stack()), RGBN), tell=tell)


def test_cancel_is_heard_between_tiles(tmp_path):
    network = stand_in.Network()

    def progress(done):
        if network.asked:
            raise Canceled

    with pytest.raises(Canceled):
        look_at(
            write(tmp_path / "s.tif", digits(stack()), RGBN, pixel_m=30.0), progress, tell=network.tell_clouds
        )
    assert len(network.asked) == 1


def test_progress_never_goes_back(tmp_path):
    seen: list[float] = []
    path = write(tmp_path / "s.tif", digits(stack()), RGBN, pixel_m=30.0)
    look_at(path, seen.append, tell=stand_in.Network().tell_clouds)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert len(seen) > 10


def test_the_offset_that_files_do_not_tell_is_no_haze(tmp_path):
    """An image without air keeps its own rule: grey towns and fields stay clear."""
    image = digits(np.maximum(stack(RGB) - 0.06, 0.001) + 0.1)
    with open_scene(write(tmp_path / "s.tif", image, RGB), post_bands=(1, 2, 3)) as scene:
        unit = reflectance(scene, RGB, scene_percentiles(scene, PERCENTS)["post"])
    assert unit.offset == 0.1
    assert unit.rule is WITHOUT_AIR


class TestRealNetwork:
    """With the package itself, where it is installed; ./build.sh test does without its 200 MB."""

    pytestmark = pytest.mark.cloud_network

    @pytest.fixture
    def real(self):
        network = CloudNetworks()
        if network.cloud_network() is None:
            pytest.skip("the network for clouds is not installed: requirements/clouds.txt")
        return network

    def test_real_clouds_are_told_from_real_ground(self, real, shared_data, tmp_path):
        """Two Slovenian dates side by side: all cloud on the left, clear on the right."""
        extras = shared_data / "extras"
        cloudy, clear = (
            gdal.Open(str(extras / f"slovenia_s2_{name}.tif")).ReadAsArray()
            for name in ("0_2015-08-20", "2_2015-09-09")
        )
        height, width = cloudy.shape[1:]
        both = np.tile(np.concatenate([cloudy, clear], 2)[[3, 2, 1, 7]], (1, 3, 1))
        path = write(tmp_path / "s.tif", both, RGBN, pixel_m=10.0)
        mask = pixels(look_at(path, tell=real.tell_clouds))
        assert (mask[:, : width - 10] == CLOUD).mean() > 0.95
        assert (mask[:, width + 10 :] == CLOUD).mean() < 0.2
        assert height * 3 == mask.shape[0]
