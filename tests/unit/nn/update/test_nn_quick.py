"""A quick update: features are remembered from job to job, only what is new passes the encoder."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import torch
from torch import Tensor

from landslide_mapper.errors import Canceled
from landslide_mapper.nn.features import remembered as remembered_module
from landslide_mapper.nn.features.feature_cache import encode, feature_shape
from landslide_mapper.nn.features.feature_memory import FeatureMemory, content_key, encoder_digest
from landslide_mapper.nn.features.remembered import RememberedFeatures
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.patches.augment import view
from landslide_mapper.nn.patches.exemplars import Exemplars
from landslide_mapper.nn.patches.store import TRAIN, Batch, PatchStore
from landslide_mapper.nn.update import algorithm, quick
from landslide_mapper.nn.update.quick import QuickFeed

MIB = 1 << 20


def remembered(network: MultiRegionNetwork, store: PatchStore, memory: FeatureMemory) -> RememberedFeatures:
    shape = feature_shape(network.eval(), ["desert"], store.batch(np.arange(1)))
    return RememberedFeatures(network, memory, shape, None)


def test_features_of_a_view_are_those_that_are_computed(slim_network, desert) -> None:
    features = remembered(slim_network, desert, FeatureMemory(64 * MIB))
    patches, views = np.array([2, 0, 2]), np.array([5, 0, 3])
    for _ in range(2):  # computed, then remembered
        found = features.batch(desert, patches, views)
        plain = desert.batch(patches)
        turned = plain.each(
            lambda one: torch.stack([view(image, int(turn)) for image, turn in zip(one, views)])
            if one.dim() > 1
            else one
        )
        assert torch.equal(found.mask, turned.mask)
        assert torch.allclose(found.features[1], encode(slim_network, turned, None)[1], atol=1e-5)
    assert features.computed == 3


def test_the_next_job_computes_nothing_anew_although_the_labels_differ(
    slim_network, desert, tmp_path
) -> None:
    memory = FeatureMemory(64 * MIB)
    patches = desert.of_split(TRAIN)
    remembered(slim_network, desert, memory).batch(desert, patches)
    folder = tmp_path / "relabelled"
    shutil.copytree(desert.folder, folder)
    masks = np.load(folder / "mask.npy")
    np.save(folder / "mask.npy", 1 - np.minimum(masks, 1))
    memory.begin()
    again = PatchStore(folder)
    features = remembered(slim_network, again, memory)
    found = features.batch(again, patches)
    assert features.computed == 0
    assert torch.equal(found.mask, again.batch(patches).mask), "labels are those of today"


def test_other_pixels_another_encoder_and_another_normalization_are_computed_anew(
    slim_network, desert, tmp_path
) -> None:
    memory, patches = FeatureMemory(64 * MIB), desert.of_split(TRAIN)[:2]
    remembered(slim_network, desert, memory).batch(desert, patches)
    folder = tmp_path / "brighter"
    shutil.copytree(desert.folder, folder)
    pixels = np.load(folder / "post.npy")
    pixels[patches[0]] += 1
    np.save(folder / "post.npy", pixels)
    brighter = PatchStore(folder)
    changed = remembered(slim_network, brighter, memory)
    changed.batch(brighter, patches)
    assert changed.computed == 1
    with torch.no_grad():
        next(slim_network.encoder.parameters()).add_(0.1)
    other = remembered(slim_network, desert, memory)
    other.batch(desert, patches)
    assert other.computed == 2
    slim_network.mean += 1.0
    moved = remembered(slim_network, desert, memory)
    moved.batch(desert, patches)
    assert moved.computed == 2


def test_what_a_job_needs_stays_and_what_it_does_not_goes_first() -> None:
    one = torch.zeros(MIB // 4)
    memory = FeatureMemory(2 * MIB)
    memory.keep(b"a", [one])
    memory.keep(b"b", [one, None])
    memory.begin()
    assert memory.recall(b"a") is not None
    memory.keep(b"c", [one])
    assert memory.recall(b"b") is None
    memory.keep(b"d", [one])
    assert memory.full, "both are of this job"
    assert memory.recall(b"a") is not None
    assert memory.used == 2 * MIB
    memory.begin()
    assert not memory.full


def test_memory_without_room_keeps_nothing(slim_network, desert) -> None:
    memory = FeatureMemory(0)
    assert memory.full, "nobody need look"
    features = remembered(slim_network, desert, memory)
    for _ in range(2):
        found = features.batch(desert, np.array([1]))
    assert features.computed == 2
    assert torch.isfinite(found.features[1]).all()
    assert features.views_that_fit(10) == 1


def test_patches_of_another_size_have_features_of_theirs(slim_network, desert, tmp_path) -> None:
    """A model keeps patches as large as those of its training; those of an event's labels are smaller."""
    folder = tmp_path / "larger"
    shutil.copytree(desert.folder, folder)
    for name in ("post", "pre", "mask", "valid"):
        array = np.load(folder / f"{name}.npy")
        np.save(folder / f"{name}.npy", np.tile(array, (*[1] * (array.ndim - 2), 2, 2)))
    larger = PatchStore(folder)
    found = remembered(slim_network, desert, FeatureMemory(64 * MIB)).batch(larger, np.array([0, 3]))
    expected = encode(slim_network, larger.batch(np.array([0, 3])), None)
    assert [level.shape for level in found.features] == [level.shape for level in expected]
    assert found.mask.shape == (2, 64, 64)


