"""Running the event loop in tests."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop

if TYPE_CHECKING:
    from landslide_mapper.gui.app.workbench import Workbench


def wait_until(
    condition: Callable[[], bool], seconds: float = 90.0, seen: Callable[[], object] = lambda: ""
) -> None:
    """Run the event loop until something is true; the limit only ends a test that hangs, and shows `seen`."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {condition} {seen()}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)


def settle() -> None:
    """Let everything happen that is waiting in the event queue, deletions too."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def run_out(bench: Workbench) -> None:
    """Until no job runs, and what it found is where it belongs."""
    wait_until(lambda: not bench.control.busy)
    settle()


def map_now(bench: Workbench) -> str:
    """Map by the page's button; returns what the foot of the dock says then."""
    bench.dock.map_page.map_button.click()
    run_out(bench)
    return str(bench.dock.footer.message.text())
