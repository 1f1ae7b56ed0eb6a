"""Writes labels as a mask on the grid of a raster."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal


def write_mask(raster: Path, labels: NDArray[np.uint8], path: Path) -> Path:
    """Write (H, W) 0 background, 1 landslide, 255 not known, to a GeoTIFF; returns its path."""
    source = gdal.Open(str(raster))
    target = gdal.GetDriverByName("GTiff").Create(str(path), source.RasterXSize, source.RasterYSize)
    target.SetProjection(source.GetProjection())
    target.SetGeoTransform(source.GetGeoTransform())
    target.GetRasterBand(1).SetNoDataValue(255)  # else a mask of 0 and 255 is one of landslides
    target.GetRasterBand(1).WriteArray(labels)
    return path
