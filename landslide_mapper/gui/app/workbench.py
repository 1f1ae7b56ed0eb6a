"""The dock with all that drives it: made when the dock is first shown, closed when the plugin is unloaded."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from landslide_mapper.core.engine import Engine
from landslide_mapper.core.settings import Settings
from landslide_mapper.errors import WorkerError
from landslide_mapper.gui.accuracy.accuracy_control import AccuracyControl
from landslide_mapper.gui.app.dock import LandslideDock
from landslide_mapper.gui.app.hands import hands_rest
from landslide_mapper.gui.app.options_page import PAGE_NAME
from landslide_mapper.gui.engine.engine_setup_dialog import EngineSetupDialog
from landslide_mapper.gui.engine.engine_work import sweep_engines
from landslide_mapper.gui.engine.job_runner import JobRunner
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.events import Events
from landslide_mapper.gui.export.export_control import ExportControl
from landslide_mapper.gui.intake.candidate_import_control import CandidateImportControl
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.labelling.suggestion_control import SuggestControl
from landslide_mapper.gui.mapping.detect_control import DetectControl
from landslide_mapper.gui.mapping.ground_control import GroundControl
from landslide_mapper.gui.mapping.map_control import MapControl
from landslide_mapper.gui.mapping.threshold_control import ThresholdControl
from landslide_mapper.gui.mapping.weights_control import WeightsControl
from landslide_mapper.gui.results.old_probabilities import OldProbabilities
from landslide_mapper.gui.results.smooth_outlines import SmoothOutlines
from landslide_mapper.gui.training.boxes_control import BoxesControl
from landslide_mapper.gui.training.fetch_control import FetchControl
from landslide_mapper.gui.training.live_learning import LiveLearning
from landslide_mapper.gui.training.pretrain_control import PretrainControl
from landslide_mapper.gui.training.train_control import TrainControl
from landslide_mapper.gui.training.update_control import UpdateControl
from landslide_mapper.worker.python_finder import find_python


class Workbench(QObject):
    """Owns engine, runner, dock and job control."""

    def __init__(self, iface: Any, engine: Engine | None = None, **jobs: Any) -> None:
        """Make the dock; it is not shown yet, and no process is started.

        Args:
            iface: the `QgisInterface`.
            engine: runs the networks; None: a worker process.
            jobs: `run_map`, `run_train` and `run_update` in place of the real jobs.
        """
        super().__init__()
        self._iface = iface
        self.engine = engine or Engine()
        self.runner = JobRunner(self.engine, self)
        self.engine_window: EngineSetupDialog | None = None
        self.events = Events(Settings(), self)
        self.context = DockContext(iface, self.runner, Settings(), self.events)
        self.dock = LandslideDock(self.context, iface.mainWindow())
        self.control = JobControl(self.context, self.dock, self.dock)
        control, map_page, update_page = self.control, self.dock.map_page, self.dock.update_page
        models = (map_page.model, update_page.model)
        self.candidate_imports = CandidateImportControl(control)
        self.mapping = MapControl(control, map_page, self.candidate_imports, jobs.get("run_map"))
        self.detecting = DetectControl(control, map_page)
        self.ground = GroundControl(control, map_page)
        self.thresholds = ThresholdControl(control, map_page, self.candidate_imports)
        self.weights = WeightsControl(control, map_page, self.candidate_imports, self.thresholds)
        self.training = TrainControl(control, self.dock.train_page, models, jobs.get("run_train"))
        self.preparing = PretrainControl(control, self.dock.train_page)
        self.fetching = FetchControl(control, self.dock.train_page)
        self.training.map_wanted.connect(self.dock.show_map_page)
        rest = partial(hands_rest, self.dock, self.context.canvas)
        self.updating = UpdateControl(control, update_page, self.mapping, jobs.get("run_update"), rest)
        self.teaching_boxes = BoxesControl(control, update_page)
        self.teaching_boxes.taught.connect(map_page.model.read)
        self.live_learning = LiveLearning(control, update_page, self.updating)
        self.dock.review_page.back_wanted.connect(self.updating.go_back)
        self.exporting = ExportControl(control, self.dock.event_bar.menu, update_page.model)
        self.old_probabilities = OldProbabilities(self.context, self.dock.event_bar.menu, self.dock)
        self.smooth_outlines = SmoothOutlines(self.context, self.dock.event_bar.menu, self)
        control.became_idle.connect(self.smooth_outlines.look_soon)
        self.updating.model_changed.connect(map_page.model.read)
        self.updating.own_made.connect(map_page.model.show_model)
        self.dock.campaign.map_wanted.connect(self.mapping.map_rectangle)
        self.dock.review_page.notice.take_in_wanted.connect(self.candidate_imports.take_file)
        self.dock.review_page.export_wanted.connect(self.exporting.ask)
        self.accuracy = AccuracyControl(control, self.dock.accuracy_page)
        self.suggesting = SuggestControl(self.control, self.dock.label_suggestions, jobs.get("run_suggest"))
        self.dock.campaign.told.connect(self.control.warn)
        self.events.left.connect(self.dock.footer.forget)
        self.dock.settings_wanted.connect(self.open_settings)
        self.dock.engine_notice.button.clicked.connect(self.set_up_engine)
        self.dock.map_page.became_ready.connect(self._warm)
        self.dock.tabs.currentChanged.connect(self.look_for_engine)
        self.dock.map_page.model.changed.connect(self.look_for_engine)
        self.dock.event_bar.made.connect(self.mapping.take_into)
        QTimer.singleShot(0, self.look_for_engine)
        QTimer.singleShot(0, self.events.restore)
        QTimer.singleShot(0, sweep_engines)

    def open_settings(self) -> None:
        """Show the plugin's page of QGIS's options."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE_NAME)

    def look_for_engine(self, *_: object) -> None:
        """Say so where there is no engine but one is needed; only files are looked at, nothing is started."""
        if self.runner.busy:
            return
        if not self.dock.needs_engine:
            self.dock.engine_notice.show_text("")
            return
        try:
            find_python(self.context.settings.worker_python)
        except WorkerError:
            text = self.tr(
                "The engine that runs the networks (Python with PyTorch) is not set up yet. "
                "The change between the dates is mapped without it."
            )
            self.dock.engine_notice.show_text(text, self.tr("Set up the engine…"))
        else:
            self.dock.engine_notice.show_text("")

    def set_up_engine(self) -> None:
        """Offer to install the engine; nothing happens before the user agrees there; work goes on."""
        if self.engine_window is not None:
            self.engine_window.raise_()
            return
        self.engine_window = EngineSetupDialog(self.dock)
        for signal in (self.engine_window.ready, self.engine_window.leaving):
            signal.connect(self.restart_engine)
        self.engine_window.finished.connect(self._forget_engine_window)
        self.engine_window.show()

    def _forget_engine_window(self, *_: object) -> None:
        self.engine_window = None

    def _warm(self, model: Path, region: str) -> None:
        if not self.runner.busy:
            self.engine.warm(model, region, self.context.settings.device)

    def restart_engine(self) -> None:
        """End the worker, so that the next job starts it with the new settings; a running job goes on."""
        if not self.runner.busy:
            self.engine.close()
        for model in (self.dock.map_page.model, self.dock.update_page.model):
            model.propose_again()
        self.look_for_engine()

    def stop_jobs(self) -> None:
        """Stop the running job and end the worker, within seconds."""
        self.runner.shutdown()

    def close(self) -> None:
        """Stop what runs and take the dock away."""
        self.stop_jobs()
        if self.engine_window is not None:
            self.engine_window.close()
        self.smooth_outlines.release()
        self.weights.release()
        self.thresholds.release()
        self.mapping.release()
        self.exporting.release()
        self.ground.release()
        self.live_learning.release()
        self.updating.release()
        self.candidate_imports.release()
        self.control.release()
        self.dock.release()
        self.events.release()
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.deleteLater()
