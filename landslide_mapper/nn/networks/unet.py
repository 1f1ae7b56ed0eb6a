"""The default network's parts: an encoder of segmentation_models_pytorch and light U-Net decoders."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from landslide_mapper.errors import ModelError
from landslide_mapper.nn.networks.cells import StepsDecoder
from landslide_mapper.nn.networks.clay_pyramid import ClayStem
from landslide_mapper.nn.networks.heads import start_head
from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.nn.networks.spec import MOST_LEVELS, NetworkSpec
from landslide_mapper.vocabulary import CLAY

_PROBE_SIDE = 64


class UnetEncoder(nn.Module):
    """An encoder by name, with random weights; two dates are stacked (early) or pass one by one (siamese).

    Where Clay takes its place, it is what goes with Clay (`clay_pyramid`).

    Attributes:
        out_channels: channels of each feature map that a decoder sees, from fine to coarse.
        divisor: what the input's sides must be multiples of.
    """

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        self.siamese = spec.temporal == "siamese"
        channels = spec.channels if spec.temporal == "early" else spec.bands * spec.dates_at_once
        self.body: Any = _build(spec, channels)
        self.divisor: int = self.body.output_stride
        if spec.stem_stride == 1:
            _keep_resolution(self.body, spec.network)
            self.divisor //= 2
        if spec.decoder == "pan":
            # It halves the coarsest feature map three times.
            self.divisor *= 8
        factor = 2 if self.siamese else 1
        self.out_channels = [factor * channels for channels in self.body.out_channels]
        self.detail: nn.Module | None = None
        self._joins, self._halved = spec.subpixel and not spec.halved, spec.halved
        self.divisor *= 1 + spec.halved
        if spec.detail:
            self.detail = _detail(channels, spec.detail, halved=spec.subpixel)
            if self._joins:
                self.out_channels[1] += factor * spec.detail
            else:
                self.out_channels.insert(1, factor * spec.detail)

    def forward(self, x: Tensor) -> list[Tensor]:
        """(N, channels, H, W), post first, to feature maps from fine to coarse."""
        if not self.siamese:
            return self._features(x)
        features = self._features(torch.cat(x.chunk(2, dim=1), dim=0))
        pairs = [level.chunk(2, dim=0) for level in features]
        return [torch.cat([post, post - pre], dim=1) for post, pre in pairs]

    def _features(self, x: Tensor) -> list[Tensor]:
        seen = functional.avg_pool2d(x, 2) if self._halved else x
        features = [x, *self.body(seen)[1:]]
        if self.detail is not None and self._joins:
            features[1] = torch.cat([features[1], self.detail(x)], dim=1)
        elif self.detail is not None:
            features.insert(1, self.detail(x))
        return features


class UnetDecoder(nn.Module):
    """A region's decoder, with its segmentation head."""

    def __init__(self, spec: NetworkSpec, encoder: UnetEncoder) -> None:
        super().__init__()
        smp = segmentation_models()
        self.decoder: nn.Module
        if spec.cells:
            self.decoder = StepsDecoder.of_cells(encoder.out_channels, spec.widths, spec.cells)
        else:
            self.decoder = smp.decoders.unet.decoder.UnetDecoder(
                encoder_channels=encoder.out_channels,
                decoder_channels=spec.widths,
                n_blocks=len(spec.widths),
                attention_type=spec.attention,
            )
        self.dropout = nn.Dropout2d(spec.dropout)
        self.head = segmentation_head(spec, spec.widths[-1])
        self._spread = nn.PixelShuffle(2) if spec.subpixel else nn.Identity()
        smp.base.initialization.initialize_decoder(self.decoder)
        start_head(self.head)

    def forward(self, features: list[Tensor]) -> Tensor:
        """Feature maps to logits (N, 1, H, W)."""
        logits: Tensor = self._spread(self.head(self.dropout(self.decoder(features))))
        return logits


def segmentation_head(spec: NetworkSpec, width: int) -> nn.Sequential:
    """What makes logits of the features of a decoder's last step, of so many channels."""
    head: nn.Sequential = segmentation_models().base.SegmentationHead(width, 4 if spec.subpixel else 1)
    return head


def _detail(channels: int, width: int, *, halved: bool) -> nn.Module:
    """Features of the input's own resolution, which an encoder does not have that begins with a stride.

    Args:
        channels: of the input.
        width: channels that come out.
        halved: those of 2 x 2 pixels together.
    """
    side, stride = (4, 2) if halved else (3, 1)
    convolution = nn.Conv2d(channels, width, side, stride, padding=1, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(width), nn.ReLU(inplace=True))


def _build(spec: NetworkSpec, channels: int) -> Any:
    name, levels = spec.network, spec.levels
    if spec.context is not None and name == CLAY:
        return ClayStem(channels, spec.context, levels)
    smp = segmentation_models()
    try:
        body = smp.encoders.get_encoder(name, in_channels=channels, depth=levels, weights=None)
    except (KeyError, RuntimeError, ValueError, TypeError) as exception:
        known = ", ".join(sorted(smp.encoders.get_encoder_names()))
        raise ModelError(
            "There is no network '{name}'; known are tsmu, tu-<timm name>, {known}.", name=name, known=known
        ) from exception
    if len(body.out_channels) != levels + 1:
        found = len(body.out_channels) - 1
        raise ModelError(
            "Encoder '{name}' has {found} levels; the decoder needs {levels}.",
            name=name,
            found=found,
            levels=levels,
        )
    _drop_unused(body, channels)
    if spec.halved and levels < MOST_LEVELS:
        _cut_off(body)
    return body


def _drop_unused(body: nn.Module, channels: int) -> None:
    """Remove what an encoder of less than full depth builds but never runs: most of its weights."""
    children = dict(body.named_children())
    used: set[str] = set()
    hooks = [
        one.register_forward_hook(lambda *_, name=name: used.add(name))
        for name, child in children.items()
        for one in child.modules()
    ]
    training = body.training
    with torch.inference_mode():
        body.eval()(torch.zeros(1, channels, _PROBE_SIDE, _PROBE_SIDE))
    body.train(training)
    for hook in hooks:
        hook.remove()
    for name in set(children) - used:
        setattr(body, name, nn.Identity())


def _cut_off(body: Any) -> None:
    """Take the stages away that an encoder of timm computes beyond the coarsest one that is asked for."""
    model = getattr(body, "model", None)
    stages = getattr(model, "blocks", None)
    if isinstance(stages, nn.Sequential) and model is not None:
        stage, _, last = model.feature_info.module_name()[-1].partition(".")
        if stage == "blocks" and last.isdecimal():
            del stages[int(last) + 1 :]


def _keep_resolution(body: nn.Module, name: str) -> None:
    """Give the first convolution stride 1, so that every feature map is twice as fine."""
    first = next(module for module in body.modules() if isinstance(module, nn.Conv2d))
    if first.stride != (2, 2):
        raise ModelError(
            "stem_stride 1 does not go with '{name}': its first convolution has no stride of 2.", name=name
        )
    first.stride = (1, 1)
