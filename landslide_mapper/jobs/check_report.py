"""The report of the check of a pair: findings, each with how much it matters, and a verdict over them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from landslide_mapper.backend import Json
from landslide_mapper.jobs.reports import Report
from landslide_mapper.messages import Message

GOOD, WARN, BAD = VERDICTS = ("good", "warn", "bad")
"""Nothing to say, doubtful, and a map that would be worthless or cannot be made."""


@dataclass(frozen=True)
class RasterFacts(Report):
    """What the check of a pair says about one of its rasters."""

    file: str
    crs: str | None
    width: int
    height: int
    pixel_size_m: float | None
    bands: int
    data_type: str
    nodata: float | str | None
    date: str | None
    colour_table: bool = False


@dataclass(frozen=True)
class Finding(Report):
    """One thing that was looked at.

    Attributes:
        id: what it is about: overlap, crs, pixel_size, bands, data_type, range, valid_share, dates, shift,
            radiometry, clouds or same_file.
        severity: GOOD, WARN or BAD.
        message: in one or two sentences.
        details: figures.
        blocks: whether the pair cannot be mapped at all for it.
    """

    id: str
    severity: str
    message: str
    details: Mapping[str, Any] = field(default_factory=dict)
    blocks: bool = False

    def to_json(self) -> Json:
        """With the figures beside the rest."""
        return {"id": self.id, "severity": self.severity, "message": str(self.message), **self.details}


class Findings(list[Finding]):
    """What was found, in order."""

    def add(
        self,
        about: str,
        severity: str,
        message: str,
        details: Mapping[str, Any] | None = None,
        *,
        blocks: bool = False,
    ) -> None:
        """Add what was found about something; see `Finding`."""
        self.append(Finding(about, severity, message, details or {}, blocks))


@dataclass(frozen=True)
class CheckReport(Report):
    """The report of the check of a pair.

    Attributes:
        post: post-event raster.
        pre: pre-event raster; None where there is none, or it cannot be opened.
        findings: all that was looked at, the worst first.
        valid_share: of the pixels, estimated; None where the pair cannot be read.
        read: which bands of each raster are read, in words.
    """

    post: RasterFacts
    pre: RasterFacts | None = None
    findings: tuple[Finding, ...] = ()
    valid_share: float | None = None
    read: tuple[str, ...] = ()

    @property
    def verdict(self) -> str:
        """The worst of the findings."""
        return max((one.severity for one in self.findings), key=VERDICTS.index, default=GOOD)

    @property
    def problems(self) -> tuple[str, ...]:
        """Why the pair cannot be mapped."""
        return tuple(one.message for one in self.findings if one.blocks)

    @property
    def warnings(self) -> tuple[str, ...]:
        """It can, but."""
        return tuple(one.message for one in self.findings if one.severity != GOOD and not one.blocks)

    @property
    def ok(self) -> bool:
        """Whether the pair can be mapped."""
        return not self.problems

    @property
    def headline(self) -> str:
        """The verdict in one line: the worst that was found."""
        if self.verdict == GOOD:
            return Message("These rasters can be mapped: nothing odd was found.")
        return self.findings[0].message

    def about(self, what: str) -> Finding | None:
        """The worst finding about something."""
        return next((one for one in self.findings if one.id == what), None)

    def to_json(self) -> Json:
        """With the verdict first."""
        found: Json = {
            "verdict": self.verdict,
            "ok": self.ok,
            "findings": [one.to_json() for one in self.findings],
            "problems": list(self.problems),
            "warnings": list(self.warnings),
            "post": self.post.to_json(),
            "pre": self.pre.to_json() if self.pre else None,
            "read": list(self.read),
        }
        return found if self.valid_share is None else {**found, "valid_share": self.valid_share}
