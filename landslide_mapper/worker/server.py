"""The worker's side: reads requests, runs them one after another on a backend, answers.

Three threads: one reads (and is the one that hears of cancels and of the client's end), one sends a
heartbeat every second, and the main thread computes.
"""

from __future__ import annotations

import json
import math
import os
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn, Protocol

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import Backend, BlockInput, ExportRequest, Json, TrainRequest, UpdateRequest
from landslide_mapper.box_backend import BoxesRequest
from landslide_mapper.cloud_network import CloudBackend
from landslide_mapper.errors import WorkerError
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.worker import protocol
from landslide_mapper.worker.cluster_server import ClusterOperations
from landslide_mapper.worker.exchange import exchange_path, map_array, write_array
from landslide_mapper.worker.failures import to_failure
from landslide_mapper.worker.protocol import (
    Envelope,
    Hello,
    ProtocolError,
    Report,
    Request,
    Result,
)
from landslide_mapper.worker.request_queue import Channel, RequestQueue

HEARTBEAT_S = 1.0
REST_S = 5.0
"""Seconds without a request after which the backend rests: longer than a job takes between two blocks."""


class RestingBackend(Backend, Protocol):
    """A backend that waits for the next request in a process of its own."""

    def rest(self) -> None:
        """Give back what only a running call needs, such as the GPU memory that torch keeps for later."""


def local_backend() -> RestingBackend:
    """Make the real backend, which imports torch when it needs it."""
    if sys.flags.optimize >= 2:
        raise WorkerError("PyTorch cannot run in a Python that was started with -OO. Leave that out.")
    from landslide_mapper.nn.backend.engine import make_engine
    from landslide_mapper.nn.cluster.join import join

    return make_engine(keep_features=True, join=join)


def answer_about_device(question: str) -> bytes:
    """What `worker.devices` wants to know, in a process that does nothing else."""
    if find_spec("torch") is None:
        from landslide_mapper.nn.networks.onnx_devices import answer as without_torch

        return json.dumps(without_torch(question)).encode()
    from landslide_mapper.nn.networks.device_trial import answer

    return json.dumps(answer(question)).encode()


def answer_about_weights(question: str) -> bytes:
    """What `worker.hub` wants to know or to have, in a process that does nothing else."""

    def find_or_fetch() -> Json:
        from landslide_mapper.nn.networks.hub import answer

        return answer(question)

    return protocol.encode(_answered(1, find_or_fetch))


class RestingClouds(CloudBackend, Protocol):
    """A network for clouds that waits for the next request in a process of its own."""

    def rest(self) -> None:
        """Give back what only a running job needs."""


def local_clouds() -> RestingClouds:
    """Make what runs the network for clouds; torch stays away."""
    from landslide_mapper.nn.backend.cloud_networks import CloudNetworks

    return CloudNetworks()


def serve(
    make_backend: Callable[[], RestingBackend],
    incoming: int,
    outgoing: int,
    folder: Path,
    heartbeat_s: float = HEARTBEAT_S,
    rest_s: float = REST_S,
    make_clouds: Callable[[], RestingClouds] = local_clouds,
) -> NoReturn:
    """Answer requests until the client goes away; then end this process.

    Args:
        make_backend: called in the main thread when the first request needs a backend.
        incoming: file descriptor that messages are read from.
        outgoing: file descriptor that messages are written to.
        folder: the client's exchange folder.
        heartbeat_s: seconds between two heartbeats.
        rest_s: seconds without a request after which the backend rests.
        make_clouds: called when the first request asks for clouds.
    """
    channel = Channel(incoming, outgoing, folder)
    channel.send(Hello(protocol.VERSION, os.getpid(), sys.executable))
    requests = RequestQueue(channel)
    threading.Thread(target=requests.read, name="worker-read", daemon=True).start()
    threading.Thread(target=requests.beat, args=(heartbeat_s,), name="worker-heartbeat", daemon=True).start()
    operations = _Operations(make_backend, make_clouds, folder, requests)
    while True:
        operations.answer(requests.next(operations.rest, rest_s))


