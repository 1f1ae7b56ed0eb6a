"""Results of the TSMU experiment: one JSON line per run, and their means and spreads."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Line = dict[str, Any]
Key = tuple[str, int, str]
Figure = Callable[[Line], float]


def key(line: Line) -> Key:
    """Rotation, seed and row of a result."""
    return line["rotation"], line["seed"], line["row"]


def seconds(line: Line) -> float:
    """What a run took: processor time, which depends little on who else computes; a GPU's by the clock."""
    found: float = line["cpu_seconds" if line["device"].startswith("CPU") else "seconds"]
    return found


def read(path: Path) -> dict[Key, Line]:
    """All results by key, the newest where there are two; a line that a kill cut off is skipped."""
    found: dict[Key, Line] = {}
    if path.is_file():
        for text in path.read_text(encoding="utf-8").splitlines():
            try:
                line = json.loads(text)
            except ValueError:
                continue
            found[key(line)] = line
    return found


def append(path: Path, line: Line) -> None:
    """Add a result; it is there whole or not at all."""
    cut_off = path.is_file() and not path.read_bytes().endswith(b"\n") and path.stat().st_size > 0
    text = ("\n" if cut_off else "") + json.dumps(line) + "\n"
    with path.open("a", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


@dataclass(frozen=True)
class Spread:
    """A mean over runs.

    Attributes:
        mean: over rotations, of the means over seeds.
        seeds: standard deviation over seeds of the mean over rotations; None for a single seed.
        rotations: standard deviation over rotations of the means over seeds; None for a single one.
        runs: number of runs.
    """

    mean: float
    seeds: float | None
    rotations: float | None
    runs: int


def spread(lines: Iterable[Line], figure: Figure) -> Spread | None:
    """Mean and spread of a figure; None without runs."""
    by_rotation: dict[str, list[float]] = {}
    by_seed: dict[int, list[float]] = {}
    for line in lines:
        by_rotation.setdefault(line["rotation"], []).append(figure(line))
        by_seed.setdefault(line["seed"], []).append(figure(line))
    if not by_rotation:
        return None
    means = [statistics.fmean(values) for values in by_rotation.values()]
    # A seed that misses a rotation would tell the difference of rotations, not of seeds.
    whole = [statistics.fmean(values) for values in by_seed.values() if len(values) == len(by_rotation)]
    return Spread(
        statistics.fmean(means), _deviation(whole), _deviation(means), sum(map(len, by_rotation.values()))
    )


def of_row(lines: dict[Key, Line], row: str, rotation: str | None = None) -> list[Line]:
    """Results of a row of the tables."""
    return [line for line in lines.values() if line["row"] == row and rotation in (None, line["rotation"])]


def paired(lines: dict[Key, Line], *rows: str) -> list[tuple[Line, ...]]:
    """Results of several rows for the rotations and seeds that all of them have."""
    shared = [(line["rotation"], line["seed"]) for line in of_row(lines, rows[0])]
    return [
        tuple(lines[(rotation, seed, row)] for row in rows)
        for rotation, seed in shared
        if all((rotation, seed, row) in lines for row in rows)
    ]


def _deviation(values: list[float]) -> float | None:
    return statistics.stdev(values) if len(values) > 1 else None
