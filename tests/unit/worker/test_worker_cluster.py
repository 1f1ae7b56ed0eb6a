"""A cluster that the worker has joined, because Dask is in its Python: blocks go there and come back."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import ClusterError, WorkerError
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.worker.client import WorkerBackend

GRID = TileGrid.for_scene(80, 56, 32, 8, 32)
BLOCKS = (Block(0, 1, 0, 1), Block(0, 1, 1, 3))


def pixels(block: Block, value: int, alone: bool = False) -> BlockInput:
    reads = GRID.read_window(block)
    shape = (reads.height, reads.width)
    whole = np.ones(shape, bool)
    return BlockInput({"post": np.full((1, *shape), value, np.uint8)}, whole, whole if alone else None)


def test_blocks_go_to_the_cluster_and_come_back_in_any_order(make_worker) -> None:
    worker: WorkerBackend = make_worker()
    info = worker.load(Path("m.lsmodel"), "alps", "cpu")
    cluster = worker.cluster("tcp://host:1")
    assert cluster.lanes() == 3
    model = cluster.load(Path("m.lsmodel"), "cpu", info)
    assert model.handle == f"m.lsmodel|cpu|{info.handle}|3"
    assert model.device is None
    numbers = [cluster.send(model.handle, GRID, block, pixels(block, 2)) for block in BLOCKS]
    numbers.append(cluster.send(model.handle, GRID, BLOCKS[0], pixels(BLOCKS[0], 2, alone=True)))
    answers = [cluster.receive() for _ in numbers]
    assert cluster.receive() is None
    assert [number for number, _ in answers] == numbers[::-1]
    for (_, sums), block, each in zip(answers, (BLOCKS[0], *BLOCKS[::-1]), (4, 3, 3)):
        window, reads = GRID.sums_window(block), GRID.read_window(block)
        assert sums.shape == (window.height, window.width)
        assert (sums == each * reads.width * reads.height).all()
    cluster.close()


def test_an_address_where_nobody_is(make_worker) -> None:
    with pytest.raises(ClusterError, match="No scheduler at 'nowhere'"):
        make_worker().cluster("nowhere")


def test_a_worker_that_was_started_anew_has_no_cluster(make_worker) -> None:
    worker: WorkerBackend = make_worker()
    cluster = worker.cluster("tcp://host:1")
    worker._process.kill()
    with suppress(WorkerError):
        worker.describe()  # meets the dead process, or starts a new one
    worker.describe()
    with pytest.raises(ClusterError, match="The engine was started anew"):
        cluster.receive()
    cluster.close()
