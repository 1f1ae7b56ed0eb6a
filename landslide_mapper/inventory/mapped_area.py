"""The layer `mapped_area` beside the candidates: what was looked at, and what not and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from osgeo import ogr

from landslide_mapper.inventory.measure import area_on_ellipsoid
from landslide_mapper.inventory.overlap import common_area
from landslide_mapper.raster.coverage import MAPPED, MEANINGS, NO_PRE_GIVEN, POST_ONLY, CoveredPart
from landslide_mapper.raster.whole_polygons import as_polygons
from landslide_mapper.vocabulary import FROM_POST_ONLY, LOOKED_AT, MAPPED_AREA, NOT_MAPPED, WITH_BOTH_DATES

FIELDS = (("kind", ogr.OFTString), ("reason", ogr.OFTString), ("area_m2", ogr.OFTReal))

_BEST_FIRST = (WITH_BOTH_DATES, FROM_POST_ONLY, LOOKED_AT, NOT_MAPPED)
_NOTHING = 1e-9
"""Part of a polygon: less is rounding, not an overlap."""


@dataclass(frozen=True)
class MappedPart:
    """A row of the layer.

    Attributes:
        kind: one of `vocabulary.MAPPED_KINDS`.
        reason: why not both dates; empty where both.
        area_m2: ellipsoidal area.
        wkb: MultiPolygon in the CRS of the candidates.
        mapped: whether candidates were looked for here.
    """

    kind: str
    reason: str
    area_m2: float
    wkb: bytes
    mapped: bool


def mapped_parts(parts: Sequence[CoveredPart], *, pre_used: bool) -> list[MappedPart]:
    """The rows of what a job has covered.

    Args:
        parts: by their codes.
        pre_used: whether the job had a pre-event raster.
    """
    rows = []
    for part in parts:
        meaning = NO_PRE_GIVEN if part.code == POST_ONLY and not pre_used else MEANINGS[part.code]
        rows.append(MappedPart(*meaning, part.area_m2, part.wkb, part.code in MAPPED))
    return rows


def shares_by_kind(parts: Sequence[MappedPart]) -> dict[str, float]:
    """Share of the area asked for that each kind covers."""
    areas: dict[str, float] = {}
    for part in parts:
        areas[part.kind] = areas.get(part.kind, 0.0) + part.area_m2
    whole = sum(areas.values())
    return {kind: area / whole for kind, area in areas.items() if area}


def without_pre(parts: Sequence[MappedPart]) -> ogr.PreparedGeometry | None:
    """Where a job with a pre-event raster has mapped without it, ready to be compared; None: nowhere."""
    alone = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in parts:
        if part.kind == MEANINGS[POST_ONLY].kind and part.reason != NO_PRE_GIVEN.reason:
            for polygon in ogr.CreateGeometryFromWkb(part.wkb):
                alone.AddGeometry(polygon)
    # Parts of different reasons may share borders, which a valid multipolygon must not.
    return None if alone.IsEmpty() else alone.UnionCascaded().CreatePreparedGeometry()


def without_overlaps(parts: Sequence[MappedPart], wkt: str | None) -> list[MappedPart]:
    """The parts without what better ones cover, too: their areas then add up to that of all.

    Args:
        parts: of several maps.
        wkt: their CRS, or None.
    """
    covered = ogr.Geometry(ogr.wkbMultiPolygon)
    kept = []
    for part in sorted(parts, key=lambda part: _BEST_FIRST.index(part.kind)):
        shape = ogr.CreateGeometryFromWkb(part.wkb)
        if not covered.IsEmpty() and common_area(shape, covered) > _NOTHING * shape.GetArea():
            left = as_polygons(shape.Difference(covered))
            if left is None or left.IsEmpty():
                continue
            wkb = bytes(left.ExportToWkb(ogr.wkbNDR))
            part = replace(part, wkb=wkb, area_m2=area_on_ellipsoid(wkb, wkt))
        kept.append(part)
        covered = covered.Union(shape)
    return kept


def write_layer(
    dataset: ogr.DataSource,
    reference: Any,
    parts: Sequence[MappedPart],
    shapes: Sequence[bytes] | None = None,
    styles: Sequence[str] = (),
    name: str = MAPPED_AREA,
    options: Sequence[str] = ("GEOMETRY_NAME=geom",),
) -> None:
    """Add the layer to an open file; the caller watches for GDAL's errors.

    Args:
        dataset: to add it to.
        reference: its CRS, or None.
        parts: its rows.
        shapes: WKB of the rows in that CRS; None: their own.
        styles: of OGR, one for each row; empty: none.
        name: of the layer.
        options: of OGR.
    """
    layer = dataset.CreateLayer(name, reference, ogr.wkbMultiPolygon, list(options))
    for column, kind in FIELDS:
        layer.CreateField(ogr.FieldDefn(column, kind))
    for number, part in enumerate(parts):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("kind", part.kind)
        feature.SetField("reason", part.reason)
        feature.SetField("area_m2", part.area_m2)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapes[number] if shapes else part.wkb))
        if styles:
            feature.SetStyleString(styles[number])
        layer.CreateFeature(feature)
