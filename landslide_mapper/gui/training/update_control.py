"""Does what the Update page asks for: quick and full updates, the map made anew, and the way back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.runs.run_rows import record_run
from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
from landslide_mapper.errors import LandslideMapperError, WorkspaceError
from landslide_mapper.gui.export.model_export_plan import ModelExportPlan
from landslide_mapper.gui.inputs.map_inputs import LAYER, VIEW, MapArea, MapInputs
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.mapping.map_control import MapControl
from landslide_mapper.gui.training.free_model import free_name, model_folder
from landslide_mapper.gui.training.update_page import UpdatePage
from landslide_mapper.gui.training.update_plan import RunUpdate, UpdatePlan
from landslide_mapper.gui.training.version_chooser import version_before
from landslide_mapper.gui.training.versions_dialog import VersionsDialog
from landslide_mapper.gui.widgets.messages import Action
from landslide_mapper.jobs.exchange_options import ExportModelJob
from landslide_mapper.jobs.reports import UpdateReport
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.history import history

LOOK_AGAIN_MS = 500
MOST_MAPPED_AGAIN = 4_000_000
"""Pixels of a raster that is mapped again as a whole after an update; of a larger one the view is."""


@dataclass(frozen=True)
class _Refresh:
    """A map of the view that nobody asked for: it waits until hands rest."""

    do: Callable[[], None]

    def __call__(self) -> None:
        self.do()


class UpdateControl(QObject):
    """Between the Update page and the job control, which runs the jobs."""

    model_changed = pyqtSignal()
    """Another version of the page's model is in use now."""
    own_made = pyqtSignal(object)
    """The starter has become a model of the analyst's own: its folder."""
    ended = pyqtSignal(object, object)
    """A plan that has run, and its report; None where it failed or was cancelled."""
    went_back = pyqtSignal()
    """The version before is in use again."""

    def __init__(
        self,
        control: JobControl,
        page: UpdatePage,
        mapping: MapControl,
        run_update: RunUpdate | None = None,
        hands_rest: Callable[[], bool] = lambda: True,
    ) -> None:
        """Connect the page.

        Args:
            control: runs the jobs.
            page: asks for them.
            mapping: maps again.
            run_update: the update job; None: the real one.
            hands_rest: whether the view may be refreshed although nobody asked for it.
        """
        super().__init__(control)
        self._control = control
        self._page, self._mapping = page, mapping
        self._run_update = run_update
        self._hands_rest = hands_rest
        self._later = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS, timeout=self._go_on)
        self._last: UpdatePlan | None = None
        self._finish_asked = False
        self._waiting: deque[Callable[[], object]] = deque()
        control.register(
            UpdatePlan, self.show, self.canceled_text, page.show_epoch, on_failure=self._on_failure
        )
        page.requested.connect(self.start)
        page.curve.finish_wanted.connect(self._finish)
        page.result.publish_wanted.connect(self._publish_anyway)
        page.result.version_wanted.connect(self._use_version)
        page.result.list_wanted.connect(self.show_versions)
        self.versions_dialog: VersionsDialog | None = None
        page.back_wanted.connect(self.go_back)
        control.became_idle.connect(self._go_on)
        control.footer.cancel_wanted.connect(self._waiting.clear)

    def start(self, page: UpdatePage) -> None:
        """Start what the page says."""
        try:
            plan = page.plan()
        except LandslideMapperError as error:
            self._control.warn(error)
            return
        self._waiting.clear()
        if isinstance(plan.scenes, EventTrainingScenes) and plan.scenes.unsaved:
            text = self.tr("Edits that are not saved yet are used too: {}").format(
                ", ".join(plan.scenes.unsaved)
            )
            self._control.warn(text, Qgis.MessageLevel.Info)
        self._run(plan)

    def start_by_itself(self) -> bool:
        """Start a quick update that nobody asked for just now; returns whether it runs."""
        if self._control.busy or self._waiting:
            return False
        try:
            plan = self._page.plan().by_itself()
        except LandslideMapperError as error:
            self._control.footer.finish(translated(error))
            return False
        return self._run(plan)

    def go_back(self) -> None:
        """Use the version before the one in use again, and refresh the view.

        An update that has started by itself is cancelled first.
        """
        running = self._control.running
        if isinstance(running, UpdatePlan) and running.live:
            self._waiting.clear()
            self._waiting.append(self.go_back)
            self._control.cancel()
            return
        page = self._page
        before = version_before(page.model.version)
        if self._control.refuses():
            return
        if before is None:
            self._control.footer.finish(self.tr("There is no version before the one in use."))
        else:
            self._waiting.clear()
            self._use_version(before)
            self.went_back.emit()
            said = self.tr("Version {} is in use again.").format(before)
            self._control.footer.finish(said)
            if page.source.from_event and page.model.path is not None:
                self._refresh(page.model.path, page.region.region(), said)
            self._go_on()

    def show(self, report: UpdateReport, plan: UpdatePlan) -> None:
        """Show what came of an update; the map and, after a quick one, the full update follow."""
        page = self._page
        self._show_model(report, plan)
        self._record(report, plan)
        page.show_report(report)
        self.model_changed.emit()
        said = self._outcome(report, plan)
        self._control.footer.finish(said)
        self.ended.emit(plan, report)
        if not report.published:
            return
        if plan.live:
            self._refresh(plan.job.model, plan.job.region, said)
            return
        # A handful of labels corrects a decoder; trained by so few, it would lose what the map knew.
        following = None if self._finish_asked or report.corrected else plan.following()
        if page.maps_again:
            self._waiting.append(partial(self._map_again, plan))
        if following is not None:
            self._waiting.append(partial(self._run, following))

    def canceled_text(self, plan: UpdatePlan) -> str:
        """What a cancelled update leaves behind."""
        self.ended.emit(plan, None)
        if plan.job.start_from is not None and not plan.job.model.exists():
            return self.tr("Cancelled; no model was made.")
        version = self._page.model.version
        number = version.number if version else "?"
        return self.tr("Cancelled; version {} of the model stays in use.").format(number)

    def _show_model(self, report: UpdateReport, plan: UpdatePlan) -> None:
        """Show the model that was updated; one made from the starter is mapped with from now on, too."""
        model = plan.job.model
        if plan.job.start_from is None or plan.is_second:
            self._page.model.show_model(model)
            return
        self._page.model.select(model)
        if report.published:
            self.own_made.emit(model)

    def _on_failure(self, _error: Exception, plan: UpdatePlan) -> list[Action]:
        self.ended.emit(plan, None)
        return []

    def _run(self, plan: UpdatePlan) -> bool:
        if not self._control.busy:
            if self._last is not None and self._last.scenes is not plan.scenes:
                self._last.scenes.release()
            self._last = plan
            self._finish_asked = False
            self._page.curve.start()
            if not plan.is_second:
                self._page.result.clear()
        return self._control.start(plan, partial(plan.run, run_update=self._run_update))

    def release(self) -> None:
        """Remove the files that the same update once more would have read."""
        if self._last is not None:
            self._last.scenes.release()
            self._last = None

    def _go_on(self) -> None:
        """Start what waits until the job before has ended and its results are where they belong."""
        if not self._waiting or self._control.busy:
            return
        if isinstance(self._waiting[0], _Refresh) and not self._hands_rest():
            self._later.start()
            return
        self._waiting.popleft()()

    def _refresh(self, model: Path, region: str, said: str) -> None:
        """Map the view with another version, once everything is where it belongs and the hands rest."""
        event = self._control.context.events.current_id
        self._waiting.append(_Refresh(lambda: self._map_view(event, model, region, said)))

    def _map_view(self, event: EventId | None, model: Path, region: str, said: str) -> None:
        inputs = self._control.context.map_state.inputs
        if self._control.context.events.find(event) is None:
            return  # closed, or read-only: its maps would pile up beside it
        try:
            version = ModelFolder(model).version()
        except LandslideMapperError as error:
            self._control.footer.finish(translated(error))
            return
        inputs = replace(inputs, area=MapArea(VIEW)).with_model(model, version, region)
        problem = inputs.problem() or self._out_of_view(inputs)
        if problem:
            self._control.footer.finish(f"{said} {problem}")
        else:
            self._mapping.start(inputs, said)

    def _out_of_view(self, inputs: MapInputs) -> str:
        post, canvas = inputs.post, self._control.context.canvas
        view = inputs.area.extent(canvas, post.crs()) if post is not None else None
        if post is None or view is None or view.intersects(post.extent()):
            return ""
        return self.tr("The view shows nothing of the raster, so nothing was mapped anew.")

    def _finish(self) -> None:
        """End the training early; the full update that would follow a quick one is not wanted then either."""
        self._finish_asked = True
        self._control.context.runner.finish()

    def _record(self, report: UpdateReport, plan: UpdatePlan) -> None:
        """Keep in the event what it has taught, so that the page knows what is new since."""
        if plan.event is None:
            return
        if not self._is_open(plan.event):
            text = self.tr("The event '{}' was closed meanwhile: what the model learned is not noted there.")
            self._control.warn(text.format(plan.event.title))
            return
        workspace = self._control.context.events.find(plan.event)
        if workspace is None:  # read-only: it teaches, and that is all
            return
        facts = {"model": plan.job.model.stem, "model_version": report.version, "region": plan.job.region}
        try:
            record_run(
                workspace,
                "update",
                {**report.to_json(), **facts},
                name=plan.title,
                started_at=getattr(plan.scenes, "taken_at", None),
            )
        except WorkspaceError as error:
            self._control.warn(error)

    def _is_open(self, event: EventId | None) -> bool:
        return self._control.context.events.current_id == event

    def _map_again(self, plan: UpdatePlan) -> None:
        """Make the map anew with the new version: where the Map page says, or the view of a large raster."""
        if not self._is_open(plan.event):  # its map would go into another event
            self._go_on()
            return
        try:
            inputs = self._inputs_for(plan)
        except LandslideMapperError as error:
            self._not_mapped_again(translated(error))
            return
        problem = inputs.problem()
        if problem:
            self._not_mapped_again(problem)
        else:
            self._mapping.start(inputs)

    def _inputs_for(self, plan: UpdatePlan) -> MapInputs:
        """What the Map page says, with the new version, and the view of a large raster."""
        inputs = self._control.context.map_state.inputs
        post, version = inputs.post, ModelFolder(plan.job.model).version()
        is_large = post is not None and post.width() * post.height() > MOST_MAPPED_AGAIN
        if is_large and inputs.area.mode == LAYER:
            inputs = replace(inputs, area=MapArea(VIEW))
        return inputs.with_model(plan.job.model, version, plan.job.region)

    def _not_mapped_again(self, problem: str) -> None:
        self._control.warn(self.tr("The map was not made anew: {}").format(problem))
        self._go_on()

    def _publish_anyway(self) -> None:
        if self._last is not None:
            self._run(self._last.published_anyway())

    def show_versions(self) -> None:
        """Show the list of the model's versions."""
        model, version = self._page.model.path, self._page.model.version
        if model is None or version is None:
            return
        context = self._control.context
        versions = history(ModelFolder(model))
        dialog = VersionsDialog(model.stem, version.number, versions, context.iface.mainWindow())
        dialog.set_busy(self._control.busy)
        dialog.use_wanted.connect(self._use_version)
        dialog.open_wanted.connect(lambda number: self.open_version(model, number))
        dialog.finished.connect(dialog.deleteLater)
        self.versions_dialog = dialog
        dialog.open()

    def open_version(self, model: Path, number: int) -> None:
        """Copy a version into a model of its own beside its model, and choose that."""
        target = model_folder(model.parent, free_name(model.parent, f"{model.stem}-v{number}"))
        job = ExportModelJob(model, target, keep_imagery=True, version=number)
        title = self.tr("Opening version {number} of {model}").format(number=number, model=model.stem)
        self._control.start(ModelExportPlan(title, job, opens=True))

    def _use_version(self, version: int) -> None:
        page = self._page
        if self._control.busy or page.model.path is None:
            return
        try:
            ModelFolder(page.model.path).roll_back(version)
        except LandslideMapperError as error:
            self._control.warn(error)
            return
        page.model.read()
        page.result.show_text(self.tr("Version {} is in use now.").format(version))
        self.model_changed.emit()

    def _outcome(self, report: UpdateReport, plan: UpdatePlan) -> str:
        if report.published and plan.live:
            return self.tr("Version {} has learned what is new.").format(report.version)
        if plan.live:
            return self.tr("What is new made nothing better: the version in use stays.")
        if report.published:
            text = self.tr("Version {version} of {model} is published and ready to map.")
            return text.format(version=report.version, model=plan.job.model.stem)
        text = self.tr("The update of {model} was not published; the Update page says why.")
        return text.format(model=plan.job.model.stem)
