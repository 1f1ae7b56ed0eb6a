"""A call that the client waits for, and for how long it does."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

from landslide_mapper.backend import Json, ModelInfo
from landslide_mapper.messages import Message
from landslide_mapper.worker.exchange import Exchange
from landslide_mapper.worker.process import WorkerProcess
from landslide_mapper.worker.protocol import Cancel

TICK_S = 0.25
"""Longest time in seconds between two looks at cancel and hang."""


@dataclass
class Call:
    """The call that runs now."""

    id: int
    process: WorkerProcess
    exchange: Exchange
    canceled: threading.Event = field(default_factory=threading.Event)


@dataclass
class Loaded:
    """What a caller has loaded, so that a worker that was started anew can load it again."""

    args: Json
    info: ModelInfo
    process: WorkerProcess


class CancelTimeout:
    """How long a cancelled call may still take."""

    def __init__(self, call: Call, grace_s: float) -> None:
        self._call = call
        self._grace_s = grace_s
        self._since: float | None = None

    def ends(self) -> bool:
        """Whether the worker must be stopped; until then it is reminded."""
        if not self._call.canceled.is_set():
            return False
        now = time.monotonic()
        self._since = now if self._since is None else self._since
        # Said again at every tick: a backend that was about to begin may have missed it.
        self._call.process.send(Cancel(self._call.id))
        return now - self._since > self._grace_s


class HangDetector:
    """How long a worker has given no sign of life.

    Counted in waits of the client, not by the clock: while a laptop sleeps, neither side waits.
    """

    def __init__(self, process: WorkerProcess) -> None:
        self._process = process
        self._beats = process.beats
        self._last = time.monotonic()
        self._seconds = 0.0

    def lasts(self) -> float:
        """Seconds without a message or a heartbeat."""
        now = time.monotonic()
        passed, self._last = min(now - self._last, 2 * TICK_S), now
        heard, self._beats = self._process.beats != self._beats, self._process.beats
        self._seconds = 0.0 if heard else self._seconds + passed
        return self._seconds


def hangs(process: WorkerProcess, seconds: float) -> Message:
    """Say that a worker was stopped, as it gave no sign of life for so many seconds."""
    lines = process.stderr()[-3:]
    return Message(
        "The worker gave no sign of life for {seconds:g} seconds and was stopped. "
        "The next job starts a new one.{said}",
        seconds=seconds,
        said=Message(" Its last words: {lines}", lines=" | ".join(lines)) if lines else "",
    )


def tell_cancel(call: Call) -> None:
    """Ask the worker once to stop the call."""
    if not call.canceled.is_set():
        call.canceled.set()
        call.process.send(Cancel(call.id))
