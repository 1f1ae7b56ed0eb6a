"""A network as an ONNX graph, written by torch's older exporter.

The newer one (`torch.export`) needs two packages more and takes five times as long; of all our networks the
graphs of both gave the same values (tried with torch 2.13). Sizes are fixed: maps are made of tiles of one
size, and every runtime is quickest where it knows them.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from inspect import signature
from typing import Any

import torch
from torch import Tensor, nn

from landslide_mapper.errors import ModelError, is_out_of_memory
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import LATE, NetworkSpec

INPUT, OUTPUT = "pixels", "logits"
"""Names of a graph's input and output."""
OPSET = 17
"""The newest that torch's older exporter knows; ONNX Runtime reads it since 1.12."""


class RegionLogits(nn.Module):
    """Normalized pixels (N, channels, H, W) to a region's logits (N, 1, H, W)."""

    def __init__(self, network: MultiRegionNetwork, region: str) -> None:
        super().__init__()
        self.network, self.region = network, region
        self.train(network.training)

    def forward(self, x: Tensor) -> Tensor:
        """The logits."""
        return self.network.decode(self.network.features(x), self.region)


def input_channels(spec: NetworkSpec) -> int:
    """Channels of what `MultiRegionNetwork.normalize` gives, which the features are made from."""
    return spec.channels + (spec.temporal == LATE)


def network_graph(network: MultiRegionNetwork, region: str, height: int, width: int) -> bytes:
    """A network with one region's decoder: normalized pixels in, logits out.

    Args:
        network: for inference, in single precision on the CPU.
        region: whose decoder.
        height: of the input, a multiple of the network's divisor.
        width: of the input, too.

    Returns:
        The ONNX file's content: `INPUT` (1, channels, height, width) to `OUTPUT` (1, 1, height, width), both
            float32.

    Raises:
        UnknownRegionError: when the network has no such region.
        ModelError: when something of the network cannot be said in ONNX.
    """
    example = torch.zeros(1, input_channels(network.spec), height, width)
    return graph_of(RegionLogits(network, region), example, [OUTPUT], network.spec.network)


def graph_of(
    module: nn.Module,
    example: Tensor | tuple[Tensor, ...],
    outputs: Sequence[str],
    network: str,
    inputs: Sequence[str] = (INPUT,),
    *,
    plain: bool = False,
) -> bytes:
    """A module as an ONNX graph.

    Args:
        module: tensors in, one or several out; stays as it is.
        example: an input, or several; their shapes become those of the graph's inputs.
        outputs: names of what comes out.
        network: name of the network, for the message.
        inputs: names of what goes in.
        plain: leave every tensor as it is, under its name, and the sides of the inputs open.

    Raises:
        ModelError: when something of it cannot be said in ONNX.
    """
    was_training = module.training
    content = io.BytesIO()
    target: Any = content  # the new exporter's annotation allows paths alone
    # Torch 2.9 took another exporter as its default; before 2.5 there was no choice.
    more: dict[str, Any] = {"dynamo": False} if "dynamo" in signature(torch.onnx.export).parameters else {}
    if plain:
        # Otherwise normalization is folded into the weights of convolutions.
        more.update(training=torch.onnx.TrainingMode.PRESERVE, do_constant_folding=False)
        more.update(dynamic_axes={name: {2: f"height of {name}", 3: f"width of {name}"} for name in inputs})
    try:
        # Half precision of whoever maps just now has no business in a file.
        with torch.no_grad(), torch.autocast("cpu", enabled=False), warnings.catch_warnings():
            # That it is the older one, and that sides are compared with plain numbers, which
            # are fixed here, or multiples of the same.
            warnings.simplefilter("ignore")
            torch.onnx.export(
                module.eval(),
                example if isinstance(example, tuple) else (example,),
                target,
                input_names=list(inputs),
                output_names=list(outputs),
                opset_version=OPSET,
                **more,
            )
    except RuntimeError as error:
        if isinstance(error, ModelError) or is_out_of_memory(error):
            raise
        first_line = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ModelError(
            "Network '{network}' cannot be written as ONNX: {reason}", network=network, reason=first_line
        ) from error
    finally:
        module.train(was_training)
    return content.getvalue()
