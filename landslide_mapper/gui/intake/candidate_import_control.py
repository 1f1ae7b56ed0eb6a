"""Brings the results of jobs into the open event, and shows in the foot of the dock how that goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import (
    CandidateImport,
    CandidateImportSummary,
    begin_candidate_import,
    take_results,
    unfinished,
)
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.jobs.reports import CandidatesReport

Done = Callable[[CandidateImportSummary], str]
"""Takes what came of a hand-over; returns what the foot of the dock says."""


class CandidateImportControl(QObject):
    """Runs one hand-over at a time; one that a crash has ended is completed when the event is opened.

    When the event is closed meanwhile, the hand-over stops where it is: the next opening goes on from there.
    """

    def __init__(self, control: JobControl) -> None:
        """Follow the event.

        Args:
            control: shows progress, and starts no job meanwhile.
        """
        super().__init__(control)
        self._control = control
        self._events = control.context.events
        self._running: CandidateImport | None = None
        self._file = ""
        self._events.changed.connect(self._on_event_changed)
        control.became_idle.connect(self._repair_soon)

    @property
    def busy(self) -> bool:
        """Whether something is being brought in."""
        return self._running is not None

    def take(
        self,
        event: Workspace,
        kind: str,
        report: CandidatesReport,
        done: Done,
        *,
        name: str = "",
        replaces: set[str] | None = None,
    ) -> None:
        """Bring the candidates of a finished job in; returns at once.

        Args:
            event: the open one.
            kind: map or outline.
            report: of the job.
            done: called when everything is there.
            name: of the run.
            replaces: runs whose unreviewed candidates are replaced; None: all in the area.

        Raises:
            LandslideMapperError: when it cannot begin; the job's file stays.
        """
        candidate_import = begin_candidate_import(
            event, kind, report, name=name, replaces=replaces, parent=self
        )
        self._start(candidate_import, str(report.output), done)

    def take_file(self, path: Path) -> bool:
        """Take a file of candidates into the open event; a message says where that is not possible.

        Args:
            path: GeoPackage as the map job writes it.

        Returns:
            Whether it has begun.
        """
        event = self._events.current
        if event is None:
            self._control.warn(self.tr("Open an event first: candidates are taken into the open one."))
            return False
        if self._control.refuses():
            return False
        try:
            candidate_import = take_results(event, path, self)
        except LandslideMapperError as error:
            self._control.warn(error)
            return False
        self._start(candidate_import, str(path), self._taken_text)
        return True

    def release(self) -> None:
        """Stop, and let go of the event; called before the plugin is unloaded."""
        self._events.changed.disconnect(self._on_event_changed)
        self._stop()

    def _start(self, candidate_import: CandidateImport, file: str, done: Done) -> None:
        self._running, self._file = candidate_import, file
        title = self.tr("Taking the candidates into '{}'").format(candidate_import.workspace.title)
        self._control.occupy(title, candidate_import.cancel)
        candidate_import.progressed.connect(self._control.footer.show_progress)
        candidate_import.finished.connect(partial(self._on_finished, done))
        candidate_import.canceled.connect(self._on_canceled)
        candidate_import.failed.connect(self._on_failed)
        candidate_import.start()

    def _stop(self) -> CandidateImport | None:
        running, self._running = self._running, None
        if running is not None:
            running.stop()
            running.blockSignals(True)
            running.deleteLater()
        return running

    def _on_finished(self, done: Done, summary: CandidateImportSummary) -> None:
        self._stop()
        self._control.vacate(done(summary))

    def _on_canceled(self) -> None:
        self._stop()
        text = self.tr("Cancelled; the event is as it was. The new candidates are in {}.")
        self._control.vacate(text.format(self._file))

    def _on_failed(self, error: LandslideMapperError) -> None:
        self._stop()
        text = self.tr("The candidates could not be taken into the event: {reason} They are in {file}.")
        text = text.format(reason=translated(error), file=self._file)
        self._control.warn(text)
        self._control.vacate(text)

    def _on_event_changed(self, event: Workspace | None) -> None:
        if self._running is not None:
            self._stop()
            self._control.vacate(
                self.tr(
                    "The event was closed; it takes in the rest of the candidates when it is opened again."
                )
            )
        self._repair_soon()

    def _repair_soon(self) -> None:
        # Not at once: whoever opened the event, or ended a job, is not finished yet.
        QTimer.singleShot(0, self._repair)

    def _repair(self) -> None:
        """Go on with what a crash, or closing the event, left unfinished."""
        event = self._events.current
        if event is None or self._control.busy:
            return
        try:
            left = unfinished(event)
        except LandslideMapperError as error:
            self._control.warn(error)
            return
        if left:
            candidate_import = CandidateImport(event, left[0], self)
            self._start(candidate_import, str(candidate_import.source or ""), self._completed_text)

    def _taken_text(self, summary: CandidateImportSummary) -> str:
        text = self.tr("Candidates taken in: {count}; there already: {present}")
        return text.format(count=f"{Figure(summary.added):,}", present=f"{Figure(summary.present):,}")

    def _completed_text(self, summary: CandidateImportSummary) -> str:
        text = self.tr("A map that was interrupted is complete. Candidates: {count}")
        return text.format(count=f"{Figure(summary.added):,}")
