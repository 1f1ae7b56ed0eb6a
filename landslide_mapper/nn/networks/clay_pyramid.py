"""Clay in the encoder's place: feature maps of every scale from its tokens, joined by what it does not see.

After the study whose second network has Clay as its encoder "with multi-scale residual terrain fusion"; its
abstract gives no sizes, they are ours. Tokens are of one scale: transposed convolutions make finer maps of
them and pooling coarser ones (a simple feature pyramid, Li et al. 2022, ViTDet). Two things are added: light
convolutions over all layers at the scales that are finer than a token; and at every scale what Clay never
looks at (the ground, the pre-event image, computed bands), by convolutions that begin at zero.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from landslide_mapper.nn.networks.context import Fusion
from landslide_mapper.nn.networks.context_spec import ContextSpec
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.vocabulary import CLAY

_FINE_SCALES = 2
"""Scales of 2 and 4 pixels: a token of Clay v1.5 stands for 8."""
_BESIDE = 4
"""How much narrower is what looks at the rest."""
_LEAST_WIDTH = 8
"""Of a scale: decoders divide it."""


class ClayStem(nn.Module):
    """What is added to Clay's maps: fine detail of all layers, and at every scale what Clay does not see.

    Attributes:
        out_channels: as of an encoder of segmentation_models_pytorch: of the input, then of each scale.
        output_stride: pixels of the coarsest scale.
        seen: how many of the input's first channels Clay looks at.
    """

    def __init__(self, channels: int, spec: ContextSpec, levels: int) -> None:
        super().__init__()
        widths = _widths(spec, levels)
        self.out_channels = [channels, *widths]
        self.output_stride = 2**levels
        self.seen = len(spec.waves)
        self.fine = _halvings([channels, *widths[:_FINE_SCALES]])
        self.beside, self.gates = nn.ModuleList(), nn.ModuleList()
        if channels > self.seen:
            inner = [width // _BESIDE for width in widths]
            self.beside = _halvings([channels - self.seen, *inner])
            self.gates = nn.ModuleList(nn.Conv2d(one, width, 1) for one, width in zip(inner, widths))
        for gate in self.gates:
            nn.init.zeros_(gate.weight)  # type: ignore[arg-type]  # mypy takes it for a module
            nn.init.zeros_(gate.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> list[Tensor]:
        """(N, channels, H, W) to the input and one map for each scale, from fine to coarse."""
        levels = [x]
        for step in self.fine:
            levels.append(step(levels[-1]))
        for width in self.out_channels[len(levels) :]:
            size = [math.ceil(side / 2) for side in levels[-1].shape[-2:]]
            levels.append(levels[-1].new_zeros(len(x), width, *size))
        rest = x[:, self.seen :]
        for number, (step, gate) in enumerate(zip(self.beside, self.gates), 1):
            rest = step(rest)
            levels[number] = levels[number] + gate(rest)
        return levels


class TokenPyramid(nn.Module):
    """Clay's tokens as maps of every scale, to which those of the stem are added."""

    def __init__(self, spec: ContextSpec, levels: int) -> None:
        super().__init__()
        self.project = _convolved(spec.dim, spec.width, 1)
        self.steps = nn.ModuleList(
            _rescaled(spec, 2**number, width) for number, width in enumerate(_widths(spec, levels), 1)
        )

    def forward(self, tokens: Tensor, levels: list[Tensor]) -> list[Tensor]:
        """(N, dim, h, w) and the stem's maps to maps of the same shapes; what is finer stays as it is."""
        known = self.project(tokens)
        first = len(levels) - len(self.steps)
        joined = [torch.relu(level + step(known)) for level, step in zip(levels[first:], self.steps)]
        return [*levels[:first], *joined]


def fusion_for(spec: NetworkSpec, channels: list[int]) -> Fusion | TokenPyramid:
    """What takes Clay's tokens into a network.

    Args:
        spec: of the network, which asks Clay.
        channels: of its encoder's feature maps.
    """
    if spec.context is None:
        raise ValueError("the network does not ask Clay")
    if spec.network == CLAY:
        return TokenPyramid(spec.context, spec.levels)
    return Fusion(spec.context.dim, spec.context.width, channels[-1])


def _widths(spec: ContextSpec, levels: int) -> list[int]:
    """Channels of each scale, from fine to coarse."""
    return [max(spec.width >> max(3 - number, 0), _LEAST_WIDTH) for number in range(levels)]


def _convolved(channels: int, width: int, side: int, stride: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(channels, width, side, stride, padding=side // 2, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(width), nn.ReLU(inplace=True))


def _halvings(widths: list[int]) -> nn.ModuleList:
    return nn.ModuleList(_convolved(one, width, 3, stride=2) for one, width in zip(widths, widths[1:]))


def _rescaled(spec: ContextSpec, stride: int, width: int) -> nn.Sequential:
    """Projected tokens to a map of a scale.

    Args:
        spec: whose `patch` is a power of 2.
        stride: pixels of the scale.
        width: channels that come out.
    """
    steps: list[nn.Module] = []
    channels, scale = spec.width, spec.patch
    while scale > stride:
        finer = max(channels // 2, 1)
        up = nn.ConvTranspose2d(channels, finer, 2, stride=2, bias=False)
        steps += [up, nn.BatchNorm2d(finer), nn.ReLU(inplace=True)]
        channels, scale = finer, scale // 2
    if scale < stride:
        steps.append(nn.MaxPool2d(stride // scale))
    convolution = nn.Conv2d(channels, width, 3, padding=1, bias=False)
    return nn.Sequential(*steps, convolution, nn.BatchNorm2d(width))
