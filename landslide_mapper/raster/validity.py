"""Which pixels of a raster hold data. One rule, whether the raster is read as it lies or warped.

A pixel holds data where all of this is true:

- in every band that is read its value is a number and not the band's nodata value;
- the dataset's mask (inside the file or beside it) or the band's own does not mask it out;
- the alpha band, where it is a mask, is at least half opaque: what is transparent is no data.

An alpha band is a mask where nine tenths of what is not 0 in it have one value. Any other holds an image,
mostly near infrared, which programs mark as alpha because it comes fourth; it is a band like the others.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call
from landslide_mapper.tiling import Window

MaskTest = Callable[[Window, NDArray[Any], NDArray[np.bool_]], None]
"""Clears `valid` (height, width) where the pixels (bands, height, width) of a window have no data."""

MASK_SHARE = 0.9
"""Share of an alpha band's values that are not 0 from which one value makes it a mask."""
SAMPLES_ACROSS, SAMPLE_SIDE, THINNED_SIDE = 5, 64, 512


@dataclass(frozen=True)
class Alpha:
    """An alpha band that is a mask: its number, and the value at which it is opaque."""

    number: int
    opaque: float


def mask_tests(dataset: gdal.Dataset, bands: Sequence[int], dtype: np.dtype[Any]) -> list[MaskTest]:
    """How to tell the pixels without data; see the rule above."""
    tests: list[MaskTest] = []
    for index, number in enumerate(bands):
        nodata = _as_dtype(dataset.GetRasterBand(number).GetNoDataValue(), dtype)
        if nodata is not None:
            tests.append(_nodata_test(index, nodata))
    return tests + hiding_tests(dataset, bands)


def hiding_tests(dataset: gdal.Dataset, bands: Sequence[int]) -> list[MaskTest]:
    """How to tell the pixels that masks and transparency hide, whatever their values are."""
    tests = [_mask_band_test(dataset, number) for number in _masked_bands(dataset, bands)]
    alpha = mask_alpha(dataset)
    if alpha is not None and alpha.number not in bands:
        tests.append(_alpha_test(dataset, alpha))
    return tests


def _masked_bands(dataset: gdal.Dataset, bands: Sequence[int]) -> list[int]:
    """Those of the bands whose masks must be looked at: one stands for all where the dataset has one mask."""
    flags = {number: dataset.GetRasterBand(number).GetMaskFlags() for number in bands}
    own = [
        n for n, flag in flags.items() if not flag & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA | gdal.GMF_NODATA)
    ]
    shared = [number for number in own if flags[number] & gdal.GMF_PER_DATASET]
    # The metadata item NODATA_VALUES: a pixel is invalid where all bands have theirs.
    shared += [n for n, flag in flags.items() if flag & gdal.GMF_NODATA and flag & gdal.GMF_PER_DATASET]
    return [number for number in own if number not in shared] + shared[:1]


def _as_dtype(nodata: float | None, dtype: np.dtype[Any]) -> Any:
    """A nodata value in the pixels' type; None where no pixel can have it."""
    if nodata is None or math.isnan(nodata):  # NaN is invalid anyway
        return None
    if dtype.kind == "f":
        return dtype.type(nodata)
    limits = np.iinfo(dtype)
    if nodata != int(nodata) or not limits.min <= nodata <= limits.max:
        return None
    return dtype.type(int(nodata))


def _nodata_test(index: int, nodata: Any) -> MaskTest:
    def test(_window: Window, pixels: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        valid &= pixels[index] != nodata

    return test


def _mask_band_test(dataset: gdal.Dataset, number: int) -> MaskTest:
    name = dataset.GetDescription()

    def test(window: Window, _pixels: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        mask = call(
            Message("Cannot read the mask of {name}", name=name),
            dataset.GetRasterBand(number).GetMaskBand().ReadRaster,
            window.col_off,
            window.row_off,
            window.width,
            window.height,
            buf_type=gdal.GDT_Byte,
        )
        valid &= np.frombuffer(mask, np.uint8).reshape(valid.shape) != 0

    return test


def _alpha_test(dataset: gdal.Dataset, alpha: Alpha) -> MaskTest:
    band = dataset.GetRasterBand(alpha.number)
    name = dataset.GetDescription()

    def test(window: Window, _pixels: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        box = (window.col_off, window.row_off, window.width, window.height)
        values = call(f"Cannot read the alpha band of {name}", band.ReadAsArray, *box)
        valid &= 2.0 * values >= alpha.opaque

    return test


def alpha_bands(dataset: gdal.Dataset) -> list[int]:
    """Numbers of the bands that are marked as alpha."""
    numbers = range(1, dataset.RasterCount + 1)
    return [n for n in numbers if dataset.GetRasterBand(n).GetColorInterpretation() == gdal.GCI_AlphaBand]


def mask_alpha(dataset: gdal.Dataset) -> Alpha | None:
    """The first alpha band that is a mask; None where there is none, or they hold images.

    Raises:
        RasterError: when one cannot be read.
    """
    masks = (_as_mask(dataset, number) for number in alpha_bands(dataset))
    return next((mask for mask in masks if mask is not None), None)


def _as_mask(dataset: gdal.Dataset, number: int) -> Alpha | None:
    values = _sampled(dataset, number)
    if not values.size:  # transparent wherever it was looked at
        return Alpha(number, 1.0)
    found, counts = np.unique(values, return_counts=True)
    if counts.max() < MASK_SHARE * values.size:
        return None
    return Alpha(number, float(found[counts.argmax()]))


def _sampled(dataset: gdal.Dataset, number: int) -> NDArray[Any]:
    """What is not 0 in some windows of a band; in the whole band, thinned, where they hold nothing else."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    band, doing = dataset.GetRasterBand(number), f"Cannot read the alpha band of {dataset.GetDescription()}"
    cols = np.linspace(0, max(0, width - SAMPLE_SIDE), SAMPLES_ACROSS).astype(int)
    rows = np.linspace(0, max(0, height - SAMPLE_SIDE), SAMPLES_ACROSS).astype(int)
    size = (min(SAMPLE_SIDE, width), min(SAMPLE_SIDE, height))
    parts = [
        call(doing, band.ReadAsArray, int(col), int(row), *size).ravel()
        for row in np.unique(rows)
        for col in np.unique(cols)
    ]
    values = np.concatenate(parts)
    if not values.any():
        thinned = (min(width, THINNED_SIDE), min(height, THINNED_SIDE))
        values = call(doing, band.ReadAsArray, 0, 0, width, height, *thinned).ravel()
    return np.asarray(values[values != 0])


def clear_invalid(pixels: NDArray[Any], valid: NDArray[np.bool_]) -> None:
    """Take what is not a number for invalid, and set invalid pixels (bands, height, width) to 0, in place."""
    if pixels.dtype.kind == "f":
        valid &= np.isfinite(pixels).all(axis=0)
    if not valid.all():
        pixels[:, ~valid] = 0
