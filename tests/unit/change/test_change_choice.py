"""The index that fits the bands, and what is said where none does."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.change.choice import choose_index
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.layers import POST, PRE


def raster(*names, count=None, dtype=gdal.GDT_UInt16):
    dataset = gdal.GetDriverByName("MEM").Create("", 8, 8, count or len(names), dtype)
    for number, name in enumerate(names, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    for number in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(number).WriteArray(np.full((8, 8), number, np.uint16))
    return dataset


def choose(post, pre=None, wanted=None, told=None):
    return choose_index({POST: post} if pre is None else {POST: post, PRE: pre}, wanted, told)


@pytest.mark.parametrize(
    ("post", "pre", "index", "bands"),
    [
        (("B02", "B03", "B04", "B08"), ("B08", "B04", "B03", "B02"), "ndvi", {POST: (3, 4), PRE: (2, 1)}),
        (("red", "green", "blue", "nir"), ("red", "green", "blue"), "red", {POST: (1,), PRE: (1,)}),
        (("B4 red", "B3 green", "B2 blue"), None, "red", {POST: (1,)}),
        (("green", "blue"), ("blue", "green"), "brightness", {POST: (1, 2), PRE: (2, 1)}),
        (("VV", "VH"), ("VV", "VH"), "radar", {POST: (1, 2), PRE: (1, 2)}),
        (("pan",), ("pan",), "brightness", {POST: (1,), PRE: (1,)}),
    ],
)
def test_the_best_index_for_the_bands_is_proposed_with_its_reason(post, pre, index, bands):
    choice = choose(raster(*post), None if pre is None else raster(*pre))
    assert choice.index.name == index
    assert dict(choice.bands) == bands
    assert choice.reason.endswith(".")
    assert not choice.warnings


@pytest.mark.parametrize(
    ("count", "used"),
    [(2, (1, 2)), (3, (1, 2, 3)), (4, (1, 2, 3)), (8, tuple(range(1, 9)))],
)
def test_bands_without_names_are_compared_by_brightness_and_that_is_said(count, used):
    choice = choose(raster(count=count), raster(count=count))
    assert choice.index.name == "brightness"
    assert choice.bands[POST] == choice.bands[PRE] == used
    assert choice.warnings[0] == (
        f"What the bands show is not known: the brightness of bands {', '.join(map(str, used))} is compared. "
        "Name the bands in the file, or choose red, green, blue and near infrared in that order, for a "
        "better map."
    )


def test_the_bands_that_the_analyst_chose_are_red_green_blue_and_near_infrared():
    told = {POST: (4, 3, 2, 8), PRE: (4, 3, 2, 8)}
    choice = choose(raster(count=12), raster(count=12), told=told)
    assert choice.index.name == "ndvi"
    assert choice.bands[POST] == (4, 8)
    choice = choose(raster(count=12), raster(count=12), told={POST: (4, 3, 2), PRE: (5, 3, 2)})
    assert (choice.index.name, choice.bands[PRE]) == ("red", (5,))


def test_an_index_that_is_asked_for_is_taken():
    names = ("red", "green", "blue", "nir")
    choice = choose(raster(*names), raster(*names), "redness")
    assert (choice.index.name, choice.bands[POST], choice.reason) == ("redness", (1, 2), "It was asked for.")
    assert choose(raster(*names), raster(*names), "brightness").bands[PRE] == (1, 2, 3)


def test_an_index_without_its_bands_is_refused():
    with pytest.raises(JobError) as raised:
        choose(raster("red", "green", "blue", "nir"), raster("red", "green", "blue"), "ndvi")
    assert str(raised.value) == (
        "The index 'ndvi' needs red, nir; of the bands of the pre-event raster red, green, blue are "
        "known. Choose another index, or choose the bands: red, green, blue and near infrared in that order."
    )


def test_an_unknown_index_is_refused_with_those_there_are():
    with pytest.raises(JobError, match=r"no index 'nbr'; there are ndvi, red, redness, brightness, radar\."):
        choose(raster("red"), wanted="nbr")


def test_dates_with_different_numbers_of_unnamed_bands_are_not_guessed():
    with pytest.raises(RasterError, match="expected 3: which of them are meant cannot be known"):
        choose(raster(count=3), raster(count=5))


def test_band_numbers_that_do_not_exist_are_refused():
    with pytest.raises(RasterError, match="has bands 1 to 3; there is no band 9"):
        choose(raster(count=3), told={POST: (9,)})
