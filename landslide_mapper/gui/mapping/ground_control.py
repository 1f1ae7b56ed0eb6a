"""Between the box about terrain and the event: remembers what was chosen, and describes candidates."""

from __future__ import annotations

from collections.abc import Generator

from qgis.PyQt.QtCore import QObject

from landslide_mapper.core.layer_files import raster_file, vector_file
from landslide_mapper.core.time_sliced import TimeSlicedTask, slices
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.runs.ground_memory import remember_ground, remembered_ground
from landslide_mapper.errors import JobError, LandslideMapperError
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.mapping.ground_plan import DescribedGround, GroundPlan
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.results.results import format_ruled_out
from landslide_mapper.gui.widgets.figures import Figure

_RESHAPED = "SELECT candidate, fid + 0 FROM decisions WHERE fid > {} AND geom IS NOT NULL"
"""Candidates that got another outline by later decisions than one."""


class GroundControl(QObject):
    """Lets the job describe the candidates of the open event, and writes what came of it into their rows."""

    def __init__(self, control: JobControl, page: MapPage) -> None:
        """Connect the box.

        Args:
            control: runs the job.
            page: has the box.
        """
        super().__init__(control)
        self._control, self._context, self._page = control, control.context, page
        self._box = page.ground
        self._task = TimeSlicedTask(self)
        self._writing: tuple[DescribedGround, Workspace] | None = None
        self._task.progressed.connect(self._tell)
        self._task.succeeded.connect(self._on_written)
        self._task.failed.connect(self._on_failed)
        control.register(GroundPlan, self._show, self._canceled_text)
        self._box.describe_wanted.connect(lambda: control.start_what(self._plan))
        self._context.events.changed.connect(self._on_event)
        self._on_event(self._context.events.current)

    def release(self) -> None:
        """Let go of the event; called before the plugin is unloaded."""
        self._context.events.changed.disconnect(self._on_event)
        self._task.stop()

    def _on_event(self, event: Workspace | None) -> None:
        if self._writing is not None:  # the rest is described by the next click
            self._task.stop()
            self._end("")
        self._box.said.setText("")
        if event is not None:
            self._box.show_memory(remembered_ground(event))

    def _plan(self) -> GroundPlan:
        event, inputs = self._context.events.current, self._context.map_state.inputs
        if event is None or event.read_only:
            raise JobError("Open an event that can be written first: its candidates are described.")
        ground, image = self._box.inputs.files(), None
        if ground is None:
            raise JobError("Choose an elevation model, or where water is.")
        if ground.memory.water_index:
            if inputs.post is None:
                raise JobError("Choose the raster taken after the event: its bands tell water.")
            image = raster_file(inputs.post)
        remember_ground(event, ground.memory)
        ((last,),) = event.sql("SELECT coalesce(max(fid), 0) + 0 FROM decisions")
        candidates = vector_file(event.layer("candidates"), "uid")
        return GroundPlan(candidates, ground, image, EventId.of(event), int(last))

    def _show(self, found: DescribedGround, plan: GroundPlan) -> None:
        event = self._context.events.find(plan.event)
        if event is None:
            self._control.warn_and_finish(
                self.tr("The event was closed meanwhile: its candidates are not described.")
            )
            return
        for warning in found.report.warnings:
            self._control.warn(warning)
        self._writing = (found, event)
        self._control.occupy(plan.title, self._cancel)
        self._task.start(_writing(event, found, plan.decisions))

    def _tell(self, share: float) -> None:
        self._control.footer.show_progress(share, self.tr("Describing the terrain of the candidates"))

    def _cancel(self) -> None:
        self._task.stop()
        self._end(self.tr("Cancelled; some candidates are described. Apply it again for the rest."))

    def _on_written(self, count: int) -> None:
        text = self.tr("Candidates described: {}").format(f"{Figure(count):,}")
        found = self._writing[0].report if self._writing is not None else None
        ruled_out = format_ruled_out(found.ruled_out) if found is not None else ""
        notes = () if found is None else found.notes
        text = "; ".join(part for part in (text, ruled_out, *map(translated, notes)) if part)
        self._box.said.setText(text)
        self._end(text)

    def _on_failed(self, error: LandslideMapperError) -> None:
        text = translated(error)
        self._control.warn(text)
        self._end(text)

    def _end(self, text: str) -> None:
        self._writing = None
        self._control.vacate(text)

    def _canceled_text(self, plan: GroundPlan) -> str:
        return str(self.tr("Cancelled; the candidates stay as they were."))


def _writing(event: Workspace, found: DescribedGround, decisions: int) -> Generator[float, None, int]:
    """Write the attributes of the candidates that have still the outline that was looked at."""
    since = _RESHAPED.format(int(decisions))
    later = {uid for uid, _ in event.sql(since)}
    fids = {uid: int(fid) for fid, uid in event.sql("SELECT fid + 0, uid FROM candidates")}
    there = [(fids[uid], row) for uid, row in found.rows.items() if uid in fids and uid not in later]
    for some, done in slices(there):
        event.change("candidates", dict(some))
        yield done
    return len(there)
