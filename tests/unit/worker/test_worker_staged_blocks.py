"""Blocks that are handed to the worker before their turn."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import WorkerError
from landslide_mapper.tiling import TileGrid
from landslide_mapper.worker import exchange
from landslide_mapper.worker.client import WorkerBackend

GRID = TileGrid.for_scene(100, 90, 32, 8, 32)
BLOCK = next(GRID.blocks(2))
SHAPE = (GRID.read_window(BLOCK).height, GRID.read_window(BLOCK).width)


def pixels(value: int) -> BlockInput:
    image = np.full((3, *SHAPE), value, np.uint16)
    return BlockInput.of_dates(image, image, np.ones(SHAPE, bool))


def total(value: int) -> int:
    return 2 * value * 3 * SHAPE[0] * SHAPE[1]


@pytest.fixture
def worker(make_worker) -> WorkerBackend:
    return make_worker()


@pytest.fixture
def handle(worker) -> str:
    return worker.load(Path("model.lsmodel"), None, "cpu").handle


def computed(worker: WorkerBackend, handle: str, block: BlockInput) -> int:
    return int(worker.predict(handle, GRID, BLOCK, block)[0, 0])


@pytest.fixture
def written(monkeypatch) -> list[str]:
    """Names of the files that this process writes from now on."""
    names: list[str] = []
    write = exchange.write_array

    def noted(path: Path, array: np.ndarray) -> None:
        names.append(path.name)
        write(path, array)

    monkeypatch.setattr(exchange, "write_array", noted)
    return names


def test_a_staged_block_is_not_written_again(worker, handle, written):
    block = pixels(3)
    worker.stage(block)
    assert len(written) == 3
    assert computed(worker, handle, block) == total(3)
    assert len(written) == 3


def test_the_next_block_is_staged_beside_the_one_that_is_computed(worker, handle, written):
    blocks = [pixels(value) for value in range(1, 7)]
    worker.stage(blocks[0])
    for number, block in enumerate(blocks):
        if number + 1 < len(blocks):
            worker.stage(blocks[number + 1])
        assert computed(worker, handle, block) == total(number + 1)
    assert len(written) == 3 * len(blocks)
    assert len(set(written)) == 6, "two places, written over again and again"


def test_a_block_that_was_not_staged_or_long_ago_is_written(worker, handle, written):
    blocks = [pixels(value) for value in (1, 2, 3)]
    for block in blocks:
        worker.stage(block)
    assert [computed(worker, handle, block) for block in blocks] == [total(1), total(2), total(3)]
    assert computed(worker, handle, replace(blocks[2])) == total(3), "equal pixels, but another block"
    assert len(written) == 9 + 3 + 3


def test_before_the_worker_has_started_nothing_is_staged(worker, written):
    worker.stage(pixels(1))
    assert written == []


def test_a_lost_folder_loses_no_block(worker, handle):
    block = pixels(4)
    worker.stage(block)
    worker._exchange.remove()
    assert computed(worker, handle, block) == total(4)


@pytest.mark.fault("full disk")
def test_a_full_disk_leaves_the_message_to_the_block_itself(worker, handle, monkeypatch):
    write, block = exchange.write_array, pixels(5)

    def full(path: Path, array: np.ndarray) -> None:
        if array.dtype == bool:
            path.write_bytes(b"half of it")
            raise OSError(errno.ENOSPC, "No space left on device")
        write(path, array)

    monkeypatch.setattr(exchange, "write_array", full)
    worker.stage(block)
    assert list(worker._exchange.folder.iterdir()) == [], "what was written makes room"
    with pytest.raises(WorkerError, match=r"cannot be handed to the worker in .*: No space left on device"):
        computed(worker, handle, block)
    monkeypatch.setattr(exchange, "write_array", write)
    assert computed(worker, handle, block) == total(5)
