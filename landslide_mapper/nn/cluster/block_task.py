"""What runs on a Dask worker: one block of a map at a time, by a model that was sent to it."""

from __future__ import annotations

import platform
import shutil
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from distributed import Worker, WorkerPlugin
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput, Json
from landslide_mapper.errors import ClusterError
from landslide_mapper.messages import Message
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.inference.tile_predictor import Fingerprint
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.version import __version__


@dataclass(frozen=True)
class Reference:
    """The machine whose map it is: what must be the same on a worker, or the map would depend on it.

    Attributes:
        plugin: version of Landslide Mapper.
        torch: version of PyTorch.
        fingerprint: of the model there.
    """

    plugin: str
    torch: str
    fingerprint: Fingerprint

    @classmethod
    def here(cls, fingerprint: Fingerprint) -> Reference:
        """This process."""
        return cls(__version__, str(torch.__version__), fingerprint)

    def check_versions(self) -> None:
        """Compare the versions with those of this process.

        Raises:
            ClusterError: naming this machine.
        """
        own = Reference.here(self.fingerprint)
        if (own.plugin, own.torch) != (self.plugin, self.torch):
            raise ClusterError(
                "The Dask worker on {host} has Landslide Mapper {plugin} with PyTorch {torch}; "
                "{wanted_plugin} with {wanted_torch} is needed, as here. Start it with the same versions.",
                host=platform.node(),
                plugin=own.plugin,
                torch=own.torch,
                wanted_plugin=self.plugin,
                wanted_torch=self.torch,
            )


@dataclass(frozen=True)
class SentModel:
    """A model as a task names it.

    Attributes:
        key: names the files that were sent.
        folder: their folder's name, `<name>.lsmodel`.
        region: whose decoder runs.
        device: where it runs.
        version: of the model.
        reference: what it is compared with.
    """

    key: str
    folder: str
    region: str
    device: str
    version: int
    reference: Reference


@dataclass(frozen=True)
class Ready:
    """How a worker runs a model.

    Attributes:
        device: where, in words.
        threads: of torch.
        warning: that it computes other last digits than the reference; None where it does not.
    """

    device: str
    threads: int
    warning: Message | None


class _Loaded(NamedTuple):
    """A model in this process."""

    backend: LocalBackend
    handle: str
    ready: Ready


class _Process:
    """What this worker process keeps between tasks."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.said: list[Json] = []
        self.folders: dict[str, Path] = {}
        self.loaded: dict[SentModel, _Loaded] = {}
        self.threads = 1


_process = _Process()


class ModelFiles(WorkerPlugin):
    """The files of a model, which the scheduler gives to every worker, those that come later too."""

    idempotent = True

    def __init__(self, key: str, folder: str, files: Mapping[str, bytes]) -> None:
        """Pack.

        Args:
            key: names them.
            folder: name of the model's folder.
            files: content by name in it.
        """
        self.name = f"landslide_mapper-{key}"
        self._key, self._folder, self._files = key, folder, dict(files)

    def setup(self, worker: Worker) -> None:
        """Unpack on a worker."""
        place = Path(worker.local_directory) / self.name
        for name, content in self._files.items():
            path = place / self._folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        _process.threads = max(1, worker.state.nthreads)
        _process.folders[self._key] = place

    def teardown(self, worker: Worker) -> None:
        """Remove it."""
        for model in [one for one in _process.loaded if one.key == self._key]:
            _process.loaded.pop(model).backend.close()
        place = _process.folders.pop(self._key, None)
        if place is not None:
            shutil.rmtree(place, ignore_errors=True)


def prepare(model: SentModel) -> Ready:
    """Load a model, and find out how this process computes what the reference does.

    Raises:
        LandslideMapperError: when it cannot run here.
    """
    with _process.lock:
        return _load(model).ready


def compute(
    model: SentModel,
    grid: TileGrid,
    block: Block,
    layers: Mapping[str, NDArray[Any]],
    valid: NDArray[np.bool_],
    alone: NDArray[np.bool_] | None,
) -> tuple[NDArray[np.uint32], list[Json]]:
    """A block's sums (`Backend.predict`), and what there was to say meanwhile.

    Raises:
        LandslideMapperError: when it cannot be computed here.
    """
    with _process.lock:
        loaded = _load(model)
        torch.set_num_threads(loaded.ready.threads)
        sums = loaded.backend.predict(loaded.handle, grid, block, BlockInput(layers, valid, alone))
        said = list(_process.said)
        _process.said.clear()
    return sums, said


def _load(model: SentModel) -> _Loaded:
    model.reference.check_versions()
    if model not in _process.loaded:
        _process.loaded[model] = loaded = _loaded_alike(model)
        if loaded.ready.warning is not None:
            _process.said.append({"event": "warning", "message": loaded.ready.warning})
    return _process.loaded[model]


def _loaded_alike(model: SentModel) -> _Loaded:
    """The model in the fewest threads in which it says the same as on the reference.

    In float32 some convolutions split their sums by the number of threads.
    """
    own, wanted = _process.threads, model.reference.fingerprint
    for threads in dict.fromkeys([own, 2, 4, wanted.threads]):
        loaded = _loaded_in(model, threads)
        if loaded.backend.fingerprint(loaded.handle).digest == wanted.digest:
            return loaded
        loaded.backend.close()
    loaded = _loaded_in(model, own)
    warning = Message(
        "The Dask worker on {host} ({device}) rounds otherwise than this machine: probabilities may "
        "differ in the last digit.",
        host=platform.node(),
        device=loaded.ready.device,
    )
    return loaded._replace(ready=replace(loaded.ready, warning=warning))


def _loaded_in(model: SentModel, threads: int) -> _Loaded:
    """The model in so many threads."""
    backend = LocalBackend(_process.said.append, way=model.reference.fingerprint.way)
    torch.set_num_threads(threads)
    folder = _process.folders[model.key] / model.folder
    info = backend.load(folder, model.region, model.device, model.version)
    return _Loaded(backend, info.handle, Ready(info.device, threads, None))
