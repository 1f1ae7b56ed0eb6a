"""Bands of virtual rasters are known by the files behind them, as `gdalbuildvrt -separate` says nothing."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.raster.band_facts import band_names

S2 = "T54TWN_20180915T013659_{}_10m.tif"
OLI = "LC08_L2SP_107030_20180915_20200830_02_T1_SR_{}.TIF"
TM = "LT05_L1TP_107030_19900915_20200830_02_T1_{}.TIF"


@pytest.fixture
def separate(tmp_path):
    """A virtual raster with a band for each file; a file is a name, or a name with its bands' texts."""

    def build(*files, separate=True, name="pair.vrt", west=lambda at: 0.0):
        paths = []
        for at, file in enumerate(files):
            stem, texts = file if isinstance(file, tuple) else (file, ("",))
            path = tmp_path / stem
            path.parent.mkdir(exist_ok=True)
            data = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, len(texts), gdal.GDT_UInt16)
            data.SetGeoTransform((west(at), 10, 0, 0, 0, -10))
            for number, text in enumerate(texts, 1):
                data.GetRasterBand(number).SetDescription(text)
                data.GetRasterBand(number).WriteArray(np.ones((8, 8), np.uint16))
            data = None
            paths.append(str(path))
        virtual = gdal.BuildVRT(str(tmp_path / name), paths, separate=separate)
        for number in range(1, virtual.RasterCount + 1):
            virtual.GetRasterBand(number).SetDescription("")  # newer GDAL copies some
        virtual = None
        return gdal.Open(str(tmp_path / name))

    return build


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ([S2.format(one) for one in ("B04", "B03", "B02", "B08")], ["red", "green", "blue", "nir"]),
        ([OLI.format(one) for one in ("B4", "B3", "B2", "B6")], ["red", "green", "blue", "swir1"]),
        ([TM.format(one) for one in ("B1", "B2", "B3", "B4")], ["blue", "green", "red", "nir"]),
        (["a_red.tif", "a_green.tif", "x&y_blue.tif"], ["red", "green", "blue"]),
        ([("one.tif", ("Red",)), ("two.tif", ("NIR",)), "three.tif"], ["red", "nir", None]),
        (["one.tif", "two.tif", "three.tif"], [None] * 3),
    ],
)
def test_names_are_those_of_the_files(separate, files, expected):
    assert band_names(separate(*files)) == expected


def test_where_satellites_differ_numbers_stay_numbers(separate):
    mixed = separate(OLI.format("B4"), TM.format("B4"))
    assert not {"red", "nir"} & set(band_names(mixed))
    unknown = separate("scene_B4.tif", "scene_B3.tif", name="other.vrt")
    assert band_names(unknown) == band_names_of("B4", "B3")


def band_names_of(*texts):
    """What a file with these descriptions says."""
    data = gdal.GetDriverByName("MEM").Create("", 2, 2, len(texts))
    for number, text in enumerate(texts, 1):
        data.GetRasterBand(number).SetDescription(text)
    return band_names(data)


def test_a_mosaic_is_named_by_its_tiles_where_they_agree(separate):
    texts = ("Blue", "Green", "Red", "NIR")
    beside = {"separate": False, "west": lambda at: 80.0 * at}
    same = separate(("w.tif", texts), ("e.tif", texts), **beside)
    assert band_names(same) == ["blue", "green", "red", "nir"]
    turned = separate(("w2.tif", texts), ("e2.tif", texts[::-1]), name="turned.vrt", **beside)
    assert band_names(turned) == [None] * 4


def test_what_is_computed_shows_none_of_its_sources(separate, tmp_path):
    virtual = separate("a_red.tif", "a_nir.tif")
    assert band_names(virtual) == ["red", "nir"]
    text = (tmp_path / "pair.vrt").read_text()
    derived = text.replace(
        '<VRTRasterBand dataType="UInt16" band="1">',
        '<VRTRasterBand dataType="UInt16" band="1" subClass="VRTDerivedRasterBand">'
        "<PixelFunctionType>sum</PixelFunctionType>",
    )
    assert derived != text
    (tmp_path / "derived.vrt").write_text(derived)
    assert band_names(gdal.Open(str(tmp_path / "derived.vrt"))) == [None, None]


def test_files_that_are_gone_say_nothing_and_break_nothing(separate, tmp_path):
    virtual = separate("a_red.tif", "a_nir.tif")
    (tmp_path / "a_red.tif").unlink()
    assert band_names(virtual) == [None, "nir"]


def test_own_descriptions_count_first(separate):
    virtual = separate("a_red.tif", "a_nir.tif")
    virtual.GetRasterBand(1).SetDescription("Green")
    assert band_names(virtual) == ["green", "nir"]
