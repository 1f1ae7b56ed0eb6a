"""Map, end to end, against the bare forward passes of the same network over the distinct tiles."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.tiling import TileGrid
from scripts.bench.material import BANDS, REGION, TILE_SIZE, noise_pair, random_model
from scripts.bench.result import Result

LIMIT = 1.15
SIZE = 2000
ROUNDS = 2


def measure(folder: Path, full: bool) -> list[Result]:
    """Alternate the two, so that a machine that warms up or slows down meets both."""
    from landslide_mapper.nn.backend.local import LocalBackend

    pre, post = noise_pair(folder, SIZE)
    model = random_model(folder)
    backend = LocalBackend()
    info = backend.load(model, REGION, "cpu")
    grid = TileGrid.for_scene(SIZE, SIZE, info.tile_size, info.overlap, info.divisor)
    forward = bare_forward(model)
    mapped: list[float] = []
    bare: list[float] = []
    for number in range(ROUNDS):
        bare.append(seconds(lambda: [forward() for _ in range(grid.count)]))
        job = MapJob(
            model=model,
            post=post,
            pre=pre,
            output=folder / f"map_{number}.gpkg",
            region=REGION,
            device="cpu",
            min_area_m2=1000.0,
        )
        mapped.append(seconds(partial(run_map, job, backend, SilentProgress())))
    details = {"map_s": mapped, "bare_s": bare, "tiles": grid.count, "size": SIZE, "device": info.device}
    ratio = min(mapped) / min(bare)
    return [Result("map end to end / bare forwards of its tiles", ratio, LIMIT, details=details)]


def bare_forward(model: Path) -> Callable[[], object]:
    """One forward pass of the network as the product runs it: its precision, its batch, nothing around it."""
    import torch

    from landslide_mapper.nn.inference.tile_predictor import TilePredictor
    from landslide_mapper.nn.networks.device import choose_device
    from landslide_mapper.nn.networks.weights import load_network

    # The runner chooses precision and batch; the passes below do without it.
    runner = TilePredictor(load_network(model).network, REGION, choose_device("cpu"), lambda message: None)
    network, dtype = runner.network, getattr(torch, runner.precision)
    tile = torch.randn(runner.batch, 2 * BANDS, TILE_SIZE, TILE_SIZE)
    tile = tile.contiguous(memory_format=torch.channels_last)

    def forward() -> object:
        with torch.inference_mode(), torch.autocast("cpu", dtype, enabled=dtype is not torch.float32):
            return network.decode(network.features(tile), REGION)

    forward()
    return forward


def seconds(work: Callable[[], object]) -> float:
    """Wall time of a call."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
