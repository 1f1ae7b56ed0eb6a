"""A region's decoder with a linear correction, which a handful of labels can fit without learning by heart.

logit = d + w * [x, mean of x around, finer feature maps] + b, with d the decoder's logit and x what the first
feature map shows, with d beside it. All of w and b begin at zero: the decoder then answers as before, to the
bit. That a correction is linear makes fitting it a convex problem with one answer (`nn.update.correction`).
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf

from landslide_mapper.nn.networks.late import LateDecoder

AROUND = (1, 3, 7)
"""Sides in pixels of the squares over which the first feature map counts."""
FINE_LEVELS = 4
"""Feature maps of an encoder that are looked at: the coarse ones say little of a pixel."""


class FittedDecoder(nn.Module):
    """A region's decoder, and what corrects it.

    Where the decoder weighs dates late, only pixels of both dates are corrected.

    Attributes:
        decoder: the decoder as it was.
        first: for each of `AROUND`, the weights of the first feature map and the decoder's logit.
        further: weights of the next feature maps.
        offset: b.
    """

    def __init__(self, decoder: nn.Module, channels: list[int]) -> None:
        """Wrap a decoder.

        Args:
            decoder: feature maps to logits.
            channels: of the feature maps that it is given, from fine to coarse.
        """
        super().__init__()
        self.decoder = decoder
        first, *further = channels
        self.first = nn.ModuleList(nn.Conv2d(first + 1, 1, 1, bias=False) for _ in AROUND)
        self.further = nn.ModuleList(nn.Conv2d(count, 1, 1, bias=False) for count in further)
        self.offset = nn.Parameter(torch.zeros(1))
        for one in self._kernels():
            nn.init.zeros_(one)

    @property
    def weights(self) -> Tensor:
        """All of w, then b: (C + 1,)."""
        return torch.cat([*(one.detach().flatten() for one in self._kernels()), self.offset.detach()])

    def add(self, weights: Tensor) -> None:
        """Change w and b by so much: (C + 1,), in the order of `inputs`."""
        at = 0
        with torch.no_grad():
            for one in (*self._kernels(), self.offset):
                one.add_(weights[at : at + one.numel()].reshape(one.shape).to(one))
                at += one.numel()

    def inputs(self, features: list[Tensor], logits: Tensor) -> Tensor:
        """What w and b weigh, (N, C + 1, H, W) float32; the last is 1.

        Args:
            features: feature maps, from fine to coarse.
            logits: (N, 1, H, W) of `decoder`.
        """
        logits = logits.float()
        seen = torch.cat([features[0].float(), logits], dim=1)
        further = [_enlarged(one.float(), logits) for one in features[1 : 1 + len(self.further)]]
        around = [_mean(seen, side) for side in AROUND]
        return torch.cat([*around, *further, torch.ones_like(logits)], dim=1)

    def both_dates(self, features: list[Tensor]) -> Tensor | None:
        """(N, 1, H, W) where a correction counts; None: everywhere."""
        return features[0][:, -1:] > 0 if isinstance(self.decoder, LateDecoder) else None

    def forward(self, features: list[Tensor]) -> Tensor:
        """Feature maps to logits (N, 1, H, W)."""
        return self.corrected(features, self.decoder(features).float())

    def corrected(self, features: list[Tensor], logits: Tensor) -> Tensor:
        """What `decoder` has answered, (N, 1, H, W) float32, with the correction."""
        seen = torch.cat([features[0].float(), logits], dim=1)
        # Weighed first: what is averaged and enlarged is one channel then, and comes to the same.
        found = self.offset.float()
        for side, weigh in zip(AROUND, self.first):
            found = found + _mean(weigh(seen).float(), side)
        for weigh, level in zip(self.further, features[1:]):
            found = found + _enlarged(weigh(level).float(), logits)
        where = self.both_dates(features)
        return logits + (found if where is None else torch.where(where, found, torch.zeros_like(found)))

    def _kernels(self) -> Iterator[nn.Parameter]:
        for one in (*self.first, *self.further):
            yield one.weight  # type: ignore[misc]  # mypy takes it for a module


def _mean(x: Tensor, side: int) -> Tensor:
    if side == 1:
        return x
    return nnf.avg_pool2d(x, side, stride=1, padding=side // 2, count_include_pad=False)


def _enlarged(x: Tensor, like: Tensor) -> Tensor:
    return nnf.interpolate(x, size=like.shape[-2:], mode="bilinear", align_corners=False)
