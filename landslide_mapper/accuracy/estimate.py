"""A figure with its interval, or the reason why there is none: nothing is made up where 0 is divided by 0."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from landslide_mapper.messages import Message

Z_95 = 1.96
"""Standard errors on each side of an estimate that make its 95 % interval."""


@dataclass(frozen=True)
class Estimate:
    """A figure.

    Attributes:
        value: the figure; None where it is not defined.
        low: start of its 95 % interval; None where that is not defined.
        high: its end.
        reason: why figure or interval are not defined.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    reason: Message | None = None

    @classmethod
    def undefined(cls, reason: Message) -> Estimate:
        """No figure at all."""
        return cls(None, reason=reason)

    @classmethod
    def around(cls, value: float, error: float, most: float) -> Estimate:
        """A figure with its standard error; the interval ends at 0 and at the largest value there can be."""
        return cls(value, max(0.0, value - Z_95 * error), min(most, value + Z_95 * error))

    def interval(self) -> list[float] | None:
        """The interval as JSON has it."""
        return [self.low, self.high] if self.low is not None and self.high is not None else None

    def scaled(self, factor: float) -> Estimate:
        """The same in another unit."""
        value, low, high = (
            None if one is None else one * factor for one in (self.value, self.low, self.high)
        )
        return Estimate(value, low, high, self.reason)

    def text(self, form: Callable[[float], str], undefined: str) -> str:
        """As a text, such as "0.81 (0.74 – 0.88)".

        Args:
            form: writes a number.
            undefined: said where there is no figure.
        """
        if self.value is None:
            return undefined
        if self.low is None or self.high is None:
            return form(self.value)
        return f"{form(self.value)} ({form(self.low)} – {form(self.high)})"
