"""What a benchmark finds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Result:
    """One figure beside its limit.

    Attributes:
        name: what was measured.
        value: the figure.
        limit: what it may be; None where nothing was promised.
        unit: of both; "" for a ratio.
        at_least: whether the limit is a lower one.
        details: the measurements behind it.
    """

    name: str
    value: float
    limit: float | None
    unit: str = ""
    at_least: bool = False
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Whether the figure keeps its limit."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def row(self) -> str:
        """The figure as a line of the table."""
        sign = ">=" if self.at_least else "<="
        limit = "-" if self.limit is None else f"{sign} {self.limit:g} {self.unit}"
        verdict = "" if self.limit is None else "ok" if self.passed else "MISSED"
        return f"{self.name:58} {self.value:10.3f} {self.unit:4} {limit:14} {verdict}".rstrip()