def test_key_tells_apart_what_has_the_same_bytes() -> None:
    zeros = torch.zeros(4, dtype=torch.uint8)
    keys = {
        content_key(b"", {"post": zeros}),
        content_key(b"", {"pre": zeros}),
        content_key(b"", {"post": zeros.reshape(2, 2)}),
        content_key(b"", {"post": zeros.bool()}),
        content_key(b"e", {"post": zeros}),
    }
    assert len(keys) == 5


def test_precision_belongs_to_the_encoder(slim_network) -> None:
    assert encoder_digest(slim_network, None) != encoder_digest(slim_network, torch.bfloat16)
    assert encoder_digest(slim_network, None) == encoder_digest(slim_network, None)


class Watched:
    """Counts the patches that pass the encoder for features that are kept."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.passed = 0
        monkeypatch.setattr(remembered_module, "encode", self)

    def __call__(self, network: MultiRegionNetwork, batch: Batch, dtype: torch.dtype | None) -> list[Tensor]:
        self.passed += len(batch)
        return encode(network, batch, dtype)


def run(toy, memory: FeatureMemory | None = None, **changes) -> dict:
    request = toy.request(settings={"fast": True}, **{"epochs": 6, "publish_anyway": True, **changes})
    return algorithm.update(request, toy.listener, lambda: False, memory)


def weights(toy) -> dict[str, Tensor]:
    return dict(load_network(toy.model, shared=False).network.state_dict())


def test_quick_update_teaches_its_region_and_leaves_all_else_to_the_bit(toy) -> None:
    before = weights(toy)
    report = run(toy, FeatureMemory(64 * MIB), epochs=8)
    after = weights(toy)
    assert all(torch.equal(after[name], tensor) for name, tensor in before.items())
    assert report["new"]["after"] > 0.5
    assert report["gate"]["forest"]["drop"] == 0.0
    assert [phase["name"] for phase in report["phases"]] == ["freeze training"]


def test_the_same_update_once_more_passes_nothing_through_the_encoder(toy, monkeypatch) -> None:
    first = toy.folder / "first.lsmodel"
    shutil.copytree(toy.model, first)
    watched, memory = Watched(monkeypatch), FeatureMemory(64 * MIB)
    run(toy, memory)
    assert watched.passed > 100
    passed, taught = watched.passed, weights(toy)
    shutil.rmtree(toy.model)
    shutil.copytree(first, toy.model)
    memory.begin()
    run(toy, memory)
    assert watched.passed == passed
    again = weights(toy)
    assert all(torch.equal(again[name], tensor) for name, tensor in taught.items())


def test_a_known_region_rehearses_what_it_keeps_from_memory(toy, monkeypatch) -> None:
    memory = FeatureMemory(64 * MIB)
    run(toy, memory, epochs=20)
    watched = Watched(monkeypatch)
    memory.begin()
    report = run(toy, memory, seed=3)
    assert report["phases"][0]["image_pairs"] == 16 + 8, "the new patches and eight old ones"
    assert watched.passed < 30, "most views were seen in the update before"


def test_features_that_do_not_fit_are_computed_again_and_teach_the_same(toy, monkeypatch) -> None:
    watched = Watched(monkeypatch)
    report = run(toy, FeatureMemory(MIB // 2), epochs=8)
    assert report["new"]["after"] > 0.4
    assert watched.passed > 8 * 24, "drawn patches that are not kept pass again"


def test_old_patches_take_the_place_of_a_third(slim_network, desert) -> None:
    features = remembered(slim_network, desert, FeatureMemory(64 * MIB))
    old = Exemplars.of(desert)
    random = torch.Generator().manual_seed(1)
    drawn = desert.of_split(TRAIN)[:8]
    batch = QuickFeed(features, desert, 1, {"desert": old})(drawn, random)
    assert len(batch) == 8
    assert torch.equal(batch.mask[:5], desert.batch(drawn[:5]).mask)
    alone = QuickFeed(features, desert, 1, {})(drawn, random)
    assert torch.equal(alone.mask, desert.batch(drawn).mask)


def test_cancelled_quick_update_leaves_no_checkpoint_and_starts_again(toy, make_listener) -> None:
    toy.listener = make_listener("freeze training", 2, Canceled())
    with pytest.raises(Canceled):
        run(toy)
    assert not list(toy.request().work.glob("*checkpoint*"))
    toy.listener = make_listener()
    run(toy)
    assert toy.listener.epochs[0] == ("freeze training", 1)


@pytest.mark.parametrize(("minutes", "expected"), [(1.0, 1), (None, 2)])
def test_one_thread_is_used_where_that_is_quicker_and_the_clock_decides(
    toy, monkeypatch, minutes, expected
) -> None:
    monkeypatch.setattr(quick, "_seconds", lambda *_: float(torch.get_num_threads()))
    used = set()
    torch.set_num_threads(2)
    try:
        request = toy.request(settings={"fast": True}, max_minutes=minutes, epochs=1, publish_anyway=True)
        algorithm.update(request, lambda event: used.add(torch.get_num_threads()), lambda: False)
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(1)
    assert expected in used
    assert (1 in used) == (expected == 1)
