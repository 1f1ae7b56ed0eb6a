"""Does what the Update page asks for: a quick and a full update, publishing anyway, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QObject

from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.context import DockContext
from landslide_mapper.gui.dock import LandslideDock
from landslide_mapper.gui.update_page import UpdatePage
from landslide_mapper.gui.update_plan import RunUpdate, UpdatePlan
from landslide_mapper.model_folder import ModelFolder

Start = Callable[[str, UpdatePlan, Any], None]


class UpdateControl(QObject):
    """Between the Update page and the job control, which runs the jobs."""

    def __init__(
        self,
        context: DockContext,
        dock: LandslideDock,
        start: Start,
        warn: Callable[[str], None],
        run_update: RunUpdate | None = None,
    ) -> None:
        """Connect the page.

        Args:
            context: QGIS.
            dock: whose page asks for updates.
            start: starts a job: its title, its plan and its work.
            warn: shows a message.
            run_update: the update job; None: the real one.
        """
        super().__init__(dock)
        self._context = context
        self._dock = dock
        self._start = start
        self._warn = warn
        self._run_update = run_update
        self._last: UpdatePlan | None = None
        dock.update_page.requested.connect(self.start)
        dock.update_page.result.publish_wanted.connect(self._publish_anyway)
        dock.update_page.result.roll_back_wanted.connect(self._roll_back)

    def start(self, page: UpdatePage) -> None:
        """Start what the page says."""
        try:
            plan = page.plan()
        except LandslideMapperError as error:
            self._warn(str(error))
            return
        self._run(plan)

    def show(self, report: dict[str, Any], plan: UpdatePlan) -> None:
        """Show what came of an update; after a quick one that was published, the full one starts."""
        page = self._dock.update_page
        page.model.show_model(plan.job.model)
        page.show_report(report)
        self._dock.map_page.model.read()
        self._dock.footer.finish(self._outcome(report, plan))
        following = plan.following() if report["published"] else None
        if following is not None:
            self._run(following)

    def canceled_text(self) -> str:
        """What a cancelled update leaves behind."""
        version = self._dock.update_page.model.version
        number = version.number if version else "?"
        return self.tr("Cancelled; version {} of the model stays in use.").format(number)

    def _run(self, plan: UpdatePlan) -> None:
        if not self._context.runner.busy:
            self._last = plan
            self._dock.update_page.curve.clear()
            if not plan.is_second:
                self._dock.update_page.result.clear()
        self._start(self._title(plan), plan, partial(plan.run, run_update=self._run_update))

    def _publish_anyway(self) -> None:
        if self._last is not None:
            self._run(self._last.published_anyway())

    def _roll_back(self, version: int) -> None:
        page = self._dock.update_page
        if self._context.runner.busy or page.model.path is None:
            return
        try:
            ModelFolder(page.model.path).roll_back(version)
        except LandslideMapperError as error:
            self._warn(str(error))
            return
        page.model.read()
        page.result.show_text(self.tr("Rolled back: version {} is in use again.").format(version))
        self._dock.map_page.model.read()

    def _title(self, plan: UpdatePlan) -> str:
        names = {"model": plan.job.model.stem, "region": plan.job.region}
        if plan.quick_first:
            return self.tr("Quick update of {model}: {region}").format(**names)
        if plan.is_second:
            return self.tr("Full update of {model}: {region}").format(**names)
        return self.tr("Updating {model}: {region}").format(**names)

    def _outcome(self, report: dict[str, Any], plan: UpdatePlan) -> str:
        if report["published"]:
            text = self.tr("Version {version} of {model} is published and ready to map.")
            return text.format(version=report["version"], model=plan.job.model.stem)
        text = self.tr("The update of {model} was not published; the Update page says why.")
        return text.format(model=plan.job.model.stem)
