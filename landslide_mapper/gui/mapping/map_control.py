"""Does what the Map page asks for, and brings the map into the open event, or as layers into the project."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import CandidateImportSummary, find_run, last_run
from landslide_mapper.core.workspace.runs.ground_memory import remember_ground
from landslide_mapper.core.workspace.runs.scene_rows import remember_scene
from landslide_mapper.errors import JobError, LandslideMapperError
from landslide_mapper.gui.inputs.map_inputs import DRAWN, MapArea, MapInputs
from landslide_mapper.gui.intake.candidate_import_control import CandidateImportControl
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.mapping.changed_counts import Before
from landslide_mapper.gui.mapping.loose_map import LooseMap
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.mapping.map_plan import MapPlan, RunMap
from landslide_mapper.gui.results.cloud_masks import add_masks
from landslide_mapper.gui.results.last_run import format_last
from landslide_mapper.gui.results.part_layers import add_parts
from landslide_mapper.gui.results.results import (
    add_probability,
    add_results,
    format_area,
    format_choice,
    format_hidden,
    format_mapped,
    format_ruled_out,
    format_threshold,
    zoom_to,
    zoom_to_geometry,
)
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.messages import Action
from landslide_mapper.jobs.reports import MapReport
from landslide_mapper.vocabulary import ANYWHERE


class MapControl(QObject):
    """Between the Map page and the job control, which runs the jobs."""

    def __init__(
        self,
        control: JobControl,
        page: MapPage,
        candidate_imports: CandidateImportControl,
        run_map: RunMap | None = None,
    ) -> None:
        """Connect the page.

        Args:
            control: runs the jobs.
            page: asks for them.
            candidate_imports: brings results into the open event.
            run_map: the map job; None: the real one.
        """
        super().__init__(control)
        self._control = control
        self._context = control.context
        self._candidate_imports = candidate_imports
        self._run_map = run_map
        self._scene: tuple[EventId, int] | None = None
        self._inputs = MapInputs()
        self._loose: LooseMap | None = None
        self._told = self._said = self._refreshed = ""
        control.register(MapPlan, self._show, self._canceled_text, on_failure=self._offer_rest)
        page.requested.connect(self.start)
        self._context.events.changed.connect(self._tell_last)

    def start(self, inputs: MapInputs, said: str = "") -> None:
        """Start to map something; where it cannot be mapped, a message says why.

        Args:
            inputs: what to map.
            said: why it is mapped without anybody asking for it: the foot of the dock says that before what
                came of it, and nothing is said above the map.
        """
        problem = inputs.problem()
        if problem:
            self._control.warn(problem)
            return
        make_plan = partial(MapPlan.of, inputs, self._context, here=bool(said))
        if not self._control.start_what(make_plan, lambda plan: partial(plan.run, run_map=self._run_map)):
            return
        plan = self._control.running
        event = self._context.events.find(plan.event if plan is not None else None)
        self._scene, self._inputs, self._said = None, inputs, said
        if event is not None and inputs.post is not None:
            self._remember_scene(event, inputs)
            self._remember_ground(event, inputs)

    def map_rectangle(self, rectangle: QgsRectangle) -> None:
        """Map a rectangle of the canvas, with all else as the Map page says.

        Args:
            rectangle: in the CRS of the canvas.
        """
        crs = self._context.canvas.mapSettings().destinationCrs()
        self.start(replace(self._context.map_state.inputs, area=MapArea(DRAWN, rectangle, crs)))

    def take_into(self, event: Workspace) -> None:
        """Take the map that was made before there was an event into the one that was made now."""
        loose, self._loose, self._said = self._loose, None, ""
        report = loose.present() if loose is not None else None
        if loose is None or report is None or self._control.busy:
            return
        if loose.inputs.post is not None:
            self._remember_scene(event, loose.inputs)
            self._remember_ground(event, loose.inputs)
        self._bring_in(event, report, loose.name, loose)

    def release(self) -> None:
        """Let go of the event; called before the plugin is unloaded."""
        self._context.events.changed.disconnect(self._tell_last)

    def _remember_scene(self, event: Workspace, inputs: MapInputs) -> None:
        """The event keeps which rasters it was mapped from, to learn from them later."""
        try:
            known = (inputs.known_region, inputs.ground.memory)
            scene = remember_scene(event, inputs.post, inputs.pre, *known)
        except JobError:  # rendered layers can be mapped, but not be found again
            return
        except LandslideMapperError as error:
            self._control.warn(error)
            return
        if not scene.region:
            self._scene = (EventId.of(event), scene.fid)

    def _remember_ground(self, event: Workspace, inputs: MapInputs) -> None:
        if inputs.ground.says_anything:
            try:
                remember_ground(event, inputs.ground.memory)
            except LandslideMapperError as error:
                self._control.warn(error)

    def _offer_rest(self, error: Exception, plan: MapPlan) -> list[Action]:
        """A button for what is left to do, where the job has kept what was finished."""
        if not getattr(error, "goes_on", False):
            return []
        do = partial(self._map_rest, plan, self._inputs, self._scene)
        tip = self.tr("Map what is missing; what is finished is kept")
        return [Action(self.tr("Go on where it stopped"), tip, do, "goOnMapping", ends=True)]

    def _map_rest(self, plan: MapPlan, inputs: MapInputs, scene: tuple[EventId, int] | None) -> None:
        # The cluster may be what has failed, and another or none be chosen now.
        job = replace(plan.job, dask=self._context.settings.dask or None)
        plan = replace(plan, job=job)
        if self._control.start(plan, partial(plan.run, run_map=self._run_map)):
            self._inputs, self._scene, self._said = inputs, scene, ""

    def _canceled_text(self, plan: MapPlan) -> str:
        return self.tr("Cancelled; nothing was written.")

    def _show(self, report: MapReport, plan: MapPlan) -> None:
        for warning in report.warnings if not self._said else ():
            self._control.warn(warning)
        chosen = format_choice(report)
        name = f"{plan.name} {report.region}" if chosen else plan.name
        event = self._context.events.find(plan.event)
        if plan.event is None:
            layer = add_results(report, name)
            add_parts(report.parts, report.probability)
            if report.masks:
                add_masks(report.masks, layer)
            self._loose = LooseMap(report, name, self._inputs, layer.id())
            self._announce_layer(self._text(report), layer)
        elif event is None:
            self._tell_where(report, name)
        else:
            self._bring_in(event, report, name)

    def _announce_layer(self, text: str, layer: QgsVectorLayer) -> None:
        self._control.footer.finish(text)
        layer_id = layer.id()
        zoom = partial(self._with, layer_id, lambda one: zoom_to(one, self._context.canvas))
        table = partial(self._with, layer_id, self._context.iface.showAttributeTable)
        self._control.announce(text, self._zoom_action(zoom), self._table_action(table))

    def _bring_in(
        self, event: Workspace, report: MapReport, name: str, loose: LooseMap | None = None
    ) -> None:
        self._complete_scene(event, report.region or "")
        if report.probability:
            layer = add_probability(report.probability, name, event.layer("candidates"))
            self._replace_refreshed(layer.id())
            if not self._said:
                add_parts(report.parts, report.probability, layer)
        if report.masks and not self._said:
            add_masks(report.masks, event.layer("candidates"))
        done = partial(self._taken_in, event, report, Before.of(event, report), loose)
        self._candidate_imports.take(event, "map", report, done, name=name)

    def _taken_in(
        self,
        event: Workspace,
        report: MapReport,
        before: Before,
        loose: LooseMap | None,
        summary: CandidateImportSummary,
    ) -> str:
        if loose is not None:
            # Not at once, as the hand-over still has the file open.
            QTimer.singleShot(0, loose.remove_layers)
        text = self._text(replace(report, candidates=summary.added, area_m2=summary.area_m2))
        for more, count in (
            (self.tr("{} more are reviewed already or were there before"), summary.present),
            (self.tr("{} were cut where others are"), summary.cut),
        ):
            text = f"{text}; {more.format(f'{Figure(count):,}')}" if count else text
        run = find_run(event, summary.run)
        text = "; ".join(part for part in (text, before.explain(event, report, run)) if part)
        area = QgsGeometry() if run is None else run.area
        zoom = partial(zoom_to_geometry, area, event.crs, self._context.canvas)
        actions = [] if area.isNull() or area.isEmpty() else [self._zoom_action(zoom)]
        table = partial(self._with, event.layer("candidates").id(), self._context.iface.showAttributeTable)
        if self._said:
            return f"{self._said} {text}"
        self._control.announce(text, *actions, self._table_action(table))
        return text

    def _replace_refreshed(self, layer: str) -> None:
        """Of the maps that nobody asked for the newest one is in the project; the files of all stay."""
        before, self._refreshed = self._refreshed, layer if self._said else ""
        if before and self._said and self._context.project.mapLayer(before) is not None:
            self._context.project.removeMapLayer(before)

    def _complete_scene(self, event: Workspace, region: str) -> None:
        """The region that was found automatically belongs to the scene from now on."""
        scene, self._scene = self._scene, None
        if region == ANYWHERE:  # that is the name of no region: which one it is, the analyst says
            return
        if scene is not None and scene[0] == EventId.of(event):
            event.change("scenes", {scene[1]: {"region": region}})

    def _tell_where(self, report: MapReport, name: str) -> None:
        """The event is not open any more, or another one is: the results stay in the job's file."""
        text = self.tr("The event was closed while the map was made: candidates in {file}: {count}")
        text = text.format(count=f"{Figure(report.candidates):,}", file=report.output)
        self._control.footer.finish(text)
        add = Action(
            self.tr("Add layers"),
            self.tr("Add candidates and probability to the project"),
            partial(self._add_layers, report, name),
        )
        self._control.announce(text, add)

    def _add_layers(self, report: MapReport, name: str) -> None:
        try:
            add_results(report, name)
            add_parts(report.parts, report.probability)
        except LandslideMapperError as error:
            self._control.warn(error)

    def _text(self, report: MapReport) -> str:
        text = self.tr("Candidate landslides: {count}").format(count=f"{Figure(report.candidates):,}")
        area = format_area(report.area_m2)
        more = (area, format_choice(report), format_threshold(report))
        rules = (format_mapped(report), format_hidden(report), format_ruled_out(report.ruled_out))
        return ", ".join(part for part in (text, *more, *rules) if part)

    def _zoom_action(self, do: Any) -> Action:
        return Action(self.tr("Zoom"), self.tr("Show all candidates"), do)

    def _table_action(self, do: Any) -> Action:
        return Action(self.tr("Table"), self.tr("Open the attribute table of the candidates"), do)

    def _with(self, layer_id: str, action: Any) -> None:
        """The layer may be gone by the time that the button is pressed."""
        layer = self._context.project.mapLayer(layer_id)
        if layer is not None:
            action(layer)

    def _tell_last(self, event: Workspace | None) -> None:
        """Say in the foot of the dock what was done last in the event that was opened."""
        footer = self._control.footer
        if self._control.busy or (event is None and footer.message.text() != self._told):
            return  # what was said since then is newer
        run = last_run(event) if event is not None else None
        self._told = format_last(run) if run else ""
        footer.finish(self._told)
