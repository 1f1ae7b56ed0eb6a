"""The backend that runs networks in this process: in the worker, on the command line and in tests."""

from __future__ import annotations

import gc
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import torch
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
from landslide_mapper.errors import (
    Canceled,
    LandslideMapperError,
    ModelError,
    OutOfMemoryError,
    is_out_of_memory,
)
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import CARD_FILE, ModelFolder, ModelVersion
from landslide_mapper.nn.backend.cloud_networks import CloudNetworks
from landslide_mapper.nn.backend.loaded import check_pixels, model_info
from landslide_mapper.nn.backend.region_chooser import RegionChooser
from landslide_mapper.nn.backend.tile_seconds import with_tile_seconds
from landslide_mapper.nn.features.feature_memory import FeatureMemory
from landslide_mapper.nn.inference.gpu_block import predict_on_gpu
from landslide_mapper.nn.inference.graph_ways import TORCH, graphs_of, is_offered
from landslide_mapper.nn.inference.predict import predict_block
from landslide_mapper.nn.inference.runtime_choice import installed, note_start, start_way
from landslide_mapper.nn.inference.tile_predictor import Fingerprint, TilePredictor
from landslide_mapper.nn.networks.device import choose_device, device_name, fast_dtype, use_all_cores
from landslide_mapper.nn.networks.memory import release_memory
from landslide_mapper.nn.networks.onnx_session import runtime_version
from landslide_mapper.nn.networks.openvino_network import openvino_version
from landslide_mapper.nn.networks.weights import LoadedModel, load_network
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.tiling import Block, TileGrid

if TYPE_CHECKING:
    from landslide_mapper.nn.detection.head import BoxHead

_MOST_WARM = 3
_Key = tuple[str, int, int, str]
Join = Callable[[str, Callable[[Json], None], Callable[[str], Fingerprint]], Cluster]
"""Joins the cluster of an address; `nn.cluster.join`, which needs this module for its workers."""
_Request = TypeVar("_Request", TrainRequest, UpdateRequest, PretrainRequest, BoxesRequest)


