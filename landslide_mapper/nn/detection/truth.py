"""Boxes of masks, and how well found ones fit them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

LEAST_PIXELS = 4
"""Smaller parts of a mask are no landslide that a box could be drawn around."""
IOU = 0.5
_RECALLS = np.linspace(0.0, 1.0, 101)


def boxes_of_masks(masks: Tensor) -> list[Tensor]:
    """Boxes around the 4-connected parts of each mask.

    Args:
        masks: (N, H, W), 1 where landslide.

    Returns:
        Per mask (n, 4) float32: left, top, right, bottom in pixels, right and bottom outside.
    """
    slide = (masks == 1).float()[:, None]
    labels = torch.arange(1, slide[0].numel() + 1, dtype=torch.float32).reshape(slide[0].shape) * slide
    while True:
        across = functional.max_pool2d(labels, (1, 3), 1, (0, 1))
        spread = torch.maximum(across, functional.max_pool2d(labels, (3, 1), 1, (1, 0))) * slide
        if torch.equal(spread, labels):
            return [_boxes(one[0]) for one in labels]
        labels = spread


def _boxes(labels: Tensor) -> Tensor:
    rows, columns = torch.nonzero(labels, as_tuple=True)
    names, part, pixels = torch.unique(labels[rows, columns], return_inverse=True, return_counts=True)
    ends = [
        torch.zeros(len(names)).scatter_reduce(0, part, values.float(), how, include_self=False) + more
        for values, how, more in (
            *((columns, "amin", 0), (rows, "amin", 0)),
            *((columns, "amax", 1), (rows, "amax", 1)),
        )
    ]
    return torch.stack(ends, dim=1)[pixels >= LEAST_PIXELS]


Found = tuple[NDArray[np.float64], NDArray[np.float64]]
"""Boxes (n, 4) and their scores (n) of an image."""


def average_precision(found: Sequence[Found], truth: Sequence[NDArray[np.float64]]) -> float | None:
    """Average precision at an IoU of one half, over 101 recalls as of COCO (Lin et al. 2014).

    Args:
        found: of each image.
        truth: (m, 4) of each image.

    Returns:
        0 to 1; None where there is no box to find.
    """
    wanted = sum(map(len, truth))
    if not wanted:
        return None
    hits, scores = [], []
    for (boxes, own), real in zip(found, truth):
        order = np.argsort(-own, kind="stable")
        hits.append(_hits(boxes[order], real))
        scores.append(own[order])
    order = np.argsort(-np.concatenate(scores), kind="stable")
    right = np.cumsum(np.concatenate(hits)[order])
    precision = right / np.arange(1, len(right) + 1)
    best = np.maximum.accumulate(precision[::-1])[::-1]
    place = np.searchsorted(right / wanted, _RECALLS, side="left")
    return float(np.where(place < len(best), np.append(best, 0.0)[np.minimum(place, len(best))], 0.0).mean())


def _hits(boxes: NDArray[np.float64], truth: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which boxes, the surest first, are the first ones that fit a real one."""
    hits = np.zeros(len(boxes), np.bool_)
    if not len(truth):
        return hits
    fits, free = iou(boxes, truth), np.ones(len(truth), np.bool_)
    for number in range(len(boxes)):
        best = int(np.where(free, fits[number], -1.0).argmax())
        if free[best] and fits[number, best] >= IOU:
            hits[number], free[best] = True, False
    return hits


def iou(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Intersection over union of boxes (n, 4) and (m, 4), (n, m)."""
    near = np.maximum(one[:, None, :2], other[None, :, :2])
    far = np.minimum(one[:, None, 2:], other[None, :, 2:])
    common = np.clip(far - near, 0.0, None).prod(axis=2)
    areas = [(each[:, 2] - each[:, 0]) * (each[:, 3] - each[:, 1]) for each in (one, other)]
    return np.asarray(common / np.maximum(areas[0][:, None] + areas[1][None] - common, 1e-9))
