"""What a network is made of, as plain data that is stored with a model."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, replace
from typing import Any

from landslide_mapper.errors import ModelError
from landslide_mapper.json_fields import Fields
from landslide_mapper.layers import LayerSpec, date_layers
from landslide_mapper.model.design import check_context, check_decoder
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.nn.networks.context_spec import ContextSpec
from landslide_mapper.vocabulary import (
    CELLS,
    CLAY,
    CLAY_ENCODER,
    DECODERS,
    NO_CONTEXT,
    OWN_NETWORKS,
    SCSE,
    UNET,
)

LATE = "late"
TEMPORAL = ("early", "siamese", LATE)
PYRAMIDS = {"fpn": 5, "upernet": 5, "segformer": 5, "pan": 4, "deeplabv3+": 4}
"""Decoders that look at the encoder's levels all at once: how many of them."""
ATTENTION_WIDTH = 16
FPN_WIDTHS = 64
"""It normalizes groups of 32 channels, at half the width."""
LIGHT_CHANNELS = (128, 64, 32, 16, 8)
DEFAULT_NETWORK = "tu-tf_efficientnet_lite2"
DEFAULT_DETAIL = 16
LEAST_LEVELS, MOST_LEVELS = 3, 5
MAX_BANDS = 64
MAX_CHANNELS = 1024

TOLERANCE, NEARLY_ALL = 0.02, 0.999
"""Largest difference of a probability that another precision or device may make, and the share of pixels for
which it counts.

The very largest one of a tile says little: a single pixel on the steep part of the sigmoid decides it.
"""
CLIP = 10.0
"""Normalized values beyond this many standard deviations are cut off (clouds, glint, sensor faults)."""
LEAST_SCORE = 1 / 508
"""Scores of change are stored in steps of 1/254."""
SCORE_SLOPE = math.log(19.0)
"""Logits of scores in these units are what they were made of: -1 for the usual change, 0 at its threshold."""

# No colon or slash: timm would read them as "fetch this from a hub" or "open that folder".
_ENCODER_NAME = r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}"


