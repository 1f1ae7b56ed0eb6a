"""The candidates that an event has where new ones come: which stay, and which are replaced."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import QgsFeature, QgsGeometry, QgsSpatialIndex, QgsVectorLayer

from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.vocabulary import CANDIDATE, CERTAINTY, LANDSLIDE_TYPE, PART

SAME_SHARE = 0.5
"""A new candidate is there already where more than this share of its area is."""
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

    def holds(self, shape: QgsGeometry) -> bool:
        """Whether most of a polygon is among those that stay."""
        common = 0.0
        for fid in self.staying.intersects(shape.boundingBox()):
            common += common_area(shape, self.shapes[fid])
        return bool(common > SAME_SHARE * shape.area())


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


def common_area(one: QgsGeometry, other: QgsGeometry) -> float:
    """Area that two polygons share, in square units of their CRS."""
    common = one.intersection(other)
    if common.isNull() and one.intersects(other):  # an outline that was edited into a knot
        common = one.makeValid().intersection(other.makeValid())
    return 0.0 if common.isNull() else float(common.area())
