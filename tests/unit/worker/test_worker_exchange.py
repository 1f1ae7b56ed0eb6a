from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from landslide_mapper.errors import WorkerError
from landslide_mapper.worker import exchange as exchange_module
from landslide_mapper.worker import exchange as module
from landslide_mapper.worker.exchange import (
    PREFIX,
    STALE_AFTER_S,
    Exchange,
    exchange_path,
    map_array,
    remove_stale,
    write_array,
)


@pytest.fixture
def exchange(tmp_path):
    folder = Exchange(tmp_path, files=3)
    yield folder
    folder.remove()
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=30, deadline=None)
@given(
    array=hnp.arrays(
        st.sampled_from(["u1", "<u2", ">u2", "<i4", "f2", "f4", "f8", "?"]),
        hnp.array_shapes(min_dims=1, max_dims=3, min_side=1, max_side=8),
    ),
    transpose=st.booleans(),
)
def test_an_array_survives_the_exchange(tmp_path_factory, array, transpose):
    array = array.T if transpose else array
    folder = Exchange(tmp_path_factory.mktemp("exchange"))
    try:
        mapped = map_array(folder.folder, folder.put("post", array))
        assert mapped.dtype == array.dtype
        np.testing.assert_array_equal(mapped, array)
        np.testing.assert_array_equal(folder.get(folder.put("sums", array), array.shape, array.dtype), array)
    finally:
        folder.remove()


def test_the_folder_is_private(exchange):
    assert stat.S_IMODE(exchange.folder.stat().st_mode) == 0o700


def test_files_are_written_over_in_place_and_kept_apart_by_use(exchange):
    first = exchange.put("post", np.zeros((3, 8, 8), np.uint16))
    inode = (exchange.folder / first).stat().st_ino
    again = exchange.put("post", np.ones((3, 8, 8), np.uint16))
    assert again == first
    assert (exchange.folder / again).stat().st_ino == inode
    assert exchange.put("pre", np.zeros((3, 8, 8), np.uint16)) != first
    assert map_array(exchange.folder, first).min() == 1


def test_the_number_of_files_is_bounded(exchange):
    for side in range(1, 10):
        exchange.put("post", np.zeros((side, side), np.uint8))
    assert len(list(exchange.folder.iterdir())) == 3


def test_what_the_worker_does_to_its_mapped_array_stays_there(exchange):
    name = exchange.put("post", np.zeros((4, 4), np.float32))
    mapped = map_array(exchange.folder, name)
    mapped[:] = 9
    assert exchange.get(name, (4, 4), np.dtype(np.float32)).max() == 0


@pytest.mark.parametrize("name", ["../secret.npy", "/etc/passwd", "array-1.npy/..", "array-1.pkl", ""])
def test_a_name_cannot_lead_out_of_the_folder(exchange, name):
    with pytest.raises(ValueError, match="not the name"):
        exchange_path(exchange.folder, name)


def test_a_result_of_another_shape_or_no_array_is_refused(exchange):
    name = exchange.put("sums", np.zeros((4, 4), np.uint32))
    with pytest.raises(WorkerError, match=r"\(5, 4\) was expected"):
        exchange.get(name, (5, 4), np.dtype(np.uint32))
    (exchange.folder / name).write_bytes(b"not an array")
    with pytest.raises(WorkerError, match="cannot be read"):
        exchange.get(name, (4, 4), np.dtype(np.uint32))


def test_a_full_disk_is_one_clear_message_and_leaves_no_partial_file(exchange, monkeypatch):
    def full(path: Path, array: np.ndarray) -> None:
        path.write_bytes(b"part")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "write_array", full)
    with pytest.raises(WorkerError, match=r"No space left on device.*TMPDIR"):
        exchange.put("post", np.zeros((3, 8, 8), np.uint16))
    assert list(exchange.folder.iterdir()) == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_an_error_of_the_very_last_byte_is_noticed(tmp_path):
    (tmp_path / "array-1.npy").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space"):
        write_array(tmp_path / "array-1.npy", np.zeros(3, np.uint8))


def test_objects_are_not_exchanged(exchange):
    with pytest.raises(TypeError):
        exchange.put("post", np.array([{}], dtype=object))


def test_no_folder_can_be_made(tmp_path):
    with pytest.raises(WorkerError, match="No temporary folder can be made"):
        Exchange(tmp_path / "missing")


def test_only_old_folders_of_processes_that_are_gone_are_removed(tmp_path):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    dead = tmp_path / f"{PREFIX}{ended.pid}-abc"
    fresh = tmp_path / f"{PREFIX}{ended.pid}-def"
    mine = tmp_path / f"{PREFIX}{os.getpid()}-abc"
    foreign = tmp_path / f"{PREFIX}notes"
    for folder in (dead, fresh, mine, foreign):
        folder.mkdir()
        (folder / "array-1.npy").write_bytes(b"x")
    old = time.time() - 2 * STALE_AFTER_S
    for folder in (dead, mine, foreign):
        for path in (folder / "array-1.npy", folder):
            os.utime(path, (old, old))
    assert remove_stale(tmp_path) == [dead]
    assert not dead.exists()
    assert fresh.exists()
    assert mine.exists()
    assert foreign.exists()


def test_nor_is_on_windows_the_folder_of_a_worker_that_rests(tmp_path, monkeypatch):
    """With two windows of QGIS, or two engines of one: nobody holds the files of one that rests."""
    resting = tmp_path / f"{PREFIX}{os.getpid()}-abc"
    resting.mkdir()
    old = time.time() - 2 * STALE_AFTER_S
    os.utime(resting, (old, old))
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(exchange_module, "has_ended", lambda number: False)
    assert remove_stale(tmp_path) == []
    assert resting.exists()
