"""Normalization per scene, from cutting patches to the finished map, with a real network."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import EvaluateJob, MapJob, SceneEntry
from landslide_mapper.jobs.suggest import SuggestJob, run_suggest
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import save_version
from landslide_mapper.normalization import SCENE, Stretch
from tests.unit.jobs.test_jobs_map import write_raster

TINY = NetworkSpec("tu-tf_mobilenetv3_small_minimal_100", 1, 1, decoder_channels=(8, 8, 8, 8, 4))


@pytest.fixture(scope="module")
def network() -> MultiRegionNetwork:
    """A network of random weights that looks at what it is shown."""
    torch.manual_seed(3)
    network = MultiRegionNetwork(TINY, ["here"], [0.5], [0.5])
    with torch.no_grad():
        network.train()
        for _ in range(4):
            network({"post": torch.rand(8, 1, 64, 64)}, torch.ones(8, 64, 64, dtype=torch.bool), "here")
    return network.eval()


@pytest.fixture
def model(network: MultiRegionNetwork, tmp_path: Path) -> Path:
    path = tmp_path / "scene.lsmodel"
    save_version(path, network, {}, {}, tile_size=64, overlap=16, gsd_m=10.0, normalization=SCENE)
    return path


@pytest.fixture
def values() -> NDArray[np.uint8]:
    rng = np.random.default_rng(5)
    coarse = rng.integers(20, 200, (40, 45))
    values: NDArray[np.uint8] = np.kron(coarse, np.ones((8, 8))).astype(np.uint8)
    return values


def probability(model: Path, post: Path, **changes: Any) -> tuple[NDArray[np.uint8], dict[str, str], Any]:
    output = post.with_suffix(".p.tif")
    job = MapJob(model, post, post.with_suffix(".gpkg"), probability=output, region="here", device="cpu")
    report = run_map(replace(job, **changes), LocalBackend(), SilentProgress())
    dataset = gdal.Open(str(output))
    return dataset.ReadAsArray(), dataset.GetMetadata(), report


def test_the_map_does_not_depend_on_units(model: Path, values: NDArray[np.uint8], tmp_path: Path) -> None:
    eight, notes, report = probability(model, write_raster(tmp_path / "a.tif", values))
    half, _, _ = probability(
        model, write_raster(tmp_path / "b.tif", values.astype(np.float32) / np.float32(255) - 0.1)
    )
    assert np.ptp(eight) > 20
    assert np.abs(eight.astype(int) - half.astype(int)).max() <= 1
    low, high = np.percentile(values, (2, 98))
    assert notes["NORMALIZATION"] == "scene"
    assert notes["STRETCH_POST"] == f"{low:.6g} to {high:.6g}"
    assert report.normalization == {"per": "scene", "post": notes["STRETCH_POST"]}
    assert report.to_json()["normalization"]["per"] == "scene"


def test_a_part_is_mapped_as_in_the_whole(model: Path, values: NDArray[np.uint8], tmp_path: Path) -> None:
    post = write_raster(tmp_path / "a.tif", values)
    whole, _, _ = probability(model, post)
    box = (500_000.0 + 900, 4_700_000.0 - 2500, 500_000.0 + 2500, 4_700_000.0 - 1000)
    part, _, _ = probability(model, post, extent=box)
    mapped = part != 255
    assert 0 < mapped.sum() < mapped.size
    np.testing.assert_array_equal(part[mapped], whole[mapped])


def test_models_of_before_see_values_as_they_are(
    network: MultiRegionNetwork, values: NDArray[np.uint8], tmp_path: Path
) -> None:
    path = tmp_path / "old.lsmodel"
    save_version(path, network, {}, {}, tile_size=64, overlap=16)
    one, notes, report = probability(path, write_raster(tmp_path / "a.tif", values))
    other, _, _ = probability(path, write_raster(tmp_path / "b.tif", values // 4))
    assert not np.array_equal(one, other)
    assert notes["NORMALIZATION"] == report.normalization["per"] == "data set"


def test_too_few_valid_pixels_are_one_clear_message(model: Path, tmp_path: Path) -> None:
    values = np.zeros((300, 300), np.uint8)
    values[7, 7] = 90
    with pytest.raises(RasterError, match="has 1 valid ones, at least 100 are needed"):
        probability(model, write_raster(tmp_path / "a.tif", values, nodata=0))
    assert not (tmp_path / "a.gpkg").exists()


def test_a_chip_is_stretched_as_its_region_was(
    network: MultiRegionNetwork, values: NDArray[np.uint8], tmp_path: Path
) -> None:
    path, chip = tmp_path / "chips.lsmodel", values[:128, :128]
    kept = Stretch({"post": ((0.0, 255.0),)})
    save_version(
        path, network, {}, {}, tile_size=64, overlap=16, normalization=SCENE, stretches={"here": kept}
    )
    _, notes, report = probability(path, write_raster(tmp_path / "a.tif", chip, epsg=None))
    assert notes["STRETCH_POST"] == "0 to 255"
    assert not [one for one in report.warnings if "stretched by what it shows itself" in one]
    other = write_raster(tmp_path / "b.tif", chip.astype(np.float32) * 40 + 3000, epsg=None)
    _, notes, report = probability(path, other)
    assert notes["STRETCH_POST"] != "0 to 255"
    assert [one for one in report.warnings if "stretched by what it shows itself" in one]


def chips(tmp_path: Path, count: int = 4, split: str = "train") -> list[SceneEntry]:
    """Chips of two regions, each brighter than the one before."""
    rng = np.random.default_rng(1)
    mask = np.zeros((64, 64), np.uint8)
    mask[10:30, 10:30] = 1
    entries = []
    for region in ("east", "west"):
        for number in range(count):
            values = (rng.integers(0, 60, (64, 64)) + 40 * number + (region == "west")).astype(np.uint8)
            post = write_raster(tmp_path / f"{region}{number}.tif", values, epsg=None)
            labels = write_raster(tmp_path / f"{region}{number}m.tif", mask, epsg=None)
            entries.append(SceneEntry(f"{region}/{number}", region, post, labels=labels, split=split))
    return entries


def test_chips_of_a_region_share_their_percentiles(tmp_path: Path) -> None:
    build_patch_store(chips(tmp_path), tmp_path / "store", normalization=SCENE)
    index = json.loads((tmp_path / "store" / "index.json").read_text())
    post = np.load(tmp_path / "store" / "post.npy").astype(np.float64)
    region = np.load(tmp_path / "store" / "region_index.npy")
    assert (index["normalization"], index["dtype"]) == ("scene", "float16")
    assert sorted(index["stretches"]) == index["regions"] == ["east", "west"]
    for number in (0, 1):
        assert np.percentile(post[region == number], (2, 98)) == pytest.approx([0, 1], abs=0.01)
        assert post[region == number].mean(axis=(1, 2, 3)).std() > 0.1  # bright chips stay bright


def test_a_model_stretches_new_chips_of_a_region_as_before(tmp_path: Path) -> None:
    known = {"east": Stretch({"post": ((0.0, 255.0),)})}
    build_patch_store(chips(tmp_path), tmp_path / "store", normalization=SCENE, stretches=known)
    index = json.loads((tmp_path / "store" / "index.json").read_text())
    assert index["stretches"]["east"] == {"post": [[0.0, 255.0]]}
    assert index["stretches"]["west"] != {"post": [[0.0, 255.0]]}


def test_scoring_chips_of_an_unknown_region_looks_at_all_of_them(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.jobs import normalization

    asked = []
    seen = normalization.stretched
    monkeypatch.setattr(normalization, "stretched", lambda *args: asked.append(args[1]) or seen(*args))
    job = EvaluateJob(model, tuple(chips(tmp_path, split="test")), device="cpu")
    report = run_evaluate(job, LocalBackend(), SilentProgress())
    assert report.overall.scenes == 8
    assert len({json.dumps(one.to_json()) for one in asked}) == 2


def test_suggestions_come_from_the_scene_as_the_model_sees_it(
    model: Path, values: NDArray[np.uint8], tmp_path: Path
) -> None:
    one = write_raster(tmp_path / "a.tif", values)
    other = write_raster(tmp_path / "b.tif", values.astype(np.float32) * 40 + 1000)
    found = [
        run_suggest(SuggestJob(model, post, count=3, device="cpu"), LocalBackend(), SilentProgress())
        for post in (one, other)
    ]
    places = [[(place.x, place.y) for place in report.places] for report in found]
    assert places[0] == places[1]


def test_a_scene_is_measured_once_however_many_parts_of_it_are_labelled(
    model: Path, values: NDArray[np.uint8], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.jobs import normalization

    labels = write_raster(tmp_path / "labels.tif", (values > 190).astype(np.uint8))
    part = SceneEntry("a", "here", write_raster(tmp_path / "post.tif", values), labels=labels, split="test")
    other = replace(part, id="other", post=write_raster(tmp_path / "other.tif", values))
    measured, measure = [], normalization.own_stretch

    def watched(scene: Any) -> Stretch:
        measured.append(scene)
        return measure(scene)

    monkeypatch.setattr(normalization, "own_stretch", watched)
    entries = (part, replace(part, id="b"), replace(part, id="c", region="there"), other)
    run_evaluate(EvaluateJob(model, entries, region="here", device="cpu"), LocalBackend(), SilentProgress())
    assert len(measured) == 2
