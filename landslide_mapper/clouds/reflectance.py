"""Which bands tell clouds, and what their values mean: about which share of the sunlight comes back.

The rules have thresholds in reflectance, since a scene that is all cloud has nothing to compare itself with.
What the files say of their values (scale and offset) is used; otherwise the range of the values tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.clouds.rules import PHOTO, WITH_AIR, WITHOUT_AIR, CloudRule
from landslide_mapper.dataset_names import short_name
from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST
from landslide_mapper.raster.bands import RGB, RGBN, known_bands
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.validity import mask_alpha

USED = (*RGB, "nir", "swir1", "cirrus")
"""Bands that the rules look at, where there are such."""
PERCENTS = (1.0, 99.0)
BRIGHT_PHOTO = 0.35
"""Reflectance that is white in pictures: Sentinel-2's true colour images are stretched like that."""
PATH = {"red": 0.05, "green": 0.07, "blue": 0.09, "nir": 0.03, "swir1": 0.02, "swir2": 0.015, "cirrus": 0.0}
"""The most that the air alone may add to the darkest pixels of a scene; more of it is haze or cloud."""
CORRECTED = 0.05
"""Blue of the darkest pixels, below which an image was corrected for the air."""
OFFSET = 0.1
"""Of Sentinel-2's values from processing baseline 04.00 on, which files often do not tell."""


@dataclass(frozen=True)
class Reflectance:
    """How the values of a raster become reflectance above the darkest pixels.

    Attributes:
        names: what the bands show, in the order in which they are read.
        factor: per band.
        shift: per band; reflectance = value x factor + shift.
        dark: per band, reflectance that the air alone adds, and the offset.
        offset: reflectance that all values are too high by, which the file does not tell.
        photo: whether it is a picture, whose values say little of reflectance.
    """

    names: tuple[str, ...]
    factor: NDArray[np.float32]
    shift: NDArray[np.float32]
    dark: NDArray[np.float32]
    photo: bool
    offset: float = 0.0

    @property
    def corrected(self) -> bool:
        """Whether the air was taken out: then the darkest pixels are black in blue."""
        return bool(self.dark[self.names.index("blue")] - self.offset < CORRECTED)

    @property
    def rule(self) -> CloudRule:
        """What makes a cloud of a pixel."""
        if self.photo:
            return PHOTO
        return WITHOUT_AIR if self.corrected else WITH_AIR

    def bands(self, values: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        """Reflectance by band, what the air adds taken out, of (bands, height, width) values."""
        column = (slice(None), None, None)
        surface = values * self.factor[column] + (self.shift - self.dark)[column]
        return dict(zip(self.names, surface))

    def plain(self, values: NDArray[np.float32], names: Sequence[str]) -> NDArray[np.float32]:
        """Reflectance of some bands in order, with what the air adds, of (bands, height, width) values."""
        places = [self.names.index(name) for name in names]
        factor, shift = self.factor[places], self.shift[places] - np.float32(self.offset)
        return np.asarray(values[places] * factor[:, None, None] + shift[:, None, None], np.float32)


def usable_bands(
    dataset: gdal.Dataset, told: Sequence[int] | None = None, more: Sequence[str] = ()
) -> dict[str, int]:
    """The bands that the rules look at, by what they show; three or four without names are a photo's.

    Args:
        dataset: the open raster.
        told: three or four numbers that the analyst gave count as red, green, blue and near infrared.
        more: what else is wanted where it is there.

    Raises:
        RasterError: when it is not known which bands show red, green and blue.
    """
    known = known_bands(dataset)
    if told is not None and len(told) in (3, 4):
        others = {name: number for name, number in known.items() if name not in RGBN and number not in told}
        known = {**others, **dict(zip(RGBN, told))}
    alpha = mask_alpha(dataset)
    images = [n for n in range(1, dataset.RasterCount + 1) if alpha is None or n != alpha.number]
    if not known and len(images) in (3, 4):
        known = dict(zip(RGBN, images))
    if not all(name in known for name in RGB):
        raise RasterError(
            "It is not known which bands of {raster} show red, green and blue, so that clouds cannot be told "
            "(number of bands: {count}). Name the bands in the file, choose them, or draw the clouds as "
            "polygons.",
            raster=short_name(dataset.GetDescription()),
            count=len(images),
        )
    return {name: known[name] for name in dict.fromkeys((*USED, *more)) if name in known}


def reflectance(scene: Scene, names: tuple[str, ...], percentiles: NDArray[np.float64]) -> Reflectance:
    """What the values of a scene mean.

    Args:
        scene: of one date, read with the bands `names`.
        names: what they show.
        percentiles: (bands, 2), those of `PERCENTS` of the values of the whole scene.
    """
    factor, shift, photo = _unit(scene, percentiles)
    low = percentiles[:, 0] * factor + shift
    offset = 0.0
    shown = [number for number, name in enumerate(names) if name != "cirrus"]
    if OFFSET <= low[shown].min() < OFFSET + 0.04 and (percentiles[:, 1] * factor + shift).max() > 0.2:
        offset = OFFSET
    dark = np.minimum(low, np.array([PATH[name] for name in names]) + offset)
    return Reflectance(
        names, factor.astype(np.float32), shift.astype(np.float32), dark.astype(np.float32), photo, offset
    )


def _unit(
    scene: Scene, percentiles: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], bool]:
    """Factor and shift per band, and whether it is a picture."""
    tags = np.array(scene.tags[POST])
    if (tags[:, 0] != 1.0).any():
        return tags[:, 0], tags[:, 1], False
    top, dtype = float(percentiles.max()), np.dtype(scene.data_types[POST])
    factor, shift, photo = 1e-4, 0.0, False
    if dtype.kind == "f" and top <= 2.0:
        factor = 1.0
    elif top <= np.iinfo(np.uint8).max:
        factor, photo = BRIGHT_PHOTO / np.iinfo(np.uint8).max, True
    elif percentiles.min() > 7000:  # Landsat, collection 2: 0 is 7273
        factor, shift = 2.75e-5, -0.2
    elif top > 20_000:
        factor, photo = BRIGHT_PHOTO / np.iinfo(np.uint16).max, True
    return np.full(len(tags), factor), np.full(len(tags), shift), photo
