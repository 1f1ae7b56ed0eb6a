"""The multi-decoder network: one shared encoder, one decoder with its head per region."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from enum import Enum
from typing import Any

import torch
from torch import Tensor, nn

from landslide_mapper.errors import ModelError, UnknownRegionError
from landslide_mapper.layers import CHANGE_SCORE, PRE, TERRAIN
from landslide_mapper.nn.networks.clay_pyramid import fusion_for
from landslide_mapper.nn.networks.context import ADAPTERS, FUSION, Context
from landslide_mapper.nn.networks.fitted import FINE_LEVELS, FittedDecoder
from landslide_mapper.nn.networks.late import LateDecoder, standard_score
from landslide_mapper.nn.networks.spec import CLIP, LATE, NetworkSpec
from landslide_mapper.vocabulary import RAU, TSMU, UNET

ENCODER = "encoder"


def decoder_part(region: str) -> str:
    """Name of a region's decoder among the network's parts, and of its weights file."""
    return f"decoders/{region}"


class PartMode(Enum):
    """What training may change in a part of the network."""

    TRAINED = "trained"
    FIXED_STATISTICS = "fixed statistics"
    """Weights learn, but the running statistics of batch normalization stay and are what it uses."""
    STEADY = "steady"
    """Weights learn, but the part behaves as in inference: running statistics, and no dropout."""
    FROZEN = "frozen"
    """Nothing changes, and the part behaves as in inference (no dropout)."""


class _Decoders(nn.ModuleDict):
    """Region to decoder. A region may be called `train` or `items`, which ModuleDict itself refuses."""

    def __setitem__(self, key: str, module: nn.Module) -> None:
        self._modules[key] = module


class MultiRegionNetwork(nn.Module):
    """A shared encoder with one decoder and segmentation head per region.

    Attributes:
        spec: the architecture.
        encoder: features of the stacked layers; its forward gives a list of feature maps.
        context: what Clay brings to the features, or None. Clay's weights are attached once it is made.
        decoders: region id to decoder, whose forward turns the features into logits.
        mean: (bands,) of the training data, used for both dates.
        std: (bands,) of the training data, used for both dates.
    """

    mean: Tensor
    std: Tensor

    def __init__(
        self,
        spec: NetworkSpec,
        regions: Iterable[str] = (),
        mean: Iterable[float] | None = None,
        std: Iterable[float] | None = None,
    ) -> None:
        super().__init__()
        spec.check()
        self.spec = spec
        self.encoder: Any = _build_encoder(spec.of_encoder)
        self.context: Context | None = None
        if spec.context is not None:
            channels: Any = self.encoder.out_channels
            self.context = Context(spec.context, fusion_for(spec, channels))
        self.decoders = _Decoders()
        self._modes: dict[str, PartMode] = {}
        self.register_buffer("mean", _per_band(mean, spec.bands, 0.0))
        self.register_buffer("std", _per_band(std, spec.bands, 1.0))
        for region in regions:
            self.add_region(region)

    @property
    def regions(self) -> list[str]:
        """Ids of the regions, in the order in which they were added."""
        return list(self.decoders.keys())

    @property
    def parts(self) -> dict[str, nn.Module]:
        """Every part that is trained, frozen and stored on its own: `encoder`, `decoders/<region>`, ..."""
        found: dict[str, nn.Module] = {ENCODER: self.encoder}
        if self.context is not None:
            found.update({FUSION: self.context.fusion, ADAPTERS: self.context.adapters})
        return {**found, **{decoder_part(region): one for region, one in self.decoders.items()}}

    @property
    def divisor(self) -> int:
        """What the sides of the input must be multiples of."""
        own = int(self.encoder.divisor)
        if self.spec.context is None:
            return own
        patch = self.spec.context.patch
        return own * patch // math.gcd(own, patch)

    def add_region(self, region: str, clone_of: str | None = None) -> None:
        """Add a decoder: with random weights, or a copy of another region's.

        Raises:
            ModelError: when the network already has that region.
            UnknownRegionError: when it has no region `clone_of`.
        """
        if region in self.decoders:
            raise ModelError("The network already has a region '{region}'.", region=region)
        if clone_of is None:
            decoder = _build_decoder(self.spec, self.encoder)
        else:
            decoder = deepcopy(self._decoder(clone_of))
        self.decoders[region] = decoder.to(self.mean.device).requires_grad_(True)
        self.decoders[region].train(self.training)

    def normalize(
        self, layers: Mapping[str, Tensor], valid: Tensor, present: Mapping[str, Tensor] | None = None
    ) -> Tensor:
        """Bring pixels to mean 0 and deviation 1, with 0 where there is no data.

        Args:
            layers: name to (N, bands, H, W) of any dtype. A layer that is missing counts as the mean (0);
                one that the network does not know is left alone. A network that weighs dates late sees pre
                and change together, or neither.
            valid: (N, H, W) bool; False where any layer has no data.
            present: name to (N,) bool: samples whose layer is real; elsewhere it counts as missing. A layer
                that is not named is real in all of them.

        Returns:
            (N, channels, H, W), layers in the network's order, of the dtype of the normalization; of a
            network that weighs dates late one channel more, 1 where there are both dates.
        """
        known = {name: valid for name in layers}
        for name, real in (present or {}).items():
            known[name] = valid & real[:, None, None]
        if self.spec.temporal == LATE:
            both = [known[name] for name in (PRE, CHANGE_SCORE) if name in layers]
            known[PRE] = known[CHANGE_SCORE] = both[0] & both[1] if len(both) > 1 else torch.zeros_like(valid)
        stacked = [
            self._standardize(layer.name, layers[layer.name], known[layer.name])
            if layer.name in layers
            else self.mean.new_zeros((len(valid), layer.bands, *valid.shape[1:]))
            for layer in self.spec.layers
        ]
        if self.spec.temporal == LATE:
            stacked.append(known[PRE][:, None].to(self.mean))
        return torch.cat(stacked, dim=1)

    def features(self, x: Tensor) -> list[Tensor]:
        """Feature maps of normalized pixels (N, channels, H, W), for `decode`; from fine to coarse.

        Of a network that weighs dates late the pixels themselves are the first one.

        Raises:
            ValueError: when the sides are no multiples of `divisor`.
        """
        height, width = x.shape[-2:]
        if height % self.divisor or width % self.divisor:
            raise ValueError(
                f"The input is {width} x {height} pixels; network '{self.spec.network}' needs sides that are "
                f"multiples of {self.divisor}."
            )
        is_late = self.spec.temporal == LATE
        features: list[Tensor] = self.encoder(x[:, : self.spec.bands] if is_late else x)
        if self.context is not None:
            features = self.context(x, features)
        return [x, *features] if is_late else features

    def decode(self, features: list[Tensor], region: str) -> Tensor:
        """Logits (N, 1, H, W) of a region from the shared features."""
        logits: Tensor = self._decoder(region)(features)
        return logits

    def forward(
        self,
        layers: Mapping[str, Tensor],
        valid: Tensor,
        region: str,
        present: Mapping[str, Tensor] | None = None,
    ) -> Tensor:
        """Logits (N, 1, H, W) of a region from raw pixels; arguments as for `normalize`."""
        return self.decode(self.features(self.normalize(layers, valid, present)), region)

    def set_mode(self, mode: PartMode, *parts: str) -> None:
        """Say what training may change in these parts; holds until said otherwise, also after `train()`.

        Args:
            mode: see `PartMode`.
            parts: names out of `parts`, e.g. ENCODER or decoder_part(region).

        Raises:
            UnknownRegionError: when there is no such part.
        """
        for part in parts:
            if part not in self.parts:
                raise UnknownRegionError(
                    "The network has no part '{part}'; it has {parts}.",
                    part=part,
                    parts=", ".join(self.parts),
                )
            self._modes[part] = mode
            self.parts[part].requires_grad_(mode is not PartMode.FROZEN)
        self.train(self.training)

    def mode_of(self, part: str) -> PartMode:
        """What training may change in a part."""
        return self._modes.get(part, PartMode.TRAINED)

    def train(self, mode: bool = True) -> MultiRegionNetwork:
        """Switch to training; frozen parts and fixed statistics stay in inference mode."""
        super().train(mode)
        for part, module in self.parts.items():
            if self.mode_of(part) in (PartMode.FROZEN, PartMode.STEADY):
                module.eval()
            elif self.mode_of(part) is PartMode.FIXED_STATISTICS:
                _fix_statistics(module)
        return self

    def parameter_counts(self, *parts: str) -> dict[str, int]:
        """Numbers of values in some parts (by default all): trainable, frozen and buffers.

        Buffers are the running statistics of batch normalization. Clay counts with what adapts it.
        """
        counts = {"trainable": 0, "frozen": 0, "buffers": 0}
        if self.context is not None and (not parts or ADAPTERS in parts):
            counts["frozen"] += sum(one.numel() for one in self.context.clay.encoder.parameters())
        for part in parts or tuple(self.parts):
            module = self.parts[part]
            for parameter in module.parameters():
                counts["trainable" if parameter.requires_grad else "frozen"] += parameter.numel()
            # Step counters are whole numbers and no weights.
            counts["buffers"] += sum(one.numel() for one in module.buffers() if one.is_floating_point())
        return counts

    def _decoder(self, region: str) -> nn.Module:
        if region not in self.decoders:
            known = ", ".join(self.regions) or "none"
            raise UnknownRegionError(
                "There is no region '{region}'; the network has {known}.", region=region, known=known
            )
        return self.decoders[region]

    def _standardize(self, layer: str, pixels: Tensor, valid: Tensor) -> Tensor:
        if layer == CHANGE_SCORE:
            return standard_score(pixels.to(self.mean.dtype)).masked_fill_(~valid[:, None], 0.0)
        if layer == TERRAIN:  # made as networks like it
            return pixels.to(self.mean.dtype).masked_fill(~valid[:, None], 0.0)
        mean, std = self.mean[:, None, None], self.std[:, None, None]
        scaled = ((pixels.to(self.mean.dtype) - mean) / std).clamp_(-CLIP, CLIP)
        return scaled.masked_fill_(~valid[:, None], 0.0)


def with_both_dates(network: MultiRegionNetwork) -> MultiRegionNetwork:
    """A network of one date as one of both, which weighs them late and begins as the network that it was."""
    spec = replace(network.spec, dates=2, temporal=LATE)
    # Forked: this network's random numbers must not change anybody else's.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        both = MultiRegionNetwork(spec, network.regions, network.mean.tolist(), network.std.tolist())
    both.encoder.load_state_dict(network.encoder.state_dict())
    if both.context is not None and network.context is not None:
        both.context.take(network.context)
    for region, decoder in network.decoders.items():
        both.decoders[region].post.load_state_dict(decoder.state_dict())  # type: ignore[union-attr]
    return both.to(network.mean.device).train(network.training)


def with_corrections(network: MultiRegionNetwork) -> MultiRegionNetwork:
    """A network whose decoders can be corrected by few labels; as yet all of them answer as they did."""
    spec = replace(network.spec, fitted=True)
    fitted = MultiRegionNetwork(spec, network.regions, network.mean.tolist(), network.std.tolist())
    fitted.encoder.load_state_dict(network.encoder.state_dict())
    for region, decoder in network.decoders.items():
        fitted.decoders[region].decoder.load_state_dict(decoder.state_dict())  # type: ignore[union-attr]
    return fitted.to(network.mean.device).train(network.training)


def _build_encoder(spec: NetworkSpec) -> nn.Module:
    if spec.network == TSMU:
        from landslide_mapper.nn.networks.tsmu import TsmuEncoder

        return TsmuEncoder(spec.channels)
    if spec.network == RAU:
        from landslide_mapper.nn.networks.rau import RauEncoder

        return RauEncoder(spec.channels)
    # Imported here: the paper's network works where segmentation_models_pytorch is not installed.
    from landslide_mapper.nn.networks.unet import UnetEncoder

    return UnetEncoder(spec)


def _build_decoder(spec: NetworkSpec, encoder: Any) -> nn.Module:
    if spec.fitted:
        own = replace(spec, fitted=False)
        pixels = [spec.channels + 1] if spec.temporal == LATE else []
        return FittedDecoder(_build_decoder(own, encoder), [*pixels, *encoder.out_channels[:FINE_LEVELS]])
    if spec.temporal == LATE:
        return LateDecoder(_build_decoder(spec.of_encoder, encoder), spec.bands)
    if spec.network == TSMU:
        from landslide_mapper.nn.networks.tsmu import TsmuDecoder

        return TsmuDecoder()
    if spec.network == RAU:
        from landslide_mapper.nn.networks.rau import RauDecoder

        return RauDecoder(spec.dropout)
    if spec.decoder != UNET:
        from landslide_mapper.nn.networks.decoders import OtherDecoder

        return OtherDecoder(spec, encoder.out_channels)
    from landslide_mapper.nn.networks.unet import UnetDecoder

    return UnetDecoder(spec, encoder)


def _per_band(values: Iterable[float] | None, bands: int, default: float) -> Tensor:
    listed = [default] * bands if values is None else [float(value) for value in values]
    if len(listed) != bands:
        raise ModelError(
            "The normalization has {count} values; the network has {bands} bands.",
            count=len(listed),
            bands=bands,
        )
    return torch.tensor(listed, dtype=torch.float32)


def _fix_statistics(module: nn.Module) -> None:
    for one in module.modules():
        if isinstance(one, nn.modules.batchnorm._BatchNorm):
            one.eval()
