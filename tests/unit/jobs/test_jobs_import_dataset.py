"""Public data sets as scene lists: folders as they are published, splits, arrays, and what is missing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.cli import main as cli
from landslide_mapper.errors import Canceled, JobError, RasterError
from landslide_mapper.jobs.import_dataset import BANDS, run_import_dataset
from landslide_mapper.jobs.import_dataset_options import ImportDatasetJob
from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.raster.stacking import open_image

SIDE = 64


def image(path: Path, bands: int = 3) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(len(str(path)))
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, bands)
    dataset.WriteArray(rng.integers(1, 255, (bands, SIDE, SIDE)).astype(np.uint8))
    return path


def mask(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.zeros((SIDE, SIDE), np.uint8)
    pixels[10:20, 10:30] = 1
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE)
    dataset.WriteArray(pixels)
    return path


def array(path: Path, pixels: np.ndarray, name: str = "img") -> Path:
    """A file of HDF5 with one array."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # The driver for netCDF writes HDF5 with an array and its dimensions.
    whole = path.with_suffix(".nc")
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(whole))
    group = dataset.GetRootGroup()
    sides = [group.CreateDimension(f"d{n}", None, None, size) for n, size in enumerate(pixels.shape)]
    made = group.CreateMDArray(name, sides, gdal.ExtendedDataType.Create(gdal.GDT_Float64))
    made.Write(np.ascontiguousarray(pixels, np.float64))
    del made, group, dataset
    shutil.move(whole, path)
    return path


def run(dataset: str, folder: Path, output: Path, **changes) -> dict:
    run_import_dataset(ImportDatasetJob(dataset, folder, output, **changes), SilentProgress())
    return json.loads(output.read_text())


def test_cas_has_a_region_per_folder_and_its_masks_not_its_pictures_of_them(tmp_path) -> None:
    for region in ("Moxi town (UAV-1m)", "Hokkaido Iburi-Tobu"):
        for number in range(3):
            image(tmp_path / "cas" / region / "img" / f"{number}.tif")
            image(tmp_path / "cas" / region / "label" / f"{number}.tif")
            mask(tmp_path / "cas" / region / "mask" / f"{number}.tif")
    image(tmp_path / "cas" / "Hokkaido Iburi-Tobu" / "img" / "left.tif")
    output = tmp_path / "lists" / "cas.json"
    listed = run("cas", tmp_path / "cas", output)
    assert {scene["region"] for scene in listed["scenes"]} == {"moxi_town_uav-1m", "hokkaido_iburi-tobu"}
    assert len(listed["scenes"]) == 6
    assert "not for commercial use" in listed["licence"]
    assert all("/mask/" in scene["labels"] for scene in listed["scenes"])
    assert listed["scenes"][0]["post"].startswith("../cas/")
    assert not output.with_name("cas_images").exists(), "nothing is copied"
    scenes = read_scenes(output)
    assert all(Path(str(scene.post)).is_file() and Path(str(scene.labels)).is_file() for scene in scenes)


def test_splits_of_the_folders_are_kept(tmp_path) -> None:
    for split in ("train", "val", "test"):
        for number in range(2):
            image(tmp_path / "lmhld" / "Nepal" / "256" / split / "image" / f"{number}.png.tif")
            mask(tmp_path / "lmhld" / "Nepal" / "256" / split / "label" / f"{number}.png.tif")
    image(tmp_path / "lmhld" / "Taiwan" / "images" / "a_image.tif")
    mask(tmp_path / "lmhld" / "Taiwan" / "masks" / "a_mask.tif")
    listed = run("lmhld", tmp_path / "lmhld", tmp_path / "l.json")
    found = sorted((scene["region"], scene["split"]) for scene in listed["scenes"])
    assert found == [
        *[("nepal", "test")] * 2,
        *[("nepal", "train")] * 2,
        *[("nepal", "validation")] * 2,
        ("taiwan", "train"),
    ]
    assert len({scene["id"] for scene in listed["scenes"]}) == 7


def test_bijie_teaches_where_there_is_none_as_well(tmp_path) -> None:
    for number in range(3):
        image(tmp_path / "Bijie-landslide-dataset" / "landslide" / "image" / f"df{number}.tif")
        mask(tmp_path / "Bijie-landslide-dataset" / "landslide" / "mask" / f"df{number}.tif")
        image(tmp_path / "Bijie-landslide-dataset" / "landslide" / "dem" / f"df{number}.tif")
        image(tmp_path / "Bijie-landslide-dataset" / "non-landslide" / "image" / f"n{number}.tif")
    output = tmp_path / "bijie.json"
    listed = run("bijie", tmp_path / "Bijie-landslide-dataset", output)
    assert {scene["region"] for scene in listed["scenes"]} == {"bijie"}
    assert len(listed["scenes"]) == 6
    empty = [scene for scene in listed["scenes"] if "non-landslide" in scene["id"]]
    assert len(empty) == 3
    found = gdal.Open(str(tmp_path / empty[0]["labels"]))
    assert (found.RasterXSize, found.RasterYSize) == (SIDE, SIDE)
    assert not found.ReadAsArray().any()
    index = build_patch_store(
        read_scenes(output), tmp_path / "store", patch_size=SIDE, progress=SilentProgress()
    )
    assert index is not None
    masks = np.load(tmp_path / "store" / "mask.npy")
    assert (masks == 1).any(axis=(1, 2)).sum() >= 1
    assert (masks == 0).all(axis=(1, 2)).sum() >= 1, "background teaches, it is not unknown"


