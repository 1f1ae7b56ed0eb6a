from __future__ import annotations

import errno
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.nn.features.feature_cache import FeatureCache, encode, feature_shape
from landslide_mapper.nn.features.views import FixedViews
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches import disk_rows
from landslide_mapper.nn.patches.augment import Augmentation
from landslide_mapper.nn.patches.disk_rows import DiskRows, room
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore
from landslide_mapper.nn.update import freeze_cache
from landslide_mapper.nn.update.freeze_cache import FrozenData, open_caches
from landslide_mapper.nn.update.settings import UpdateSettings

VARIED = Augmentation(jitter=0.1, zoom=0.2, pre_drop=0.3, pre_shift=2)


@pytest.fixture
def views(desert: PatchStore, slim_network: MultiRegionNetwork) -> FixedViews:
    return FixedViews(desert, VARIED, 4, slim_network.mean, slim_network.std, seed=3)


@pytest.fixture
def cache(slim_network, desert, views, tmp_path) -> FeatureCache:
    slim_network.eval()
    shape = feature_shape(slim_network, ["desert"], desert.batch(np.arange(1)))
    return FeatureCache(slim_network, views, desert.of_split(TRAIN), shape, tmp_path / "cache", None)


def test_a_view_is_the_same_whatever_it_comes_with(views: FixedViews) -> None:
    one = views.batch(np.array([5]), np.array([2]))
    two = views.batch(np.array([1, 5, 5]), np.array([0, 2, 3]))
    assert torch.equal(one.post[0], two.post[1])
    assert torch.equal(one.mask[0], two.mask[1])
    assert not torch.equal(two.post[1], two.post[2]), "another view is another image"


def test_cached_features_are_the_computed_ones(cache, views, slim_network) -> None:
    patches, numbers = np.array([3, 0, 3]), np.array([1, 2, 0])
    found = cache.batch(patches, numbers)
    batch = views.batch(patches, numbers)
    expected = encode(slim_network, batch, None)
    assert torch.equal(found.mask, batch.mask)
    assert torch.allclose(found.features[1], expected[1], rtol=2e-3, atol=1e-3)
    logits = slim_network.decode(found.features, "desert")
    assert torch.allclose(logits, slim_network.decode(expected, "desert"), atol=0.02)


def test_features_in_bfloat16_are_kept_to_the_bit(slim_network, desert, views, tmp_path) -> None:
    slim_network.eval()
    shape = feature_shape(slim_network, ["desert"], desert.batch(np.arange(1)))
    half = torch.bfloat16
    cache = FeatureCache(slim_network, views, desert.of_split(TRAIN), shape, tmp_path / "cache", half)
    patches, numbers = np.array([3, 0, 3]), np.array([1, 2, 0])
    computed = encode(slim_network, views.batch(patches, numbers), half)[1]
    found = cache.batch(patches, numbers).features[1]
    assert found.is_contiguous(memory_format=torch.channels_last)
    # Decoders get what the encoder would give them: in float32 they would be slower.
    assert found.dtype is half
    assert torch.equal(found, computed.to(half))


def test_what_float16_cannot_hold_is_cut_off(cache, slim_network, monkeypatch) -> None:
    huge = [torch.zeros(1, 4, 32, 32), torch.full((1, 12, 32, 32), 1e9)]
    monkeypatch.setattr(slim_network.encoder, "forward", lambda pixels: huge)
    found = cache.batch(np.array([0]), np.array([0])).features[1]
    assert torch.isfinite(found).all()
    assert found.dtype is torch.float32


def test_each_view_passes_the_encoder_once(cache, slim_network) -> None:
    passed = []
    slim_network.encoder.register_forward_hook(lambda module, inputs, outputs: passed.append(len(inputs[0])))
    random = np.random.default_rng(0)
    for _ in range(30):
        cache.batch(random.integers(0, 12, 4), random.integers(0, 4, 4))
    assert sum(passed) == cache.computed <= 12 * 4


