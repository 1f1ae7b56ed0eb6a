"""The evaluate job: score a model on labelled scenes that it was not trained on."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from landslide_mapper.backend import Backend, ModelInfo
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.accuracy import SceneCounts, summarize
from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.jobs.cluster import ClusterBackend, clustered
from landslide_mapper.jobs.normalization import ListView, SceneView
from landslide_mapper.jobs.outputs import claimed, scene_inputs
from landslide_mapper.jobs.prediction import open_scene_for, write_probability
from landslide_mapper.jobs.progress import Progress, SilentProgress, check, listening
from landslide_mapper.jobs.region_choice import (
    AUTO,
    NoRegionError,
    RegionChoice,
    RegionQuestion,
    choose_region,
    is_named,
    known_regions,
)
from landslide_mapper.jobs.report_file import check_report_replaceable, write_report
from landslide_mapper.jobs.reports import EvaluateReport
from landslide_mapper.jobs.spec import EvaluateJob, SceneEntry
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.origin import learned_from
from landslide_mapper.normalization import Stretch
from landslide_mapper.people import without_folders
from landslide_mapper.raster.area import load_area
from landslide_mapper.raster.gdal_calls import call, open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygonize import stored_level
from landslide_mapper.raster.scene import Scene
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.tiling import Window

STRIP_ROWS = 1024
_MOST_SCENES = 32
"""Scenes of a list that are open at a time where a cluster maps them."""


def run_evaluate(job: EvaluateJob, backend: Backend, progress: Progress) -> EvaluateReport:
    """Score a model on the labelled scenes of one split, at the model's threshold for each region.

    A scene that is like none of the regions is left out, and the report says so.

    Raises:
        LandslideMapperError: with one clear message.
        Canceled: when the user asked to stop.
    """
    scenes = [scene for scene in job.scenes if scene.split == job.split]
    if not scenes:
        found = ", ".join(sorted({scene.split for scene in job.scenes})) or "none"
        raise JobError(
            "No scene has the split '{split}' (splits found: {found}).", split=job.split, found=found
        )
    with claimed({"report": job.report}, (*scene_inputs(scenes), job.regions_layer)):
        if job.report:
            check_report_replaceable(job.report)
        with listening(backend, progress) as said, clustered(backend, job.dask, progress) as spread:
            report = _evaluate(job, scenes, spread or backend, progress)
        return replace(report, warnings=(*report.warnings, *said))


def _evaluate(
    job: EvaluateJob, scenes: list[SceneEntry], backend: Backend, progress: Progress
) -> EvaluateReport:
    """Score some scenes, with a report that may be written."""
    known = [] if is_named(job.region) else known_regions(job.model)
    choices: dict[str, RegionChoice] = {}
    warned: dict[str, list[str]] = {}
    left_out: dict[str, NoRegionError] = {}
    counts: dict[str, list[SceneCounts]] = {}
    info = backend.load(job.model, known[0] if known else job.region, job.device)
    others = ListView(job.scenes, lambda entry: _opened(info, entry)[0])
    with _Scores(job, known, backend, progress, others).of(scenes) as scores:
        for number, scene in enumerate(scenes):
            check(progress)
            progress.report(
                number / len(scenes),
                Message(
                    "Scene {id} ({number} of {scenes})", id=scene.id, number=number + 1, scenes=len(scenes)
                ),
            )
            scored = next(scores)
            if isinstance(scored, NoRegionError):
                left_out[scene.id] = scored
                progress.log(Message("Left out. {reason}", reason=scored))
                continue
            for warning in scored.warnings:
                if warning not in warned:  # hundreds of scenes are mostly alike
                    progress.log(Message("{id}: {warning}", id=scene.id, warning=warning))
                warned.setdefault(warning, []).append(scene.id)
            counts.setdefault(scene.region, []).append(scored.counts)
            if scored.choice is not None:
                choices[scene.id] = scored.choice
    warnings: list[str] = [
        Message("{id}: {warning}", id=_some(ids), warning=warning) for warning, ids in warned.items()
    ]
    learned = _learned_from(job, scenes)
    for said in learned:
        progress.log(said)
    warnings += [*_told(left_out, len(scenes)), *learned]
    reasons = {scene: str(error) for scene, error in left_out.items()}
    report = EvaluateReport(job.split, job.model, *summarize(counts), choices, tuple(warnings), reasons)
    if job.report:
        write_report(job.report, report.to_json())
    progress.report(1.0, Message("Scenes scored: {scenes}", scenes=len(scenes) - len(left_out)))
    return report


def _learned_from(job: EvaluateJob, scenes: Sequence[SceneEntry]) -> list[str]:
    """That the model has learned from some of the scenes."""
    if not job.model.is_dir():
        return []
    learned = learned_from(ModelFolder(job.model).version().card)
    found = [scene.id for scene in scenes if without_folders(scene.id) in learned]
    if not found:
        return []
    return [
        Message(
            "The model has learned from scenes of these names ({scenes}), so the figures are too good to "
            "tell how it does elsewhere.",
            scenes=_some(found),
        )
    ]


def _told(left_out: Mapping[str, NoRegionError], scenes: int) -> list[str]:
    """That scenes are missing in the figures.

    Raises:
        NoRegionError: when all are: there are no figures then.
    """
    if not left_out:
        return []
    if len(left_out) == scenes:
        raise next(iter(left_out.values()))
    said = Message(
        "Scenes that are in none of the figures: {left} of {scenes} ({names}). They are like none of the "
        "model's regions, and it has no decoder for any region. Name the region to score them with.",
        left=len(left_out),
        scenes=scenes,
        names=_some(list(left_out)),
    )
    return [said]


def _some(names: Sequence[str], most: int = 5) -> str:
    return ", ".join([*names[:most], *(["..."] if len(names) > most else [])])


def _opened(info: ModelInfo, entry: SceneEntry) -> tuple[Scene, list[str]]:
    return open_scene_for(
        info,
        entry.post,
        entry.pre,
        post_bands=entry.post_bands,
        pre_bands=entry.pre_bands,
        pre_shift=entry.pre_shift,
        dem=entry.dem,
        feet=entry.dem_feet,
    )


def _region_of(job: EvaluateJob, known: list[str], entry: SceneEntry) -> str | None:
    """The decoder for a scene: the one asked for, else the only one, else its own; None: find it."""
    if job.region == AUTO:
        return None
    if job.region is not None:
        return job.region
    if len(known) == 1:
        return known[0]
    return entry.region if entry.region in known else None


class _Scored(NamedTuple):
    """A scene's counts, how its region was chosen where that had to be, and what there is to warn of."""

    counts: SceneCounts
    choice: RegionChoice | None
    warnings: list[str]


