"""Reads an inventory to export: candidates of a file or workspace, and labels that people drew."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from landslide_mapper.dataset_names import DatasetName, may_be_there, split_layer
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.box_index import BoxIndex
from landslide_mapper.inventory.export_fields import DRAWN, WORDS
from landslide_mapper.inventory.export_values import GIVEN, NUMBER, UID, ValueReader
from landslide_mapper.inventory.mapped_area import MappedPart
from landslide_mapper.inventory.measure import Measures, measure
from landslide_mapper.inventory.overlap import common_area
from landslide_mapper.messages import Message, Messages
from landslide_mapper.raster.gdal_calls import close_dataset, gdal_errors, quiet_gdal
from landslide_mapper.raster.kml import check_attributes
from landslide_mapper.raster.whole_polygons import as_polygons
from landslide_mapper.vocabulary import ACCEPTED, CANDIDATE, CONFIRMED, RULED_OUT, STATUSES

CANDIDATES, LANDSLIDES, LABELS = "candidates", "landslides", "labels"
_CHECK_EVERY = 500
_SAME = 0.5
"""A label is one with an exported candidate when more than this part of it is covered by it."""


@dataclass
class Inventory:
    """Landslides, ready to be written.

    Attributes:
        polygons: WKB of valid multipolygons.
        rows: values by name of `export_fields`, one for each polygon.
        wkt: their CRS, or None.
        measures: of the polygons; empty until `measure`.
        left_out: number of polygons by status that were not asked for.
        notes: what was repaired, dropped or changed.
        mapped_area: what was looked at and what not, in the same CRS; empty where that is not known.
        attributes: names of `export_fields` that the source has, whether any landslide has a value or not.
    """

    polygons: list[bytes] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    wkt: str | None = None
    measures: Measures = field(default_factory=lambda: measure([], None))
    left_out: Counter[str] = field(default_factory=Counter)
    notes: Messages = field(default_factory=Messages)
    mapped_area: list[MappedPart] = field(default_factory=list)
    attributes: frozenset[str] = frozenset()

    def bounds(self) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax and ymax of all polygons, of which there is one at least."""
        boxes = np.array([ogr.CreateGeometryFromWkb(wkb).GetEnvelope() for wkb in self.polygons])
        (xmin, _, ymin, _), (_, xmax, _, ymax) = boxes.min(axis=0).tolist(), boxes.max(axis=0).tolist()
        return xmin, ymin, xmax, ymax

    def meets(self, wkb: bytes) -> bool:
        """Whether the box around a polygon meets that of all polygons, of which there is one at least."""
        xmin, ymin, xmax, ymax = self.bounds()
        left, right, low, high = ogr.CreateGeometryFromWkb(wkb).GetEnvelope()
        return bool(left <= xmax and right >= xmin and low <= ymax and high >= ymin)

    def measure(self) -> None:
        """Measure the polygons as they are now."""
        self.measures = measure(self.polygons, self.wkt)
        areas, perimeters = self.measures.area_m2, self.measures.perimeter_m
        for row, area, perimeter in zip(self.rows, areas.tolist(), perimeters.tolist()):
            row["area_m2"], row["perimeter_m"] = round(area, 2), round(perimeter, 2)
        if self.wkt is not None:
            for row, lon, lat in zip(self.rows, self.measures.lon.tolist(), self.measures.lat.tolist()):
                row["longitude"], row["latitude"] = round(lon, 7), round(lat, 7)


@contextmanager
def open_vector(source: DatasetName) -> Iterator[gdal.Dataset]:
    """A vector dataset for as long as the block runs.

    Args:
        source: a path, or what else GDAL opens, such as `PG:...`.

    Raises:
        InventoryError: when it cannot be read.
    """
    if not may_be_there(source):
        raise InventoryError("{source} does not exist, expected an inventory. Check the path.", source=source)
    with gdal_errors(Message("Cannot read the inventory {source}", source=source), InventoryError):
        dataset = gdal.OpenEx(os.fspath(split_layer(source)[0]), gdal.OF_VECTOR | gdal.OF_READONLY)
    if dataset is None:
        raise InventoryError("Cannot read the inventory {source}: GDAL gave no reason.", source=source)
    try:
        check_attributes(dataset, source)
        yield dataset
    finally:
        close_dataset(dataset)


def name_of(source: DatasetName) -> str:
    """What may be told to others about where an inventory was: the file's name; nothing of a database."""
    path = Path(split_layer(source)[0])
    return path.name if path.exists() else ""


