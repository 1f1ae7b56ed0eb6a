"""The layer `mapped_area` beside the candidates: what was looked at, and what not and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import ogr

from landslide_mapper.raster.coverage import MAPPED, MEANINGS, NO_PRE_GIVEN, POST_ONLY, CoveredPart
from landslide_mapper.vocabulary import MAPPED_AREA

FIELDS = (("kind", ogr.OFTString), ("reason", ogr.OFTString), ("area_m2", ogr.OFTReal))


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


def without_pre(parts: Sequence[MappedPart]) -> ogr.PreparedGeometry | None:
    """Where a job with a pre-event raster has mapped without it, ready to be compared; None: nowhere."""
    alone = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in parts:
        if part.kind == MEANINGS[POST_ONLY].kind and part.reason != NO_PRE_GIVEN.reason:
            for polygon in ogr.CreateGeometryFromWkb(part.wkb):
                alone.AddGeometry(polygon)
    # Parts of different reasons may share borders, which a valid multipolygon must not.
    return None if alone.IsEmpty() else alone.UnionCascaded().CreatePreparedGeometry()


def write_layer(dataset: ogr.DataSource, reference: Any, parts: Sequence[MappedPart]) -> None:
    """Add the layer to an open GeoPackage; the caller watches for GDAL's errors."""
    layer = dataset.CreateLayer(MAPPED_AREA, reference, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom"])
    for name, kind in FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    for part in parts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("kind", part.kind)
        feature.SetField("reason", part.reason)
        feature.SetField("area_m2", part.area_m2)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(part.wkb))
        layer.CreateFeature(feature)
