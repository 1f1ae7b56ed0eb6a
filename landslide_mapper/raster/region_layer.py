"""Which region lies where: a polygon layer with the region's name in an attribute, such as ecoregions."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike
from osgeo import ogr

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import InventoryError
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, gdal_errors
from landslide_mapper.raster.grid import Floats, Grid, same_crs, transform_points
from landslide_mapper.raster.polygons import open_polygon_layer

_WHAT = "polygons of regions"


def regions_at(
    path: DatasetName, field: str, grid: Grid, cols: ArrayLike, rows: ArrayLike
) -> list[str | None]:
    """The attribute of the polygon at each point; None where there is no polygon, or it has no value.

    Args:
        path: polygon file in any CRS; without one it is taken to be in the grid's.
        field: name of the attribute; upper and lower case do not matter.
        grid: the raster's grid.
        cols: pixel coordinates on it.
        rows: the same.

    Raises:
        InventoryError: when the file cannot be read, is no polygon layer or lacks the attribute, or the grid
            has no coordinate reference system to meet the layer's.
    """
    with open_polygon_layer(path, _WHAT) as layer:
        place = _field(layer, field, path)
        x, y = _in_layer(layer, grid, path, *grid.to_crs(cols, rows))
        found: list[str | None] = [None] * len(x)
        there = np.isfinite(x) & np.isfinite(y)
        if not there.any():
            return found
        box = _box_around(x[there], y[there])
        layer.SetSpatialFilter(box)
        points = {number: _point(x[number], y[number]) for number in np.flatnonzero(there)}
        for value, geometry in _features(layer, place, path):
            # An ecoregion has a hundred thousand vertices, of which few are near the scene.
            near = call(
                Message("Cannot compare {path} with the scene", path=path), geometry.Intersection, box
            )
            with gdal_errors(Message("Cannot compare {path} with the scene", path=path), InventoryError):
                inside = [number for number, point in points.items() if near.Contains(point)]
            for number in inside:
                found[number] = value
                del points[number]
    return found


def _features(layer: ogr.Layer, place: int, path: DatasetName) -> Iterator[tuple[str | None, ogr.Geometry]]:
    layer.ResetReading()
    feature = layer.GetNextFeature()
    while feature is not None:
        geometry = feature.GetGeometryRef()
        if geometry is not None and not geometry.IsEmpty():
            whole = (
                geometry
                if geometry.IsValid()
                else call(Message("Cannot repair {path}", path=path), geometry.MakeValid)
            )
            text = feature.GetFieldAsString(place).strip() if feature.IsFieldSetAndNotNull(place) else ""
            yield text or None, whole
        feature = layer.GetNextFeature()


def _field(layer: ogr.Layer, field: str, path: DatasetName) -> int:
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())]
    for number, name in enumerate(names):
        if name.lower() == field.lower():
            return number
    raise InventoryError(
        "{path} has no attribute '{field}' with the regions; it has {names}. "
        "Name the right one (--region-field).",
        path=path,
        field=field,
        names=", ".join(names) or "none",
    )


def _in_layer(
    layer: ogr.Layer, grid: Grid, path: DatasetName, x: ArrayLike, y: ArrayLike
) -> tuple[Floats, Floats]:
    """Points of the grid's CRS in the layer's."""
    reference = layer.GetSpatialRef()
    wkt = None if reference is None else reference.ExportToWkt()
    if wkt is None or same_crs(wkt, grid.wkt):
        return np.asarray(x, np.float64), np.asarray(y, np.float64)
    if grid.wkt is None:
        raise InventoryError(
            "{path} has a coordinate reference system, but the post-event raster has none, so it is unknown "
            "which of its regions the scene is in. Name the region, or georeference the raster.",
            path=path,
        )
    return transform_points(grid.wkt, wkt, x, y)


def _box_around(x: Floats, y: Floats) -> ogr.Geometry:
    """A rectangle with all points well inside."""
    west, east, south, north = float(x.min()), float(x.max()), float(y.min()), float(y.max())
    margin = max(east - west, north - south, 1e-3) / 10
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for east_side, north_side in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)):
        ring.AddPoint_2D(
            east + margin if east_side else west - margin, north + margin if north_side else south - margin
        )
    box = ogr.Geometry(ogr.wkbPolygon)
    box.AddGeometry(ring)
    return box


def _point(x: float, y: float) -> ogr.Geometry:
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(float(x), float(y))
    return point
