"""Does what the Update page asks for: quick and full updates, the map made anew, and the way back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.runs.run_rows import record_run
from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
from landslide_mapper.errors import LandslideMapperError, WorkspaceError
from landslide_mapper.gui.inputs.extent_chooser import LAYER, VIEW
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.training.update_page import UpdatePage
from landslide_mapper.gui.training.update_plan import RunUpdate, UpdatePlan
from landslide_mapper.model.folder import ModelFolder

MOST_MAPPED_AGAIN = 4_000_000
"""Pixels of a raster that is mapped again as a whole after an update; of a larger one the view is."""


class UpdateControl(QObject):
    """Between the Update page and the job control, which runs the jobs."""

    def __init__(
        self, control: JobControl, page: UpdatePage, map_page: MapPage, run_update: RunUpdate | None = None
    ) -> None:
        """Connect the page.

        Args:
            control: runs the jobs.
            page: asks for them.
            map_page: shows the model, and maps again.
            run_update: the update job; None: the real one.
        """
        super().__init__(control)
        self._control = control
        self._page, self._map_page = page, map_page
        self._run_update = run_update
        self._last: UpdatePlan | None = None
        self._finish_asked = False
        self._waiting: deque[Callable[[], None]] = deque()
        control.register(UpdatePlan, self.show, self.canceled_text, page.show_epoch)
        page.requested.connect(self.start)
        page.curve.finish_wanted.connect(self._finish)
        page.result.publish_wanted.connect(self._publish_anyway)
        page.result.version_wanted.connect(self._use_version)
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

    def show(self, report: dict[str, Any], plan: UpdatePlan) -> None:
        """Show what came of an update; the map and, after a quick one, the full update follow."""
        page = self._page
        page.model.show_model(plan.job.model)
        self._record(report, plan)
        page.show_report(report)
        self._map_page.model.read()
        self._control.footer.finish(self._outcome(report, plan))
        if not report["published"]:
            return
        following = None if self._finish_asked else plan.following()
        if page.maps_again:
            self._waiting.append(partial(self._map_again, plan))
        if following is not None:
            self._waiting.append(partial(self._run, following))

    def canceled_text(self, plan: UpdatePlan) -> str:
        """What a cancelled update leaves behind."""
        version = self._page.model.version
        number = version.number if version else "?"
        return self.tr("Cancelled; version {} of the model stays in use.").format(number)

    def _run(self, plan: UpdatePlan) -> None:
        if not self._control.busy:
            self._last = plan
            self._finish_asked = False
            self._page.curve.start()
            if not plan.is_second:
                self._page.result.clear()
        self._control.start(plan, partial(plan.run, run_update=self._run_update))

    def _go_on(self) -> None:
        """Start what waits until the job before has ended and its results are where they belong."""
        if self._waiting and not self._control.busy:
            self._waiting.popleft()()

    def _finish(self) -> None:
        """End the training early; the full update that would follow a quick one is not wanted then either."""
        self._finish_asked = True
        self._control.context.runner.finish()

    def _record(self, report: dict[str, Any], plan: UpdatePlan) -> None:
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
        facts = {"model": plan.job.model.stem, "model_version": report.get("version")}
        try:
            record_run(workspace, "update", {**report, **facts, "region": plan.job.region}, name=plan.title)
        except WorkspaceError as error:
            self._control.warn(error)

    def _is_open(self, event: EventId | None) -> bool:
        return self._control.context.events.current_id == event

    def _map_again(self, plan: UpdatePlan) -> None:
        """Make the map anew with the new version: where the Map page says, or the view of a large raster."""
        if not self._is_open(plan.event):  # its map would go into another event
            self._go_on()
            return
        region = plan.job.region
        page = self._map_page
        place = page.region.findData(region)
        if place >= 0:
            page.region.setCurrentIndex(place)
        problem = page.problem()
        if problem:
            self._control.warn(self.tr("The map was not made anew: {}").format(problem))
            self._go_on()
            return
        post, mode = page.post.currentLayer(), page.area.mode.currentData()
        is_large = post.width() * post.height() > MOST_MAPPED_AGAIN
        page.area.set_mode(VIEW if mode == LAYER and is_large else mode)
        # The page is read at once; afterwards it says again what the analyst had chosen.
        page.requested.emit(page)
        page.area.set_mode(mode)

    def _publish_anyway(self) -> None:
        if self._last is not None:
            self._run(self._last.published_anyway())

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
        self._map_page.model.read()

    def _outcome(self, report: dict[str, Any], plan: UpdatePlan) -> str:
        if report["published"]:
            text = self.tr("Version {version} of {model} is published and ready to map.")
            return text.format(version=report["version"], model=plan.job.model.stem)
        text = self.tr("The update of {model} was not published; the Update page says why.")
        return text.format(model=plan.job.model.stem)
