"""Long work on the GUI thread in slices so short that nobody notices: for what only that thread may do."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_mapper.errors import LandslideMapperError

SLICE_S = 0.012
ROWS_AT_ONCE = 250
"""Rows of a table that are read and written in some hundredths of a second."""


class TimeSlicedTask(QObject):
    """Runs one generator at a time; its steps must each be short."""

    progressed = pyqtSignal(float)
    """What a step yielded, where that was a share."""
    succeeded = pyqtSignal(object)
    """What the generator returned."""
    failed = pyqtSignal(object)
    """The error that ended it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Generator[Any, None, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._steps is not None

    def start(self, steps: Generator[Any, None, Any]) -> None:
        """Run a generator to its end; one that still ran is stopped."""
        self.stop()
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Stop what runs; neither success nor failure is told."""
        steps, self._steps = self._steps, None
        self._timer.stop()
        if steps is not None:
            with suppress(ValueError):  # it is what is running now, and is closed when its step is over
                steps.close()

    def _turn(self) -> None:
        share, until = None, time.perf_counter() + SLICE_S
        steps = self._steps
        try:
            while steps is not None and steps is self._steps and time.perf_counter() < until:
                share = next(steps)
            if steps is not None and steps is not self._steps:
                steps.close()
                return
        except StopIteration as end:
            self._end()
            self.succeeded.emit(end.value)
        except LandslideMapperError as error:
            self._end()
            self.failed.emit(error)
        else:
            if share is not None:
                self.progressed.emit(share)

    def _end(self) -> None:
        self._steps = None
        self._timer.stop()


def slices(rows: Sequence[Any]) -> Iterator[tuple[Sequence[Any], float]]:
    """Parts of ROWS_AT_ONCE rows, each with the share that is done after it."""
    for start in range(0, len(rows), ROWS_AT_ONCE):
        yield rows[start : start + ROWS_AT_ONCE], min(1.0, (start + ROWS_AT_ONCE) / len(rows))


def run_to_end(steps: Generator[Any, None, Any]) -> Any:
    """Run all steps at once; returns what the generator returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
