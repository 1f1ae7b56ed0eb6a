"""What a model's way of seeing makes of a pair: which differences of the dates matter to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from landslide_mapper.layers import NO_TAGS, ImageTags
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.vocabulary import CHANGE, STARTER


@dataclass(frozen=True)
class Seer:
    """How a pair is seen.

    Attributes:
        own_scale: whether each date is brought to a scale of its own, so that other units are no change.
        bands: per date; None: it is not known.
        images: what the model learned from.
    """

    own_scale: bool = False
    bands: int | None = None
    images: ImageTags = NO_TAGS


def seer_of(model: Path | None) -> Seer:
    """How a model sees a pair; None: as it is.

    Raises:
        ModelError: when the model cannot be read.
    """
    if model is None:
        return Seer()
    if model in (Path(CHANGE), Path(STARTER)):
        return Seer(own_scale=True)
    wanted = ModelFolder(model).version().spec.input
    return Seer(wanted.per_scene, wanted.image_bands, replace(wanted.images, derived=()))
