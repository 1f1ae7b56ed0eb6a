"""Runs a network on tiles: one constant batch shape, in the precision and on the device that suit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import NamedTuple
from weakref import WeakKeyDictionary, WeakValueDictionary

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.errors import ModelError, OutOfMemoryError, is_out_of_memory
from landslide_mapper.messages import Message
from landslide_mapper.nn.features.feature_memory import FeatureMemory, content_key, encoder_digest
from landslide_mapper.nn.inference.graph_ways import TORCH, Graphs
from landslide_mapper.nn.inference.onnx_predictor import Compute, OnnxPredictor
from landslide_mapper.nn.inference.onnx_trial import quickest_graph
from landslide_mapper.nn.networks.device import device_name, fast_dtype
from landslide_mapper.nn.networks.memory import release_memory
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.onnx_network import Levels
from landslide_mapper.nn.networks.precision import agrees, half_copy, made_up_tile
from landslide_mapper.tiling import FINE_STEPS

Log = Callable[[str], None]
Pixels = Mapping[str, NDArray[np.float32]]
Mask = NDArray[np.bool_]
_Copies = WeakValueDictionary["tuple[str, torch.dtype]", MultiRegionNetwork]
_half_copies: WeakKeyDictionary[MultiRegionNetwork, _Copies] = WeakKeyDictionary()
"""A copy lives as long as a predictor has it: one that was left for the CPU must not stay on the GPU."""
_FLIPS: tuple[tuple[int, ...], ...] = ((), (-1,), (-2,), (-2, -1))


class Fingerprint(NamedTuple):
    """How a network computes: by processor, library, precision and threads.

    Attributes:
        way: which way it runs (`graph_ways`).
        threads: of torch.
        digest: of the quantised probabilities of a made-up tile.
    """

    way: str
    threads: int
    digest: str


class TilePredictor:
    """Turns tiles of pixels into quantised probabilities of one region.

    A tile passes alone unless told otherwise: its result must not depend on its company, and on an H100 it
    did in float32 and float16 (the place in the batch decided how sums were split). The batch shape never
    changes (a last, smaller batch is filled up), because kernels chosen for another shape may round
    differently. Only where memory runs out it shrinks.

    Attributes:
        network: what runs: the network given, or a copy of it in half precision.
        passes: how many tiles have passed the network.
        batch: tiles per forward pass.
        flips: average the four mirror images of each tile: four times the cost, slightly better maps.
        left_gpu: why it went on with the CPU; None where it did not.
        way: which way it runs (`graph_ways`).
    """

    def __init__(
        self,
        network: MultiRegionNetwork,
        region: str,
        device: torch.device,
        log: Log,
        *,
        warn: Log | None = None,
        batch: int = 1,
        flips: bool = False,
        memory: FeatureMemory | None = None,
        graphs: Graphs | None = None,
        only_way: str | None = None,
        tile_size: int = 0,
    ) -> None:
        """Bring a network to a device.

        Args:
            network: of the model.
            region: whose decoder runs.
            device: where to.
            log: told what is worth keeping.
            warn: told what the analyst should know; None: `log`.
            batch: tiles per forward pass.
            flips: average the four mirror images.
            memory: keeps the features of tiles on the CPU, where the encoder takes most of the time.
            graphs: of the same network and region, used on the CPU where they are quicker there.
            only_way: to run, even where it is slower: somebody else takes it whose maps must be the same.
            tile_size: of the tiles that will come.
        """
        self.network = self._exact = network.eval()
        self._memory = memory
        self._graphs, self._only_way, self._tile_size = graphs, only_way, tile_size
        self._onnx: OnnxPredictor | None = None
        self.way = TORCH
        self._encoder: bytes | None = None
        self.region = region
        self.flips = flips
        self.passes = 0
        self._log, self._warn = log, warn or log
        self._resting: torch.device | None = None
        self.left_gpu: Message | None = None
        self._place(device, batch)

    @property
    def device(self) -> torch.device:
        """Where the network is; regions of one model share it."""
        return self.network.mean.device

    @property
    def precision(self) -> str:
        """The number format in words."""
        return "float32" if self._dtype is None else _name(self._dtype)

    def __str__(self) -> str:
        return f"{device_name(self.device)}, {self.precision if self._onnx is None else self._onnx.label}"

    def __call__(self, layers: Pixels, valid: Mask) -> NDArray[np.int32]:
        """Probabilities of up to `batch` tiles.

        Args:
            layers: name to (N, bands, H, W).
            valid: (N, H, W).

        Returns:
            (N, H, W), probability x FINE_STEPS.

        Raises:
            OutOfMemoryError: when not even one tile fits into the memory.
            ModelError: when the network gives something that is no number.
        """
        self.wake()
        while (steps := self._try(layers, valid)) is None:
            self._shrink()
        self.passes += len(valid)
        return steps

    def fingerprint(self) -> Fingerprint:
        """What it says of a made-up tile: who says the same splits its sums the same way."""
        self.wake()
        tile, valid = made_up_tile(self._exact, self._tile_size)
        names = [layer for layer in self._exact.spec.layers if layer.name in tile]
        steps = self._run({one.name: tile[one.name].cpu().numpy() for one in names}, valid.cpu().numpy())
        digest = hashlib.sha256(np.ascontiguousarray(steps).tobytes()).hexdigest()
        return Fingerprint(self.way, torch.get_num_threads(), digest)

    def rest(self) -> None:
        """Leave the GPU until the next tile comes."""
        if self._resting is None and self._at.type != "cpu":
            self._resting = self._at
            self.network = self._exact.to("cpu")

    def wake(self) -> None:
        """Go back to where it was before it rested."""
        device, self._resting = self._resting, None
        if device is not None:
            self._place(device, self.batch)

    def _try(self, layers: Pixels, valid: Mask) -> NDArray[np.int32] | None:
        """The steps of all tiles, or None where memory ran out (and everything used so far is free again)."""
        batches = [slice(start, start + self.batch) for start in range(0, len(valid), self.batch)]
        try:
            steps = [self._run({name: tiles[b] for name, tiles in layers.items()}, valid[b]) for b in batches]
            return steps[0] if len(steps) == 1 else np.concatenate(steps)
        except (RuntimeError, OSError, MemoryError) as exception:
            if not is_out_of_memory(exception):
                raise
            return None

    def _run(self, layers: Pixels, valid: Mask) -> NDArray[np.int32]:
        if self._onnx is not None:
            return self._onnx(layers, valid, self._onnx_features)
        return self._run_torch(layers, valid)

    def _run_torch(self, layers: Pixels, valid: Mask) -> NDArray[np.int32]:
        pixels = {name: self._tensor(tiles) for name, tiles in layers.items()}
        steps, sound = self.steps(pixels, self._tensor(valid))
        self.refuse_unless(sound)
        return steps[: len(valid)].cpu().numpy()

    def steps(self, layers: Mapping[str, Tensor], valid: Tensor) -> tuple[Tensor, Tensor]:
        """One pass of `batch` tiles that are where the network is; a GPU may still be at it afterwards.

        Args:
            layers: name to (N, bands, H, W) float32.
            valid: (N, H, W) bool.

        Returns:
            (N, H, W) int32, probability x FINE_STEPS, and whether the network gave numbers only, () bool.
        """
        with torch.inference_mode(), self._autocast():
            probability, sound = self._probability(layers, valid)
            return (probability * FINE_STEPS).round_().to(torch.int32), sound

    def refuse_unless(self, sound: Tensor) -> None:
        """Refuse what the network has computed unless it gave numbers only, () bool.

        Raises:
            ModelError: when it did not.
        """
        if not bool(sound):
            raise ModelError(
                "The model is damaged: it gives values that are not numbers ({precision}).",
                precision=self.precision,
            )

    def _probability(self, layers: Mapping[str, Tensor], valid: Tensor) -> tuple[Tensor, Tensor]:
        """(N, H, W) float32, the mean over the mirror images where flips are on; whether all are numbers."""
        x = self.network.normalize(layers, valid)
        total = torch.zeros(())
        sound = torch.ones((), dtype=torch.bool, device=x.device)
        flips = _FLIPS if self.flips else _FLIPS[:1]
        for flip in flips:
            turned = torch.flip(x, flip) if flip else x
            turned = turned.contiguous(memory_format=torch.channels_last)
            logits = self.network.decode(self._features(turned), self.region).float()
            sound = sound & torch.isfinite(logits).all()
            probability = torch.sigmoid(logits[:, 0])
            total = total.to(probability) + (torch.flip(probability, flip) if flip else probability)
        return total / len(flips), sound

    def _features(self, x: Tensor) -> list[Tensor]:
        """Feature maps of normalized pixels (N, channels, H, W); those of pixels seen before from memory."""
        return self._remembered(x, self.network.features)

    def _onnx_features(self, x: NDArray[np.float32], compute: Compute) -> Levels:
        """The same by another runtime, whose feature maps hold until the next tile comes."""
        keeps = self._memory is not None
        levels = self._remembered(
            torch.from_numpy(x),
            lambda _: [torch.from_numpy(one.copy() if keeps else one) for one in compute(x)],
        )
        return [level.numpy() for level in levels]

    def _remembered(self, x: Tensor, compute: Callable[[Tensor], list[Tensor]]) -> list[Tensor]:
        memory = self._memory
        if memory is None or memory.full or x.device.type != "cpu":
            return compute(x)
        key = self._content_key(x)
        known = memory.recall(key)
        if known is None:
            levels = compute(x)
            # Many encoders hand on their input, or those of its channels that they see. A part that is kept
            # would keep all of it: how many channels it has is enough.
            memory.keep(
                key, [one[..., :0, :0].clone() if one.data_ptr() == x.data_ptr() else one for one in levels]
            )
            return levels
        return [_level(one, x) for one in known]

    def _content_key(self, x: Tensor) -> bytes:
        if self._encoder is None:
            self._encoder = encoder_digest(self.network, self._dtype if self._onnx is None else self.way)
        return content_key(self._encoder, {"tile": x})

    def _tensor(self, array: NDArray[np.float32] | Mask) -> Tensor:
        if len(array) < self.batch:
            fill = np.zeros((self.batch - len(array), *array.shape[1:]), array.dtype)
            array = np.concatenate([array, fill])
        return torch.from_numpy(array).to(self.device, non_blocking=True)

    def _autocast(self) -> AbstractContextManager[object]:
        return nullcontext() if self._dtype is None else torch.autocast(self.device.type, dtype=self._dtype)

    def _place(self, device: torch.device, batch: int) -> None:
        """Bring the network to a device; to the CPU where it does not even fit into the GPU's memory."""
        try:
            self._move(device, batch)
        except (RuntimeError, OSError, MemoryError) as exception:
            if not is_out_of_memory(exception):
                raise
            if device.type == "cpu":
                raise OutOfMemoryError("There is not enough memory for this model.") from exception
            self._move(torch.device("cpu"), 1)
            self._leave_gpu(Message("The GPU has too little memory for this model: going on with the CPU."))

    def _move(self, device: torch.device, batch: int) -> None:
        release_memory()
        self.batch, self._at = batch, device
        self.network = self._exact
        self._encoder, self._onnx, self.way = None, None, TORCH
        self.network.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._dtype: torch.dtype | None = None
        networks = {self.precision: self._exact}
        if (dtype := fast_dtype(device)) is not None:
            half = _half_copy(self._exact, dtype)
            networks[_name(dtype)] = half
            if agrees(self._exact, half, self.region, dtype):
                self.network, self._dtype = half, dtype
            else:
                self._log(
                    Message("Half precision changes this model's probabilities too much; it runs in float32.")
                )
        if device.type == "cpu" and self._graphs is not None and not self.flips:
            graph = self._graph(self._graphs, networks)
            if graph is not None:
                self.way, self._onnx = graph

    def _graph(
        self, graphs: Graphs, networks: Mapping[str, MultiRegionNetwork]
    ) -> tuple[str, OnnxPredictor] | None:
        if self._only_way is None:
            return quickest_graph(graphs, networks, self.precision, self._log)
        if self._only_way == TORCH:
            return None
        try:
            return self._only_way, graphs.open(self._only_way)
        except ModelError as error:
            self._log(Message("{error} The model runs by PyTorch.", error=error))
            return None

    def _leave_gpu(self, why: Message) -> None:
        self.left_gpu = why
        self._warn(why)

    def _shrink(self) -> None:
        """Make do with less memory: a smaller batch, then the CPU."""
        if self.device.type == "cpu" and self.batch == 1:
            raise OutOfMemoryError(
                "There is not enough memory for a single tile. Close other programs, or use a model with "
                "smaller tiles."
            )
        if self.batch > 1:
            device = self.device
            self._place(device, self.batch // 2)
            if self.device == device:
                self._warn(
                    Message("Out of memory: going on with fewer tiles at a time ({batch}).", batch=self.batch)
                )
        else:
            self._place(torch.device("cpu"), 1)
            self._leave_gpu(
                Message(
                    "The GPU has too little memory for one tile: going on with the {device}.",
                    device=str(self),
                )
            )


def _name(dtype: torch.dtype) -> str:
    """A number format in words."""
    return str(dtype).split(".")[-1]


def _level(kept: Tensor | None, x: Tensor) -> Tensor:
    """A feature map as it was kept; of one that shows the input `x` only its number of channels was."""
    if kept is None:
        return x
    return kept if kept.numel() else x[:, : kept.shape[1]]


def _half_copy(network: MultiRegionNetwork, dtype: torch.dtype) -> MultiRegionNetwork:
    """The network's copy in half precision where it is, one for all its regions."""
    copies = _half_copies.setdefault(network, WeakValueDictionary())
    place = str(network.mean.device), dtype
    copy = copies.get(place)
    if copy is None:
        copies[place] = copy = half_copy(network, dtype)
    return copy
