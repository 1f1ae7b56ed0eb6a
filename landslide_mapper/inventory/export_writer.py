"""Writes an inventory in any of the formats."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.inventory.export_about import About, dataset_options, layer_options
from landslide_mapper.inventory.export_changes import Changes, write_changes
from landslide_mapper.inventory.export_fields import EXPORT_FIELDS, ExportField
from landslide_mapper.inventory.export_formats import DATABASE, NUMBER, Format, format_of
from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.inventory.export_style import PROPERTIES, add_styles, ogr_style, part_style, properties
from landslide_mapper.inventory.export_target import Target
from landslide_mapper.inventory.mapped_area import MappedPart, write_layer
from landslide_mapper.inventory.qgis_metadata import keep_in_geopackage, qgis_metadata
from landslide_mapper.inventory.qgis_project import write_project
from landslide_mapper.inventory.qgis_style import changes_style, landslide_style, mapped_area_style
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.inventory.table_text import as_text_only, runs_in_tables
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, gdal_errors
from landslide_mapper.vocabulary import CHANGES, MAPPED_AREA

_CHECK_EVERY = 500
_NAMES = {ogr.OFTDate: "date", ogr.OFTDateTime: "time"}
_NOTHING = About()


def write_inventory(
    inventory: Inventory,
    output: Path,
    staged: StagedFiles,
    csv_geometry: str = "wkt",
    about: About = _NOTHING,
    check: Callable[[], None] = lambda: None,
    fields: Sequence[ExportField] = EXPORT_FIELDS,
    changes: Changes | None = None,
) -> list[str]:
    """Write an inventory to a staged file, with what was mapped where it can hold several layers.

    Args:
        inventory: what to write; it is measured.
        output: target; its suffix is the format.
        staged: writes it, and the further files of a format that needs several.
        csv_geometry: `wkt` for outlines as text, `point` for longitude and latitude only.
        about: kept inside a format that can.
        check: called now and then; raises to stop.
        fields: attributes to write.
        changes: since an earlier export, a layer of a database; or None.

    Returns:
        What a reader of the file should know.

    Raises:
        InventoryError: when it cannot be written.
    """
    chosen = format_of(output)
    if chosen.is_project:
        return _write_project(inventory, output, staged, about, check, fields, changes)
    target = _staged(output, staged, chosen, inventory.wkt, len(inventory.rows))
    writer = _Writer(inventory, target, csv_geometry, about, fields, changes)
    notes = writer.write(check)
    target.check_complete(len(inventory.rows))
    if chosen.is_database and about.facts:
        keep_in_geopackage(target.path, qgis_metadata(about), target.failure)
    return notes


def _write_project(
    inventory: Inventory,
    output: Path,
    staged: StagedFiles,
    about: About,
    check: Callable[[], None],
    fields: Sequence[ExportField],
    changes: Changes | None,
) -> list[str]:
    """A project beside its data, which may have been written for their own sake."""
    data = output.with_suffix(DATABASE)
    notes = []
    if not staged.path(data).exists():
        notes = write_inventory(
            inventory, data, staged, about=about, check=check, fields=fields, changes=changes
        )
    path = staged.add(output)
    write_project(path, data.name, inventory, about, fields, staged.failure(output))
    return notes


def write_mapped_area(inventory: Inventory, output: Path, staged: StagedFiles) -> None:
    """Write what was mapped and what not, beside a file of one layer.

    Raises:
        InventoryError: when it cannot be written.
    """
    parts = inventory.mapped_area
    target = _staged(output, staged, format_of(output), inventory.wkt, len(parts))
    with target.dataset() as dataset:
        _add_parts(target, dataset, parts)
    target.check_complete(len(parts))


def _staged(output: Path, staged: StagedFiles, chosen: Format, wkt: str | None, rows: int) -> Target:
    """A file to write, with those that belong to it."""
    path = staged.add(output)
    for suffix in chosen.parts:
        staged.add(output.with_suffix(suffix))
    for suffix in chosen.outdated:
        staged.outdates(output.with_suffix(suffix))
    return Target(path, staged.failure(output), chosen, wkt, rows)


def _add_parts(target: Target, dataset: gdal.Dataset, parts: Sequence[MappedPart]) -> None:
    moved = [target.polygon(part.wkb) for part in parts]
    chosen = target.format
    options = [*chosen.layer_options, *(["GEOMETRY=AS_WKT"] if chosen.table else [])]
    name = target.path.stem if chosen.short_names else MAPPED_AREA
    styles = [part_style(part) if chosen.colors == "style" else "" for part in parts]
    with gdal_errors(target.failure, InventoryError):
        write_layer(dataset, target.reference, parts, moved, styles, name, options)


class _Writer:
    """One file."""

    def __init__(
        self,
        inventory: Inventory,
        target: Target,
        csv_geometry: str,
        about: About,
        fields: Sequence[ExportField],
        changes: Changes | None,
    ) -> None:
        self._changes = changes if target.format.is_database else None
        self._inventory = inventory
        self._target = target
        self._format = target.format
        self._failure = target.failure
        self._about = about
        self._fields = fields
        self._number = _number_field(fields, target.format.number_as)
        self._outlines = not target.format.table or csv_geometry == "wkt"
        self._cut: Counter[str] = Counter()
        self._quoted: Counter[str] = Counter()

    def write(self, check: Callable[[], None]) -> list[str]:
        target = self._target
        with target.dataset(dataset_options(target.driver, self._about)) as dataset:
            layer = self._make_layer(dataset)
            with _transaction(dataset, layer, self._failure):
                for index in range(len(self._inventory.rows)):
                    if index % _CHECK_EVERY == 0:
                        check()
                    self._add(layer, index)
            if self._format.is_database:
                layer.SetMetadata(dict(self._about.facts))
            layer = None
            parts = self._inventory.mapped_area if self._format.many_layers else []
            if parts:  # the rest is no ground without landslides
                _add_parts(target, dataset, parts)
            if self._changes is not None:
                with gdal_errors(self._failure, InventoryError):
                    write_changes(dataset, target.reference, self._changes)
            if self._format.is_database:
                styles = {LAYER: landslide_style(self._fields)}
                styles.update({MAPPED_AREA: mapped_area_style()} if parts else {})
                styles.update({CHANGES: changes_style()} if self._changes is not None else {})
                add_styles(dataset, styles, self._failure)
        return [*self._notes()]

    def _notes(self) -> Iterator[str]:
        if self._target.driver == "KML" and self._about.statement.title:
            yield Message(
                "{format}: title, text and author are not in the file. GDAL's driver LIBKML writes them; it "
                "is missing here, or would need too much memory for so many landslides.",
                format=self._format.name,
            )
        for name, count in self._cut.items():
            yield Message(
                "{name}: texts cut at {bytes} bytes, all that a {format} takes: {count}.",
                name=name,
                count=count,
                bytes=self._format.text_bytes,
                format=self._format.name,
            )
        for name, count in self._quoted.items():
            yield Message(
                "{name}: texts that begin with an apostrophe now, as a spreadsheet takes them for "
                "formulas: {count}.",
                name=name,
                count=count,
            )

    def _make_layer(self, dataset: gdal.Dataset) -> ogr.Layer:
        options = [*self._format.layer_options, *layer_options(self._target.driver, self._about)]
        if self._format.table and self._outlines:
            options.append("GEOMETRY=AS_WKT")
        layer = call(
            self._failure,
            dataset.CreateLayer,
            self._target.path.stem if self._format.short_names else LAYER,
            self._target.reference,
            ogr.wkbMultiPolygon if self._outlines else ogr.wkbNone,
            options,
        )
        with gdal_errors(self._failure, InventoryError):
            for field in self._fields:
                layer.CreateField(self._definition(field))
            for name in self._place_names():
                layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
            if self._format.colors == "properties":
                for name, kind in PROPERTIES.items():
                    layer.CreateField(ogr.FieldDefn(name, kind))
        return layer

    def _definition(self, field: ExportField) -> ogr.FieldDefn:
        definition = ogr.FieldDefn(self._name(field), self._kind(field))
        if self._format.is_database and hasattr(definition, "SetComment"):  # GDAL 3.7
            definition.SetComment(field.meaning)
        return definition

    def _name(self, field: ExportField) -> str:
        if field is self._number:
            return self._format.number_as
        return field.short if self._format.short_names else field.name

    def _kind(self, field: ExportField) -> int:
        as_text = _NAMES.get(field.kind) in self._format.as_text
        as_text |= field is self._number
        return int(ogr.OFTString if as_text else field.kind)

    def _place_names(self) -> tuple[str, ...]:
        if not self._format.table:
            return ()
        return ("x", "y") if self._inventory.wkt is None else ("lon", "lat")

    def _add(self, layer: ogr.Layer, index: int) -> None:
        feature = ogr.Feature(layer.GetLayerDefn())
        row = self._inventory.rows[index]
        for column, field in enumerate(self._fields):
            value = field.value(row)
            if value is None:
                feature.SetFieldNull(column)  # GeoJSON has no attribute where it is not said to be empty
            else:
                feature.SetField(column, self._fitting(field, value))
        for name, value in zip(self._place_names(), self._place(index)):
            if math.isfinite(value):
                feature.SetField(name, value)
        if self._format.colors == "properties":
            for name, value in properties(row["status"]).items():
                feature.SetField(name, value)
        elif self._format.colors == "style":
            feature.SetStyleString(ogr_style(row["status"]))
        if self._outlines:
            shape = self._target.polygon(self._inventory.polygons[index])
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shape))
        with gdal_errors(self._failure, InventoryError):
            layer.CreateFeature(feature)

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


def _number_field(fields: Sequence[ExportField], name: str) -> ExportField | None:
    """The field that a format has a name of its own for; None: none, or another is called so."""
    if not name or any(field.name.lower() == name.lower() for field in fields):
        return None
    return next((field for field in fields if field.source == NUMBER), None)


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
