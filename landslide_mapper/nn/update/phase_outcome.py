"""What a phase of an update made, and what the gate says of it."""

from __future__ import annotations

from dataclasses import dataclass

from landslide_mapper.nn.update.gate import Verdict
from landslide_mapper.nn.update.run import PhaseResult


@dataclass(frozen=True)
class PhaseOutcome:
    """The network after a phase, and what the gate says of it."""

    result: PhaseResult
    verdict: Verdict
