"""torchvision's parts of Faster R-CNN, also where its compiled operators do not fit torch."""

from __future__ import annotations

import importlib
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from landslide_mapper.nn.networks.smp import segmentation_models

_DETECTION = "torchvision.models.detection"


class Parts(NamedTuple):
    """Modules of torchvision."""

    ops: Any
    rpn: Any
    roi_heads: Any
    faster_rcnn: Any
    images: Any


@lru_cache(maxsize=1)
def detection_parts() -> Parts:
    """Import them; what drops overlapping boxes is ours where torchvision's own cannot be loaded.

    Raises:
        ModelError: when torchvision is not installed or does not work.
    """
    segmentation_models()  # knows how to import torchvision without its operators
    boxes: Any = importlib.import_module("torchvision.ops.boxes")
    if not importlib.import_module("torchvision.extension")._has_ops():
        boxes.nms = suppress
    names = ("rpn", "roi_heads", "faster_rcnn", "image_list")
    parts = (importlib.import_module(f"{_DETECTION}.{name}") for name in names)
    return Parts(importlib.import_module("torchvision.ops"), *parts)


def suppress(boxes: Tensor, scores: Tensor, iou_threshold: float) -> Tensor:
    """Non-maximum suppression: of boxes that overlap by more, the one with the highest score.

    Args:
        boxes: (N, 4), left, top, right, bottom.
        scores: (N).
        iou_threshold: 0 to 1.

    Returns:
        Numbers of the boxes that stay, the highest score first.
    """
    order = scores.argsort(descending=True, stable=True)
    # In NumPy: a step takes a tenth of torch's time, and a graphics card need not be waited for at each.
    apart = (_iou(boxes[order]) > iou_threshold).logical_not().cpu().numpy()
    stays = np.ones(len(order), np.bool_)
    for number in range(len(order)):
        if stays[number]:
            stays[number + 1 :] &= apart[number, number + 1 :]
    return order[torch.from_numpy(stays).to(order.device)]


def _iou(boxes: Tensor) -> Tensor:
    left, top, right, bottom = boxes.unbind(1)
    area = (right - left) * (bottom - top)
    width, height = (
        torch.minimum(end[:, None], end) - torch.maximum(start[:, None], start)
        for start, end in ((left, right), (top, bottom))
    )
    common = width.clamp_min_(0).mul_(height.clamp_min_(0))
    return common / (area[:, None] + area - common).clamp_min(1e-9)
