"""The patch store's format."""

from __future__ import annotations

import errno
import json

import numpy as np
import pytest

from landslide_mapper.errors import RasterError
from landslide_mapper.layers import date_layers
from landslide_mapper.raster.patches import TRAINING, VALIDATION, Patch, PatchWriter, StoreScene, StoreShape

SHAPE = StoreShape(date_layers(2, 2), patch_size=4, gsd_m=10.0, dtype="uint16")
SCENES = [StoreScene("a/1", "a", "train")]


def patch(value, pre=True, split=TRAINING):
    pixels = np.full((2, 4, 4), value, np.uint16)
    mask = np.full((4, 4), value % 2, np.uint8)
    return Patch(
        {"post": pixels, **({"pre": pixels + 1} if pre else {})}, mask, mask == 0, 0, 0, split, (value, 8)
    )


def test_arrays_can_be_memory_mapped_by_numpy_alone(tmp_path):
    folder = tmp_path / "store"
    with PatchWriter(folder, SHAPE) as writer:
        writer.add(patch(300))
        writer.add(patch(301, pre=False, split=VALIDATION))
        writer.finish(["a"], SCENES)
    arrays = {path.stem: np.load(path, mmap_mode="r", allow_pickle=False) for path in folder.glob("*.npy")}
    assert arrays["post"].shape == arrays["pre"].shape == (2, 2, 4, 4)
    assert arrays["post"].dtype == np.uint16
    assert arrays["post"][:, 0, 0, 0].tolist() == [300, 301]
    assert arrays["pre"][:, 0, 0, 0].tolist() == [301, 0]
    assert arrays["mask"][:, 0, 0].tolist() == [0, 1]
    assert arrays["valid"][:, 0, 0].tolist() == [1, 0]
    assert arrays["has_pre"].tolist() == [1, 0]
    assert arrays["split"].tolist() == [TRAINING, VALIDATION]
    assert arrays["origin"].tolist() == [[300, 8], [301, 8]]
    assert arrays["region_index"].dtype == np.int32


def test_the_index_says_what_is_in_the_store(tmp_path):
    with PatchWriter(tmp_path / "store", SHAPE) as writer:
        writer.add(patch(1))
        writer.finish(["a"], SCENES)
    index = json.loads((tmp_path / "store" / "index.json").read_text())
    assert index == {
        "schema_version": 1,
        "regions": ["a"],
        "scenes": [{"id": "a/1", "region": "a", "split": "train", "named": False}],
        "layers": [
            {"name": "post", "bands": 2, "optional": False},
            {"name": "pre", "bands": 2, "optional": False},
        ],
        "patch_size": 4,
        "gsd_m": 10.0,
        "dtype": "uint16",
        "images": {"band_names": [], "scale": None, "offset_removed": False},
        "normalization": "data set",
        "stretches": {},
        "patches": 1,
    }


def test_a_store_of_one_date_has_no_pre(tmp_path):
    with PatchWriter(tmp_path / "store", StoreShape(date_layers(2, 1), 4, None, "uint8")) as writer:
        writer.add(patch(1, pre=False))
        writer.finish(["a"], SCENES)
    assert not (tmp_path / "store" / "pre.npy").exists()


def test_an_unfinished_store_is_removed(tmp_path):
    with PatchWriter(tmp_path / "store", SHAPE) as writer:
        writer.add(patch(1))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_named(tmp_path, monkeypatch):
    with PatchWriter(tmp_path / "store", SHAPE) as writer:

        def full(value):
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(writer._files["mask"], "append", full)
        with pytest.raises(RasterError, match="disk is full"):
            writer.add(patch(1))


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(RasterError, match="Cannot write training patches"):
        PatchWriter(tmp_path / "file" / "store", SHAPE)


def test_patch_bytes_are_what_a_patch_takes_on_disk(tmp_path):
    with PatchWriter(tmp_path / "one", SHAPE) as writer:
        for value in range(5):
            writer.add(patch(value))
        writer.finish(["a"], SCENES)
    arrays = [np.load(tmp_path / "one" / f"{name}.npy") for name in ("post", "pre", "mask", "valid")]
    assert sum(array.nbytes for array in arrays) == 5 * SHAPE.patch_bytes
