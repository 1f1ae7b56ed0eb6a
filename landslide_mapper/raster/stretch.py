"""A scene by its own percentiles: measuring them, and reading pixels stretched by them.

They are of the whole scene, whatever part of it is asked for, so that a map does not depend on how it is cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.layers import POST
from landslide_mapper.normalization import LEAST, MOST, PERCENTS, Stretch
from landslide_mapper.raster.derived import INDEX_BANDS
from landslide_mapper.raster.scaling import ScaledSource
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.scene_statistics import FEWEST_PIXELS, check_enough, valid_samples
from landslide_mapper.raster.source import Pixels
from landslide_mapper.tiling import Window

CHIP_PIXELS = 256 * 256
"""Images of fewer pixels are chips, which share the percentiles of their region."""
_MOST_VALUES = 4_000_000
_Values = dict[str, list[NDArray[np.float32]]]


def is_chip(scene: Scene) -> bool:
    """Whether a scene is too small, or too little known, to have percentiles of its own."""
    return not scene.grid.georeferenced or scene.grid.width * scene.grid.height < CHIP_PIXELS


def own_stretch(scene: Scene) -> Stretch:
    """The stretch of a scene by its own percentiles.

    Raises:
        RasterError: when a raster cannot be read, or has too few valid pixels for percentiles.
    """
    values: _Values = {}
    _collect(scene, values, 1)
    check_enough(scene, sum(part.shape[1] for part in values.get(POST, [])))
    return _percentiles(values, scene.derived)


def common_stretch(scenes: Iterable[Scene], pixels: int) -> Stretch | None:
    """The stretch of several chips by the percentiles of all of them; None where they hold next to nothing.

    Args:
        scenes: open scenes with the same layers and bands; one after another.
        pixels: how many they have together, about: of more than some millions, only some are looked at.
    """
    values: _Values = {}
    derived: tuple[str, ...] = ()
    for scene in scenes:
        derived = scene.derived
        _collect(scene, values, max(1, ceil(pixels / _MOST_VALUES)))
    enough = sum(part.shape[1] for part in values.get(POST, [])) >= FEWEST_PIXELS
    return _percentiles(values, derived) if enough else None


def stretched(scene: Scene, stretch: Stretch) -> Scene:
    """The scene with stretched values, float32; the rasters are still those of the scene given."""
    return scene.with_sources(lambda name, source: _StretchedSource(source, stretch.changes(name)))


class _StretchedSource(ScaledSource):
    """A raster whose values are brought to about 0..1."""

    def read(self, window: Window) -> Pixels:
        """As `Source.read`, float32."""
        pixels, valid = super().read(window)
        clipped: NDArray[Any] = np.clip(pixels, LEAST, MOST, out=pixels)
        return clipped, valid


def _collect(scene: Scene, values: _Values, step: int) -> None:
    for sample in valid_samples(scene):
        for name, pixels in sample.items():
            values.setdefault(name, []).append(pixels[:, ::step].copy() if step > 1 else pixels)


def _percentiles(values: _Values, derived: Sequence[str]) -> Stretch:
    """The percentiles of all bands but indices, which mean the same in every scene."""
    joined = {name: np.concatenate(parts, axis=1) for name, parts in values.items()}
    # A pre-event raster that hardly meets the other one: next to nothing is mapped from it.
    used = {name: all_ if all_.shape[1] >= FEWEST_PIXELS else joined[POST] for name, all_ in joined.items()}
    found = {name: np.percentile(all_, PERCENTS, axis=1).T for name, all_ in used.items()}
    for bands in found.values():
        for place, name in enumerate(derived, -len(derived)):
            if name in INDEX_BANDS:
                bands[place] = (-1.0, 1.0)
    return Stretch(
        {name: tuple((float(low), float(high)) for low, high in bands) for name, bands in found.items()}
    )