def test_arrays_become_rasters_whose_bands_have_names(tmp_path) -> None:
    rng = np.random.default_rng(0)
    pixels = rng.random((SIDE, SIDE, len(BANDS)))
    for split in ("TrainData", "ValidData"):
        array(tmp_path / "l4s" / split / "img" / "image_1.h5", pixels)
        truth = np.zeros((SIDE, SIDE))
        truth[5:9, 3:20] = 1
        array(tmp_path / "l4s" / split / "mask" / "mask_1.h5", truth, "mask")
    array(tmp_path / "l4s" / "TestData" / "img" / "image_1.h5", pixels)
    output = tmp_path / "l4s.json"
    listed = run("landslide4sense", tmp_path / "l4s", output)
    assert [(scene["region"], scene["split"]) for scene in listed["scenes"]] == [
        ("landslide4sense", "train"),
        ("landslide4sense", "validation"),
    ]
    post = gdal.Open(str(tmp_path / listed["scenes"][0]["post"]))
    assert [post.GetRasterBand(n + 1).GetDescription() for n in range(post.RasterCount)] == list(BANDS)
    assert np.array_equal(post.ReadAsArray(), np.moveaxis(pixels, 2, 0).astype(np.float32))
    assert open_image(tmp_path / listed["scenes"][0]["labels"]).ReadAsArray().sum() == truth.sum()


def test_a_chip_as_it_was_published_is_read(shared_data, tmp_path) -> None:
    source = shared_data / "l4s_14band_unlabelled" / "post" / "image_31.h5"
    (tmp_path / "TrainData" / "img").mkdir(parents=True)
    shutil.copy(source, tmp_path / "TrainData" / "img")
    array(tmp_path / "TrainData" / "mask" / "mask_31.h5", np.eye(128), "mask")
    output = tmp_path / "one.json"
    listed = run("landslide4sense", tmp_path, output)
    (scene,) = listed["scenes"]
    post = gdal.Open(str(tmp_path / scene["post"]))
    assert (post.RasterXSize, post.RasterYSize, post.RasterCount) == (128, 128, 14)
    values = gdal.OpenEx(str(source), gdal.OF_MULTIDIM_RASTER).GetRootGroup().OpenMDArray("img").ReadAsArray()
    assert np.array_equal(post.GetRasterBand(4).ReadAsArray(), values[:, :, 3].astype(np.float32))


def test_the_command_names_data_set_and_folder_by_their_places(tmp_path, capsys) -> None:
    image(tmp_path / "d" / "a" / "img" / "1.tif")
    mask(tmp_path / "d" / "a" / "mask" / "1.tif")
    output = tmp_path / "s.json"
    assert cli.main(["import-dataset", "cas", str(tmp_path / "d"), "--output", str(output)]) == 0
    said = capsys.readouterr().out
    assert "a: 1 train" in said
    assert "Scenes: 1 in" in said
    assert len(read_scenes(output)) == 1


@pytest.mark.parametrize(
    ("dataset", "expected"),
    [
        ("landslide4sense", "TrainData/img and TrainData/mask, or images/train and annotations/train"),
        ("lmhld", "folders 'image' and 'mask' (or 'label') beside each other"),
        ("cas", "folders of regions with 'img' and 'mask' in each"),
        ("bijie", "landslide/image and landslide/mask"),
    ],
)
def test_a_folder_that_is_incomplete_is_told_with_what_was_expected(tmp_path, dataset, expected) -> None:
    image(tmp_path / "d" / "x" / "img" / "1.tif")
    (tmp_path / "d" / "x" / "mask").mkdir()
    with pytest.raises(JobError) as caught:
        run(dataset, tmp_path / "d", tmp_path / "s.json")
    assert "holds no image with a mask: expected " + expected in str(caught.value)
    assert "1 images without one were found." in str(caught.value)
    assert not (tmp_path / "s.json").exists()


def test_what_cannot_be_is_named(tmp_path) -> None:
    with pytest.raises(JobError, match="no such folder"):
        run("cas", tmp_path / "none", tmp_path / "s.json")
    with pytest.raises(JobError, match=r"must end with \.json"):
        run("cas", tmp_path, tmp_path / "s.txt")


