"""What an encoder can learn from images without labels: to fill in hidden parts, or to see as a teacher does.

Hidden parts: squares are replaced by a learned value, and one convolution must tell from the coarsest feature
map what was there (Xie et al. 2022, SimMIM). It works for convolutions and for transformers alike, as nothing
inside of the encoder knows about it. A teacher: its feature maps, normalized at each place, are what the
student's must tell (Wei et al. 2022, Contrastive learning rivals masked image modeling in fine-tuning via
feature distillation).
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf

from landslide_mapper.errors import TrainingError
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.training.context import check_patch_size

CELL = 32
"""Side of a hidden square in pixels."""
HIDDEN_SHARE = 0.6
_PROBE = 64
_FINEST, _LEVELS = 8, 3
"""Feature maps that a teacher is followed in: so many of the coarsest, none finer than every eighth pixel."""


class HiddenParts(nn.Module):
    """How far what the encoder's features tell is from what was hidden, in standard deviations."""

    def __init__(self, network: MultiRegionNetwork) -> None:
        """Prepare for a network, whose patches are whole squares of `CELL` pixels."""
        super().__init__()
        self._encoder: Any = network.encoder.body
        with torch.inference_mode():
            # In inference mode: one patch would spoil the statistics of batch normalization.
            probe = self._encoder.eval()(torch.zeros(1, network.spec.bands, _PROBE, _PROBE))[-1]
        self._step = _PROBE // int(probe.shape[-1])
        self.hidden_value = nn.Parameter(torch.zeros(network.spec.bands))
        self.tell = nn.Conv2d(self._encoder.out_channels[-1], network.spec.bands * self._step**2, 1)

    def forward(self, x: Tensor, valid: Tensor, cells: Tensor) -> Tensor:
        """The error over pixels that are hidden and valid.

        Args:
            x: (N, bands, P, P) normalized.
            valid: (N, P, P) bool.
            cells: (N, P / CELL, P / CELL) bool, what is hidden.
        """
        hidden = cells.repeat_interleave(CELL, 1).repeat_interleave(CELL, 2)[:, None]
        seen = torch.where(hidden, self.hidden_value[:, None, None].to(x), x)
        told = nnf.pixel_shuffle(self.tell(self._encoder(seen)[-1]), self._step)
        counts = hidden & valid[:, None]
        apart = (told.float() - x).abs() * counts
        return apart.sum() / (counts.sum() * x.shape[1]).clamp(min=1)


def draw_cells(count: int, side: int, random: torch.Generator) -> Tensor:
    """Which squares of each patch are hidden: always the same share, at least one, never all of several."""
    across = side // CELL
    number = across**2
    hidden = min(max(round(HIDDEN_SHARE * number), 1), max(number - 1, 1))
    order = torch.rand(count, number, generator=random).argsort(dim=1)
    return (order < hidden).reshape(count, across, across)


class Teacher(nn.Module):
    """How far the student's feature maps are from telling the teacher's."""

    def __init__(
        self, student: MultiRegionNetwork, teacher: MultiRegionNetwork, order: list[int], side: int
    ) -> None:
        """Prepare for a student.

        Args:
            student: that learns.
            teacher: that does not change.
            order: the place of each of the teacher's bands among the student's.
            side: of the patches.

        Raises:
            TrainingError: when the two have no feature maps of the same size, or the patches do not suit the
                teacher.
        """
        super().__init__()
        self._encoder: Any = student.encoder.body
        self._teacher = teacher.eval().requires_grad_(False)
        self._order = order
        check_patch_size(side, teacher)
        with torch.inference_mode():
            probe = torch.zeros(1, student.spec.bands, side, side)
            own = _by_side(self._encoder.eval()(probe))
            known = _by_side(self._taught(probe, torch.ones(1, side, side, dtype=torch.bool)))
        sides = sorted(one for one in own if one in known and one <= side // _FINEST)[:_LEVELS]
        if not sides:
            raise TrainingError(
                "Teacher '{teacher}' and network '{network}' have no feature maps of the same size. Choose "
                "another teacher or network.",
                teacher=teacher.spec.network,
                network=student.spec.network,
            )
        self.tell = nn.ModuleDict(
            {str(one): nn.Conv2d(own[one].shape[1], known[one].shape[1], 1) for one in sides}
        )

    def forward(self, x: Tensor, valid: Tensor, pixels: Tensor) -> Tensor:
        """The difference over all feature maps.

        Args:
            x: (N, bands, P, P) normalized for the student.
            valid: (N, P, P) bool.
            pixels: (N, bands, P, P) as the patches hold them.
        """
        with torch.no_grad():
            known = _by_side(self._taught(pixels, valid))
        own = _by_side(self._encoder(x))
        apart = [
            nnf.smooth_l1_loss(tell(own[int(side)]).float(), _normalized(known[int(side)].float()))
            for side, tell in self.tell.items()
        ]
        return torch.stack(apart).mean()

    def train(self, mode: bool = True) -> Teacher:
        """The teacher stays as it is."""
        super().train(mode)
        self._teacher.eval()
        return self

    def _taught(self, pixels: Tensor, valid: Tensor) -> list[Tensor]:
        # Of a teacher of two dates, the other one is not there.
        return self._teacher.features(self._teacher.normalize({"post": pixels[:, self._order]}, valid))


def _by_side(features: list[Tensor]) -> dict[int, Tensor]:
    """Feature maps by their side in pixels; the last of those that have the same one."""
    return {int(one.shape[-1]): one for one in features if one.shape[1]}


def _normalized(features: Tensor) -> Tensor:
    """At each place, over the channels: mean 0, deviation 1."""
    return nnf.layer_norm(features.movedim(1, -1), (features.shape[1],)).movedim(-1, 1)
