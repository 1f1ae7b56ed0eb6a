"""What a workspace says about its event besides the landslides: its title, and what was looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from osgeo import gdal, ogr

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_reader import open_vector, wkt_of
from landslide_mapper.inventory.mapped_area import MappedPart
from landslide_mapper.inventory.measure import area_on_ellipsoid
from landslide_mapper.raster.polygons import open_polygon_layer
from landslide_mapper.raster.whole_polygons import as_polygons
from landslide_mapper.vocabulary import LOOKED_AT, MAPPED_AREA, MAPPED_KINDS, NOT_MAPPED

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
        areas, runs = (_table(dataset, name, "kind") for name in (MAPPED_AREA, RUNS))
        layer, parts = areas or runs, _parts(areas)
        shapes, asked = _shapes(parts, mapped=True), _asked_for(runs, areas)
        mapped = told = _union(shapes, MAPPED_AREA)
        left = _union(_shapes(parts, mapped=False), MAPPED_AREA)
        if asked:
            mapped = _union([*shapes, *asked], MAPPED_AREA)
            parts += _untold(mapped, told, layer)
        if left is not None and mapped is not None:
            left = left.Difference(mapped)
        return Event(_info(dataset), _m2(mapped, layer), _m2(left, layer) or 0.0, tuple(parts))


def _shapes(parts: Sequence[MappedPart], mapped: bool) -> list[ogr.Geometry]:
    """The polygons of the parts that were mapped, or of the others."""
    return [
        polygon
        for part in parts
        if part.mapped == mapped
        for polygon in _pieces(ogr.CreateGeometryFromWkb(part.wkb))
    ]


def _asked_for(runs: ogr.Layer | None, areas: ogr.Layer | None) -> list[ogr.Geometry]:
    """What maps were asked for that left no parts."""
    if runs is None:
        return []
    told: set[str] = set()
    if areas is not None and areas.GetLayerDefn().GetFieldIndex("run") >= 0:
        told = {str(feature.GetField("run")) for feature in _features(areas)}
    has_uid = runs.GetLayerDefn().GetFieldIndex("uid") >= 0
    return _polygons(
        runs,
        lambda run: run.GetField("kind") == "map" and not (has_uid and run.GetField("uid") in told),
    )


def _parts(layer: ogr.Layer | None) -> list[MappedPart]:
    parts: list[MappedPart] = []
    for row in [] if layer is None else _features(layer):
        geometry = row.GetGeometryRef()
        shape = None if geometry is None else as_polygons(geometry)
        if shape is None or shape.IsEmpty():
            continue
        kind = str(row.GetField("kind"))
        kind = kind if kind in (*MAPPED_KINDS, LOOKED_AT) else LOOKED_AT
        area = _number(row, "area_m2") or _m2(shape, layer) or 0.0
        wkb = bytes(ogr.ForceToMultiPolygon(shape).ExportToWkb(ogr.wkbNDR))
        parts.append(MappedPart(kind, str(_value(row, "reason") or ""), area, wkb, kind != NOT_MAPPED))
    return parts


def _value(row: ogr.Feature, name: str) -> object:
    """A value that a table of others may lack."""
    return row.GetField(name) if row.GetFieldIndex(name) >= 0 else None


def _number(row: ogr.Feature, name: str) -> float:
    value = _value(row, name)
    return float(value) if isinstance(value, (int, float)) else 0.0


def _untold(mapped: ogr.Geometry | None, told: ogr.Geometry | None, layer: ogr.Layer) -> list[MappedPart]:
    """What maps looked at that left no such parts."""
    rest = mapped if told is None or mapped is None else as_polygons(mapped.Difference(told))
    return [] if rest is None or rest.IsEmpty() else [_looked_at(rest, layer)]


def _looked_at(shape: ogr.Geometry, layer: ogr.Layer) -> MappedPart:
    shape = ogr.ForceToMultiPolygon(shape)
    return MappedPart(LOOKED_AT, "", _m2(shape, layer) or 0.0, bytes(shape.ExportToWkb(ogr.wkbNDR)), True)


def mapped_polygons(path: DatasetName) -> tuple[MappedPart, str | None] | None:
    """What the polygons of a file cover together, and their CRS; None where there are none.

    Those that an export of ours calls not mapped are left out.

    Raises:
        InventoryError: when the file cannot be read.
    """
    with open_polygon_layer(path, "area that was mapped") as layer:
        union = _union(_polygons(layer, lambda part: _value(part, "kind") != NOT_MAPPED), str(path))
        return None if union is None else (_looked_at(union, layer), wkt_of(layer))


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


def _polygons(layer: ogr.Layer, chosen: Callable[[ogr.Feature], bool]) -> list[ogr.Geometry]:
    """The polygons of some rows of a layer, valid and in pieces."""
    pieces = []
    for feature in _features(layer):
        shape = feature.GetGeometryRef()
        polygons = as_polygons(shape) if shape is not None and chosen(feature) else None
        if polygons is not None:
            pieces += _pieces(polygons)
    return pieces


def _pieces(polygons: ogr.Geometry) -> list[ogr.Geometry]:
    return [polygons.GetGeometryRef(index).Clone() for index in range(polygons.GetGeometryCount())]


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


def _m2(shape: ogr.Geometry | None, layer: ogr.Layer) -> float | None:
    """The area of a shape of a layer; None where there is no shape."""
    if shape is None:
        return None
    return area_on_ellipsoid(bytes(shape.ExportToWkb()), wkt_of(layer))


def _features(layer: ogr.Layer) -> Iterator[ogr.Feature]:
    layer.ResetReading()
    feature = layer.GetNextFeature()
    while feature is not None:
        yield feature
        feature = layer.GetNextFeature()
