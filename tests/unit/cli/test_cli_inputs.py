"""What rasters say of themselves, through the command line and a real network: the map stays the same."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from osgeo import gdal, osr

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
    assert "read with bands 4, 3, 2 (red, green, blue)" in said
    assert "read with bands 3, 2, 1 (red, green, blue)" in said
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
