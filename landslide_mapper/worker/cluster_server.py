"""The worker's side of a cluster: what `worker.cluster_client` asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import Backend, BlockInput, Cluster, Json
from landslide_mapper.errors import ClusterError
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.worker.call_values import model_info
from landslide_mapper.worker.exchange import exchange_path, map_array, write_array
from landslide_mapper.worker.protocol import Request


class ClusterOperations:
    """The cluster that this process has joined, if any.

    Attributes:
        by_name: what a request can ask for.
    """

    def __init__(self, folder: Path) -> None:
        """Prepare.

        Args:
            folder: the client's exchange folder.
        """
        self._folder = folder
        self._joined: Cluster | None = None
        self._sums: NDArray[np.uint32] | None = None
        self.by_name: dict[str, Callable[[Backend, Request], Json]] = {
            "cluster_join": self._join,
            "cluster_lanes": lambda _backend, _request: {"lanes": self._cluster.lanes()},
            "cluster_load": self._load,
            "cluster_send": self._send,
            "cluster_receive": self._receive,
            "cluster_sums": self._hand_over,
            "cluster_leave": self._leave,
        }

    @property
    def _cluster(self) -> Cluster:
        if self._joined is None:
            raise ClusterError(
                "The engine was started anew, and what the Dask cluster did for it is lost. Start the same "
                "job again."
            )
        return self._joined

    def _join(self, backend: Backend, request: Request) -> Json:
        self._leave(backend, request)  # of a job that could not leave any more
        self._joined = backend.cluster(request.args["address"])
        return {}

    def _load(self, backend: Backend, request: Request) -> Json:
        args = request.args
        return asdict(self._cluster.load(Path(args["model"]), args["device"], model_info(args["info"])))

    def _send(self, backend: Backend, request: Request) -> Json:
        args = request.args
        layers = {name: map_array(self._folder, file) for name, file in args["layers"].items()}
        alone = map_array(self._folder, args["alone"]) if args["alone"] else None
        pixels = BlockInput(layers, map_array(self._folder, args["valid"]), alone)
        grid, block = TileGrid(**args["grid"]), Block(**args["block"])
        return {"number": self._cluster.send(args["handle"], grid, block, pixels)}

    def _receive(self, backend: Backend, request: Request) -> Json:
        answer = self._cluster.receive()
        if answer is None:
            return {"number": None}
        number, self._sums = answer
        return {"number": number}

    def _hand_over(self, backend: Backend, request: Request) -> Json:
        if self._sums is None:
            raise ClusterError("No block of the Dask cluster is done.")
        write_array(exchange_path(self._folder, request.args["sums"]), self._sums)
        self._sums = None
        return {}

    def _leave(self, backend: Backend, request: Request) -> Json:
        joined, self._joined = self._joined, None
        if joined is not None:
            joined.close()
        return {}
