"""Files that are one scene together: a product's folder or archive, or files that were chosen."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import GridMismatchError, RasterError
from landslide_mapper.raster.bands import known_bands
from landslide_mapper.raster.dataset_files import dataset_files
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.raster.scene_files import files_together, scene_folder
from landslide_mapper.raster.stacking import open_image, put_together
from tests.products import make_landsat, make_safe, write_band, zipped

pytestmark = pytest.mark.usefixtures("gdal_exceptions")


def descriptions(dataset):
    return [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]


def values(dataset):
    """What the bands hold in the middle."""
    return dataset.ReadAsArray()[:, dataset.RasterYSize // 2, dataset.RasterXSize // 2].tolist()


class TestSentinel2:
    @pytest.fixture
    def safe(self, tmp_path):
        return make_safe(tmp_path)

    @pytest.mark.parametrize(
        "form",
        ["folder", "archive", "metadata", "granule", "images", "one resolution", "inside of an archive"],
    )
    def test_every_form_of_a_product_is_one_raster(self, safe, form):
        images = next(safe.glob("GRANULE/*/IMG_DATA"))
        name = {
            "folder": safe,
            "archive": zipped(safe),
            "metadata": safe / "MTD_MSIL2A.xml",
            "granule": images.parent,
            "images": images,
            "one resolution": images / "R10m",
            "inside of an archive": f"/vsizip/{safe}.zip/{safe.name}",
        }[form]
        dataset = open_image(name)
        assert (dataset.RasterXSize, dataset.RasterYSize) == (60, 60)
        assert dataset.GetGeoTransform() == (600000, 10, 0, 4800000, 0, -10)
        if form == "one resolution":
            assert descriptions(dataset) == ["B02 blue", "B03 green", "B04 red", "B08 nir"]
            assert values(dataset) == [210, 310, 410, 810]
        else:
            # The finest of each, in the order of their numbers.
            assert values(dataset) == [160, 210, 310, 410, 520, 620, 720, 810, 1820, 960, 1120, 1220]
            assert known_bands(dataset) == {
                "coastal": 1, "blue": 2, "green": 3, "red": 4, "red edge": 5, "red edge 2": 6,
                "red edge 3": 7, "nir": 8, "narrow nir": 9, "water vapour": 10, "swir1": 11, "swir2": 12,
            }  # fmt: skip

    def test_a_scene_is_mapped_from_its_folder_by_names(self, safe):
        with open_scene(safe, bands=3) as scene:
            assert scene.notes == ["The post-event raster is read with red 4, green 3, blue 2 (from names)."]
            block = scene.read(scene.work_grid.window)
            assert block.layers["post"][:, 30, 30].tolist() == [410, 310, 210]
            assert not block.valid[0, 0]  # 0 is no data in Sentinel-2, though the files do not say so
            assert block.valid.sum() == 60 * 60 - 1

    def test_a_coarse_band_is_repeated_where_it_lies(self, safe):
        dataset = open_image(safe)
        coarse = dataset.GetRasterBand(11).ReadAsArray()
        assert coarse[:2, :2].tolist() == [[0, 0], [0, 0]]
        assert (coarse == 1120).sum() == 60 * 60 - 4

    def test_offsets_of_the_metadata_are_known(self, safe, tmp_path):
        """Before 2022 there were none: from the same ground the two dates look alike afterwards."""
        old = make_safe(tmp_path / "old", "20210915", offsets="")
        dataset, before = open_image(safe), open_image(old)  # bands do not keep them open
        band = dataset.GetRasterBand(4)
        assert (band.GetScale(), band.GetOffset()) == pytest.approx((0.0001, -0.1))
        assert before.GetRasterBand(4).GetOffset() in (None, 0.0)
        with open_scene(safe, old, bands=3) as scene:
            block = scene.read(scene.work_grid.window)
            assert block.layers["post"][0, 30, 30] - block.layers["pre"][0, 30, 30] == pytest.approx(-1000)

    def test_several_tiles_in_one_folder_are_refused(self, safe):
        granule = next((safe / "GRANULE").iterdir())
        shutil.copytree(granule, granule.with_name("L2A_T54TXN_A016878_20220915T012345"))
        with pytest.raises(RasterError, match=r"holds 2 tiles, expected one\. Choose the IMG_DATA folder"):
            open_image(safe)

    def test_warped_onto_another_grid(self, safe, tmp_path):
        post = write_band(tmp_path / "post_red.tif", 5, 10, origin=(600_003, 4_799_998))
        with open_scene(post, safe, pre_bands=(4,)) as scene:
            assert scene.read(scene.work_grid.window).layers["pre"][0, 30, 30] == 410 - 1000


class TestLandsat:
    @pytest.mark.parametrize(
        ("sensor", "known"),
        [
            ("LC08", {"coastal": 1, "blue": 2, "green": 3, "red": 4, "nir": 5, "swir1": 6, "swir2": 7}),
            ("LC09", {"coastal": 1, "blue": 2, "green": 3, "red": 4, "nir": 5, "swir1": 6, "swir2": 7}),
            ("LE07", {"blue": 1, "green": 2, "red": 3, "nir": 4, "swir1": 5, "swir2": 6}),
            ("LT05", {"blue": 1, "green": 2, "red": 3, "nir": 4, "swir1": 5, "swir2": 6}),
        ],
    )
    def test_each_numbering_is_its_own(self, tmp_path, sensor, known):
        dataset = open_image(make_landsat(tmp_path, sensor))
        assert known_bands(dataset) == known
        assert dataset.GetRasterBand(1).GetNoDataValue() == 0

    def test_names_stay_right_where_the_file_is_renamed(self, tmp_path):
        path = put_together([make_landsat(tmp_path, "LT05")], tmp_path)
        assert path.name == "LT05_L2SP_107030_20080910.vrt".replace("2008", "2018")
        renamed = path.rename(tmp_path / "before.vrt")
        assert known_bands(gdal.Open(str(renamed)))["red"] == 3

    def test_panchromatic_is_left_out_of_a_folder(self, tmp_path):
        folder = make_landsat(tmp_path)
        write_band(folder / f"{folder.name}_B8.TIF", 8, 15)
        dataset = open_image(folder)
        assert (dataset.RasterCount, dataset.RasterXSize) == (7, 20)

    def test_two_scenes_in_one_folder_are_refused(self, tmp_path):
        folder = make_landsat(tmp_path)
        other = make_landsat(tmp_path, "LC08", "20180926")
        for path in other.glob("*_B4.TIF"):
            shutil.copy(path, folder)
        with pytest.raises(RasterError, match=r"different scenes .*_20180910, .*_20180926"):
            open_image(folder)


class TestChosenFiles:
    def test_bands_are_told_by_name_not_by_order(self, tmp_path):
        paths = [
            write_band(tmp_path / f"scene_{name}.tif", at)
            for at, name in enumerate(("nir", "blue", "red"), 1)
        ]
        dataset = gdal.Open(str(put_together(paths, tmp_path)))
        assert known_bands(dataset) == {"nir": 1, "blue": 2, "red": 3}
        assert values(dataset) == [1, 2, 3]

    def test_radar(self, tmp_path):
        names = ("s1a-iw-grd-vv-20180915t084512-001.tif", "s1a-iw-grd-vh-20180915t084512-002.tif")
        paths = [write_band(tmp_path / name, at) for at, name in enumerate(names, 1)]
        assert known_bands(gdal.Open(str(put_together(paths, tmp_path)))) == {"vv": 1, "vh": 2}

    def test_a_file_of_several_bands_and_one_more(self, tmp_path, make_raster, noise):
        photo = make_raster(noise(3), "photo.tif", epsg=32654)
        more = make_raster(noise(1), "photo_nir.tif", epsg=32654)
        for number, colour in enumerate((gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand), 1):
            dataset = gdal.Open(str(photo), gdal.GA_Update)
            dataset.GetRasterBand(number).SetColorInterpretation(colour)
            dataset = None
        dataset = gdal.Open(str(put_together([photo, more], tmp_path)))
        assert known_bands(dataset) == {"red": 1, "green": 2, "blue": 3, "nir": 4}

    def test_files_that_say_nothing_are_not_guessed(self, tmp_path):
        paths = [write_band(tmp_path / f"{name}.tif", 1) for name in ("first", "second", "third", "fourth")]
        path = put_together(paths, tmp_path)
        assert known_bands(gdal.Open(str(path))) == {}
        with pytest.raises(RasterError, match=r"has 4 bands \(not named\), expected 3"):
            open_scene(path, bands=3)

    @pytest.mark.parametrize(
        ("names", "message"),
        [
            (
                ("T54TXM_20180915T012345_B04.jp2", "T54TXM_20180820T012345_B03.jp2"),
                r"T54TXM_20180915T012345_B04\.jp2 and T54TXM_20180820T012345_B03\.jp2 belong to",
            ),
            (("T54TXM_20180915T012345_B04.jp2", "T54TXN_20180915T012345_B03.jp2"), "different scenes"),
            (("2018-09-15_red.tif", "2018-08-20_green.tif"), "different scenes .*20180915, 20180820"),
            (
                ("T54TXM_20180915T012345_B04_10m.jp2", "T54TXM_20180915T012345_B04_20m.jp2"),
                r"both hold the band red\. Choose one of them",
            ),
            (("a_red.tif", "b_red.tif"), "both hold the band red"),
        ],
    )
    def test_what_makes_no_scene_is_refused(self, tmp_path, names, message):
        paths = [write_band(tmp_path / name, 1) for name in names]
        with pytest.raises(RasterError, match=message):
            put_together(paths, tmp_path / "out")
        assert not (tmp_path / "out").exists()

    def test_dates_of_folders_tell_scenes_apart(self, tmp_path):
        paths = [
            write_band(tmp_path / day / f"{name}.tif", 1)
            for day, name in (("20180915", "B04"), ("20180820", "B03"))
        ]
        with pytest.raises(RasterError, match="different scenes"):
            files_together(paths)

    @pytest.mark.parametrize(
        ("more", "message"),
        [
            ({"epsg": 32653}, "different coordinate reference systems"),
            ({"epsg": None}, "different coordinate reference systems|same size"),
            ({"origin": (700_000.0, 4_800_000.0)}, "show different places"),
        ],
    )
    def test_what_lies_elsewhere_is_refused(self, tmp_path, more, message):
        paths = [write_band(tmp_path / "x_red.tif", 1), write_band(tmp_path / "x_nir.tif", 2, **more)]
        with pytest.raises(GridMismatchError, match=message):
            put_together(paths, tmp_path)

    def test_pictures_without_georeference_must_have_one_size(self, tmp_path):
        paths = [write_band(tmp_path / f"x_{name}.tif", 1, epsg=None) for name in ("red", "nir")]
        assert values(gdal.Open(str(put_together(paths, tmp_path)))) == [1, 1]
        write_band(paths[1], 1, epsg=None, side=50)
        with pytest.raises(GridMismatchError, match=r"50 x 50 pixels.*60 x 60.*same size"):
            put_together(paths, tmp_path)

    def test_a_band_that_does_not_reach_everywhere_has_no_data_there(self, tmp_path):
        paths = [
            write_band(tmp_path / "x_red.tif", 5),
            write_band(tmp_path / "x_nir.tif", 6, origin=(600_300.0, 4_800_000.0)),
        ]
        with open_scene(put_together(paths, tmp_path)) as scene:
            valid = scene.read(scene.work_grid.window).valid
        assert not valid[:, :30].any()
        assert valid[1:, 31:].all()

    def test_nodata_and_masks_are_kept(self, make_raster, noise, tmp_path):
        mask = np.ones((60, 80), bool)
        mask[:, :20] = False
        pixels = noise(1, dtype=np.uint16) + 9
        pixels[:, :10] = 7
        red = make_raster(pixels, "x_red.tif", mask=mask)
        nir = make_raster(pixels, "x_nir.tif", nodata=7)
        with open_scene(put_together([red, nir], tmp_path)) as scene:
            valid = scene.read(scene.work_grid.window).valid
        assert not valid[:10].any()
        assert not valid[:, :20].any()
        assert valid[10:, 20:].all()

    def test_pixels_of_other_sizes_and_fractions_are_placed(self, tmp_path):
        paths = [
            write_band(tmp_path / "x_red.tif", 5, 10),
            write_band(tmp_path / "x_nir.tif", 6, 25, origin=(600_005.0, 4_799_995.0)),
        ]
        dataset = gdal.Open(str(put_together(paths, tmp_path)))
        assert (dataset.RasterXSize, values(dataset)) == (60, [5, 6])


class TestFile:
    @pytest.fixture
    def chosen(self, tmp_path):
        return [write_band(tmp_path / "data" / f"scene_{name}.tif", 1) for name in ("red", "green", "blue")]

    def test_files_and_virtual_raster_can_be_moved_together(self, chosen, tmp_path):
        path = put_together(chosen, tmp_path / "event")
        assert 'relativeToVRT="1">../data/scene_red.tif<' in path.read_text()
        moved = shutil.move(tmp_path / "event", tmp_path / "elsewhere" / "event")
        shutil.move(tmp_path / "data", tmp_path / "elsewhere" / "data")
        assert values(gdal.Open(os.path.join(moved, path.name))) == [1, 1, 1]

    def test_what_is_there_is_used_again_and_nothing_is_replaced(self, chosen, tmp_path):
        first = put_together(chosen, tmp_path)
        assert put_together(chosen, tmp_path) == first
        second = put_together(chosen[:2], tmp_path)
        first.write_text("mine")
        third = put_together(chosen, tmp_path)
        assert len({first, second, third}) == 3
        assert first.read_text() == "mine"

    def test_its_files_are_inputs(self, chosen, tmp_path):
        assert set(chosen) <= dataset_files(put_together(chosen, tmp_path))
        safe = make_safe(tmp_path)
        assert {path.suffix for path in dataset_files(safe)} == {".jp2"}
        assert zipped(safe) in dataset_files(safe.with_name(f"{safe.name}.zip"))

    def test_a_folder_that_cannot_be_written_is_one_line(self, chosen, tmp_path):
        (tmp_path / "file").write_text("")
        with pytest.raises(RasterError, match=r"cannot be written .*Choose another folder"):
            put_together(chosen, tmp_path / "file" / "inside")

    def test_names_with_special_letters(self, tmp_path):
        paths = [write_band(tmp_path / 'a & b <c> "d"' / f"ü_{name}.tif", 1) for name in ("red", "nir")]
        assert values(gdal.Open(str(put_together(paths, tmp_path / "o & o")))) == [1, 1]


def test_what_is_no_product_is_left_alone(tmp_path, make_raster, noise):
    assert scene_folder(make_raster(noise())) is None
    assert scene_folder(tmp_path / "nowhere.zip") is None
    assert scene_folder("PG:dbname=x") is None
    assert scene_folder(tmp_path / "nowhere_MTL.txt") is None


def test_a_folder_without_bands_is_one_clear_error(tmp_path, make_raster, noise):
    make_raster(noise(), "photo.tif")
    with pytest.raises(RasterError, match=r"is a folder, expected a raster file.*Images found: 1\."):
        open_image(tmp_path)
