"""The workers of a Dask cluster as `backend.Cluster`: blocks are tasks, sums come back as they are done.

Dask computes what a worker had on another one when it dies. Scheduler and workers see pixels and the model's
weights, never a path: they need no disk in common with this machine.
"""

from __future__ import annotations

import hashlib
import logging
import queue
import time
from asyncio import CancelledError as AsyncCancelledError
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from concurrent.futures import Future as Fetch
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import dask
import numpy as np
from dask.system import CPU_COUNT
from distributed import Client, Future, KilledWorker, LocalCluster
from distributed import TimeoutError as DaskTimeoutError
from distributed.comm.addressing import get_address_host_port
from distributed.system import MEMORY_LIMIT
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput, ClusterModel, Json, ModelInfo
from landslide_mapper.errors import ClusterError, LandslideMapperError
from landslide_mapper.model.folder import CARD_FILE, EXEMPLARS, MODEL_FILE, VERSIONS, ModelFolder
from landslide_mapper.nn.cluster.block_task import ModelFiles, Ready, Reference, SentModel, compute, prepare
from landslide_mapper.nn.inference.tile_predictor import Fingerprint
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.vocabulary import LOCAL_CLUSTER

START_SCRIPT = Path(__file__).resolve().parents[2] / "worker" / "start.py"

CONNECT_S, WORKERS_S = 10.0, 30.0
"""So long a scheduler may take to answer, and its first worker to come."""
WITHOUT_WORKER_S = 120.0
"""So long a map waits for workers that have all gone."""
_FETCHES = 64
"""So many results are under way here at a time: those of a worker that has stopped hold up no others."""
_WORKER_BYTES = 1.5e9
"""Memory that a worker of an embedded cluster should have."""
_LOAD_PACKAGE = f"""
import sys
from importlib.util import module_from_spec, spec_from_file_location
if "landslide_mapper" not in sys.modules:
    spec = spec_from_file_location("landslide_mapper_start", {str(START_SCRIPT)!r})
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    module.load_package()
"""
"""What workers on this machine run first: this package from its place, as in the plugin's own worker."""
_SETTINGS = {"distributed.admin.large-graph-warning-threshold": "1GB"}
"""A block is some tens of megabytes on purpose."""
_TALKERS = ("distributed", "tornado")
_LOST = (OSError, RuntimeError, CancelledError, AsyncCancelledError, DaskTimeoutError)
"""What Dask raises where the other side is gone."""


