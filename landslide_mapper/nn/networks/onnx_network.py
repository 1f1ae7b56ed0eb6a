"""A model's network by ONNX Runtime: its graphs (`onnx_parts`) with a region's weights. Needs no torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import ModelError, is_out_of_memory
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.nn.networks.onnx_session import CPU, open_session, runtime_errors
from landslide_mapper.nn.networks.onnx_weights import has_tensor, metadata_of
from landslide_mapper.nn.networks.spec import LATE, NetworkSpec, read_architecture

ENCODER_GRAPH, DECODER_GRAPH = "encoder.onnx", "decoder.onnx"
"""Files of a version."""
PIXELS, LOGITS = "pixels", "logits"
"""Names of what goes in and comes out, beside the feature maps."""
PART = "part."
"""Before the names of tensors in a graph."""
DIVISOR = "divisor"
"""In the metadata of the encoder's graph: what the input's sides must be multiples of."""
_MOST_DIVISOR = 1024

Levels = Sequence[NDArray[np.float32]]


def level(number: int) -> str:
    """Name of one of the encoder's feature maps."""
    return f"level {number}"


_ONLY_BY_TORCH = frozenset({"rau", "upernet"})
"""Networks and decoders that ONNX cannot say."""


def has_graphs(version: ModelVersion) -> bool:
    """Whether a version keeps what runs it without torch."""
    return {ENCODER_GRAPH, DECODER_GRAPH} <= set(version.card.get("files", {}))


def cannot_have_graphs(spec: NetworkSpec) -> bool:
    """Whether a network does something that its graph cannot say, so that only torch can run it."""
    return spec.network in _ONLY_BY_TORCH or spec.decoder in _ONLY_BY_TORCH


class OnnxNetwork:
    """One region of a version, ready to compute.

    Attributes:
        spec: the architecture.
        divisor: what the sides of the input must be multiples of.
    """

    def __init__(
        self, version: ModelVersion, region: str, threads: int, providers: Sequence[str] = CPU
    ) -> None:
        """Read graphs and weights.

        Args:
            version: that has graphs (`has_graphs`).
            region: whose decoder.
            threads: that compute.
            providers: of ONNX Runtime, the first that works is used.

        Raises:
            ModelError: when a file is missing, damaged, or of another network.
        """
        self.spec = read_architecture(version)
        self._late = self.spec.temporal == LATE
        self._providers, self._threads = providers, threads
        self._encoder = Part(version, ENCODER_GRAPH, "encoder")
        self._decoder = Part(version, DECODER_GRAPH, f"decoders/{region}")
        self._second = self._decoder.session(threads, providers, {})
        inputs = [one.name for one in self._second.get_inputs()]
        self._levels = [name for name in inputs if name != PIXELS]
        self._sees_pixels = PIXELS in inputs
        self._sized: tuple[tuple[int, int], Any] | None = None
        # Maps are made of tiles of this size: the session that is asked here is the one that computes them.
        side = version.spec.tile_size
        self._encoder_for(side, side)
        self.divisor = read_divisor(self._encoder)

    def features(self, x: NDArray[np.float32]) -> Levels:
        """Feature maps that the decoder needs of normalized pixels (1, channels, height, width)."""
        session = self._encoder_for(*x.shape[2:])
        seen = np.ascontiguousarray(x[:, : self.spec.bands]) if self._late else x
        return self._encoder.run(session, self._levels, {PIXELS: seen})

    def decode(self, x: NDArray[np.float32], levels: Levels) -> NDArray[np.float32]:
        """Logits (1, 1, height, width).

        Args:
            x: normalized pixels; only decoders that weigh dates late look at them.
            levels: `features` of them.
        """
        feed = dict(zip(self._levels, levels))
        if self._sees_pixels:
            feed[PIXELS] = x
        return self._decoder.run(self._second, [LOGITS], feed)[0]

    def _encoder_for(self, height: int, width: int) -> Any:
        """A session for inputs of one size: knowing it, the runtime computes all padding in advance."""
        if self._sized is None or self._sized[0] != (height, width):
            sides = {f"height of {PIXELS}": height, f"width of {PIXELS}": width}
            self._sized = (height, width), self._encoder.session(self._threads, self._providers, sides)
        return self._sized[1]


class Part:
    """A graph and its weights.

    Attributes:
        graph: the file.
        content: of it; weights are named only.
        tensors: the weights by their names there.
    """

    def __init__(self, version: ModelVersion, graph: str, weights: str) -> None:
        self.graph = version.file(graph)
        self._weights = version.file(f"{weights}.safetensors")
        self.content = self.graph.read_bytes()
        tensors = {PART + name: one for name, one in _read(self._weights).items()}
        # Some designs have steps whose results nobody looks at, so that the graph lacks them.
        self.tensors = {name: one for name, one in tensors.items() if has_tensor(self.content, name)}

    def session(self, threads: int, providers: Sequence[str], sides: Mapping[str, int]) -> Any:
        """Open the graph, for inputs of these sides where they are known."""
        try:
            return open_session(self.content, threads, providers, self.tensors, sides)
        except runtime_errors() as error:
            raise self.failure(error) from error

    def run(
        self, session: Any, names: Sequence[str], feed: Mapping[str, NDArray[np.float32]]
    ) -> list[NDArray[np.float32]]:
        """Compute outputs by name.

        Raises:
            MemoryError: when there is not enough memory.
            ModelError: when the graph does not fit its inputs.
        """
        try:
            found: list[NDArray[np.float32]] = session.run(list(names), feed)
        except runtime_errors() as error:
            raise self.failure(error) from error
        return found

    def failure(self, error: Exception) -> Exception:
        """What to raise for an error of the runtime."""
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        return MemoryError(reason) if is_out_of_memory(RuntimeError(reason)) else _damaged(self.graph, reason)


def read_divisor(encoder: Part) -> int:
    """What the sides of an encoder's input must be multiples of.

    Raises:
        ModelError: when its graph does not say so.
    """
    said = metadata_of(encoder.content).get(DIVISOR, "")
    if not said.isdecimal() or not 0 < int(said) <= _MOST_DIVISOR:
        raise _damaged(encoder.graph, "it does not say what sides it takes")
    return int(said)


def _read(path: Path) -> dict[str, NDArray[np.float32]]:
    """The weights of a part in single precision.

    Raises:
        ModelError: when the file is damaged.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            tensors = {name: np.asarray(file.get_tensor(name)) for name in file.keys()}
    except SafetensorError as error:
        raise ModelError(
            "{path} is no usable weights file: truncated, or not in safetensors format ({reason}). "
            "Copy the model again from where it came from.",
            path=path,
            reason=error,
        ) from error
    floats = {name: one.astype(np.float32) for name, one in tensors.items() if one.dtype.kind == "f"}
    for name, tensor in floats.items():
        if not np.isfinite(tensor).all():
            raise ModelError(
                "{path} is damaged: tensor '{name}' holds values that are not numbers.", path=path, name=name
            )
    return floats


def _damaged(path: Path, reason: str) -> ModelError:
    return ModelError(
        "{path} cannot be used: {reason}. Copy the model again from where it came from.",
        path=path,
        reason=reason,
    )
