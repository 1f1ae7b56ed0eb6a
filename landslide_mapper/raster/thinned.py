"""A large raster with fewer pixels, for what needs no detail; overviews are used where there are some."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call
from landslide_mapper.raster.stacking import open_image

MUCH_LARGER = 1.5


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
    size = (max(1, round(side / factor)) for side in (dataset.RasterXSize, dataset.RasterYSize))
    width, height = size
    path = f"/vsimem/landslide_mapper/{uuid4().hex}.tif"
    options = gdal.TranslateOptions(
        format="GTiff", width=width, height=height, resampleAlg="near", creationOptions=["TILED=YES"]
    )
    try:
        call(Message("Cannot read {raster}", raster=raster), gdal.Translate, path, dataset, options=options)
        yield path
    finally:
        gdal.Unlink(path)
