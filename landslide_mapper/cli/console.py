"""Progress of a job on the terminal: a bar where there is one, plain lines in a log file."""

from __future__ import annotations

import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any, TextIO

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.cli.streams import tell
from landslide_mapper.messages import Message
from landslide_mapper.tiling import Window

if TYPE_CHECKING:
    from landslide_mapper.backend import EpochFigures

_BAR = 24
_LINE_EVERY_S = 10.0
_DRAW_EVERY_S = 0.1


class ConsoleProgress:
    """A job's progress (`jobs.progress.Progress`) on standard error.

    Attributes:
        canceling: set it to ask the job to stop.
    """

    def __init__(self, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin; the remaining time is counted from now.

        Args:
            stream: where to write; standard error by default.
            clock: seconds, for tests.
        """
        self.canceling = False
        self._stream = sys.stderr if stream is None else stream
        self._terminal = self._stream.isatty()
        self._clock = clock
        self._started = clock()
        self._written = float("-inf")
        self._stage = ""
        self._bar = ""

    def report(self, fraction: float, message: str) -> None:
        """Show how much is done."""
        stage, now = message.split(":")[0], self._clock()
        due = now - self._written >= (_DRAW_EVERY_S if self._terminal else _LINE_EVERY_S)
        if not due and stage == self._stage and fraction < 1.0:
            return
        self._stage, self._written = stage, now
        if self._terminal:
            self._draw(fraction, message)
        else:
            self._write(f"{100 * fraction:3.0f} %  {message}{self._left(fraction)}\n")

    def log(self, message: str) -> None:
        """Write a line that stays."""
        bar, self._bar = self._bar, ""
        self._write(("\r" + " " * len(bar) + "\r" if bar else "") + message + "\n" + bar)
        self._bar = bar

    def cells(self, window: Window, probability: NDArray[np.uint8], grid: Any) -> None:
        """Ignore: nobody sees cells on a terminal."""

    def epoch(self, metrics: EpochFigures) -> None:
        """Write a line for a finished epoch."""
        figures = [f"{name} {value:.4g}" for name, value in metrics.items() if _is_figure(name, value)]
        self.log(
            Message("epoch {epoch}: {figures}", epoch=metrics.get("epoch", "?"), figures=", ".join(figures))
        )

    def canceled(self) -> bool:
        """Whether Ctrl-C was pressed."""
        return self.canceling

    def end(self) -> None:
        """Leave the bar behind, so that what follows starts on a line of its own."""
        if self._bar:
            self._write("\n")
            self._bar = ""

    def _draw(self, fraction: float, message: str) -> None:
        done = round(_BAR * min(max(fraction, 0.0), 1.0))
        text = f"[{'#' * done}{'.' * (_BAR - done)}] {100 * fraction:3.0f} %  {message}{self._left(fraction)}"
        text = text[: shutil.get_terminal_size().columns - 1]
        self._write("\r" + text.ljust(len(self._bar)))
        self._bar = text

    def _left(self, fraction: float) -> str:
        spent = self._clock() - self._started
        if not 0.02 < fraction < 1.0 or spent < 2.0:
            return ""
        return f" ({_duration(spent * (1.0 - fraction) / fraction)} left)"

    def _write(self, text: str) -> None:
        tell(text, self._stream)


def _is_figure(name: str, value: object) -> bool:
    return isinstance(value, float) and not name.endswith("_s")


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"


@contextmanager
def interruptible(progress: ConsoleProgress, cancel: Callable[[], None]) -> Iterator[None]:
    """Let the first Ctrl-C (or SIGTERM, SIGHUP) cancel the job, and a second one interrupt it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(number: int, frame: FrameType | None) -> None:
        if progress.canceling:
            raise KeyboardInterrupt
        progress.canceling = True
        # In a thread: a signal handler must not wait for a lock that this very thread may hold.
        threading.Thread(target=cancel, name="cancel", daemon=True).start()

    # What is ignored stays so: nohup and the shell's background jobs ask for that.
    wanted = [getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP")]
    heard = [one for one in wanted if one is not None and signal.getsignal(one) is not signal.SIG_IGN]
    before = {number: signal.signal(number, interrupt) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
