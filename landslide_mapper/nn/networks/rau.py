"""A residual U-Net with attention by several heads and three output resolutions.

After the network of Le et al. for the Landslide4Sense competition (2022), whose abstract names its parts and
no sizes: residual convolutions instead of plain ones, attention by several heads at the bottleneck and on the
skip connections, output masks at three resolutions, put together. Sizes are ours. The three are put together
while it learns, too: what is trained is what maps.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf

from landslide_mapper.nn.networks.heads import begin_rare

WIDTHS = (24, 48, 96, 192, 256)
"""Channels from the input's resolution to a sixteenth of it."""
HEADS = 4
OUTPUTS = 3


def _convolution(channels_in: int, channels_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 3, padding=1, bias=False), nn.BatchNorm2d(channels_out)
    )


class ResidualConvolution(nn.Module):
    """Two convolutions beside a projection."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.first = _convolution(channels_in, channels_out)
        self.second = _convolution(channels_out, channels_out)
        self.shortcut = nn.Conv2d(channels_in, channels_out, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to (N, channels_out, H, W)."""
        y = self.second(torch.relu(self.first(x)))
        return torch.relu(y + self.shortcut(x))


class HeadedAttention(nn.Module):
    """Attention by several heads among the cells of a feature map, added to it.

    Args:
        channels: of the feature map.
        pool: cells of the map per cell that attends, along a side: what costs is their number squared.
    """

    def __init__(self, channels: int, pool: int) -> None:
        super().__init__()
        self.pool = pool
        self.norm = nn.LayerNorm(channels)
        self.attention = nn.MultiheadAttention(channels, HEADS, batch_first=True)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to the same shape; the sides are multiples of `pool`."""
        cells = nnf.avg_pool2d(x, self.pool) if self.pool > 1 else x
        tokens = self.norm(cells.flatten(2).transpose(1, 2))
        seen, _ = self.attention(tokens, tokens, tokens, need_weights=False)
        seen = seen.transpose(1, 2).reshape(cells.shape)
        if self.pool > 1:
            seen = nnf.interpolate(seen, size=x.shape[-2:], mode="bilinear", align_corners=False)
        joined: Tensor = x + seen
        return joined


class RauEncoder(nn.Module):
    """Residual convolutions at five resolutions, attention at the coarsest."""

    divisor = 2 ** (len(WIDTHS) - 1)

    def __init__(self, channels_in: int) -> None:
        super().__init__()
        inputs = (channels_in, *WIDTHS[:-1])
        self.blocks = nn.ModuleList(ResidualConvolution(a, b) for a, b in zip(inputs, WIDTHS))
        self.attention = HeadedAttention(WIDTHS[-1], 1)

    def forward(self, x: Tensor) -> list[Tensor]:
        """(N, C, H, W) to feature maps from fine to coarse."""
        features: list[Tensor] = []
        for block in self.blocks:
            x = block(nnf.max_pool2d(x, 2) if features else x)
            features.append(x)
        features[-1] = self.attention(features[-1])
        return features


class RauDecoder(nn.Module):
    """A region's decoder: skip connections that attend, and a head at each of the three finest steps."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        places = range(len(WIDTHS) - 2, -1, -1)
        self.skips = nn.ModuleList(
            HeadedAttention(WIDTHS[place], RauEncoder.divisor // 2**place) for place in places
        )
        self.blocks = nn.ModuleList(
            ResidualConvolution(WIDTHS[place + 1] + WIDTHS[place], WIDTHS[place]) for place in places
        )
        self.dropout = nn.Dropout2d(dropout)
        self.heads = nn.ModuleList(nn.Conv2d(width, 1, 1) for width in WIDTHS[OUTPUTS - 1 :: -1])
        for head in self.heads:
            begin_rare(head)

    def forward(self, features: list[Tensor]) -> Tensor:
        """Feature maps to logits (N, 1, H, W): the mean of those at three resolutions."""
        side = features[0].shape[-2:]
        x, found = features[-1], []
        for step, (attend, block) in enumerate(zip(self.skips, self.blocks)):
            skip = features[-2 - step]
            x = nnf.interpolate(x, size=skip.shape[-2:], mode="bilinear", align_corners=False)
            x = block(torch.cat([x, attend(skip)], dim=1))
            output = step - (len(self.blocks) - OUTPUTS)
            if output >= 0:
                logits = self.heads[output](self.dropout(x))
                found.append(nnf.interpolate(logits, size=side, mode="bilinear", align_corners=False))
        return torch.stack(found).mean(dim=0)
