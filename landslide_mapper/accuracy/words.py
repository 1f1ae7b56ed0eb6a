"""How figures are said in a report: shares, areas and counts, and why one is not defined."""

from __future__ import annotations

import math
from collections.abc import Callable

from landslide_mapper.accuracy.estimate import Estimate
from landslide_mapper.inventory.statistics_report import format_area
from landslide_mapper.messages import Message

Say = Callable[[str], str]
"""Says a message in the reader's language."""


def share(value: float) -> str:
    """A share, 0 to 1."""
    return f"{value:.3f}"


def not_defined(reason: Message | None, say: Say) -> str:
    """That there is no figure, and why."""
    if reason is None:
        return say(Message("not defined"))
    return say(Message("not defined: {reason}", reason=reason))


def share_text(one: Estimate, say: Say) -> str:
    """A share with its interval."""
    return one.text(share, not_defined(one.reason, say))


def area_text(one: Estimate, say: Say) -> str:
    """An area with its interval."""
    return one.text(format_area, not_defined(one.reason, say))


def interval_text(one: Estimate, form: Callable[[float], str], say: Say) -> str:
    """An interval alone, or why there is none."""
    if one.low is None or one.high is None:
        return not_defined(one.reason, say)
    return f"{form(one.low)} – {form(one.high)}"


def size_range(low: float, high: float) -> str:
    """The sizes of a class in m²."""
    if not math.isfinite(high):
        return f"≥ {low:,.0f} m²"
    return f"{low:,.0f} – {high:,.0f} m²" if low else f"< {high:,.0f} m²"
