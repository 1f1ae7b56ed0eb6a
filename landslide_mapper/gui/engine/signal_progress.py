"""A job's progress as Qt signals: any thread may report, the GUI hears of it ten times a second at most."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from landslide_mapper.tiling import Window

if TYPE_CHECKING:
    from landslide_mapper.backend import EpochFigures

DELIVERY_MS = 100


class SignalProgress(QObject):
    """Collects what a job reports and hands it over on the GUI thread.

    Reports only overwrite a value under a lock; a single-shot timer on the GUI thread delivers what has
    come together. So a job that reports a thousand times a second costs the GUI nothing, and the last
    report is never lost.
    """

    progressed = pyqtSignal(float, object)
    logged = pyqtSignal(str)
    cells_finished = pyqtSignal(object, object, object)
    epoch_finished = pyqtSignal(object)
    _woken = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._cancel = threading.Event()
        self._state: tuple[float, str] | None = None
        self._events: deque[tuple[Any, tuple[Any, ...]]] = deque()
        self._timer = QTimer(self, singleShot=True, interval=DELIVERY_MS, timeout=self.deliver)
        self._woken.connect(self._schedule, Qt.ConnectionType.QueuedConnection)

    def report(self, fraction: float, message: str) -> None:
        """Say how much is done (0..1) and what is being done now."""
        with self._lock:
            asleep = self._asleep()
            self._state = (fraction, message)
        self._wake(asleep)

    def log(self, message: str) -> None:
        """Tell something worth keeping."""
        self._add(self.logged, message)

    def cells(self, window: Window, probability: NDArray[np.uint8], grid: Any) -> None:
        """Hand over a finished part of a map."""
        self._add(self.cells_finished, window, probability.copy(), grid)

    def epoch(self, metrics: EpochFigures) -> None:
        """Hand over the figures of a finished training epoch."""
        self._add(self.epoch_finished, {**metrics})

    def canceled(self) -> bool:
        """Whether the user asked to stop."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the job to stop."""
        self._cancel.set()

    def deliver(self) -> None:
        """Emit what has come together; called on the GUI thread."""
        with self._lock:
            state, self._state = self._state, None
            events, self._events = self._events, deque()
        for signal, arguments in events:
            signal.emit(*arguments)
        if state is not None:
            self.progressed.emit(*state)

    def _add(self, signal: Any, *arguments: Any) -> None:
        with self._lock:
            asleep = self._asleep()
            self._events.append((signal, arguments))
        self._wake(asleep)

    def _asleep(self) -> bool:
        return self._state is None and not self._events

    def _wake(self, asleep: bool) -> None:
        if asleep:
            self._woken.emit()

    def _schedule(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
