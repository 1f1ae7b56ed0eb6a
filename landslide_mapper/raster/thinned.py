"""A large raster with fewer pixels, for what needs no detail; overviews are used where there are some."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import numpy as np
from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call
from landslide_mapper.raster.source import drop_cache
from landslide_mapper.raster.stacking import open_image

MUCH_LARGER = 1.5
STRIP_ROWS = 100
"""Rows that are read before GDAL's cache is emptied: it would grow to its limit with every scene."""


@contextmanager
def thinned(raster: DatasetName, largest: int) -> Iterator[DatasetName]:
    """The name of a raster that shows the same with fewer pixels, as long as the context lasts.

    Args:
        raster: whatever GDAL opens; itself where it is hardly larger.
        largest: pixels along its longer side.

    Raises:
        RasterError: when it cannot be read.
    """
    dataset = open_image(raster)
    factor = max(dataset.RasterXSize, dataset.RasterYSize) / largest
    if factor <= MUCH_LARGER:
        yield raster
        return
    path = f"/vsimem/landslide_mapper/{uuid4().hex}.tif"
    width, height = (max(1, round(side / factor)) for side in (dataset.RasterXSize, dataset.RasterYSize))
    doing = Message("Cannot read {raster}", raster=raster)
    try:
        memory = gdal.GetDriverByName("MEM").CreateCopy("", _outline(dataset, width, height))
        edges = np.rint(np.linspace(0, dataset.RasterYSize, -(-height // STRIP_ROWS) + 1)).astype(int)
        for top, bottom in zip(edges, edges[1:]):
            row, end = (round(edge / dataset.RasterYSize * height) for edge in (top, bottom))
            for number in range(1, dataset.RasterCount + 1):
                box = (0, int(top), dataset.RasterXSize, int(bottom - top), width, end - row)
                values = call(doing, dataset.GetRasterBand(number).ReadAsArray, *box)
                memory.GetRasterBand(number).WriteArray(values, 0, row)
            drop_cache(dataset)
        call(doing, gdal.GetDriverByName("GTiff").CreateCopy, path, memory, options=["TILED=YES"])
        memory = None
        yield path
    finally:
        gdal.Unlink(path)


def _outline(dataset: gdal.Dataset, width: int, height: int) -> gdal.Dataset:
    """The same bands, with all that is said of them, without a pixel."""
    made = gdal.GetDriverByName("VRT").Create(
        "", width, height, dataset.RasterCount, dataset.GetRasterBand(1).DataType
    )
    a, b, c, d, e, f = dataset.GetGeoTransform()
    across, down = dataset.RasterXSize / width, dataset.RasterYSize / height
    made.SetGeoTransform((a, b * across, c * down, d, e * across, f * down))
    made.SetProjection(dataset.GetProjection())
    made.SetMetadata(dataset.GetMetadata() or {})
    for number in range(1, dataset.RasterCount + 1):
        own, band = dataset.GetRasterBand(number), made.GetRasterBand(number)
        band.SetDescription(own.GetDescription())
        band.SetColorInterpretation(own.GetColorInterpretation())
        for value, tell in (
            (own.GetNoDataValue(), band.SetNoDataValue),
            (own.GetScale(), band.SetScale),
            (own.GetOffset(), band.SetOffset),
        ):
            if value is not None:
                tell(value)
    return made
