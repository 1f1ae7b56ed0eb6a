"""Augmentation of training batches: geometry first, then each date's radiometry on its own.

Runs after the split and on batches, so no augmented copy of a patch can reach validation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional as nnf

from landslide_mapper.layers import CHANGE_SCORE, POST, PRE
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.patches.store import Batch

VIEWS = 8
"""The flips and quarter turns of a square."""


@dataclass(frozen=True)
class Augmentation:
    """How strongly training batches are varied.

    Attributes:
        jitter: standard deviation of a date's gain; offsets and the bands' own gains follow it.
        zoom: patches are shown up to (1 + zoom) times larger or smaller; 0 for never.
        mix: share of patches that get a rectangle of another patch (CutMix), of their own region.
        pre_drop: share of patches whose pre-event image, and what is computed from it, is hidden, so that the
            network can do without.
        pre_shift: pixels by which the pre-event image is moved at most: dates are never perfectly aligned.
        across: rectangles come from patches of any region; for one decoder that learns them all.
    """

    jitter: float = 0.1
    zoom: float = 0.0
    mix: float = 0.0
    pre_drop: float = 0.15
    pre_shift: int = 2
    across: bool = False

    def __call__(self, batch: Batch, mean: Tensor, std: Tensor, random: torch.Generator) -> Batch:
        """A varied copy of a batch.

        Args:
            batch: raw pixels on the CPU.
            mean: (bands,) of the training data.
            std: (bands,) of the training data.
            random: where every draw comes from.
        """
        batch = _turn(batch, random)
        if self.zoom > 0:
            batch = _zoom(batch, self.zoom, random)
        if PRE in batch.layers and self.pre_shift:
            shifted = _shift(batch.layers[PRE], self.pre_shift, random)
            batch = replace(batch, layers={**batch.layers, PRE: shifted})
        if self.jitter > 0:
            batch = _jitter(batch, self.jitter, mean, std, random)
        if self.mix > 0:
            batch = _mix(batch, self.mix, self.across, random)
        if PRE in batch.layers and self.pre_drop > 0:
            keep = torch.rand(len(batch), generator=random) >= self.pre_drop
            hidden = [name for name in (PRE, CHANGE_SCORE) if name in batch.present]
            kept = {name: batch.present[name] & keep for name in hidden}
            batch = replace(batch, present={**batch.present, **kept})
        return batch


def view(image: Tensor, number: int) -> Tensor:
    """One of the eight flips and quarter turns of the last two dimensions; 0 is the image itself."""
    turned = torch.rot90(image, number % 4, dims=(-2, -1))
    return turned.flip(-1) if number >= 4 else turned


def _turn(batch: Batch, random: torch.Generator) -> Batch:
    views = torch.randint(0, VIEWS, (len(batch),), generator=random).tolist()

    def turn(images: Tensor) -> Tensor:
        return torch.stack([view(image, number) for image, number in zip(images, views)])

    return replace(
        batch,
        layers={name: turn(images) for name, images in batch.layers.items()},
        mask=turn(batch.mask),
        valid=turn(batch.valid),
    )


def _zoom(batch: Batch, zoom: float, random: torch.Generator) -> Batch:
    """Scale each patch about a random point; pixels that come from outside are not valid and ignored."""
    n, size = len(batch), batch.mask.shape[-1]
    scale = torch.exp((torch.rand(n, generator=random) * 2 - 1) * math.log(1 + zoom))
    room = (1 - scale).abs()
    affine = torch.zeros(n, 2, 3)
    affine[:, 0, 0] = affine[:, 1, 1] = scale
    affine[:, :, 2] = (torch.rand(n, 2, generator=random) * 2 - 1) * room[:, None]
    grid = nnf.affine_grid(affine, [n, 1, size, size], align_corners=False)

    def sample(images: Tensor, mode: str, padding: str) -> Tensor:
        return nnf.grid_sample(images, grid, mode=mode, padding_mode=padding, align_corners=False)

    # Labels and validity are moved by one; what comes from outside becomes 0: neither labelled nor valid.
    mask = sample(
        (batch.mask[:, None] + 1).where(batch.mask[:, None] != IGNORE, 0).float(), "nearest", "zeros"
    )
    valid = sample(batch.valid[:, None].float(), "bilinear", "zeros")[:, 0] > 0.999
    label = mask[:, 0].round().to(torch.uint8)
    known = (label > 0) & valid
    return replace(
        batch,
        layers={name: sample(images, "bilinear", "reflection") for name, images in batch.layers.items()},
        mask=torch.where(known, label - 1, torch.full_like(label, IGNORE)),
        valid=valid,
    )


def _shift(images: Tensor, most: int, random: torch.Generator) -> Tensor:
    """Move each image by whole pixels; the border is repeated."""
    size = images.shape[-1]
    padded = nnf.pad(images, (most,) * 4, mode="replicate")
    corners = torch.randint(0, 2 * most + 1, (len(images), 2), generator=random).tolist()
    return torch.stack(
        [one[:, row : row + size, col : col + size] for one, (row, col) in zip(padded, corners)]
    )


def _jitter(batch: Batch, strength: float, mean: Tensor, std: Tensor, random: torch.Generator) -> Batch:
    """Other light, haze and season: per date a gain about the mean and an offset in standard deviations."""
    middle, unit = mean[:, None, None], std[:, None, None]

    def vary(images: Tensor) -> Tensor:
        n, bands = images.shape[:2]

        def draw(*shape: int) -> Tensor:
            return torch.randn(*shape, 1, 1, generator=random) * strength

        gain = (1 + draw(n, 1)) * (1 + 0.5 * draw(n, bands))
        offset = 2 * draw(n, 1) + draw(n, bands)
        return (images - middle) * gain + middle + offset * unit

    varied = {name: vary(batch.layers[name]) for name in (POST, PRE) if name in batch.layers}
    return replace(batch, layers={**batch.layers, **varied})


def _mix(batch: Batch, share: float, across: bool, random: torch.Generator) -> Batch:
    """CutMix (Yun et al. 2019): a rectangle of another patch of the region, or of any; image and mask."""
    layers = {name: images.clone() for name, images in batch.layers.items()}
    mask, valid = batch.mask.clone(), batch.valid.clone()
    for one in torch.nonzero(torch.rand(len(batch), generator=random) < share)[:, 0].tolist():
        alike = (batch.region == batch.region[one]) | across
        for present in batch.present.values():
            alike = alike & (present == present[one])
        others = torch.nonzero(alike)[:, 0]
        other = int(others[torch.randint(0, len(others), (1,), generator=random)])
        rows, cols = (_span(int(mask.shape[-1]), random) for _ in range(2))
        for name, images in layers.items():
            images[one, :, rows, cols] = batch.layers[name][other, :, rows, cols]
        mask[one, rows, cols] = batch.mask[other, rows, cols]
        valid[one, rows, cols] = batch.valid[other, rows, cols]
    return replace(batch, layers=layers, mask=mask, valid=valid)


def _span(size: int, random: torch.Generator) -> slice:
    """A quarter to three quarters of a side."""
    length = int(torch.randint(size // 4, 3 * size // 4 + 1, (1,), generator=random))
    start = int(torch.randint(0, size - length + 1, (1,), generator=random))
    return slice(start, start + length)
