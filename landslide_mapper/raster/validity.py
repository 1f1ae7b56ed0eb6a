"""Which pixels of a raster hold data: by nodata value, mask band, alpha band, and being a number at all."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call
from landslide_mapper.tiling import Window

MaskTest = Callable[[Window, NDArray[Any], NDArray[np.bool_]], None]
"""Clears `valid` (height, width) where the pixels (bands, height, width) of a window have no data."""


def mask_tests(dataset: gdal.Dataset, bands: Sequence[int], dtype: np.dtype[Any]) -> list[MaskTest]:
    """How to tell invalid pixels: by nodata value, by mask or alpha band, or both."""
    tests: list[MaskTest] = []
    per_dataset = False
    for index, number in enumerate(bands):
        band = dataset.GetRasterBand(number)
        flags = band.GetMaskFlags()
        if flags & gdal.GMF_ALL_VALID:
            continue
        if flags & gdal.GMF_NODATA and not flags & gdal.GMF_PER_DATASET:
            nodata = _as_dtype(band.GetNoDataValue(), dtype)
            if nodata is not None:
                tests.append(_nodata_test(index, nodata))
        elif not (flags & gdal.GMF_PER_DATASET and per_dataset):
            tests.append(_mask_band_test(dataset, number))
            per_dataset = per_dataset or bool(flags & gdal.GMF_PER_DATASET)
    return tests


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


def alpha_band(dataset: gdal.Dataset) -> int | None:
    """Number of the alpha band, or None."""
    for number in range(1, dataset.RasterCount + 1):
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return number
    return None


def clear_invalid(pixels: NDArray[Any], valid: NDArray[np.bool_]) -> None:
    """Take what is not a number for invalid, and set invalid pixels (bands, height, width) to 0, in place."""
    if pixels.dtype.kind == "f":
        valid &= np.isfinite(pixels).all(axis=0)
    if not valid.all():
        pixels[:, ~valid] = 0
