"""The candidates that an event has where new ones come: which stay, and what they leave of a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsSpatialIndex, QgsVectorLayer

from landslide_mapper.core.workspace.decisions.shapes import POLYGON, measured
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.vocabulary import CANDIDATE, CERTAINTY, LANDSLIDE_TYPE, PART

UNTOUCHED = ("comment", "reviewer", "reviewed_at", "parent", LANDSLIDE_TYPE, CERTAINTY, PART)
"""Columns that are empty as long as nobody has looked at a candidate."""


@dataclass
class ExistingCandidates:
    """The candidates that the event has where new ones come.

    Attributes:
        staying: index of those that stay.
        shapes: their geometries by fid.
        leaving: fids of those that are replaced.
        own: ids of those that are of this very run already.
    """

    staying: QgsSpatialIndex = field(default_factory=QgsSpatialIndex)
    shapes: dict[int, QgsGeometry] = field(default_factory=dict)
    leaving: list[int] = field(default_factory=list)
    own: set[int] = field(default_factory=set)

    def keep(self, row: QgsFeature) -> None:
        """Remember one that stays."""
        self.shapes[row.id()] = row.geometry()
        self.staying.addFeature(row)

    def near(self, shape: QgsGeometry) -> list[QgsGeometry]:
        """Those that stay where a polygon is, as far as their boxes tell."""
        return [self.shapes[fid] for fid in self.staying.intersects(shape.boundingBox())]


@dataclass(frozen=True)
class Remainder:
    """What counts as a candidate of its own where others have taken their part of it.

    Attributes:
        crs: of the event.
        smallest_m2: parts with less area go.
        narrowest: parts that are nowhere as wide as this go, in units of the CRS: two outlines of one
            landslide differ by a pixel here and there.
    """

    crs: QgsCoordinateReferenceSystem
    smallest_m2: float = 0.0
    narrowest: float = 0.0

    def of(self, shape: QgsGeometry, others: Sequence[QgsGeometry]) -> QgsGeometry:
        """What of a polygon lies outside of others: the polygon itself where they share nothing with it.

        Returns:
            Polygons; an empty geometry where nothing is left that counts.
        """
        overlapping = [other for other in others if _shares_area(shape, other)]
        if not overlapping:
            return shape
        left = valid(shape).difference(QgsGeometry.unaryUnion([valid(other) for other in overlapping]))
        parts = [part for part in left.asGeometryCollection() if self._counts(part)]
        return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()

    def _counts(self, part: QgsGeometry) -> bool:
        if part.type() != POLYGON or not part.area() > 0:
            return False
        if self.narrowest and part.buffer(-self.narrowest / 2, 2).isEmpty():
            return False
        return measured(part, self.crs)["area_m2"] >= self.smallest_m2


def is_unreviewed(row: QgsFeature) -> bool:
    """Whether nobody has decided or noted anything about a candidate."""
    if plain(row["status"]) != CANDIDATE:
        return False
    return all(plain(row[name]) in (None, "") for name in UNTOUCHED)


def edited(layer: QgsVectorLayer) -> set[int]:
    """Candidates with edits that are not saved yet: they count as reviewed."""
    buffer = layer.editBuffer()
    if buffer is None:
        return set()
    return {*buffer.changedAttributeValues(), *buffer.changedGeometries()}


def _shares_area(one: QgsGeometry, other: QgsGeometry) -> bool:
    common = valid(one).intersection(valid(other))
    return not common.isNull() and common.area() > 0


def valid(shape: QgsGeometry) -> QgsGeometry:
    """An outline that was edited into a knot can be compared with none."""
    return shape if shape.isGeosValid() else shape.makeValid()
