"""The head of Faster R-CNN that finds boxes in an encoder's features (Ren et al. 2015, Lin et al. 2017)."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from landslide_mapper.nn.detection.operators import detection_parts
from landslide_mapper.nn.networks.network import MultiRegionNetwork

STRIDES = (2, 4, 8, 16)
"""Pixels per cell of the levels that boxes are looked for in: many slides are few pixels wide."""
_ANCHOR = 3
"""Side of a level's anchors, in its cells."""
_RATIOS = (0.5, 1.0, 2.0)
_WIDTH, _HIDDEN, _SIDE = 64, 256, 7
_LEAST_SCORE = 0.05
_PROPOSALS, _MOST_BOXES = 300, 200
"""In an image of _OF_SIDE x _OF_SIDE pixels or less; larger ones have more by their area."""
_OF_SIDE = 256
_PROBE_SIDE = 64


class _Pooler(nn.Module):
    """Features of boxes, each from the level that suits its size, at evenly spread points.

    torchvision's own (RoIAlign) needs its compiled operators, or a compiler.
    """

    def forward(
        self, maps: Mapping[str, Tensor], boxes: Sequence[Tensor], _sizes: Sequence[tuple[int, int]]
    ) -> Tensor:
        """Boxes (n, 4) of each image to (all n, channels, side, side)."""
        levels = list(maps.values())
        pooled = [self._of_image([one[number] for one in levels], own) for number, own in enumerate(boxes)]
        return torch.cat(pooled)

    def _of_image(self, levels: Sequence[Tensor], boxes: Tensor) -> Tensor:
        side = ((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])).clamp_min(1.0).sqrt()
        level = (side / (_ANCHOR * STRIDES[0])).log2().round().long().clamp(0, len(levels) - 1)
        out = boxes.new_zeros((len(boxes), levels[0].shape[0], _SIDE, _SIDE))
        for number, features in enumerate(levels):
            mine = level == number
            if bool(mine.any()):
                out[mine] = _sample(features, boxes[mine] / STRIDES[number]).to(out.dtype)
        return out


def _sample(features: Tensor, boxes: Tensor) -> Tensor:
    """(channels, H, W) at _SIDE x _SIDE points of boxes (n, 4) in its cells."""
    steps = (torch.arange(_SIDE, device=boxes.device) + 0.5) / _SIDE
    x = boxes[:, 0:1] + steps * (boxes[:, 2:3] - boxes[:, 0:1])
    y = boxes[:, 1:2] + steps * (boxes[:, 3:4] - boxes[:, 1:2])
    height, width = features.shape[-2:]
    grid = torch.stack(
        [
            (2 * x / width - 1)[:, None, :].expand(-1, _SIDE, -1),
            (2 * y / height - 1)[:, :, None].expand(-1, -1, _SIDE),
        ],
        dim=-1,
    )
    # One picture whose rows are all boxes' points, so that the features are there once.
    flat = grid.reshape(1, len(boxes) * _SIDE, _SIDE, 2)
    found = functional.grid_sample(features[None], flat.to(features.dtype), align_corners=False)
    return found[0].reshape(len(features), len(boxes), _SIDE, _SIDE).transpose(0, 1)


class BoxHead(nn.Module):
    """Feature pyramid, region proposals and their classifier for one class, landslide."""

    def __init__(self, channels: Sequence[int]) -> None:
        """Build it with random weights.

        Args:
            channels: of the levels that `levels_of` makes.
        """
        super().__init__()
        parts = detection_parts()
        self.pyramid = parts.ops.FeaturePyramidNetwork(list(channels), _WIDTH)
        anchors = parts.rpn.AnchorGenerator(
            tuple((_ANCHOR * stride,) for stride in STRIDES), (_RATIOS,) * len(STRIDES)
        )
        self._candidates = {"training": 500, "testing": _PROPOSALS}
        self._proposals = {"training": 400, "testing": _PROPOSALS}
        self.proposals = parts.rpn.RegionProposalNetwork(
            *(anchors, parts.rpn.RPNHead(_WIDTH, len(_RATIOS)), 0.6, 0.3, 128, 0.5),
            *(self._candidates, self._proposals, 0.7),
        )
        self.boxes = parts.roi_heads.RoIHeads(
            *(_Pooler(), parts.faster_rcnn.TwoMLPHead(_WIDTH * _SIDE**2, _HIDDEN)),
            *(parts.faster_rcnn.FastRCNNPredictor(_HIDDEN, 2), 0.5, 0.5, 128, 0.25, None),
            *(_LEAST_SCORE, 0.5, _MOST_BOXES),
        )

    def forward(
        self, levels: Sequence[Tensor], size: tuple[int, int], truth: Sequence[Tensor] | None = None
    ) -> tuple[list[Mapping[str, Tensor]], dict[str, Tensor]]:
        """Boxes per image (`boxes`, `scores`), or the losses where it is trained.

        Args:
            levels: as `levels_of` makes them.
            size: (height, width) of the images.
            truth: (n, 4) of each image, in training.
        """
        maps = self.pyramid(OrderedDict((str(number), one) for number, one in enumerate(levels)))
        count = len(levels[0])
        blank = levels[0].new_empty((count, 1, 1, 1)).expand(count, 1, *size)
        images = detection_parts().images.ImageList(blank, [size] * count)
        self._keep_more(size)
        targets = None
        if truth is not None:
            one = torch.ones
            targets = [
                {"boxes": own, "labels": one(len(own), dtype=torch.int64, device=own.device)} for own in truth
            ]
        proposed, losses = self.proposals(images, maps, targets)
        found, more = self.boxes(maps, proposed, [size] * count, targets)
        return found, {**losses, **more}

    def _keep_more(self, size: tuple[int, int]) -> None:
        """Find as many landslides in each part of a large image as in a small one."""
        times = max(1.0, size[0] * size[1] / _OF_SIDE**2)
        self._candidates["testing"] = self._proposals["testing"] = int(times * _PROPOSALS)
        self.boxes.detections_per_img = int(times * _MOST_BOXES)


def levels_of(network: MultiRegionNetwork, x: Tensor) -> list[Tensor]:
    """Features of normalized pixels (N, channels, H, W), one level for each of STRIDES; the encoder stays."""
    height, width = x.shape[-2:]
    with torch.no_grad():
        features = [one for one in network.features(x) if one.shape[1]]
        found = []
        for stride in STRIDES:
            fine = [one for one in features if width <= one.shape[-1] * stride]
            level = fine[-1] if fine else features[0]
            size = (math.ceil(height / stride), math.ceil(width / stride))
            if tuple(level.shape[-2:]) != size:
                level = functional.interpolate(level, size, mode="area")
            found.append(level.float())
    return found


def new_head(network: MultiRegionNetwork) -> BoxHead:
    """A head with random weights for an encoder."""
    side = math.lcm(_PROBE_SIDE, network.divisor)
    network.eval()
    pixels = {
        one.name: torch.zeros(1, one.bands, side, side, device=network.mean.device)
        for one in network.spec.layers
    }
    valid = torch.ones(1, side, side, dtype=torch.bool, device=network.mean.device)
    channels = [one.shape[1] for one in levels_of(network, network.normalize(pixels, valid))]
    return BoxHead(channels).to(network.mean.device)
