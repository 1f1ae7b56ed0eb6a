"""What is different from an earlier export: landslides added, removed or changed, known by their `uid`."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_fields import FIELD_NAMES
from landslide_mapper.inventory.export_reader import Inventory, name_of, read_inventory
from landslide_mapper.inventory.export_shapes import bring_to_crs
from landslide_mapper.inventory.table_text import as_text_only
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.grid import metres_per_unit, spatial_reference
from landslide_mapper.raster.whole_polygons import area_of
from landslide_mapper.vocabulary import CHANGES, STATUSES

KINDS = ADDED, REMOVED, OUTLINE, ATTRIBUTES = ("added", "removed", "outline", "attributes")
"""What may have happened to a landslide; an outline may have come with other attributes."""
_FOLLOW = frozenset(("id", "uid", "area_m2", "perimeter_m", "reviewed_at", "mapped_at"))
"""Attributes that follow from others, or from when something was done."""
_SAME = 1e-3
"""Part of its area that an outline may differ by: smoothing and other coordinates bring less."""
_ROUNDED_DEGREES, _ROUNDED_M = 1.2e-7, 0.012
"""How far a line may lie from where it was: GeoJSON has seven decimals of a degree."""
_CUT = 254 - 3
"""Bytes of a text from which on a Shapefile may have cut it, at the end of a character."""
_SAME_NUMBER = 1e-9
"""Part of a number that it may differ by: Shapefiles and GeoJSON have 15 digits of it."""
_COLUMNS = ("change", "uid", "attributes", "area_m2", "area_before_m2")


@dataclass(frozen=True)
class Change:
    """A landslide that is not as it was.

    Attributes:
        kind: one of KINDS.
        uid: of the landslide.
        attributes: names of those that differ.
        area_m2: now; None where it is gone.
        before_m2: then; None where it is new.
        wkb: its outline now, or what it was.
    """

    kind: str
    uid: str
    attributes: tuple[str, ...]
    area_m2: float | None
    before_m2: float | None
    wkb: bytes


@dataclass(frozen=True)
class Changes:
    """All of them.

    Attributes:
        since: name of the earlier export.
        rows: one for each landslide that changed.
        same: number of those that did not.
    """

    since: str
    rows: tuple[Change, ...]
    same: int

    def counts(self) -> dict[str, int]:
        """How many of each kind."""
        found = Counter(row.kind for row in self.rows)
        return {kind: found[kind] for kind in KINDS}

    def note(self) -> Message:
        """The same in a sentence."""
        return Message(
            "Since {since}: {added} added, {removed} removed, {outline} with another outline, {attributes} "
            "with other attributes, {same} as they were.",
            since=self.since,
            same=self.same,
            **self.counts(),
        )


def changes_since(source: DatasetName, inventory: Inventory) -> Changes:
    """Compare an inventory, as it is written, with an earlier export.

    Args:
        source: the earlier export, with the attributes of Landslide Mapper.
        inventory: measured, in the CRS of the files.

    Raises:
        InventoryError: when the earlier one cannot be read, or landslides have no identifiers.
    """
    before = read_inventory(source, statuses=STATUSES)
    if before.wkt is not None and inventory.wkt is not None:
        bring_to_crs(before, inventory.wkt)
    before.measure()
    name = name_of(source) or Path(str(source)).name
    then, now = _by_uid(before, name), _by_uid(inventory, "This inventory")
    known = [field for field in FIELD_NAMES if field not in _FOLLOW]
    known = [field for field in known if field in before.attributes]
    rounded = _rounded(inventory.wkt)
    rows, same = [], 0
    for uid, index in now.items():
        changed = _change(uid, inventory, index, before, then.get(uid), known, rounded)
        same += changed is None
        rows += [] if changed is None else [changed]
    for uid, index in then.items():
        if uid not in now:
            area = before.rows[index]["area_m2"]
            rows.append(Change(REMOVED, uid, (), None, area, before.polygons[index]))
    return Changes(name, tuple(rows), same)


def changes_csv(changes: Changes) -> str:
    """One row for each landslide that changed."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for row in changes.rows:
        names = " ".join(row.attributes)
        writer.writerow([row.kind, as_text_only(row.uid), names, row.area_m2, row.before_m2])
    return text.getvalue()


def write_changes(dataset: gdal.Dataset, reference: Any, changes: Changes) -> None:
    """Add the layer `changes` to an open GeoPackage; the caller watches for GDAL's errors."""
    layer = dataset.CreateLayer(CHANGES, reference, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom"])
    for name in _COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if name.endswith("_m2") else ogr.OFTString))
    for row in changes.rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        values = (row.kind, row.uid, " ".join(row.attributes), row.area_m2, row.before_m2)
        for name, value in zip(_COLUMNS, values):
            if value is not None:
                feature.SetField(name, value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(row.wkb))
        layer.CreateFeature(feature)


def _by_uid(inventory: Inventory, name: str) -> dict[str, int]:
    found = {str(row["uid"]): index for index, row in enumerate(inventory.rows) if row["uid"]}
    given = sum(bool(row["uid"]) for row in inventory.rows)
    if len(found) < given:
        raise InventoryError(
            "{name}: landslides whose identifier (uid) another one has, too: {count}. So what changed "
            "cannot be told. Give each its own (in QGIS: field calculator, uuid('WithoutBraces')).",
            name=name,
            count=given - len(found),
        )
    if given < len(inventory.rows):
        raise InventoryError(
            "{name}: landslides without an identifier of their own (uid): {count}. So what changed cannot "
            "be told. Compare exports of an event that have the attributes of Landslide Mapper.",
            name=name,
            count=len(inventory.rows) - given,
        )
    return found


def _change(
    uid: str,
    new: Inventory,
    index: int,
    old: Inventory,
    before: int | None,
    known: Sequence[str],
    rounded: float,
) -> Change | None:
    area = new.rows[index]["area_m2"]
    if before is None:
        return Change(ADDED, uid, (), area, None, new.polygons[index])
    one, other = new.rows[index], old.rows[before]
    names = tuple(name for name in known if not _equal(one[name], other[name]))
    kind = ATTRIBUTES if names else ""
    if not _alike(new.polygons[index], old.polygons[before], rounded):
        kind = OUTLINE
    return Change(kind, uid, names, area, other["area_m2"], new.polygons[index]) if kind else None


def _equal(one: Any, other: Any) -> bool:
    """Whether values are the same but for what formats round, cut, or make of spaces and ends of lines."""
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=_SAME_NUMBER)
    now, then = (" ".join(str(value or "").split()) for value in (one, other))
    return now == then or (len(then.encode("utf-8")) >= _CUT and now.startswith(then))


def _rounded(wkt: str | None) -> float:
    """How far a line may lie from where it was, in units of a CRS."""
    if wkt is not None and spatial_reference(wkt).IsGeographic():
        return _ROUNDED_DEGREES
    return _ROUNDED_M / metres_per_unit(wkt)


def _alike(one: bytes, other: bytes, rounded: float) -> bool:
    """Whether two outlines are the same but for what files round."""
    if one == other:
        return True
    shape, before = ogr.CreateGeometryFromWkb(one), ogr.CreateGeometryFromWkb(other)
    with quiet_gdal():
        try:
            apart = shape.SymDifference(before)
        except RuntimeError:  # with GDAL's exceptions on
            apart = None
        most = max(shape.GetArea(), before.GetArea())
        return apart is not None and area_of(apart) <= max(_SAME * most, rounded * shape.Boundary().Length())
