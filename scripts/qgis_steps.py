"""Drives QGIS from inside: steps that wait for something without blocking QGIS's event loop.

Imported by driver scripts that QGIS runs with --code. A driver is a generator; it yields conditions, and goes
on when one has become true. Whatever happens, a verdict is written as JSON and QGIS ends (unless asked to
stay).
"""

from __future__ import annotations

import json
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.utils import iface

POLL_MS = 20
Task = dict[str, Any]


@dataclass(frozen=True)
class Until:
    """A condition to wait for: what it is called, when it is met, and for how long to wait."""

    name: str
    met: Callable[[], bool]
    timeout_s: float = 60.0


Driver = Callable[[Task, Task], Iterator[Until]]


def pause(seconds: float) -> Until:
    """Let QGIS's event loop run for a while."""
    end = time.monotonic() + seconds
    return Until(f"{seconds} s", lambda: time.monotonic() >= end, seconds + 60)


class Steps(QObject):
    """Runs a driver on QGIS's event loop."""

    def __init__(self, driver: Driver, task: Task) -> None:
        super().__init__()
        self._task = task
        self._verdict: Task = {"error": "", "finished": False}
        self._steps = driver(task, self._verdict)
        self._wait: Until | None = None
        self._since = time.monotonic()
        self._started = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin once QGIS's windows are there; a second call does nothing, as a step may be running."""
        if not self._started:
            self._started = True
            qgis.utils.showException = self._on_exception
            self._timer.start(POLL_MS)

    def _on_exception(self, kind: Any, value: Any, trace: Any, *_: object, **__: object) -> None:
        """What the plugin raises in a slot is the verdict too; QGIS's modal box would wait for ever."""
        if not self._verdict["error"]:
            self._verdict["error"] = "".join(traceback.format_exception(kind, value, trace))
            self._end()

    def _tick(self) -> None:
        self._timer.stop()
        if self._verdict["error"]:
            return
        try:
            while self._wait is None or self._wait.met():
                self._wait, self._since = next(self._steps), time.monotonic()
            if time.monotonic() - self._since > self._wait.timeout_s:
                raise TimeoutError(f"waited {self._wait.timeout_s} s for: {self._wait.name}")
        except StopIteration:
            self._verdict["finished"] = True
            self._end()
        except BaseException:  # noqa: BLE001 - whatever the driver raises is its verdict
            self._verdict["error"] = traceback.format_exc()
            self._end()
        else:
            self._timer.start(POLL_MS)

    def _end(self) -> None:
        target = Path(self._task["verdict"])
        target.write_text(json.dumps(self._verdict, indent=1, default=str), encoding="utf-8")
        if not self._task.get("stay"):
            # A project with temporary layers would ask whether to save it.
            QgsProject.instance().clear()
            QTimer.singleShot(200, iface.actionExit().trigger)


def drive(driver: Driver, task: Task) -> Steps:
    """Run a driver as soon as QGIS is ready; keep the returned object."""
    steps = Steps(driver, task)
    # --code runs after the windows were made on some versions and before on others.
    iface.initializationCompleted.connect(steps.start)
    QTimer.singleShot(3000, steps.start)
    return steps