class _Scores:
    """Scores scenes: one after the other, or as many at a time as a cluster has room for."""

    def __init__(
        self, job: EvaluateJob, known: list[str], backend: Backend, progress: Progress, others: ListView
    ) -> None:
        self._job, self._known, self._backend = job, known, backend
        self._stopping = threading.Event()
        self._quiet = _Quiet(progress, self._stopping)
        self._others, self._pooling = others, threading.Lock()

    @contextmanager
    def of(self, scenes: Sequence[SceneEntry]) -> Iterator[Iterator[_Scored | NoRegionError]]:
        """The scores of scenes, in their order."""
        if not isinstance(self._backend, ClusterBackend):
            yield map(self._score, scenes)
            return
        pool = ThreadPoolExecutor(min(len(scenes), self._backend.lanes, _MOST_SCENES), "lsm-scene")
        try:
            yield pool.map(self._score, scenes)
        finally:
            self._stopping.set()
            pool.shutdown(cancel_futures=True)

    def _score(self, entry: SceneEntry) -> _Scored | NoRegionError:
        if entry.labels is None:
            raise JobError("Scene '{id}' has no labels to compare the map with.", id=entry.id)
        try:
            with StagingFolder.temporary() as folder:
                path = folder / "probability.tif"
                grid, threshold, choice, warnings = self._map(entry, path)
                files = (entry.labels, entry.labelled_area, grid)
                with LabelSource(*files, split=entry.split, held_out=entry.held_out) as labels:
                    counts = _compare(path, grid, labels, stored_level(threshold))
                    warnings += labels.warnings
        except NoRegionError as error:
            return error
        if counts.pixels and not counts.fp + counts.tn:
            warnings.append(
                Message("The labels hold no background pixel: what the map finds wrongly is not counted.")
            )
        return _Scored(counts, choice, warnings)

    def _map(self, entry: SceneEntry, path: Path) -> tuple[Grid, float, RegionChoice | None, list[str]]:
        """Write the probability of a scene; its grid, its threshold, the choice of its region, warnings."""
        job, known, backend = self._job, self._known, self._backend
        region, choice = _region_of(job, known, entry), None
        info = backend.load(job.model, region or known[0], job.device)
        scene, found = _opened(info, entry)
        with scene:
            area, warnings = load_area(None, scene.work_grid), [*found]
            own = (lambda: self._chips(entry, scene), lambda: self._own(entry, scene))
            view = SceneView(scene, info, *own)
            if region is None:
                who = Message("Scene '{id}'", id=entry.id)
                asked = (job.regions_layer, job.region_field)
                question = RegionQuestion(job.model, job.device, who, *asked)
                choice = choose_region(question, known, view, area, backend, self._quiet)
                info = backend.load(job.model, choice.region, job.device)
                warnings += choice.warnings
            write_probability(view.seen(info), area, backend, info, path, self._quiet)
            return scene.grid, info.threshold, choice, warnings

    def _own(self, entry: SceneEntry, scene: Scene) -> Stretch:
        with self._pooling:
            return self._others.own(entry, scene)

    def _chips(self, entry: SceneEntry, scene: Scene) -> Stretch | None:
        with self._pooling:
            return self._others.chips(entry, scene)


def _compare(path: Path, grid: Grid, labels: LabelSource, level: int) -> SceneCounts:
    """Compare a probability raster with the labels, strip by strip of the labelled part."""
    dataset = open_raster(path)
    counts = SceneCounts()
    extent = labels.extent.intersection(grid.window)
    for row in range(extent.row_off, extent.row_stop, STRIP_ROWS):
        strip = Window(extent.col_off, row, extent.width, min(STRIP_ROWS, extent.row_stop - row))
        box = (strip.col_off, strip.row_off, strip.width, strip.height)
        probability = call(Message("Cannot read {path}", path=path), dataset.ReadAsArray, *box)
        counts += SceneCounts.of(probability, labels.mask(strip), level)
    return counts


class _Quiet(SilentProgress):
    """Passes on the wish to stop, and nothing else: one scene of many is not worth a progress bar."""

    def __init__(self, progress: Progress, stopping: threading.Event) -> None:
        self._progress, self._stopping = progress, stopping

    def canceled(self) -> bool:
        """Whether the user asked to stop, or the job ends."""
        return self._stopping.is_set() or self._progress.canceled()
