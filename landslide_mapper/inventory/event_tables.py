"""What a workspace says about its event besides the landslides: its title, and what was looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from osgeo import gdal, ogr

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_reader import open_vector
from landslide_mapper.inventory.mapped_area import MappedPart
from landslide_mapper.inventory.measure import area_on_ellipsoid
from landslide_mapper.raster.polygons import open_polygon_layer
from landslide_mapper.raster.whole_polygons import as_polygons
from landslide_mapper.vocabulary import MAPPED_AREA, NOT_MAPPED

RUNS, INFO = "runs", "info"


@dataclass(frozen=True)
class Event:
    """About an event.

    Attributes:
        info: `title`, `event_date`, `trigger` and the like, where the source is a workspace.
        mapped_m2: the area that was really mapped, in m2, overlaps once; None where that is not known.
        unmapped_m2: what was asked for and could not be mapped, in m2.
        parts: what was looked at and what not, in the CRS of the landslides.
    """

    info: dict[str, str] = field(default_factory=dict)
    mapped_m2: float | None = None
    unmapped_m2: float = 0.0
    parts: tuple[MappedPart, ...] = ()


def read_event(source: DatasetName) -> Event:
    """What a source says about its event; nothing where it is no workspace.

    Raises:
        InventoryError: when it cannot be read.
    """
    with open_vector(source) as dataset:
        info = _info(dataset)
        tables = {name: _table(dataset, name, "kind") for name in (MAPPED_AREA, RUNS)}
        mapped, not_mapped = _mapped(tables[MAPPED_AREA], tables[RUNS])
        if mapped is None:
            return Event(info)
        layer = tables[MAPPED_AREA] or tables[RUNS]
        left = not_mapped.Difference(mapped) if not_mapped is not None else None
        parts = _parts(tables[MAPPED_AREA])
        return Event(info, _m2(mapped, layer), 0.0 if left is None else _m2(left, layer), parts)


def _mapped(
    parts: ogr.Layer | None, runs: ogr.Layer | None
) -> tuple[ogr.Geometry | None, ogr.Geometry | None]:
    """What was mapped, and what was not; of maps that left no such parts, what they were asked for."""
    told: set[str] = set()
    shapes: list[ogr.Geometry] = []
    not_mapped = None
    if parts is not None:
        if parts.GetLayerDefn().GetFieldIndex("run") >= 0:
            told = {str(feature.GetField("run")) for feature in _features(parts)}
        shapes += _polygons(parts, lambda part: part.GetField("kind") != NOT_MAPPED)
        not_mapped = _union(_polygons(parts, lambda part: part.GetField("kind") == NOT_MAPPED), MAPPED_AREA)
    if runs is not None:
        has_uid = runs.GetLayerDefn().GetFieldIndex("uid") >= 0
        shapes += _polygons(
            runs,
            lambda run: run.GetField("kind") == "map" and not (has_uid and run.GetField("uid") in told),
        )
    return _union(shapes, MAPPED_AREA), not_mapped


def _parts(layer: ogr.Layer | None) -> tuple[MappedPart, ...]:
    if layer is None:
        return ()
    return tuple(
        MappedPart(
            str(row.GetField("kind")),
            str(_value(row, "reason") or ""),
            _number(row, "area_m2"),
            bytes(row.GetGeometryRef().ExportToWkb(ogr.wkbNDR)),
            row.GetField("kind") != NOT_MAPPED,
        )
        for row in _features(layer)
        if row.GetGeometryRef() is not None
    )


def _value(row: ogr.Feature, name: str) -> object:
    """A value that a table of others may lack."""
    return row.GetField(name) if row.GetFieldIndex(name) >= 0 else None


def _number(row: ogr.Feature, name: str) -> float:
    value = _value(row, name)
    return float(value) if isinstance(value, (int, float)) else 0.0


def polygons_m2(path: DatasetName) -> float:
    """The area in m2 that the polygons of a file cover together.

    Raises:
        InventoryError: when the file cannot be read.
    """
    with open_polygon_layer(path, "area that was mapped") as layer:
        union = _union(_polygons(layer), str(path))
        return 0.0 if union is None else _m2(union, layer)


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


def _polygons(
    layer: ogr.Layer, chosen: Callable[[ogr.Feature], bool] = lambda feature: True
) -> list[ogr.Geometry]:
    """The polygons of some rows of a layer, valid and in pieces."""
    pieces = []
    for feature in _features(layer):
        shape = feature.GetGeometryRef()
        polygons = as_polygons(shape) if shape is not None and chosen(feature) else None
        if polygons is not None:
            pieces += [polygons.GetGeometryRef(index).Clone() for index in range(polygons.GetGeometryCount())]
    return pieces


def _union(polygons: Sequence[ogr.Geometry], name: str) -> ogr.Geometry | None:
    """What polygons cover together; None where there are none."""
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons:
        together.AddGeometry(polygon)
    if together.IsEmpty():
        return None
    union = together.UnionCascaded()
    if union is None:
        raise InventoryError(
            "The polygons of {name} cannot be brought together. Check their geometries.", name=name
        )
    return union


def _m2(shape: ogr.Geometry, layer: ogr.Layer) -> float:
    reference = layer.GetSpatialRef()
    return area_on_ellipsoid(bytes(shape.ExportToWkb()), reference.ExportToWkt() if reference else None)


def _features(layer: ogr.Layer) -> Iterator[ogr.Feature]:
    layer.ResetReading()
    feature = layer.GetNextFeature()
    while feature is not None:
        yield feature
        feature = layer.GetNextFeature()
