"""What the threshold slider does: the view follows at once, outlines on release, the whole map in a job."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_mapper.core.layer_files import file_stem
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import CandidateImportSummary
from landslide_mapper.core.workspace.runs.run_rows import runs_of
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.event.context import default_folder
from landslide_mapper.gui.intake.candidate_import_control import CandidateImportControl
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.mapping.changed_counts import Before
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.mapping.outline_plan import OutlinePlan
from landslide_mapper.gui.mapping.threshold_preview import ThresholdPreview
from landslide_mapper.gui.mapping.threshold_view import ThresholdView
from landslide_mapper.gui.results.results import add_outlines, format_area, format_ruled_out
from landslide_mapper.gui.results.shown_map import ShownMap, shown_map
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.jobs.reports import CandidatesReport
from landslide_mapper.jobs.spec import OutlineJob

JOB_AFTER_MS = 500
"""The whole map is outlined when the slider has rested so long: first the view, and another try is free."""


class ThresholdControl(QObject):
    """Between the threshold box, the canvas and the outline job."""

    shown_changed = pyqtSignal()
    """The slider moves another map, or the same one with other candidates."""

    def __init__(self, control: JobControl, page: MapPage, candidate_imports: CandidateImportControl) -> None:
        """Connect the box.

        Args:
            control: runs the job.
            page: shows the threshold.
            candidate_imports: brings its result into the open event.
        """
        super().__init__(control)
        self._control = control
        self._context = control.context
        self._candidate_imports = candidate_imports
        self._page = page
        self._box = page.threshold_box
        self._preview = ThresholdPreview(self._context, self)
        self._map: ShownMap | None = None
        self._wanted: OutlinePlan | None = None
        self._job_timer = QTimer(self, singleShot=True, interval=JOB_AFTER_MS, timeout=self._start_job)
        self._look_timer = QTimer(self, singleShot=True, interval=0, timeout=self._look)
        control.register(OutlinePlan, self._show, self._canceled_text)
        for signal, slot in self._slots():
            signal.connect(slot)
        self.look()

    @property
    def shown(self) -> ShownMap | None:
        """The map that the slider moves."""
        return self._map

    @property
    def view(self) -> ThresholdView | None:
        """What is drawn over the canvas; None where nothing is."""
        return self._preview.view

    def look(self) -> None:
        """Look soon which map the slider moves; cheap to call often."""
        self._look_timer.start()

    def release(self) -> None:
        """Let go of everything; called before the plugin is unloaded."""
        for signal, slot in self._slots():
            signal.disconnect(slot)
        self._job_timer.stop()
        self._look_timer.stop()
        self._preview.release()

    def _slots(self) -> list[tuple[Any, Any]]:
        canvas, project = self._context.canvas, self._context.project
        return [
            (self._box.pressed, self._prepare),
            (self._box.moved, self._on_moved),
            (self._box.chosen, self._on_chosen),
            (self._box.returned, self._on_returned),
            (self._box.min_area_moved, self._on_min_area_moved),
            (self._preview.said, self._box.say),
            (self._context.events.changed, self._on_event_changed),
            (self._control.became_idle, self._on_idle),
            (self._page.requested, self._on_map_wanted),
            (canvas.currentLayerChanged, self.look),
            (project.layersAdded, self.look),
            (project.layersRemoved, self._on_layers_removed),
        ]

    def _look(self) -> None:
        if self._box.is_sliding or self._job_timer.isActive() or self._wanted is not None:
            return
        previous, self._map = self._map, self._find_map()
        self._preview.show_map(self._map)
        if previous != self._map:
            self.shown_changed.emit()
        if self._map is None:
            self._box.show_nothing(self.tr("For the next map. It can still be moved when the map is there."))
        elif previous != self._map:
            same = previous is not None and previous.probability == self._map.probability
            text = self._box.text.text() if same else self._map.name
            shown = self._map
            self._box.show_map(shown.threshold, shown.origin.threshold, shown.min_area_m2, text)
            self._page.refresh()

    def _find_map(self) -> ShownMap | None:
        event = self._context.events.current
        event = event if event is None or not event.read_only else None
        try:
            return shown_map(self._context.project, self._context.canvas.currentLayer(), event)
        except LandslideMapperError:  # the layer itself shows that its raster is broken
            return None

    def _on_event_changed(self, *_: object) -> None:
        self._wanted = None
        self._job_timer.stop()
        self._preview.drop()
        self.look()

    def _on_map_wanted(self, *_: object) -> None:
        """What was just moved is for the new map; outlining the old one again would only replace it."""
        self._wanted = None
        self._job_timer.stop()
        self._box.forget_choices()

    def _on_layers_removed(self, *_: object) -> None:
        if self._map is not None and self._map.layer and self._preview.layer() is None:
            self._preview.drop()
        self.look()

    def _prepare(self) -> None:
        self._preview.prepare(self._box.value)

    def _on_moved(self) -> None:
        self._job_timer.stop()
        self._preview.move(self._box.value)

    def _on_min_area_moved(self) -> None:
        self._job_timer.stop()
        self._preview.outline(self._box.value, self._box.min_area_m2)

    def _on_returned(self) -> None:
        """Nothing is to be outlined, and the layer shows what it showed before."""
        self._preview.drop()
        if self._wanted is not None:
            self._job_timer.start()

    def _on_chosen(self) -> None:
        if self._map is not None:
            self._preview.choose(self._box.value, self._box.min_area_m2)
            self._wanted = self._plan(self._map, self._box.value)
            self._job_timer.start()

    def _plan(self, shown: ShownMap, threshold: float) -> OutlinePlan:
        event = self._context.events.find(shown.event)
        page_folder = self._context.map_state.inputs.folder
        stem = shown.probability.stem.replace("_probability", "")
        name = f"{file_stem(stem)}_{1000 * threshold:03.0f}.gpkg"
        folder = event.folder if event is not None else Path(page_folder or shown.probability.parent)
        if event is None and not _writable(folder):
            folder = default_folder()
        job = OutlineJob(shown.probability, _free_name(folder / name), threshold, self._box.min_area_m2)
        ground = self._context.map_state.inputs.ground_of(shown.origin.post)
        return OutlinePlan(job, shown.name, shown.event if event is not None else None, ground)

    def _start_job(self) -> None:
        self._job_timer.stop()
        if self._wanted is None:
            return
        if isinstance(self._control.running, OutlinePlan):
            # Its threshold is not wanted any more; the new one follows when it has ended.
            self._control.cancel()
        elif self._control.busy:
            self._box.say(self.tr("The whole map follows when the running job has ended."))
        else:
            plan, self._wanted = self._wanted, None
            self._control.start(plan)

    def _on_idle(self) -> None:
        if self._wanted is not None and not self._job_timer.isActive():
            QTimer.singleShot(0, self._start_job)
        else:
            self.look()

    def _show(self, report: CandidatesReport, plan: OutlinePlan) -> None:
        event = self._context.events.find(plan.event)
        if self._wanted is not None:
            return  # moved on already
        if plan.event is None:
            kept = add_outlines(report, plan.name, self._preview.layer())
            self._finish(self._text(report), kept)
        elif event is None:
            text = self.tr("The event was closed meanwhile: the candidates are in {}.").format(report.output)
            self._finish(text)
            self._control.warn(text)
        else:
            done = partial(self._taken_in, event, report, Before.of(event, report))
            # Only now: one that was overtaken may have come into the event since this one was asked for.
            probability = Path(plan.job.probability)
            self._candidate_imports.take(
                event, "outline", report, done, name=plan.name, replaces=runs_of(event, probability)
            )

    def _taken_in(
        self, event: Workspace, report: CandidatesReport, before: Before, summary: CandidateImportSummary
    ) -> str:
        text = self._text(replace(report, candidates=summary.added, area_m2=summary.area_m2))
        if summary.reviewed:
            kept = self.tr("{} reviewed ones stayed as they were").format(f"{Figure(summary.reviewed):,}")
            text = f"{text}; {kept}"
        text = "; ".join(part for part in (text, before.explain(event, report, None)) if part)
        self._preview.drop_outlines()
        self._box.say(text)
        # Everything is in the event; not at once, as the hand-over still has the file open.
        QTimer.singleShot(0, partial(_remove_file, report.output))
        return text

    def _finish(self, text: str, kept: int = 0) -> None:
        if kept:
            more = self.tr("{} reviewed ones stay in their own layer").format(f"{Figure(kept):,}")
            text = f"{text}; {more}"
        self._preview.drop_outlines()
        self._box.say(text)
        self._control.footer.finish(text)

    def _text(self, report: CandidatesReport) -> str:
        text = self.tr("Candidates: {count}, {area}, at {percent:.1f} %, from {smallest} on")
        said = text.format(
            count=f"{Figure(report.candidates):,}",
            area=format_area(report.area_m2),
            percent=Figure(100 * (report.threshold or 0.0)),
            smallest=format_area(report.min_area_m2 or 0.0),
        )
        return "; ".join(part for part in (said, format_ruled_out(report.ruled_out)) if part)

    def _canceled_text(self, plan: OutlinePlan) -> str:
        return self.tr("Cancelled; the candidates stay as they were.")


def _free_name(path: Path) -> Path:
    """A file name that is not taken."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return free


def _remove_file(path: Path) -> None:
    with suppress(OSError):  # somebody looks at it: it is only superfluous
        path.unlink()


def _writable(folder: Path) -> bool:
    return os.access(folder, os.W_OK)
