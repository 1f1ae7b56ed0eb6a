"""The classifier of regions on made-up images, and what a version keeps for it."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import ModelError
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.weights import save_version
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.region_choice import image_statistics
from landslide_mapper.nn.region_choice.classifier import RegionClassifier
from landslide_mapper.nn.region_choice.evidence_file import (
    _KINDS,
    EVIDENCE_FILE,
    Evidence,
    collect,
    extend,
    read_evidence,
    updated,
    write_evidence,
)
from landslide_mapper.vocabulary import ANYWHERE

REGIONS = ("hokkaido", "nepal")
MEAN, STD = [100.0, 50.0], [20.0, 10.0]
SIDE = 32


def image(random: np.random.Generator, region: int, side: int = SIDE) -> np.ndarray:
    """A patch of one of two landscapes: they differ a little in tone and in texture, not in contrast."""
    noise = random.standard_normal((2, side, side))
    if region:
        noise = (noise + np.roll(noise, 1, 1) + np.roll(noise, 1, 2)) / 3**0.5
    tone = random.normal([0.0, 0.3 * region], 0.3)
    pixels = (noise + tone[:, None, None]) * np.array(STD)[:, None, None] + np.array(MEAN)[:, None, None]
    return pixels.astype(np.float32)


def write_store(folder: Path, regions: tuple[str, ...], kinds: list[int], each: int = 40) -> Path:
    """Patches of some regions, of which the fifth part is for validation."""
    random = np.random.default_rng(3)
    folder.mkdir()
    region = np.repeat(np.arange(len(regions)), each).astype(np.int32)
    count = len(region)
    np.save(folder / "post.npy", np.stack([image(random, kinds[one]) for one in region]))
    np.save(folder / "mask.npy", np.zeros((count, SIDE, SIDE), np.uint8))
    np.save(folder / "valid.npy", np.ones((count, SIDE, SIDE), np.uint8))
    np.save(folder / "region_index.npy", region)
    np.save(folder / "scene_index.npy", np.arange(count, dtype=np.int32))
    np.save(folder / "split.npy", (np.arange(count) % 5 == 4).astype(np.uint8))
    np.save(folder / "has_pre.npy", np.zeros(count, bool))
    (folder / "index.json").write_text(json.dumps({"regions": list(regions), "gsd_m": 10.0}))
    return folder


@pytest.fixture(scope="module")
def evidence(tmp_path_factory) -> Evidence:
    store = write_store(tmp_path_factory.mktemp("stores") / "two", REGIONS, [0, 1])
    return collect(PatchStore(store), REGIONS, MEAN, STD)


@pytest.fixture(scope="module")
def classifier(evidence) -> RegionClassifier:
    return RegionClassifier(evidence)


def sample(pixels: np.ndarray, valid: np.ndarray | None = None) -> BlockInput:
    return BlockInput.of_dates(pixels, None, np.ones(pixels.shape[1:], bool) if valid is None else valid)


def test_two_regions_are_told_apart(classifier):
    random = np.random.default_rng(11)
    answers = [classifier.choose([sample(image(random, number % 2))])["region"] for number in range(100)]
    right = sum(answer == REGIONS[number % 2] for number, answer in enumerate(answers))
    assert right >= 95


def test_several_windows_decide_together(classifier):
    random = np.random.default_rng(12)
    answer = classifier.choose([sample(image(random, 1)) for _ in range(8)])
    assert answer["region"] == "nepal"
    assert answer["posterior"]["nepal"] > 0.9
    assert sum(answer["posterior"].values()) == pytest.approx(1.0, abs=1e-3)
    assert answer["distance"]["nepal"] < 2 < answer["distance"]["hokkaido"]
    assert "look like those of nepal" in answer["reason"]


def test_a_taught_region_that_is_near_is_named_where_the_decoder_for_any_maps(tmp_path):
    regions = (ANYWHERE, "nepal")
    store = write_store(tmp_path / "alike", regions, [0, 0])
    alike = RegionClassifier(collect(PatchStore(store), regions, MEAN, STD))
    answers = [alike.choose([sample(image(np.random.default_rng(seed), 0, 128))]) for seed in range(9)]
    said = {one["region"]: str(one["reason"]) for one in answers}
    assert set(said) == set(regions)
    assert "but also like those of nepal. If the scene is of a region that" in said[ANYWHERE]
    assert "also like" not in said["nepal"]


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((2, SIDE, SIDE), 100, np.uint8),
        np.random.default_rng(0).integers(0, 65535, (2, SIDE, SIDE)).astype(np.uint16),
        np.random.default_rng(0).normal(0, 1, (2, SIDE, SIDE)).astype(np.float32),
        np.indices((SIDE, SIDE)).astype(np.float32) * 4 + 20,
    ],
    ids=["constant", "noise of another sensor", "differences", "gradient"],
)
def test_other_imagery_is_none_of_these(classifier, pixels):
    answer = classifier.choose([sample(pixels)] * 3)
    assert answer["region"] is None
    assert min(answer["distance"].values()) > 2
    assert "unlike those of every region" in answer["reason"]


def test_invalid_pixels_are_not_looked_at(classifier):
    pixels = image(np.random.default_rng(5), 1, side=64)
    valid = np.ones((64, 64), bool)
    valid[:20] = False
    spoilt = pixels.copy()
    spoilt[:, ~valid] = 9999.0
    assert classifier.choose([sample(spoilt, valid)]) == classifier.choose([sample(pixels, valid)])
    nothing = classifier.choose([sample(pixels, np.zeros((64, 64), bool))])
    assert nothing["region"] is None


def test_held_out_windows_are_at_distance_zero(classifier, evidence):
    """What calibration is for: distances of all regions are on one scale."""
    for region in REGIONS:
        random = np.random.default_rng(21)
        kind = REGIONS.index(region)
        own = [classifier.choose([sample(image(random, kind))])["distance"][region] for _ in range(40)]
        assert abs(np.mean(own)) < 0.6
        assert 0.4 < np.std(own) < 2.0


@pytest.mark.parametrize("bands", [1, 2, 4, 6, 30])
@pytest.mark.parametrize("side", [1, 7, 33])
def test_any_image_has_statistics(bands, side):
    pixels = np.random.default_rng(0).normal(size=(bands, side, side))
    found = image_statistics.describe(pixels, np.ones((side, side), bool), np.zeros(bands), np.ones(bands))
    assert found.shape == (image_statistics.count(bands),)
    assert np.isfinite(found).all()


def test_a_new_region_leaves_the_evidence_of_the_others(evidence, tmp_path):
    store = PatchStore(write_store(tmp_path / "new", ("alps",), [0]))
    both = extend(evidence, collect(store, ["alps"], MEAN, STD))
    assert both.regions == (*REGIONS, "alps")
    for region in REGIONS:
        for one, other in zip(both.of(region), evidence.of(region)):
            assert np.array_equal(one, other)
    assert len(both.of("alps")[0]) == 40


def test_evidence_does_not_grow_with_every_update(evidence):
    grown = evidence
    for _ in range(20):
        grown = extend(grown, evidence)
    assert len(grown.features) <= 2 * 300
    assert set(grown.regions) == set(REGIONS)


def test_a_region_of_one_window_is_possible(evidence, tmp_path):
    store = PatchStore(write_store(tmp_path / "one", ("alps",), [0], each=1))
    random = np.random.default_rng(1)
    classifier = RegionClassifier(extend(evidence, collect(store, ["alps"], MEAN, STD)))
    assert classifier.choose([sample(image(random, 1)) for _ in range(4)])["region"] == "nepal"


@pytest.fixture
def model(shared_network, evidence, tmp_path) -> Path:
    """The small network with a classifier."""
    path = tmp_path / "gated.lsmodel"
    save_version(
        path, shared_network, {}, {}, tile_size=64, overlap=16,
        write_more=lambda folder: write_evidence(folder, evidence),
    )  # fmt: skip
    return path


def test_backend_chooses_with_a_model_on_disk(model):
    backend = LocalBackend()
    random = np.random.default_rng(8)
    for number, region in enumerate(REGIONS):
        assert backend.choose_region(model, "cpu", [sample(image(random, number, 128))])["region"] == region
    with pytest.raises(ModelError, match="needs 2 bands; the block's layer 'post' is 3 x 32 x 32"):
        backend.choose_region(model, "cpu", [sample(np.zeros((3, 32, 32)))])
    backend.close()


def test_a_model_without_statistics_says_so(published):
    with pytest.raises(ModelError, match=r"keeps no image statistics \(gate\.npz\).*Name the region"):
        LocalBackend().choose_region(published, "cpu", [])


def rewrite(model: Path, **changes: np.ndarray) -> None:
    """A model from a stranger: evidence that its card vouches for, with other arrays."""
    version = ModelFolder(model).version()
    with np.load(version.folder / EVIDENCE_FILE) as archive:
        arrays = {**{name: archive[name] for name in archive.files}, **changes}
    np.savez(version.folder / EVIDENCE_FILE, **arrays)
    vouch(version)


def vouch(version) -> None:
    import hashlib

    card = json.loads((version.folder / "card.json").read_text())
    digest = hashlib.sha256((version.folder / EVIDENCE_FILE).read_bytes()).hexdigest()
    card["files"][EVIDENCE_FILE]["sha256"] = digest
    (version.folder / "card.json").write_text(json.dumps(card))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"features": np.zeros((80, 3), np.float32)}, r"array 'features' has shape \(80, 3\)"),
        ({"region": np.zeros(79, np.int64)}, "array 'region' has shape"),
        ({"region": np.full(80, 7)}, "one of no region"),
        ({"regions": np.array(["mars", "nepal"])}, "regions that the model does not have"),
        ({"features": np.array([{}], dtype=object)}, "allow_pickle"),
        ({"std": np.zeros(2)}, "not numbers"),
        ({"mean": np.array(["a", "b"])}, "array 'mean' is of type"),
        ({"window": np.int64(0)}, "0 pixels wide"),
    ],
)
def test_damaged_evidence_is_one_clear_error(model, changes, message):
    rewrite(model, **changes)
    with pytest.raises(ModelError, match=message) as caught:
        LocalBackend().choose_region(model, "cpu", [])
    assert "name the region" in str(caught.value)
    LocalBackend().load(model, "nepal", "cpu")  # who names the region needs no classifier


def test_changed_or_cut_evidence_is_damaged(model):
    version = ModelFolder(model).version()
    path = version.folder / EVIDENCE_FILE
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(ModelError, match="is damaged"):
        read_evidence(version)
    vouch(version)
    with pytest.raises(ModelError, match="is damaged"):
        read_evidence(ModelFolder(model).version())


def test_an_update_adds_to_what_the_model_keeps(model, tmp_path):
    store = PatchStore(write_store(tmp_path / "new", ("alps",), [0]))
    told: list[str] = []
    after = updated(ModelFolder(model).version(), store, "alps", {}, told.append)
    assert after.regions == (*REGIONS, "alps")
    assert told == []


def test_evidence_that_is_damaged_is_not_rebuilt_in_silence(model, tmp_path):
    path = ModelFolder(model).version().folder / EVIDENCE_FILE
    path.write_bytes(path.read_bytes()[:100])
    store = PatchStore(write_store(tmp_path / "new", ("alps",), [0]))
    told: list[str] = []
    after = updated(ModelFolder(model).version(), store, "alps", {}, told.append)
    assert after.regions == ("alps",)
    assert len(told) == 1
    assert "is damaged" in told[0]
    assert f"nothing is known of {', '.join(REGIONS)}" in told[0]


def packed(path, content: bytes) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name in _KINDS:
            archive.writestr(f"{name}.npy", content)


def npy(header: str) -> bytes:
    text = header.encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text


def spoil_zlib(path) -> None:
    content = bytearray(path.read_bytes())
    start = content.index(b"regions.npy") + len("regions.npy")
    content[start + 24 : start + 60] = b"\xff" * 36
    path.write_bytes(content)


def encrypt(path) -> None:
    content = bytearray(path.read_bytes())
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(sign)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(sign, at + 4)
    path.write_bytes(content)


HUGE = "{'descr': '<f4', 'fortran_order': False, 'shape': (10000000000000,)}"


@pytest.mark.parametrize(
    "spoil",
    [
        spoil_zlib,
        encrypt,
        lambda path: packed(path, npy("(" * 4000 + ")" * 4000)),
        lambda path: packed(path, npy("[" * 60000)),
        lambda path: packed(path, npy(HUGE)),
    ],
    ids=["bad zlib", "encrypted", "nested", "nested without end", "40 TB"],
)
def test_what_a_stranger_put_in_place_of_the_evidence_is_one_error(model, spoil):
    spoil(ModelFolder(model).version().folder / EVIDENCE_FILE)
    vouch(ModelFolder(model).version())
    with pytest.raises(ModelError, match=r"is damaged.*name the region"):
        read_evidence(ModelFolder(model).version())


def test_an_update_of_a_model_without_statistics_starts_with_the_new_region(published, tmp_path):
    again = shutil.copytree(published, tmp_path / "again.lsmodel")
    store = PatchStore(write_store(tmp_path / "new", ("alps",), [0]))
    told: list[str] = []
    assert updated(ModelFolder(again).version(), store, "alps", {}, told.append).regions == ("alps",)
    assert "keeps no image statistics" in told[0]
