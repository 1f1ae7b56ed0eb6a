"""Boxes of one window of a scene."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from landslide_mapper.backend import BlockInput
from landslide_mapper.box_backend import Box
from landslide_mapper.errors import ModelError
from landslide_mapper.nn.detection.head import STRIDES, BoxHead, levels_of
from landslide_mapper.nn.networks.network import MultiRegionNetwork


def find_boxes(network: MultiRegionNetwork, head: BoxHead, window: BlockInput) -> list[Box]:
    """The boxes of a window, the surest first.

    Args:
        network: in inference mode.
        head: of the region.
        window: of any size; it is filled up with pixels without data to what the network takes.

    Raises:
        ModelError: when the head gives something that is no number.
    """
    height, width = window.valid.shape
    step = int(np.lcm(network.divisor, STRIDES[-1]))
    down, right = -height % step, -width % step

    def put(values: NDArray[np.generic]) -> Tensor:
        tensor = torch.from_numpy(np.ascontiguousarray(values, dtype=np.float32))[None]
        return functional.pad(tensor, (0, right, 0, down)).to(network.mean.device)

    layers = {name: put(image) for name, image in window.layers.items()}
    valid = put(window.valid).bool()
    alone = put(window.alone).bool() if window.alone is not None else None
    found = boxes_in(network, head, layers, valid, alone)
    boxes, scores = found["boxes"].cpu(), found["scores"].cpu()
    if not bool(torch.isfinite(boxes).all() and torch.isfinite(scores).all()):
        raise ModelError("The model is damaged: its boxes are not numbers. Teach its boxes again.")
    limit = torch.tensor([width, height, width, height], dtype=boxes.dtype)
    boxes = torch.minimum(boxes, limit)
    keep = (boxes[:, 2] - boxes[:, 0] >= 1.0) & (boxes[:, 3] - boxes[:, 1] >= 1.0)
    return [
        (left, top, end, bottom, score)
        for (left, top, end, bottom), score in zip(boxes[keep].tolist(), scores[keep].tolist())
    ]


def boxes_in(
    network: MultiRegionNetwork,
    head: BoxHead,
    layers: Mapping[str, Tensor],
    valid: Tensor,
    alone: Tensor | None = None,
) -> Mapping[str, Tensor]:
    """`boxes` (n, 4) and `scores` (n) of one image; arguments as of `MultiRegionNetwork.normalize`."""
    network.eval()
    head.eval()
    with torch.inference_mode():
        x = network.normalize(layers, valid)
        if alone is not None and bool(alone.any()):
            post = {name: one for name, one in layers.items() if name == "post"}
            x = torch.where(alone[:, None], network.normalize(post, valid), x)
        found, _ = head(levels_of(network, x), (x.shape[-2], x.shape[-1]))
    of_image: Mapping[str, Tensor] = found[0]
    return of_image
