"""Chips that are three-dimensional arrays (HDF5), which GDAL opens as arrays only, as ordinary rasters."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, gdal_errors

_OPTIONS = ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=NO"]


def array_as_raster(source: Path, target: Path, names: Sequence[str]) -> None:
    """Write the only array of a file as a GeoTIFF of float32, with its bands named.

    Args:
        source: a file with one array of three dimensions, rows, columns and bands or bands first.
        target: GeoTIFF to write.
        names: of the bands.

    Raises:
        RasterError: when there is another number of arrays, dimensions or bands, or a file cannot be read
            or written.
    """
    pixels = _read(source)
    if pixels.ndim != 3:
        raise RasterError(
            "{source}: expected an array of three dimensions (rows, columns, bands), found {found}.",
            source=source,
            found=pixels.ndim,
        )
    pixels = np.moveaxis(pixels, int(np.argmin(pixels.shape)), 0)
    if len(pixels) != len(names):
        raise RasterError(
            "{source}: expected {expected} bands, found {found}.",
            source=source,
            expected=len(names),
            found=len(pixels),
        )
    _, height, width = pixels.shape
    doing, create = Message("Cannot write {path}", path=target.name), gdal.GetDriverByName("GTiff").Create
    dataset = call(doing, create, str(target), width, height, len(names), gdal.GDT_Float32, _OPTIONS)
    for number, (name, band) in enumerate(zip(names, pixels), start=1):
        dataset.GetRasterBand(number).SetDescription(name)
        with gdal_errors(doing):
            dataset.GetRasterBand(number).WriteArray(band.astype(np.float32))
    with gdal_errors(doing):
        dataset.FlushCache()


def _read(source: Path) -> NDArray[Any]:
    with gdal_errors(f"Cannot open {source}"):
        dataset = gdal.OpenEx(str(source), gdal.OF_MULTIDIM_RASTER)
    group = dataset.GetRootGroup()
    arrays = group.GetMDArrayNames()
    if len(arrays) != 1:
        raise RasterError(
            "{source}: expected one array, found {found}.", source=source, found=", ".join(arrays) or "none"
        )
    with gdal_errors(Message("Cannot read {path}", path=source)):
        pixels: NDArray[Any] = group.OpenMDArray(arrays[0]).ReadAsArray()
    return pixels
