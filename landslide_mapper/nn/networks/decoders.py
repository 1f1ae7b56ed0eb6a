"""Region decoders of other designs than the U-Net's, out of segmentation_models_pytorch, on any encoder.

Each takes the encoder's feature maps and gives one feature map of its own, often coarser than the input. It
is brought to the input's resolution here, and joined there with the encoder's detail, where it has one.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as nnf

from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.nn.networks.spec import NetworkSpec

_RATES = (12, 24, 36)
"""Of dilation, DeepLabV3+ (Chen et al. 2018)."""
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
        self.decoder, width = _DESIGNS[spec.decoder](spec, coarse)
        self.fine: nn.Module | None = None
        if self.has_detail:
            joined, width = width + channels[1], spec.widths[-1]
            self.fine = smp.base.modules.Conv2dReLU(joined, width, kernel_size=3, padding=1)
        self.dropout = nn.Dropout2d(spec.dropout)
        self.head = smp.base.SegmentationHead(width, 1)
        smp.base.initialization.initialize_decoder(self.decoder)
        smp.base.initialization.initialize_head(self.head)
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

    def __init__(self, channels: list[int], widths: tuple[int, ...], attention: str | None) -> None:
        super().__init__()
        block = segmentation_models().decoders.unet.decoder.UnetDecoderBlock
        head, *skips = channels[:0:-1]
        skips = [*skips, 0][: len(widths)]
        inputs = [head, *widths[:-1]]
        self.gates = nn.ModuleList(
            AttentionGate(known, skip) if skip else nn.Identity() for known, skip in zip(inputs, skips)
        )
        self.blocks = nn.ModuleList(
            block(known, skip, width, attention_type=attention)
            for known, skip, width in zip(inputs, skips, widths)
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


def _unet_plus_plus(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    decoder = segmentation_models().decoders.unetplusplus.decoder.UnetPlusPlusDecoder(
        encoder_channels=channels,
        decoder_channels=spec.widths,
        n_blocks=len(spec.widths),
        attention_type=spec.attention,
    )
    return decoder, spec.widths[-1]


def _attention_unet(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    decoder = AttentionUnetDecoder(channels, spec.widths, spec.attention)
    return decoder, spec.widths[-1]


def _manet(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    decoder = segmentation_models().decoders.manet.decoder.MAnetDecoder(
        encoder_channels=channels,
        decoder_channels=spec.widths,
        n_blocks=len(spec.widths),
        pab_channels=_MOST_ATTENTION,
    )
    return decoder, spec.widths[-1]


def _linknet(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    steps, last = len(spec.widths), spec.widths[-1]
    decoder = segmentation_models().decoders.linknet.decoder.LinknetDecoder(
        encoder_channels=channels, prefinal_channels=last, n_blocks=steps
    )
    # Where there are fewer steps than feature maps, it ends at the finest of them.
    return decoder, [*channels[:0:-1], last][steps]


def _fpn(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    decoder = segmentation_models().decoders.fpn.decoder.FPNDecoder(
        encoder_channels=channels,
        encoder_depth=spec.levels,
        pyramid_channels=spec.widths[0],
        segmentation_channels=spec.widths[0] // 2,
        dropout=0.0,
    )
    return decoder, spec.widths[0] // 2


def _pan(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    width = max(spec.widths[0] // 4, 1)
    decoder = segmentation_models().decoders.pan.decoder.PANDecoder(
        encoder_channels=channels, encoder_depth=spec.levels, decoder_channels=width
    )
    return decoder, width


def _deeplab(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    width = spec.widths[0]
    decoder = segmentation_models().decoders.deeplabv3.decoder.DeepLabV3PlusDecoder(
        encoder_channels=channels,
        encoder_depth=spec.levels,
        out_channels=width,
        atrous_rates=_RATES,
        output_stride=16,
        aspp_separable=True,
        aspp_dropout=0.0,
    )
    return decoder, width


def _upernet(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    width = spec.widths[0]
    decoder = segmentation_models().decoders.upernet.decoder.UPerNetDecoder(
        encoder_channels=channels, encoder_depth=spec.levels, decoder_channels=width
    )
    return decoder, width


def _segformer(spec: NetworkSpec, channels: list[int]) -> tuple[nn.Module, int]:
    width = spec.widths[0]
    decoder = segmentation_models().decoders.segformer.decoder.SegformerDecoder(
        encoder_channels=channels, encoder_depth=spec.levels, segmentation_channels=width
    )
    return decoder, width


_DESIGNS: dict[str, Callable[[NetworkSpec, list[int]], tuple[nn.Module, int]]] = {
    "unet++": _unet_plus_plus,
    "attention-unet": _attention_unet,
    "manet": _manet,
    "linknet": _linknet,
    "fpn": _fpn,
    "pan": _pan,
    "deeplabv3+": _deeplab,
    "upernet": _upernet,
    "segformer": _segformer,
}


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
