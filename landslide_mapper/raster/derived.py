"""Bands that are computed from an image's own while it is read: indices, grey, edges and a blurred image.

What a pixel gets depends on its surroundings alone, never on the window in which it is read: windows are read
with a halo, and every pixel is computed by the same operations in the same order. Neighbours that have no
data, or lie beyond the scene, count as if they were not there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import RasterError
from landslide_mapper.messages import Message
from landslide_mapper.raster.source import Pixels, Source
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import BLURRED, EDGES, GREY, NBR, NDMI, NDVI

INDEX_BANDS: Mapping[str, tuple[str, str]] = {
    NDVI: ("nir", "red"),
    NDMI: ("nir", "swir1"),
    NBR: ("nir", "swir2"),
}
"""Indices are (one - other) / (one + other): -1..1, whatever the units."""
_LUMA = {"red": 0.299, "green": 0.587, "blue": 0.114}
"""ITU-R BT.601."""
_SIGMA, _REACH = 2.0, 6
"""Of the Gaussian, in pixels."""
_GAUSSIAN = [math.exp(-0.5 * (step / _SIGMA) ** 2) for step in range(-_REACH, _REACH + 1)]
_HALO = {EDGES: 1, BLURRED: _REACH}
_Image = NDArray[np.float32]


def check_derived(derived: Sequence[str], names: Sequence[str]) -> None:
    """Refuse indices of bands that nobody knows of.

    Args:
        derived: bands to compute.
        names: what the image's own bands show; none where that is not known.

    Raises:
        RasterError: naming the band that is missing.
    """
    for index in derived:
        missing = [name for name in INDEX_BANDS.get(index, ()) if name not in names]
        if missing:
            raise RasterError(
                "{index} is computed from the bands {needed}, but no band is known to be {missing} (they are "
                "{names}). Choose rasters that have it, name their bands, or leave out {index}.",
                index=index,
                needed=", ".join(INDEX_BANDS[index]),
                missing=missing[0],
                names=", ".join(names) or Message("not named"),
            )


class DerivedSource:
    """A raster whose own bands are followed by computed ones, float32."""

    def __init__(self, source: Source, names: Sequence[str], derived: Sequence[str], whole: Window) -> None:
        """Wrap a source.

        Args:
            source: what they are computed from.
            names: what its bands show; none where that is not known.
            derived: bands to compute, out of `vocabulary.DERIVED`.
            whole: the grid, beyond which nothing is read.

        Raises:
            RasterError: when an index needs a band that is not known.
        """
        check_derived(derived, names)
        self._source, self._names, self._derived = source, tuple(names), tuple(derived)
        self._whole = whole
        self._halo = max(_HALO.get(name, 0) for name in derived)

    def read(self, window: Window) -> Pixels:
        """As `Source.read`, float32."""
        around = window.grown(self._halo)
        read = around.intersection(self._whole)
        rows, cols = read.slices(within=around)
        margins = ((rows.start, around.height - rows.stop), (cols.start, around.width - cols.stop))
        pixels, valid = self._source.read(read)
        image, known = pixels.astype(np.float32), valid
        if any(map(any, margins)):
            image, known = np.pad(image, ((0, 0), *margins)), np.pad(valid, margins)
        rows, cols = window.slices(within=around)
        own, inside = image[:, rows, cols], known[rows, cols]
        grey = self._grey(image)
        more = [
            (self._index(name, image) if name in INDEX_BANDS else _OF_GREY[name](grey, known))[rows, cols]
            for name in self._derived
        ]
        whole = np.concatenate([own, np.stack(more)])
        whole[len(own) :, ~inside] = 0
        return whole, inside

    def close(self) -> None:
        """As `Source.close`."""
        self._source.close()

    def _index(self, name: str, image: _Image) -> _Image:
        one, other = (image[self._names.index(band)] for band in INDEX_BANDS[name])
        total = one + other
        found = np.zeros_like(total)
        np.divide(one - other, total, out=found, where=total > 0)
        bounded: _Image = np.clip(found, -1.0, 1.0)
        return bounded

    def _grey(self, image: _Image) -> _Image:
        """Brightness (height, width): as eyes see it where there are red, green and blue, else the mean."""
        if set(_LUMA) <= set(self._names):
            weights = {self._names.index(name): share for name, share in _LUMA.items()}
        else:
            weights = dict.fromkeys(range(len(image)), 1.0 / len(image))
        return _sum(image[band] * np.float32(share) for band, share in weights.items())


def _sum(images: Iterator[_Image]) -> _Image:
    """One after the other: the order in which numpy adds up may depend on an array's shape."""
    total = next(images)
    for image in images:
        total = total + image
    return total


def _edges(grey: _Image, valid: NDArray[np.bool_]) -> _Image:
    """Length of the gradient by Sobel, per pixel."""
    padded, known = np.pad(grey, 1), np.pad(valid, 1)
    height, width = grey.shape

    def at(down: int, right: int) -> _Image:
        place = slice(1 + down, 1 + down + height), slice(1 + right, 1 + right + width)
        return np.where(known[place], padded[place], grey)

    def across(step: Callable[[int, int], _Image]) -> _Image:
        ahead = step(-1, 1) + 2 * step(0, 1) + step(1, 1)
        return ahead - (step(-1, -1) + 2 * step(0, -1) + step(1, -1))

    right, down = across(at), across(lambda a, b: at(b, a))
    found: _Image = np.sqrt(right * right + down * down) / np.float32(8.0)
    return found


def _blurred(grey: _Image, valid: NDArray[np.bool_]) -> _Image:
    """Gaussian mean of the valid pixels around."""
    weight = _smooth(valid.astype(np.float32))
    found = np.zeros_like(grey)
    np.divide(_smooth(np.where(valid, grey, np.float32(0))), weight, out=found, where=weight > 0)
    return found


def _smooth(image: _Image) -> _Image:
    for axis in (0, 1):
        size = image.shape[axis]
        margins = [(0, 0), (0, 0)]
        margins[axis] = (_REACH, _REACH)
        # With the axis in front, slices of it are views.
        padded = np.moveaxis(np.pad(image, margins), axis, 0)
        smooth = _sum(padded[step : step + size] * np.float32(share) for step, share in enumerate(_GAUSSIAN))
        image = np.moveaxis(smooth, 0, axis)
    return image


_OF_GREY: Mapping[str, Callable[[_Image, NDArray[np.bool_]], _Image]] = {
    GREY: lambda grey, _valid: grey,
    EDGES: _edges,
    BLURRED: _blurred,
}