class _Operations:
    """What a request can ask for."""

    def __init__(
        self,
        make_backend: Callable[[], RestingBackend],
        make_clouds: Callable[[], RestingClouds],
        folder: Path,
        requests: RequestQueue,
    ) -> None:
        self._make_backend = make_backend
        self._make_clouds = make_clouds
        self._folder = folder
        self._requests = requests
        self._made: RestingBackend | None = None
        self._clouds: RestingClouds | None = None
        self._without_torch: dict[str, Callable[[CloudBackend, Request], Json]] = {
            "cloud_network": self._cloud_network,
            "tell_clouds": self._tell_clouds,
        }
        self._by_name: dict[str, Callable[[Backend, Request], Json]] = {
            "describe": self._describe,
            "load": self._load,
            "predict": self._predict,
            "choose_region": self._choose_region,
            "disagreement": self._disagreement,
            "find_boxes": self._find_boxes,
            "teach_boxes": self._teach_boxes,
            "train": self._train,
            "update": self._update,
            "pretrain": self._pretrain,
            **ClusterOperations(folder).by_name,
            "export_onnx": self._export_onnx,
        }

    def answer(self, request: Request) -> None:
        """Run a request and send its result, or why there is none."""
        answer = _answered(request.id, lambda: self._run(request))
        self._requests.end(request.id)
        try:
            self._requests.channel.send(answer)
        except (TypeError, ValueError) as error:
            self._requests.channel.send(to_failure(request.id, error, sys.executable))

    def rest(self) -> None:
        """Nothing is asked for just now."""
        for one in (self._made, self._clouds):
            if one is not None:
                one.rest()

    def _run(self, request: Request) -> Json:
        if request.op in self._without_torch:
            self._requests.begin(request.id, None)
            self._clouds = self._clouds or self._make_clouds()
            return self._without_torch[request.op](self._clouds, request)
        run = self._by_name.get(request.op)
        if run is None:
            raise ProtocolError("Unknown operation '{op}'.", op=request.op)
        self._requests.begin(request.id, self._made)
        if self._made is None:
            self._made = self._make_backend()
            self._made.listener = self._requests.tell
            self._requests.begin(request.id, self._made)
        return run(self._made, request)

    def _describe(self, backend: Backend, request: Request) -> Json:
        return dict(backend.describe())

    def _load(self, backend: Backend, request: Request) -> Json:
        args = request.args
        return asdict(backend.load(Path(args["model"]), args["region"], args["device"], args["version"]))

    def _predict(self, backend: Backend, request: Request) -> Json:
        args = request.args
        layers = {name: map_array(self._folder, file) for name, file in args["layers"].items()}
        alone = map_array(self._folder, args["alone"]) if args["alone"] else None
        pixels = BlockInput(layers, map_array(self._folder, args["valid"]), alone)
        sums = backend.predict(args["handle"], TileGrid(**args["grid"]), Block(**args["block"]), pixels)
        write_array(exchange_path(self._folder, args["sums"]), sums.astype(np.uint32, copy=False))
        return {}

    def _choose_region(self, backend: Backend, request: Request) -> Json:
        args = request.args
        return dict(backend.choose_region(Path(args["model"]), args["device"], self._samples(args)))

    def _disagreement(self, backend: Backend, request: Request) -> Json:
        return {"windows": backend.disagreement(request.args["handle"], self._samples(request.args))}

    def _find_boxes(self, backend: Backend, request: Request) -> Json:
        (window,) = self._samples(request.args)
        alone = request.args["alone"]
        if alone:
            window = replace(window, alone=map_array(self._folder, alone))
        return {"boxes": backend.find_boxes(request.args["handle"], window)}

    def _teach_boxes(self, backend: Backend, request: Request) -> Json:
        args = _with_paths(request.args, "store", "model", "work")
        return backend.teach_boxes(BoxesRequest(**args), self._reporter(request))

    def _cloud_network(self, clouds: CloudBackend, request: Request) -> Json:
        return {"name": clouds.cloud_network()}

    def _tell_clouds(self, clouds: CloudBackend, request: Request) -> Json:
        args = request.args
        found = clouds.tell_clouds(args["surface"], map_array(self._folder, args["tile"]))
        write_array(exchange_path(self._folder, args["clouds"]), found)
        return {}

    def _samples(self, args: Json) -> list[BlockInput]:
        """The windows of a request, which come one after another in one file per layer."""
        sizes = args["sizes"]
        layers = {}
        for name, file in args["layers"].items():
            shapes = [(bands, *size) for bands, size in zip(args["bands"][name], sizes)]
            layers[name] = _apart(map_array(self._folder, file), shapes)
        valid = _apart(map_array(self._folder, args["valid"]), sizes)
        return [
            BlockInput({name: images[number] for name, images in layers.items()}, own)
            for number, own in enumerate(valid)
        ]

    def _train(self, backend: Backend, request: Request) -> Json:
        paths = ("store", "model", "work", "start_from", "encoder_weights", "context_weights", "teacher")
        args = _with_paths(request.args, *paths)
        return backend.train(TrainRequest(**args), self._reporter(request))

    def _update(self, backend: Backend, request: Request) -> Json:
        args = _with_paths(request.args, "store", "model", "work", "old_store")
        return backend.update(UpdateRequest(**args), self._reporter(request))

    def _pretrain(self, backend: Backend, request: Request) -> Json:
        args = _with_paths(request.args, "store", "output", "work", "start_from", "teacher")
        args["trained_on"] = tuple(args["trained_on"])
        return backend.pretrain(PretrainRequest(**args), self._reporter(request))

    def _export_onnx(self, backend: Backend, request: Request) -> Json:
        args = _with_paths(request.args, "model", "output")
        return backend.export_onnx(ExportRequest(**{**args, "regions": tuple(args["regions"])}))

    def _reporter(self, request: Request) -> Callable[[Json], None]:
        def report(event: Json) -> None:
            self._requests.check(request.id)
            self._requests.channel.send(Report(request.id, event))

        return report


def _answered(request_id: int, run: Callable[[], Json]) -> Envelope:
    try:
        return Result(request_id, run())
    except Exception as error:  # noqa: BLE001 - the process boundary: a bad request must not end the worker
        return to_failure(request_id, error, sys.executable)


def _apart(flat: NDArray[Any], shapes: Sequence[Sequence[int]]) -> list[NDArray[Any]]:
    """Arrays that come one after another in one."""
    ends = np.cumsum([math.prod(shape) for shape in shapes])
    return [part.reshape(shape) for part, shape in zip(np.split(flat, ends), shapes)]


def _with_paths(args: Json, *names: str) -> Json:
    paths = {name: Path(args[name]) for name in names if args.get(name) is not None}
    return {**args, **paths}
