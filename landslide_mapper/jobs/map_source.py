"""What a map is made with: a model, or the change between the dates; all else of the job is the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

from landslide_mapper.backend import Backend, ModelInfo
from landslide_mapper.dataset_names import short_name
from landslide_mapper.jobs.map_journal import CellJournal, MapJournal
from landslide_mapper.jobs.normalization import SceneView
from landslide_mapper.jobs.prediction import open_scene_for, write_probability
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.jobs.region_choice import (
    RegionChoice,
    RegionQuestion,
    choose_region,
    is_named,
    known_regions,
)
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.jobs.starters import with_starter
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.coverage import CoverageWriter
from landslide_mapper.raster.polygonize import PolygonBatch
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.stretch import is_chip


@dataclass(frozen=True)
class MapOrigin:
    """What a map says of how it was made.

    Attributes:
        model: name of the model.
        version: its version.
        region: whose decoder ran; None where no region is known.
        threshold: probability from which a pixel is landslide, unless the analyst says otherwise.
        device: where it ran, in words.
        region_choice: how the region was chosen.
        normalization: what was done to the values, for the report.
        notes: items that are stored in the probability.
        own_scale: whether each date is seen on a scale of its own, so that other units are no change.
        warnings: for the analyst.
        folder: of the model; None where no network runs.
    """

    model: str
    version: int
    region: str | None
    threshold: float
    device: str | None = None
    region_choice: RegionChoice | None = None
    normalization: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    own_scale: bool = False
    warnings: tuple[str, ...] = ()
    folder: Path | None = None


@dataclass(frozen=True)
class Target:
    """What is written of a scene.

    Attributes:
        area: where to map, on the scene's `work_grid`.
        probability: GeoTIFF to write.
        coverage: takes what each pixel was mapped from, and is finished.
        notes: more items that are stored in the probability.
        focus: (column, row) on the scene's `work_grid` near which it begins; None: anywhere.
        journal: what an earlier try has finished, and keeps what this one does.
    """

    area: Area
    probability: Path
    coverage: CoverageWriter
    notes: Mapping[str, str]
    focus: tuple[float, float] | None
    journal: MapJournal

    @property
    def cells(self) -> CellJournal:
        """What is kept of this very raster."""
        return self.journal.part(self.probability.stem)


@dataclass(frozen=True)
class Found:
    """What a map says when it is made.

    Attributes:
        threshold: from which a pixel is landslide, unless the analyst says otherwise; None: as said before.
        parts: probabilities that this one is made of, by name, beside the target.
        shapes: what was found, where that is not outlined in the probability; there is none then.
    """

    threshold: float | None = None
    parts: Mapping[str, Path] = field(default_factory=dict)
    shapes: Sequence[PolygonBatch] | None = None


class MapSource(Protocol):
    """Makes the probability of a scene."""

    def open(self) -> tuple[Scene, list[str]]:
        """Open the job's scene as it is needed, with warnings; the caller closes it."""

    def prepare(self, scene: Scene, area: Area) -> MapOrigin:
        """Decide, before the first pixel is mapped, all that a map says of itself."""

    def write(self, scene: Scene, target: Target) -> Found:
        """Write probability and coverage; returns what only the finished map says."""


class Opened(NamedTuple):
    """A source with its open scene, which the caller closes, and warnings."""

    source: MapSource
    scene: Scene
    warnings: list[str]


def opened(source: MapSource) -> Opened:
    """Open the scene of a source."""
    return Opened(source, *source.open())


class NetworkSource:
    """A map by a model's network."""

    def __init__(
        self, job: MapJob, backend: Backend, progress: Progress, warnings: Sequence[str] = ()
    ) -> None:
        """Load the model.

        Args:
            job: what to map.
            backend: runs the network.
            progress: told what is done; may cancel.
            warnings: for the analyst, before those of the map.

        Raises:
            ModelError: when it cannot be used.
            JobError: when no starter model fits the scene.
        """
        job = with_starter(job)
        self._job, self._backend, self._progress, self._warnings = job, backend, progress, tuple(warnings)
        progress.report(0.0, Message("Loading the model"))
        self._known = [] if is_named(job.region) else known_regions(job.model)
        # What a scene must be like to be read is the same for all regions.
        region = self._known[0] if self._known else job.region
        self._info: ModelInfo = backend.load(job.model, region, job.device)
        self._view: SceneView | None = None

    def open(self) -> tuple[Scene, list[str]]:
        """As `MapSource.open`."""
        job = self._job
        scene, warnings = open_scene_for(
            self._info,
            job.post,
            job.pre,
            post_bands=job.post_bands,
            pre_bands=job.pre_bands,
            masks=job.hiding,
            pre_shift=job.pre_shift,
            dem=job.ground.dem,
            feet=job.ground.feet,
        )
        return scene, [*self._warnings, *warnings]

    def prepare(self, scene: Scene, area: Area) -> MapOrigin:
        """Choose the region, and load its decoder."""
        job, view = self._job, SceneView(scene, self._info)
        choice = self._choose(view, area)
        if choice.region != self._info.region:
            self._info = self._backend.load(job.model, choice.region, job.device)
        info, self._view = self._info, view
        return MapOrigin(
            info.model,
            info.version,
            info.region,
            info.threshold,
            info.device,
            choice,
            view.report(info),
            view.notes(info),
            own_scale=info.per_scene and not is_chip(scene),
            warnings=(*choice.warnings, *view.warnings(info)),
            folder=job.model,
        )

    def write(self, scene: Scene, target: Target) -> Found:
        """As `MapSource.write`."""
        write_probability(
            scene if self._view is None else self._view.seen(self._info),
            target.area,
            self._backend,
            self._info,
            target.probability,
            self._progress,
            target.focus,
            target.notes,
            target.coverage,
            target.cells,
        )
        return Found()

    def _choose(self, view: SceneView, area: Area) -> RegionChoice:
        job, known, progress = self._job, self._known, self._progress
        if job.region is not None and not known:
            return RegionChoice(job.region, "analyst", Message("It was asked for."))
        progress.report(0.0, Message("Choosing the region"))
        question = RegionQuestion(
            job.model, job.device, f"'{short_name(job.post)}'", job.regions_layer, job.region_field
        )
        choice = choose_region(question, known, view, area, self._backend, progress)
        if len(known) > 1:
            progress.log(Message("Region {region}: {reason}", region=choice.region, reason=choice.reason))
        return choice
