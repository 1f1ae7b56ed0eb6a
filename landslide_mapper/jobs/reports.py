"""What the jobs return: one class for each kind of result, written down in one place.

A report is made by its job and nowhere else. The command line, model cards and the events' tables take its
`to_json`; scripts that knew the reports as dictionaries still read `report["candidates"]`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from landslide_mapper.vocabulary import RULES

if TYPE_CHECKING:
    from landslide_mapper.backend import Json
    from landslide_mapper.inventory.accuracy import Accuracy
    from landslide_mapper.jobs.region_choice import RegionChoice


MODEL, SCENE, ANALYST = "model", "scene", "analyst"
"""Who says a map's threshold; what reviews and labels say is the `known`."""
KNOWN = "known"


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
        probability: raster that they were outlined in; None where it was not kept, or is
            no file of its own.
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
        threshold_from: who says the threshold: `model`, `scene`, `analyst` or `known` (reviews and labels).
        weights: what starter and change count (with an offset), where that was fitted to what is known.
        ruled_out: how many candidates each rule about the ground took, by its name (`flat`, `water`).
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
    threshold_from: str | None = None
    weights: tuple[float, float, float] | None = None
    ruled_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class MapReport(CandidatesReport):
    """The report of the map job.

    Attributes:
        region_choice: how the region was chosen.
        device: that the network ran on.
        read: which bands of each raster were read, in words.
        layers: what the map was made from: `post`, `pre`, and `change` where the model itself weighs it.
        mapped: share of the area asked for by what it was mapped from (`vocabulary.MAPPED_KINDS`).
        hidden: share of the area asked for that clouds, shadow and snow hide, by date (`post`, `pre`).
        masks: GeoPackage of the masks that were made; None where none were, or nobody asked for it.
        clouds: by date what told the clouds of a mask that was made: a network's name, or `rules`.
        normalization: `per` (`scene` or `data set`), and per layer which values of its bands became 0 and 1.
        resumed: share of the map that an earlier try, cut short, had finished.
        pre_shift: pixels to the right and down by which the pre-event raster was moved back while reading.
        parts: probabilities that this one was made of, by name (`starter`, `change`), where they were kept.
    """

    region_choice: RegionChoice | None = None
    device: str | None = None
    read: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    normalization: Mapping[str, str] = field(default_factory=dict)
    mapped: Mapping[str, float] = field(default_factory=dict)
    hidden: Mapping[str, float] = field(default_factory=dict)
    masks: Path | None = None
    resumed: float = 0.0
    parts: Mapping[str, Path] = field(default_factory=dict)
    clouds: Mapping[str, str] = field(default_factory=dict)
    pre_shift: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class CloudsReport(Report):
    """The report of the clouds job.

    Attributes:
        output: the mask.
        polygons: the same as polygons; None where they were not asked for.
        shares: of `cloud`, `shadow` and `snow` among the pixels with data.
        seconds: that the job took.
        by: what told the clouds: a network's name, or `rules`.
    """

    output: Path
    polygons: Path | None
    shares: Mapping[str, float]
    seconds: float
    by: str = RULES


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


@dataclass(frozen=True)
class TrainReport(Report):
    """The report of the train job.

    Attributes:
        model: its folder.
        card: of version 1; as JSON it is the report.
        useless: why the model is of no use; None where it is.
    """

    model: Path
    card: Mapping[str, Any]
    useless: str | None = None

    def to_json(self) -> Json:
        """The model card, with `useless`."""
        return {**self.card, "useless": self.useless}


@dataclass(frozen=True)
class RegionCheck(Report):
    """IoU of one region before and after an update; None where it cannot be told.

    Attributes:
        before: with the version that was updated.
        after: with the new one.
        patches: that both were scored on.
        held_out: how many of them were not learned from; None where that is all of them.
        apart: on the `patches` that were held out, without (`before`) and with (`after`) what the other
            labels taught, where others judge along and a landslide is among them.
        after_freeze: when only the region's own decoder had learned.
        drop: how much an old region lost.
        agreement: share of the new scenes' pixels that an old region maps as before.
    """

    before: float | None = None
    after: float | None = None
    patches: int = 0
    held_out: int | None = None
    apart: Mapping[str, float] | None = None
    after_freeze: float | None = None
    drop: float | None = None
    agreement: float | None = None

    def to_json(self) -> Json:
        """Without what was not measured."""
        measured = {name: value for name, value in vars(self).items() if value is not None}
        return {"before": None, "after": None, **measured}