class LocalBackend:
    """Runs networks in this process; see `backend.Backend`.

    Attributes:
        listener: told what is worth hearing; see `backend.Backend`.
    """

    def __init__(
        self,
        listener: Callable[[Json], None] = ignore,
        features: FeatureMemory | None = None,
        join: Join | None = None,
        way: str | None = None,
    ) -> None:
        """Prepare.

        Args:
            listener: told what is worth hearing.
            features: keeps features from job to job; None: there is one job only.
            join: joins clusters; None: this process is on its own, as a cluster's worker is.
            way: which way networks run (`graph_ways`); None: the quickest.
        """
        use_all_cores()
        self.listener = listener
        self._warm: OrderedDict[_Key, LoadedModel] = OrderedDict()
        self._predictors: dict[str, tuple[_Key, TilePredictor]] = {}
        self._heads: dict[str, BoxHead] = {}
        self._features = FeatureMemory(0) if features is None else features
        self._regions = RegionChooser()
        self._clouds = CloudNetworks()
        self._join = join
        self._way = way
        self._canceled = threading.Event()
        self._work: Path | None = None

    def describe(self) -> BackendFacts:
        """Device, library versions and whether bfloat16 or half precision is used."""
        device = choose_device("auto")
        dtype = fast_dtype(device)
        return {
            "device": device_name(device),
            "precision": "float32" if dtype is None else str(dtype).split(".")[-1],
            "torch": str(torch.__version__),
            "onnxruntime": runtime_version(),
            "openvino": openvino_version(),
            "segmentation_models_pytorch": installed("segmentation-models-pytorch"),
        }

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        """Load a model (kept warm; a second call with the same version costs nothing).

        Raises:
            ModelError: when the model on disk cannot be used.
            UnknownRegionError: when it has no such region, or several and none was named.
        """
        self._canceled.clear()
        self._features.begin()
        place = choose_device(device, self._warn)
        read = ModelFolder(model).version(version)
        chosen = read.spec.region(region).id
        loaded, key = self._network(Path(model), read, place)
        handle = "|".join([*map(str, key), chosen])
        if handle not in self._predictors:
            graphs = graphs_of(read, chosen, torch.get_num_threads())
            predictor = TilePredictor(
                loaded.network,
                chosen,
                place,
                self._log,
                warn=self._warn,
                memory=self._features,
                graphs=graphs if place.type == "cpu" else None,
                only_way=self._known_way(read, chosen),
                tile_size=read.spec.tile_size,
            )
            self._predictors[handle] = key, predictor
        elif (why := self._predictors[handle][1].left_gpu) is not None:
            self._warn(why)  # whoever loaded it first was told; this is another job
        self._predictors[handle][1].wake()
        predictor = self._predictors[handle][1]
        if self._way is None and place.type == "cpu":
            note_start(read, chosen, predictor.way)
        return model_info(handle, chosen, loaded.version, loaded.name, loaded.network.divisor, str(predictor))

    def predict(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> NDArray[np.uint32]:
        """Sums of quantised probability x blend weight over the block's own tiles.

        Raises:
            ModelError: when the model is not loaded, or the pixels are not what it needs.
            Canceled: when `cancel` was called meanwhile.
        """
        self._canceled.clear()
        key, predictor = self._predictor(handle)
        check_pixels(pixels, self._warm[key].version)
        sums = predict_on_gpu(predictor, grid, block, pixels, self._check)
        return predict_block(predictor, grid, block, pixels, self._check) if sums is None else sums

    def choose_region(self, model: Path, device: str, samples: Sequence[BlockInput]) -> RegionAnswer:
        """Which region of the model a scene is like; image statistics need no device but the CPU.

        Raises:
            ModelError: when the model keeps nothing to compare with, it is damaged, or the pixels do not fit.
        """
        return self._regions.choose(model, samples)

    def disagreement(self, handle: str, samples: Sequence[BlockInput]) -> list[WindowFigures]:
        """How unsure a model is of some small windows of a scene; see `Backend.disagreement`.

        Raises:
            ModelError: when the model is not loaded, or the pixels are not what it needs.
            Canceled: when `cancel` was called meanwhile.
        """
        from landslide_mapper.nn.region_choice.disagreement import appraise

        self._canceled.clear()
        key, predictor = self._predictor(handle)
        predictor.wake()
        network, found = self._warm[key].network, []
        for pixels in samples:
            self._check()
            check_pixels(pixels, self._warm[key].version)
            found.append(appraise(network, predictor.region, pixels))
        return found

    def find_boxes(self, handle: str, window: BlockInput) -> list[Box]:
        """The boxes of one window; see `BoxBackend.find_boxes`.

        Raises:
            ModelError: when the model is not loaded, the pixels are not what it needs, or the region was
                taught no boxes.
        """
        from landslide_mapper.nn.detection.finding import find_boxes
        from landslide_mapper.nn.detection.stored import load_head

        self._canceled.clear()
        key, predictor = self._predictor(handle)
        predictor.wake()
        loaded = self._warm[key]
        if handle not in self._heads:
            self._heads[handle] = load_head(loaded, predictor.region)
        check_pixels(window, loaded.version)
        head = self._heads[handle].to(loaded.network.mean.device)
        return find_boxes(loaded.network, head, window)

    def cloud_network(self) -> str | None:
        """Name and version of the network for clouds; None where it is not installed."""
        return self._clouds.cloud_network()

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        """What each cell of a tile shows; see `CloudBackend.tell_clouds`.

        Raises:
            WorkerError: when the network is not installed or damaged.
        """
        return self._clouds.tell_clouds(surface, tile)

    def train(self, request: TrainRequest, report: Report) -> Json:
        """Train a new model and publish its first version; returns the model card."""
        # Imported here: mapping needs nothing of what trains.
        from landslide_mapper.nn.training import trainer

        self._canceled.clear()
        card = self._learn(trainer.train, request, report)
        if request.teacher is None:
            return card
        return with_tile_seconds(card, request, choose_device(request.device))

    def update(self, request: UpdateRequest, report: Report) -> Json:
        """Teach a model new data of one region, and publish it if no region suffers; returns the report."""
        from landslide_mapper.nn.update import algorithm as update

        self._canceled.clear()
        self._features.begin()
        return self._learn(partial(update.update, memory=self._features), request, report)

    def pretrain(self, request: PretrainRequest, report: Report) -> Json:
        """Prepare an encoder on images without labels; see `Pretrainer.pretrain`."""
        from landslide_mapper.nn.training import pretraining

        self._canceled.clear()
        return self._learn(pretraining.pretrain, request, report)

    def teach_boxes(self, request: BoxesRequest, report: Report) -> Json:
        """Teach a region boxes, and publish a version that has them; see `BoxBackend.teach_boxes`."""
        from landslide_mapper.nn.detection.teaching import teach_boxes

        self._canceled.clear()
        return self._learn(teach_boxes, request, report)

    def cluster(self, address: str) -> Cluster:
        """Join a cluster; see `Backend.cluster`."""
        if self._join is None:
            raise RuntimeError("this backend was made without a way to clusters")
        return self._join(address, lambda event: self.listener(event), self.fingerprint)

    def fingerprint(self, handle: str) -> Fingerprint:
        """By what two processes that would map a scene to the same bytes know each other.

        Raises:
            ModelError: when the model is not loaded.
        """
        return self._predictor(handle)[1].fingerprint()

    def export_onnx(self, request: ExportRequest) -> Json:
        """Write a model as an ONNX file; see `Backend.export_onnx`.

        Raises:
            WorkerError: when what it needs is not installed.
            ModelError: when the model cannot be used, or the file does not answer as the model does.
            Canceled: when `cancel` was called meanwhile.
        """
        from landslide_mapper.nn.exchange.onnx_file import write_onnx

        self._canceled.clear()
        return write_onnx(request, self._check)

    def cancel(self) -> None:
        """Ask the call that runs in another thread to stop; it raises Canceled."""
        self._canceled.set()

    def finish(self) -> None:
        """Ask the training that runs in another thread to end now and to go on with its best state so far."""
        ask_to_finish(self._work)

    def rest(self) -> None:
        """Give the GPU's memory back to everybody; the networks stay warm in the machine's own."""
        for _, predictor in self._predictors.values():
            predictor.rest()
        release_memory()

    def close(self) -> None:
        """Forget the warm networks, and the features."""
        self._predictors.clear()
        self._heads.clear()
        self._warm.clear()
        self._clouds.close()
        self._features.clear()
        self._regions.clear()
        release_memory()

    def _learn(self, run: Callable[..., Json], request: _Request, report: Report) -> Json:
        """Train or update; where the GPU's memory does not even do for one patch, go on with the CPU."""
        out: OutOfMemoryError | None = None
        try:
            with self._learning_in(request.work):
                return run(request, report, self._canceled.is_set)
        except OutOfMemoryError as error:
            if choose_device(request.device).type == "cpu":
                raise
            out = error.with_traceback(None)
        # Not in the handler: while it runs, the exception keeps the failed step's tensors in memory.
        message = Message("{reason} Going on with the CPU, which takes longer.", reason=out)
        report({"event": "log", "message": message})
        with self._learning_in(request.work):
            return run(replace(request, device="cpu"), report, self._canceled.is_set)

    def _log(self, message: str) -> None:
        self.listener({"event": "log", "message": message})

    def _warn(self, message: str) -> None:
        self.listener({"event": "warning", "message": message})

    @contextmanager
    def _learning_in(self, work: Path) -> Iterator[None]:
        self._work = work
        try:
            yield
        except (RuntimeError, MemoryError) as error:
            if isinstance(error, LandslideMapperError) or not is_out_of_memory(error):
                raise
            first_line = (str(error).splitlines() or [type(error).__name__])[0]
            raise OutOfMemoryError(
                "Memory ran out ({reason}). Close other programs, choose the device 'cpu', or use a smaller "
                "network.",
                reason=first_line,
            ) from error
        finally:
            self._work = None
            # Networks and optimizers of a training refer to each other in circles.
            gc.collect()
            release_memory()

    def _check(self) -> None:
        if self._canceled.is_set():
            raise Canceled

    def _network(self, model: Path, version: ModelVersion, device: torch.device) -> tuple[LoadedModel, _Key]:
        # A model that was deleted and trained anew has the same path and number, but another card.
        changed = (version.folder / CARD_FILE).stat().st_mtime_ns
        key = (str(model.resolve()), version.number, changed, str(device))
        if key not in self._warm:
            self._warm[key] = load_network(model, version.number)
        self._warm.move_to_end(key)
        while len(self._warm) > _MOST_WARM:
            forgotten, _ = self._warm.popitem(last=False)
            self._predictors = {
                name: entry for name, entry in self._predictors.items() if entry[0] != forgotten
            }
            self._heads = {name: head for name, head in self._heads.items() if name in self._predictors}
        return self._warm[key], key

    def _known_way(self, version: ModelVersion, region: str) -> str | None:
        """Which way a region runs, where that was asked for or seen before: it is not measured anew."""
        known = self._way or start_way(version, region)
        return known if known == TORCH or is_offered(known) else None

    def _predictor(self, handle: str) -> tuple[_Key, TilePredictor]:
        if handle not in self._predictors:
            raise ModelError("The model is not loaded (any more); load it again.")
        return self._predictors[handle]
