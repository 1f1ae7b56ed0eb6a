"""The layers that a network sees, by name and in order: the dates of a scene, later what else is known of it.

A layer is an image on the scene's grid, (bands, height, width). Everything between a raster and a network
carries layers as a mapping from name to pixels in the network's order. Another one (an elevation model, its
slope, a cloud mask) needs a source in `raster.scene`, a name here and its place and normalization in
`nn.networks`, nothing in between.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

POST, PRE = "post", "pre"
CHANGE_SCORE = "change"
"""How much barer each pixel became between the dates, 0 to 1 (`change`): computed, no raster of its own."""

OF_PRE = (PRE, CHANGE_SCORE)
"""Layers that there are only where there is a pre-event image."""
TERRAIN, TERRAIN_BANDS = "terrain", 3
"""The ground (`terrain.layer`): whether it is known, its slope, how far it lies above what surrounds it."""


@dataclass(frozen=True)
class LayerSpec:
    """One layer of a network's input.

    Attributes:
        name: what it is called everywhere.
        bands: how many bands it has.
        optional: whether the network was trained to do without it.
    """

    name: str
    bands: int
    optional: bool = False


def date_layers(
    bands: int, dates: int, pre_optional: bool = False, change: bool = False, terrain: bool = False
) -> tuple[LayerSpec, ...]:
    """The layers of a network that sees 1 date (post) or 2 (post, then pre), their change, and the ground."""
    layers = [LayerSpec(POST, bands)]
    if dates == 2:
        layers.append(LayerSpec(PRE, bands, pre_optional))
    if dates == 2 and change:
        layers.append(LayerSpec(CHANGE_SCORE, 1, pre_optional))
    if terrain:
        layers.append(LayerSpec(TERRAIN, TERRAIN_BANDS))
    return tuple(layers)


@dataclass(frozen=True)
class ImageTags:
    """What the rasters that a model learned from said of their images.

    Attributes:
        band_names: what each band shows ("red", ...); empty where that is not known.
        scale: physical units per step of the values that the network saw; None where the rasters had none.
        offset_removed: whether offsets of the rasters were taken out before the network saw the values;
            models of version 0.1.0 saw them as they were stored.
        derived: bands that are computed from these, and follow them (`vocabulary.DERIVED`).
    """

    band_names: tuple[str, ...] = ()
    scale: float | None = None
    offset_removed: bool = False
    derived: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain data; what came later is left out where there is none of it."""
        data = {**asdict(self), "band_names": list(self.band_names), "derived": list(self.derived)}
        return data if self.derived else {name: one for name, one in data.items() if name != "derived"}

    @classmethod
    def from_json(cls, data: Mapping[str, Any] | None) -> ImageTags:
        """Read what `to_json` wrote; None for a model or store that says nothing."""
        if data is None:
            return cls()
        scale = data.get("scale")
        return cls(
            tuple(str(name) for name in data.get("band_names", ())),
            None if scale is None else float(scale),
            bool(data.get("offset_removed")),
            tuple(str(name) for name in data.get("derived", ())),
        )


NO_TAGS = ImageTags()


class HasLayers:
    """What follows for the dates from the layers of a model or a patch store.

    Attributes:
        layers: in the network's order; post is always there.
        images: what is known of the images' bands.
    """

    layers: tuple[LayerSpec, ...]
    images: ImageTags

    @property
    def bands(self) -> int:
        """Bands per date, those that are computed among them."""
        return self.layers[0].bands

    @property
    def image_bands(self) -> int:
        """Bands per date that are read from a raster."""
        return self.bands - len(self.images.derived)

    @property
    def dates(self) -> int:
        """1 (post only) or 2 (pre and post)."""
        return 2 if any(layer.name == PRE for layer in self.layers) else 1

    @property
    def sees_change(self) -> bool:
        """Whether the change between the dates is one of the layers."""
        return any(layer.name == CHANGE_SCORE for layer in self.layers)

    @property
    def sees_terrain(self) -> bool:
        """Whether the ground is one of the layers."""
        return any(layer.name == TERRAIN for layer in self.layers)

    @property
    def pre_optional(self) -> bool:
        """Whether a two-date model was trained to do without the pre-event image."""
        return any(layer.name == PRE and layer.optional for layer in self.layers)