@dataclass(frozen=True)
class UpdateReport(Report):
    """The report of the update job.

    Attributes:
        published: whether the new version is in use now.
        version: its number; None where nothing was published.
        refused_because: what the gate objected to; None where it did not.
        published_phase: the phase whose result is published.
        strategy: how was learned.
        region: that was taught.
        new_region: whether the model did not know it before.
        cloned: region whose decoder the new one started from.
        corrected: whether few labels corrected the decoder, and nothing was trained.
        phases: figures of each phase.
        gate: the old regions.
        new: the region that was taught, on patches of the new scenes.
        zero_shot: IoU of each old decoder on the new labels.
        threshold: of the region from now on.
        notes: for the analyst.
        seconds: that it took.
    """

    published: bool
    version: int | None = None
    refused_because: str | None = None
    published_phase: str | None = None
    strategy: str | None = None
    region: str | None = None
    new_region: bool = False
    cloned: str | None = None
    corrected: bool = False
    phases: tuple[Json, ...] = ()
    gate: Mapping[str, RegionCheck] = field(default_factory=dict)
    new: RegionCheck = field(default_factory=RegionCheck)
    zero_shot: Mapping[str, float | None] = field(default_factory=dict)
    threshold: float | None = None
    notes: tuple[str, ...] = ()
    seconds: float = 0.0

    @classmethod
    def from_json(cls, answer: Json) -> UpdateReport:
        """What a backend has answered; only JSON crosses the seam."""
        found = {item.name: answer[item.name] for item in fields(cls) if item.name in answer}
        found["gate"] = {region: RegionCheck(**one) for region, one in found.get("gate", {}).items()}
        found["new"] = RegionCheck(**found.get("new", {}))
        for name in ("phases", "notes"):
            found[name] = tuple(found.get(name, ()))
        return cls(**found)


@dataclass(frozen=True)
class EvaluateReport(Report):
    """The report of the evaluate job; as JSON it is REPORT.json.

    Attributes:
        split: of the scenes that were scored.
        model: its folder.
        regions: accuracy of each region, pooled over its pixels.
        overall: pooled over all pixels.
        region_choices: per scene, how its region was chosen where that had to be.
        warnings: for the analyst, each with the scene that it is about.
        left_out: scenes that are in none of the figures, and why.
    """

    split: str
    model: Path
    regions: Mapping[str, Accuracy]
    overall: Accuracy
    region_choices: Mapping[str, RegionChoice] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> Json:
        """Without the choices and the scenes left out where there are none."""
        rare = ("region_choices", "left_out")
        return {name: value for name, value in super().to_json().items() if name not in rare or value}


@dataclass(frozen=True)
class SuggestedPlace(Report):
    """A place that is worth labelling next, in the post raster's CRS.

    Attributes:
        x: of its centre.
        y: of its centre.
        extent: (xmin, ymin, xmax, ymax).
        score: sum of the two below, in bits; None for a random one that nobody looked at.
        entropy: of the probability.
        disagreement: mutual information of the region decoders.
        reason: uncertain, different or random.
    """

    x: float
    y: float
    extent: tuple[float, float, float, float]
    score: float | None
    entropy: float | None
    disagreement: float
    reason: str


@dataclass(frozen=True)
class SuggestReport(Report):
    """The report of the suggest job.

    Attributes:
        places: the one to begin with first.
        tiles: how many there are to choose from.
        from_map: whether an earlier map was used.
        region: whose decoder was asked.
        model: name of the model.
        model_version: number of its version.
        warnings: for the analyst.
        seconds: that it took.
    """

    places: tuple[SuggestedPlace, ...] = ()
    tiles: int = 0
    from_map: bool = False
    region: str | None = None
    model: str | None = None
    model_version: int | None = None
    warnings: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True)
class PretrainReport(Report):
    """The report of the job that prepares an encoder.

    Attributes:
        output: its file.
        network: its name.
        patches: that it learned from.
        error_before: on patches held back, at the start.
        error: the same of what was written.
        epochs: that it took.
        seconds: of learning.
        warnings: for the analyst.
    """

    output: Path
    network: str
    patches: int
    error_before: float
    error: float
    epochs: int
    seconds: float
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class ImportDatasetReport(Report):
    """The report of the job that brings in a public data set.

    Attributes:
        output: the scene list.
        scenes: how many it holds.
        regions: region to split to the number of scenes.
        without: images that were left out, as they have no mask.
        licence: what is known of it.
    """

    output: Path
    scenes: int
    regions: dict[str, dict[str, int]]
    without: int = 0
    licence: str = ""
