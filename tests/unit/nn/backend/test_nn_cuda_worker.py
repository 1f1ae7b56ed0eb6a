"""The isolated worker process on a real NVIDIA GPU."""

from __future__ import annotations

import sys
import time

import numpy as np
import pytest
import torch

from landslide_mapper.backend import BlockInput
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.worker.client import WorkerBackend
from landslide_mapper.worker.server import REST_S

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device"),
]
GRID = TileGrid.for_scene(1000, 800, 64, 16, 32)
WHOLE = Block(0, GRID.rows.count, 0, GRID.columns.count)


@pytest.fixture
def pixels() -> BlockInput:
    image = np.random.default_rng(0).integers(0, 200, (2, 800, 1000), dtype=np.uint8)
    return BlockInput.of_dates(image, image[:, ::-1], np.ones((800, 1000), dtype=bool))


@pytest.fixture
def worker(tmp_path):
    with WorkerBackend(sys.executable, exchange_parent=tmp_path) as backend:
        yield backend


def test_worker_maps_on_the_gpu_what_this_process_maps(worker, published, pixels):
    assert worker.describe()["device"].startswith("GPU ")
    info = worker.load(published, "nepal", "auto")
    assert info.device.startswith("GPU ")
    found = worker.predict(info.handle, GRID, WHOLE, pixels)
    local = LocalBackend()
    expected = local.predict(local.load(published, "nepal", "cuda").handle, GRID, WHOLE, pixels)
    local.close()
    assert np.array_equal(found, expected)


def test_worker_gives_the_memory_back(worker, published, pixels):
    torch.cuda.init()
    free = torch.cuda.mem_get_info()[0]
    info = worker.load(published, "nepal", "cuda")
    worker.predict(info.handle, GRID, WHOLE, pixels)
    time.sleep(REST_S + 1.0)
    resting = free - torch.cuda.mem_get_info()[0]
    assert worker.predict(info.handle, GRID, WHOLE, pixels).any(), "it goes back to the card"
    worker.close()
    time.sleep(1.0)
    closed = free - torch.cuda.mem_get_info()[0]
    assert resting < 1 << 30, f"{resting >> 20} MiB"  # little but CUDA's own context
    assert closed < 16 << 20, f"{closed >> 20} MiB"


def test_full_card_leaves_the_work_to_the_cpu(worker, published, pixels, card):
    card.fill(0)
    assert worker.describe()["torch"]
    info = worker.load(published, "nepal", "auto")
    assert info.device.startswith("CPU")
    assert worker.predict(info.handle, GRID, WHOLE, pixels).any()
