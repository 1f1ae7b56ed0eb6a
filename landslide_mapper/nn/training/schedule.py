"""How far a training is, and what follows from it: the learning rate and the time that is left."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

WARM_UP = 0.05
"""Share of the training in which the learning rate rises."""
FINAL_RATE = 0.005
"""Learning rate at the end as a share of its peak."""


def learning_rate_factor(fraction: float) -> float:
    """Share of the peak learning rate: a short linear rise, then half a cosine (one cycle).

    Args:
        fraction: how much of the training is done, 0..1.
    """
    fraction = min(max(fraction, 0.0), 1.0)
    if fraction < WARM_UP:
        return max(fraction / WARM_UP, 0.02)
    through = (fraction - WARM_UP) / (1.0 - WARM_UP)
    return FINAL_RATE + (1.0 - FINAL_RATE) * 0.5 * (1.0 + math.cos(math.pi * through))


class Budget:
    """The epochs and minutes of a training, whichever ends first.

    With a number of epochs only, nothing depends on the clock, so that a training can be repeated. With a
    time limit the schedule follows the clock: it is always annealed when the time is over, however fast the
    machine is and whatever else runs on it.
    """

    def __init__(
        self,
        epochs: int,
        max_minutes: float | None,
        spent_s: float = 0.0,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start the clock.

        Args:
            epochs: most epochs.
            max_minutes: most minutes, or None.
            spent_s: seconds that an interrupted training has used already.
            now: a clock in seconds.
        """
        self._epochs = epochs
        self._limit_s = None if max_minutes is None else 60.0 * max_minutes
        self._now = now
        self._started = now() - spent_s
        self._reserve_s = 0.0

    @property
    def spent_s(self) -> float:
        """Seconds used so far."""
        return self._now() - self._started

    def reserve(self, seconds: float) -> None:
        """Keep time for what follows the last step: validation and saving."""
        self._reserve_s = max(self._reserve_s, seconds)

    def fraction(self, epochs_done: float) -> float:
        """How much of the training is done, 0..1 and beyond.

        Args:
            epochs_done: finished epochs, with the part of the running one.
        """
        by_epochs = epochs_done / self._epochs
        if self._limit_s is None:
            return by_epochs
        usable = max(self._limit_s - self._reserve_s, 1e-3)
        return max(by_epochs, self.spent_s / usable)

    def remaining_s(self, epochs_done: float) -> float:
        """Estimate of the seconds that are left."""
        fraction = min(self.fraction(epochs_done), 1.0)
        if self._limit_s is not None and fraction > epochs_done / self._epochs:
            return max(self._limit_s - self.spent_s, 0.0)
        return self.spent_s * (1.0 - fraction) / fraction if fraction > 0 else 0.0

    def expected_epochs(self, epochs_done: int) -> int:
        """Estimate of the epochs that the budget allows."""
        fraction = self.fraction(epochs_done)
        if fraction <= 0:
            return self._epochs
        return max(epochs_done, min(self._epochs, round(epochs_done / min(fraction, 1.0))))
