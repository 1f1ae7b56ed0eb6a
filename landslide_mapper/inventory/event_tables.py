"""What a workspace says about its event besides the landslides: its title, and what was looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_reader import open_vector
from landslide_mapper.inventory.measure import area_on_ellipsoid
from landslide_mapper.raster.polygons import as_polygons, open_polygon_layer

RUNS, INFO = "runs", "info"


@dataclass(frozen=True)
class Event:
    """About an event.

    Attributes:
        info: `title`, `event_date`, `trigger` and the like, where the source is a workspace.
        mapped_m2: the area that its maps cover together, in m2; None where that is not known.
    """

    info: dict[str, str] = field(default_factory=dict)
    mapped_m2: float | None = None


def read_event(source: str) -> Event:
    """What a source says about its event; nothing where it is no workspace.

    Raises:
        InventoryError: when it cannot be read.
    """
    with open_vector(source) as dataset:
        runs = _table(dataset, RUNS, "kind")
        return Event(_info(dataset), None if runs is None else _mapped(runs))


def polygons_m2(path: Path) -> float:
    """The area in m2 that the polygons of a file cover together.

    Raises:
        InventoryError: when the file cannot be read.
    """
    with open_polygon_layer(path, "area that was mapped") as layer:
        return _union_m2(layer, str(path))


def _table(dataset: gdal.Dataset, name: str, column: str) -> ogr.Layer | None:
    """A table of a workspace, by its name and a column that it has; None where the source is none."""
    for index in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(index)
        # in PostGIS it is called schema.table
        named = layer.GetName().rpartition(".")[2] == name
        if named and layer.GetLayerDefn().GetFieldIndex(column) >= 0:
            return layer
    return None


def _info(dataset: gdal.Dataset) -> dict[str, str]:
    table = _table(dataset, INFO, "key")
    if table is None:
        return {}
    return {feature.GetField("key"): feature.GetField("value") or "" for feature in _features(table)}


def _mapped(runs: ogr.Layer) -> float | None:
    runs.SetAttributeFilter("kind = 'map'")
    return _union_m2(runs, RUNS) or None


def _union_m2(layer: ogr.Layer, name: str) -> float:
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for feature in _features(layer):
        shape = feature.GetGeometryRef()
        polygons = None if shape is None else as_polygons(shape)
        if polygons is None:
            continue
        for index in range(polygons.GetGeometryCount()):
            together.AddGeometry(polygons.GetGeometryRef(index))
    if together.IsEmpty():
        return 0.0
    union = together.UnionCascaded()
    if union is None:
        raise InventoryError(
            "The polygons of {name} cannot be brought together. Check their geometries.", name=name
        )
    reference = layer.GetSpatialRef()
    return area_on_ellipsoid(bytes(union.ExportToWkb()), reference.ExportToWkt() if reference else None)


def _features(layer: ogr.Layer) -> Iterator[ogr.Feature]:
    layer.ResetReading()
    feature = layer.GetNextFeature()
    while feature is not None:
        yield feature
        feature = layer.GetNextFeature()