@dataclass(frozen=True)
class NetworkSpec:
    """The architecture of a network.

    Attributes:
        network: name of the encoder (resnet34, ...), or `tsmu`, or `rau`; `clay`: Clay takes its place.
        bands: bands per date.
        dates: 1 (post only) or 2 (pre and post).
        temporal: how two dates meet: `early` (stacked as input bands, as in the paper), `siamese` (both
            pass the same encoder; the decoder sees the post-event features and what differs from pre) or
            `late` (the encoder sees post alone; each region's decoder mends what it finds by pre and by the
            change between the dates).
        decoder_channels: widths of a region's decoder from coarse to fine, one per step up.
        stem_stride: stride of the encoder's first convolution; 1 keeps objects of a few pixels apart, at four
            times the cost.
        dropout: share of the channels that a region's head drops in training.
        detail: channels at the input's own resolution that the decoders' last step sees besides, made by one
            convolution; 0 for none. Most of what a stride of 1 brings, at a tenth of the cost.
        terrain: whether the encoder sees the ground beside the stacked dates.
        subpixel: a U-Net's decoder ends at half the resolution and answers for the four pixels of each place
            (sub-pixel convolution, Shi et al. 2016); what its last step sees besides (`detail`) is made for
            them together. Convolutions at the input's own resolution take most of a small network's time.
        context: what Clay looks at, whose answer is added to the coarsest features, or makes all of them
            where `network` is `clay`; None: it is not asked.
        halved: the encoder sees the image at half its resolution, at a quarter of the cost; only with
            `subpixel`, whose detail is then the finest that the decoder sees.
        cells: what each step of a region's decoder is (`vocabulary.CELLS`), where that was searched for; none
            where all are as the decoder's design has them.
        fitted: whether each region's decoder has a linear correction (`networks.fitted`).
    """

    network: str = "resnet34"
    bands: int = 3
    dates: int = 2
    temporal: str = "early"
    decoder_channels: tuple[int, ...] = LIGHT_CHANNELS
    stem_stride: int = 2
    dropout: float = 0.1
    detail: int = 0
    decoder: str = UNET
    attention: str | None = None
    terrain: bool = False
    subpixel: bool = False
    context: ContextSpec | None = None
    halved: bool = False
    fitted: bool = False
    cells: tuple[str, ...] = ()

    @property
    def layers(self) -> tuple[LayerSpec, ...]:
        """What the network sees, in the order of its input's channels."""
        return date_layers(self.bands, self.dates, change=self.temporal == LATE, terrain=self.terrain)

    @property
    def widths(self) -> tuple[int, ...]:
        """Widths of a region's decoder from coarse to fine: attention needs some channels to weigh."""
        least = 1 if self.attention is None else ATTENTION_WIDTH
        return tuple(max(width, least) for width in self.decoder_channels)

    @property
    def of_encoder(self) -> NetworkSpec:
        """What the encoder is made for."""
        return replace(self, dates=1, temporal="early") if self.temporal == LATE else self

    @property
    def dates_at_once(self) -> int:
        """Dates that the encoder sees stacked as channels; one by one, or the second one never: 1."""
        return self.dates if self.temporal == "early" else 1

    @property
    def channels(self) -> int:
        """Bands of all layers together."""
        return sum(layer.bands for layer in self.layers)

    @property
    def levels(self) -> int:
        """Levels of the encoder; its first one has the input's resolution where `stem_stride` is 1."""
        if self.decoder in PYRAMIDS:
            return PYRAMIDS[self.decoder]
        # With one level less to climb, the same number of steps starts one level deeper.
        return min(
            len(self.decoder_channels) + (self.stem_stride == 1) + self.subpixel - self.halved, MOST_LEVELS
        )

    @classmethod
    def default(cls, bands: int, dates: int, temporal: str = "early") -> NetworkSpec:
        """The network for whoever names none: light, with fine detail: many slides are few pixels wide."""
        return cls(DEFAULT_NETWORK, bands, dates, temporal, detail=DEFAULT_DETAIL)

    def with_decoder(self, decoder: str | None, attention: str | None) -> NetworkSpec:
        """The same network with decoders of another design; None: the one that it has.

        Attention is asked for anew with a design, and what was searched for goes.
        """
        if decoder is None:
            return self if attention is None else replace(self, attention=attention)
        steps = len(self.decoder_channels)
        widths = LIGHT_CHANNELS[:steps] if self.cells else self.decoder_channels
        return replace(self, decoder=decoder, attention=attention, cells=(), decoder_channels=widths)

    def to_json(self) -> dict[str, Any]:
        """The architecture as JSON; what came later is left out where it is as before."""
        later = {
            "decoder": UNET,
            "attention": None,
            "terrain": False,
            "subpixel": False,
            "context": None,
            "halved": False,
            "fitted": False,
            "cells": (),
        }
        known = {name: value for name, value in asdict(self).items() if later.get(name, ...) != value}
        if self.context is not None:
            known["context"] = self.context.to_json()
        if self.cells:
            known["cells"] = list(self.cells)
        return {**known, "decoder_channels": list(self.decoder_channels)}

    @classmethod
    def from_json(cls, data: object, where: str = "network") -> NetworkSpec:
        """Check and read an architecture.

        Args:
            data: decoded JSON.
            where: file that it comes from, for messages.

        Raises:
            ModelError: naming the first field that is wrong.
        """
        fields = Fields(data, where)
        fields.only(cls.__dataclass_fields__)
        given = fields.data.get("context")
        spec = cls(
            network=fields.text("network", _ENCODER_NAME, "the name of an encoder"),
            bands=fields.integer("bands", 1, MAX_BANDS),
            dates=fields.integer("dates", 1, 2),
            temporal=fields.choice("temporal", TEMPORAL, default="early"),
            decoder_channels=_channels(fields),
            stem_stride=fields.integer("stem_stride", 1, 2, default=2),
            dropout=fields.number("dropout", 0.0, 0.9, default=0.1),
            detail=fields.integer("detail", 0, MAX_CHANNELS, default=0),
            decoder=fields.choice("decoder", DECODERS, default=UNET),
            attention=None if fields.data.get("attention") is None else fields.choice("attention", (SCSE,)),
            terrain=fields.boolean("terrain", default=False),
            subpixel=fields.boolean("subpixel", default=False),
            context=None if given is None else ContextSpec.from_fields(fields.fields("context")),
            halved=fields.boolean("halved", default=False),
            fitted=fields.boolean("fitted", default=False),
            cells=_cells(fields),
        )
        spec.check(where)
        return spec

    def check(self, where: str = "network") -> None:
        """Refuse combinations that make no sense.

        Raises:
            ModelError: naming the field.
        """
        if self.temporal != "early" and self.dates == 1:
            raise ModelError(
                "{where}: field 'temporal' is '{temporal}'; expected 'early' with a single date.",
                where=where,
                temporal=self.temporal,
            )
        if self.terrain and self.temporal != "early":
            raise ModelError(
                "{where}: field 'temporal' is '{temporal}'; expected 'early' where the network sees terrain.",
                where=where,
                temporal=self.temporal,
            )
        if self.network in (*OWN_NETWORKS, CLAY) and self.temporal == "siamese":
            raise ModelError(
                "{where}: field 'temporal' is 'siamese'; expected 'early' with network {network}.",
                where=where,
                network=self.network,
            )
        self._check_fitted(where)
        self._check_cells(where)
        check_decoder(self.network, self.decoder, self.attention)
        plain = self.decoder == UNET and self.network not in (*OWN_NETWORKS, CLAY)
        most = MOST_LEVELS if self.halved else MOST_LEVELS - 1
        whole = len(self.decoder_channels) > most or self.stem_stride == 1
        if self.halved and not (self.subpixel and self.detail):
            raise ModelError(
                "{where}: field 'halved' is true; expected false without 'subpixel' and 'detail'.",
                where=where,
            )
        if self.subpixel and (whole or not plain):
            raise ModelError(
                "{where}: field 'subpixel' is true; that needs decoder unet with 3 or 4 steps, and an "
                "encoder whose first step halves the resolution.",
                where=where,
            )
        self._check_context(where)
        if self.decoder == "fpn" and self.decoder_channels[0] % FPN_WIDTHS:
            raise ModelError(
                "{where}: field 'decoder_channels' begins with {width}; expected a multiple of {step} with "
                "decoder fpn.",
                where=where,
                width=self.decoder_channels[0],
                step=FPN_WIDTHS,
            )

    def _check_context(self, where: str) -> None:
        """Refuse a Clay that does not fit the network."""
        encodes = self.network == CLAY
        asked = CLAY_ENCODER if encodes else CLAY
        check_context(self.network, NO_CONTEXT if self.context is None else asked)
        if self.context is None:
            return
        if len(self.context.waves) > self.bands:
            raise ModelError(
                "{where}: its context looks at {waves} bands; the network has {bands}.",
                where=where,
                waves=len(self.context.waves),
                bands=self.bands,
            )
        if encodes and self.context.patch & (self.context.patch - 1):
            raise ModelError(
                "{where}: its Clay looks at squares of {patch} pixels; in the encoder's place that must be a "
                "power of 2.",
                where=where,
                patch=self.context.patch,
            )
        if encodes and self.stem_stride == 1:
            raise ModelError(
                "{where}: field 'stem_stride' is 1; expected 2 where Clay takes the encoder's place.",
                where=where,
            )

    def _check_cells(self, where: str) -> None:
        """Refuse steps that do not go with the decoder's design and widths."""
        if not self.cells:
            return
        if self.attention or self.decoder != UNET or self.network in OWN_NETWORKS:
            raise ModelError(
                "{where}: the steps of its decoder were searched for; decoder '{decoder}' does not go with "
                "that. Name a decoder to leave them.",
                where=where,
                decoder=self.attention or self.decoder,
            )
        widths = self.decoder_channels
        seen = zip(self.cells, widths, (ATTENTION_WIDTH, *widths))
        narrow = any(cell == SCSE and min(width, known) < ATTENTION_WIDTH for cell, width, known in seen)
        if len(self.cells) != len(widths) or narrow:
            raise ModelError(
                "{where}: field 'cells' does not go with the widths {widths}; expected one for each, and "
                "'scse' only between widths of {least} and more.",
                where=where,
                widths=", ".join(map(str, widths)),
                least=ATTENTION_WIDTH,
            )

    def _check_fitted(self, where: str) -> None:
        """Refuse corrections of what does not say what it sees at the image's own resolution."""
        if self.fitted and (self.network in OWN_NETWORKS or self.context is not None):
            raise ModelError(
                "{where}: field 'fitted' is true; expected false with network {network}.",
                where=where,
                network=self.network,
            )


