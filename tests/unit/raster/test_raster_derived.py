"""Computed bands: what they are, and that no cut of a scene changes a byte of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST, PRE, ImageTags
from landslide_mapper.raster.derived import DerivedSource
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.raster.stretch import own_stretch, stretched
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import DERIVED

NAMES = ("blue", "green", "red", "nir", "swir1", "swir2")
WIDTH, HEIGHT = 90, 70
COARSE = (500_000.0, 15.0, 0.0, 4_720_000.0, 0.0, -15.0)


class Pixels:
    """A source that is all in memory."""

    def __init__(self, image: np.ndarray, valid: np.ndarray | None = None) -> None:
        self.image = image
        self.valid = np.ones(image.shape[1:], bool) if valid is None else valid

    def read(self, window: Window):
        rows, cols = window.slices()
        return self.image[:, rows, cols] * self.valid[rows, cols], self.valid[rows, cols]

    def close(self) -> None:
        """Nothing is open."""


def computed(image: np.ndarray, *derived: str, names=NAMES, valid=None) -> np.ndarray:
    """The computed bands of an image."""
    whole = Window(0, 0, image.shape[2], image.shape[1])
    pixels, _ = DerivedSource(Pixels(image, valid), names, derived, whole).read(whole)
    assert pixels.dtype == np.float32
    np.testing.assert_array_equal(pixels[: len(image)], image * (True if valid is None else valid))
    return pixels[len(image) :]


def name_bands(path, names=NAMES):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, name in enumerate(names, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset.FlushCache()
    return path


@pytest.fixture
def image(noise) -> np.ndarray:
    return noise(6, 30, 40, np.uint16) * np.uint16(40)


def test_indices_are_ratios_of_named_bands_whatever_their_order(image):
    red, nir, swir1, swir2 = image[2:].astype(np.float64)
    ndvi, ndmi, nbr = computed(image, "ndvi", "ndmi", "nbr")
    for found, other in ((ndvi, red), (ndmi, swir1), (nbr, swir2)):
        np.testing.assert_allclose(found, (nir - other) / (nir + other), atol=1e-6)
    (turned,) = computed(image[::-1], "ndvi", names=NAMES[::-1])
    np.testing.assert_array_equal(turned, ndvi)


def test_an_index_of_nothing_is_0_and_none_lies_beyond_1():
    image = np.zeros((6, 1, 3), np.float32)
    image[3], image[2] = (0, 5, 5), (0, 0, -4)
    np.testing.assert_array_equal(computed(image, "ndvi")[0], [[0, 1, 1]])


def test_grey_is_brightness_as_eyes_see_it_or_the_mean_where_colours_are_not_known(image):
    blue, green, red = image[:3].astype(np.float64)
    np.testing.assert_allclose(
        computed(image, "grey")[0], 0.299 * red + 0.587 * green + 0.114 * blue, rtol=1e-5
    )
    mean = computed(image, "grey", names=())[0]
    np.testing.assert_allclose(mean, image.astype(np.float64).mean(axis=0), rtol=1e-5)


def test_edges_are_the_slope_of_grey():
    row, col = np.mgrid[:20, :30]
    ramp = (3 * col + 4 * row)[None].astype(np.float32)
    edges = computed(ramp, "edges", names=())[0]
    np.testing.assert_allclose(edges[1:-1, 1:-1], 5.0, rtol=1e-6)


def test_blurred_is_a_gaussian_of_two_pixels():
    image = np.zeros((1, 31, 31), np.float32)
    image[0, 15, 15] = 1000
    found = computed(image, "blurred", names=())[0]
    row, col = np.mgrid[-15:16, -15:16]
    bell = np.exp(-(row**2 + col**2) / 8) * (np.abs(row) <= 6) * (np.abs(col) <= 6)
    np.testing.assert_allclose(found, 1000 * bell / bell.sum(), atol=1e-3)


def test_what_has_no_data_or_lies_beyond_the_scene_is_no_edge_and_dims_nothing(image):
    valid = np.ones(image.shape[1:], bool)
    valid[5:9, 11:20] = valid[0, 0] = False
    flat = np.full_like(image, 700)
    edges, blurred = computed(flat, "edges", "blurred", valid=valid)
    assert not edges.any()
    np.testing.assert_allclose(blurred[valid], 700, rtol=1e-6)
    assert not blurred[~valid].any()


@pytest.mark.parametrize(
    ("index", "names", "said"),
    [
        (
            "ndvi",
            ("red", "green", "blue"),
            r"ndvi .* nir, red.* known to be nir \(they are red, green, blue\)",
        ),
        ("nbr", NAMES[:5], "no band is known to be swir2"),
        ("ndmi", (), r"known to be nir \(they are not named\)"),
    ],
)
def test_an_index_without_its_bands_is_one_clear_message(index, names, said):
    image = np.ones((len(names) or 4, 8, 8), np.float32)
    with pytest.raises(RasterError, match=said):
        DerivedSource(Pixels(image), names, ("grey", index), Window(0, 0, 8, 8))


def test_a_scene_without_names_is_refused_and_a_model_s_names_hold_for_it(make_raster, image):
    post = make_raster(image)
    with pytest.raises(RasterError, match="known to be nir"):
        open_scene(post, images=ImageTags(derived=("ndvi",)))
    with open_scene(post, bands=6, images=ImageTags(NAMES, derived=("ndvi",))) as scene:
        assert (scene.bands, scene.derived) == (7, ("ndvi",))
        found = scene.read(scene.work_grid.window).post[6]
    np.testing.assert_array_equal(found, computed(image, "ndvi")[0])


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """A scene of two dates, the other one coarser, with holes in both; and all of it read at once."""
    from tests.unit.raster import conftest

    folder = tmp_path_factory.mktemp("derived")
    make = conftest.make_raster.__wrapped__(folder, conftest.wkt.__wrapped__())
    rng = np.random.default_rng(2)
    post = rng.integers(1, 9000, (6, HEIGHT, WIDTH)).astype(np.uint16)
    post[:, 20:31, 40:43] = 0
    pre = rng.integers(1, 9000, (6, 47, 60)).astype(np.uint16)
    pre[:, 7:9] = 0
    files = make(post, "post.tif", nodata=0), make(pre, "pre.tif", transform=COARSE, nodata=0)
    post, pre = (name_bands(path) for path in files)
    images = ImageTags(NAMES, derived=DERIVED)
    with open_scene(post, pre, images=images, optional=(PRE,)) as scene:
        seen = stretched(scene, own_stretch(scene))
        yield seen, seen.read(seen.work_grid.window)


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_no_cut_of_a_scene_changes_a_byte(opened, data):
    scene, whole = opened
    col, row = data.draw(st.integers(0, WIDTH - 1)), data.draw(st.integers(0, HEIGHT - 1))
    width, height = data.draw(st.integers(1, WIDTH - col)), data.draw(st.integers(1, HEIGHT - row))
    part = scene.read(Window(col, row, width, height))
    rows, cols = slice(row, row + height), slice(col, col + width)
    for name in (POST, PRE):
        assert part.layers[name].tobytes() == whole.layers[name][:, rows, cols].tobytes()
    assert part.valid.tobytes() == whole.valid[rows, cols].tobytes()


def test_indices_mean_the_same_in_every_scene_and_the_others_have_percentiles(opened):
    ranges = own_stretch(opened[0]).ranges
    assert set(ranges[POST][6:9]) == set(ranges[PRE][6:9]) == {(-1.0, 1.0)}
    low, high = ranges[POST][9]
    assert low < high
    assert (low, high) != (-1.0, 1.0)