def read_inventory(
    source: DatasetName,
    layer: str | None = None,
    statuses: Sequence[str] = CONFIRMED,
    labels: bool = False,
    check: Callable[[], None] = lambda: None,
) -> Inventory:
    """Read the landslides of some review states.

    Args:
        source: a path, or what else GDAL opens.
        layer: of the source; None: `candidates` (workspace), `landslides` (a map), else the only one.
        statuses: review states to take.
        labels: take the landslides that people drew or imported, too (workspace only).
        check: called now and then; raises to stop.

    Raises:
        InventoryError: when the source cannot be read, or holds none of the states asked for.
    """
    unknown = sorted(set(statuses) - set(STATUSES))
    if unknown or not statuses:
        raise InventoryError(
            "{unknown} cannot be exported; choose from {statuses}.",
            unknown=", ".join(unknown) or "No status",
            statuses=", ".join(STATUSES),
        )
    inventory = Inventory()
    with open_vector(source) as dataset:
        chosen = _layer(dataset, source, layer)
        inventory.wkt = wkt_of(chosen)
        values = ValueReader(chosen, in_table=dataset.GetDriver().ShortName == "CSV")
        inventory.attributes = frozenset(values.known)
        _read_candidates(chosen, values, source, statuses, inventory, check)
        drawn = dataset.GetLayerByName(LABELS) if labels else None
        if drawn is not None:
            _read_labels(drawn, source, inventory, check)
    if not inventory.rows:
        raise InventoryError(_nothing(source, statuses, inventory.left_out))
    _number(inventory)
    return inventory


def _layer(dataset: gdal.Dataset, source: DatasetName, name: str | None) -> ogr.Layer:
    layers = {dataset.GetLayer(i).GetName(): dataset.GetLayer(i) for i in range(dataset.GetLayerCount())}
    name = name or split_layer(source)[1]
    for wanted in (name,) if name else (CANDIDATES, LANDSLIDES):
        # a PostGIS layer is called schema.table
        for found, layer in layers.items():
            if found == wanted or found.rpartition(".")[2] == wanted:
                return layer
    if name or len(layers) != 1:
        expected = f"one named {name}" if name else "one named candidates or landslides, or a single one"
        raise InventoryError(
            "{source} holds the layers {layers}; expected {expected}.",
            source=source,
            layers=", ".join(sorted(layers)) or "(none)",
            expected=expected,
        )
    return next(iter(layers.values()))


def wkt_of(layer: ogr.Layer) -> str | None:
    """The CRS of a layer; None: pixels."""
    reference = layer.GetSpatialRef()
    # a GeoPackage calls no CRS "Undefined geographic SRS" or "Undefined Cartesian SRS"
    if reference is None or (reference.GetName() or "undefined").lower().startswith("undefined"):
        return None
    return str(reference.ExportToWkt())


def _read_candidates(
    layer: ogr.Layer,
    values: ValueReader,
    source: DatasetName,
    statuses: Sequence[str],
    inventory: Inventory,
    check: Callable[[], None],
) -> None:
    reviewed = "status" in values.known
    if not reviewed:
        inventory.notes.say(
            "{source} has no review states; all its polygons were taken as accepted.",
            source=name_of(source) or "The source",
        )
    problems: Counter[str] = Counter()
    for feature in _features(layer, source, check):
        row = values.row(feature)
        status = (row["status"] or (CANDIDATE if reviewed else ACCEPTED)).strip().lower()
        if status not in statuses:
            inventory.left_out[status] += 1
            continue
        if status == CANDIDATE and values.text(feature, RULED_OUT):
            inventory.left_out["ruled out"] += 1
            continue
        row.update(status=status, reviewed=int(status != CANDIDATE), origin=_origin(row, layer))
        _add(inventory, feature, row, problems)
    inventory.notes += values.notes()
    _note_problems(inventory, problems)


def _origin(row: dict[str, Any], layer: ogr.Layer) -> str:
    """Who found a landslide: what an export says, a model where one is named, else people."""
    if row["origin"] in WORDS["origin"]:
        return str(row["origin"])
    in_event = layer.GetName().rpartition(".")[2] == CANDIDATES
    return "model" if row["model"] or in_event else "imported"