@pytest.mark.parametrize(
    ("shape", "message"),
    [((SIDE, SIDE, 12), "expected 14 bands, found 12"), ((SIDE, SIDE), "expected an array of three")],
)
def test_another_array_is_refused_and_nothing_stays(tmp_path, shape, message) -> None:
    array(tmp_path / "TrainData" / "img" / "image_1.h5", np.zeros(shape))
    array(tmp_path / "TrainData" / "mask" / "mask_1.h5", np.eye(SIDE), "mask")
    with pytest.raises(RasterError, match=message):
        run("landslide4sense", tmp_path, tmp_path / "s.json")
    assert {path.name for path in tmp_path.iterdir()} <= {"TrainData", "s_images"}
    assert not list(tmp_path.rglob("*.tif"))


def test_nothing_that_exists_is_replaced_unasked_and_a_cancel_leaves_nothing(tmp_path) -> None:
    image(tmp_path / "d" / "a" / "img" / "1.tif")
    mask(tmp_path / "d" / "a" / "mask" / "1.tif")
    output = tmp_path / "s.json"
    output.write_text("mine")
    with pytest.raises(Exception, match="exists"):
        run("cas", tmp_path / "d", output)
    assert output.read_text() == "mine"
    assert len(run("cas", tmp_path / "d", output, overwrite=True)["scenes"]) == 1

    class Canceling(SilentProgress):
        def canceled(self) -> bool:
            return True

    other = tmp_path / "t.json"
    with pytest.raises(Canceled):
        run_import_dataset(ImportDatasetJob("cas", tmp_path / "d", other), Canceling())
    assert not other.exists()


def test_folders_beside_the_images_hide_none_of_them(tmp_path) -> None:
    """Notebooks, previews and macOS leave folders and files among images."""
    image(tmp_path / "d" / "R" / "img" / "1.tif")
    mask(tmp_path / "d" / "R" / "mask" / "1.tif")
    image(tmp_path / "d" / "R" / "img" / "train" / "2.tif")
    mask(tmp_path / "d" / "R" / "mask" / "train" / "2.tif")
    image(tmp_path / "d" / "R" / "img" / ".ipynb_checkpoints" / "3.tif")
    (tmp_path / "d" / "R" / "img" / "4.tif").mkdir()
    for folder in ("img", "mask"):
        (tmp_path / "d" / "R" / folder / "._1.tif").write_bytes(b"\0")
    listed = run("cas", tmp_path / "d", tmp_path / "s.json")
    assert [scene["id"] for scene in listed["scenes"]] == ["R/img/1", "R/img/train/2"]


def test_images_that_differ_by_their_suffix_only_have_ids_and_masks_of_their_own(tmp_path) -> None:
    for name in ("1.tif", "1.TIFF"):
        image(tmp_path / "d" / "R" / "img" / name)
        mask(tmp_path / "d" / "R" / "mask" / name)
    image(tmp_path / "d" / "R" / "img" / "image_2.tif")
    image(tmp_path / "d" / "R" / "img" / "img-2.tif")
    mask(tmp_path / "d" / "R" / "mask" / "image_2.tif")
    mask(tmp_path / "d" / "R" / "mask" / "img-2.tif")
    listed = run("cas", tmp_path / "d", tmp_path / "s.json")
    assert len(read_scenes(tmp_path / "s.json")) == 4
    assert all(scene["labels"] == scene["post"].replace("/img/", "/mask/") for scene in listed["scenes"])


def test_rasters_of_folders_whose_names_meet_are_two(tmp_path) -> None:
    for number, folder in enumerate(("a_b/non-landslide", "a/b_non landslide/No landslide"), start=1):
        for name in ("1.tif", "1.png") if number == 1 else ("1.tif",):
            image(tmp_path / "d" / folder / "image" / name)
    for place in ("x/y_z", "x_y/z"):
        image(tmp_path / "d" / place / "image" / "1.tif")
        mask(tmp_path / "d" / place / "mask" / "1.tif")
        image(tmp_path / "d" / place / "nonlandslide" / "image" / "1.tif")
    listed = run("bijie", tmp_path / "d", tmp_path / "s.json")
    labels = [scene["labels"] for scene in listed["scenes"]]
    assert len(labels) == 7
    assert len({label.casefold() for label in labels}) == 7


def test_regions_of_names_that_ids_cannot_have_stay_apart(tmp_path) -> None:
    for region in ("地すべり", "地滑り", "A B", "A_B"):
        for place, make in (("img", image), ("mask", mask)):
            make(tmp_path / "d" / region / place / "1.tif")
    listed = run("cas", tmp_path / "d", tmp_path / "s.json")
    assert sorted(scene["region"] for scene in listed["scenes"]) == ["a_b", "a_b_2", "region", "region_2"]
    assert len(read_scenes(tmp_path / "s.json")) == 4


def test_images_of_a_folder_that_has_no_masks_are_counted(tmp_path, capsys) -> None:
    image(tmp_path / "d" / "TrainData" / "img" / "1.tif")
    mask(tmp_path / "d" / "TrainData" / "mask" / "1.tif")
    image(tmp_path / "d" / "TestData" / "img" / "2.tif")
    arguments = ["import-dataset", "cas", str(tmp_path / "d"), "--output", str(tmp_path / "s.json")]
    assert cli.main(arguments) == 0
    assert "1 images without a mask left out" in capsys.readouterr().out