class DaskCluster:
    """The workers of one scheduler; see `backend.Cluster`."""

    def __init__(
        self, address: str, listener: Callable[[Json], None], fingerprint: Callable[[str], Fingerprint]
    ) -> None:
        """Connect, or start workers on this machine.

        Args:
            address: of the scheduler, or `local`.
            listener: told what workers have to say.
            fingerprint: of a model that is loaded here, by its handle.

        Raises:
            ClusterError: when there is no scheduler or no worker.
        """
        self.address = address
        self._listener, self._fingerprint = listener, fingerprint
        self._sent: dict[str, SentModel] = {}
        self._futures: dict[Any, tuple[int, Future[Any]]] = {}
        self._done: queue.SimpleQueue[tuple[Future[Any], Fetch[Any]]] = queue.SimpleQueue()
        self._count = 0
        self._worker_seen = time.monotonic()
        with ExitStack() as stack:
            stack.enter_context(dask.config.set(_SETTINGS))
            stack.enter_context(_quiet())
            self._fetching = ThreadPoolExecutor(_FETCHES, thread_name_prefix="lsm-fetch")
            stack.callback(self._fetching.shutdown, wait=False, cancel_futures=True)
            self._client = stack.enter_context(self._connected(stack))
            self._wait_for_workers()
            self._at_end = stack.pop_all()

    def lanes(self) -> int:
        """Two blocks for each worker process, so that none waits for its next one."""
        return 2 * max(1, len(self._workers()))

    def load(self, model: Path, device: str, info: ModelInfo) -> ClusterModel:
        """Send a model to all workers; see `backend.Cluster.load`."""
        files = _files(ModelFolder(model), info.version)
        digest = hashlib.sha256()
        for name, content in sorted(files.items()):
            digest.update(f"{name} {len(content)}\n".encode() + content)
        key = digest.hexdigest()[:16]
        sent = SentModel(
            key, model.name, info.region, device, info.version, Reference.here(self._fingerprint(info.handle))
        )
        plugin = ModelFiles(key, model.name, files)
        with self._failing():
            if not any(one.key == key for one in self._sent.values()):  # another region of it may be there
                self._client.register_plugin(plugin)
                self._at_end.callback(self._forget, plugin.name)
            answers = list(self._client.run(prepare, sent, on_error="return").values())
        _raise_first(answers)
        handle = f"{key}|{info.region}|{device}"
        self._sent[handle] = sent
        ready = [one for one in answers if isinstance(one, Ready)]
        for said in dict.fromkeys(one.warning for one in ready if one.warning is not None):
            self._listener({"event": "warning", "message": said})
        others = sorted({one.device for one in ready if one.warning is not None})
        return ClusterModel(handle, "; ".join(others) or None)

    def send(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> int:
        """Send a block; see `backend.Cluster.send`."""
        self._count += 1
        layers = {name: np.array(image) for name, image in pixels.layers.items()}
        valid, alone = np.array(pixels.valid), None if pixels.alone is None else np.array(pixels.alone)
        with self._failing():
            future = self._client.submit(
                compute, self._sent[handle], grid, block, layers, valid, alone, pure=False
            )
        self._futures[future.key] = self._count, future
        future.add_done_callback(self._fetch)
        return self._count

    def receive(self) -> tuple[int, NDArray[np.uint32]] | None:
        """The next block that is done; see `backend.Cluster.receive`."""
        try:
            future, fetch = self._done.get_nowait()
        except queue.Empty:
            self._check()
            return None
        number, _ = self._futures.pop(future.key)
        if future.status == "cancelled":
            raise self._gone()
        with self._failing():
            sums, said = fetch.result()
        for event in said:
            if event["event"] == "warning":  # what a worker has to log, this process has logged already
                self._listener(event)
        return number, sums

    def close(self) -> None:
        """Forget what is under way, and leave; an embedded cluster ends."""
        futures, self._futures = [future for _, future in self._futures.values()], {}
        with suppress(*_LOST):
            self._client.cancel(futures)
        self._at_end.close()

    def _fetch(self, future: Future[Any]) -> None:
        """Bring a result here beside the others: where it is lies on a worker that may not answer."""
        with suppress(RuntimeError):  # the cluster was left meanwhile
            self._fetching.submit(future.result).add_done_callback(
                lambda fetch: self._done.put((future, fetch))
            )

    def _connected(self, stack: ExitStack) -> Client:
        place: Any = self.address
        if self.address == LOCAL_CLUSTER:
            number = max(1, min(int(CPU_COUNT), int((MEMORY_LIMIT or _WORKER_BYTES) // _WORKER_BYTES)))
            try:
                place = stack.enter_context(embedded_cluster(number))
            except (OSError, RuntimeError) as error:
                raise ClusterError(
                    "Dask cannot start workers on this machine: {reason}", reason=error.__cause__ or error
                ) from error
        try:
            if isinstance(place, str):
                # a client of what is no address would not end for 20 s
                get_address_host_port(place)  # type: ignore[no-untyped-call]
            return Client(place, timeout=CONNECT_S, set_as_default=False)  # type: ignore[no-untyped-call]
        except (OSError, ValueError, DaskTimeoutError) as error:
            raise ClusterError(
                "No Dask scheduler answers at '{address}': {reason}. Start one there with 'dask scheduler', "
                "or correct the address (such as tcp://host:8786).",
                address=self.address,
                reason=str(error).splitlines()[0],
            ) from error

    def _wait_for_workers(self) -> None:
        try:
            self._client.wait_for_workers(1, timeout=WORKERS_S)
        except (DaskTimeoutError, OSError) as error:
            raise ClusterError(
                "The Dask scheduler at '{address}' has no workers. Start some there with 'dask worker "
                "{address} --nthreads 1'.",
                address=self.address,
            ) from error

    def _workers(self) -> dict[str, Any]:
        workers: dict[str, Any] = self._client.scheduler_info(-1)["workers"]
        return workers

    def _check(self) -> None:
        """Raise where nothing will come any more."""
        if self._client.status != "running":
            raise self._gone()
        now = time.monotonic()
        if self._workers():
            self._worker_seen = now
        elif now - self._worker_seen > WITHOUT_WORKER_S:
            raise ClusterError(
                "All workers of the Dask scheduler at '{address}' are gone, and none has come for "
                "{seconds:g} seconds. Start some, then the same job again.",
                address=self.address,
                seconds=WITHOUT_WORKER_S,
            )

    def _gone(self) -> ClusterError:
        return ClusterError(
            "The Dask scheduler at '{address}' is gone. Start it again, or leave it out, then start the same "
            "job again.",
            address=self.address,
        )

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """Turn what Dask raises into one message."""
        try:
            yield
        except LandslideMapperError:
            raise
        except KilledWorker as error:
            raise ClusterError(
                "Several Dask workers died over the same block: they probably have too little memory. Start "
                "fewer or larger ones, then the same job again."
            ) from error
        except ImportError as error:
            raise _no_package(error) from error
        except (Exception, AsyncCancelledError) as error:  # anything may fail on a worker
            if self._client.status != "running" or isinstance(error, OSError):
                raise self._gone() from error
            raise ClusterError(
                "A Dask worker failed with {kind}: {error}", kind=type(error).__name__, error=error
            ) from error

    def _forget(self, plugin: str) -> None:
        with suppress(*_LOST):
            if self._client.status == "running":
                self._client.unregister_worker_plugin(plugin)


def embedded_cluster(workers: int) -> LocalCluster:
    """A scheduler in this process, and workers of one thread in processes of their own."""
    return LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        silence_logs=logging.CRITICAL,
        preload=[_LOAD_PACKAGE],
    )


def _files(model: ModelFolder, number: int) -> dict[str, bytes]:
    """What a worker needs of a version: no imagery."""
    version = model.version(number)
    folder = f"{VERSIONS}/{version.folder.name}"
    names = [name for name in version.card["files"] if not name.startswith((f"{EXEMPLARS}/", "gate."))]
    files = {f"{folder}/{name}": version.file(name).read_bytes() for name in names}
    files[f"{folder}/{CARD_FILE}"] = (version.folder / CARD_FILE).read_bytes()
    files[MODEL_FILE] = (model.path / MODEL_FILE).read_bytes()
    return files


def _raise_first(answers: list[Any]) -> None:
    """Raise what a worker could not do; one that died meanwhile is no reason."""
    for answer in answers:
        if isinstance(answer, LandslideMapperError):
            raise answer
        if isinstance(answer, ImportError):
            raise _no_package(answer) from answer


def _no_package(error: ImportError) -> ClusterError:
    return ClusterError(
        "A Dask worker cannot import {library}. Start workers in a Python with the engine's packages, and "
        "with the folder that holds landslide_mapper in PYTHONPATH.",
        library=error.name or error,
    )


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Dask's own log out of the way: what matters of it becomes one message."""
    names = [name for name in logging.root.manager.loggerDict if name.split(".")[0] in _TALKERS]
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
