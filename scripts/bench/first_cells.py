"""How long after Map the first probability is there, with a warm worker, for a view of 1000 x 1000 pixels."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.tiling import Window
from landslide_mapper.worker.client import WorkerBackend
from scripts.bench.material import REGION, noise_pair, random_model
from scripts.bench.result import Result

LIMIT_S = 3.0
SIZE, VIEW = 4000, 1000


class FirstCells(SilentProgress):
    """Notes when the first cells arrive."""

    def __init__(self) -> None:
        self.started = time.perf_counter()
        self.seconds: float | None = None

    def cells(self, window: Window, probability: NDArray[np.uint8], grid: Any) -> None:
        """Note the first time."""
        if self.seconds is None:
            self.seconds = time.perf_counter() - self.started


def measure(folder: Path, full: bool) -> list[Result]:
    """Map a view in the middle of a larger scene, once to warm up and once for the figure."""
    pre, post = noise_pair(folder, SIZE)
    model = random_model(folder)
    west, north, middle = 600_000.0, 4_740_000.0, SIZE * 10.0 / 2
    reach = VIEW * 10.0 / 2
    view = (west + middle - reach, north - middle - reach, west + middle + reach, north - middle + reach)
    times: list[float] = []
    with WorkerBackend() as backend:
        for number in range(2):
            job = MapJob(
                model=model,
                post=post,
                pre=pre,
                output=folder / f"first_{number}.gpkg",
                extent=view,
                focus=(west + middle, north - middle),
                region=REGION,
                device="cpu",
            )
            progress = FirstCells()
            run_map(job, backend, progress)
            times.append(progress.seconds if progress.seconds is not None else float("inf"))
    details = {"cold_s": times[0], "warm_s": times[1], "view": VIEW}
    return [
        Result(
            f"first probability of a {VIEW} x {VIEW} view, warm worker",
            times[1],
            LIMIT_S,
            "s",
            details=details,
        )
    ]
