"""What the process of its own costs: the same tiles through the worker and in this process, in turn."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import numpy as np

from landslide_mapper.backend import Backend, BlockInput
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.raster.mosaic import block_order
from landslide_mapper.tiling import Block, TileGrid, Window
from landslide_mapper.worker.client import WorkerBackend
from scripts.bench.material import REGION, random_model
from scripts.bench.result import Result

LIMIT = 1.05
SIZE = 2000
ROUNDS = 5


def measure(folder: Path, full: bool) -> list[Result]:
    """Map the blocks of one scene by both, several times in turn; compare the middle times."""
    model = random_model(folder)
    local = LocalBackend()
    with WorkerBackend() as worker:
        backends: dict[str, Backend] = {"own process": local, "worker": worker}
        infos = {name: one.load(model, REGION, "cpu") for name, one in backends.items()}
        info = infos["worker"]
        grid = TileGrid.for_scene(SIZE, SIZE, info.tile_size, info.overlap, info.divisor)
        blocks = block_order(grid, Window(0, 0, SIZE, SIZE), 2)
        times: dict[str, list[float]] = {name: [] for name in backends}
        sums: dict[str, int] = {}
        for number in range(ROUNDS + 1):
            for name, backend in backends.items():
                began = time.perf_counter()
                sums[name] = _predict(backend, infos[name].handle, grid, blocks)
                if number:  # the first one warms up
                    times[name].append(time.perf_counter() - began)
    if sums["worker"] != sums["own process"]:
        raise SystemExit("The worker gives other sums than this process.")
    middle = {name: statistics.median(one) for name, one in times.items()}
    ratio = middle["worker"] / middle["own process"]
    name = "worker, time beside that of the own process"
    return [Result(name, ratio, LIMIT, details={"seconds": times})]


def _predict(backend: Backend, handle: str, grid: TileGrid, blocks: list[Block]) -> int:
    total = 0
    for block in blocks:
        window = grid.read_window(block)
        rng = np.random.default_rng(block.row_start * 1000 + block.col_start)
        post, pre = rng.integers(0, 255, (2, 3, window.height, window.width)).astype(np.uint8)
        valid = np.ones((window.height, window.width), bool)
        sums = backend.predict(handle, grid, block, BlockInput.of_dates(post, pre, valid))
        total += int(sums.sum(dtype=np.uint64))
    return total
