"""Training patches at several sizes and scales, one after the other, without forgetting the earlier ones.

After the training module of the LMHLD data set (LMHLDpart), of which the abstract alone is known: patches of
several sizes, so that landslides of all sizes are learned, and something against forgetting. Ours: a new way
of showing patches joins after every fifth of a training. Until the next one joins, every other batch is shown
in the newest way and the rest in one of the earlier ones (rehearsal); at the end all are equally likely.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional as nnf

from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.patches.store import Batch

_Change = Callable[[Tensor], Tensor]
JOINED = 0.8
"""Share of a training after which all ways have joined for as long as each was the newest."""


@dataclass(frozen=True)
class Way:
    """How patches are shown.

    Attributes:
        cropped: whether a random quarter of the patch, of half its side, is all that is shown.
        zoom: how many times larger landslides look.
    """

    cropped: bool = False
    zoom: float = 1.0

    @property
    def size(self) -> float:
        """Side of what the network sees, as a share of the patch's."""
        return self.zoom * (0.5 if self.cropped else 1.0)


WAYS = (Way(), Way(True, 2.0), Way(True, 1.0), Way(False, 0.5))
"""In the order in which they join: as it is, twice as large, a part of it, half as large."""


class Scales:
    """Shows batches at several sizes and scales."""

    def __init__(self, patch_size: int, divisor: int) -> None:
        """Take the ways that suit a network.

        Args:
            patch_size: side of the patches in pixels.
            divisor: what the sides of the network's input must be multiples of.
        """
        self.ways = [one for one in WAYS if patch_size % 2 == 0 and patch_size * one.size % divisor == 0]
        self.ways = self.ways or [Way()]

    def way(self, fraction: float, random: torch.Generator) -> Way:
        """How the next batch is shown, when so much of the training (0..1) is done."""
        newest = min(int(fraction / JOINED * len(self.ways)), len(self.ways) - 1)
        fresh, earlier = torch.rand(2, generator=random).tolist()
        if newest == 0:
            return self.ways[0]
        if fraction >= JOINED:
            return self.ways[int(earlier * len(self.ways))]
        return self.ways[newest] if fresh < 0.5 else self.ways[int(earlier * newest)]

    def __call__(self, batch: Batch, fraction: float, random: torch.Generator) -> Batch:
        """A batch of another size or scale, or the same."""
        way = self.way(fraction, random)
        if way.cropped:
            batch = _quarter(batch, random)
        if way.zoom > 1:
            batch = _larger(batch)
        return _smaller(batch) if way.zoom < 1 else batch


def _quarter(batch: Batch, random: torch.Generator) -> Batch:
    """The same random part of half the side of all patches."""
    half = batch.mask.shape[-1] // 2
    row, col = torch.randint(0, half + 1, (2,), generator=random).tolist()

    def part(images: Tensor) -> Tensor:
        return images[..., row : row + half, col : col + half].contiguous()

    return _changed(batch, part, part, part)


def _larger(batch: Batch) -> Batch:
    """Twice as large: images between pixels, labels as they are."""

    def image(images: Tensor) -> Tensor:
        return nnf.interpolate(images, scale_factor=2.0, mode="bilinear", align_corners=False)

    def whole(masks: Tensor) -> Tensor:
        return masks.repeat_interleave(2, dim=-2).repeat_interleave(2, dim=-1)

    return _changed(batch, image, whole, whole)


def _smaller(batch: Batch) -> Batch:
    """Half as large: means of four pixels, a landslide where it is two of them, ignored where one is."""

    def fours(images: Tensor) -> Tensor:
        n, height, width = images.shape
        return images.reshape(n, height // 2, 2, width // 2, 2)

    def label(masks: Tensor) -> Tensor:
        parts = fours(masks)
        slides = ((parts == 1).sum(dim=(2, 4)) >= 2).to(masks.dtype)
        unknown = (parts == IGNORE).any(dim=4).any(dim=2)
        return torch.where(unknown, torch.full_like(slides, IGNORE), slides)

    def known(valid: Tensor) -> Tensor:
        return fours(valid).all(dim=4).all(dim=2)

    return _changed(batch, lambda images: nnf.avg_pool2d(images, 2), label, known)


def _changed(batch: Batch, image: _Change, mask: _Change, valid: _Change) -> Batch:
    layers = {name: image(images) for name, images in batch.layers.items()}
    return replace(batch, layers=layers, mask=mask(batch.mask), valid=valid(batch.valid))
