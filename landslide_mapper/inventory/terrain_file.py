"""A copy of an inventory with more attributes: nothing of the original is lost or changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from landslide_mapper.dataset_names import DatasetName, split_layer
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, gdal_errors
from landslide_mapper.raster.polygons import open_polygon_layer
from landslide_mapper.vocabulary import CURVATURE, GROUND, RULED_OUT

_TEXTS = (CURVATURE, RULED_OUT)


def copy_landslides(source: DatasetName, target: Path) -> None:
    """Copy the landslides of a source into a new GeoPackage.

    Args:
        source: polygons.
        target: file to write, which does not exist.

    Raises:
        InventoryError: when that fails.
    """
    with open_polygon_layer(source, "inventory") as layer:
        name, count = layer.GetName(), layer.GetFeatureCount()
    if not count:
        raise InventoryError("{source} holds no landslide: there is nothing to tell of.", source=source)
    options = gdal.VectorTranslateOptions(
        format="GPKG", layers=[name], layerName=LAYER, geometryType="PROMOTE_TO_MULTI"
    )
    doing = Message("Cannot copy {source}", source=source)
    with gdal_errors(doing, InventoryError):
        dataset = gdal.OpenEx(str(split_layer(source)[0]), gdal.OF_VECTOR | gdal.OF_READONLY)
    try:
        written = call(doing, gdal.VectorTranslate, str(target), dataset, options=options)
    except OSError as error:
        raise InventoryError("Cannot copy {source}: {reason}", source=source, reason=error) from error
    del written, dataset


def forget_rules(path: Path) -> None:
    """Take back what earlier rules have ruled out, so that all landslides are looked at again.

    Raises:
        InventoryError: when it cannot be written.
    """
    with gdal_errors(Message("Cannot write {path}", path=path), InventoryError):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset.GetLayerByName(LAYER).GetLayerDefn().GetFieldIndex(RULED_OUT) >= 0:
            dataset.ExecuteSQL("UPDATE landslides SET ruled_out = NULL")
        del dataset


def read_attributes(path: Path, key: str) -> dict[str, dict[str, Any]]:
    """The attributes of shape and ground of the landslides of a file, as far as it has them.

    Args:
        path: GeoPackage that was described.
        key: attribute by which each is known.

    Raises:
        InventoryError: when it cannot be read.
    """
    with gdal_errors(Message("Cannot read {path}", path=path), InventoryError):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset.GetLayerByName(LAYER)
    names = [name for name in GROUND if layer.GetLayerDefn().GetFieldIndex(name) >= 0]
    return {str(feature.GetField(key)): {name: feature.GetField(name) for name in names} for feature in layer}


def add_attributes(path: Path, fids: Sequence[int], columns: Mapping[str, Sequence[object]]) -> None:
    """Write attributes into a GeoPackage; those of the same name are replaced.

    Args:
        path: of the file.
        fids: numbers of the rows.
        columns: values by attribute, one for each of these rows; None: not known.

    Raises:
        InventoryError: when it cannot be written.
    """
    doing = Message("Cannot write {path}", path=path)
    with gdal_errors(doing, InventoryError):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName(LAYER)
    for name in columns:
        if layer.GetLayerDefn().GetFieldIndex(name) < 0:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString if name in _TEXTS else ogr.OFTReal))
    # By number: looking a name up for every value took a third of the time.
    numbers = [layer.GetLayerDefn().GetFieldIndex(name) for name in columns]
    with gdal_errors(doing, InventoryError):
        layer.StartTransaction()
        for fid, row in zip(fids, zip(*columns.values())):
            feature = layer.GetFeature(fid)
            for number, value in zip(numbers, row):
                if value is None:
                    feature.SetFieldNull(number)
                else:
                    feature.SetField(number, value)
            layer.SetFeature(feature)
        layer.CommitTransaction()
    del layer, dataset
