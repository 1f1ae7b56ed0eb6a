"""Writes an inventory in any of the formats."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.inventory.export_fields import EXPORT_FIELDS, ExportField
from landslide_mapper.inventory.export_formats import NUMBER, Format, format_of
from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.inventory.export_shapes import moved_polygon, polygon_transformer
from landslide_mapper.inventory.export_style import add_style
from landslide_mapper.inventory.mapped_area import write_layer
from landslide_mapper.inventory.measure import WGS_84
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.inventory.table_text import as_text_only, runs_in_tables
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors, quiet_gdal
from landslide_mapper.raster.grid import same_crs, spatial_reference

_CHECK_EVERY = 500
_NAMES = {ogr.OFTDate: "date", ogr.OFTDateTime: "time"}


def write_inventory(
    inventory: Inventory,
    output: Path,
    staged: StagedFiles,
    csv_geometry: str = "wkt",
    metadata: Mapping[str, str] | None = None,
    check: Callable[[], None] = lambda: None,
) -> list[str]:
    """Write an inventory to a staged file.

    Args:
        inventory: what to write; it is measured.
        output: target; its suffix is the format.
        staged: writes it, and the further files of a format that needs several.
        csv_geometry: `wkt` for outlines as text, `point` for longitude and latitude only.
        metadata: kept inside a format that can.
        check: called now and then; raises to stop.

    Returns:
        What a reader of the file should know.

    Raises:
        InventoryError: when it cannot be written.
    """
    chosen = format_of(output)
    path = staged.add(output)
    for suffix in chosen.parts:
        staged.add(output.with_suffix(suffix))
    for suffix in chosen.outdated:
        staged.outdates(output.with_suffix(suffix))
    writer = _Writer(inventory, chosen, path, staged.failure(output), csv_geometry)
    notes = writer.write(metadata or {}, check)
    _check_complete(path, len(inventory.rows), staged.failure(output))
    return notes


class _Writer:
    """One file."""

    def __init__(
        self, inventory: Inventory, chosen: Format, path: Path, failure: str, csv_geometry: str
    ) -> None:
        self._inventory = inventory
        self._format = chosen
        self._path = path
        self._failure = failure
        self._outlines = not chosen.table or csv_geometry == "wkt"
        self._cut: Counter[str] = Counter()
        self._quoted: Counter[str] = Counter()
        self._columns: list[int] = []
        self._wkt = WGS_84 if chosen.wgs84 else inventory.wkt
        self._transformer = None
        if self._wkt is not None and not same_crs(self._wkt, inventory.wkt):
            # GDAL's KML driver would draw what crosses 180 degrees around the world.
            source, target = spatial_reference(inventory.wkt or ""), spatial_reference(self._wkt)
            self._transformer = polygon_transformer(source, target)

    def write(self, metadata: Mapping[str, str], check: Callable[[], None]) -> list[str]:
        driver = gdal.GetDriverByName(self._format.driver)
        if driver is None:
            raise InventoryError(
                "{failure}: this GDAL cannot write {format}.", failure=self._failure, format=self._format.name
            )
        with gdal_errors(self._failure, InventoryError):
            dataset = driver.Create(
                str(self._path), 0, 0, 0, gdal.GDT_Unknown, options=list(self._format.dataset_options)
            )
        try:
            layer = self._make_layer(dataset)
            with _transaction(dataset, layer, self._failure):
                for index in range(len(self._inventory.rows)):
                    if index % _CHECK_EVERY == 0:
                        check()
                    self._add(layer, index)
            if self._format.holds_about:
                layer.SetMetadata(dict(metadata))
                self._add_mapped_area(dataset)
                add_style(dataset, self._failure)
            layer = None
        finally:
            with gdal_errors(self._failure, InventoryError):
                close_dataset(dataset)
        return [*self._notes()]

    def _add_mapped_area(self, dataset: gdal.Dataset) -> None:
        """What was looked at goes with the landslides: the rest is no ground without any."""
        parts, wkt = self._inventory.mapped_area, self._inventory.wkt
        if parts:
            with gdal_errors(self._failure, InventoryError):
                write_layer(dataset, None if wkt is None else spatial_reference(wkt), parts)

    def _notes(self) -> Iterator[str]:
        for name, count in self._cut.items():
            yield Message(
                "{name}: {count} texts were cut at {bytes} bytes, all that a {format} takes.",
                name=name,
                count=count,
                bytes=self._format.text_bytes,
                format=self._format.name,
            )
        for name, count in self._quoted.items():
            yield Message(
                "{name}: {count} texts that a spreadsheet would take for formulas begin with an apostrophe.",
                name=name,
                count=count,
            )

    def _make_layer(self, dataset: gdal.Dataset) -> ogr.Layer:
        wkt = self._wkt
        options = list(self._format.layer_options)
        if self._format.table and self._outlines:
            options.append("GEOMETRY=AS_WKT")
        layer = call(
            self._failure,
            dataset.CreateLayer,
            self._path.stem if self._format.short_names else LAYER,
            None if wkt is None else spatial_reference(wkt),
            ogr.wkbMultiPolygon if self._outlines else ogr.wkbNone,
            options,
        )
        with gdal_errors(self._failure, InventoryError):
            for field in EXPORT_FIELDS:
                layer.CreateField(self._definition(field))
            for name in self._place_names():
                layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
        definition = layer.GetLayerDefn()
        names = [self._name(field) for field in EXPORT_FIELDS]
        if self._format.number_as and definition.GetFieldIndex(NUMBER) < 0:  # by GDAL's version
            names[names.index(NUMBER)] = self._format.number_as
        self._columns = [definition.GetFieldIndex(name) for name in names]
        return layer

    def _definition(self, field: ExportField) -> ogr.FieldDefn:
        definition = ogr.FieldDefn(self._name(field), self._kind(field))
        if self._format.holds_about and hasattr(definition, "SetComment"):  # GDAL 3.7
            definition.SetComment(field.meaning)
        return definition

    def _name(self, field: ExportField) -> str:
        return field.short if self._format.short_names else field.name

    def _kind(self, field: ExportField) -> int:
        as_text = _NAMES.get(field.kind) in self._format.as_text
        as_text |= bool(self._format.number_as) and field.name == NUMBER
        return int(ogr.OFTString if as_text else field.kind)

    def _place_names(self) -> tuple[str, ...]:
        if not self._format.table:
            return ()
        return ("x", "y") if self._inventory.wkt is None else ("lon", "lat")

    def _add(self, layer: ogr.Layer, index: int) -> None:
        feature = ogr.Feature(layer.GetLayerDefn())
        row = self._inventory.rows[index]
        for field, column in zip(EXPORT_FIELDS, self._columns):
            value = row.get(field.name)
            if value is not None:
                feature.SetField(column, self._fitting(field, value))
        for name, value in zip(self._place_names(), self._place(index)):
            if math.isfinite(value):
                feature.SetField(name, value)
        if self._outlines:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(self._polygon(index)))
        with gdal_errors(self._failure, InventoryError):
            layer.CreateFeature(feature)

    def _polygon(self, index: int) -> bytes:
        wkb = self._inventory.polygons[index]
        if self._transformer is None:
            return wkb
        return call(self._failure, moved_polygon, wkb, self._transformer)

    def _fitting(self, field: ExportField, value: Any) -> Any:
        """A value as the format takes it."""
        if self._kind(field) != ogr.OFTString:
            return value
        text = str(value)
        if self._format.table and runs_in_tables(text):
            self._quoted[field.name] += 1
            text = as_text_only(text)
        stored = text.encode("utf-8")
        if not self._format.text_bytes or len(stored) <= self._format.text_bytes:
            return text
        self._cut[self._name(field)] += 1
        # never half a character
        return stored[: self._format.text_bytes].decode("utf-8", errors="ignore")

    def _place(self, index: int) -> tuple[float, float]:
        measures = self._inventory.measures
        if self._inventory.wkt is None:
            return float(measures.x[index]), float(measures.y[index])
        return round(float(measures.lon[index]), 7), round(float(measures.lat[index]), 7)


@contextmanager
def _transaction(dataset: gdal.Dataset, layer: ogr.Layer, failure: str) -> Any:
    """All rows in one transaction where the format has them: a commit for each would take minutes."""
    able = bool(dataset.TestCapability(ogr.ODsCTransactions))
    if able:
        layer.StartTransaction()
    yield
    if able:
        with gdal_errors(failure, InventoryError):
            layer.CommitTransaction()


def _check_complete(path: Path, expected: int, failure: str) -> None:
    """Some formats tell of a full disk late or not at all: count what is really there."""
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        except RuntimeError:  # with GDAL's exceptions on
            dataset = None
        found = 0 if dataset is None else dataset.GetLayer(0).GetFeatureCount()
        close_dataset(dataset)
    if found != expected:
        raise InventoryError(
            "{failure}: {found} of {expected} landslides arrived.",
            failure=failure,
            found=found,
            expected=expected,
        )
