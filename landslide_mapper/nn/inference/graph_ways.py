"""The ways to run a model's graphs: by ONNX Runtime, or by OpenVINO in one of several number formats.

How quick they are depends on the architecture alone, and is measured once (`runtime_choice`); whether half
precision is near enough depends on the weights, and is seen here, without torch.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import Json
from landslide_mapper.errors import ModelError
from landslide_mapper.layers import CHANGE_SCORE, TERRAIN
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.nn.inference.onnx_predictor import OnnxPredictor, open_onnx
from landslide_mapper.nn.inference.runtime_choice import versions
from landslide_mapper.nn.networks.onnx_network import DECODER_GRAPH, ENCODER_GRAPH, has_graphs
from landslide_mapper.nn.networks.onnx_session import is_installed
from landslide_mapper.nn.networks.openvino_network import (
    OpenVinoNetwork,
    computes_in_bfloat16,
    openvino_version,
)
from landslide_mapper.nn.networks.spec import NEARLY_ALL, TOLERANCE, read_architecture
from landslide_mapper.tiling import FINE_STEPS

ONNX, TORCH = "onnx", "torch"
"""Names of the ways by ONNX Runtime, and by none of these."""
BY_TORCH = MappingProxyType({one: f"{TORCH} {one}" for one in ("float32", "bfloat16", "float16")})
"""Number formats of torch to their names where ways are told apart by speed."""
_SINGLE, _HALF = "float32", "bfloat16"
_BY_OPENVINO = MappingProxyType(
    {
        "openvino": (_SINGLE, _SINGLE),
        # Probabilities change less than where the encoder rounds, too: a quarter as much for the default.
        "openvino, half the decoder": (_SINGLE, _HALF),
        "openvino, half": (_HALF, _HALF),
    }
)
"""Number formats of encoder and decoder."""
_COARSE = 32
"""Pixels of a made-up field."""


@dataclass(frozen=True)
class Graphs:
    """The graphs of one region of a version, which can be run in several ways.

    Attributes:
        version: that has graphs.
        region: whose decoder.
        threads: that compute.
    """

    version: ModelVersion
    region: str
    threads: int

    def open(self, name: str) -> OnnxPredictor:
        """Ready to run one of the ways; errors as of `open_way`."""
        return open_way(name, self.version, self.region, self.threads)

    def facts(self) -> Json:
        """What the speed of the ways depends on beside the machine; also what a graph in float32 answers."""
        files = self.version.card["files"]
        return {
            "network": read_architecture(self.version).to_json(),
            "graphs": [files[name]["sha256"] for name in (ENCODER_GRAPH, DECODER_GRAPH)],
            "side": self.version.spec.tile_size,
            "threads": self.threads,
            "versions": versions(),
        }


def graph_ways() -> list[str]:
    """Names of the ways that this engine and its processor offer."""
    found = [ONNX] if is_installed() else []
    if openvino_version() is not None:
        can_half = computes_in_bfloat16()
        found += [name for name, formats in _BY_OPENVINO.items() if can_half or _HALF not in formats]
    return found


def is_offered(name: str | None) -> bool:
    """Whether something that was remembered names a way that this engine has; no library is imported."""
    if name == ONNX:
        return is_installed()
    return name in _BY_OPENVINO and openvino_version() is not None


def graphs_of(version: ModelVersion, region: str, threads: int) -> Graphs | None:
    """The graphs of a region; None where its version keeps none."""
    return Graphs(version, region, threads) if has_graphs(version) else None


def open_way(name: str, version: ModelVersion, region: str, threads: int) -> OnnxPredictor:
    """A region of a version that has graphs, to run one of these ways.

    Raises:
        ModelError: when a file is missing or damaged, or what runs it is not installed.
        MemoryError: when there is not enough memory.
    """
    if name == ONNX:
        return open_onnx(version, region, threads)
    if not is_offered(name):
        raise ModelError("'{name}' is no way to run a network here.", name=name)
    formats = _BY_OPENVINO[name]
    needs = version.spec.input
    network = OpenVinoNetwork(version, region, threads, *formats)
    label = f"{' and '.join(dict.fromkeys(formats))}, OpenVINO"
    return OnnxPredictor(network, needs.mean, needs.std, label)


def first_that_agrees(
    graphs: Graphs, order: Collection[str], by_torch: Collection[str], log: Callable[[str], None]
) -> tuple[str, OnnxPredictor] | None:
    """The first of the ways, the quickest first, that gives nearly the probabilities of single precision.

    Args:
        graphs: to run.
        order: names of the ways, as they were measured for the architecture.
        by_torch: those of them where torch takes over.
        log: told why no graph can be run.

    Returns:
        Its name, and what runs it; None where torch takes over, or no way is left.
    """
    exact_name, tile = exact_way(), made_up_tile(graphs.version)
    exact: tuple[OnnxPredictor, NDArray[np.int32]] | None = None
    try:
        for name in order:
            if name in by_torch:
                return None
            if not is_offered(name):
                continue
            exact = exact or _tried(graphs, exact_name, tile)
            if name == exact_name:
                return name, exact[0]
            with suppress(ModelError, MemoryError):  # a runtime too old for the graph, or no room
                one, steps = _tried(graphs, name, tile)
                if _are_near(exact[1], steps):
                    return name, one
    except MemoryError:
        return None
    except ModelError as error:  # a file is damaged
        log(Message("{error} The model runs by PyTorch.", error=error))
    return None


def exact_way() -> str:
    """Name of the way by which graphs run in single precision."""
    return ONNX if is_installed() else "openvino"


def agree(version: ModelVersion, exact: OnnxPredictor, other: OnnxPredictor) -> bool:
    """Whether two give nearly the same probabilities on a made-up tile, the same one every time."""
    tile = made_up_tile(version)
    return _are_near(exact(*tile), other(*tile))


def made_up_tile(version: ModelVersion) -> tuple[dict[str, NDArray[np.float32]], NDArray[np.bool_]]:
    """A tile (1, bands, side, side) that looks like land cover with grain, in the model's own units."""
    needs, side, random = version.spec.input, version.spec.tile_size, np.random.default_rng(0)
    mean, std = (np.asarray(one, np.float32)[:, None, None] for one in (needs.mean, needs.std))
    layers = {}
    for layer in needs.layers:
        fields = random.standard_normal((1, layer.bands, *[-(-side // _COARSE)] * 2), np.float32)
        fields = fields.repeat(_COARSE, 2).repeat(_COARSE, 3)[..., :side, :side]
        values = fields + 0.3 * random.standard_normal(fields.shape, np.float32)
        if layer.name == CHANGE_SCORE:
            values = 1 / (1 + np.exp(-values))
        elif layer.name != TERRAIN:
            values = values * std + mean
        layers[layer.name] = values
    return layers, np.ones((1, side, side), np.bool_)


def _are_near(exact: NDArray[np.int32], other: NDArray[np.int32]) -> bool:
    return bool(np.quantile(np.abs(exact - other) / FINE_STEPS, NEARLY_ALL) <= TOLERANCE)


def _tried(
    graphs: Graphs, name: str, tile: tuple[dict[str, NDArray[np.float32]], NDArray[np.bool_]]
) -> tuple[OnnxPredictor, NDArray[np.int32]]:
    one = graphs.open(name)
    return one, one(*tile)
