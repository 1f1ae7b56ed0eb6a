"""Starts the jobs that the pages ask for, shows how they go, and gives their results to who knows them.

It knows no job by itself. Each kind of plan is registered with what is done with its results, so a new kind
of job is a plan (its title, and a `run` for the job's thread) and a registration.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.errors import LandslideMapperError, WorkerError
from landslide_mapper.gui.engine.job_thread import Work
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.jobs.job_footer import JobFooter
from landslide_mapper.gui.jobs.live_view import LiveView
from landslide_mapper.gui.widgets.forms import Notice
from landslide_mapper.gui.widgets.messages import Action, show_message

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend, EpochFigures
    from landslide_mapper.jobs.progress import Progress


ACHIEVED = "achievedMessage"
"""Object name of the message that says what was achieved last."""


class JobDisplay(Protocol):
    """Where jobs are seen; the dock is one.

    Attributes:
        footer: tells what is running.
        engine_notice: tells what the engine lacks.
    """

    footer: JobFooter
    engine_notice: Notice

    def pages(self) -> list[Page]:
        """What takes no second job while one runs."""


class Plan(Protocol):
    """A job before its layers are files.

    A plan that runs no network says so with the attribute `needs_engine = False`; its `run` gets None.
    """

    @property
    def title(self) -> str:
        """What runs, in the user's words."""

    @property
    def event(self) -> EventId | None:
        """The event that the result belongs to; None: to none, as of files and models."""

    def run(self, backend: Backend, progress: Progress) -> object:
        """Make the files and run the job; called in the job's thread. Its result is for the handler.

        Raises:
            LandslideMapperError: when a layer cannot be had as a file, or the job fails.
            Canceled: when the user asked to stop.
        """


@dataclass(frozen=True)
class Handler:
    """What is done with the results of one kind of plan.

    Attributes:
        on_success: takes what the plan's `run` returned, and the plan.
        canceled_text: says what a cancelled job has left behind.
        on_epoch: takes the figures of a finished epoch.
        on_failure: told of the error before it is shown, e.g. to tidy up; may return buttons for its message.
    """

    on_success: Callable[[Any, Any], None]
    canceled_text: Callable[[Any], str]
    on_epoch: Callable[[EpochFigures], None] | None = None
    on_failure: Callable[[Exception, Any], Sequence[Action] | None] | None = None


