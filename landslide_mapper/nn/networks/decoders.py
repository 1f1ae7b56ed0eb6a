"""Region decoders of other designs than the U-Net's, out of segmentation_models_pytorch, on any encoder.

Each takes the encoder's feature maps and gives one feature map of its own, often coarser than the input. It
is brought to the input's resolution here, and joined there with the encoder's detail, where it has one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf

from landslide_mapper.nn.networks.heads import start_head
from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.nn.networks.spec import NetworkSpec

_DILATED = {"atrous_rates": (12, 24, 36), "output_stride": 16, "aspp_separable": True, "aspp_dropout": 0.0}
"""Of DeepLabV3+ (Chen et al. 2018)."""
_MOST_ATTENTION = 64


class OtherDecoder(nn.Module):
    """A region's decoder by the name of its design, with its segmentation head.

    Args:
        spec: names the design.
        channels: of the encoder's feature maps, from fine to coarse; the detail, if any, is the second.
    """

    def __init__(self, spec: NetworkSpec, channels: list[int]) -> None:
        super().__init__()
        smp = segmentation_models()
        self.has_detail = spec.detail > 0
        coarse = [channels[0], *channels[2:]] if self.has_detail else channels
        self.decoder, width = _decoder(spec, coarse)
        self.fine: nn.Module | None = None
        if self.has_detail:
            joined, width = width + channels[1], spec.widths[-1]
            self.fine = smp.base.modules.Conv2dReLU(joined, width, kernel_size=3, padding=1)
        self.dropout = nn.Dropout2d(spec.dropout)
        self.head = smp.base.SegmentationHead(width, 1)
        smp.base.initialization.initialize_decoder(self.decoder)
        start_head(self.head)
        _norm_single_values(self.decoder)

    def forward(self, features: list[Tensor]) -> Tensor:
        """Feature maps to logits (N, 1, H, W)."""
        if self.fine is None:
            return _enlarged(self.head(self.dropout(self.decoder(list(features)))), features[0])
        found = _enlarged(self.decoder([features[0], *features[2:]]), features[0])
        logits: Tensor = self.head(self.dropout(self.fine(torch.cat([found, features[1]], dim=1))))
        return logits


class AttentionGate(nn.Module):
    """Weighs a skip connection by what the decoder knows already (Oktay et al. 2018, additive attention)."""

    def __init__(self, channels: int, skip: int) -> None:
        super().__init__()
        inner = max(skip // 2, 1)
        self.known = nn.Sequential(nn.Conv2d(channels, inner, 1, bias=False), nn.BatchNorm2d(inner))
        self.offered = nn.Sequential(nn.Conv2d(skip, inner, 1, bias=False), nn.BatchNorm2d(inner))
        self.weight = nn.Conv2d(inner, 1, 1)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """(N, C, h, w) and (N, S, H, W), of any two sizes, to (N, S, H, W)."""
        known = _enlarged(self.known(x), skip)
        return skip * torch.sigmoid(self.weight(torch.relu(known + self.offered(skip))))


class AttentionUnetDecoder(nn.Module):
    """A U-Net's decoder whose skip connections pass attention gates."""

    def __init__(
        self, encoder_channels: list[int], decoder_channels: tuple[int, ...], attention_type: str | None
    ) -> None:
        super().__init__()
        block = segmentation_models().decoders.unet.decoder.UnetDecoderBlock
        head, *skips = encoder_channels[:0:-1]
        skips = [*skips, 0][: len(decoder_channels)]
        inputs = [head, *decoder_channels[:-1]]
        self.gates = nn.ModuleList(
            AttentionGate(known, skip) if skip else nn.Identity() for known, skip in zip(inputs, skips)
        )
        self.blocks = nn.ModuleList(
            block(known, skip, width, attention_type=attention_type)
            for known, skip, width in zip(inputs, skips, decoder_channels)
        )

    def forward(self, features: list[Tensor]) -> Tensor:
        """Feature maps from fine to coarse to one of the last width."""
        x, *finer = features[:0:-1]
        skips = [*finer, None][: len(self.blocks)]
        for gate, block, skip in zip(self.gates, self.blocks, skips):
            if skip is None:
                height, width = features[0].shape[-2:]
                x = block(x, height, width)
                continue
            offered = gate(x, skip) if isinstance(gate, AttentionGate) else None
            x = block(x, *skip.shape[-2:], offered)
        return x


class SingleValueNorm(nn.BatchNorm2d):
    """Batch normalization that uses its running statistics where a batch holds one value per channel.

    What is pooled over a whole patch has no spread of its own in a batch of one; torch refuses that.
    """

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to the same shape."""
        if not self.training or x.numel() > x.shape[1]:
            return super().forward(x)
        # Never None here: the decoders make their normalization with running statistics.
        return nnf.batch_norm(x, self.running_mean, self.running_var, self.weight, self.bias, eps=self.eps)


def _decoder(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    """The decoder of a network's design, and how many channels it gives."""
    known = segmentation_models().decoders
    first, last, steps = spec.widths[0], spec.widths[-1], len(spec.widths)
    quarter, half = max(first // 4, 1), first // 2
    # Where Linknet has fewer steps than there are feature maps, it ends at the finest of them.
    end = last if steps >= len(channels) - 1 else channels[-1 - steps]
    by_steps = {"decoder_channels": spec.widths, "n_blocks": steps}
    at_once = {"encoder_depth": spec.levels}
    designs: dict[str, tuple[Callable[..., nn.Module], dict[str, Any], int]] = {
        "unet++": (
            known.unetplusplus.decoder.UnetPlusPlusDecoder,
            {**by_steps, "attention_type": spec.attention},
            last,
        ),
        "attention-unet": (
            AttentionUnetDecoder,
            {"decoder_channels": spec.widths, "attention_type": spec.attention},
            last,
        ),
        "manet": (known.manet.decoder.MAnetDecoder, {**by_steps, "pab_channels": _MOST_ATTENTION}, last),
        "linknet": (
            known.linknet.decoder.LinknetDecoder,
            {"prefinal_channels": last, "n_blocks": steps},
            end,
        ),
        "fpn": (
            known.fpn.decoder.FPNDecoder,
            {**at_once, "pyramid_channels": first, "segmentation_channels": half, "dropout": 0.0},
            half,
        ),
        "pan": (known.pan.decoder.PANDecoder, {**at_once, "decoder_channels": quarter}, quarter),
        "deeplabv3+": (
            known.deeplabv3.decoder.DeepLabV3PlusDecoder,
            {**at_once, "out_channels": first, **_DILATED},
            first,
        ),
        "upernet": (known.upernet.decoder.UPerNetDecoder, {**at_once, "decoder_channels": first}, first),
        "segformer": (
            known.segformer.decoder.SegformerDecoder,
            {**at_once, "segmentation_channels": first},
            first,
        ),
    }
    make, options, width = designs[spec.decoder]
    return make(encoder_channels=channels, **options), width


def _enlarged(x: Tensor, like: Tensor) -> Tensor:
    if x.shape[-2:] == like.shape[-2:]:
        return x
    return nnf.interpolate(x, size=like.shape[-2:], mode="bilinear", align_corners=False)


def _norm_single_values(decoder: nn.Module) -> None:
    """Let normalization bear a batch of one patch where a whole patch is pooled into one value."""
    for holder in list(decoder.modules()):
        for name, norm in list(holder.named_children()):
            if type(norm) is nn.BatchNorm2d:
                setattr(holder, name, SingleValueNorm(norm.num_features))
