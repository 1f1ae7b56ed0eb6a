"""Suggested places as a GeoPackage of points, for a campaign or for others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.raster.gdal_calls import gdal_errors
from landslide_mapper.raster.grid import spatial_reference

LAYER = "places"
FIELDS = (
    ("rank", ogr.OFTInteger),
    ("reason", ogr.OFTString),
    ("score", ogr.OFTReal),
    ("entropy", ogr.OFTReal),
    ("disagreement", ogr.OFTReal),
    ("xmin", ogr.OFTReal),
    ("ymin", ogr.OFTReal),
    ("xmax", ogr.OFTReal),
    ("ymax", ogr.OFTReal),
)


def write_places(output: Path, rows: Sequence[Mapping[str, Any]], wkt: str | None) -> None:
    """Write places, whole or not at all.

    Args:
        output: GeoPackage to write; one that exists is not replaced.
        rows: x, y and the fields, except the rank, which is their order.
        wkt: their CRS; None: pixels.

    Raises:
        InventoryError: when the file exists or cannot be written.
    """
    with StagedFiles([output], overwrite=False) as staged:
        with gdal_errors(staged.failure(output), InventoryError):
            _write(staged.path(output), rows, wkt)
        staged.publish()


def _write(path: Path, rows: Sequence[Mapping[str, Any]], wkt: str | None) -> None:
    reference = None if wkt is None else spatial_reference(wkt)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(LAYER, reference, ogr.wkbPoint, ["GEOMETRY_NAME=geom"])
    for name, kind in FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    for rank, row in enumerate(rows, start=1):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, _ in FIELDS:
            value = rank if name == "rank" else row[name]
            if value is not None:
                feature.SetField(name, value)
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(row["x"], row["y"])
        feature.SetGeometryDirectly(point)
        layer.CreateFeature(feature)
    del layer, dataset
