"""How the candidates of a map come into an event: bit by bit, so that QGIS lives on, and crash-safe.

A run is written as unfinished first. Then the new candidates are added, then those are removed that nobody
has reviewed and that the run replaces, then the run is finished. So a crash leaves an unfinished run, which
the next opening completes from the job's own file, or takes back where that is gone. What has been reviewed
stays, and new candidates are cut by what stays: no two ever cover the same ground.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGeometryEngine,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from landslide_mapper.core.time_sliced import TimeSlicedTask, run_to_end
from landslide_mapper.core.workspace.candidates.candidate_file import (
    in_event,
    number_of,
    open_source,
    pixel_size,
    transform_to,
    values_of,
)
from landslide_mapper.core.workspace.candidates.existing_candidates import (
    ExistingCandidates,
    Remainder,
    edited,
    is_unreviewed,
)
from landslide_mapper.core.workspace.decisions.shapes import reshaped
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.import_record import STATE, record_in
from landslide_mapper.core.workspace.intake.mapped_area import take_mapped_area
from landslide_mapper.core.workspace.runs.run_rows import find_run
from landslide_mapper.core.workspace.store.filters import equal
from landslide_mapper.core.workspace.store.paths import real_path
from landslide_mapper.core.workspace.store.values import now, plain
from landslide_mapper.errors import InventoryError, LandslideMapperError

ROWS_AT_ONCE = 300

Steps = Generator[None, None, bool]
"""Their end tells whether all candidates are in the event; else it is as it was before."""


@dataclass
class CandidateImportSummary:
    """What came of a hand-over.

    Attributes:
        run: uid of the run.
        added: new candidates.
        area_m2: their area; as none overlaps another, also that of their union.
        present: candidates of the job's file that were left out, as the event has them already.
        cut: new candidates of which the event had a part already.
        removed: unreviewed candidates that were replaced.
        reviewed: reviewed candidates in the area, which stayed as they were.
    """

    run: str
    added: int = 0
    area_m2: float = 0.0
    present: int = 0
    cut: int = 0
    removed: int = 0
    reviewed: int = 0


class CandidateImport(QObject):
    """Brings the candidates of one run from the job's file into the event, on the GUI thread, in slices."""

    progressed = pyqtSignal(float, str)
    finished = pyqtSignal(object)
    """`CandidateImportSummary`: everything is in the event."""
    canceled = pyqtSignal()
    """The event is as it was before."""
    failed = pyqtSignal(object)
    """The error; the event is as it was before, as far as it can be written."""

    def __init__(self, workspace: Workspace, run: str, parent: QObject | None = None) -> None:
        """Get ready; `begin_candidate_import` and `unfinished` tell the run.

        Args:
            workspace: the event.
            run: uid of an unfinished run.
            parent: owner.
        """
        super().__init__(parent)
        self.workspace = workspace
        self.summary = CandidateImportSummary(run)
        self._run = find_run(workspace, run)
        record = record_in(self._run.report) if self._run else None
        self._is_proven = record is not None
        self._state: dict[str, Any] = record or {}
        self._area: QgsGeometryEngine | None = None
        self._present = ExistingCandidates()
        self._remainder = Remainder(workspace.crs)
        self._count = 0
        self._task = TimeSlicedTask(self)
        self._task.succeeded.connect(self._on_end)
        self._task.failed.connect(self._on_error)

    @property
    def source(self) -> Path | None:
        """The job's file."""
        stored = self._state.get("source")
        return Path(real_path(stored, self.workspace.base)).absolute() if stored else None

    @property
    def running(self) -> bool:
        """Whether there is something left to do."""
        return self._task.busy

    def start(self) -> None:
        """Begin, or go on where a crash ended it; returns at once."""
        self._task.start(self._take_in())

    def cancel(self) -> None:
        """Take back what has come in; returns at once."""
        if self.running:
            self._task.start(self._take_back())

    def stop(self) -> None:
        """Stop where it is, as when the event is closed; the next opening goes on."""
        self._task.stop()

    def _on_end(self, is_whole: bool) -> None:
        if is_whole:
            self.progressed.emit(1.0, self._text())
            self.finished.emit(self.summary)
        else:
            self.canceled.emit()

    def _on_error(self, error: LandslideMapperError) -> None:
        # Its frames hold layers, which must not outlive QGIS in a variable that somebody forgot.
        error = error.with_traceback(None)
        with suppress(LandslideMapperError):  # nothing can be written at all: the next opening tries again
            if run_to_end(self._take_back()):
                self._on_end(True)
                return
        self.failed.emit(error)

    def _take_in(self) -> Steps:
        if self._run is None:
            raise InventoryError(
                "The run {run} is not in '{title}' any more.",
                run=self.summary.run,
                title=self.workspace.title,
            )
        if not self._is_proven:
            # Somebody has changed the record: what is there stays there.
            return (yield from self._take_back())
        if self._state.get("added") is None:
            source = self.source
            if source is None or not source.is_file():
                # After a crash, and somebody has tidied up: there is nothing to go on from.
                return (yield from self._take_back())
            layer = open_source(source)
            self._remainder = self._what_counts()
            yield from self._look(layer)
            yield from self._add(layer)
            self._note(added=self.summary.added, leaving=self._present.leaving)
        yield from self._replace()
        yield from self._finish()
        return True

    def _what_counts(self) -> Remainder:
        """Parts below the map's minimum area, or narrower than two of its pixels, are no candidates."""
        run = self._run
        pixel = 0.0
        if run is not None and run.probability is not None and run.probability.is_file():
            pixel = pixel_size(run.probability, self.workspace.crs)
        return Remainder(self.workspace.crs, run.min_area_m2 if run is not None else 0.0, 2 * pixel)

    def _look(self, source: QgsVectorLayer) -> Iterator[None]:
        """Learn what the event has where candidates come in."""
        self.progressed.emit(0.0, self._text())
        extent = self._extent(source)
        touched = edited(self.workspace.layer("candidates"))
        # What certain runs have found is replaced wherever it is; of all others what lies in the area.
        request = QgsFeatureRequest()
        if not self._state.get("replaces"):
            request.setFilterRect(extent)
        for row in self.workspace.layer("candidates").getFeatures(request):
            # A part that was split off has a number that a candidate still to come may have too.
            if row["run"] == self.summary.run and not plain(row["parent"]):
                self._present.own.add(int(plain(row["id"]) or 0))
            untouched = is_unreviewed(row) and row.id() not in touched
            self.summary.reviewed += not untouched and row.geometry().intersects(extent)
            if untouched and self._replaces(row):
                self._present.leaving.append(row.id())
            elif row["run"] != self.summary.run:
                self._present.keep(row)
            yield

    def _replaces(self, row: QgsFeature) -> bool:
        """Whether the run takes the place of a candidate, where nobody has reviewed it."""
        runs = self._state.get("replaces")
        if row["run"] == self.summary.run or self._run is None:
            return False
        if runs is not None:
            return row["run"] in runs
        if self._area is None:
            if self._run.area.isNull():
                return False
            self._area = QgsGeometry.createGeometryEngine(self._run.area.constGet())
            self._area.prepareGeometry()
        center = row.geometry().centroid()  # by name: it must outlive the question
        return bool(self._area.contains(center.constGet()))

    def _extent(self, source: QgsVectorLayer) -> QgsRectangle:
        """Where candidates may come in or be replaced, in the event's CRS."""
        extent = in_event(source.extent(), transform_to(source, self.workspace), self.source)
        if self._run and not self._run.area.isNull():
            extent.combineExtentWith(self._run.area.boundingBox())
        return extent

    def _add(self, source: QgsVectorLayer) -> Iterator[None]:
        transform, total = transform_to(source, self.workspace), max(1, source.featureCount())
        constants = self._constants()
        rows: list[dict[str, Any]] = []
        shapes: list[QgsGeometry] = []
        self.summary.added = len(self._present.own)
        for feature in source.getFeatures():
            number = number_of(feature)
            if number in self._present.own:
                continue
            shape = in_event(feature.geometry(), transform, self.source)
            left = self._remainder.of(shape, self._present.near(shape))
            if left.isEmpty():
                self.summary.present += 1
            else:
                rows.append({**values_of(feature), **self._sizes(shape, left), **constants, "id": number})
                shapes.append(left)
            self._count += 1
            if len(rows) >= ROWS_AT_ONCE:
                self._append(rows, shapes)
                self.progressed.emit(0.9 * self._count / total, self._text())
            yield
        self._append(rows, shapes)

    def _sizes(self, shape: QgsGeometry, left: QgsGeometry) -> dict[str, Any]:
        """The sizes of what is left of a candidate; nothing where all of it is."""
        if left is shape:
            return {}
        self.summary.cut += 1
        return reshaped(left, self.workspace.crs)

    def _append(self, rows: list[dict[str, Any]], shapes: list[QgsGeometry]) -> None:
        self.workspace.append("candidates", rows, shapes)
        self.summary.added += len(rows)
        rows.clear()
        shapes.clear()

    def _constants(self) -> dict[str, Any]:
        event = self.workspace
        return {
            "run": self.summary.run,
            "status": "candidate",
            "event_date": event.info("event_date") or None,
            "trigger": event.info("trigger") or None,
        }

    def _replace(self) -> Iterator[None]:
        """Remove the replaced candidates; those that were reviewed meanwhile stay, and cut the new ones."""
        self.progressed.emit(0.95, self._text())
        leaving = self._state.get("leaving") or []
        if self._state.get("added") and not self._own_rows():
            leaving = []  # what was to take their place is not there
        for begin in range(0, len(leaving), ROWS_AT_ONCE):
            chosen = leaving[begin : begin + ROWS_AT_ONCE]
            there = {row.id(): row for row in self._rows(chosen) if self._replaces(row)}
            touched = edited(self.workspace.layer("candidates"))
            going = [fid for fid, row in there.items() if is_unreviewed(row) and fid not in touched]
            yield
            for fid in set(there) - set(going):
                self.summary.reviewed += 1
                self._cut_new(there[fid].geometry())
            self.workspace.remove("candidates", going)
            self.summary.removed += len(going)
            yield

    def _rows(self, fids: list[int]) -> Iterable[QgsFeature]:
        request = QgsFeatureRequest().setFilterFids(fids)
        rows: Iterable[QgsFeature] = self.workspace.layer("candidates").getFeatures(request)
        return rows

    def _cut_new(self, reviewed: QgsGeometry) -> None:
        """Cut the new candidates by one that was reviewed after they had come in."""
        request = QgsFeatureRequest().setFilterRect(reviewed.boundingBox())
        gone, outlines = [], {}
        for row in self.workspace.layer("candidates").getFeatures(request):
            if row["run"] == self.summary.run and is_unreviewed(row):
                shape = row.geometry()
                left = self._remainder.of(shape, [reviewed])
                if left.isEmpty():
                    gone.append(row.id())
                elif left is not shape:
                    outlines[row.id()] = left
        sizes = {fid: reshaped(left, self.workspace.crs) for fid, left in outlines.items()}
        self.workspace.change("candidates", sizes, outlines)
        self.workspace.remove("candidates", gone)
        self.summary.present += len(gone)
        self.summary.cut += len(outlines)

    def _take_back(self) -> Steps:
        """Remove what has come in, as far as nobody has reviewed it, and close the run."""
        if self._state.get("added") is not None:
            # The old candidates are going already: the way forward is the only one to a whole.
            yield from self._replace()
            yield from self._finish()
            return True
        rows = [row for row in self._own_rows() if is_unreviewed(row)] if self._is_proven else []
        for begin in range(0, len(rows), ROWS_AT_ONCE):
            self.workspace.remove("candidates", [row.id() for row in rows[begin : begin + ROWS_AT_ONCE]])
            yield
        self._note(taken_back=True)
        if self._run is not None:
            left = len(self._own_rows())
            self.workspace.change("runs", {self._run.fid: {"finished_at": now(), "candidates": left}})
        return False

    def _own_rows(self) -> list[QgsFeature]:
        """The run's candidates, without their shapes."""
        run = self.summary.run
        return [row for row in self.workspace.rows("candidates", equal("run", run)) if row["run"] == run]

    def _note(self, **values: Any) -> None:
        """Keep how far it is in the run's row, for the case of a crash."""
        self._state.update(values)
        if self._run is not None:
            report = {**self._run.report, STATE: self._state}
            self.workspace.change("runs", {self._run.fid: {"report": report}})

    def _finish(self) -> Iterator[None]:
        """Count what is in the table now: that, and nothing else, is what is said."""
        self.summary.added, self.summary.area_m2 = 0, 0.0
        for row in self._own_rows():
            self.summary.added += 1
            self.summary.area_m2 += float(plain(row["area_m2"]) or 0.0)
            yield
        if self.source is not None:
            take_mapped_area(self.workspace, self.source, self.summary.run)
        self._note(leaving=None)
        if self._run is not None:
            values = {"finished_at": now(), "candidates": self.summary.added}
            self.workspace.change("runs", {self._run.fid: values})

    def _text(self) -> str:
        text: str = QCoreApplication.translate("CandidateImport", "Taking the candidates into '{}'")
        return text.format(self.workspace.title)
