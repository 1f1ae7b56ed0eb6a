"""Masks of images on which there is no landslide."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, gdal_errors
from landslide_mapper.raster.stacking import open_image


def write_empty_mask(image: Path, target: Path) -> None:
    """Write a mask of zeros on the grid of an image.

    Args:
        image: any raster.
        target: GeoTIFF to write.

    Raises:
        RasterError: when the image cannot be opened or the mask not be written.
    """
    source = open_image(image)
    doing, create = Message("Cannot write {path}", path=target.name), gdal.GetDriverByName("GTiff").Create
    size = source.RasterXSize, source.RasterYSize
    dataset = call(doing, create, str(target), *size, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    dataset.SetProjection(source.GetProjection())
    if source.GetGeoTransform(can_return_null=True) is not None:
        dataset.SetGeoTransform(source.GetGeoTransform())
    # Else a mask of 0 alone is taken for one whose 0 means nothing.
    dataset.GetRasterBand(1).SetNoDataValue(255)
    with gdal_errors(doing):
        dataset.GetRasterBand(1).Fill(0)
    with gdal_errors(doing):
        dataset.FlushCache()
