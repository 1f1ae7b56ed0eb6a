"""What the process of its own costs: the same tiles through the worker and in this process, in turn."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import Backend, BlockInput
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.raster.mosaic import block_order
from landslide_mapper.tiling import TileGrid, Window
from landslide_mapper.worker.client import WorkerBackend
from scripts.bench.material import REGION, random_model
from scripts.bench.result import Result

LIMIT = 1.05
SIZE = 1500
ROUNDS = 8


def measure(folder: Path, full: bool) -> list[Result]:
    """Let both map each block of a scene in turn, and compare the sums of the blocks' quickest times.

    The quickest, because whatever else the machine does only ever adds.
    """
    model = random_model(folder)
    with WorkerBackend() as worker:
        backends: dict[str, Backend] = {"own process": LocalBackend(), "worker": worker}
        infos = {name: one.load(model, REGION, "cpu") for name, one in backends.items()}
        info = infos["worker"]
        grid = TileGrid.for_scene(SIZE, SIZE, info.tile_size, info.overlap, info.divisor)
        seconds = dict.fromkeys(backends, 0.0)
        for block in block_order(grid, Window(0, 0, SIZE, SIZE), 2):
            pixels = _pixels(grid.read_window(block))
            times: dict[str, list[float]] = {name: [] for name in backends}
            sums: list[NDArray[np.uint32]] = []
            for _ in range(ROUNDS):
                for name, backend in backends.items():
                    began = time.perf_counter()
                    sums.append(backend.predict(infos[name].handle, grid, block, pixels))
                    times[name].append(time.perf_counter() - began)
            if not all(np.array_equal(one, sums[0]) for one in sums):
                raise SystemExit("The worker gives other sums than this process.")
            for name, one in times.items():
                seconds[name] += min(one)
    ratio = seconds["worker"] / seconds["own process"]
    title = "worker, time beside that of the own process"
    return [Result(title, ratio, LIMIT, details={"seconds": seconds})]


def _pixels(window: Window) -> BlockInput:
    rng = np.random.default_rng(window.row_off * 10_000 + window.col_off)
    post, pre = rng.integers(0, 255, (2, 3, window.height, window.width)).astype(np.uint8)
    return BlockInput.of_dates(post, pre, np.ones((window.height, window.width), bool))
