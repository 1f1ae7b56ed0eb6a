"""What is known of bands: by words, numbers, wavelengths, file names and colours; and where nothing is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from landslide_mapper.raster.band_facts import band_facts, band_names, said_bands
from landslide_mapper.raster.band_words import read_file_name, read_words, roles_of_wavelengths
from landslide_mapper.raster.bands import known_bands
from landslide_mapper.raster.sensors import LANDSAT57, LANDSAT89, ROLES, SENTINEL2

RGB_COLOURS = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
SHORT = {"nir": "near infrared", "swir1": "shortwave infrared 1: ", "swir2": "shortwave infrared 2: "}


@pytest.fixture
def make(tmp_path):
    """A raster with descriptions, or with so many bands that say nothing."""

    def make(texts=(), name="scene.tif", count=None, colours=(), data_type=gdal.GDT_UInt16):
        path = tmp_path / name
        count = count or max(len(texts), len(colours))
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), 4, 3, count, data_type, ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
        )
        for number, text in enumerate(texts, 1):
            dataset.GetRasterBand(number).SetDescription(text)
        for number, colour in enumerate(colours, 1):
            dataset.GetRasterBand(number).SetColorInterpretation(colour)
        dataset.FlushCache()
        return gdal.Open(str(path))

    return make


@pytest.mark.parametrize(
    ("text", "role"),
    [
        *[
            (text, "red")
            for text in ("red", "Red", "RED", "r", "Red (665 nm)", "4 - red", "B4 red", "SR red")
        ],
        *[(text, "red edge") for text in ("Red Edge", "rededge1", "red_edge_1", "Vegetation red edge")],
        *[(text, "nir") for text in ("NIR", "n", "Near_Infrared", "near-infrared", "nir1", "Near IR")],
        *[(text, "coastal") for text in ("Coastal aerosol", "coastal_blue", "ultra blue", "Deep Blue")],
        *[
            (text, "swir1")
            for text in ("SWIR", "swir_1", "SWIR1", "Short-wave infrared 1", "shortwave infrared")
        ],
        *[(text, "swir2") for text in ("SWIR 2", "swir2", "shortwave infrared 2")],
        *[(text, "green 1") for text in ("green_i", "Green I", "green 1")],
        *[(text, "vv") for text in ("VV", "Sigma0_VV_db", "Gamma0_VV", "vv")],
        *[(text, "vh") for text in ("VH", "Sigma0_VH")],
        ("narrow NIR", "narrow nir"),
        ("Panchromatic", "pan"),
        ("thermal infrared 2", "thermal 2"),
        *[
            (text, None)
            for text in ("NDVI", "red/nir ratio", "cloud mask", "SCL", "slope", "infrared", "wired")
        ],
        *[
            (text, None)
            for text in ("predicted", "B8/B4", "B8-B4", "", "scene classification red", "QA_PIXEL")
        ],
    ],
)
def test_words_are_understood(text, role):
    assert read_words(text).role == role


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *[
            (text, "4")
            for text in ("B04", "B4", "b4", "SR_B4", "Band 4", "band_4", "B04_10m", "Band4", "toa b4")
        ],
        *[(text, "8a") for text in ("B8A", "b8a", "B8A_20m", "T54TXM_20180915T012345_B8A_20m.jp2")],
        *[(text, "12") for text in ("B12", "band 12")],
        *[(text, None) for text in ("b", "bb4", "NDVI_B4", "cab4", "b4x", "4")],
    ],
)
def test_numbers_are_understood(text, number):
    assert read_words(text).number == number


@given(
    number=st.sampled_from(sorted(SENTINEL2)),
    form=st.sampled_from(["B{}", "b{}", "B{}_10m", "{} x", "S2A_B{}", "Band {}", "B{}, central wavelength"]),
)
def test_any_spelling_gives_the_number_itself_or_nothing(number, form):
    assert read_words(form.format(number)).number in (number, None)


@given(st.text(max_size=40))
def test_any_text_is_read_and_names_a_known_role_or_none(text):
    found = read_words(text)
    assert found.role is None or found.role in ROLES
    if not found.image:
        assert found.role is None
    assert read_file_name(text).role in (None, *ROLES)


@given(st.dictionaries(st.integers(1, 300), st.floats(200, 20000), max_size=40))
def test_each_role_goes_to_one_band_and_each_band_has_one_role(wavelengths):
    roles = roles_of_wavelengths(wavelengths)
    assert len(set(roles.values())) == len(roles)
    assert set(roles) <= set(wavelengths)


@given(st.permutations(["B02", "B03", "B04", "B08", "B8A", "B11", "B12"]))
def test_bands_are_known_by_name_in_any_order(texts):
    dataset = gdal.GetDriverByName("MEM").Create("", 2, 2, len(texts))
    for number, text in enumerate(texts, 1):
        dataset.GetRasterBand(number).SetDescription(text)
    known = known_bands(dataset)
    expected = {role: SENTINEL2[text[1:].lstrip("0").lower()] for role, text in zip(texts, texts)}
    assert known == {expected[text]: number for number, text in enumerate(texts, 1)}


@pytest.mark.parametrize(
    ("texts", "name", "expected"),
    [
        # one number, two satellites
        (["SR_B2", "SR_B3", "SR_B4"], "x.tif", ["b2", "b3", "b4"]),
        (["SR_B2", "SR_B3", "SR_B4"], "LC08_L2SP_107030_20180910.tif", ["blue", "green", "red"]),
        (["SR_B2", "SR_B3", "SR_B4"], "LT05_L2SP_107030_20080910.tif", ["green", "red", "nir"]),
        (["SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B7"], "x.tif",
         ["blue", "green", "red", "nir", "swir1", "swir2"]),
        (["SR_B3", "SR_B4", "SR_B5", "SR_B6"], "x.tif", ["green", "red", "nir", "swir1"]),
        # harmonized Landsat is written with zeros, as Sentinel-2 is
        (["B02", "B03", "B04", "B05"], "HLS.L30.T54TXM.2018250.v2.0.tif", ["blue", "green", "red", "nir"]),
        (["B02", "B03", "B04", "B05", "B06", "B07"], "x.tif", ["blue", "green", "red", "b5", "b6", "b7"]),
        (["B4", "B3", "B2"], "x.tif", ["red", "green", "blue"]),
        # these only count
        (["Band 1", "Band 2", "Band 3", "Band 4"], "x.tif", [None] * 4),
        (["Band_1", "Band_2", "Band_3"], "LC08_x.tif", [None] * 3),
        (["B1", "B2", "B3"], "x.tif", [None] * 3),
        (["Band 4", "Band 3", "Band 2"], "LC09_x.tif", ["red", "green", "blue"]),
        (["Band 4", "Band 3", "Band 2"], "x.tif", [None] * 3),
        # what a word says shows that the numbers are another satellite's
        (["B3 red", "B4", "B2"], "x.tif", ["red", "b4", "b2"]),
        (["NDVI", "B04", "B8-B4"], "x.tif", [None, "red", None]),
    ],
)  # fmt: skip
def test_numbers_mean_what_the_satellite_means(make, texts, name, expected):
    assert band_names(make(texts, name)) == expected


def test_what_two_bands_claim_is_not_known(make):
    assert known_bands(make(["B04", "B03", "B02", "B04", "B03", "B08"])) == {"blue": 3, "nir": 6}


@pytest.mark.parametrize(
    ("name", "count", "known"),
    [
        ("S2A_MSIL1C_20180915.tif", 13, {"red": 4, "nir": 8, "narrow nir": 9, "swir1": 12}),
        ("S2B_MSIL2A_20180915.tif", 12, {"red": 4, "green": 3, "blue": 2, "nir": 8, "swir2": 12}),
        ("stack.tif", 12, {}),
        ("stack.tif", 13, {}),
        ("S2B_MSIL2A_20180915.tif", 4, {}),
        ("LC08_L2SP_107030_20180910_SR.tif", 7, {"coastal": 1, "red": 4, "nir": 5, "swir2": 7}),
        ("LC09_L1TP_107030_20220910.tif", 11, {"red": 4, "pan": 8, "thermal": 10}),
        ("LE07_L2SP_107030_20020910.tif", 6, {"blue": 1, "red": 3, "nir": 4, "swir1": 5, "swir2": 6}),
        ("LT05_L1TP_107030_19990910.tif", 7, {"red": 3, "thermal": 6, "swir2": 7}),
        ("LT51070301999253HAJ00.tif", 7, {"red": 3, "nir": 4}),
        ("20200529_234147_32_2275_3B_AnalyticMS_SR.tif", 4, {"blue": 1, "green": 2, "red": 3, "nir": 4}),
        ("20220529_2275_3B_AnalyticMS_SR_8b_clip.tif", 8, {"blue": 2, "green": 4, "red": 6, "nir": 8}),
        ("20220529_234147_32_2275_3B_udm2.tif", 8, {}),
        ("20220529_234147_32_2275_3B_Visual.tif", 3, {"red": 1, "green": 2, "blue": 3}),
        ("m_3811022_ne_12_1_20130815.tif", 4, {"red": 1, "green": 2, "blue": 3, "nir": 4}),
        ("ortho_rgbn.tif", 4, {"red": 1, "nir": 4}),
        ("ortho_RGBI_2018.tif", 4, {"red": 1, "nir": 4}),
        ("ortho_bgrn.tif", 4, {"blue": 1, "red": 3, "nir": 4}),
        ("ortho_cir.tif", 3, {"nir": 1, "red": 2, "green": 3}),
        ("ortho.tif", 3, {}),
        ("ortho.tif", 4, {}),
        ("T54TXM_20180915T012345_TCI_10m.jp2.tif", 3, {"red": 1, "blue": 3}),
        ("T54TXM_20180915T012345_B04_10m.tif", 1, {"red": 1}),
        ("LC08_L2SP_107030_20180910_20200830_02_T1_SR_B5.TIF", 1, {"nir": 1}),
        ("LT05_L2SP_107030_20080910_20200830_02_T1_SR_B4.TIF", 1, {"nir": 1}),
        ("LT05_L2SP_107030_20080910_20200830_02_T1_ST_B6.TIF", 1, {"thermal": 1}),
        ("LC08_L2SP_107030_20180910_20200830_02_T1_QA_PIXEL.TIF", 1, {}),
        ("s1a-iw-grd-vv-20180915t084512.tiff", 1, {"vv": 1}),
        ("S1A_IW_GRDH_1SDV_20180915.tif", 2, {}),
        ("red_river_dem.tif", 1, {}),
    ],
)  # fmt: skip
def test_usual_products_are_known_by_file_name_and_count(make, name, count, known):
    found = known_bands(make(name=name, count=count))
    assert {role: found.get(role) for role in known} == known
    assert bool(found) == bool(known)


def test_a_file_name_that_the_colours_contradict_tells_nothing(make):
    dataset = make(name="20200529_3B_AnalyticMS.tif", count=4, colours=RGB_COLOURS)
    assert band_facts(dataset) == [None] * 4


def test_colours_are_the_last_to_be_asked(make):
    facts = band_facts(make(["nir", "", ""], colours=RGB_COLOURS))
    assert [(fact.name, fact.source) for fact in facts] == [
        ("nir", "names"), ("green", "colours"), ("blue", "colours"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("domain", "items"),
    [
        ("IMAGERY", [{"CENTRAL_WAVELENGTH_UM": str(one)} for one in (0.49, 0.56, 0.665, 0.842)]),
        ("", [{"wavelength": str(one), "wavelength_units": "nm"} for one in (490, 560, 665, 842)]),
        (
            "",
            [
                {"wavelength": str(one), "wavelength_units": "Micrometers"}
                for one in (0.49, 0.56, 0.665, 0.84)
            ],
        ),
        ("", [{"WAVELENGTH": str(one), "WAVELENGTH_UNIT": "nm"} for one in (490, 560, 665, 842)]),
        ("", [{"WAVELENGTH": str(one)} for one in (0.49, 0.56, 0.665, 0.842)]),
        ("", [{"WAVELENGTH": f"{one} nm"} for one in (490, 560, 665, 865)]),
    ],
)
def test_wavelengths_of_bands_are_understood(make, domain, items):
    dataset = make(count=4)
    for number, item in enumerate(items, 1):
        dataset.GetRasterBand(number).SetMetadata(item, domain)
    assert {fact.source for fact in band_facts(dataset)} == {"wavelengths"}
    assert known_bands(dataset) == {"blue": 1, "green": 2, "red": 3, "nir": 4}


def test_wavelengths_of_an_envi_header_are_understood(tmp_path):
    for unit, factor in (("Nanometers", 1.0), ("Micrometers", 0.001)):
        path = tmp_path / f"cube_{unit}.dat"
        path.write_bytes(np.zeros((60, 3, 4), np.uint8).tobytes())
        lengths = ", ".join(f"{(410 + 10 * number) * factor:g}" for number in range(60))
        path.with_suffix(".hdr").write_text(
            "ENVI\nsamples = 4\nlines = 3\nbands = 60\ndata type = 1\ninterleave = bsq\nbyte order = 0\n"
            f"wavelength units = {unit}\nwavelength = {{{lengths}}}\n"
        )
        known = known_bands(gdal.Open(str(path)))
        assert {role: known[role] for role in ("red", "green", "blue", "nir")} == {
            "red": 26, "green": 16, "blue": 9, "nir": 44,
        }  # fmt: skip


def test_wavelengths_that_are_none_are_left_alone(make):
    dataset = make(count=3)
    for number, text in enumerate(("-1", "nan", "5 m"), 1):
        dataset.GetRasterBand(number).SetMetadataItem("wavelength", text)
    assert band_facts(dataset) == [None] * 3


def test_what_is_known_is_said(make):
    dataset = make(["B01", "B02", "B03", "B04", "B05", "B08", "B8A"])
    facts = band_facts(dataset)
    assert said_bands((4, 3, 2), facts) == "red 4, green 3, blue 2 (from names)"
    assert said_bands((6, 1), facts) == "near infrared 6, coastal 1 (from names)"
    assert said_bands((1, 2), [None, None]) == "band 1, band 2"


@pytest.mark.parametrize("table", [SENTINEL2, LANDSAT89, LANDSAT57])
def test_numberings_name_known_roles_once(table):
    assert set(table.values()) <= ROLES
    assert len(set(table.values())) == len(table)


class TestRealFiles:
    def test_sentinel_2_by_names(self, shared_data):
        known = known_bands(gdal.Open(str(shared_data / "extras" / "slovenia_s2_0_2015-08-20.tif")))
        assert (known["red"], known["green"], known["blue"], known["nir"]) == (4, 3, 2, 8)
        assert (known["narrow nir"], known["cirrus"], known["swir1"], known["swir2"]) == (9, 11, 12, 13)
        four = known_bands(gdal.Open(str(shared_data / "extras" / "chattogram_s2_rgbn.tif")))
        assert four == {"red": 1, "green": 2, "blue": 3, "nir": 4}
        pair = known_bands(gdal.Open(str(shared_data / "hokkaido_s2_pair" / "pre.tif")))
        assert pair == {"red": 1, "green": 2, "blue": 3}

    def test_nothing_is_made_up_where_nothing_is_said(self, shared_data):
        for path in (
            shared_data / "luding_s2_chip" / "post" / "t4img0101.tif",
            shared_data / "l4s_14band_unlabelled" / "post" / "image_37.h5",
        ):
            assert known_bands(gdal.Open(str(path))) == {}

    def test_a_picture_is_what_its_colours_say_even_where_they_lie(self, shared_data):
        """Near infrared, red and green in a JPEG: nothing in the file tells, so it is said what was read."""
        dataset = gdal.Open(str(shared_data / "tianshui_geoeye" / "post" / "281.jpg"))
        assert said_bands((1, 2, 3), band_facts(dataset)) == "red 1, green 2, blue 3 (from colours)"
