"""./build.sh starter on tiny images: from a folder of data to an archive that a map takes."""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal

from landslide_mapper.jobs import starters
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import save_version
from scripts import starter
from scripts.paths import ROOT
from tests.unit.jobs.test_jobs_patch_building import write_raster

SIDE = 64
NETWORK = "tu-tf_mobilenetv3_small_minimal_100"
REGIONS = ("l4s_hokkaido", "l4s_taitung")


def scene(rng: np.random.Generator, bands: int = 3) -> np.ndarray:
    return rng.integers(20, 200, (bands, SIDE, SIDE)).astype(np.uint8)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two regions as they are shared, and land without landslides; the test scenes' files are no images."""
    folder, rng = tmp_path / "data", np.random.default_rng(1)
    for name in ("extras", starter.BEFORE):
        (folder / name).mkdir(parents=True)
    listed = []
    for region in REGIONS:
        for split in ("train", "validation", "test"):
            names = {"post": f"{region}_{split}.tif", "labels": f"{region}_{split}_mask.tif"}
            listed.append({"id": f"{region}/{split}", "region": region, "pre": None, "split": split, **names})
            if split == "test":
                for name in names.values():
                    (folder / name).write_text("whoever opens it fails", encoding="utf-8")
                continue
            labels = np.zeros((SIDE, SIDE), np.uint8)
            labels[10:30, 20:40] = 1
            write_raster(folder / names["post"], scene(rng), 10.0)
            write_raster(folder / names["labels"], labels, 10.0)
    for name in starter.SLOVENIA:
        write_raster(folder / "extras" / f"{name}.tif", scene(rng, 4), 10.0)
    write_raster(folder / starter.BEFORE / "pre.tif", scene(rng), 10.0)
    (folder / starter.STARTERS["ten"]["list"]).write_text(json.dumps({"scenes": listed}), encoding="utf-8")
    return folder


def call(monkeypatch: pytest.MonkeyPatch, *words: object) -> int:
    monkeypatch.setattr(sys, "argv", ["starter", *map(str, words)])
    return starter.main()


def test_an_archive_is_made_that_a_map_takes(data: Path, tmp_path: Path, monkeypatch) -> None:
    weights = tmp_path / "imagenet.pth"
    torch.save(
        MultiRegionNetwork(NetworkSpec(NETWORK, 3, 1), [], [0.5] * 3, [0.5] * 3).encoder.state_dict(), weights
    )
    monkeypatch.setattr(starter, "imagenet_weights", lambda name: weights)
    small = {**starter.STARTERS["ten"], "network": NETWORK, "patch_size": SIDE}
    monkeypatch.setitem(starter.STARTERS, "ten", small)
    installed = tmp_path / "installed"
    words = ("ten", "--data", data, "--output", installed, "--epochs", 1, "--settings", '{"draws": 8}')
    assert call(monkeypatch, *words) == 0
    monkeypatch.setattr(starters, "resource", lambda name: installed)
    monkeypatch.setattr(starters, "user_folder", lambda: tmp_path / "user")
    made = ModelFolder(starters.starter_for(10.0)).version()
    assert made.card["started_from"]["encoder_weights"] == "imagenet.pth"
    assert made.card["sources"] == starter.STARTERS["ten"]["sources"]
    measured = {one["region"]: one for one in made.card["measured"]}
    assert set(measured) == {*REGIONS, "overall"}
    assert measured["overall"]["scenes"] == 2
    assert all(one["iou_ci95"][0] <= one["iou"] <= one["iou_ci95"][1] for one in measured.values())
    assert [region.id for region in made.spec.regions] == ["anywhere"]
    assert made.spec.input.per_scene
    job = MapJob(Path("starter"), str(data / "l4s_hokkaido_train.tif"), tmp_path / "out.gpkg", device="cpu")
    report = run_map(job, LocalBackend(), SilentProgress())
    assert (report.model, report.region) == ("landslides-10m", "anywhere")


def test_a_starter_is_described_anew_without_being_trained(data: Path, tmp_path: Path, monkeypatch) -> None:
    torch.manual_seed(0)
    network = MultiRegionNetwork(NetworkSpec(NETWORK, 3, 1), ["anywhere"], [0.5] * 3, [0.5] * 3)
    model = tmp_path / "packed" / "landslides-10m.lsmodel"
    size = {"tile_size": SIDE, "overlap": 16, "gsd_m": 10.0, "normalization": "scene"}
    save_version(model, network, {"seed": 7}, {"anywhere": 0.4}, **size)
    installed = tmp_path / "installed"
    starter.pack(model, installed / "landslides-10m.zip")
    before = members(installed / "landslides-10m.zip")
    assert call(monkeypatch, "ten", "--describe", "--data", data, "--output", installed) == 0
    after = members(installed / "landslides-10m.zip")
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    assert changed == {"landslides-10m.lsmodel/versions/0001/card.json"}
    shutil.unpack_archive(installed / "landslides-10m.zip", tmp_path / "unpacked")
    described = ModelFolder(tmp_path / "unpacked" / "landslides-10m.lsmodel")
    assert described.version().card["seed"] == 7
    described.version().file("encoder.safetensors")
    assert [one["licence"] for one in described.describe()["sources"]] == ["MIT", "MIT", "MIT", "Apache-2.0"]
    assert described.describe()["measured"][-1]["region"] == "overall"


def members(archive: Path) -> dict[str, int]:
    with zipfile.ZipFile(archive) as packed:
        return {one.filename: one.CRC for one in packed.infolist()}


def test_a_starter_that_is_not_there_cannot_be_described(data: Path, tmp_path: Path, monkeypatch) -> None:
    with pytest.raises(SystemExit, match=r"no starter at .*landslides-10m\.zip: train it first"):
        call(monkeypatch, "ten", "--describe", "--data", data, "--output", tmp_path)


@pytest.mark.parametrize("name", ["landslides-10m", "landslides-under-1m"])
def test_what_ships_says_whose_data_it_learned_from_and_how_good_it_is(name: str, tmp_path: Path) -> None:
    shutil.unpack_archive(ROOT / "resources" / "starters" / f"{name}.zip", tmp_path)
    info = ModelFolder(tmp_path / f"{name}.lsmodel").describe()
    recipe = next(one for one in starter.STARTERS.values() if one["name"] == name)
    assert info["sources"] == recipe["sources"]
    assert {one["region"] for one in info["measured"]} - {"overall"} == set(recipe["regions"])


def test_of_land_before_its_landslides_only_the_half_that_is_not_for_tests_is_background(
    data: Path, tmp_path: Path
) -> None:
    before = starter.negatives(data, tmp_path, [])[-1]
    mask = gdal.Open(str(before.labels)).ReadAsArray()
    assert (mask[:, : SIDE // 2] == 0).all()
    assert (mask[:, SIDE // 2 :] == 255).all()
    assert not [one for one in starter.negatives(data, tmp_path, ["l4s_hokkaido"]) if "hokkaido" in one.id]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("five",), "five: expected fine, ten"),
        (("--without", "atlantis"), "atlantis: expected l4s_hokkaido"),
        (("--data", "nowhere"), "no images in nowhere"),
    ],
)
def test_wrong_usage_is_said_in_one_line(monkeypatch, capsys, words: tuple[str, ...], said: str) -> None:
    with pytest.raises(SystemExit) as ended:
        call(monkeypatch, *words)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
