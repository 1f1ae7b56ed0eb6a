"""The seam between the jobs and the networks: what a job may ask of a backend.

`nn.backend` runs them in this process, `worker.client.WorkerBackend` in an isolated one. Nothing above the
seam knows which one it has. Only plain data crosses: numbers, strings, paths and numpy arrays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypedDict

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.box_backend import BoxBackend
from landslide_mapper.cloud_network import CloudBackend
from landslide_mapper.layers import NO_TAGS, POST, PRE, HasLayers, ImageTags, LayerSpec
from landslide_mapper.normalization import Stretch
from landslide_mapper.pretraining import Pretrainer
from landslide_mapper.tiling import Block, TileGrid
from landslide_mapper.vocabulary import TSMU

Json = dict[str, Any]
Report = Callable[[Json], None]
"""Called with events of a long call, e.g. {"event": "epoch", ...}; may raise Canceled to stop it."""
CONTEXT = "context"
"""Folder in a store of patches with a store of patches from all over the same scenes, without labels."""
FINISH_FILE = "finish"
"""A file of this name in the work folder of a training ends it with the best weights so far."""


class BackendFacts(TypedDict, total=False):
    """What runs the networks."""

    device: str
    precision: str
    torch: str | None
    onnxruntime: str | None
    openvino: str | None
    segmentation_models_pytorch: str | None
    worker_python: str
    worker_pid: int


class EpochFigures(TypedDict, total=False):
    """A finished epoch: `iou` per region on labels that judge, times in seconds, `best` so far or not."""

    event: str
    phase: str
    epoch: int
    epochs: int | None
    loss: float
    iou: dict[str, float]
    mean_iou: float | None
    pooled_iou: float | None
    elapsed_s: float
    seconds: float
    remaining_s: float
    best: bool


class RegionAnswer(TypedDict):
    """Which region images are like.

    `region` is None for none of them, `posterior` 0..1 by region, `distance` in standard deviations of the
    region's own images; `reason` says why.
    """

    region: str | None
    posterior: dict[str, float]
    distance: dict[str, float]
    reason: str


class WindowFigures(TypedDict):
    """How unsure a model is of a window.

    `entropy` is the mean binary entropy of the region's probability, `disagreement` the mean mutual
    information between the decoders of all regions (0 where there is one), both in bits per valid pixel;
    `features` are those of the encoder, pooled.
    """

    entropy: float
    disagreement: float
    features: list[float]


@dataclass(frozen=True)
class ModelInfo(HasLayers):
    """What a job needs to know of a model that the backend has loaded.

    Attributes:
        handle: names the loaded model and region in later calls.
        region: the region whose decoder will run.
        layers: what the network sees, in its order.
        gsd_m: ground sampling distance of the training data in metres; None where unknown.
        tile_size: side of the network's input in pixels.
        overlap: overlap of two tiles in pixels.
        divisor: what the input's sides must be multiples of.
        threshold: probability from which a pixel is landslide, for this region.
        model: name of the model.
        version: the loaded version.
        device: where it runs, in words (for the log).
        images: what the rasters that it learned from said of their images.
        per_scene: whether it sees each scene by that scene's own percentiles (`normalization`).
        stretch: percentiles of the chips that the region was learned from; None where there were none.
    """

    handle: str
    region: str
    layers: tuple[LayerSpec, ...]
    gsd_m: float | None
    tile_size: int
    overlap: int
    divisor: int
    threshold: float
    model: str
    version: int
    device: str
    images: ImageTags = NO_TAGS
    per_scene: bool = False
    stretch: Stretch | None = None


@dataclass(frozen=True)
class BlockInput:
    """The pixels of one block with its halo (`TileGrid.read_window`).

    Attributes:
        layers: name to (bands, height, width), any integer or float dtype, finite; in the network's order.
            What a scene lacks is not there.
        valid: (height, width) bool; False where a layer that is needed has no data.
        alone: (height, width) bool; valid pixels where a layer that the network can do without has no data:
            they are mapped as if it were not there at all. None where there is no such pixel.
        coverage: (height, width) uint8; what each pixel is mapped from, or why it is not (`raster.coverage`).
    """

    layers: Mapping[str, NDArray[Any]]
    valid: NDArray[np.bool_]
    alone: NDArray[np.bool_] | None = None
    coverage: NDArray[np.uint8] | None = None

    @classmethod
    def of_dates(cls, post: NDArray[Any], pre: NDArray[Any] | None, valid: NDArray[np.bool_]) -> BlockInput:
        """The pixels of one date or two."""
        return cls({POST: post} if pre is None else {POST: post, PRE: pre}, valid)

    @property
    def post(self) -> NDArray[Any]:
        """The post-event image, which is always there."""
        return self.layers[POST]


@dataclass(frozen=True)
class TrainRequest:
    """An initial training (phase 1).

    Attributes:
        store: folder of the patch store (`raster.patches`).
        model: folder of the model to create, `<name>.lsmodel`.
        network: encoder name, or `tsmu`.
        decoder, attention: design of the regions' decoders; None: that of the start, or a U-Net's.
        context: how Clay is asked (`vocabulary.CONTEXTS`); None: not at all.
        context_weights: file of its weights; None: those of the model that it starts from.
        search: `max_parameters` and `max_milliseconds` of decoders to search for first; None: no search.
        context_waves: what it is told of the bands: their central wavelengths, micrometres.
        work: folder for checkpoints; training resumes from the newest one there.
        settings: hyper-parameters by name that differ from the defaults.
        start_from: folder of the model whose weights it starts from; None: random ones.
        encoder_weights: file with weights for the encoder; None: none.
        teacher: folder of the model whose answers a smaller one learns, beside the labels; None: none.
    """

    store: Path
    model: Path
    network: str | None
    work: Path
    device: str = "auto"
    epochs: int | None = None
    max_minutes: float | None = None
    seed: int = 0
    settings: Json = field(default_factory=dict)
    start_from: Path | None = None
    encoder_weights: Path | None = None
    decoder: str | None = None
    attention: str | None = None
    teacher: Path | None = None
    context: str | None = None
    context_weights: Path | None = None
    context_waves: tuple[float, ...] | None = None
    search: Json | None = None


@dataclass(frozen=True)
class UpdateRequest:
    """An update of a model with new data of one region.

    Attributes:
        store: folder of the patch store with the new data only, all of it of `region`.
        model: folder of the model, `<name>.lsmodel`.
        region: id of the region that learns; one that the model does not know is added.
        work: folder for checkpoints and caches; an interrupted update goes on from there.
        strategy: name of a strategy (`nn.update.strategies`).
        old_store: patch store of the old regions' data; only strategies `joint` and `all-data` read it.
        publish_anyway: publish even what the gate refuses.
        epochs: most epochs per phase.
        max_minutes: most minutes for all phases together.
        settings: hyper-parameters by name that differ from the defaults.
    """

    store: Path
    model: Path
    region: str
    work: Path
    strategy: str = TSMU
    old_store: Path | None = None
    publish_anyway: bool = False
    device: str = "auto"
    epochs: int | None = None
    max_minutes: float | None = None
    seed: int = 0
    settings: Json = field(default_factory=dict)


ALL_REGIONS = "*"
"""Stands for all regions together in figures; no region is called so."""


@dataclass(frozen=True)
class ExportRequest:
    """A model as an ONNX file for other programs.

    Attributes:
        model: folder of the model, `<name>.lsmodel`.
        output: file to write, which is not there yet.
        regions: ids of the regions whose decoders are in it; none: all.
        int8: store weights in 8 bits.
        post_only: leave the pre-event image out.
        version: number of the version; None: the one in use.
    """

    model: Path
    output: Path
    regions: tuple[str, ...] = ()
    int8: bool = False
    post_only: bool = False
    version: int | None = None


def ignore(event: Json) -> None:
    """Hear nothing."""


@dataclass(frozen=True)
class ClusterModel:
    """A model that the workers of a cluster have.

    Attributes:
        handle: names it, its region and device for the cluster.
        device: where the workers run it, in words; None: exactly as this machine does.
    """

    handle: str
    device: str | None


class Cluster(Protocol):
    """Processes, here or on other machines, that compute blocks side by side."""

    def lanes(self) -> int:
        """How many blocks may be under way now; workers come and go."""

    def load(self, model: Path, device: str, info: ModelInfo) -> ClusterModel:
        """Give a model to all workers, those that come later too.

        Args:
            model: its folder.
            device: where it is to run.
            info: as it is loaded on this machine, whose result the workers are compared with.

        Raises:
            ClusterError: when a worker has other versions, or the scheduler is gone.
            ModelError: when the model on disk cannot be used.
        """

    def send(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> int:
        """Send a block off; returns the number by which its sums come back.

        Raises:
            ClusterError: when the scheduler is gone.
        """

    def receive(self) -> tuple[int, NDArray[np.uint32]] | None:
        """A block that is done: its number and its sums (`Backend.predict`); None where none is.

        Raises:
            ClusterError: when nothing will come any more.
        """

    def close(self) -> None:
        """Forget what is under way, and leave."""


class Backend(CloudBackend, Pretrainer, BoxBackend, Protocol):
    """Runs networks for a job, that for clouds and those for boxes among them.

    Attributes:
        listener: told what is worth hearing during any call: {"event": "log" or "warning", "message": ...}.
            A warning is a choice made for the analyst, such as going on with less memory or without a GPU.
    """

    listener: Callable[[Json], None]

    def describe(self) -> BackendFacts:
        """Device, library versions and whether bfloat16 or half precision is used."""

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        """Load a model (kept warm; a second call with the same version costs nothing).

        Raises:
            ModelError: when the model on disk cannot be used.
            UnknownRegionError: when it has no such region, or several and none was named.
        """

    def predict(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> NDArray[np.uint32]:
        """Sums of quantised probability x blend weight over the block's own tiles.

        Returns:
            (height, width) uint32 over `grid.sums_window(block)`.
        """

    def choose_region(self, model: Path, device: str, samples: Sequence[BlockInput]) -> RegionAnswer:
        """Which region of the current version a scene is like.

        Args:
            model: folder of the model.
            device: where to compute.
            samples: windows of the scene; only their post-event images are looked at.

        Raises:
            ModelError: when the model keeps nothing to compare with, or that is damaged.
        """

    def disagreement(self, handle: str, samples: Sequence[BlockInput]) -> list[WindowFigures]:
        """How unsure a model is of some small windows of a scene; each window passes the encoder once.

        Args:
            handle: names the loaded model and region.
            samples: windows whose sides are multiples of the model's `divisor`.

        Raises:
            ModelError: when the model is not loaded, or the pixels are not what it needs.
        """

    def train(self, request: TrainRequest, report: Report) -> Json:
        """Train a new model and publish its first version; returns the model card."""

    def update(self, request: UpdateRequest, report: Report) -> Json:
        """Teach a model new data of one region, and publish it if no region suffers; returns the report."""

    def cluster(self, address: str) -> Cluster:
        """Join a cluster, whose devices and libraries are then those of a map.

        Args:
            address: of a Dask scheduler, or `vocabulary.LOCAL_CLUSTER` for workers on this machine.

        Raises:
            ClusterError: when Dask is missing, or no scheduler or worker answers.
        """

    def export_onnx(self, request: ExportRequest) -> Json:
        """Write a model as an ONNX file and compare what both answer; returns the figures.

        Raises:
            WorkerError: when what it needs is not installed.
            ModelError: when the model cannot be used, or the file does not answer as the model does.
        """

    def cancel(self) -> None:
        """Ask the call that runs in another thread to stop; it raises Canceled."""

    def finish(self) -> None:
        """Ask the training that runs in another thread to end now and to go on with its best state so far."""

    def close(self) -> None:
        """Release what the backend holds; a worker process ends."""


def ask_to_finish(work: Path | None) -> None:
    """Ask the training that works in a folder to end with its best state so far.

    A file, because it is seen by every process, and still there when a worker was started anew meanwhile.
    """
    if work is not None:
        # A folder that is gone belonged to a training that has just ended by itself.
        with suppress(OSError):
            (work / FINISH_FILE).touch()
