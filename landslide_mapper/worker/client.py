"""`WorkerBackend`: the backend whose networks run in another process.

Standard library and numpy only, so that dock, Processing, command line and tests share it. Any thread may
call; calls run one after another, and `cancel` and `close` work from everywhere at any time.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import asdict
from functools import partial
from itertools import count
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import (
    BackendFacts,
    BlockInput,
    Cluster,
    ExportRequest,
    Json,
    ModelInfo,
    RegionAnswer,
    Report,
    TrainRequest,
    UpdateRequest,
    WindowFigures,
    ask_to_finish,
    ignore,
)
from landslide_mapper.box_backend import Box, BoxesRequest
from landslide_mapper.errors import Canceled, LandslideMapperError, WorkerError
from landslide_mapper.layers import POST
from landslide_mapper.messages import Message
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.vocabulary import AUTO_DEVICE
from landslide_mapper.worker import protocol
from landslide_mapper.worker.call_values import boxes_of, model_info, plain, put_samples, put_window
from landslide_mapper.worker.calls import (
    TICK_S,
    Call,
    CancelTimeout,
    HangDetector,
    Loaded,
    hangs,
    tell_cancel,
)
from landslide_mapper.worker.cluster_client import WorkerCluster
from landslide_mapper.worker.crash_report import write_crash_report
from landslide_mapper.worker.exchange import Exchange, remove_stale
from landslide_mapper.worker.failures import died, to_error
from landslide_mapper.worker.process import Ended, WorkerProcess
from landslide_mapper.worker.protocol import Failure, Hello, Request, Result
from landslide_mapper.worker.python_finder import find_python
from landslide_mapper.worker.staged_blocks import StagedBlocks

START_SCRIPT = Path(__file__).with_name("start.py")


class WorkerBackend(AbstractContextManager["WorkerBackend"]):
    """Runs networks in a worker process, which stays warm between jobs and is started anew when it died.

    Attributes:
        listener: told what is worth hearing; see `backend.Backend`.
    """

    def __init__(
        self,
        python: Path | str | None = None,
        *,
        script: Path = START_SCRIPT,
        hang_s: float = 60.0,
        grace_s: float = 5.0,
        exchange_parent: Path | None = None,
        crash_folder: Path | None = None,
    ) -> None:
        """Prepare; the process starts with the first call.

        Args:
            python: the worker's Python (an interpreter or an environment's folder); None: look for one.
            script: what it runs.
            hang_s: without a sign of life for so many seconds the worker is stopped.
            grace_s: how long a cancelled call may take to end before the worker is stopped.
            exchange_parent: where the exchange folder is made; None: the system's temporary folder.
            crash_folder: where a worker that dies leaves its last lines; None: nowhere.
        """
        self._setting = python
        self._script = script
        self._hang_s = hang_s
        self._grace_s = grace_s
        self._exchange_parent = exchange_parent
        self._crash_folder = crash_folder
        self._ids = count(1)
        self._turn = threading.Lock()
        self._starting = threading.Lock()
        self._process: WorkerProcess | None = None
        self._exchange: Exchange | None = None
        self._staged = StagedBlocks()
        self._call_now: Call | None = None
        self._work: Path | None = None
        self._loaded: dict[str, Loaded] = {}
        self._closed = False
        self._no_gpus: Message | None = None
        self.listener: Callable[[Json], None] = ignore
        atexit.register(self.close)

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def describe(self) -> BackendFacts:
        """Device and library versions of the worker, its Python (`worker_python`) and process id.

        Raises:
            WorkerError: when there is no working worker.
        """
        with self._call() as call:
            value = self._ask(call, "describe", {})
            here = {"worker_python": str(call.process.python), "worker_pid": call.process.pid}
            return cast(BackendFacts, {**value, **here})

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        """Load a model; see `Backend.load`."""
        args: Json = {
            "model": str(Path(model).absolute()),
            "region": region,
            "device": device,
            "version": version,
        }
        with self._call() as call:
            info = model_info(self._ask_without_gpu_if_need_be(call, args))
            if self._no_gpus is not None and device == AUTO_DEVICE:
                self.listener({"event": "warning", "message": self._no_gpus})
            # Loaded again, it must be the same version and region, whatever was published meanwhile.
            args.update(version=info.version, region=info.region)
            self._loaded[info.handle] = Loaded(args, info, call.process)
            return info

    def stage(self, pixels: BlockInput) -> None:
        """Write a block for the worker while another one is computed; see `jobs.pipeline.Stager`."""
        if (exchange := self._exchange) is not None:
            self._staged.put(exchange, pixels)

    def predict(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> NDArray[np.uint32]:
        """Predict a block; see `Backend.predict`."""
        window = grid.sums_window(block)
        shape, dtype = (window.height, window.width), np.dtype(np.uint32)
        with self._call() as call:
            handle = self._handle_in(call, handle)
            args: Json = {"handle": handle, "grid": asdict(grid), "block": asdict(block)}
            args.update(self._staged.take(call.exchange, pixels))
            args["sums"] = call.exchange.name("sums", shape, dtype)
            self._ask(call, "predict", args)
            return call.exchange.get(args["sums"], shape, dtype)

    def choose_region(self, model: Path, device: str, samples: Sequence[BlockInput]) -> RegionAnswer:
        """Which region of a model a scene is like; see `Backend.choose_region`."""
        with self._call() as call:
            args: Json = {"model": str(Path(model).absolute()), "device": device}
            args.update(put_samples(call, samples, [POST]))
            return cast(RegionAnswer, self._ask(call, "choose_region", args))

    def disagreement(self, handle: str, samples: Sequence[BlockInput]) -> list[WindowFigures]:
        """How unsure a model is of some windows; see `Backend.disagreement`."""
        with self._call() as call:
            args: Json = {"handle": self._handle_in(call, handle), **put_samples(call, samples)}
            found: list[WindowFigures] = self._ask(call, "disagreement", args)["windows"]
            return found

    def find_boxes(self, handle: str, window: BlockInput) -> list[Box]:
        """The boxes of one window; see `BoxBackend.find_boxes`."""
        with self._call() as call:
            args = put_window(call, self._handle_in(call, handle), window)
            return boxes_of(self._ask(call, "find_boxes", args))

    def teach_boxes(self, request: BoxesRequest, report: Report) -> Json:
        """Teach boxes; see `BoxBackend.teach_boxes`."""
        with self._call() as call, self._working_in(request.work):
            return self._ask(call, "teach_boxes", plain(request), report)

    def cloud_network(self) -> str | None:
        """Name and version of the worker's network for clouds; see `CloudBackend.cloud_network`."""
        with self._call() as call:
            return cast("str | None", self._ask(call, "cloud_network", {})["name"])

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        """What each cell of a tile shows; see `CloudBackend.tell_clouds`."""
        shape, dtype = (2, *tile.shape[1:]), np.dtype(np.uint16)
        with self._call() as call:
            put, answer = call.exchange.put("tile", tile), call.exchange.name("clouds", shape, dtype)
            self._ask(call, "tell_clouds", {"surface": surface, "tile": put, "clouds": answer})
            return call.exchange.get(answer, shape, dtype)

    def cluster(self, address: str) -> Cluster:
        """Let the worker join a cluster; see `Backend.cluster`."""
        return WorkerCluster(self._call, self._ask, address)

    def train(self, request: TrainRequest, report: Report) -> Json:
        """Train a model; see `Backend.train`."""
        with self._call() as call, self._working_in(request.work):
            return self._ask(call, "train", plain(request), report)

    def update(self, request: UpdateRequest, report: Report) -> Json:
        """Update a model; see `Backend.update`."""
        with self._call() as call, self._working_in(request.work):
            return self._ask(call, "update", plain(request), report)

    def pretrain(self, request: PretrainRequest, report: Report) -> Json:
        """Prepare an encoder; see `Pretrainer.pretrain`."""
        with self._call() as call, self._working_in(request.work):
            return self._ask(call, "pretrain", plain(request), report)

    def export_onnx(self, request: ExportRequest) -> Json:
        """Write a model as an ONNX file; see `Backend.export_onnx`."""
        with self._call() as call:
            return self._ask(call, "export_onnx", plain(request))

    def cancel(self) -> None:
        """Ask the running call to stop; it raises Canceled, at the latest after the grace time."""
        call = self._call_now
        if call:
            tell_cancel(call)

    def finish(self) -> None:
        """Ask the training that runs in another thread to end now and to go on with its best state so far."""
        ask_to_finish(self._work)

    def close(self) -> None:
        """End the worker and remove the exchange folder; a call that runs in another thread is cancelled."""
        self._closed = True
        atexit.unregister(self.close)
        with self._starting:
            process, self._process = self._process, None
        if process and self._call_now:
            process.kill()
        elif process:
            process.close()
        # The call in the other thread has just lost its process, and is about to leave.
        free = self._turn.acquire(timeout=5.0)
        if self._exchange:
            self._exchange.remove()
        if free:
            self._turn.release()

    @contextmanager
    def _call(self) -> Iterator[Call]:
        """One call's turn with the worker."""
        with self._turn, ExitStack() as at_end:
            self._call_now = call = Call(next(self._ids), *self._ready())
            at_end.callback(setattr, self, "_call_now", None)
            at_end.push(partial(self._stop_unless_answered, call))
            yield call

    def _stop_unless_answered(self, call: Call, kind: type[BaseException] | None, *_: object) -> None:
        """Nobody waits for the answer any more after a KeyboardInterrupt, or an error in a callback."""
        if kind is not None and not issubclass(kind, (LandslideMapperError, Canceled)):
            self._stop(call.process)

    @contextmanager
    def _working_in(self, work: Path) -> Iterator[None]:
        self._work = work
        try:
            yield
        finally:
            self._work = None

    def _ready(self) -> tuple[WorkerProcess, Exchange]:
        """A running process and its exchange folder; both are made anew where they are gone."""
        with self._starting:
            if self._closed:
                raise WorkerError("The worker was closed; make a new one.")
            self._clear_up()
            if self._exchange is None:
                remove_stale(self._exchange_parent)
                self._exchange = Exchange(self._exchange_parent)
            if self._process is None:
                python = find_python(self._setting)
                folder, hide_gpus = self._exchange.folder, self._no_gpus is not None
                self._process = WorkerProcess(python, self._script, folder, hide_gpus)
            return self._process, self._exchange

    def _clear_up(self) -> None:
        # A worker that loses its client removes the folder; so may a cleaner of temporary files.
        lost = self._exchange is not None and not self._exchange.folder.is_dir()
        if lost:
            self._exchange = None
        if self._process and (lost or not self._process.alive):
            self._process.close()
            self._process = None

    def _handle_in(self, call: Call, handle: str) -> str:
        """The handle's name in the worker that runs now, which may have been started anew."""
        loaded = self._loaded.get(handle)
        if loaded is None:
            raise WorkerError("Model handle '{handle}' was never loaded.", handle=handle)
        if loaded.process is not call.process:
            info = model_info(self._ask(call, "load", loaded.args))
            self._loaded[handle] = Loaded(loaded.args, info, call.process)
        return self._loaded[handle].info.handle

    def _ask_without_gpu_if_need_be(self, call: Call, args: Json) -> Json:
        """Load a model; where that kills a worker which may choose its device, once more without GPUs.

        A driver can crash or hang whoever touches it.
        """
        try:
            return self._ask(call, "load", args)
        except WorkerError as error:
            died = self._process is not call.process
            if not died or args["device"] != AUTO_DEVICE or self._no_gpus or not call.process.hello:
                raise
            self._no_gpus = Message(
                "The engine was started again without graphics cards, and works. Before: {reason}",
                reason=error,
            )
        call.process, call.exchange = self._ready()
        with ExitStack() as unless_loaded:
            unless_loaded.callback(setattr, self, "_no_gpus", None)
            value = self._ask(call, "load", args)
            unless_loaded.pop_all()
        return value

    def _ask(self, call: Call, op: str, args: Json, report: Report | None = None) -> Json:
        """Send a request and wait for its answer."""
        call.id = next(self._ids)
        if call.canceled.is_set():
            raise Canceled
        call.process.send(Request(call.id, op, args))
        try:
            return self._wait(call, report)
        except Ended as ended:
            raise self._death(call, op, str(ended)) from None

    def _wait(self, call: Call, report: Report | None) -> Json:
        hang_detector = HangDetector(call.process)
        cancel_timeout = CancelTimeout(call, self._grace_s)
        while True:
            message = call.process.next(TICK_S)
            if isinstance(message, Hello):
                self._check_version(call.process, message)
            elif isinstance(message, Result) and message.id == call.id:
                return message.value
            elif isinstance(message, Failure) and message.id in (0, call.id):
                raise to_error(message)
            elif isinstance(message, protocol.Report) and message.id == call.id:
                self._deliver(call, message.data, report or self.listener)
            if cancel_timeout.ends():
                self._stop(call.process)
                raise Canceled
            if hang_detector.lasts() > self._hang_s:
                self._stop(call.process)
                raise WorkerError(hangs(call.process, self._hang_s))

    def _deliver(self, call: Call, event: Json, report: Report) -> None:
        with ExitStack() as unless_heard:
            # Nobody will wait for the rest, and the next call must not wait behind it.
            unless_heard.callback(self._stop, call.process)
            try:
                report(event)
                is_canceled = False
            except Canceled:
                is_canceled = True
            unless_heard.pop_all()
        if is_canceled:  # the caller's way to stop; the worker must hear of it and end in good order
            tell_cancel(call)

    def _check_version(self, process: WorkerProcess, hello: Hello) -> None:
        if hello.protocol != protocol.VERSION:
            self._stop(process)
            raise WorkerError(
                "The worker speaks protocol {protocol}, this plugin {version}: "
                "the installation is mixed up. Install Landslide Mapper again.",
                protocol=hello.protocol,
                version=protocol.VERSION,
            )

    def _stop(self, process: WorkerProcess) -> None:
        process.kill()
        with self._starting:
            if self._process is process:
                self._process = None

    def _death(self, call: Call, op: str, reason: str) -> Exception:
        if self._closed or call.canceled.is_set():
            return Canceled()
        process = call.process
        how = process.why_ended()
        self._stop(process)
        kept = None
        if self._crash_folder is not None:
            kept = write_crash_report(self._crash_folder, op, reason or how, process.stderr())
        return died(process.python, process.hello is not None, op, reason, how, kept)
