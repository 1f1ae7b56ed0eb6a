"""The tables of a GeoPackage as GDAL writes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem

from landslide_mapper.core.workspace.store.schema import (
    BOOLEAN,
    DATE,
    GEOMETRY,
    INTEGER,
    KEY,
    LONG,
    REAL,
    TABLES,
    TEXT,
    TIME,
    Column,
    Table,
)
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.raster.gdal_calls import gdal_errors, quiet_gdal
from landslide_mapper.raster.grid import spatial_reference

_OGR_TYPES = {
    TEXT: ogr.OFTString,
    INTEGER: ogr.OFTInteger,
    LONG: ogr.OFTInteger64,
    REAL: ogr.OFTReal,
    BOOLEAN: ogr.OFTInteger,
    DATE: ogr.OFTDate,
    TIME: ogr.OFTDateTime,
}
_GEOMETRIES = {None: ogr.wkbNone, "MultiPolygon": ogr.wkbMultiPolygon, "Point": ogr.wkbPoint}


_LOCKED = ("locked", "busy")

_RECOUNT = (
    "PRAGMA busy_timeout = 0",
    *(
        f"UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM {table}) "  # noqa: S608 # nosec B608
        f"WHERE table_name = '{table}' AND feature_count <> (SELECT count(*) FROM {table})"
        for table in TABLES
    ),
)


def write_tables(path: Path, crs: QgsCoordinateReferenceSystem, info: Mapping[str, str]) -> None:
    """Write all tables, empty but for `info`.

    Args:
        path: of the file to make, in a folder of its own beside the target.
        crs: of the tables; an invalid one: pixel space.
        info: rows of the table `info`.

    Raises:
        WorkspaceError: when the file cannot be written.
    """
    doing = f"Cannot write {path.parent.parent / path.name}"
    reference = spatial_reference(_wkt(crs)) if crs.isValid() else None
    with gdal_errors(doing, WorkspaceError):
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for table in TABLES.values():
        with gdal_errors(doing, WorkspaceError):
            _write_table(dataset, table, reference if table.geometry else None)
    with gdal_errors(doing, WorkspaceError):
        _write_info(dataset, info)
    with gdal_errors(doing, WorkspaceError):
        dataset.FlushCache()
        del dataset


def add_table(path: Path, table: Table) -> None:
    """Add a table to a file, in the CRS of its candidates.

    Raises:
        WorkspaceError: when it cannot be written.
    """
    doing = f"Cannot write {path}"
    with gdal_errors(doing, WorkspaceError):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    reference = dataset.GetLayerByName("candidates").GetSpatialRef()
    with gdal_errors(doing, WorkspaceError):
        _write_table(dataset, table, reference if table.geometry else None)
    with gdal_errors(doing, WorkspaceError):
        dataset.FlushCache()
        del dataset


def add_columns(path: Path, table: str, columns: Sequence[Column]) -> None:
    """Add columns to a table of a file.

    Raises:
        WorkspaceError: when it cannot be written.
    """
    with opened(path, update=True) as dataset, gdal_errors(f"Cannot write {path}", WorkspaceError):
        layer = dataset.GetLayerByName(table)
        there = text_columns(layer.GetLayerDefn())
        for column in columns:
            if column.name not in there:
                layer.CreateField(_field(column))
        dataset.FlushCache()


def _wkt(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))


def _write_table(dataset: ogr.DataSource, table: Table, reference: Any) -> None:
    options = [f"FID={KEY}"]
    if table.geometry:
        options.append(f"GEOMETRY_NAME={GEOMETRY}")
    layer = dataset.CreateLayer(table.name, reference, _GEOMETRIES[table.geometry], options)
    for column in table.columns:
        layer.CreateField(_field(column))


def _field(column: Column) -> ogr.FieldDefn:
    field = ogr.FieldDefn(column.name, _OGR_TYPES[column.kind])
    field.SetNullable(not column.required)
    field.SetUnique(column.unique)
    if column.kind == BOOLEAN:
        field.SetSubType(ogr.OFSTBoolean)
    return field


def _write_info(dataset: ogr.DataSource, info: Mapping[str, str]) -> None:
    layer = dataset.GetLayerByName("info")
    for key, value in info.items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("key", key)
        feature.SetField("value", value)
        layer.CreateFeature(feature)


@contextmanager
def opened(path: Path, *, update: bool = False) -> Iterator[Any]:
    """A GeoPackage opened for reading, or for writing too, closed at the end of the block.

    Raises:
        WorkspaceError: when it is damaged, no GeoPackage, or another program keeps it to itself.
    """
    with quiet_gdal():
        try:
            mode = gdal.OF_UPDATE if update else gdal.OF_READONLY
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | mode, ["GPKG"])
            reason = gdal.GetLastErrorMsg()
        except RuntimeError as error:
            dataset, reason = None, str(error)
    if dataset is None and any(word in reason.lower() for word in _LOCKED):
        raise WorkspaceError(
            "{path} is being written by another program. Wait a moment, or close that program, then open it "
            "again.",
            path=path,
        )
    if dataset is None:
        raise WorkspaceError(
            "{path} is damaged, or not a GeoPackage ({reason}). Restore it from a backup.",
            path=path,
            reason=reason or "unknown format",
        )
    try:
        yield dataset
    finally:
        del dataset


def values_of(result: ogr.Layer) -> list[list[Any]]:
    """The rows of a query's result; the number of a row comes first, where it was asked for alone."""
    fields = range(result.GetLayerDefn().GetFieldCount())
    numbered = bool(result.GetFIDColumn())
    return [[*((row.GetFID(),) if numbered else ()), *map(row.GetField, fields)] for row in result]


def recount(path: Path) -> None:
    """Put right how many rows GDAL says that the tables have, where the file can be written at once.

    GDAL 3.10 counts rows that a full disk did not take, and stores that number when it closes the file.
    """
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
            for statement in _RECOUNT if dataset is not None else ():
                dataset.ReleaseResultSet(dataset.ExecuteSQL(statement))
        except RuntimeError:
            return


def text_columns(definition: ogr.FeatureDefn) -> dict[str, bool]:
    """Whether a column holds text, by its name."""
    fields = [definition.GetFieldDefn(number) for number in range(definition.GetFieldCount())]
    return {field.GetName(): field.GetType() == ogr.OFTString for field in fields}
