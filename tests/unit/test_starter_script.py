"""./build.sh starter on tiny images: from a folder of data to an archive that a map takes."""

from __future__ import annotations

import json
import sys
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
from scripts import starter
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
    assert [region.id for region in made.spec.regions] == ["anywhere"]
    assert made.spec.input.per_scene
    job = MapJob(Path("starter"), str(data / "l4s_hokkaido_train.tif"), tmp_path / "out.gpkg", device="cpu")
    report = run_map(job, LocalBackend(), SilentProgress())
    assert (report.model, report.region) == ("landslides-10m", "anywhere")


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
