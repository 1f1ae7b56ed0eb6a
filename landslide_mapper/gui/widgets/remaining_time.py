"""How long a job still takes, from how much of it is done."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.gui.widgets.figures import Figure

MIN_SECONDS = 2.0
MIN_FRACTION = 0.01
SMOOTHING = 0.3
"""Weight of the newest estimate: a single slow block must not make the figure jump."""


class RemainingTime:
    """Estimates the remaining time of one job."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._started = clock()
        self._total: float | None = None

    def update(self, fraction: float) -> float | None:
        """Tell how much is done (0..1); returns the remaining seconds, None while it cannot be known."""
        elapsed = self._clock() - self._started
        if elapsed < MIN_SECONDS or not MIN_FRACTION <= fraction < 1.0:
            return None
        estimate = elapsed / fraction
        if self._total is None:
            self._total = estimate
        self._total += SMOOTHING * (estimate - self._total)
        return max(0.0, self._total - elapsed)


def in_words(seconds: float) -> str:
    """A duration for people, rounded so that it does not flicker."""
    if seconds < 10:
        return QCoreApplication.translate("RemainingTime", "a few seconds left")
    if seconds < 90:
        return QCoreApplication.translate("RemainingTime", "about {} s left").format(int(round(seconds, -1)))
    if seconds < 5400:
        return QCoreApplication.translate("RemainingTime", "about {} min left").format(round(seconds / 60))
    return QCoreApplication.translate("RemainingTime", "about {:.1f} h left").format(Figure(seconds / 3600))
