"""What the experiment should show, held against what it shows: nothing here is written by hand."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from scripts.bench.tsmu_results import Figure, Key, Line, paired, seconds

ALLOWED_DROP, NEAR_JOINT = 0.01, 0.02
VISIBLY, FAR = 0.02, 0.1
"""What we take for visibly worse and far above, in IoU."""
FAR_BELOW, NOT_GROWING = 0.5, 1.25
"""Shares of time that we take for far below, and for the same."""


@dataclass(frozen=True)
class Expectation:
    """One expectation.

    Attributes:
        text: what is expected.
        holds: whether it does; None where runs are missing to tell.
        evidence: the figures.
    """

    text: str
    holds: bool | None
    evidence: str


def expectations(lines: dict[Key, Line], split: str) -> list[Expectation]:
    """All expectations, each over the rotations and seeds that its rows share."""
    found = []
    for row in ("tsmu", "tsmu-strict"):
        found += [*_accuracy(lines, split, row), *_time(lines, row)]
    return found


def _accuracy(lines: dict[Key, Line], split: str, row: str) -> list[Expectation]:
    def iou(name: str) -> Figure:
        return lambda line: line["scores"][split][name]

    old, new = iou("old"), iou("new")
    aims = (
        (f"{row}: old regions at most {ALLOWED_DROP} IoU below before", "leave-one-out", old, -ALLOWED_DROP),
        (f"{row}: old regions ideally above before", "leave-one-out", old, 0.0),
        (f"{row}: old regions visibly above fine-tuning's (by {VISIBLY})", "fine-tuning", old, VISIBLY),
        (f"{row}: old regions visibly above retraining's (by {VISIBLY})", "retraining", old, VISIBLY),
        (f"{row}: new region at least feature extraction", "feature-extraction", new, 0.0),
        (f"{row}: new region far above leave-one-out (by {FAR})", "leave-one-out", new, FAR),
        (f"{row}: new region within {NEAR_JOINT} of joint training", "joint", new, -NEAR_JOINT),
    )
    return [_difference(lines, text, row, rival, figure, least) for text, rival, figure, least in aims]


def _time(lines: dict[Key, Line], row: str) -> list[Expectation]:
    return [
        _ratio(lines, f"{row}: update time per epoch below joint training", row, "joint", 1.0),
        # What starts anew needs as many epochs as a base model, so here all of them count.
        _ratio(
            lines,
            f"{row}: update time in all far below all data (at most {FAR_BELOW:g})",
            row,
            "all-data",
            FAR_BELOW,
            in_all=True,
        ),
        _growth(lines, row),
    ]


def _difference(
    lines: dict[Key, Line], text: str, row: str, rival: str, figure: Figure, least: float
) -> Expectation:
    """Whether a row's mean figure is at least so much above another's."""
    pairs = paired(lines, row, rival)
    if not pairs:
        return _unknown(text)
    differences = [figure(ours) - figure(theirs) for ours, theirs in pairs]
    mean = mean_of_rotations(pairs, differences)
    worst, best = min(differences), max(differences)
    evidence = f"{mean:+.3f} against {rival} ({worst:+.3f} to {best:+.3f}, {len(pairs)} runs)"
    holds = mean >= least - 1e-9
    if not holds:
        by_rotation = of_rotations(pairs, differences)
        evidence += "; " + ", ".join(f"{rotation} {one:+.3f}" for rotation, one in by_rotation.items())
    return Expectation(text, holds, evidence)


def _ratio(
    lines: dict[Key, Line], text: str, row: str, rival: str, most: float, *, in_all: bool = False
) -> Expectation:
    """Whether an epoch, or an update in all, takes less than so many of another row's."""
    pairs = paired(lines, row, rival)
    if not pairs:
        return _unknown(text)

    def of(figure: Figure) -> float:
        return mean_of_rotations(pairs, [figure(ours) / figure(theirs) for ours, theirs in pairs])

    ratio = of(lambda line: seconds(line) / epochs(line))
    batches = of(lambda line: line["batches"] / epochs(line))
    whole = of(seconds)
    evidence = (
        f"{ratio:.2f} of the time and {batches:.2f} of the batches of {rival} per epoch; "
        f"{whole:.2f} of its time in all ({len(pairs)} runs)"
    )
    return Expectation(text, (whole if in_all else ratio) < most, evidence)


def epochs(line: Line) -> int:
    """Epochs of all phases."""
    return sum(phase["epochs"] for phase in line["phases"])


def _growth(lines: dict[Key, Line], row: str) -> Expectation:
    """Seconds per batch where there is most old data against where there is least."""
    text = f"{row}: time per batch does not grow with the amount of old data (at most {NOT_GROWING:g} times)"
    runs = [line for line in lines.values() if line["row"] == row]
    amounts = sorted({line["old_pairs"] for line in runs})
    if len(amounts) < 2:
        return _unknown(text)
    least, most = (
        statistics.fmean(seconds(line) / line["batches"] for line in runs if line["old_pairs"] == amount)
        for amount in (amounts[0], amounts[-1])
    )
    evidence = f"{most / least:.2f} times from {amounts[0]} to {amounts[-1]} old image pairs"
    return Expectation(text, most / least <= NOT_GROWING, evidence)


def mean_of_rotations(pairs: Sequence[tuple[Line, ...]], values: Sequence[float]) -> float:
    """Rotations weigh the same, however many seeds are done."""
    return statistics.fmean(of_rotations(pairs, values).values())


def of_rotations(pairs: Sequence[tuple[Line, ...]], values: Sequence[float]) -> dict[str, float]:
    """Means over the seeds of each rotation."""
    grouped: dict[str, list[float]] = {}
    for (ours, *_), value in zip(pairs, values):
        grouped.setdefault(ours["rotation"], []).append(value)
    return {rotation: statistics.fmean(one) for rotation, one in grouped.items()}


def _unknown(text: str) -> Expectation:
    return Expectation(text, None, "runs are missing")
