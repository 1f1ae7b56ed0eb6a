"""Lets a model learn by itself while labels and decisions come in: a quick update after each handful.

It starts nothing while anything else runs, and never two at once. What it teaches is published only where the
gate lets it; after three updates in a row that did not help it switches itself off.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.training.known_polygons import TAUGHT_BY
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.training.update_control import UpdateControl
from landslide_mapper.gui.training.update_page import UpdatePage
from landslide_mapper.gui.training.update_plan import UpdatePlan
from landslide_mapper.jobs.reports import UpdateReport

PAUSE_MS = 1500
"""So long nothing must have come in: the next decision may belong to the handful."""
MOST_FAILURES = 3


class LiveLearning(QObject):
    """Follows the open event while the Update page's box is checked.

    Attributes:
        failures: updates in a row that did not help.
    """

    def __init__(self, control: JobControl, page: UpdatePage, updating: UpdateControl) -> None:
        """Follow nothing yet.

        Args:
            control: knows whether anything runs.
            page: says what would be learned, and after how much.
            updating: runs the updates.
        """
        super().__init__(control)
        self._control, self._page, self._updating = control, page, updating
        self._events = control.context.events
        self._followed: Workspace | None = None
        self._tried = 0
        self.failures = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS, timeout=self._look)
        page.live_switched.connect(self._switch)
        self._events.changed.connect(self._on_event)
        control.became_idle.connect(self._look_soon)
        updating.ended.connect(self._on_ended)
        updating.went_back.connect(self._pass_over)

    @property
    def on(self) -> bool:
        """Whether updates start by themselves."""
        return bool(self._page.live.box.isChecked())

    def release(self) -> None:
        """Let go of the event; called before the plugin is unloaded."""
        self._timer.stop()
        self._events.changed.disconnect(self._on_event)
        self._follow(None)

    def _switch(self, on: bool) -> None:
        self.failures = self._tried = 0
        self._follow(self._events.current if on else None)
        if on:
            self._look_soon()
            return
        self._timer.stop()
        if self._runs():
            self._control.cancel()

    def _runs(self) -> bool:
        running = self._control.running
        return isinstance(running, UpdatePlan) and running.live

    def _on_event(self, workspace: Workspace | None) -> None:
        self._tried = 0
        self._follow(workspace if self.on else None)

    def _follow(self, workspace: Workspace | None) -> None:
        if self._followed is workspace:
            return
        if self._followed is not None:
            self._followed.changed.disconnect(self._on_changed)
        self._followed = workspace
        if workspace is not None:
            workspace.changed.connect(self._on_changed)

    def _on_changed(self, table: str) -> None:
        if table in TAUGHT_BY:
            self._timer.start()

    def _look_soon(self) -> None:
        if self.on:
            self._timer.start()

    def _news(self) -> int:
        self._page.source.event_training.look()
        return self._page.source.event_training.news.total

    def _look(self) -> None:
        """Start an update where a handful has come in since the last one; what runs is waited for."""
        if not self.on or self._followed is None or self._control.busy:
            return
        news = self._news()
        self._tried = min(self._tried, news)  # what was taken back is not new any more
        enough = news - self._tried >= self._page.live.handful.value()
        if not enough or self._page.problem():
            return
        if self._updating.start_by_itself():
            self._tried = news

    def _pass_over(self) -> None:
        """What an update that was taken back has learned is not learned again at once."""
        if self.on:
            self._tried = self._news()

    def _on_ended(self, plan: UpdatePlan, report: UpdateReport | None) -> None:
        if not plan.live or not self.on:
            return
        if report is not None and report.published:
            self.failures = 0
            if self._followed is not None and not self._followed.read_only:
                self._tried = 0  # the event knows what it has taught
            return
        if report is None and self._control.was_canceled:
            return
        self.failures += 1
        if self.failures >= MOST_FAILURES:
            self._page.live.box.setChecked(False)
            self._control.warn(
                self.tr(
                    "Learning while you review is switched off: three updates in a row did not help. The "
                    "Update page says why."
                )
            )
        elif report is not None and self.failures == 1:
            text = self.tr("The last handful did not help: {reason} The version in use stays.")
            self._control.footer.finish(text.format(reason=translated(report.refused_because or "")))
