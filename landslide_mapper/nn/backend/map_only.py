"""The backend of an engine without PyTorch: it maps, by ONNX Runtime, and does not learn."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

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
from landslide_mapper.errors import Canceled, LandslideMapperError, ModelError, OutOfMemoryError, WorkerError
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import CARD_FILE, ModelFolder, ModelVersion
from landslide_mapper.nn.backend.cloud_networks import CloudNetworks
from landslide_mapper.nn.backend.loaded import check_pixels, model_info
from landslide_mapper.nn.backend.region_chooser import RegionChooser
from landslide_mapper.nn.inference.graph_ways import (
    BY_TORCH,
    ONNX,
    TORCH,
    Graphs,
    agree,
    first_that_agrees,
    is_offered,
)
from landslide_mapper.nn.inference.onnx_predictor import OnnxPredictor, open_onnx
from landslide_mapper.nn.inference.predict import predict_block
from landslide_mapper.nn.inference.runtime_choice import (
    installed,
    note_start,
    remembered,
    start_way,
    versions,
)
from landslide_mapper.nn.networks.cores import usable_cores
from landslide_mapper.nn.networks.onnx_network import cannot_have_graphs, has_graphs
from landslide_mapper.nn.networks.onnx_session import CPU, DIRECTML, available_providers
from landslide_mapper.nn.networks.spec import read_architecture
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.vocabulary import AUTO_DEVICE

_MOST_WARM = 3


class TorchNeededError(Exception):
    """Raised beside PyTorch where a model runs by it, or only it can tell how the model runs quickest."""


class MapOnlyBackend:
    """Maps with models that keep graphs; see `backend.Backend`.

    Attributes:
        listener: told what is worth hearing; see `backend.Backend`.
    """

    def __init__(self, listener: Callable[[Json], None] = ignore, *, beside_torch: bool = False) -> None:
        """Prepare.

        Args:
            listener: told what is worth hearing.
            beside_torch: whether there is PyTorch, too, for what runs quicker by it.
        """
        self.listener = listener
        self._beside_torch = beside_torch
        self._warm: OrderedDict[str, tuple[ModelVersion, OnnxPredictor, ModelInfo]] = OrderedDict()
        self._regions = RegionChooser()
        self._clouds = CloudNetworks()
        self._canceled = threading.Event()

    def describe(self) -> BackendFacts:
        """Device and library versions."""
        torch, runtime, openvino = versions()
        opened = [predictor.label for _, predictor, _ in self._warm.values()]
        return {
            # Beside torch it computes on the CPU: nobody else need import what may not run at all.
            "device": _device(CPU if self._beside_torch else _wanted(AUTO_DEVICE)),
            "precision": opened[-1].split(",")[0] if opened else "float32",
            "torch": torch,
            "onnxruntime": runtime,
            "openvino": openvino,
            "segmentation_models_pytorch": installed("segmentation-models-pytorch"),
        }

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        """Load a model (kept warm; a second call with the same version costs nothing).

        Raises:
            ModelError: when the model on disk cannot be used, or not without PyTorch.
            UnknownRegionError: when it has no such region, or several and none was named.
            OutOfMemoryError: when there is not enough memory for it.
            TorchNeededError: beside PyTorch, where that is to run it.
        """
        self._canceled.clear()
        folder = ModelFolder(model)
        read = folder.version(version)
        chosen = read.spec.region(region).id
        if read.spec.architecture.get("context") is not None:
            raise ModelError(
                "{model} asks Clay, which an engine that only maps cannot. Set up the full "
                "engine: 'CPU', or one for your graphics card.",
                model=folder.path,
            )
        if not has_graphs(read):
            spec = read_architecture(read)
            if cannot_have_graphs(spec):
                raise ModelError(
                    "The network of {model} ({network}, decoder {decoder}) runs in the full engine only, and "
                    "this engine only maps. Set up the full engine, 'CPU' (Settings > Options > Landslide "
                    "Mapper).",
                    model=folder.path,
                    network=spec.network,
                    decoder=spec.decoder,
                )
            raise ModelError(
                "{model} keeps no graph, by which an engine that only maps could run it: it was made by an "
                "older version. Set up the full engine, 'CPU': it can map with it, and updates add graphs.",
                model=folder.path,
            )
        changed = (read.folder / CARD_FILE).stat().st_mtime_ns
        providers = _wanted(device)
        facts = (folder.path.resolve(), read.number, changed, providers[0], chosen)
        handle = "|".join(["map", *map(str, facts)])
        if handle not in self._warm:
            try:
                predictor, providers = self._open(read, chosen, providers)
            except MemoryError as error:
                raise OutOfMemoryError("There is not enough memory for this model.") from error
            where = f"{_device(providers)}, {predictor.label}"
            info = model_info(handle, chosen, read, folder.name, predictor.network.divisor, where)
            self._warm[handle] = read, predictor, info
        self._warm.move_to_end(handle)
        while len(self._warm) > _MOST_WARM:
            self._warm.popitem(last=False)
        return self._warm[handle][2]

    def predict(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> NDArray[np.uint32]:
        """Sums of quantised probability x blend weight over the block's own tiles.

        Raises:
            ModelError: when the model is not loaded, or the pixels are not what it needs.
            OutOfMemoryError: when there is not enough memory for a tile.
            Canceled: when `cancel` was called meanwhile.
        """
        self._canceled.clear()
        if handle not in self._warm:
            raise ModelError("The model is not loaded (any more); load it again.")
        version, predictor, _ = self._warm[handle]
        check_pixels(pixels, version)
        try:
            return predict_block(predictor, grid, block, pixels, self._check)
        except MemoryError as error:
            raise OutOfMemoryError(
                "There is not enough memory for a single tile. Close other programs, or use a model with "
                "smaller tiles."
            ) from error

    def choose_region(self, model: Path, device: str, samples: Sequence[BlockInput]) -> RegionAnswer:
        """Which region of the model a scene is like; see `Backend.choose_region`."""
        return self._regions.choose(model, samples)

    def find_boxes(self, handle: str, window: BlockInput) -> list[Box]:
        """Not with this engine."""
        _needs_the_full_engine()

    def teach_boxes(self, request: BoxesRequest, report: Report) -> Json:
        """Not with this engine."""
        _needs_the_full_engine()

    def disagreement(self, handle: str, samples: Sequence[BlockInput]) -> list[WindowFigures]:
        """Not with this engine."""
        _needs_the_full_engine()

    def cloud_network(self) -> str | None:
        """Name and version of the network for clouds; None where it is not installed."""
        return self._clouds.cloud_network()

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        """What each cell of a tile shows; see `CloudBackend.tell_clouds`."""
        return self._clouds.tell_clouds(surface, tile)

    def train(self, request: TrainRequest, report: Report) -> Json:
        """Not with this engine."""
        _needs_the_full_engine()

    def update(self, request: UpdateRequest, report: Report) -> Json:
        """Not with this engine."""
        _needs_the_full_engine()

    def pretrain(self, request: PretrainRequest, report: Report) -> Json:
        """Not with this engine."""
        _needs_the_full_engine()

    def export_onnx(self, request: ExportRequest) -> Json:
        """Not with this engine."""
        _needs_the_full_engine()

    def cluster(self, address: str) -> Cluster:
        """Not with this engine."""
        _needs_the_full_engine()

    def cancel(self) -> None:
        """Ask the call that runs in another thread to stop; it raises Canceled."""
        self._canceled.set()

    def finish(self) -> None:
        """There is no training to end."""

    def rest(self) -> None:
        """Forget the network for clouds; models stay warm."""
        self._clouds.rest()

    def close(self) -> None:
        """Forget all networks."""
        self._warm.clear()
        self._regions.clear()
        self._clouds.close()

    def _check(self) -> None:
        if self._canceled.is_set():
            raise Canceled

    def _open(
        self, version: ModelVersion, region: str, providers: Sequence[str]
    ) -> tuple[OnnxPredictor, Sequence[str]]:
        """On a graphics card only where it is seen to give what the CPU gives."""
        if tuple(providers) == CPU:
            return self._open_quickest(version, region), CPU
        exact = open_onnx(version, region, usable_cores())
        try:
            on_card = open_onnx(version, region, usable_cores(), providers)
            wrong = Message("it computes something else than the CPU")
            reason = None if agree(version, exact, on_card) else wrong
        except (LandslideMapperError, MemoryError) as error:
            reason = Message("{reason}", reason=error)
        if reason is None:
            return on_card, providers
        message = Message("The graphics card is not used: {reason}.", reason=reason)
        self.listener({"event": "warning", "message": message})
        return exact, CPU

    def _open_quickest(self, version: ModelVersion, region: str) -> OnnxPredictor:
        """By the way that is known to be the quickest; alone, and where none is known, by ONNX Runtime."""
        graphs, noted = Graphs(version, region, usable_cores()), start_way(version, region)
        if noted is not None and is_offered(noted):
            return graphs.open(noted)
        order = remembered(graphs.facts()) if noted != TORCH else []
        by_torch = BY_TORCH.values() if self._beside_torch else ()
        found = first_that_agrees(graphs, order, by_torch, lambda _: None)
        if found is not None:
            note_start(version, region, found[0])
            return found[1]
        if self._beside_torch:
            raise TorchNeededError
        return graphs.open(ONNX)


def _needs_the_full_engine() -> NoReturn:
    raise WorkerError(
        "This engine maps only: it has no PyTorch, which training, updating, suggesting places, boxes by "
        "Faster R-CNN and writing ONNX files need. Set up the full engine: 'CPU', or one for your graphics "
        "card, in the window 'Set up the engine…'."
    )


def _wanted(device: str) -> Sequence[str]:
    """What computes on a device.

    Raises:
        ModelError: when this engine has no such device.
    """
    if device == AUTO_DEVICE and DIRECTML[0] in available_providers():
        return DIRECTML
    if device in (AUTO_DEVICE, "cpu"):
        return CPU
    raise ModelError(
        "Device '{kind}' was asked for, but this engine maps only, on the devices 'auto' and 'cpu'. Set up "
        "the full engine for it, or choose one of these.",
        kind=device,
    )


def _device(providers: Sequence[str]) -> str:
    return f"CPU, {usable_cores()} threads" if tuple(providers) == CPU else "GPU by DirectX 12"
