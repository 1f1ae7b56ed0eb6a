"""Does what the Train page asks for, and makes the new model the current one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Union

from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.backend import ALL_REGIONS, Json
from landslide_mapper.core.workspace.runs.run_rows import record_run
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.inputs.model_chooser import ModelChooser
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.training.search_plan import SearchPlan
from landslide_mapper.gui.training.small_copy import SmallCopyPlan
from landslide_mapper.gui.training.train_page import TrainPage
from landslide_mapper.gui.training.train_plan import RunTrain, TrainPlan
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.messages import Action
from landslide_mapper.jobs.reports import TrainReport
from landslide_mapper.messages import joined

if TYPE_CHECKING:
    from landslide_mapper.jobs.compress import CompressReport
    from landslide_mapper.jobs.search import SearchReport

Plan = Union[TrainPlan, SmallCopyPlan, SearchPlan]


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
        control.register(SearchPlan, self._show_search, self._canceled_text, page.show_epoch)
        control.register(SmallCopyPlan, self._show_copy, self._canceled_text, page.show_epoch)
        page.requested.connect(self.start)
        page.curve.finish_wanted.connect(control.context.runner.finish)

    def start(self, page: TrainPage) -> None:
        """Start what the page says."""
        self._control.start_what(page.plan, self._runs)

    def _runs(self, plan: Plan) -> Callable[..., object]:
        return partial(plan.run, run_train=self._run_train) if isinstance(plan, TrainPlan) else plan.run

    def _canceled_text(self, plan: Plan) -> str:
        return self.tr("Cancelled; no model was made.")

    def _show(self, report: TrainReport, plan: TrainPlan) -> None:
        model = plan.job.model
        first, *others = self._models
        if report.useless:
            self._control.footer.finish(self.tr("Model {} is of no use.").format(model.stem))
            self._control.warn(report.useless)
            return
        self._record(report.to_json(), model.stem, plan)
        first.select(model)
        for chooser in others:
            chooser.show_model(model)
        self._control.footer.finish(self.tr("Model {} is ready to map.").format(model.stem))
        text = self.tr("Model {} is trained and chosen on the Map page.").format(model.stem)
        tip = self.tr("Go to the Map page, where the model is chosen")
        self._control.announce(
            text, Action(self.tr("Map with it…"), tip, self.map_wanted.emit, "mapWithModel")
        )

    def _show_copy(self, report: CompressReport, plan: SmallCopyPlan) -> None:
        """Say what the copy is worth; what falls short of the goal is no success."""
        model, iou = report.model, report.figures["iou"][ALL_REGIONS]
        text = self.tr(
            "Small copy {}: {:.1f} times as fast, {:.1f} MB, IoU {:.3f} (the model: {:.3f})."
        ).format(
            model.stem,
            Figure(report.gain),
            Figure(report.figures["student"]["megabytes"]),
            Figure(iou["student"]),
            Figure(iou["teacher"]),
        )
        self._tell(report, plan, text)

    def _show_search(self, report: SearchReport, plan: SearchPlan) -> None:
        """Say what the decoders that were found are worth; what brought nothing is no success."""
        figures = report.figures
        text = self.tr(
            "Model {}: decoder of {:.2f} million parameters, {:.0f} ms, IoU {:.3f} (the default decoder: "
            "{:.2f} million, {:.0f} ms, {:.3f})."
        ).format(
            report.model.stem,
            *(
                Figure(value)
                for name, iou in (("found", "iou"), ("default", "default_iou"))
                for value in (
                    figures[name]["parameters"] / 1e6,
                    figures[name]["milliseconds"],
                    figures[iou],
                )
            ),
        )
        self._tell(report, plan, text)

    def _tell(self, report: CompressReport | SearchReport, plan: Plan, text: str) -> None:
        """Say what a new model is worth, and choose it unless it falls short."""
        model = report.model
        self._record(report.to_json(), model.stem, plan)
        for chooser in self._models:
            chooser.show_model(model)
        self._control.footer.finish(text)
        if report.shortfalls:
            self._control.warn(joined(" ", (text, *report.shortfalls)))
            return
        self._models[0].select(model)
        tip = self.tr("Go to the Map page, where the model is chosen")
        self._control.announce(
            text, Action(self.tr("Map with it…"), tip, self.map_wanted.emit, "mapWithModel")
        )

    def _record(self, report: Json, model: str, plan: Plan) -> None:
        """Note in the event what it has taught, so that the Update page knows what is new since."""
        workspace = self._control.context.events.find(plan.event)
        if workspace is None:
            return
        facts = {"model": model, "model_version": 1}
        try:
            record_run(workspace, "train", {**report, **facts}, name=plan.title)
        except WorkspaceError as error:
            self._control.warn(error)
