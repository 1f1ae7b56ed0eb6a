"""Bringing polygons of any source into the labels of an event, a little at a time.

Nothing is written before everything was read: a source that breaks in the middle leaves the event as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSpatialIndex,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.polygons import (
    UNPLACED,
    CrsTransformer,
    Polygon,
    polygon_of,
    together,
)
from landslide_mapper.core.workspace.store.schema import TABLES
from landslide_mapper.core.workspace.store.values import stored
from landslide_mapper.core.workspace.store.vocabulary import words
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import SURVEY

REJECTED, ALREADY_THERE, COVERED = "rejected", "already_there", "covered"
"""Why a polygon is left out: rejected in a review, a label already, or covered by background."""
ROWS_AT_ONCE = 40
READ_AT_ONCE = 20
READING, WRITING = 0.7, 0.3
"""Shares of the progress."""
TAKEN = (*SURVEY, "comment")
"""Columns of the labels that are taken over where a source has an attribute of that name."""


@dataclass(frozen=True)
class Incoming:
    """A polygon on its way in.

    Attributes:
        geometry: of any kind; it is checked and repaired.
        crs: of the geometry; one that is not valid: the event's.
        values: by column of the labels; what does not fit there is left empty.
        why_not: why it is left out, where the source says so.
    """

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    values: Mapping[str, Any] = field(default_factory=dict)
    why_not: str = ""


class LabelSource(Protocol):
    """Something that labels come from."""

    @property
    def name(self) -> str:
        """For people."""

    @property
    def count(self) -> int:
        """How many there are, as far as it is known; for the progress only."""

    def incoming(self, report: ImportReport) -> Iterator[Incoming | None]:
        """The polygons; None where there was only work, so that others may have their turn.

        What could not be read at all goes into the report's problems.

        Raises:
            LandslideMapperError: when the source cannot be used.
        """


@dataclass
class ImportReport:
    """What came of an import.

    Attributes:
        name: of the source.
        fids: numbers of the labels that were added.
        repaired: invalid polygons among them that were made valid.
        dropped: how many were left out, by reason.
        outside_rasters: added labels that touch no raster.
        overlapping: added labels that overlap another label.
        without_crs: whether the source has no CRS and was taken to be in the event's.
        problems: parts of the source that could not be read, one sentence each.
    """

    name: str
    fids: list[int] = field(default_factory=list)
    repaired: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    outside_rasters: int = 0
    overlapping: int = 0
    without_crs: bool = False
    problems: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """Labels that were added."""
        return len(self.fids)


class LabelImport:
    """One import: run its steps until they end; `report` tells at any time what was done so far."""

    def __init__(
        self, workspace: Workspace, source: LabelSource, rasters: Sequence[QgsGeometry] = ()
    ) -> None:
        """Prepare an import; nothing happens yet.

        Args:
            workspace: the event.
            source: where the labels come from.
            rasters: outlines of the rasters in the event's CRS; none: it is not looked whether labels are
                outside.
        """
        self.report = ImportReport(source.name)
        self._workspace = workspace
        self._source = source
        self._context = QgsProject.instance().transformContext()
        self._crs = workspace.crs
        self._transformers: list[CrsTransformer] = []
        self._neighbours = _Neighbours()
        self._rasters = together(rasters)

    def steps(self) -> Generator[float, None, ImportReport]:
        """Read, then write.

        Yields:
            The share that is done.

        Raises:
            LandslideMapperError: when the source cannot be read, or the labels cannot be written; those that
                were written before stay, and the report tells which.
        """
        yield from self._look_around()
        rows: list[dict[str, Any]] = []
        shapes: list[QgsGeometry] = []
        total = max(1, self._source.count)
        for number, item in enumerate(self._source.incoming(self.report), 1):
            label = None if item is None else self._label(item)
            if item is not None and label is not None:
                rows.append(_values(item.values))
                shapes.append(label)
            if number % READ_AT_ONCE == 0 or item is None:
                yield READING * min(1.0, number / total)
        for start in range(0, len(rows), ROWS_AT_ONCE):
            chunk = slice(start, start + ROWS_AT_ONCE)
            self.report.fids += self._workspace.append("labels", rows[chunk], shapes[chunk])
            yield READING + WRITING * min(1.0, chunk.stop / len(rows))
        return self.report

    def _look_around(self) -> Iterator[float]:
        """Learn the labels that are there already."""
        for number, row in enumerate(self._workspace.rows("labels", fields=(), geometry=True), 1):
            if row.hasGeometry():
                self._neighbours.add(row.geometry())
            if number % READ_AT_ONCE == 0:
                yield 0.0

    def _label(self, item: Incoming) -> QgsGeometry | None:
        """The polygon of a label in the event's CRS; None where it is left out, which the report counts."""
        label, why = (None, item.why_not) if item.why_not else self._placed(item)
        if label is None:
            self.report.dropped[why] += 1
            return None
        self.report.overlapping += self._neighbours.overlap(label)
        self.report.outside_rasters += not self._rasters.isEmpty() and not self._rasters.intersects(label)
        self._neighbours.add(label)
        return label

    def _placed(self, item: Incoming) -> tuple[QgsGeometry | None, str]:
        """A valid polygon where it belongs, or why there is none."""
        found = polygon_of(item.geometry)
        if found.geometry is None:
            return None, found.why
        moved = self._transformer(item.crs).move(found.geometry)
        placed = Polygon(None, why=UNPLACED) if moved is None else polygon_of(moved)
        if placed.geometry is None:
            return None, placed.why
        label = placed.geometry
        label.convertToMultiType()
        if self._neighbours.has(label):
            return None, ALREADY_THERE
        self.report.repaired += found.repaired or placed.repaired
        return label, ""

    def _transformer(self, crs: QgsCoordinateReferenceSystem) -> CrsTransformer:
        for transformer in self._transformers:
            if transformer.source == crs:
                return transformer
        self.report.without_crs |= not crs.isValid() and self._crs.isValid()
        self._transformers.append(CrsTransformer(crs, self._crs, self._context))
        return self._transformers[-1]


class _Neighbours:
    """The labels known so far: which are equal to a new one, and which overlap it."""

    def __init__(self) -> None:
        self._index = QgsSpatialIndex()
        self._shapes: list[QgsGeometry] = []
        self._known: set[bytes] = set()

    def add(self, shape: QgsGeometry) -> None:
        feature = QgsFeature(len(self._shapes))
        feature.setGeometry(shape)
        self._index.addFeature(feature)
        self._shapes.append(shape)
        self._known.add(bytes(shape.asWkb()))

    def has(self, shape: QgsGeometry) -> bool:
        return bytes(shape.asWkb()) in self._known

    def overlap(self, shape: QgsGeometry) -> bool:
        near = (self._shapes[number] for number in self._index.intersects(shape.boundingBox()))
        return any(other.intersects(shape) and not other.touches(shape) for other in near)


def _values(given: Mapping[str, Any]) -> dict[str, Any]:
    """The values that fit their columns."""
    values: dict[str, Any] = {"source": "imported"}
    for name, value in given.items():
        column = TABLES["labels"].column(name)
        if column is None or name not in TAKEN:
            continue
        try:
            fitting = stored(column, value)
        except WorkspaceError:
            continue
        known = words("labels", name)
        if fitting not in (None, "") and (not known or fitting in known):
            values[name] = value
    return values
