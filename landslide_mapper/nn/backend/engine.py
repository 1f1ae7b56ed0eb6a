"""What runs the networks of an engine, with or without PyTorch, which is imported when it is needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

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
    ignore,
)
from landslide_mapper.box_backend import Box, BoxesRequest
from landslide_mapper.errors import ModelError, WorkerError
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.map_only import MapOnlyBackend, TorchNeededError
from landslide_mapper.nn.inference.runtime_choice import installed
from landslide_mapper.nn.networks.gpu_signs import may_have_gpu
from landslide_mapper.nn.networks.onnx_network import has_graphs
from landslide_mapper.nn.networks.onnx_session import is_installed
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.vocabulary import AUTO_DEVICE

if TYPE_CHECKING:
    from landslide_mapper.nn.backend.local import Join, LocalBackend
    from landslide_mapper.nn.inference.tile_predictor import Fingerprint


def make_engine(
    listener: Callable[[Json], None] = ignore, *, keep_features: bool = False, join: Join | None = None
) -> EngineBackend | MapOnlyBackend:
    """The backend of this Python's libraries.

    Args:
        listener: told what is worth hearing.
        keep_features: whether features are kept from job to job.
        join: joins clusters.
    """
    if find_spec("torch") is None and is_installed():
        return MapOnlyBackend(listener)
    return EngineBackend(listener, keep_features=keep_features, join=join)


class EngineBackend:
    """Maps without importing torch where that is known to be the quickest, and with it from then on.

    The first tile of a map comes seconds earlier. The bytes are those of `LocalBackend`, which lets the same
    code compute them.
    """

    def __init__(
        self,
        listener: Callable[[Json], None] = ignore,
        *,
        keep_features: bool = False,
        join: Join | None = None,
    ) -> None:
        self._listener = listener
        self._keep_features = keep_features
        self._join = join
        self._light = MapOnlyBackend(listener, beside_torch=True)
        self._full: LocalBackend | None = None
        self._handles: dict[str, tuple[Path, str, int]] = {}
        """What was loaded without torch."""

    @property
    def listener(self) -> Callable[[Json], None]:
        """Told what is worth hearing; see `backend.Backend`."""
        return self._listener

    @listener.setter
    def listener(self, listener: Callable[[Json], None]) -> None:
        self._listener = self._light.listener = listener
        if self._full is not None:
            self._full.listener = listener

    def describe(self) -> BackendFacts:
        """Device and library versions; of a machine without graphics cards torch is not asked."""
        if self._full is None and self._handles:
            return self._light.describe()
        return self._with_torch().describe()

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        """Load a model; see `LocalBackend.load`."""
        if self._full is None and self._starts_light(model, region, device, version):
            # A graph that got lost, say, is nothing that torch needs.
            with suppress(ModelError, TorchNeededError):
                info = self._light.load(model, region, "cpu", version)
                self._handles[info.handle] = model, info.region, info.version
                return info
        return self._with_torch().load(model, region, device, version)

    def predict(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> NDArray[np.uint32]:
        """Predict a block; see `Backend.predict`."""
        runs = self._light if handle in self._handles else self._with_torch()
        return runs.predict(handle, grid, block, pixels)

    def choose_region(self, model: Path, device: str, samples: Sequence[BlockInput]) -> RegionAnswer:
        """Which region of the model a scene is like; see `Backend.choose_region`."""
        return self._light.choose_region(model, device, samples)

    def disagreement(self, handle: str, samples: Sequence[BlockInput]) -> list[WindowFigures]:
        """How unsure a model is of some small windows; see `Backend.disagreement`."""
        full = self._with_torch()
        if handle in self._handles:
            handle = self._with_torch_too(handle)
        return full.disagreement(handle, samples)

    def find_boxes(self, handle: str, window: BlockInput) -> list[Box]:
        """The boxes of one window; see `BoxBackend.find_boxes`."""
        full = self._with_torch()
        if handle in self._handles:
            handle = self._with_torch_too(handle)
        return full.find_boxes(handle, window)

    def teach_boxes(self, request: BoxesRequest, report: Report) -> Json:
        """Teach a region boxes; see `BoxBackend.teach_boxes`."""
        return self._with_torch().teach_boxes(request, report)

    def cloud_network(self) -> str | None:
        """Name and version of the network for clouds; None where it is not installed."""
        return self._light.cloud_network()

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        """What each cell of a tile shows; see `CloudBackend.tell_clouds`."""
        return self._light.tell_clouds(surface, tile)

    def train(self, request: TrainRequest, report: Report) -> Json:
        """Train a new model; see `Backend.train`."""
        return self._with_torch().train(request, report)

    def update(self, request: UpdateRequest, report: Report) -> Json:
        """Teach a model; see `Backend.update`."""
        return self._with_torch().update(request, report)

    def pretrain(self, request: PretrainRequest, report: Report) -> Json:
        """Prepare an encoder; see `Pretrainer.pretrain`."""
        return self._with_torch().pretrain(request, report)

    def export_onnx(self, request: ExportRequest) -> Json:
        """Write a model as an ONNX file; see `Backend.export_onnx`."""
        return self._with_torch().export_onnx(request)

    def cluster(self, address: str) -> Cluster:
        """Join a cluster; see `Backend.cluster`."""
        if self._join is None:
            raise RuntimeError("this backend was made without a way to clusters")
        return self._join(address, lambda event: self._listener(event), self._fingerprint)

    def cancel(self) -> None:
        """Ask the call that runs in another thread to stop; it raises Canceled."""
        self._light.cancel()
        if self._full is not None:
            self._full.cancel()

    def finish(self) -> None:
        """Ask the training that runs in another thread to end with its best state so far."""
        if self._full is not None:
            self._full.finish()

    def rest(self) -> None:
        """Nothing is asked for: time to import torch, which whoever maps may need next, to teach."""
        self._light.rest()
        self._with_torch().rest()

    def close(self) -> None:
        """Forget all networks."""
        self._handles.clear()
        self._light.close()
        if self._full is not None:
            self._full.close()

    def _starts_light(self, model: Path, region: str | None, device: str, version: int | None) -> bool:
        if device not in (AUTO_DEVICE, "cpu"):
            return False
        if device == AUTO_DEVICE and may_have_gpu(installed("torch")):
            return False
        read = ModelFolder(model).version(version)
        read.spec.region(region)
        return has_graphs(read)

    def _fingerprint(self, handle: str) -> Fingerprint:
        full = self._with_torch()
        return full.fingerprint(self._with_torch_too(handle) if handle in self._handles else handle)

    def _with_torch_too(self, handle: str) -> str:
        """The handle by torch of something that was loaded without."""
        model, region, version = self._handles[handle]
        return self._with_torch().load(model, region, "cpu", version).handle

    def _with_torch(self) -> LocalBackend:
        if self._full is None:
            try:
                from landslide_mapper.nn.backend.local import LocalBackend
                from landslide_mapper.nn.features.feature_memory import FeatureMemory
            except ImportError as error:
                raise WorkerError(
                    "This Python ({python}) cannot import {library}: {error}. Install what is missing with: "
                    "{python} -m pip install torch torchvision segmentation-models-pytorch safetensors",
                    python=sys.executable,
                    library=error.name or "a library it needs",
                    error=error,
                ) from error
            self._full = LocalBackend(self._listener, FeatureMemory() if self._keep_features else None)
        return self._full
