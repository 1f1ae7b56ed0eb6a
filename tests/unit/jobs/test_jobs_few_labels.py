"""A handful of reviews of the starter's map and a quick update, by the real starter on a simulated scene."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import UpdateReport
from landslide_mapper.jobs.spec import MapJob, SceneEntry, UpdateJob
from landslide_mapper.jobs.update import run_update
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.raster.components import Runs, connect, overlaps
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygonize import stored_level
from landslide_mapper.tiling import NODATA
from landslide_mapper.vocabulary import FAST, NO_CLOUDS, STARTER
from scripts.masks import write_mask
from scripts.simulate import simulate_scene

REVIEWS = 12


@dataclass(frozen=True)
class Land:
    """A simulated scene, its truth, and what the starter called landslide there."""

    folder: Path
    post: Path
    pre: Path
    truth: NDArray[np.uint8]
    called: NDArray[np.bool_]

    def labels(self, name: str, values: NDArray[np.uint8]) -> str:
        """Labels as a mask."""
        return str(write_mask(self.post, values, self.folder / f"{name}.tif"))

    def reviewed(self, seed: int) -> NDArray[np.uint8]:
        """Candidates drawn at random: accepted where half of them is landslide, else rejected."""
        random = np.random.default_rng(seed)
        runs = Runs.of(self.called & (self.truth != 255))
        above, below, _ = overlaps(runs.start, runs.stop, runs.start + runs.pitch, runs.stop + runs.pitch)
        component, count = connect(len(runs), above, below)
        numbers = runs.paint(component + 1, len(self.truth))
        sizes = np.bincount(numbers.ravel())
        found = np.full_like(self.truth, 255)
        chosen = [one for one in random.permutation(np.arange(1, count + 1)) if sizes[one] >= 6][:REVIEWS]
        for one in chosen:
            found[numbers == one] = (self.truth[numbers == one] == 1).mean() >= 0.5
        return found

    def map(self, model: Path, region: str | None) -> NDArray[np.bool_]:
        """What a model calls landslide."""
        output = self.folder / "map.gpkg"
        job = MapJob(
            model=model,
            post=self.post,
            pre=self.pre,
            output=output,
            probability=output.with_suffix(".tif"),
            region=region,
            overwrite=True,
            clouds=NO_CLOUDS,
            device="cpu",
        )
        report = run_map(job, LocalBackend(), SilentProgress())
        stored = gdal.Open(str(job.probability)).ReadAsArray()
        called: NDArray[np.bool_] = (stored >= stored_level(float(report.threshold))) & (stored != NODATA)
        return called


@pytest.fixture(scope="module")
def land(tmp_path_factory: pytest.TempPathFactory) -> Land:
    folder = tmp_path_factory.mktemp("land")
    listed = simulate_scene(folder / "scene", 3, 384).scenes
    scenes = json.loads(listed.read_text(encoding="utf-8"))["scenes"]
    post, pre = listed.parent / scenes[0]["post"], listed.parent / scenes[0]["pre"]
    grid = Grid.from_dataset(open_raster(post))
    truth = np.full((grid.height, grid.width), 255, np.uint8)
    for one in scenes:
        files = (listed.parent / one["labels"], listed.parent / one["labelled_area"])
        with LabelSource(*files, grid, split=one["split"]) as source:
            mask = source.mask(grid.window)
        truth[mask != 255] = mask[mask != 255]
    empty = Land(folder, post, pre, truth, np.zeros(truth.shape, bool))
    return Land(folder, post, pre, truth, empty.map(Path(STARTER), None))


def iou(called: NDArray[np.bool_], truth: NDArray[np.uint8]) -> float:
    known = truth != 255
    return float((called & (truth == 1)).sum() / ((called | (truth == 1)) & known).sum())


def update_by(land: Land, own: Path, labels: NDArray[np.uint8], scene: str = "a") -> UpdateReport:
    """A quick update of a model, by the labels of a scene."""
    listed = SceneEntry(scene, "alps", land.post, land.pre, land.labels(f"labels_{own.stem}", labels))
    options = {"patch_size": 128, "device": "cpu", "settings": {FAST: True}, "publish_anyway": True}
    job = UpdateJob(own, "alps", (listed,), start_from=None if own.exists() else STARTER, **options)
    return run_update(job, LocalBackend(), SilentProgress())


@pytest.fixture(scope="module")
def rounds(land: Land) -> list[UpdateReport]:
    """Two quick updates by the labels of one scene, the second by more of them."""
    own = land.folder / "told.lsmodel"
    first, second = land.reviewed(1), land.reviewed(0)
    more = np.where(second != 255, second, first).astype(np.uint8)
    return [update_by(land, own, first), update_by(land, own, more)]


def test_what_is_fitted_to_all_labels_says_so(land: Land, rounds: list[UpdateReport]) -> None:
    """Held out by themselves, they are learned from in the end: the figures are of labels that it knows."""
    new, apart, card = (
        rounds[0].new,
        rounds[0].new.apart,
        ModelFolder(land.folder / "told.lsmodel").version(2).card,
    )
    assert rounds[0].phases[0]["learned_all"]
    assert (new.held_out, apart["patches"]) == (0, 5)
    assert "All labels were learned from in the end" in rounds[0].notes[-2]
    assert f"{apart['after']:.3f} with it" in rounds[0].notes[-1]
    assert apart["after"] != new.after
    assert card["validation"]["alps"]["iou"] == apart["after"]
    assert card["data"]["alps"]["validation"]["patches"] == 0


def test_held_out_labels_that_object_are_not_learned_and_what_they_say_is_told(
    land: Land, rounds: list[UpdateReport]
) -> None:
    new, card = rounds[1].new, ModelFolder(land.folder / "told.lsmodel").version(3).card
    assert not rounds[1].phases[0]["learned_all"]
    assert new.held_out == new.apart["patches"] == card["data"]["alps"]["validation"]["patches"] == 3
    assert new.apart["after"] < new.apart["before"], "though it gained on the others"
    assert f"{new.apart['after']:.3f} with it" in rounds[1].notes[-1]
    assert card["validation"]["alps"]["iou"] == new.apart["after"]


def test_a_correction_that_replaces_the_one_before_is_compared_with_none(rounds: list[UpdateReport]) -> None:
    """What the earlier one learned is taken back first, so the labels held out are not known."""
    assert not any("from the same scenes before" in note for note in rounds[1].notes)


def test_what_was_named_for_validation_is_never_fitted_to(land: Land) -> None:
    labels = land.reviewed(0)
    half = labels.shape[1] // 2
    west, east = labels.copy(), labels.copy()
    west[:, half:], east[:, :half] = 255, 255
    found = []
    for name, checked in (("named", east), ("wrong", np.where(east < 2, 1 - east, 255).astype(np.uint8))):
        own = land.folder / f"{name}.lsmodel"
        scenes = [
            SceneEntry(split, "alps", land.post, land.pre, land.labels(f"{name}_{split}", mask), split=split)
            for split, mask in (("train", west), ("validation", checked))
        ]
        options = {"patch_size": 128, "device": "cpu", "settings": {FAST: True}, "publish_anyway": True}
        report = run_update(
            UpdateJob(own, "alps", tuple(scenes), start_from=STARTER, **options),
            LocalBackend(),
            SilentProgress(),
        )
        assert not report.phases[0]["learned_all"]
        assert report.new.held_out is None or report.new.held_out > 0
        found.append(correction_of(own))
    assert (found[0][0] == found[1][0]).all(), "whatever is labelled there"
    assert found[0][1] == found[1][1]


def correction_of(own: Path) -> tuple[NDArray[np.float32], float]:
    """Weights and threshold."""
    decoder = load_network(own, shared=False).network.decoders["alps"]
    return decoder.weights.numpy(), ModelFolder(own).version().spec.region("alps").threshold


def taught(land: Land, seed: int) -> tuple[float, float]:
    """IoU before and after, where nobody reviewed."""
    labels = land.reviewed(seed)
    assert {0, 1} <= set(np.unique(labels))
    own = land.folder / f"own_{seed}.lsmodel"
    report = update_by(land, own, labels)
    assert report.phases[0]["batches"] == 0, "nothing is trained"
    assert report.corrected
    rest = np.where(labels == 255, land.truth, 255).astype(np.uint8)
    return iou(land.called, rest), iou(land.map(own, "alps"), rest)


def test_a_handful_of_reviews_makes_the_rest_of_the_map_no_worse(land: Land) -> None:
    """On average: a single draw of twelve may cost some thousandths."""
    before, after = np.transpose([taught(land, seed) for seed in range(6)])
    assert after.mean() >= before.mean()
    assert (after >= before - 0.01).all()


@pytest.fixture(scope="module")
def refused(land: Land) -> tuple[Path, UpdateReport]:
    """A model that was published though the gate refused it, and what was said of its update."""
    own = land.folder / "refused.lsmodel"
    return own, update_by(land, own, land.reviewed(2))


def test_what_was_refused_is_published_with_the_threshold_that_it_was_fitted_with(
    refused: tuple[Path, UpdateReport],
) -> None:
    own, report = refused
    start = ModelFolder(own).version(1).spec.region("anywhere").threshold
    assert report.threshold == ModelFolder(own).version().spec.region("alps").threshold
    assert report.threshold == report.phases[0]["threshold"]
    assert report.threshold < start, "landslides are labelled for certain"


def test_what_maps_anywhere_stays_the_same_to_the_bit(refused: tuple[Path, UpdateReport]) -> None:
    own, _ = refused
    before = load_network(own, 1, shared=False).network
    after = load_network(own, shared=False).network
    assert ModelFolder(own).version().number == 2
    taught, kept = after.decoders["alps"], after.decoders["anywhere"]
    assert taught.weights.any()
    assert not kept.weights.any()
    for name, tensor in before.decoders["anywhere"].state_dict().items():
        assert (kept.decoder.post.state_dict()[name] == tensor).all()
    for name, tensor in before.encoder.state_dict().items():
        assert (after.encoder.state_dict()[name] == tensor).all()


def test_rounds_of_labels_do_not_add_up_but_count_as_if_they_had_come_at_once(land: Land) -> None:
    """An event teaches all of its labels each time: what was taken back is forgotten."""
    first, second = land.reviewed(0), land.reviewed(1)
    own, both = land.folder / "rounds.lsmodel", np.where(second != 255, second, first).astype(np.uint8)
    update_by(land, own, first)
    weights, threshold = correction_of(own)
    update_by(land, own, both)
    assert np.abs(correction_of(own)[0] - weights).max() > 1e-3
    update_by(land, own, first)
    again = correction_of(own)
    assert np.allclose(again[0], weights, atol=1e-5)
    assert again[1] == threshold


def test_labels_of_another_scene_are_added_to_what_is_known(land: Land) -> None:
    own = land.folder / "elsewhere.lsmodel"
    update_by(land, own, land.reviewed(0))
    start = ModelFolder(own).version().card["corrections"]["alps"]
    before = correction_of(own)[0]
    update_by(land, own, land.reviewed(1), "b")
    after = correction_of(own)[0]
    assert ModelFolder(own).version().card["corrections"]["alps"] == {**start, "scenes": ["a", "b"]}
    assert np.corrcoef(before, after)[0, 1] > 0.5, "the earlier correction is still in it"
