"""What rasters say of themselves, through the command line and a real network: the map stays the same."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import save_version

SIZE = 96
NAMES = ("Red", "Green", "Blue")
Run = Callable[..., "tuple[NDArray[np.uint8], str]"]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(4)
    network = MultiRegionNetwork(NetworkSpec.default(3, 2), ["alps"], [900.0] * 3, [300.0] * 3)
    path = tmp_path_factory.mktemp("model") / "small.lsmodel"
    save_version(path, network, {}, {"alps": 0.5}, tile_size=64, overlap=16, gsd_m=10.0)
    return path


def pixels(seed: int) -> NDArray[np.uint16]:
    return np.random.default_rng(seed).integers(1, 1800, (3, SIZE, SIZE)).astype(np.uint16)


def write(
    path: Path, bands: NDArray[np.uint16], names: tuple[str, ...] = (), offset: float | None = None
) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, len(bands), gdal.GDT_UInt16)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 4_700_000.0, 0.0, -10.0))
    for number, band in enumerate(bands, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        if names:
            dataset.GetRasterBand(number).SetDescription(names[number - 1])
        if offset is not None:
            dataset.GetRasterBand(number).SetScale(1e-4)
            dataset.GetRasterBand(number).SetOffset(offset)
    dataset = None
    return path


@pytest.fixture
def run(model: Path, tmp_path: Path) -> Run:
    def run(post: Path, pre: Path, expected: int = 0) -> tuple[NDArray[np.uint8], str]:
        probability = tmp_path / f"{post.stem}-{pre.stem}.tif"
        words = ["map", "--model", model, "--post", post, "--pre", pre, "--probability", probability]
        words += ["--output", probability.with_suffix(".gpkg")]
        command = [sys.executable, "-m", "landslide_mapper", *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == expected, done.stderr
        assert "Warning:" not in done.stderr  # of a library
        values = gdal.Open(str(probability)).ReadAsArray() if not expected else np.empty(0, np.uint8)
        return values, done.stderr

    return run


def test_names_and_offsets_lead_to_the_same_map(run: Run, tmp_path: Path) -> None:
    post, pre = pixels(1), pixels(2)
    plain = write(tmp_path / "post.tif", post), write(tmp_path / "pre.tif", pre)
    right, said = run(*plain)
    assert "The post-event raster is read with bands 1, 2, 3; it does not name them." in said
    twelve = np.zeros((12, SIZE, SIZE), np.uint16)
    twelve[[3, 2, 1]] = post + 1000
    sentinel = tuple(f"B{number:02d}" for number in range(1, 13))
    named = write(tmp_path / "s2.tif", twelve, sentinel, offset=-0.1)
    turned = write(tmp_path / "bgr.tif", pre[::-1], NAMES[::-1], offset=0.0)
    found, said = run(named, turned)
    np.testing.assert_array_equal(found, right)
    assert "read with red 4, green 3, blue 2 (from names)" in said
    assert "read with red 3, green 2, blue 1 (from names)" in said
    assert "different scales or offsets" in said


def test_bands_that_cannot_be_known_are_asked_for(run: Run, tmp_path: Path) -> None:
    many = write(tmp_path / "many.tif", np.ones((13, SIZE, SIZE), np.uint16))
    _, said = run(many, write(tmp_path / "pre.tif", pixels(2)), expected=1)
    last = said.strip().splitlines()[-1]
    assert "has 13 bands (not named), expected 3" in last
    assert "--post-bands" in last


def test_an_8_bit_pre_beside_a_16_bit_post_is_told(run: Run, tmp_path: Path) -> None:
    low = write(tmp_path / "low.tif", pixels(2) // 16)
    _, said = run(write(tmp_path / "post.tif", pixels(1)), low)
    assert "on different scales everything looks like change" in said


def called(*words: object, expected: int = 0) -> str:
    """What a command says on standard error."""
    command = [sys.executable, "-m", "landslide_mapper", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == expected, done.stderr
    return done.stderr


def apart(folder: Path, day: str, bands: NDArray[np.uint16]) -> list[Path]:
    """Red, green and blue as three files of Sentinel-2, in another order."""
    folder.mkdir()
    files = {number: folder / f"T54TXM_{day}T012345_B0{number}.tif" for number in (2, 3, 4)}
    for number, band in zip((4, 3, 2), bands):
        write(files[number], band[None])
    return [files[number] for number in (3, 2, 4)]


def test_bands_in_several_files_or_a_folder_lead_to_the_same_map(
    run: Run, model: Path, tmp_path: Path
) -> None:
    post, pre = pixels(1), pixels(2)
    right, _ = run(write(tmp_path / "post.tif", post), write(tmp_path / "pre.tif", pre))
    after, before = (
        apart(tmp_path / name, day, bands)
        for name, day, bands in (("after", "20180915", post), ("before", "20180820", pre))
    )
    out = tmp_path / "out"
    outputs = ["--output", out / "out.gpkg", "--probability", out / "out.tif"]
    said = called("map", "--model", model, "--post", *after, "--pre", *before, *outputs)
    np.testing.assert_array_equal(gdal.Open(str(out / "out.tif")).ReadAsArray(), right)
    assert f"Put together in {out / 'T54TXM_20180915T012345.vrt'}, files: 3." in said
    assert "The pre-event raster is read with red 3, green 1, blue 2 (from names)." in said
    folders = ["--post", tmp_path / "after", "--pre", tmp_path / "before"]
    said = called("map", "--model", model, *folders, *outputs)
    np.testing.assert_array_equal(gdal.Open(str(out / "out.tif")).ReadAsArray(), right)
    assert "The post-event raster is read with red 3, green 2, blue 1 (from names)." in said
    mixed = called("map", "--model", model, "--post", after[0], before[1], *outputs, expected=1)
    assert "belong to different scenes" in mixed.strip().splitlines()[-1]
    over = ["--output", tmp_path / "x.gpkg", "--probability", after[0]]
    refused = called("map", "--model", model, *folders, *over, expected=1)
    assert "is also an input" in refused.strip().splitlines()[-1]


def tables(path: Path) -> Path:
    """A GeoPackage of two tables of polygons, of which one has a part of the scene."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    for name, columns in (("everywhere", 96), ("west", 40)):
        layer = source.CreateLayer(name, reference, ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        east = 500_000 + 10 * columns
        ring = f"500000 4700000, {east} 4700000, {east} 4699040, 500000 4699040, 500000 4700000"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
    return path


def test_rasters_in_an_archive_and_tables_of_a_geopackage(run: Run, model: Path, tmp_path: Path) -> None:
    post, pre = write(tmp_path / "post.tif", pixels(1)), write(tmp_path / "pre.tif", pixels(2))
    right, _ = run(post, pre)
    archive = tmp_path / "scene.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for one in (post, pre):
            file.write(one, f"images/{one.name}")
            one.unlink()
    inside, areas = f"/vsizip/{archive}/images", tables(tmp_path / "areas.gpkg")
    names = ["--post", f"{inside}/post.tif", "--pre", f"{inside}/pre.tif"]
    outputs = ["--output", tmp_path / "out.gpkg", "--probability", tmp_path / "out.tif"]
    called("map", "--model", model, *names, *outputs)
    np.testing.assert_array_equal(gdal.Open(str(tmp_path / "out.tif")).ReadAsArray(), right)
    called("map", "--model", model, *names, *outputs, "--aoi", f"GPKG:{areas}:west")
    part = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    np.testing.assert_array_equal(part[:, :40], right[:, :40])
    assert (part[:, 40:] == 255).all()
    over = ["--output", tmp_path / "other.gpkg", "--probability", archive]
    said = called("map", "--model", model, *names, *over, expected=1)
    assert f"Output '{archive}' is also an input" in said.strip().splitlines()[-1]

    scene = {"id": "a", "region": "alps", "split": "test", "labels": f"GPKG:{areas}:west"}
    images = {"post": f"{inside}/post.tif", "pre": f"{inside}/pre.tif"}
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": [{**scene, **images}]}))
    called(
        "evaluate", "--model", model, "--scenes", tmp_path / "scenes.json", "--report", tmp_path / "r.json"
    )
    found = json.loads((tmp_path / "r.json").read_text())["overall"]
    level = right >= 127  # the model's threshold of 0.5, as it is stored
    truth = np.zeros_like(level)
    truth[:, :40] = True
    assert found["pixels"] == right.size
    assert found["iou"] == pytest.approx((level & truth).sum() / (level | truth).sum(), abs=1e-4)


def test_a_name_that_nothing_opens_is_one_line(model: Path, tmp_path: Path) -> None:
    name = f"/vsizip/{tmp_path}/missing.zip/post.tif"
    names = ["--post", name, "--pre", name]
    said = called("map", "--model", model, *names, "--output", tmp_path / "out.gpkg", expected=1)
    assert f"Cannot open the raster {name}" in said.strip().splitlines()[-1]
