"""Losses of the segmentation and of the distillation; pixels to ignore never count.

All functions take logits, not probabilities: the logarithms stay finite in every precision. A mask is
0 background, 1 landslide and 255 ignore, as everywhere in the package. Those of
segmentation_models_pytorch differ: its Dice is 0 for a batch without a landslide, whatever is predicted,
and its cross-entropy is a mean over ignored pixels too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor
from torch.nn import functional as nnf

from landslide_mapper.errors import TrainingError
from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.vocabulary import DICE_BCE, FOCAL_IOU

IGNORE = 255
DICE_SMOOTH = 1.0
"""mu_0 of the paper's Eq. 7."""

SegmentationLoss = Callable[[Tensor, Tensor], Tensor]


def soft_dice(logits: Tensor, mask: Tensor) -> Tensor:
    """Soft Dice loss over all pixels of the batch together (TSMU paper, Eq. 5-8).

    Args:
        logits: (N, H, W) float.
        mask: (N, H, W) uint8, 0, 1 or 255 (ignored).

    Returns:
        Scalar in 0..1; 0 where nothing is labelled.
    """
    known, truth = _known_and_truth(mask)
    probability = torch.sigmoid(logits.float()) * known
    intersection = (probability * truth).sum()
    total = probability.sum() + truth.sum()
    return 1.0 - (2.0 * intersection + DICE_SMOOTH) / (total + DICE_SMOOTH)


def binary_cross_entropy(logits: Tensor, mask: Tensor) -> Tensor:
    """Binary cross-entropy, mean over the labelled pixels of the batch.

    Args:
        logits: (N, H, W) float.
        mask: (N, H, W) uint8, 0, 1 or 255 (ignored).

    Returns:
        Scalar; 0 where nothing is labelled.
    """
    known, truth = _known_and_truth(mask)
    per_pixel = nnf.binary_cross_entropy_with_logits(logits.float(), truth, reduction="none")
    return _mean_over(per_pixel, known)


def dice_bce(logits: Tensor, mask: Tensor) -> Tensor:
    """Half soft Dice, half binary cross-entropy: Dice alone gives no gradient on empty batches."""
    return 0.5 * soft_dice(logits, mask) + 0.5 * binary_cross_entropy(logits, mask)


def overlap(logits: Tensor, mask: Tensor, false_alarms: float, misses: float) -> Tensor:
    """One minus the soft Tversky index over all pixels of the batch together (Salehi et al. 2017).

    Args:
        logits: (N, H, W) float.
        mask: (N, H, W) uint8, 0, 1 or 255 (ignored).
        false_alarms: what a false alarm counts; both 1: the intersection over union.
        misses: what a miss counts.

    Returns:
        Scalar in 0..1; 0 where nothing is labelled.
    """
    known, truth = _known_and_truth(mask)
    probability = torch.sigmoid(logits.float()) * known
    hits = (probability * truth).sum()
    wrong = false_alarms * (probability.sum() - hits) + misses * (truth.sum() - hits)
    return wrong / (hits + wrong + DICE_SMOOTH)


def focal(logits: Tensor, mask: Tensor) -> Tensor:
    """Focal loss (Lin et al. 2017, gamma 2), mean over the labelled pixels of the batch."""
    known, truth = _known_and_truth(mask)
    functional = segmentation_models().losses._functional
    per_pixel = functional.focal_loss_with_logits(logits.float(), truth, alpha=None, reduction="none")
    return _mean_over(per_pixel, known)


def lovasz(logits: Tensor, mask: Tensor) -> Tensor:
    """Lovasz hinge (Berman et al. 2018) over all labelled pixels of the batch together."""
    flat: Tensor = segmentation_models().losses.LovaszLoss("binary", ignore_index=IGNORE)(
        logits.float(), mask.long()
    )
    return flat


SEGMENTATION_LOSSES: dict[str, SegmentationLoss] = {
    "dice": soft_dice,
    DICE_BCE: dice_bce,
    "iou": partial(overlap, false_alarms=1.0, misses=1.0),
    "tversky": partial(overlap, false_alarms=0.3, misses=0.7),
    "focal": focal,
    FOCAL_IOU: lambda logits, mask: 0.5 * focal(logits, mask) + 0.5 * overlap(logits, mask, 1.0, 1.0),
    "lovasz": lovasz,
}
"""By the names in `vocabulary.LOSSES`."""


def segmentation_loss(name: str) -> SegmentationLoss:
    """Look up a segmentation loss.

    Raises:
        TrainingError: when there is no loss of that name.
    """
    return _named(SEGMENTATION_LOSSES, name, "loss")


def distillation_bce(logits: Tensor, softened: Tensor, valid: Tensor, temperature: float) -> Tensor:
    """Full binary cross-entropy between softened responses, times T^2, mean over valid pixels.

    T^2 keeps the size of the gradient independent of the temperature (Hinton et al. 2015, section 2).

    Args:
        logits: (N, H, W) the student's logits.
        softened: (N, H, W) the teacher's sigmoid(logits / T).
        valid: (N, H, W) bool.
        temperature: T.
    """
    per_pixel = nnf.binary_cross_entropy_with_logits(
        logits.to(softened.dtype) / temperature, softened, reduction="none"
    )
    return temperature**2 * _mean_over(per_pixel, valid.to(softened.dtype))


def distillation_mse(logits: Tensor, softened: Tensor, valid: Tensor, temperature: float) -> Tensor:
    """Mean squared error of the softened responses, as in the published TSMU script (there T = 1)."""
    difference = torch.sigmoid(logits.to(softened.dtype) / temperature) - softened
    return _mean_over(difference.square(), valid.to(softened.dtype))


def distillation_eq11(logits: Tensor, softened: Tensor, valid: Tensor, temperature: float) -> Tensor:
    """The paper's Eq. 11 as printed, but for the mean instead of the sum. For study only.

    The background half of the cross-entropy is missing, so its minimum is landslide at every pixel: the
    gradient is negative even where student and teacher agree.
    """
    per_pixel = -softened * nnf.logsigmoid(logits.to(softened.dtype) / temperature)
    return _mean_over(per_pixel, valid.to(softened.dtype))


DistillationLoss = Callable[[Tensor, Tensor, Tensor, float], Tensor]
DISTILLATION_LOSSES: dict[str, DistillationLoss] = {
    "bce": distillation_bce,
    "mse": distillation_mse,
    "eq11": distillation_eq11,
}


def distillation_loss(name: str) -> DistillationLoss:
    """Look up a distillation loss.

    Raises:
        TrainingError: when there is no loss of that name.
    """
    return _named(DISTILLATION_LOSSES, name, "kd")


def _named(table: dict[str, Callable[..., Tensor]], name: str, setting: str) -> Callable[..., Tensor]:
    try:
        return table[name]
    except KeyError:
        known = ", ".join(sorted(table))
        raise TrainingError(
            "Setting '{setting}' is '{name}'; it must be one of: {known}.",
            setting=setting,
            name=name,
            known=known,
        ) from None


def _known_and_truth(mask: Tensor) -> tuple[Tensor, Tensor]:
    return (mask != IGNORE).float(), (mask == 1).float()


def _mean_over(per_pixel: Tensor, weight: Tensor) -> Tensor:
    # torch.where and not a product: an infinite loss at an ignored pixel must not become NaN.
    counted = torch.where(weight > 0, per_pixel, torch.zeros_like(per_pixel))
    return counted.sum() / weight.sum().clamp(min=1.0)
