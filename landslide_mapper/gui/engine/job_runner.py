"""Runs the jobs of the dock, one at a time, and stops them in good order."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.engine import Engine
from landslide_mapper.core.log import log
from landslide_mapper.gui.engine.job_thread import JobThread, Work
from landslide_mapper.gui.engine.signal_progress import SignalProgress

GRACE_MS = 3000
"""How long a job may take to stop by itself when QGIS closes, before its worker is killed."""

_unfinished: list[JobThread] = []
"""Threads that did not end in time: a running QThread must never be destroyed."""


class JobRunner(QObject):
    """Starts jobs, forwards their progress, and keeps their thread until it has ended."""

    started = pyqtSignal(str)
    progressed = pyqtSignal(float, object)
    cells_finished = pyqtSignal(object, object, object)
    epoch_finished = pyqtSignal(object)
    logged = pyqtSignal(str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)
    canceled = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._thread: JobThread | None = None
        self._progress: SignalProgress | None = None

    @property
    def engine(self) -> Engine:
        """The engine that the jobs run on."""
        return self._engine

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._thread is not None

    def start(self, title: str, work: Work, *, needs_engine: bool = True) -> bool:
        """Start a job; returns False and does nothing while another one runs.

        Args:
            title: what runs, in the user's words.
            work: the job function with its job filled in; called in another thread.
            needs_engine: whether it runs a network; else no worker is started for it, and it gets no backend.
        """
        if self.busy:
            return False
        progress = SignalProgress(self)
        progress.progressed.connect(self.progressed)
        progress.cells_finished.connect(self.cells_finished)
        progress.epoch_finished.connect(self.epoch_finished)
        progress.logged.connect(log)
        progress.logged.connect(self.logged)
        thread = JobThread(work, self._engine if needs_engine else None, progress)
        thread.succeeded.connect(self._on_succeeded)
        thread.failed.connect(self._on_failed)
        thread.canceled.connect(self._on_canceled)
        self._thread, self._progress = thread, progress
        self.started.emit(title)
        thread.start()
        return True

    def cancel(self) -> None:
        """Ask the running job to stop; returns at once."""
        if self._progress is not None:
            self._progress.cancel()
            self._engine.cancel()

    def finish(self) -> None:
        """Ask the running training to end with its best state so far; returns at once."""
        if self.busy:
            self._engine.finish()

    def shutdown(self) -> None:
        """Stop the running job and end the worker, within a few seconds whatever happens."""
        thread = self._thread
        if thread is not None:
            self.blockSignals(True)
            self.cancel()
            stopped = thread.wait(GRACE_MS)
            self._engine.close()
            if not stopped and not thread.wait(GRACE_MS):
                _unfinished.append(thread)
            self._release()
            self.blockSignals(False)
        self._engine.close()

    def _on_succeeded(self, report: Any) -> None:
        self._finish()
        self.succeeded.emit(report)
        self.ended.emit()

    def _on_failed(self, error: Exception, details: str) -> None:
        self._finish()
        log(details, Qgis.MessageLevel.Critical)
        self.failed.emit(error)
        self.ended.emit()

    def _on_canceled(self) -> None:
        self._finish()
        self.canceled.emit()
        self.ended.emit()

    def _finish(self) -> None:
        """Deliver what the job still had to say, and wait out the last moment of its thread."""
        if self._progress is not None:
            self._progress.deliver()
        if self._thread is not None:
            self._thread.wait()
        self._release()

    def _release(self) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
        self._thread = self._progress = None
