"""What the jobs return: one class for each kind of result, written down in one place.

A report is made by its job and nowhere else. The command line, model cards and the events' tables take its
`to_json`; scripts that knew the reports as dictionaries still read `report["candidates"]`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from landslide_mapper.backend import Json
    from landslide_mapper.jobs.region_choice import RegionChoice


@dataclass(frozen=True)
class Report:
    """What all reports can do."""

    def to_json(self) -> Json:
        """The report as JSON knows it: paths as texts."""
        return {item.name: _plain(getattr(self, item.name)) for item in fields(self)}

    def __getitem__(self, key: str) -> Any:
        """A value of `to_json`; for scripts, as code that knows the class has its attributes."""
        return self.to_json()[key]

    def __contains__(self, key: object) -> bool:
        """Whether `to_json` has a value of that name."""
        return key in self.to_json()


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {name: _plain(one) for name, one in value.items()}
    return value.to_json() if hasattr(value, "to_json") else value


@dataclass(frozen=True)
class CandidatesReport(Report):
    """Candidates that are in a file; the report of the outline job.

    Attributes:
        output: GeoPackage of the candidates.
        candidates: how many there are.
        area_m2: their area on the ellipsoid.
        probability: raster that they were outlined in; None where it was not kept.
        region: whose decoder was used; None where nobody knows, as for the fields below.
        threshold: from which a pixel is landslide.
        min_area_m2: below which candidates were dropped.
        model: name of the model.
        model_version: number of its version.
        pre: pre-event raster.
        post: post-event raster.
        footprint: the area mapped, WKT in the raster's CRS.
        seconds: that the job took.
        warnings: for the analyst.
    """

    output: Path
    candidates: int = 0
    area_m2: float = 0.0
    probability: Path | None = None
    region: str | None = None
    threshold: float | None = None
    min_area_m2: float | None = None
    model: str | None = None
    model_version: int | None = None
    pre: str | None = None
    post: str | None = None
    footprint: str | None = None
    seconds: float = 0.0
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class MapReport(CandidatesReport):
    """The report of the map job.

    Attributes:
        region_choice: how the region was chosen.
        device: that the network ran on.
    """

    region_choice: RegionChoice | None = None
    device: str | None = None


@dataclass(frozen=True)
class ExportReport(Report):
    """The report of the export job.

    Attributes:
        outputs: files of the inventory.
        accompanying: files beside the first of them: metadata and statistics.
        title: of the inventory.
        number: of landslides.
        area_m2: their area.
        left_out: how many of each review state were not asked for.
        notes: for the analyst.
    """

    outputs: tuple[Path, ...] = ()
    accompanying: tuple[Path, ...] = ()
    title: str = ""
    number: int = 0
    area_m2: float = 0.0
    left_out: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
