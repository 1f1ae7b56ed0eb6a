"""A job whose blocks are computed by the workers of a Dask cluster; all else stays in this process.

Rasters are read, percentiles and masks told, and cells written here and once: the map is that of one machine.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import (
    Backend,
    BackendFacts,
    BlockInput,
    Cluster,
    ClusterModel,
    ExportRequest,
    Json,
    ModelInfo,
    RegionAnswer,
    Report,
    TrainRequest,
    UpdateRequest,
    WindowFigures,
)
from landslide_mapper.box_backend import Box, BoxesRequest
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.messages import Message
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.vocabulary import LOCAL_CLUSTER

Sums = NDArray[np.uint32]
_IDLE_S, _LOOK_S = 0.02, 1.0
"""Seconds between two looks for results where there is none, and for workers that came or went."""
MOST_LANES = 512
"""Blocks under way at most, as each takes some tens of megabytes of the scheduler's memory."""


@contextmanager
def clustered(backend: Backend | None, address: str | None, progress: Progress) -> Iterator[Backend | None]:
    """The backend of a job, with the workers of a cluster where there is to be one.

    Args:
        backend: of the job; None: no network runs, so there is nothing to compute elsewhere.
        address: of a Dask scheduler, `local`, or None for no cluster.
        progress: told who computes; may cancel.

    Raises:
        ClusterError: when no scheduler or worker answers, or Dask is missing.
    """
    if backend is None or not address:
        yield backend
        return
    place = Message("of this machine") if address == LOCAL_CLUSTER else f"'{address}'"
    progress.report(0.0, Message("Joining the Dask cluster {place}", place=place))
    with ClusterBackend(backend, backend.cluster(address), progress) as spread:
        progress.log(Message("The Dask cluster {place} computes the blocks.", place=place))
        yield spread


class ClusterBackend:
    """A backend that hands blocks to a cluster, from any thread; the rest is done by the job's own.

    Attributes:
        listener: see `backend.Backend`.
    """

    def __init__(self, own: Backend, cluster: Cluster, progress: Progress) -> None:
        """Begin to listen for results.

        Args:
            own: backend of the job.
            cluster: joined.
            progress: may cancel.
        """
        self._own, self._cluster, self._progress = own, cluster, progress
        self._turn = threading.Lock()
        self._models: dict[str, ClusterModel] = {}
        self._room = threading.Condition()
        self._waiting: dict[int, Future[Sums]] = {}
        self._under_way = 0
        self._lanes = self._count_lanes()
        self._failed: BaseException | None = None
        self._closing = threading.Event()
        self._listening = threading.Thread(target=self._listen, name="lsm-cluster", daemon=True)
        self._listening.start()

    def __enter__(self) -> ClusterBackend:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the cluster; the job's own backend stays open."""
        self._closing.set()
        self._listening.join()
        self._cluster.close()

    @property
    def listener(self) -> Callable[[Json], None]:
        """The job's own backend speaks for both."""
        return self._own.listener

    @listener.setter
    def listener(self, listener: Callable[[Json], None]) -> None:
        self._own.listener = listener

    @property
    def lanes(self) -> int:
        """How many blocks may be under way now."""
        return self._lanes

    def start(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> Future[Sums]:
        """Send a block off, as soon as there is room.

        Raises:
            ClusterError: when the cluster is gone.
            Canceled: when the user asked to stop.
        """
        with self._room:
            while self._failed is None and self._under_way >= self._lanes:
                self._room.wait(0.25)
                check(self._progress)
            self._raise_failed()
            self._under_way += 1
        with self._turn:
            self._raise_failed()
            number = self._cluster.send(self._models[handle].handle, grid, block, pixels)
            future: Future[Sums] = Future()
            self._waiting[number] = future
        return future

    def predict(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> Sums:
        """As `Backend.predict`."""
        return self.start(handle, grid, block, pixels).result()

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        """Load a model here, and on the workers, whose device it is that counts."""
        with self._turn:
            info = self._own.load(model, region, device, version)
            if info.handle not in self._models:
                self._models[info.handle] = self._cluster.load(model, device, info)
        return replace(info, device=self._models[info.handle].device or info.device)

    def describe(self) -> BackendFacts:
        """As `Backend.describe`: the workers have the same versions."""
        with self._turn:
            return self._own.describe()

    def choose_region(self, model: Path, device: str, samples: Sequence[BlockInput]) -> RegionAnswer:
        """As `Backend.choose_region`."""
        with self._turn:
            return self._own.choose_region(model, device, samples)

    def disagreement(self, handle: str, samples: Sequence[BlockInput]) -> list[WindowFigures]:
        """As `Backend.disagreement`."""
        with self._turn:
            return self._own.disagreement(handle, samples)

    def find_boxes(self, handle: str, window: BlockInput) -> list[Box]:
        """As `BoxBackend.find_boxes`, on this machine."""
        with self._turn:
            return self._own.find_boxes(handle, window)

    def teach_boxes(self, request: BoxesRequest, report: Report) -> Json:
        """As `BoxBackend.teach_boxes`, on this machine."""
        with self._turn:
            return self._own.teach_boxes(request, report)

    def cloud_network(self) -> str | None:
        """As `CloudBackend.cloud_network`."""
        with self._turn:
            return self._own.cloud_network()

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        """As `CloudBackend.tell_clouds`."""
        with self._turn:
            return self._own.tell_clouds(surface, tile)

    def train(self, request: TrainRequest, report: Report) -> Json:
        """As `Backend.train`, here."""
        return self._own.train(request, report)

    def update(self, request: UpdateRequest, report: Report) -> Json:
        """As `Backend.update`, here."""
        return self._own.update(request, report)

    def pretrain(self, request: PretrainRequest, report: Report) -> Json:
        """As `Pretrainer.pretrain`, here."""
        return self._own.pretrain(request, report)

    def export_onnx(self, request: ExportRequest) -> Json:
        """As `Backend.export_onnx`, here."""
        return self._own.export_onnx(request)

    def cluster(self, address: str) -> Cluster:
        """The one that it has."""
        return self._cluster

    def cancel(self) -> None:
        """As `Backend.cancel`."""
        self._own.cancel()

    def finish(self) -> None:
        """As `Backend.finish`."""
        self._own.finish()

    def close(self) -> None:
        """As `Backend.close`."""
        self._own.close()

    def _count_lanes(self) -> int:
        return min(self._cluster.lanes(), MOST_LANES)

    def _raise_failed(self) -> None:
        if self._failed is not None:
            raise self._failed

    def _listen(self) -> None:
        """Hand results to who waits for them, until the end or the first failure."""
        looked = time.monotonic()
        while not self._closing.is_set():
            try:
                with self._turn:
                    answer = self._cluster.receive()
                    if time.monotonic() - looked > _LOOK_S:
                        self._lanes, looked = self._count_lanes(), time.monotonic()
            except BaseException as error:  # noqa: BLE001 - a thread's boundary: it is raised where one waits
                self._fail(error)
                return
            if answer is None:
                self._closing.wait(_IDLE_S)
                continue
            number, sums = answer
            self._waiting.pop(number).set_result(sums)
            with self._room:
                self._under_way -= 1
                self._room.notify_all()

    def _fail(self, error: BaseException) -> None:
        with self._turn, self._room:
            self._failed = error
            self._room.notify_all()
            for future in self._waiting.values():
                future.set_exception(error)
            self._waiting.clear()
