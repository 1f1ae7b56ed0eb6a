"""The thread in which one job runs."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from landslide_mapper.core.engine import Engine
from landslide_mapper.errors import Canceled, LandslideMapperError
from landslide_mapper.gui.engine.signal_progress import SignalProgress

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress

Work = Callable[[Any, "Progress"], object]
"""A job function whose job is filled in already; one that runs no network gets no backend."""


class JobThread(QThread):
    """Runs one job, with the engine's warm backend where it needs one; its end is exactly one signal."""

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object, str)
    canceled = pyqtSignal()

    def __init__(
        self, work: Work, engine: Engine | None, progress: SignalProgress, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._engine = engine
        self._progress = progress

    def run(self) -> None:
        """Run the job; called by Qt in the new thread."""
        try:
            report = self._run_job()
        except Canceled:
            self.canceled.emit()
        except LandslideMapperError as error:
            self._fail(error)
        except Exception as error:  # noqa: BLE001 - the thread's boundary: nothing may escape into Qt
            self._fail(error)
        else:
            self.succeeded.emit(report)

    def _run_job(self) -> object:
        if self._engine is None:
            return self._work(None, self._progress)
        starting = QCoreApplication.translate("JobThread", "Starting the engine")
        self._progress.report(0.0, starting)
        return self._work(self._engine.backend(), self._progress)

    def _fail(self, error: Exception) -> None:
        if self._progress.canceled():
            # Whatever broke while the job was being stopped is of no interest to who stopped it.
            self.canceled.emit()
            return
        self.failed.emit(error, traceback.format_exc())
