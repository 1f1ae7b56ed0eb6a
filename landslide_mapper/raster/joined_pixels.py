"""A raster of classes with larger pixels that show the same.

Masks of clouds, and so what they hide, come in cells of several pixels. Sieving and outlining look at every
pixel; they are quicker by the square of a cell's side, and draw the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors, open_raster
from landslide_mapper.tiling import CELL, NODATA

_OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]


def join_pixels(path: Path, target: Path) -> int:
    """Write a raster of classes with the largest pixels that show the same, in pixel space.

    Args:
        path: one band of Byte, 255 is no data.
        target: GeoTIFF to write; its last column and row may reach beyond the raster.

    Returns:
        Pixels of the raster along a side of the target's.

    Raises:
        RasterError: when one cannot be read or the other not be written.
    """
    source = open_raster(path)
    width, height = source.RasterXSize, source.RasterYSize
    side = _common_side(source)
    doing = Message("Cannot write {path}", path=target)
    size = -(-width // side), -(-height // side)
    create = gdal.GetDriverByName("GTiff").Create
    dataset = call(doing, create, str(target), *size, 1, gdal.GDT_Byte, _OPTIONS)
    band = dataset.GetRasterBand(1)
    with gdal_errors(doing):
        band.SetNoDataValue(NODATA)
    for top, rows in _strips(source):
        first = -top % side
        if first < len(rows):
            with gdal_errors(doing):
                band.WriteArray(np.ascontiguousarray(rows[first::side, ::side]), 0, (top + first) // side)
    with gdal_errors(doing):
        close_dataset(dataset)
    return side


def _common_side(source: gdal.Dataset) -> int:
    """The largest side of squares, from pixel (0, 0) on, that have one value each."""
    side, above = 0, None
    for top, rows in _strips(source):
        before = rows[:1] if above is None else above
        new = (rows != np.concatenate((before, rows[:-1]))).any(axis=1)
        new[0] |= above is None
        lines = rows[new]  # the others are like the one above them
        across = (lines[:, 1:] != lines[:, :-1]).any(axis=0)
        edges = np.concatenate((np.flatnonzero(new) + top, np.flatnonzero(across) + 1))
        side, above = math.gcd(side, int(np.gcd.reduce(edges, initial=0))), rows[-1:].copy()
        if side == 1:
            break
    return side or max(source.RasterXSize, source.RasterYSize)


def _strips(source: gdal.Dataset) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    """The raster in strips, each with its first row's number."""
    band, width = source.GetRasterBand(1), source.RasterXSize
    doing = Message("Cannot read {name}", name=source.GetDescription())
    for top in range(0, source.RasterYSize, CELL):
        yield top, call(doing, band.ReadAsArray, 0, top, width, min(CELL, source.RasterYSize - top))
