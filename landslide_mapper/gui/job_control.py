"""Does what the pages ask for: starts jobs, shows how they go, and brings their results into the project."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Union

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from landslide_mapper.errors import LandslideMapperError, WorkerError
from landslide_mapper.gui.context import DockContext
from landslide_mapper.gui.dock import LandslideDock
from landslide_mapper.gui.live_view import LiveView
from landslide_mapper.gui.map_page import MapPage
from landslide_mapper.gui.map_plan import MapPlan, RunMap
from landslide_mapper.gui.results import add_results, area_in_words, choice_in_words, zoom_to
from landslide_mapper.gui.train_page import TrainPage
from landslide_mapper.gui.train_plan import RunTrain, TrainPlan
from landslide_mapper.gui.update_control import UpdateControl
from landslide_mapper.gui.update_plan import RunUpdate, UpdatePlan

Plan = Union[MapPlan, TrainPlan, UpdatePlan]
SUCCESS_SECONDS = 0
"""The message with the result stays until the analyst closes it."""


class JobControl(QObject):
    """Between the dock and the job runner."""

    def __init__(
        self,
        context: DockContext,
        dock: LandslideDock,
        run_map: RunMap | None = None,
        run_train: RunTrain | None = None,
        run_update: RunUpdate | None = None,
    ) -> None:
        """Connect the dock to the runner.

        Args:
            context: QGIS.
            dock: whose pages ask for jobs.
            run_map: the map job; None: the real one.
            run_train: the train job; None: the real one.
            run_update: the update job; None: the real one.
        """
        super().__init__(dock)
        self._context = context
        self._dock = dock
        self._run_map = run_map
        self._run_train = run_train
        self._plan: Plan | None = None
        self._live_view: LiveView | None = None
        self._update = UpdateControl(context, dock, self._start, self._warn, run_update)
        dock.map_page.requested.connect(self._start_map)
        dock.train_page.requested.connect(self._start_train)
        dock.footer.cancel_wanted.connect(context.runner.cancel)
        self._connect_runner()

    def release(self) -> None:
        """Let go of the runner and the canvas; called before the dock is deleted."""
        for signal, slot in self._slots():
            signal.disconnect(slot)
        self._remove_live_view()

    def _connect_runner(self) -> None:
        for signal, slot in self._slots():
            signal.connect(slot)

    def _slots(self) -> list[tuple[Any, Any]]:
        runner, dock = self._context.runner, self._dock
        return [
            (runner.started, self._on_started),
            (runner.progressed, dock.footer.show_progress),
            (runner.cells_finished, self._on_cells),
            (runner.epoch_finished, self._on_epoch),
            (runner.succeeded, self._on_succeeded),
            (runner.failed, self._on_failed),
            (runner.canceled, self._on_canceled),
        ]

    def _start_map(self, page: MapPage) -> None:
        try:
            plan = page.plan()
        except LandslideMapperError as error:
            self._warn(str(error))
            return
        self._start(plan.name, plan, partial(plan.run, run_map=self._run_map))

    def _start_train(self, page: TrainPage) -> None:
        try:
            plan = page.plan()
        except LandslideMapperError as error:
            self._warn(str(error))
            return
        title = self.tr("Training {}").format(plan.job.model.stem)
        self._start(title, plan, partial(plan.run, run_train=self._run_train))

    def _start(self, title: str, plan: Plan, work: Any) -> None:
        if self._context.runner.busy:
            self._warn(self.tr("Another job is running. Wait until it has ended, or cancel it."))
            return
        self._plan = plan
        self._context.runner.start(title, work)

    def _on_started(self, title: str) -> None:
        self._dock.engine_notice.show_text("")
        self._dock.footer.start(title)
        self._set_busy(True)

    def _on_cells(self, window: Any, probability: Any, grid: Any) -> None:
        if self._live_view is None:
            self._live_view = LiveView(self._context.canvas)
        self._live_view.add_cells(window, probability, grid)

    def _on_epoch(self, metrics: dict[str, Any]) -> None:
        updating = isinstance(self._plan, UpdatePlan)
        (self._dock.update_page if updating else self._dock.train_page).show_epoch(metrics)

    def _on_succeeded(self, report: dict[str, Any]) -> None:
        self._finish_job()
        plan, self._plan = self._plan, None
        try:
            if isinstance(plan, MapPlan):
                self._show_map(report, plan)
            elif isinstance(plan, TrainPlan):
                self._show_model(plan.job.model)
            elif isinstance(plan, UpdatePlan):
                self._update.show(report, plan)
        except LandslideMapperError as error:
            self._on_failed(error)
        self._remove_live_view()

    def _on_failed(self, error: Exception) -> None:
        self._finish_job()
        self._remove_live_view()
        if isinstance(error, LandslideMapperError):
            self._dock.footer.finish(str(error))
            self._warn(str(error), Qgis.MessageLevel.Critical)
        else:
            text = self.tr(
                "The job failed unexpectedly: {}. The details are in the log panel 'Landslide Mapper'."
            )
            text = text.format(f"{type(error).__name__}: {error}")
            self._dock.footer.finish(text)
            self._warn(text, Qgis.MessageLevel.Critical)
        if isinstance(error, WorkerError):
            self._dock.engine_notice.show_text(str(error), self.tr("Set up the engine…"))

    def _on_canceled(self) -> None:
        self._finish_job()
        self._remove_live_view()
        kept = self.tr("Cancelled; nothing was written.")
        if isinstance(self._plan, TrainPlan):
            kept = self.tr("Cancelled; no model was made.")
        elif isinstance(self._plan, UpdatePlan):
            kept = self._update.canceled_text()
        self._dock.footer.finish(kept)

    def _show_map(self, report: dict[str, Any], plan: MapPlan) -> None:
        chosen = choice_in_words(report)
        layer = add_results(report, plan.name if not chosen else f"{plan.name} {report['region']}")
        area = area_in_words(float(report.get("area_m2") or 0.0))
        text = self.tr("{count} candidate landslides, {area}").format(
            count=f"{report['candidates']:,}", area=area
        )
        text = f"{text}, {chosen}" if chosen else text
        self._dock.footer.finish(text)
        for warning in report.get("warnings") or ():
            self._warn(warning)
        self._announce(text, layer)

    def _show_model(self, model: Path) -> None:
        self._dock.map_page.model.select(model)
        self._dock.update_page.model.show_model(model)
        self._dock.footer.finish(self.tr("Model {} is ready to map.").format(model.stem))
        text = self.tr("Model {} is trained and chosen on the Map page.").format(model.stem)
        self._context.message_bar.pushMessage(self.tr("Landslide Mapper"), text, Qgis.MessageLevel.Success)

    def _announce(self, text: str, layer: QgsVectorLayer) -> None:
        bar = self._context.message_bar
        item = bar.createMessage(self.tr("Landslide Mapper"), text)
        layer_id = layer.id()
        for name, tip, action in (
            (self.tr("Zoom"), self.tr("Show all candidates"), self._zoom),
            (self.tr("Table"), self.tr("Open the attribute table of the candidates"), self._open_table),
        ):
            button = QPushButton(name)
            button.setToolTip(tip)
            button.clicked.connect(partial(self._with_layer, layer_id, action))
            item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Success, SUCCESS_SECONDS)

    def _with_layer(self, layer_id: str, action: Any, *_: object) -> None:
        """The layer may be gone by the time that the button is pressed."""
        layer = self._context.project.mapLayer(layer_id)
        if layer is not None:
            action(layer)

    def _zoom(self, layer: QgsVectorLayer) -> None:
        zoom_to(layer, self._context.canvas)

    def _open_table(self, layer: QgsVectorLayer) -> None:
        self._context.iface.showAttributeTable(layer)

    def _warn(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> None:
        self._context.message_bar.pushMessage(self.tr("Landslide Mapper"), text, level)

    def _finish_job(self) -> None:
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for page in self._dock.pages():
            page.set_busy(busy)

    def _remove_live_view(self) -> None:
        if self._live_view is not None:
            self._live_view.remove()
            self._live_view = None
