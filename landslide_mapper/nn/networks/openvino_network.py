"""A model's network by OpenVINO, an optional part of the engine; see `onnx_network`. Needs no torch."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from importlib import import_module, metadata
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.nn.networks.onnx_network import (
    DECODER_GRAPH,
    ENCODER_GRAPH,
    LOGITS,
    PIXELS,
    Levels,
    Part,
    read_divisor,
)
from landslide_mapper.nn.networks.onnx_weights import with_weights
from landslide_mapper.nn.networks.openvino_graph import without_enlarging
from landslide_mapper.nn.networks.spec import LATE, read_architecture

RUNTIME = "openvino"
_FORMATS = {"float32": "f32", "bfloat16": "bf16"}


def openvino_version() -> str | None:
    """Version of OpenVINO; None where it is not installed."""
    try:
        return metadata.version(RUNTIME) if find_spec(RUNTIME) is not None else None
    except metadata.PackageNotFoundError:
        return None


def computes_in_bfloat16() -> bool:
    """Whether this machine's processor computes in bfloat16."""
    return "BF16" in _core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


class OpenVinoNetwork:
    """One region of a version, ready to compute; the same as `OnnxNetwork` by another runtime.

    Attributes:
        spec: the architecture.
        divisor: what the sides of the input must be multiples of.
    """

    def __init__(
        self,
        version: ModelVersion,
        region: str,
        threads: int,
        encoder: str = "float32",
        decoder: str = "float32",
    ) -> None:
        """Read graphs and weights.

        Args:
            version: that has graphs (`has_graphs`).
            region: whose decoder.
            threads: that compute.
            encoder: number format that the encoder computes in: `float32` or `bfloat16`.
            decoder: number format of the decoder.

        Raises:
            ModelError: when a file is missing, damaged, or of another network.
            MemoryError: when there is not enough memory.
        """
        self.spec = read_architecture(version)
        self._late = self.spec.temporal == LATE
        decoder_part = Part(version, DECODER_GRAPH, f"decoders/{region}")
        self._parts = Part(version, ENCODER_GRAPH, "encoder"), decoder_part
        self._threads, self._formats = threads, (encoder, decoder)
        self.divisor = read_divisor(self._parts[0])
        self._sized: tuple[tuple[int, int], _Runs, _Runs] | None = None
        # Maps are made of tiles of this size; what fails, fails here.
        side = -(-version.spec.tile_size // self.divisor) * self.divisor
        self._for(side, side)

    def features(self, x: NDArray[np.float32]) -> Levels:
        """Feature maps that the decoder needs of normalized pixels; they hold until the next call."""
        encoder, decoder = self._for(*x.shape[2:])
        seen = np.ascontiguousarray(x[:, : self.spec.bands]) if self._late else x
        found = encoder({PIXELS: seen})
        return [found[name] for name in decoder.inputs if name != PIXELS]

    def decode(self, x: NDArray[np.float32], levels: Levels) -> NDArray[np.float32]:
        """Logits (1, 1, height, width), which hold until the next call; see `OnnxNetwork.decode`."""
        _, decoder = self._for(*x.shape[2:])
        feed = dict(zip((name for name in decoder.inputs if name != PIXELS), levels))
        if PIXELS in decoder.inputs:
            feed[PIXELS] = x
        return decoder(feed)[LOGITS]

    def _for(self, height: int, width: int) -> tuple[_Runs, _Runs]:
        """Both parts for inputs of one size."""
        if self._sized is None or self._sized[0] != (height, width):
            first, second = (_Graph(part) for part in self._parts)
            channels = self.spec.channels + self._late
            first.fix({PIXELS: [1, self.spec.bands if self._late else channels, height, width]})
            second.fix({**first.outputs, PIXELS: [1, channels, height, width]})
            first.leave_out(set(first.outputs) - set(second.inputs))
            for one in (first, second):
                one.hand_over_channels_last()
            encoder = first.compiled(self._threads, self._formats[0])
            self._sized = (height, width), encoder, second.compiled(self._threads, self._formats[1])
        _, encoder, decoder = self._sized
        return encoder, decoder


class _Graph:
    """A part that is not compiled yet."""

    def __init__(self, part: Part) -> None:
        self._part = part
        with _told_by(part):
            self._model = _core().read_model(model=with_weights(part.content, part.tensors))

    @property
    def inputs(self) -> list[str]:
        """Names of what goes in."""
        return [one.get_any_name() for one in self._model.inputs]

    @property
    def outputs(self) -> dict[str, list[int]]:
        """Shapes of what comes out, by name; once they are fixed."""
        return {one.get_any_name(): list(one.get_shape()) for one in self._model.outputs}

    def fix(self, shapes: Mapping[str, list[int]]) -> None:
        """Tell the shapes of the inputs; those that nothing but their shapes was needed of are gone."""
        passes = import_module(f"{RUNTIME}.passes")
        with _told_by(self._part):
            self._model.reshape({one: shapes[one.get_any_name()] for one in self._model.inputs})
            manager = passes.Manager()
            manager.register_pass(passes.ConstantFolding())
            manager.run_passes(self._model)
            for one in self._model.get_parameters():
                if not one.output(0).get_target_inputs():
                    self._model.remove_parameter(one)
            without_enlarging(self._model)

    def leave_out(self, names: Collection[str]) -> None:
        """Compute some outputs no more."""
        for one in self._model.get_results():
            if one.input_value(0).get_any_name() in names:
                self._model.remove_result(one)

    def hand_over_channels_last(self) -> None:
        """Let feature maps come out, and go in, as (1, height, width, channels), as they are computed.

        To turn them for the way from one part to the other adds up to half to the time of a large encoder.
        """
        layers = import_module(f"{RUNTIME}.preprocess").PrePostProcessor(self._model)
        known = [layers.output(one) for one in self.outputs if one != LOGITS]
        for one in [*known, *(layers.input(one) for one in self.inputs if one != PIXELS)]:
            one.model().set_layout(import_module(RUNTIME).Layout("NCHW"))
            one.tensor().set_layout(import_module(RUNTIME).Layout("NHWC"))
        with _told_by(self._part):
            self._model = layers.build()

    def compiled(self, threads: int, number_format: str) -> _Runs:
        """Ready to compute."""
        with _told_by(self._part):
            compiled = _core().compile_model(self._model, "CPU", _options(threads, number_format))
            return _Runs(self._part, compiled.create_infer_request(), self.inputs, list(self.outputs))


class _Runs:
    """A part for inputs of one size.

    Attributes:
        inputs: names of what goes in.
    """

    def __init__(self, part: Part, request: Any, inputs: list[str], outputs: list[str]) -> None:
        self._part, self._request = part, request
        self.inputs, self._outputs = inputs, outputs

    def __call__(self, feed: Mapping[str, NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
        """Outputs by name, which hold until the next call.

        Raises:
            MemoryError: when there is not enough memory.
            ModelError: when the graph does not fit its inputs.
        """
        with _told_by(self._part):
            found = self._request.infer(feed, share_inputs=True, share_outputs=True)
            return {name: found[name] for name in self._outputs}


@contextmanager
def _told_by(part: Part) -> Iterator[None]:
    """The runtime's errors as those of a part's file."""
    try:
        yield
    except (RuntimeError, KeyError) as error:
        raise part.failure(error) from error


def _options(threads: int, number_format: str) -> dict[str, Any]:
    return {
        "INFERENCE_PRECISION_HINT": _FORMATS[number_format],
        "INFERENCE_NUM_THREADS": threads,
        "NUM_STREAMS": 1,
        # Whoever shares the machine needs the cores, too.
        "ENABLE_CPU_PINNING": False,
    }


@lru_cache(maxsize=1)
def _core() -> Any:
    # It tells its makers of every import, and puts a number for that into the home folder; and a third of the
    # import is what converts models of other libraries.
    for unwanted in ("openvino_telemetry", "openvino.tools.ovc"):
        sys.modules.setdefault(unwanted, None)  # type: ignore[arg-type]
    return import_module(RUNTIME).Core()
