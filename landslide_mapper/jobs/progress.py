"""How a job tells what it does, and hears that it should stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from landslide_mapper.errors import Canceled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from landslide_mapper.backend import Backend, EpochFigures, Json
    from landslide_mapper.tiling import Window


class Progress(Protocol):
    """What a job reports to; implementations must be callable from the job's thread."""

    def report(self, fraction: float, message: str) -> None:
        """Say how much is done (0..1) and what is being done now."""

    def log(self, message: str) -> None:
        """Tell something worth keeping: a warning, a choice that was made."""

    def cells(self, window: Window, probability: NDArray[np.uint8], grid: Any) -> None:
        """Hand over a finished part of a map: Byte 0..254, 255 nodata, on `grid` (`raster.grid.Grid`)."""

    def epoch(self, metrics: EpochFigures) -> None:
        """Hand over the figures of a finished training epoch."""

    def canceled(self) -> bool:
        """Whether the user asked to stop."""


class SilentProgress:
    """A progress that shows nothing and is never cancelled."""

    def report(self, fraction: float, message: str) -> None:
        """Ignore."""

    def log(self, message: str) -> None:
        """Ignore."""

    def cells(self, window: Window, probability: NDArray[np.uint8], grid: Any) -> None:
        """Ignore."""

    def epoch(self, metrics: EpochFigures) -> None:
        """Ignore."""

    def canceled(self) -> bool:
        """Never."""
        return False


@contextmanager
def listening(backend: Backend | None, progress: Progress) -> Iterator[list[str]]:
    """Hear what a backend has to say meanwhile, and log it.

    Returns:
        The warnings among it, which belong into the report; each once.
    """
    warnings: list[str] = []

    def hear(event: Json) -> None:
        message = event.get("message", "")
        if event.get("event") == "warning":
            if message in warnings:
                return
            warnings.append(message)
        progress.log(message)

    if backend is None:
        yield warnings
        return
    before, backend.listener = getattr(backend, "listener", _ignore), hear
    try:
        yield warnings
    finally:
        backend.listener = before


def _ignore(event: Json) -> None:
    """As `backend.ignore`, which needs numpy; this is loaded with the plugin."""


def check(progress: Progress) -> None:
    """Raise Canceled where the user asked to stop."""
    if progress.canceled():
        raise Canceled


def reporting(progress: Progress, said: str, start: float, share: float) -> Callable[[float], None]:
    """What reports a part of a job, as its own share is done; it raises Canceled when the user asked to stop.

    Args:
        progress: of the job.
        said: what is being done meanwhile.
        start: share of the job that is done before.
        share: of the job that this part takes.
    """

    def report(done: float) -> None:
        check(progress)
        progress.report(start + share * done, said)

    return report
