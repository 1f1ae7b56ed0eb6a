"""The network of the TSMU paper, exact to the parameter.

The paper's text describes another network than the one behind its Table IX. This is the one whose counts are
published: an encoder at full resolution of 308,960 values and a decoder of 4,743,985 (parameters plus the
running statistics of batch normalization, as Keras counts them).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from landslide_mapper.nn.networks.heads import begin_rare

ENCODER_WIDTHS = (8, 16, 32, 64, 128)
CONTRACTING_WIDTHS = (8, 16, 32, 64, 128, 256, 512)
DIVISOR = 64
_FIRST_DROPOUT = 0.05
_DROPOUT = 0.1


def _norm(channels: int) -> nn.BatchNorm2d:
    # Keras's momentum of 0.99 is torch's 0.01.
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=0.01)


def _conv_norm_relu(channels_in: int, channels_out: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(channels_in, channels_out, 3, padding=1), _norm(channels_out), nn.ReLU())


class ResidualBlock(nn.Module):
    """Bottleneck with a projection shortcut; one normalization, after the addition."""

    def __init__(self, channels_in: int, width: int) -> None:
        super().__init__()
        self.shortcut = nn.Conv2d(channels_in, 2 * width, 1)
        self.reduce = nn.Conv2d(channels_in, width, 1)
        self.conv = nn.Conv2d(width, width, 3, padding=1)
        self.expand = nn.Conv2d(width, 2 * width, 1)
        self.norm = _norm(2 * width)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to (N, 2 * width, H, W)."""
        y = torch.relu(self.reduce(x))
        y = torch.relu(self.conv(y))
        y = self.expand(y)
        return torch.relu(self.norm(self.shortcut(x) + y))


class TsmuEncoder(nn.Module):
    """Five residual blocks at full resolution; 256 channels come out."""

    divisor = DIVISOR

    def __init__(self, channels_in: int) -> None:
        super().__init__()
        inputs = (channels_in, *(2 * width for width in ENCODER_WIDTHS[:-1]))
        self.blocks = nn.Sequential(*(ResidualBlock(a, width) for a, width in zip(inputs, ENCODER_WIDTHS)))

    def forward(self, x: Tensor) -> list[Tensor]:
        """(N, C, H, W) to one feature map (N, 256, H, W)."""
        return [self.blocks(x)]


class ExpandingBlock(nn.Module):
    """Transposed convolution, concatenation with the skip, element dropout, convolution."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.up = nn.ConvTranspose2d(channels, channels // 2, 3, stride=2, padding=1, output_padding=1)
        self.dropout = nn.Dropout(_DROPOUT)
        self.conv = _conv_norm_relu(channels, channels // 2)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """(N, C, H, W) and (N, C/2, 2H, 2W) to (N, C/2, 2H, 2W)."""
        joined = torch.cat([self.up(x), skip], dim=1)
        out: Tensor = self.conv(self.dropout(joined))
        return out


class TsmuDecoder(nn.Module):
    """A U-Net of seven contracting and six expanding blocks with a 1 x 1 head."""

    def __init__(self) -> None:
        super().__init__()
        inputs = (2 * ENCODER_WIDTHS[-1], *CONTRACTING_WIDTHS[:-1])
        self.contracting = nn.ModuleList(_conv_norm_relu(a, b) for a, b in zip(inputs, CONTRACTING_WIDTHS))
        rates = (_FIRST_DROPOUT, *(_DROPOUT for _ in CONTRACTING_WIDTHS[2:]))
        self.pooling = nn.ModuleList(nn.Sequential(nn.MaxPool2d(2), nn.Dropout(rate)) for rate in rates)
        self.expanding = nn.ModuleList(ExpandingBlock(channels) for channels in CONTRACTING_WIDTHS[:0:-1])
        self.head = nn.Conv2d(CONTRACTING_WIDTHS[0], 1, 1)
        begin_rare(self.head)

    def forward(self, features: list[Tensor]) -> Tensor:
        """Feature map (N, 256, H, W) to logits (N, 1, H, W)."""
        x = features[-1]
        skips = []
        for conv, pool in zip(self.contracting, self.pooling):
            x = conv(x)
            skips.append(x)
            x = pool(x)
        x = self.contracting[-1](x)
        for block in self.expanding:
            x = block(x, skips.pop())
        logits: Tensor = self.head(x)
        return logits
