"""Rectangles as inventories, references and areas, in files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

X, Y = 500_000.0, 4_700_000.0
UTM = 32654
Box = tuple[float, float, float, float]
"""x, y from the corner (X, Y) upwards, width, height."""


def polygons(
    path: Path,
    boxes: Sequence[Box],
    epsg: int | None = UTM,
    layer: str = "landslides",
    **columns: Sequence[Any],
) -> Path:
    """Write rectangles; more than one layer may go into one file."""
    source = ogr.GetDriverByName("GPKG")
    dataset = source.Open(str(path), 1) if path.exists() else source.CreateDataSource(str(path))
    made = dataset.CreateLayer(layer, reference(epsg), ogr.wkbPolygon)
    for name, values in columns.items():
        kind = ogr.OFTString if isinstance(values[0], str) else ogr.OFTReal
        made.CreateField(ogr.FieldDefn(name, kind))
    for number, box in enumerate(boxes):
        feature = ogr.Feature(made.GetLayerDefn())
        for name, values in columns.items():
            feature.SetField(name, values[number])
        feature.SetGeometry(rectangle(box))
        made.CreateFeature(feature)
    del made, dataset
    return path


def sample(path: Path, rows: Sequence[Mapping[str, Any]]) -> Path:
    """Write points of a sample, all at one place."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = dataset.CreateLayer("samples", reference(UTM), ogr.wkbPoint)
    for name in ("draw", "stratum", "reference"):
        made.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    made.CreateField(ogr.FieldDefn("stratum_m2", ogr.OFTReal))
    made.CreateField(ogr.FieldDefn("stratum_units", ogr.OFTInteger64))
    if rows and "number" in rows[0]:
        made.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for row in rows:
        feature = ogr.Feature(made.GetLayerDefn())
        for name, value in row.items():
            if value is not None:
                feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({X} {Y})"))
        made.CreateFeature(feature)
    del made, dataset
    return path


def rectangle(box: Box) -> ogr.Geometry:
    """A rectangle as a polygon."""
    left, low, width, height = X + box[0], Y + box[1], box[2], box[3]
    right, high = left + width, low + height
    corners = ((left, low), (right, low), (right, high), (left, high), (left, low))
    return ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{x} {y}' for x, y in corners)}))")


def reference(epsg: int | None) -> osr.SpatialReference | None:
    """A CRS."""
    if epsg is None:
        return None
    made = osr.SpatialReference()
    made.ImportFromEPSG(epsg)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made
