"""Masks of clouds, shadows and snow as polygons that an analyst can edit: a GeoPackage, a layer per date."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from osgeo import gdal, ogr

from landslide_mapper.disk import free_space
from landslide_mapper.errors import InventoryError, RasterError
from landslide_mapper.messages import Message
from landslide_mapper.raster.cloud_classes import MASKED, NAMES
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors, open_raster
from landslide_mapper.raster.outlines import memory_source
from landslide_mapper.staging_folder import StagingFolder, move_into_place
from landslide_mapper.vocabulary import CLASS_FIELD


def write_cloud_polygons(path: Path, masks: Mapping[str, Path]) -> None:
    """Write the polygons of masks.

    Args:
        path: GeoPackage to write; it appears when it is whole.
        masks: name of the layer to the mask (`clouds.mask`), which has a place.

    Raises:
        InventoryError: when it cannot be written.
        RasterError: when a mask cannot be read.
    """
    doing = Message("Cannot write {path} ({space})", path=path, space=free_space(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with StagingFolder(path.parent) as folder:
            staged = folder / path.name
            with gdal_errors(doing, InventoryError):
                target = ogr.GetDriverByName("GPKG").CreateDataSource(str(staged))
            for name, mask in masks.items():
                _write_layer(target, name, mask, doing)
            with gdal_errors(doing, InventoryError):
                close_dataset(target)
            move_into_place(staged, path)
    except (InventoryError, RasterError):
        raise
    except OSError as error:
        raise InventoryError("{doing}: {reason}.", doing=doing, reason=error.strerror or error) from error


def _write_layer(target: ogr.DataSource, name: str, mask: Path, doing: str) -> None:
    raster = open_raster(mask)
    band, memory = raster.GetRasterBand(1), memory_source()
    outlines = memory.CreateLayer("outlines", None, ogr.wkbPolygon)
    outlines.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    with gdal_errors(Message("Outlining {mask} failed", mask=mask)):
        gdal.Polygonize(band, band, outlines, 0, [])  # what is 0 is left out
    with gdal_errors(doing, InventoryError):
        layer = call(doing, target.CreateLayer, name, raster.GetSpatialRef(), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn(CLASS_FIELD, ogr.OFTString))
        layer.StartTransaction()
        for outline in outlines:
            if outline.GetFieldAsInteger(0) in MASKED:
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetField(CLASS_FIELD, NAMES[outline.GetFieldAsInteger(0)])
                feature.SetGeometry(outline.GetGeometryRef())
                layer.CreateFeature(feature)
        layer.CommitTransaction()
