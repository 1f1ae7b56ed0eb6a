"""A small valley before and after slides, made up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array, osr

SIDE = 240
NAMES = ("red", "green", "blue")


def _slides() -> NDArray[np.bool_]:
    found = np.zeros((SIDE, SIDE), np.bool_)
    for row, col, height, width in (
        (30, 40, 25, 12),
        (100, 150, 40, 15),
        (180, 60, 20, 30),
        (60, 200, 14, 9),
    ):
        found[row : row + height, col : col + width] = True
    return found


SLIDES = _slides()


def pair(seed: int = 1) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Post and pre, (3, SIDE, SIDE): forest of some texture, brighter and redder where it has slid."""
    rng = np.random.default_rng(seed)
    coarse = rng.normal(0, 1, (SIDE // 12, SIDE // 12))
    texture = np.kron(coarse, np.ones((12, 12))) * 60 + 600
    land = np.stack([texture, texture * 1.2, texture * 1.1])
    noise = lambda: rng.normal(0, 15, land.shape)  # noqa: E731
    post = land * 1.15 + noise() + np.where(SLIDES, np.array([900, 500, 300])[:, None, None], 0)
    return post.astype(np.float32), (land + noise()).astype(np.float32)


def write(path: Path, pixels: NDArray[Any], names: tuple[str, ...] = (), nodata: float | None = None) -> Path:
    """A GeoTIFF of pixels of 10 m, (bands, height, width)."""
    code = gdal_array.NumericTypeCodeToGDALTypeCode(pixels.dtype.type)
    count, height, width = pixels.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, code)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 4_700_000.0, 0.0, -10.0))
    for number in range(1, count + 1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(pixels[number - 1])
        if number <= len(names):
            band.SetDescription(names[number - 1])
        if nodata is not None:
            band.SetNoDataValue(nodata)
    dataset.FlushCache()
    return path
