"""Which ways to run a network are the quickest on this machine, torch among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import torch
from torch import Tensor

from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.messages import Message
from landslide_mapper.nn.inference.graph_ways import (
    BY_TORCH,
    Graphs,
    exact_way,
    first_that_agrees,
    graph_ways,
    made_up_tile,
)
from landslide_mapper.nn.inference.onnx_predictor import OnnxPredictor
from landslide_mapper.nn.inference.runtime_choice import measure, remembered
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.precision import is_near
from landslide_mapper.tiling import FINE_STEPS

_EXACT = "float32"


def quickest_graph(
    graphs: Graphs, networks: Mapping[str, MultiRegionNetwork], precision: str, log: Callable[[str], None]
) -> tuple[str, OnnxPredictor] | None:
    """The quickest of the ways that give the same probabilities, and its name; None: torch.

    Args:
        graphs: of the network.
        networks: number formats to the network on the CPU, float32 among them, and its copy in half precision
            where that can be quicker here.
        precision: in which torch would run it.
        log: told why no graph can be run.
    """
    ways, order = graph_ways(), remembered(graphs.facts())
    if not ways:
        return None
    try:
        if set(order) != {*ways, *(BY_TORCH[one] for one in networks)}:
            order = _measured(graphs, networks)
    except MemoryError:
        return None  # no room for all of them
    except LandslideMapperError as error:
        log(Message("{error} The model runs by PyTorch.", error=error))
        return None  # a file is damaged, or a runtime too old for the graph
    return first_that_agrees(graphs, order, {BY_TORCH[precision]}, log)


def _measured(graphs: Graphs, networks: Mapping[str, MultiRegionNetwork]) -> list[str]:
    """The names of all ways, the quickest first; none where the graph does not say what the network says.

    Graphs name their weights, so what is seen of one version holds for all whose graphs are the same.

    Raises:
        ModelError: when a graph cannot be run.
        MemoryError: when there is not enough memory.
    """
    opened = {name: graphs.open(name) for name in graph_ways()}
    layers, valid = made_up_tile(graphs.version)
    tensors = {name: torch.from_numpy(one) for name, one in layers.items()}, torch.from_numpy(valid)
    said = torch.from_numpy(opened[exact_way()](layers, valid)) / FINE_STEPS
    if not is_near(_answer(networks[_EXACT], graphs.region, _EXACT, *tensors), said):
        return []
    ways: dict[str, Callable[[], object]] = {
        BY_TORCH[precision]: partial(_answer, one, graphs.region, precision, *tensors)
        for precision, one in networks.items()
    }
    ways.update({name: partial(one, layers, valid) for name, one in opened.items()})
    return measure(ways, graphs.facts())


def _answer(
    network: MultiRegionNetwork, region: str, precision: str, layers: Mapping[str, Tensor], valid: Tensor
) -> Tensor:
    """Probabilities (1, height, width), as a predictor computes them."""
    half = precision != _EXACT
    dtype = getattr(torch, precision) if half else None
    with torch.inference_mode(), torch.autocast(valid.device.type, dtype=dtype, enabled=half):
        x = network.normalize(layers, valid).contiguous(memory_format=torch.channels_last)
        return torch.sigmoid(network.decode(network.features(x), region).float())[:, 0]