def read_architecture(version: ModelVersion) -> NetworkSpec:
    """What the network of a version is made of.

    Raises:
        ModelError: naming the field that is wrong, or that it sees other layers than the model says.
    """
    spec = version.spec
    where = f"{version.folder / 'card.json'}: architecture"
    known = {"network": spec.network, "bands": spec.input.bands, "dates": spec.input.dates}
    architecture = NetworkSpec.from_json({**spec.architecture, **known}, where)
    said, seen = ([layer.name for layer in one.layers] for one in (spec.input, architecture))
    if said != seen:
        raise ModelError(
            "{where}: its network sees the layers {seen}, the model says {said}. Copy the model again.",
            where=where,
            seen=", ".join(seen),
            said=", ".join(said),
        )
    return architecture


def _channels(fields: Fields) -> tuple[int, ...]:
    channels = fields.data.get("decoder_channels", list(LIGHT_CHANNELS))
    legal = isinstance(channels, list) and LEAST_LEVELS <= len(channels) <= MOST_LEVELS
    if not legal or not all(isinstance(one, int) and 1 <= one <= MAX_CHANNELS for one in channels):
        levels = f"{LEAST_LEVELS} to {MOST_LEVELS}"
        raise fields.fail("decoder_channels", f"{levels} whole numbers from 1 to {MAX_CHANNELS}")
    return tuple(channels)


def _cells(fields: Fields) -> tuple[str, ...]:
    cells = fields.data.get("cells", [])
    if not isinstance(cells, list) or not all(one in CELLS for one in cells):
        raise fields.fail("cells", f"some of {', '.join(CELLS)}")
    return tuple(cells)
