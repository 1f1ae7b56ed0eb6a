"""Whether a network runs quicker by its graphs than by torch on this machine, and gives the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.backend import Json
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.messages import Message
from landslide_mapper.nn.inference.graph_ways import Opener
from landslide_mapper.nn.inference.onnx_predictor import OnnxPredictor
from landslide_mapper.nn.inference.runtime_choice import quickest, versions
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.precision import is_near, made_up_tile
from landslide_mapper.tiling import FINE_STEPS

_Run = Callable[["dict[str, NDArray[np.float32]]", "NDArray[np.bool_]"], object]


def quickest_graph(
    network: MultiRegionNetwork,
    region: str,
    graphs: Mapping[str, Opener],
    by_torch: _Run,
    precision: str,
    side: int,
    log: Callable[[str], None],
) -> tuple[str, OnnxPredictor] | None:
    """The quickest of the ways that give the same probabilities; None: torch. Measured once per architecture.

    Args:
        network: in single precision on the CPU.
        region: whose decoder.
        graphs: opens the same, by the names of the ways.
        by_torch: runs a tile by torch, the way that is quickest there.
        precision: of that way.
        side: of a tile in pixels.
        log: told why no graph can be run.
    """
    opened = _opened(network, region, graphs, log)
    if not opened:
        return None
    layers, valid = _arrays(network, side)
    ways = {f"torch {precision}": lambda: by_torch(layers, valid)}
    ways.update({name: partial(one, layers, valid) for name, one in opened.items()})
    facts: Json = {
        "network": network.spec.to_json(),
        "side": valid.shape[-1],
        "threads": torch.get_num_threads(),
        "versions": versions(),
    }
    try:
        chosen = quickest(ways, facts)
    except (LandslideMapperError, MemoryError):
        return None  # no room for all of them
    return (chosen, opened[chosen]) if chosen in opened else None


def _opened(
    network: MultiRegionNetwork, region: str, graphs: Mapping[str, Opener], log: Callable[[str], None]
) -> dict[str, OnnxPredictor]:
    """The graphs that give what torch gives."""
    opened, failure = {}, None
    for name, open_one in graphs.items():
        try:
            one = open_one()
            if _agrees(network, region, one):
                opened[name] = one
        except MemoryError:
            continue
        except LandslideMapperError as error:
            failure = error  # a file is damaged, or a runtime too old for the graph
    if failure is not None and not opened:
        log(Message("{error} The model runs by PyTorch.", error=failure))
    return opened


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
