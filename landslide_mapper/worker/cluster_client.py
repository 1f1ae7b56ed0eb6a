"""A cluster that the worker process has joined: Dask is in the engine's Python, not in this one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput, ClusterModel, Json, ModelInfo
from landslide_mapper.errors import Canceled, LandslideMapperError
from landslide_mapper.tiling import Block, TileGrid

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from landslide_mapper.worker.calls import Call

Turn = Callable[[], "AbstractContextManager[Call]"]
Ask = Callable[["Call", str, Json], Json]


class WorkerCluster:
    """See `backend.Cluster`; each of its calls is one of the worker's."""

    def __init__(self, turn: Turn, ask: Ask, address: str) -> None:
        """Let the worker join.

        Args:
            turn: one call's turn with the worker.
            ask: sends a request and waits for its answer.
            address: of the scheduler, or `local`.

        Raises:
            ClusterError: when Dask is missing there, or no scheduler or worker answers.
        """
        self._turn, self._ask = turn, ask
        self._shapes: dict[int, tuple[int, int]] = {}
        self._simple("cluster_join", {"address": address})

    def lanes(self) -> int:
        """As `Cluster.lanes`."""
        return int(self._simple("cluster_lanes", {})["lanes"])

    def load(self, model: Path, device: str, info: ModelInfo) -> ClusterModel:
        """As `Cluster.load`."""
        args = {"model": str(Path(model).absolute()), "device": device, "info": asdict(info)}
        return ClusterModel(**self._simple("cluster_load", args))

    def send(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> int:
        """As `Cluster.send`."""
        window = grid.sums_window(block)
        with self._turn() as call:
            put = call.exchange.put
            args: Json = {
                "handle": handle,
                "grid": asdict(grid),
                "block": asdict(block),
                "layers": {name: put(name, image) for name, image in pixels.layers.items()},
                "valid": put("valid", pixels.valid),
                "alone": None if pixels.alone is None else put("alone", pixels.alone),
            }
            number = int(self._ask(call, "cluster_send", args)["number"])
        self._shapes[number] = window.height, window.width
        return number

    def receive(self) -> tuple[int, NDArray[np.uint32]] | None:
        """As `Cluster.receive`."""
        with self._turn() as call:
            number = self._ask(call, "cluster_receive", {})["number"]
            if number is None:
                return None
            shape, dtype = self._shapes.pop(number), np.dtype(np.uint32)
            name = call.exchange.name("sums", shape, dtype)
            self._ask(call, "cluster_sums", {"sums": name})
            return number, call.exchange.get(name, shape, dtype)

    def close(self) -> None:
        """As `Cluster.close`; where the worker is gone, so is its part of the cluster."""
        try:
            self._simple("cluster_leave", {})
        except (LandslideMapperError, Canceled):
            return

    def _simple(self, op: str, args: Json) -> Json:
        with self._turn() as call:
            return self._ask(call, op, args)
