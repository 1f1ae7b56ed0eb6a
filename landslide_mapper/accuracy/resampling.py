"""Intervals by drawing the areas of a reference again and again (bootstrap; Efron and Tibshirani 1993)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.accuracy.estimate import Estimate
from landslide_mapper.inventory.accuracy import BOOTSTRAP_ROUNDS, BOOTSTRAP_SEED
from landslide_mapper.messages import Message

FEWEST_UNITS = 5
"""Fewer say nothing about how much other ones might differ."""
MOSTLY = 0.9
"""A figure must be defined in so many of the draws for its interval to mean something."""
Floats = NDArray[np.float64]
Statistic = Callable[[Floats], Floats]
"""Of sums (rounds, k): the figure of each round; NaN where it is not defined."""


class Resampling:
    """Draws of units, the same for all figures, and the same every time."""

    def __init__(self, units: int) -> None:
        """Draw.

        Args:
            units: how many units there are: areas, or blocks of them.
        """
        self.units = units
        rng = np.random.default_rng(BOOTSTRAP_SEED)
        self._drawn = rng.multinomial(units, np.full(units, 1.0 / units), size=BOOTSTRAP_ROUNDS)

    def estimate(self, table: Floats, statistic: Statistic, undefined: Message) -> Estimate:
        """A figure of what all units hold together, with its interval.

        Args:
            table: (units, k), what is summed over units.
            statistic: the figure of sums.
            undefined: said where the figure is not defined.
        """
        table = np.asarray(table, dtype=np.float64).reshape(self.units, -1)
        value = float(statistic(table.sum(axis=0, keepdims=True))[0])
        if not np.isfinite(value):
            return Estimate.undefined(undefined)
        if self.units < FEWEST_UNITS:
            return Estimate(
                value,
                reason=Message(
                    "{units} are too few areas to draw from; at least {least} are needed",
                    units=self.units,
                    least=FEWEST_UNITS,
                ),
            )
        drawn = statistic(self._drawn @ table)
        drawn = drawn[np.isfinite(drawn)]
        if len(drawn) < MOSTLY * BOOTSTRAP_ROUNDS:
            return Estimate(value, reason=Message("too few of the areas hold any of it"))
        low, high = np.percentile(drawn, (2.5, 97.5))
        # With few units the percentiles may miss the figure itself, which no reader would understand.
        return Estimate(value, min(float(low), value), max(float(high), value))


def ratio(part: int, whole: int) -> Statistic:
    """One column by another."""
    return lambda sums: divided(sums[:, part], sums[:, whole])


def divided(part: NDArray[Any], whole: NDArray[Any]) -> Floats:
    """One by the other, element by element; NaN for 0/0."""
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
