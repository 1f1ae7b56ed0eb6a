"""Whether a network runs quicker by ONNX Runtime than by torch on this machine, and gives the same."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.backend import Json
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.nn.inference.onnx_predictor import OnnxPredictor
from landslide_mapper.nn.inference.runtime_choice import ONNX, quickest, versions
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.precision import is_near, made_up_tile
from landslide_mapper.tiling import FINE_STEPS

_Run = Callable[["dict[str, NDArray[np.float32]]", "NDArray[np.bool_]"], object]


def onnx_is_quicker(
    network: MultiRegionNetwork, region: str, onnx: OnnxPredictor, by_torch: _Run, precision: str, side: int
) -> bool:
    """Whether ONNX Runtime gives the same probabilities in less time; measured once for an architecture.

    Args:
        network: in single precision on the CPU.
        region: whose decoder.
        onnx: the same.
        by_torch: runs a tile by torch, the way that is quickest there.
        precision: of that way.
        side: of a tile in pixels.
    """
    try:
        if not _agrees(network, region, onnx):
            return False
        layers, valid = _arrays(network, side)
        ways = {f"torch {precision}": lambda: by_torch(layers, valid), ONNX: lambda: onnx(layers, valid)}
        facts: Json = {
            "network": network.spec.to_json(),
            "side": valid.shape[-1],
            "threads": torch.get_num_threads(),
            "versions": versions(),
        }
        return quickest(ways, facts) == ONNX
    except (LandslideMapperError, MemoryError):
        return False  # a runtime too old for the graph, or no room for both


def _agrees(network: MultiRegionNetwork, region: str, onnx: OnnxPredictor) -> bool:
    tile, all_valid = made_up_tile(network)
    with torch.inference_mode():
        exact = torch.sigmoid(network(tile, all_valid, region))
    steps = onnx({name: one.numpy() for name, one in tile.items()}, all_valid.numpy())
    return is_near(exact, torch.from_numpy(steps)[:, None] / FINE_STEPS)


def _arrays(
    network: MultiRegionNetwork, side: int
) -> tuple[dict[str, NDArray[np.float32]], NDArray[np.bool_]]:
    tile, valid = made_up_tile(network, side)
    return {name: one.numpy() for name, one in tile.items()}, valid.numpy()
