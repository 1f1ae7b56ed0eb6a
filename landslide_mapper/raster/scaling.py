"""Scale and offset tags: bringing the values of both dates, and what a model learned from, onto one footing.

A tagged band means value x scale + offset. Sentinel-2 has the offset -0.1 from processing baseline 04.00 on:
between images from before and after it everything would look 1000 steps brighter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.layers import POST, ImageTags
from landslide_mapper.messages import Message, Messages
from landslide_mapper.raster.source import Pixels, Source
from landslide_mapper.tiling import Window

Tags = tuple[tuple[float, float], ...]
"""Scale and offset of each band that is read."""
Change = tuple[tuple[float, ...], tuple[float, ...]]
"""What each band is multiplied by, and what is added."""

_PLAIN = (1.0, 0.0)


@dataclass(frozen=True)
class Footing:
    """How the values of each layer are changed.

    Attributes:
        changes: layer to what is done to its values; a layer that is not there is read as it is stored.
        warnings: what the analyst should know.
    """

    changes: Mapping[str, Change]
    warnings: tuple[str, ...]


def read_tags(dataset: gdal.Dataset, numbers: Sequence[int]) -> Tags:
    """Scale and offset of some bands; 1 and 0 where there are none."""
    bands = [dataset.GetRasterBand(number) for number in numbers]
    return tuple((float(band.GetScale() or 1.0), float(band.GetOffset() or 0.0)) for band in bands)


def common_scale(tags: Sequence[Tags]) -> float | None:
    """The first scale there is, which the others are brought to; None where no band has one."""
    return next((scale for one in tags for scale, _ in one if scale != 1.0), None)


def reconcile(tags: Mapping[str, Tags], learned: ImageTags) -> Footing:
    """Decide how values are read.

    Where a model learned with offsets taken out, that is done here too, and scales are brought to the
    model's. Where it is not known (a model of version 0.1.0, or none), values stay as they are stored as long
    as the dates agree; where they differ, offsets are taken out of both, and scales brought to post's.
    """
    differ = len(set(tags.values())) > 1
    offset = any(shift for one in tags.values() for _, shift in one)
    if not learned.offset_removed and not differ:
        unsure = Message(
            "The rasters have the offset {offsets}. Whether the model learned with it is not known: the "
            "values are read as they are stored. Train the model again to be sure.",
            offsets=_shown(tags[POST]),
        )
        return Footing({}, (unsure,) if offset else ())
    target = learned.scale if learned.offset_removed else common_scale([tags[POST]])
    wanted = {name: _change(one, target) for name, one in tags.items()}
    changes = {name: change for name, change in wanted.items() if change is not None}
    warnings = Messages()
    if differ:
        listed = "; ".join(f"{name}: {_shown(one)}" for name, one in tags.items())
        warnings.say(
            "The rasters have different scales or offsets ({tags}): the offsets are taken out, so that "
            "equal values mean the same.",
            tags=listed,
        )
    elif changes and offset:
        warnings.say(
            "The offset of the rasters ({offsets}) is taken out, as it was when the model learned.",
            offsets=_shown(tags[POST]),
        )
    return Footing(changes, tuple(warnings))


def _change(tags: Tags, target: float | None) -> Change | None:
    factors = tuple(scale / target if target and scale != 1.0 else 1.0 for scale, _ in tags)
    shifts = tuple(
        # -0.1 / 0.0001 is not quite -1000
        float(np.round(factor * offset / scale, 6))
        for factor, (scale, offset) in zip(factors, tags)
    )
    return None if set(factors) == {1.0} and set(shifts) == {0.0} else (factors, shifts)


def _shown(tags: Tags) -> str:
    if set(tags) == {_PLAIN}:
        return "none"
    return ", ".join(dict.fromkeys(f"scale {scale:g} offset {offset:g}" for scale, offset in tags))


class ScaledSource:
    """A raster whose values are multiplied and shifted, band by band, where they are valid."""

    def __init__(self, source: Source, change: Change) -> None:
        """Wrap a source."""
        self._source = source
        self._factor, self._shift = (np.array(one, np.float32)[:, None, None] for one in change)

    def read(self, window: Window) -> Pixels:
        """As `Source.read`, float32."""
        pixels, valid = self._source.read(window)
        changed: NDArray[Any] = pixels.astype(np.float32) * self._factor + self._shift
        changed[:, ~valid] = 0
        return changed, valid

    def close(self) -> None:
        """As `Source.close`."""
        self._source.close()