def test_levels_that_no_decoder_looks_at_are_not_kept(cache, slim_network, desert) -> None:
    shape = feature_shape(slim_network, ["desert"], desert.batch(np.arange(2)))
    assert shape.used == (False, True)
    assert shape.bytes == 2 * 12 * 32 * 32
    assert cache.batch(np.array([0]), np.array([0])).features[0].shape == (1, 4, 32, 32)


def test_closing_removes_the_files(cache, tmp_path) -> None:
    assert (tmp_path / "cache").is_dir()
    cache.close()
    assert not list(tmp_path.glob("cache*"))


def _open(network, store, tmp_path: Path, **settings) -> tuple[freeze_cache.Caches | None, str]:
    data = FrozenData(store, store.of_split(TRAIN), store.of_split(VALIDATION), 600, 0)
    messages: list[str] = []
    caches = open_caches(
        network.eval(), "desert", data, UpdateSettings(**settings), tmp_path / "c", None, messages.append
    )
    return caches, "\n".join(messages)


def test_caches_are_used_where_reading_is_cheaper(slim_network, desert, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(freeze_cache, "seconds_to_encode", lambda *_: 1.0)
    caches, message = _open(slim_network, desert, tmp_path)
    assert caches is not None
    # A tenth of 600 draws of 12 patches are 5 views of each.
    assert caches.views == 5
    assert "1000 ms to compute" in message
    assert "5 views of each are kept" in message
    caches.close()
    assert not list(tmp_path.rglob("*.bin"))


def test_caches_are_left_where_computing_is_cheaper(slim_network, desert, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(freeze_cache, "seconds_to_encode", lambda *_: 1e-9)
    caches, message = _open(slim_network, desert, tmp_path)
    assert caches is None
    assert "computed again each time" in message


def test_a_budget_that_is_too_small_is_logged(slim_network, desert, tmp_path) -> None:
    caches, message = _open(slim_network, desert, tmp_path, cache="on", cache_gb=1e-5)
    assert caches is None
    assert "do not fit into the disk budget" in message


def test_a_full_disk_falls_back_to_computing(slim_network, desert, tmp_path, monkeypatch) -> None:
    real = disk_rows.reserve

    def full(path: Path, size: int) -> None:
        if path.parent.name == "validation":
            raise OSError(errno.ENOSPC, "No space left on device")
        real(path, size)

    monkeypatch.setattr(disk_rows, "reserve", full)
    caches, message = _open(slim_network, desert, tmp_path, cache="on")
    assert caches is None
    assert "cannot be kept on disk" in message
    assert "No space left" in message
    assert not list(tmp_path.rglob("*.bin")), "what was reserved is free again"


def test_an_update_on_a_full_disk_still_gives_a_version(toy, monkeypatch) -> None:
    def full(path: Path, size: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(disk_rows, "reserve", full)
    settings = {"cache": "on", "responses": "stored"}
    assert toy.update(settings=settings, publish_anyway=True)["published"]
    assert "computed again each time" in toy.listener.messages
    assert "a frozen copy is asked instead" in toy.listener.messages


def test_rows_are_reserved_before_they_are_written(tmp_path) -> None:
    rows = DiskRows(tmp_path / "rows.bin", 10, (1000,), np.dtype(np.float16))
    assert (tmp_path / "rows.bin").stat().st_blocks * 512 >= 20_000
    rows.rows[3] = 1.5
    rows.forget()
    assert float(rows.rows[3].sum()) == 1500.0
    rows.remove()
    assert not (tmp_path / "rows.bin").exists()


def test_reserving_without_fallocate_takes_the_room_too(tmp_path, monkeypatch) -> None:
    monkeypatch.delattr(disk_rows.os, "posix_fallocate", raising=False)
    disk_rows.reserve(tmp_path / "file", 5_000_000)
    assert (tmp_path / "file").stat().st_size == 5_000_000


def test_never_more_than_half_of_what_is_free(tmp_path, monkeypatch) -> None:
    usage = type(shutil.disk_usage(tmp_path))
    monkeypatch.setattr(disk_rows.shutil, "disk_usage", lambda folder: usage(100, 90, 10))
    assert room(tmp_path, 1e9) == 5
    assert room(tmp_path, 3) == 3
