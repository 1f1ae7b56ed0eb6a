"""What came of an update: of each of its phases, and of all together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from landslide_mapper.nn.update.gate import Verdict
from landslide_mapper.nn.update.run import PhaseResult


@dataclass(frozen=True)
class PhaseOutcome:
    """The network after a phase, and what the gate says of it."""

    result: PhaseResult
    verdict: Verdict


@dataclass(frozen=True)
class UpdateOutcome:
    """All phases of an update, and which of them is published.

    Attributes:
        iou_before: IoU on the new data's validation patches before, or None.
        zero_shot: IoU per old decoder on the new training labels.
        phases: the network after each.
        chosen: what is published, or None.
        refused: why the last one was not simply published.
        verdict: of what is published, or was refused.
        seconds: that the update took.
    """

    iou_before: float | None
    zero_shot: dict[str, float]
    phases: Sequence[PhaseOutcome]
    chosen: PhaseOutcome | None
    refused: str | None
    verdict: Verdict
    seconds: float
