from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.errors import TrainingError
from landslide_mapper.nn.patches.joined_store import JoinedStore
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore


def test_batch_holds_the_patches_in_order(make_store) -> None:
    store = PatchStore(make_store(dates=2))
    batch = store.batch(np.array([5, 0]))
    assert batch.post.shape == (2, 2, 32, 32)
    assert batch.layers["pre"].shape == batch.post.shape
    assert np.array_equal(batch.post[1].numpy(), np.load(store._folder / "post.npy")[0])
    assert batch.region.tolist() == [0, 0]
    assert store.dates == 2
    assert not store.pre_missing


def test_layers_come_in_the_order_of_the_index_and_with_their_own_bands(make_store) -> None:
    folder = make_store(dates=2)
    dem = np.arange(32, dtype=np.float32)[:, None, None, None] * np.ones((1, 1, 32, 32), np.float32)
    np.save(folder / "dem.npy", dem)
    np.save(folder / "has_dem.npy", np.arange(32) > 0)
    index = json.loads((folder / "index.json").read_text())
    index["layers"] = [{"name": name} for name in ("post", "dem", "pre")]
    (folder / "index.json").write_text(json.dumps(index))
    batch = JoinedStore([PatchStore(make_store(dates=1, name="old")), PatchStore(folder)]).batch(
        np.array([32, 37, 0])
    )
    assert list(batch.layers) == ["post", "dem", "pre"]
    assert batch.layers["dem"][:, :, 0, 0].tolist() == [[0.0], [5.0], [0.0]]
    assert batch.present["dem"].tolist() == [False, True, False]
    assert batch.present["pre"].tolist() == [True, True, False]


def test_pixels_without_data_are_never_labelled(make_store) -> None:
    folder = make_store()
    valid = np.load(folder / "valid.npy")
    valid[:, :5] = 0
    np.save(folder / "valid.npy", valid)
    batch = PatchStore(folder).batch(np.arange(4))
    assert (batch.mask[:, :5] == 255).all()
    assert not batch.valid[:, :5].any()
    assert (batch.mask[:, 5:, 1:] != 255).all()


def test_moments_are_of_valid_training_pixels_only(make_store) -> None:
    folder = make_store(dates=2)
    post, valid, split = (np.load(folder / f"{name}.npy") for name in ("post", "valid", "split"))
    post[split == VALIDATION] = 1e6
    post[:, :, :, :4], valid[:, :, :4] = np.float32(-9999), 0
    has_pre = np.arange(len(post)) % 2 == 0
    for name, array in (("post", post), ("valid", valid), ("has_pre", has_pre)):
        np.save(folder / f"{name}.npy", array)
    store = PatchStore(folder)
    mean, std = store.moments(store.of_split(TRAIN))
    train = split == TRAIN
    pre = np.load(folder / "pre.npy")[train & has_pre]
    seen = np.concatenate(
        [post[train][:, :, :, 4:].swapaxes(0, 1).ravel(), pre[:, :, :, 4:].swapaxes(0, 1).ravel()]
    )
    assert np.mean(mean) == pytest.approx(seen.mean(), rel=0.02)
    assert all(5 < one < 40 for one in std)
    assert store.pre_missing


def test_integers_of_satellites_are_read(make_store) -> None:
    folder = make_store()
    np.save(folder / "post.npy", np.full((32, 2, 32, 32), 60_000, np.uint16))
    store = PatchStore(folder)
    assert store.moments(store.of_split(TRAIN)) == ([60_000.0, 60_000.0], [1.0, 1.0])
    assert float(store.batch(np.array([0])).post.max()) == 60_000


def test_a_store_with_test_patches_is_refused(make_store) -> None:
    folder = make_store()
    split = np.load(folder / "split.npy")
    split[3] = 2
    np.save(folder / "split.npy", split)
    with pytest.raises(TrainingError, match="other splits than training and validation"):
        PatchStore(folder)


def _truncate(folder: Path) -> None:
    content = (folder / "post.npy").read_bytes()
    (folder / "post.npy").write_bytes(content[: len(content) // 2])


def _shorten(folder: Path) -> None:
    np.save(folder / "mask.npy", np.load(folder / "mask.npy")[:-1])


def _name_layers(folder: Path, *names: str) -> None:
    index = {"regions": ["a"], "layers": [{"name": name} for name in names]}
    (folder / "index.json").write_text(json.dumps(index))


def _nothing_to_train_on(folder: Path) -> None:
    np.save(folder / "split.npy", np.full_like(np.load(folder / "split.npy"), VALIDATION))


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_truncate, r"post\.npy.*cannot be read"),
        (_shorten, r"mask\.npy has 31 patches, post\.npy has 32"),
        (_nothing_to_train_on, "no patch to train on"),
        (lambda folder: (folder / "index.json").write_text("{"), r"index\.json is damaged"),
        (lambda folder: (folder / "index.json").write_text(json.dumps({"regions": []})), "names no regions"),
        (lambda folder: (folder / "index.json").write_text(json.dumps({"regions": ["a"]})), "not listed"),
        (lambda folder: _name_layers(folder, "post", "../other"), "names no layers that can be read"),
        (lambda folder: _name_layers(folder, "pre", "post"), "names no layers that can be read"),
    ],
)
def test_damaged_stores_are_named(make_store, spoil, message: str) -> None:
    folder = make_store()
    spoil(folder)
    with pytest.raises(TrainingError, match=message):
        PatchStore(folder)
