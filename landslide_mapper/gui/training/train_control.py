"""Does what the Train page asks for, and makes the new model the current one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.workspace.runs.run_rows import record_run
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.inputs.model_chooser import ModelChooser
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.training.train_page import TrainPage
from landslide_mapper.gui.training.train_plan import RunTrain, TrainPlan
from landslide_mapper.gui.widgets.messages import Action
from landslide_mapper.jobs.reports import TrainReport


class TrainControl(QObject):
    """Between the Train page and the job control, which runs the jobs."""

    map_wanted = pyqtSignal()
    """The new model is to be used."""

    def __init__(
        self,
        control: JobControl,
        page: TrainPage,
        models: Sequence[ModelChooser],
        run_train: RunTrain | None = None,
    ) -> None:
        """Connect the page.

        Args:
            control: runs the jobs.
            page: asks for them.
            models: choosers that show a model when it is trained.
            run_train: the train job; None: the real one.
        """
        super().__init__(control)
        self._control = control
        self._run_train = run_train
        self._models = models
        control.register(TrainPlan, self._show, self._canceled_text, page.show_epoch)
        page.requested.connect(self.start)
        page.curve.finish_wanted.connect(control.context.runner.finish)

    def start(self, page: TrainPage) -> None:
        """Start what the page says."""
        self._control.start_what(page.plan, lambda plan: partial(plan.run, run_train=self._run_train))

    def _canceled_text(self, plan: TrainPlan) -> str:
        return self.tr("Cancelled; no model was made.")

    def _show(self, report: TrainReport, plan: TrainPlan) -> None:
        model = plan.job.model
        first, *others = self._models
        if report.useless:
            self._control.footer.finish(self.tr("Model {} is of no use.").format(model.stem))
            self._control.warn(report.useless)
            return
        self._record(report, plan)
        first.select(model)
        for chooser in others:
            chooser.show_model(model)
        self._control.footer.finish(self.tr("Model {} is ready to map.").format(model.stem))
        text = self.tr("Model {} is trained and chosen on the Map page.").format(model.stem)
        tip = self.tr("Go to the Map page, where the model is chosen")
        self._control.announce(
            text, Action(self.tr("Map with it…"), tip, self.map_wanted.emit, "mapWithModel")
        )

    def _record(self, report: TrainReport, plan: TrainPlan) -> None:
        """Note in the event what it has taught, so that the Update page knows what is new since."""
        workspace = self._control.context.events.find(plan.event)
        if workspace is None:
            return
        facts = {"model": plan.job.model.stem, "model_version": 1}
        try:
            record_run(workspace, "train", {**report.to_json(), **facts}, name=plan.title)
        except WorkspaceError as error:
            self._control.warn(error)
