"""Semantic context: what the frozen encoder of Clay says of an image, taken into a network's features.

After the study of Clay v1.5 on Landslide4Sense whose best network was a U-Net with this at its bottleneck.
The last convolution before the addition begins at zero, so that training starts as the network without it.
Where Clay takes the encoder's place, a pyramid of its tokens (`clay_pyramid`) does this part's work.
Clay's own weights are in no part of the network that learns or is averaged: they lie beside it, once for all
copies in memory, and once on disk for all versions of a model. What adapts them is small and a part of its
own; a layer of ours does that, because peft would wrap the modules and own their names and their files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf

from landslide_mapper.errors import ModelError
from landslide_mapper.nn.networks.clay import Adapter, ClayEncoder, ClaySizes
from landslide_mapper.nn.networks.context_spec import ContextSpec

FUSION, ADAPTERS = CONTEXT_PARTS = ("context/fusion", "context/adapters")
"""Parts of a network with context: what takes it in, and what adapts Clay."""


class FrozenClay:
    """Clay's encoder, whose weights no copy of a network has twice.

    Attributes:
        encoder: for one model's bands.
        path: file that its weights are in.
    """

    def __init__(
        self, sizes: ClaySizes, tensors: Mapping[str, Tensor], path: Path, spec: ContextSpec
    ) -> None:
        """Make it.

        Raises:
            ModelError: when the weights are of other sizes than the spec says.
        """
        found = {name: getattr(sizes, name) for name in ("dim", "depth", "inner", "patch")}
        expected = {name: getattr(spec, name) for name in found}
        if found != expected:
            raise ModelError(
                "{path} is of another Clay: its encoder is {found}, the model's {expected}.",
                path=path,
                found=found,
                expected=expected,
            )
        self.path = path
        self.encoder = ClayEncoder(sizes, tensors, spec.waves, spec.gsd_m)

    def __deepcopy__(self, memo: dict[int, Any]) -> FrozenClay:
        """Modules of its own, which may go to another device, around the same memory."""
        for one in self.encoder.parameters():
            memo[id(one)] = nn.Parameter(one.data, requires_grad=False)
        copied = FrozenClay.__new__(FrozenClay)
        copied.path, copied.encoder = self.path, deepcopy(self.encoder, memo)
        return copied


class Fusion(nn.Module):
    """Adds tokens to the coarsest feature map, whatever the grids of both."""

    def __init__(self, dim: int, width: int, channels: int) -> None:
        super().__init__()
        self.project = nn.Conv2d(dim, width, 1)
        self.gate = nn.Conv2d(width, channels, 1)
        nn.init.zeros_(self.gate.weight)
        nn.init.zeros_(self.gate.bias)  # type: ignore[arg-type]  # it has one

    def forward(self, tokens: Tensor, levels: list[Tensor]) -> list[Tensor]:
        """(N, dim, h, w) and feature maps from fine to coarse to the same maps, the last one with context."""
        *finer, level = levels
        seen = _on_grid(self.project(tokens), level.shape[-2:])
        return [*finer, level + self.gate(nnf.gelu(seen))]


class Context(nn.Module):
    """What Clay says of the post-event image, taken into the feature maps.

    Attributes:
        spec: what it is made of.
        fusion: takes the tokens in.
        adapters: of Clay's layers.
    """

    def __init__(self, spec: ContextSpec, fusion: nn.Module) -> None:
        super().__init__()
        self.spec = spec
        self.fusion = fusion
        self.adapters = nn.ModuleList(Adapter(spec.dim, spec.inner, spec.rank) for _ in range(spec.depth))
        self._clay: FrozenClay | None = None

    @property
    def clay(self) -> FrozenClay:
        """Clay's encoder.

        Raises:
            ModelError: when the network was made without its weights.
        """
        if self._clay is None:
            raise ModelError("The network's context has no weights: name the file of Clay's.")
        return self._clay

    def attach(self, clay: FrozenClay) -> None:
        """Give it the encoder, on the device where the rest is."""
        self._clay = clay
        clay.encoder.to(next(self.fusion.parameters()).device)

    def take(self, other: Context) -> None:
        """Become the context of another network."""
        self.load_state_dict(other.state_dict())
        self.attach(deepcopy(other.clay))

    def tokens(self, pixels: Tensor) -> Tensor:
        """(N, bands, H, W), standardized, to (N, dim, H / patch, W / patch); window by window."""
        spec, clay = self.spec, self.clay
        seen = pixels[:, : len(spec.waves)]
        learns = torch.is_grad_enabled() and any(one.requires_grad for one in self.adapters.parameters())
        with torch.set_grad_enabled(learns):
            rows = [
                torch.cat(
                    [clay.encoder(one, self.adapters) for one in torch.split(row, spec.window, 3)], dim=3
                )
                for row in torch.split(seen, spec.window, 2)
            ]
            return torch.cat(rows, dim=2)

    def forward(self, pixels: Tensor, levels: list[Tensor]) -> list[Tensor]:
        """Feature maps from fine to coarse to the same with context.

        Args:
            pixels: (N, channels, H, W), standardized, the bands of the post-event image first.
            levels: of the network's own encoder.
        """
        found: list[Tensor] = self.fusion(self.tokens(pixels), levels)
        return found

    def _apply(self, fn: Callable[..., Any], recurse: bool = True) -> Context:
        """What moves and converts a network does so with Clay, which is none of its modules."""
        if self._clay is not None:
            self._clay.encoder._apply(fn, recurse)  # type: ignore[no-untyped-call]
        super()._apply(fn, recurse)  # type: ignore[no-untyped-call]
        return self


def _on_grid(maps: Tensor, size: torch.Size) -> Tensor:
    """Maps on a grid of another size: the mean of what a coarser cell covers, or between the cells."""
    if maps.shape[-2:] == size:
        return maps
    if maps.shape[-2] >= size[0]:
        return nnf.interpolate(maps, size=size, mode="area")
    return nnf.interpolate(maps, size=size, mode="bilinear", align_corners=False)
