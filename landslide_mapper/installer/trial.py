"""Tries an engine: a network that comes with the plugin maps one tile, in a process of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import Canceled, EngineSetupError, LandslideMapperError
from landslide_mapper.tiling import TileGrid
from landslide_mapper.vocabulary import ANYWHERE
from landslide_mapper.worker.client import WorkerBackend
from landslide_mapper.worker.python_finder import probe

_LOOK_S = 0.2


def try_engine(
    python: Path, model: Path, device: str = "auto", canceled: Callable[[], bool] = lambda: False
) -> dict[str, Any]:
    """Map one tile of noise with an engine, the way a job does.

    Args:
        python: the engine's interpreter.
        model: to map with; a starter.
        device: where to run: one of `vocabulary.DEVICES`.
        canceled: asked five times a second.

    Returns:
        Versions of what it is made of, the device, and how long the tile took (`seconds`).

    Raises:
        WorkerError: when the Python lacks something, which is named with the command that mends it.
        EngineSetupError: when the network does not run.
        Canceled: when the user asked to stop.
    """
    versions = probe(python)
    with WorkerBackend(python) as backend:
        ended = threading.Event()
        watch = threading.Thread(target=_close_if, args=(canceled, ended, backend), daemon=True)
        watch.start()
        try:
            facts = dict(backend.describe())
            seconds, where = _map_tile(backend, model, device)
        except LandslideMapperError as error:
            if canceled():
                raise Canceled from error
            raise EngineSetupError(
                "The engine was tried, and a network does not run on it: {reason}", reason=error
            ) from error
        finally:
            ended.set()
            watch.join()
    return {**versions, **facts, "device": where, "seconds": round(seconds, 2)}


def _map_tile(backend: WorkerBackend, model: Path, device: str) -> tuple[float, str]:
    """Seconds that a tile takes, and where it ran."""
    info = backend.load(model, ANYWHERE, device)
    side = info.tile_size
    noise = np.random.default_rng(0)
    layers = {one.name: noise.integers(0, 255, (one.bands, side, side), np.uint8) for one in info.layers}
    grid = TileGrid.for_scene(side, side, side, info.overlap, info.divisor)
    pixels = BlockInput(layers, np.ones((side, side), np.bool_))
    started = time.monotonic()
    sums = backend.predict(info.handle, grid, next(grid.blocks(1)), pixels)
    seconds = time.monotonic() - started
    if not sums.any():
        raise EngineSetupError("it answers nothing but zeros on {device}.", device=info.device)
    return seconds, info.device


def _close_if(canceled: Callable[[], bool], ended: threading.Event, backend: WorkerBackend) -> None:
    while not ended.wait(_LOOK_S):
        if canceled():
            backend.close()
            return
