"""What a raster says of its bands, and which are read because of it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.layers import ImageTags
from landslide_mapper.raster.band_facts import band_names
from landslide_mapper.raster.bands import choose_bands, known_bands
from landslide_mapper.raster.scene import open_scene

COLOURS = {"red": gdal.GCI_RedBand, "green": gdal.GCI_GreenBand, "blue": gdal.GCI_BlueBand}
SENTINEL = [
    f"B{number}" for number in ("01", "02", "03", "04", "05", "06", "07", "08", "8A", "09", "11", "12")
]


@pytest.fixture
def make(make_raster):
    """A raster whose band n holds the value n, with descriptions or colours."""

    def make(names=(), count=None, colours=(), name="post.tif", **more):
        count = count or max(len(names), len(colours))
        values = np.arange(1, count + 1, dtype=np.uint16)[:, None, None] * np.ones((1, 30, 40), np.uint16)
        path = make_raster(values, name, **more)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        for number, text in enumerate(names, 1):
            dataset.GetRasterBand(number).SetDescription(text)
        for number, colour in enumerate(colours, 1):
            dataset.GetRasterBand(number).SetColorInterpretation(COLOURS[colour])
        dataset.FlushCache()
        return path

    return make


def named(path):
    return band_names(gdal.Open(str(path)))


def read(scene, layer="post"):
    """The numbers of the bands that were read, by their values."""
    return scene.read(scene.work_grid.window).layers[layer][:, 0, 0].tolist()


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (["Blue", "GREEN", "red", "NIR"], ["blue", "green", "red", "nir"]),
        (["B04", "B03", "B02", "B08"], ["red", "green", "blue", "nir"]),
        (["B2", "B3", "B4", "B8A"], ["blue", "green", "red", "narrow nir"]),
        (
            ["SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7"],
            ["blue", "green", "red", "nir", "swir1", "swir2"],
        ),
        (
            ["SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B7"],
            ["blue", "green", "red", "nir", "swir1", "swir2"],
        ),
        (["B4, central wavelength 665 nm", "B3 - Green"], ["red", "green"]),
        (["Near_Infrared", "4 red"], ["nir", "red"]),
        (["ndvi", "Band 1", ""], [None, None, None]),
    ],
)
def test_descriptions_are_understood(make, texts, names):
    assert named(make(texts)) == names


def test_bands_are_found_by_what_they_show_unless_two_claim_it(make):
    known = known_bands(gdal.Open(str(make(["B02", "B03", "B04", "B8A", "B08"]))))
    assert known == {"blue": 1, "green": 2, "red": 3, "narrow nir": 4, "nir": 5}
    assert known_bands(gdal.Open(str(make(["red", "nir", "red", ""])))) == {"nir": 2}


def test_a_description_is_more_than_a_colour(make):
    assert named(make(["nir", "", ""], colours=["red", "green", "blue"])) == ["nir", "green", "blue"]


def test_twelve_bands_are_read_by_name(make):
    with open_scene(make(SENTINEL), bands=3) as scene:
        assert read(scene) == [4, 3, 2]
        assert scene.notes[0] == "The post-event raster is read with red 4, green 3, blue 2 (from names)."
        assert "red 4, green 3, blue 2" in scene.warnings[0]


def test_names_that_the_model_learned_are_found(make):
    tags = ImageTags(("swir1", "nir", "red"))
    with open_scene(make(SENTINEL), bands=3, images=tags) as scene:
        assert read(scene) == [11, 8, 4]
        assert scene.warnings == []


def test_both_dates_show_the_same_bands_in_the_same_order(make):
    post, pre = make(["red", "green", "blue"]), make(["blue", "green", "red"], name="pre.tif")
    with open_scene(post, pre) as scene:
        assert (read(scene), read(scene, "pre")) == ([1, 2, 3], [3, 2, 1])
        assert "red 3, green 2, blue 1 (from names)" in scene.notes[1]


def test_order_of_post_without_the_usual_bands_is_found_in_pre(make):
    post, pre = make(["nir", "swir1"]), make(["B02", "B08", "B11"], name="pre.tif")
    with open_scene(post, pre) as scene:
        assert read(scene, "pre") == [2, 3]


def test_numbers_of_the_analyst_win_and_a_contradiction_is_said(make):
    post = make(SENTINEL)
    with open_scene(post, bands=3, post_bands=(8, 4, 3), images=ImageTags(("red", "green", "blue"))) as scene:
        assert read(scene) == [8, 4, 3]
        assert "named nir, red, green; red, green, blue are expected" in scene.warnings[0]


def test_as_many_bands_without_names_are_read_in_order(make):
    with open_scene(make(count=5), bands=5, images=ImageTags(("a", "b", "c", "d", "e"))) as scene:
        assert read(scene) == [1, 2, 3, 4, 5]
        assert "it does not name them" in scene.notes[0]
        assert scene.warnings == []


def test_a_choice_that_cannot_be_known_is_asked_for(make):
    with pytest.raises(RasterError, match=r"has 13 bands \(not named\), expected 3.*--post-bands"):
        open_scene(make(count=13), bands=3)
    with pytest.raises(RasterError, match=r"pre-event raster .* has 4 bands.*--pre-bands"):
        open_scene(make(count=3), make(count=4, name="pre.tif"))


def test_other_bands_than_the_model_learned_are_refused(make):
    with pytest.raises(RasterError, match=r"\(nir, red, green\), expected red, green, blue"):
        open_scene(make(["nir", "red", "green"]), bands=3, images=ImageTags(("red", "green", "blue")))


def test_a_check_takes_the_first_bands_and_warns(make):
    choice = choose_bands(gdal.Open(str(make(count=13))), "post-event", None, 3, strict=False)
    assert choice.numbers == (1, 2, 3)
    assert "13 bands; only these are looked at: band 1, band 2, band 3" in str(choice.warning)


def test_a_colour_table_is_refused_and_one_of_greys_is_read(make_raster):
    path = make_raster(np.ones((1, 30, 40), np.uint8))
    for entry, refused in (((9, 0, 0), True), ((7, 7, 7), False)):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        table = gdal.ColorTable()
        for number in range(256):
            table.SetColorEntry(number, (number, number, number))
        table.SetColorEntry(7, entry)
        dataset.GetRasterBand(1).SetColorTable(table)
        dataset = None
        if refused:
            with pytest.raises(RasterError, match=r"has a colour table.*Expand it to red, green and blue"):
                open_scene(path)
        else:
            open_scene(path).close()


class TestAlpha:
    @pytest.fixture
    def pixels(self, noise):
        return noise(4, dtype=np.uint16) * 9

    @pytest.mark.parametrize("shift", [0, 5])
    def test_near_infrared_marked_as_alpha_is_an_image(self, make_raster, pixels, shift):
        moved = (505000.0 - shift, 10.0, 0.0, 4740000.0 + shift, 0.0, -10.0)
        paths = make_raster(pixels), make_raster(pixels, "pre.tif", alpha=True)
        grid = gdal.Open(str(paths[0])).GetGeoTransform()
        moved = (grid[0] - shift, *grid[1:3], grid[3] + shift, *grid[4:])
        dataset = gdal.Open(str(paths[1]), gdal.GA_Update)
        dataset.SetGeoTransform(moved)
        dataset = None
        with open_scene(*paths) as scene:
            block = scene.read(scene.work_grid.window)
        assert block.layers["pre"].shape == (4, 60, 80)
        assert block.valid[1:-1, 1:-1].all()

    def test_what_became_of_a_band_marked_as_alpha_is_said(self, make_raster, pixels):
        image = make_raster(pixels, "image.tif", alpha=True)
        pixels[3] = 255
        mask = make_raster(pixels, "mask.tif", alpha=True)
        with open_scene(mask, image, pre_bands=[1, 2, 3]) as scene:
            assert scene.notes[1::2] == [
                "Band 4 of the post-event raster is its alpha band: there is no data where it is "
                "transparent.",
                "Band 4 of the pre-event raster is marked as alpha, but holds an image: it is not read, and "
                "nothing is masked by it.",
            ]
        with open_scene(image, mask, pre_bands=[1, 2, 3, 4]) as scene:
            assert scene.notes[1::2] == [
                "Band 4 of the post-event raster is marked as alpha, but holds an image: it is read like the "
                "others, and nothing is masked by it.",
                "Band 4 of the pre-event raster is its alpha band, but was chosen as an image: nothing is "
                "masked by it.",
            ]

    @pytest.mark.parametrize("shift", [0, 5])
    def test_a_mask_behind_near_infrared_that_is_marked_as_alpha_too(self, make_raster, noise, shift):
        pixels = noise(5, dtype=np.uint16) * 9
        pixels[4] = 255
        pixels[4, :, :20] = 0
        path = make_raster(pixels, "pre.tif", alpha=True)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
        grid = dataset.GetGeoTransform()
        dataset.SetGeoTransform((grid[0] - shift, *grid[1:3], grid[3] + shift, *grid[4:]))
        dataset = None
        with open_scene(make_raster(pixels[:4]), path) as scene:
            assert scene.chosen["pre"].numbers == (1, 2, 3, 4)
            valid = scene.read(scene.work_grid.window).valid
        assert not valid[:, :19].any()
        assert valid[1:-1, 21:-1].all()

    @pytest.mark.parametrize("shift", [0, 5])
    @pytest.mark.parametrize("opaque", [255, 65535, 1])
    @pytest.mark.parametrize("nodata", [None, 0])
    def test_transparent_is_no_data_read_plain_or_warped(self, make_raster, pixels, shift, opaque, nodata):
        pixels[3] = opaque
        pixels[3, :, :20] = 0
        pixels[:3, :10, 40:] = 0
        post = make_raster(np.ones((3, 60, 80), np.uint16))
        pre = make_raster(pixels, "pre.tif", alpha=True, nodata=nodata)
        dataset = gdal.Open(str(pre), gdal.GA_Update)
        grid = dataset.GetGeoTransform()
        dataset.SetGeoTransform((grid[0] - shift, *grid[1:3], grid[3] + shift, *grid[4:]))
        dataset = None
        with open_scene(post, pre) as scene:
            valid = scene.read(scene.work_grid.window).valid
        assert not valid[:, :19].any()
        assert valid[15:-1, 21:-1].all()
        assert valid[:8, 45:-1].all() == (nodata is None)

    @pytest.mark.parametrize("shift", [0, 5])
    def test_a_mask_and_a_nodata_value_both_count(self, make_raster, noise, shift):
        pixels = noise(3, dtype=np.uint16)
        pixels[:, :10] = 0
        mask = np.ones((60, 80), bool)
        mask[:, :20] = False
        post = make_raster(np.ones((3, 60, 80), np.uint16))
        pre = make_raster(pixels, "pre.tif", nodata=0, mask=mask)
        dataset = gdal.Open(str(pre), gdal.GA_Update)
        grid = dataset.GetGeoTransform()
        dataset.SetGeoTransform((grid[0] - shift, *grid[1:3], grid[3] + shift, *grid[4:]))
        dataset = None
        with open_scene(post, pre) as scene:
            valid = scene.read(scene.work_grid.window).valid
        assert not valid[:8].any()
        assert not valid[:, :19].any()
        assert valid[12:-1, 22:-1].all()
