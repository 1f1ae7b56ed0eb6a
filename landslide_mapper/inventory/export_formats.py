"""Writes an inventory as GeoPackage, Shapefile, GeoJSON (RFC 7946), CSV or KML."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.inventory.export_fields import EXPORT_FIELDS, ExportField
from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors, quiet_gdal
from landslide_mapper.raster.grid import spatial_reference

NUMBER = "id"
CSV_GEOMETRIES = ("wkt", "point")
_CHECK_EVERY = 500
_SHAPEFILE_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
_STALE_PARTS = (".sbn", ".sbx", ".qix", ".qpj", ".shp.xml")
"""Indexes and descriptions of a Shapefile that is replaced: they would not fit the new one."""
_DBF_BYTES = 254
_AS_TEXT = {
    "ESRI Shapefile": (ogr.OFTDateTime,),
    "CSV": (ogr.OFTDate, ogr.OFTDateTime),
    "KML": (ogr.OFTDate, ogr.OFTDateTime),
}
"""What becomes ISO 8601 text: the format has no type for it, or GDAL would write it in a way of its own."""


@dataclass(frozen=True)
class Format:
    """A file format.

    Attributes:
        name: for people.
        driver: OGR's name of it.
        wgs84: coordinates are longitude and latitude, so a CRS is needed.
        dataset_options: of OGR.
        layer_options: of OGR.
    """

    name: str
    driver: str
    wgs84: bool = False
    dataset_options: tuple[str, ...] = ()
    layer_options: tuple[str, ...] = ()


FORMATS = {
    ".gpkg": Format("GeoPackage", "GPKG", layer_options=("GEOMETRY_NAME=geom",)),
    ".shp": Format("Shapefile", "ESRI Shapefile", layer_options=("ENCODING=UTF-8", "RESIZE=YES")),
    ".geojson": Format("GeoJSON", "GeoJSON", wgs84=True, layer_options=("RFC7946=YES", "WRITE_NAME=NO")),
    ".csv": Format("CSV", "CSV", layer_options=("STRING_QUOTING=IF_NEEDED",)),
    ".kml": Format("KML", "KML", wgs84=True, dataset_options=(f"NameField={NUMBER}",)),
}
"""By the file name's suffix."""


def format_of(output: Path) -> Format:
    """The format that a file name asks for.

    Raises:
        InventoryError: when there is none.
    """
    found = FORMATS.get(output.suffix.lower())
    if found is None:
        raise InventoryError(
            "{output} has the suffix '{suffix}', which is no format of inventories. "
            "Choose a name that ends in {formats}.",
            output=output,
            suffix=output.suffix,
            formats=", ".join(FORMATS),
        )
    return found


def check_format(output: Path, inventory: Inventory) -> None:
    """Make sure that an inventory can be written to a file of that name.

    Raises:
        InventoryError: when the format needs a CRS and there is none.
    """
    chosen = format_of(output)
    if chosen.wgs84 and inventory.wkt is None:
        raise InventoryError(
            "{output}: {chosen} holds longitude and latitude, but the inventory has no coordinate "
            "reference system. Choose GeoPackage, Shapefile or CSV, or georeference the image first.",
            output=output,
            chosen=chosen.name,
        )


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
        inventory: what to write.
        output: target; its suffix is the format.
        staged: writes it, and the further files of a Shapefile.
        csv_geometry: `wkt` for outlines as text, `point` for longitude and latitude only.
        metadata: kept inside a GeoPackage.
        check: called now and then; raises to stop.

    Returns:
        What a reader of the file should know.

    Raises:
        InventoryError: when it cannot be written.
    """
    chosen = format_of(output)
    path = staged.add(output)
    if chosen.driver == "ESRI Shapefile":
        for suffix in _SHAPEFILE_PARTS[1:]:
            staged.add(output.with_suffix(suffix))
        for suffix in _STALE_PARTS:
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
        self._shape = chosen.driver == "ESRI Shapefile"
        self._csv = chosen.driver == "CSV"
        self._kml = chosen.driver == "KML"
        self._outlines = not self._csv or csv_geometry == "wkt"
        self._cut: dict[str, int] = {}
        self._places: list[int] = []

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
            if metadata and self._format.driver == "GPKG":
                layer.SetMetadata(dict(metadata))
            layer = None
        finally:
            with gdal_errors(self._failure, InventoryError):
                close_dataset(dataset)
        return [
            Message(
                "{name}: {count} texts were cut at {dbf_bytes} bytes, all that a Shapefile takes.",
                name=name,
                count=count,
                dbf_bytes=_DBF_BYTES,
            )
            for name, count in self._cut.items()
        ]

    def _make_layer(self, dataset: gdal.Dataset) -> ogr.Layer:
        wkt = self._inventory.wkt
        options = list(self._format.layer_options)
        if self._csv and self._outlines:
            options.append("GEOMETRY=AS_WKT")
        layer = call(
            self._failure,
            dataset.CreateLayer,
            self._path.stem if self._shape else LAYER,
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
        if definition.GetFieldIndex(NUMBER) < 0:
            names[names.index(NUMBER)] = "Name"  # KML, by NameField
        self._places = [definition.GetFieldIndex(name) for name in names]
        return layer

    def _definition(self, field: ExportField) -> ogr.FieldDefn:
        definition = ogr.FieldDefn(self._name(field), self._kind(field))
        if self._format.driver == "GPKG" and hasattr(definition, "SetComment"):  # GDAL 3.7
            definition.SetComment(field.meaning)
        return definition

    def _name(self, field: ExportField) -> str:
        return field.short if self._shape else field.name

    def _kind(self, field: ExportField) -> int:
        as_text = field.kind in _AS_TEXT.get(self._format.driver, ())
        as_text |= self._kml and field.name == NUMBER  # a placemark's name is a text
        return int(ogr.OFTString if as_text else field.kind)

    def _place_names(self) -> tuple[str, ...]:
        if not self._csv:
            return ()
        return ("x", "y") if self._inventory.wkt is None else ("lon", "lat")

    def _add(self, layer: ogr.Layer, index: int) -> None:
        feature = ogr.Feature(layer.GetLayerDefn())
        row = self._inventory.rows[index]
        for field, place in zip(EXPORT_FIELDS, self._places):
            value = row.get(field.name)
            if value is not None:
                feature.SetField(place, self._fitting(field, value))
        for name, value in zip(self._place_names(), self._place(index)):
            if math.isfinite(value):
                feature.SetField(name, value)
        if self._outlines:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(self._inventory.polygons[index]))
        with gdal_errors(self._failure, InventoryError):
            layer.CreateFeature(feature)

    def _fitting(self, field: ExportField, value: Any) -> Any:
        """A value as the format takes it."""
        if not self._shape or self._kind(field) != ogr.OFTString:
            return str(value) if self._kind(field) == ogr.OFTString else value
        stored = str(value).encode("utf-8")
        if len(stored) <= _DBF_BYTES:
            return str(value)
        self._cut[field.short] = self._cut.get(field.short, 0) + 1
        return stored[:_DBF_BYTES].decode("utf-8", errors="ignore")  # never half a character

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