def _read_labels(
    layer: ogr.Layer, source: DatasetName, inventory: Inventory, check: Callable[[], None]
) -> None:
    values = ValueReader(layer)
    covered = _Cover(inventory.polygons)
    problems: Counter[str] = Counter()
    for feature in _features(layer, source, check):
        origin = values.text(feature, "source") if "source" in values.known else DRAWN[0]
        if origin not in DRAWN:
            continue
        if covered.holds(feature.GetGeometryRef()):
            inventory.left_out["label that is a candidate too"] += 1
            continue
        row = values.row(feature)
        row.update(status=ACCEPTED, reviewed=1, origin=origin)
        _add(inventory, feature, row, problems)
    _note_problems(inventory, problems)


def _features(layer: ogr.Layer, source: DatasetName, check: Callable[[], None]) -> Iterator[ogr.Feature]:
    layer.ResetReading()
    number = 0
    while True:
        with gdal_errors(Message("Cannot read the inventory {source}", source=source), InventoryError):
            feature = layer.GetNextFeature()
        if feature is None:
            return
        if number % _CHECK_EVERY == 0:
            check()
        number += 1
        yield feature


def _add(inventory: Inventory, feature: ogr.Feature, row: dict[str, Any], problems: Counter[str]) -> None:
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        problems["empty"] += 1
        return
    with quiet_gdal():
        try:
            valid = geometry.IsValid()
        except RuntimeError:  # with GDAL's exceptions on
            valid = False
    polygons = as_polygons(geometry)
    if polygons is None or polygons.IsEmpty():
        problems["dropped"] += 1
        return
    problems["repaired"] += not valid
    inventory.polygons.append(bytes(polygons.ExportToWkb(ogr.wkbNDR)))
    inventory.rows.append(row)


def _note_problems(inventory: Inventory, problems: Counter[str]) -> None:
    texts = {
        "empty": "{} without a geometry: left out",
        "dropped": "{} that cover no area: left out",
        "repaired": "{} with an invalid geometry: repaired",
    }
    inventory.notes += [text.format(problems[name]) for name, text in texts.items() if problems[name]]


class _Cover:
    """Tells whether a polygon is mostly covered by one of many others."""

    def __init__(self, polygons: Sequence[bytes]) -> None:
        self._shapes = [ogr.CreateGeometryFromWkb(wkb) for wkb in polygons]
        boxes = [shape.GetEnvelope() for shape in self._shapes]
        self._index = BoxIndex(np.array(boxes, dtype=np.float64).reshape(-1, 4))

    def holds(self, shape: ogr.Geometry | None) -> bool:
        if shape is None or not shape.GetArea():
            return False
        flat = as_polygons(shape)
        if flat is None:
            return False
        near = self._index.meeting(shape.GetEnvelope())
        return any(common_area(flat, self._shapes[index]) > _SAME * flat.GetArea() for index in near)


def _number(inventory: Inventory) -> None:
    """Numbers are kept where they tell the landslides apart; each map counts its own from 1."""
    rows = inventory.rows
    _keep_given_numbers(inventory)
    numbers = [row[NUMBER] for row in rows]
    if None not in numbers and len(set(numbers)) == len(numbers):
        return
    for number, row in enumerate(rows, start=1):
        row[NUMBER] = number
    inventory.notes.say("Numbers (id) were given anew: those of the source were not unique, or none.")


def _keep_given_numbers(inventory: Inventory) -> None:
    """What others number with letters goes where identifiers are, as far as there is room."""
    given = [row for row in inventory.rows if GIVEN in row]
    lost = 0
    for row in given:
        text = row.pop(GIVEN)
        lost += row[UID] not in (None, text)
        row[UID] = row[UID] or text
    if not given:
        return
    # all rows, so that those with plain numbers are found in the same place
    for row in inventory.rows:
        if row[UID] is None and row[NUMBER] is not None:
            row[UID] = str(row[NUMBER])
    inventory.notes.say(
        "{count} identifiers that are no whole numbers are kept in uid.", count=len(given) - lost
    )
    if lost:
        inventory.notes.say(
            "id: {count} that are no whole numbers were left out: there is a uid.", count=lost
        )


def _nothing(source: DatasetName, statuses: Sequence[str], left_out: Counter[str]) -> Message:
    found = (
        ", ".join(f"{count} {status}" for status, count in sorted(left_out.items())) or "no polygon at all"
    )
    return Message(
        "{source} has no landslide that is {statuses} (found: {found}). "
        "Review the candidates first, or choose other review states to export.",
        source=source,
        statuses=" or ".join(statuses),
        found=found,
    )
