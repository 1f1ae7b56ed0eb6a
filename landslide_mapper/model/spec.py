"""What a version of a model is made of, as it is written in model.json and card.json."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

from landslide_mapper.errors import ModelError, UnknownRegionError
from landslide_mapper.json_fields import Fields
from landslide_mapper.layers import (
    CHANGE_SCORE,
    NO_TAGS,
    POST,
    TERRAIN,
    HasLayers,
    ImageTags,
    LayerSpec,
    date_layers,
)
from landslide_mapper.normalization import DATA_SET, NORMALIZATIONS, SCENE, Stretch
from landslide_mapper.vocabulary import DERIVED

MAX_REGIONS = 1000
MAX_BANDS = 64
MAX_LAYERS = 16
MAX_TILE_SIZE = 4096
REGION_ID = r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}"
# A region is also a file name, and Windows keeps these for devices.
_DEVICE_NAMES = r"(?i)con|prn|aux|nul|com\d|lpt\d"


def check_region_id(region: str) -> str:
    """Return the region id if it is a legal one.

    Raises:
        ModelError: when it is no slug, and so could not be a file name everywhere.
    """
    if not re.fullmatch(REGION_ID, region) or re.fullmatch(_DEVICE_NAMES, region):
        raise ModelError(
            "'{region}' cannot be the id of a region: use 1 to 64 letters a-z, digits, '-' or '_', "
            "a letter or digit first (e.g. 'hokkaido-2018').",
            region=region,
        )
    return region


@dataclass(frozen=True)
class InputSpec(HasLayers):
    """What a model expects to see.

    Attributes:
        layers: what the network sees, in its order. Models of version 0.1.0 name none: theirs follow from
            bands, dates and pre_optional, which stay in the file for other readers.
        mean: per band of a date, of the training data.
        std: per band of a date, of the training data; above 0.
        gsd_m: ground sampling distance of the training data in metres; None where unknown.
        images: what the training data said of their bands and values.
        normalization: `scene` where each date comes stretched by its own percentiles, and mean and std are of
            stretched values; `data set` where values come as they are, as in all models of version 0.1.0.
    """

    layers: tuple[LayerSpec, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    gsd_m: float | None = None
    images: ImageTags = NO_TAGS
    normalization: str = DATA_SET

    @property
    def per_scene(self) -> bool:
        """Whether each date comes stretched by its own percentiles."""
        return self.normalization == SCENE

    def to_json(self) -> dict[str, Any]:
        """As in model.json."""
        return {
            "layers": [asdict(layer) for layer in self.layers],
            "bands": self.bands,
            "dates": self.dates,
            "gsd_m": self.gsd_m,
            "pre_optional": self.pre_optional,
            "images": self.images.to_json(),
            "normalization": {
                "mean": list(self.mean),
                "std": list(self.std),
                **({"per": SCENE} if self.per_scene else {}),
            },
        }

    @classmethod
    def from_fields(cls, fields: Fields) -> InputSpec:
        """Check and read; raises ModelError naming the field."""
        bands = fields.integer("bands", 1, MAX_BANDS)
        normalization = fields.fields("normalization")
        std = normalization.numbers("std", bands)
        if min(std) <= 0:
            raise normalization.fail("std", "numbers above 0")
        known = fields.data.get("gsd_m") is not None
        return cls(
            layers=_layers(fields, bands),
            mean=normalization.numbers("mean", bands),
            std=std,
            gsd_m=fields.number("gsd_m", 1e-4, 1e6) if known else None,
            images=_images(fields, bands),
            normalization=normalization.choice("per", NORMALIZATIONS, default=DATA_SET),
        )


@dataclass(frozen=True)
class RegionSpec:
    """A region of a model.

    Attributes:
        id: its name.
        threshold: probability from which a pixel is landslide there.
        stretch: percentiles of the chips that it was learned from, which are too small to have their own.
    """

    id: str
    threshold: float = 0.5
    stretch: Stretch | None = None

    def to_json(self) -> dict[str, Any]:
        """As in model.json."""
        more = {} if self.stretch is None else {"stretch": self.stretch.to_json()}
        return {"id": self.id, "threshold": self.threshold, **more}


@dataclass(frozen=True)
class ModelSpec:
    """Everything about a version but its weights.

    Attributes:
        network: name of the encoder, or `tsmu`.
        architecture: further options of the network (`nn.networks.spec.NetworkSpec`); checked by `nn`.
        input: what it expects to see.
        regions: what it can map.
        tile_size: side of the network's input in pixels.
        overlap: overlap of two tiles in pixels.
    """

    network: str
    architecture: dict[str, Any]
    input: InputSpec
    regions: tuple[RegionSpec, ...]
    tile_size: int
    overlap: int

    def region(self, region: str | None) -> RegionSpec:
        """The region of that id; the only one for None.

        Raises:
            UnknownRegionError: when there is none, or several and none was named.
        """
        known = ", ".join(one.id for one in self.regions)
        if region is None:
            if len(self.regions) > 1:
                raise UnknownRegionError("The model has several regions; name one of {known}.", known=known)
            return self.regions[0]
        for one in self.regions:
            if one.id == region:
                return one
        raise UnknownRegionError(
            "The model has no region '{region}'; it has {known}.", region=region, known=known
        )

    def to_json(self) -> dict[str, Any]:
        """As in model.json."""
        return {
            "network": self.network,
            "architecture": self.architecture,
            "input": self.input.to_json(),
            "regions": [region.to_json() for region in self.regions],
            "tile_size": self.tile_size,
            "overlap": self.overlap,
        }

    @classmethod
    def from_fields(cls, fields: Fields) -> ModelSpec:
        """Check and read; raises ModelError naming the field."""
        tile_size = fields.integer("tile_size", 1, MAX_TILE_SIZE)
        needs = InputSpec.from_fields(fields.fields("input"))
        return cls(
            network=fields.text("network"),
            architecture=fields.fields("architecture").data,
            input=needs,
            regions=_regions(fields, needs),
            tile_size=tile_size,
            overlap=fields.integer("overlap", 0, tile_size // 2),
        )


def _layers(fields: Fields, bands: int) -> tuple[LayerSpec, ...]:
    dates, optional = fields.integer("dates", 1, 2), fields.boolean("pre_optional", default=False)
    layers = date_layers(bands, dates, optional)
    if fields.data.get("layers") is not None:
        found = [one.text("name") for one in fields.items("layers", MAX_LAYERS)]
        layers = date_layers(bands, dates, optional, CHANGE_SCORE in found, TERRAIN in found)
        if found != [layer.name for layer in layers]:
            raise ModelError(
                "{where}: the model sees the layers {found}; this version of Landslide Mapper knows {known}. "
                "Install a newer one.",
                where=fields.where,
                found=", ".join(found),
                known=", ".join(layer.name for layer in layers),
            )
    return layers


def _images(fields: Fields, bands: int) -> ImageTags:
    if fields.data.get("images") is None:
        return NO_TAGS
    own = fields.fields("images")
    names = own.data.get("band_names")
    derived = own.data.get("derived", [])
    if not isinstance(derived, list) or not set(map(str, derived)) <= set(DERIVED) or len(derived) >= bands:
        raise own.fail("derived", f"some of {', '.join(DERIVED)}, less than {bands}")
    read = bands - len(derived)
    if (
        not isinstance(names, list)
        or len(names) not in (0, read)
        or not all(isinstance(n, str) for n in names)
    ):
        raise own.fail("band_names", f"none, or {read} texts")
    scaled = own.data.get("scale") is not None
    return ImageTags(
        tuple(names),
        own.number("scale", 1e-30, 1e30) if scaled else None,
        own.boolean("offset_removed", default=False),
        tuple(map(str, derived)),
    )


def _regions(fields: Fields, needs: InputSpec) -> tuple[RegionSpec, ...]:
    regions = []
    seen: set[str] = set()
    for one in fields.items("regions", MAX_REGIONS):
        region = one.text("id")
        try:
            check_region_id(region)
        except ModelError as exception:
            raise ModelError("{where}: {error}", where=one.where, error=exception) from exception
        # Regions are files, and not every file system tells upper from lower case.
        if region.lower() in seen:
            raise ModelError("{where}: region '{region}' is there twice.", where=one.where, region=region)
        seen.add(region.lower())
        regions.append(RegionSpec(region, one.number("threshold", 0.0, 1.0), _stretch(one, needs)))
    return tuple(regions)


def _stretch(region: Fields, needs: InputSpec) -> Stretch | None:
    if region.data.get("stretch") is None:
        return None
    own = region.fields("stretch")
    own.only([layer.name for layer in needs.layers])
    if POST not in own.data:
        raise own.fail(POST, f"{needs.bands} pairs of numbers")
    for layer, bands in own.data.items():
        legal = isinstance(bands, list) and len(bands) == needs.bands
        if not legal or not all(isinstance(one, list) and len(one) == 2 for one in bands):
            raise own.fail(layer, f"{needs.bands} pairs of numbers")
        for number, one in enumerate(bands):
            low, high = Fields({"range": one}, f"{own.where}: {layer}[{number}]").numbers("range", 2)
            if low > high:
                raise own.fail(layer, "pairs of a lower and a higher number")
    return Stretch.from_json(own.data)
