"""The parts of a network as ONNX graphs without weights, by which it runs where there is no PyTorch.

One graph for the encoder and one that all decoders share: tensors are named as in the parts' safetensors
files, from which they are filled in (`onnx_network`). So a graph depends on the architecture alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from types import MappingProxyType
from typing import Any

import torch
from torch import Tensor, nn

from landslide_mapper.errors import ModelError
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.onnx_graph import graph_of, input_channels
from landslide_mapper.nn.networks.onnx_network import (
    DECODER_GRAPH,
    DIVISOR,
    ENCODER_GRAPH,
    LOGITS,
    PART,
    PIXELS,
    level,
)
from landslide_mapper.nn.networks.onnx_weights import with_metadata, without_weights
from landslide_mapper.nn.networks.spec import LATE, NetworkSpec


class _Part(nn.Module):
    """An encoder or a decoder whose inputs and outputs are single tensors."""

    def __init__(self, part: nn.Module, *, joined: bool) -> None:
        super().__init__()
        self.part = part
        self._joined = joined

    def forward(self, *tensors: Tensor) -> Any:
        """What the part answers."""
        return self.part(list(tensors)) if self._joined else tuple(self.part(*tensors))


def part_graphs(network: MultiRegionNetwork) -> Mapping[str, bytes]:
    """The graphs of a network by file name; empty where ONNX cannot say what it does.

    Args:
        network: with a region at least; stays as it is.
    """
    if network.context is not None:
        return MappingProxyType({})  # Clay's weights would be in the graph, once more
    if network.spec not in _known:
        _known[network.spec] = _make(network)
    return _known[network.spec]


_known: dict[NetworkSpec, Mapping[str, bytes]] = {}


def _make(network: MultiRegionNetwork) -> Mapping[str, bytes]:
    spec, late = network.spec, network.spec.temporal == LATE
    first = next(iter(network.decoders.values()))
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        encoder, decoder = _of_its_own(network.encoder), _of_its_own(first)
        side = 2 * network.divisor
        x = torch.rand(1, input_channels(spec), side, side)
        seen = x[:, : spec.bands] if late else x
        levels = list(encoder(seen))
        names = [level(number) for number in range(len(levels))]
        known, all_names = ((x, *levels), [PIXELS, *names]) if late else (tuple(levels), names)
        try:
            graphs = {
                ENCODER_GRAPH: _graph(_Part(encoder, joined=False), (seen,), [PIXELS], names, spec.network),
                DECODER_GRAPH: _graph(_Part(decoder, joined=True), known, all_names, [LOGITS], spec.network),
            }
        except ModelError:
            return MappingProxyType({})
    graphs[ENCODER_GRAPH] = with_metadata(graphs[ENCODER_GRAPH], {DIVISOR: str(network.divisor)})
    return MappingProxyType(graphs)


def _of_its_own(part: nn.Module) -> nn.Module:
    """A copy in which no two tensors are the same: the exporter would make one of them."""
    copied = deepcopy(part).cpu().float().eval()
    torch.manual_seed(0)
    for tensor in copied.state_dict().values():
        if tensor.is_floating_point():
            tensor.copy_(torch.rand_like(tensor) + 0.5)
    return copied


def _graph(
    part: _Part, example: tuple[Tensor, ...], inputs: Sequence[str], outputs: Sequence[str], network: str
) -> bytes:
    weights = {PART + name for name, one in part.part.state_dict().items() if one.is_floating_point()}
    return without_weights(graph_of(part, example, outputs, network, inputs, plain=True), weights)
