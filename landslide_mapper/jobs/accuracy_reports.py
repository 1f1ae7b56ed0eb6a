"""What the jobs about accuracy and terrain return; see `jobs.reports`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from landslide_mapper.jobs.reports import Report


@dataclass(frozen=True)
class AccuracyReport(Report):
    """The report of the accuracy job.

    Attributes:
        report: the page that was written.
        table: the same figures as a table.
        json: the same figures for programs; None: not asked for.
        figures: what JSON holds.
        notes: what a reader must know.
        seconds: what it took.
    """

    report: Path
    table: Path
    json: Path | None
    figures: dict[str, Any]
    notes: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True)
class TerrainReport(Report):
    """The report of the terrain job.

    Attributes:
        output: the file that was written.
        landslides: how many were looked at.
        without: how many of them have no elevations.
        warnings: for the analyst.
        seconds: what it took.
        ruled_out: how many each rule took, by its name (`flat`, `water`).
        notes: what was taken for granted.
    """

    output: Path
    landslides: int
    without: int = 0
    warnings: tuple[str, ...] = ()
    seconds: float = 0.0
    ruled_out: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class SampledPoint:
    """A unit of a sample.

    Attributes:
        x: of its middle, in the report's CRS.
        y: of its middle.
        stratum: what of the map it was drawn from.
    """

    x: float
    y: float
    stratum: str


@dataclass(frozen=True)
class SampleReport(Report):
    """The report of the sample job.

    Attributes:
        points: in the order in which they are to be judged, which says nothing of their strata.
        strata_m2: area of each stratum.
        strata_units: units of each stratum.
        side_m: side of a unit.
        wkt: CRS of the points; None: pixels.
        output: the file that was written; None: none.
        warnings: for the analyst.
    """

    points: tuple[SampledPoint, ...]
    strata_m2: dict[str, float]
    strata_units: dict[str, int]
    side_m: float
    wkt: str | None
    output: Path | None = None
    warnings: tuple[str, ...] = ()

    def rows(self, draw: str) -> list[dict[str, Any]]:
        """The attributes of the points as samples keep them (`accuracy.sample_points.COLUMNS`).

        Args:
            draw: names the sample.
        """
        return [
            {
                "draw": draw,
                "number": number,
                "stratum": point.stratum,
                "stratum_m2": self.strata_m2[point.stratum],
                "stratum_units": self.strata_units[point.stratum],
                "side_m": self.side_m,
            }
            for number, point in enumerate(self.points, 1)
        ]