class JobControl(QObject):
    """Between what shows jobs and the job runner."""

    became_idle = pyqtSignal()
    """Nothing runs any more, and the results are where they belong."""

    def __init__(self, context: DockContext, display: JobDisplay, parent: QObject | None = None) -> None:
        """Connect the display to the runner.

        Args:
            context: QGIS.
            display: shows how jobs go.
            parent: owner.
        """
        super().__init__(parent)
        self.context = context
        self.display = display
        self._handlers: dict[type, Handler] = {}
        self._plan: Any = None
        self._live_view: LiveView | None = None
        self._cancel_aftermath: Callable[[], object] | None = None
        self.was_canceled = False
        display.footer.cancel_wanted.connect(self.cancel)
        for signal, slot in self._slots():
            signal.connect(slot)

    def register(
        self,
        plan_type: type,
        on_success: Callable[[Any, Any], None],
        canceled_text: Callable[[Any], str],
        on_epoch: Callable[[EpochFigures], None] | None = None,
        on_failure: Callable[[Exception, Any], Sequence[Action] | None] | None = None,
    ) -> None:
        """Say what is done with the results of a kind of plan; see `Handler`."""
        self._handlers[plan_type] = Handler(on_success, canceled_text, on_epoch, on_failure)

    @property
    def footer(self) -> JobFooter:
        """Tells what is running, and what came of it."""
        return self.display.footer

    @property
    def busy(self) -> bool:
        """Whether a job runs, or its results are being brought in."""
        return self.context.runner.busy or self._cancel_aftermath is not None

    @property
    def running(self) -> Any:
        """The plan whose job runs; None where none does."""
        return self._plan if self.context.runner.busy else None

    def cancel(self) -> None:
        """Ask what runs to stop; returns at once."""
        if self._cancel_aftermath is not None:
            self._cancel_aftermath()
        else:
            self.context.runner.cancel()

    def occupy(self, title: str, cancel: Callable[[], object]) -> None:
        """Show in the foot of the dock that a job's results are being brought in; no job starts meanwhile.

        Args:
            title: what is being done.
            cancel: called by the Cancel button.
        """
        self._cancel_aftermath = cancel
        self.display.footer.start(title)
        self._set_busy(True)

    def vacate(self, text: str) -> None:
        """End what `occupy` began.

        Args:
            text: what came of it.
        """
        self._cancel_aftermath = None
        self.display.footer.finish(text)
        self._set_busy(False)
        self.became_idle.emit()

    def start(self, plan: Plan, work: Work | None = None) -> bool:
        """Start a job; says so and returns False while another one runs.

        Args:
            plan: of a registered kind.
            work: runs in place of `plan.run`.
        """
        if self.refuses():
            return False
        self._plan = plan
        needs_engine = getattr(plan, "needs_engine", True)
        return self.context.runner.start(plan.title, work or plan.run, needs_engine=needs_engine)

    def refuses(self) -> bool:
        """Whether a job runs, so that no other one can start; says so."""
        if self.busy:
            self.warn(self.tr("Another job is running. Wait until it has ended, or cancel it."))
        return self.busy

    def start_what(self, make_plan: Callable[[], Plan], work: Callable[[Any], Work] | None = None) -> bool:
        """Start the plan that `make_plan` returns; where it cannot be made, a message says why.

        Args:
            make_plan: usually a page's `plan`.
            work: takes the plan; what runs in place of `plan.run`.
        """
        try:
            plan = make_plan()
        except LandslideMapperError as error:
            self.warn(error)
            return False
        return self.start(plan, work(plan) if work else None)

    def warn(self, said: str | Exception, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> None:
        """Show above the map what a job or an error says."""
        self.context.message_bar.pushMessage(self.tr("Landslide Mapper"), translated(said), level)

    def warn_and_finish(self, text: str) -> None:
        """Show above the map and in the foot of the dock why a job's result is not where it belongs."""
        self.display.footer.finish(text)
        self.warn(text)

    def announce(self, text: str, *actions: Action) -> None:
        """Show what was achieved, with buttons for what usually comes next; in place of what was before."""
        self._forget_achieved()
        bar, title = self.context.message_bar, self.tr("Landslide Mapper")
        show_message(bar, title, text, Qgis.MessageLevel.Success, *actions, name=ACHIEVED)

    def _forget_achieved(self) -> None:
        bar = self.context.message_bar
        for old in bar.findChildren(QgsMessageBarItem, ACHIEVED):
            bar.popWidget(old)

    def release(self) -> None:
        """Let go of the runner and the canvas; called before the dock is deleted."""
        for signal, slot in self._slots():
            signal.disconnect(slot)
        self._remove_live_view()

    def _slots(self) -> list[tuple[Any, Any]]:
        runner, display = self.context.runner, self.display
        return [
            (runner.started, self._on_started),
            (runner.progressed, display.footer.show_progress),
            (runner.cells_finished, self._on_cells),
            (runner.epoch_finished, self._on_epoch),
            (runner.succeeded, self._on_succeeded),
            (runner.failed, self._on_failed),
            (runner.canceled, self._on_canceled),
            (runner.ended, self._on_ended),
        ]

    @property
    def _handler(self) -> Handler | None:
        return self._handlers.get(type(self._plan))

    def _on_started(self, title: str) -> None:
        self.was_canceled = False
        self._forget_achieved()  # its figures will not be true any more
        self.display.engine_notice.show_text("")
        self.display.footer.start(title)
        self._set_busy(True)

    def _on_cells(self, window: Any, probability: Any, grid: Any) -> None:
        if self._live_view is None:
            self._live_view = LiveView(self.context.canvas)
        self._live_view.add_cells(window, probability, grid)

    def _on_epoch(self, metrics: EpochFigures) -> None:
        if self._handler is not None and self._handler.on_epoch is not None:
            self._handler.on_epoch(metrics)

    def _on_succeeded(self, report: object) -> None:
        self._set_busy(False)
        handler, plan = self._handler, self._plan
        try:
            if handler is not None:
                handler.on_success(report, plan)
        except LandslideMapperError as error:
            self._on_failed(error)
        finally:
            self._remove_live_view()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._remove_live_view()
        actions: Sequence[Action] | None = None
        if self._handler is not None and self._handler.on_failure is not None:
            actions = self._handler.on_failure(error, self._plan)
        text = translated(error)
        if not isinstance(error, LandslideMapperError):
            text = self.tr(
                "The job failed unexpectedly: {}. The details are in the log panel 'Landslide Mapper'."
            ).format(f"{type(error).__name__}: {error}")
        self.display.footer.finish(text)
        bar, title = self.context.message_bar, self.tr("Landslide Mapper")
        show_message(bar, title, text, Qgis.MessageLevel.Critical, *(actions or ()))
        if isinstance(error, WorkerError):
            self.display.engine_notice.show_text(text, self.tr("Set up the engine…"))

    def _on_canceled(self) -> None:
        self.was_canceled = True
        self._set_busy(False)
        self._remove_live_view()
        kept = self.tr("Cancelled.")
        if self._handler is not None:
            kept = self._handler.canceled_text(self._plan)
        self.display.footer.finish(kept)

    def _on_ended(self) -> None:
        if not self.context.runner.busy:  # else the results have started the next one
            self._plan = None
        if not self.busy:
            self.became_idle.emit()

    def _set_busy(self, busy: bool) -> None:
        for page in self.display.pages():
            page.set_busy(busy)

    def _remove_live_view(self) -> None:
        if self._live_view is not None:
            self._live_view.remove()
            self._live_view = None
