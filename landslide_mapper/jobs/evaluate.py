"""The evaluate job: score a model on labelled scenes that it was not trained on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from landslide_mapper.backend import Backend, ModelInfo
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.accuracy import SceneCounts, summarize
from landslide_mapper.inventory.labels import LabelSource
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
from landslide_mapper.raster.area import load_area
from landslide_mapper.raster.gdal_calls import call, open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygonize import stored_level
from landslide_mapper.raster.scene import Scene
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.tiling import Window

STRIP_ROWS = 1024


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
        with listening(backend, progress) as said:
            report = _evaluate(job, scenes, backend, progress)
        return replace(report, warnings=(*report.warnings, *said))


def _evaluate(
    job: EvaluateJob, scenes: list[SceneEntry], backend: Backend, progress: Progress
) -> EvaluateReport:
    """Score some scenes, with a report that may be written."""
    known = [] if is_named(job.region) else known_regions(job.model)
    choices: dict[str, RegionChoice] = {}
    warnings: list[str] = []
    left_out: dict[str, NoRegionError] = {}
    counts: dict[str, list[SceneCounts]] = {}
    info = backend.load(job.model, known[0] if known else job.region, job.device)
    others = ListView(job.scenes, lambda entry: _opened(info, entry)[0])
    for number, scene in enumerate(scenes):
        check(progress)
        progress.report(
            number / len(scenes),
            Message("Scene {id} ({number} of {scenes})", id=scene.id, number=number + 1, scenes=len(scenes)),
        )
        try:
            scored, choice = _score(job, known, scene, backend, progress, warnings, others)
        except NoRegionError as error:
            left_out[scene.id] = error
            progress.log(Message("Left out. {reason}", reason=error))
            continue
        counts.setdefault(scene.region, []).append(scored)
        if choice is not None:
            choices[scene.id] = choice
    warnings += _told(left_out, len(scenes))
    reasons = {scene: str(error) for scene, error in left_out.items()}
    report = EvaluateReport(job.split, job.model, *summarize(counts), choices, tuple(warnings), reasons)
    if job.report:
        write_report(job.report, report.to_json())
    progress.report(1.0, Message("Scenes scored: {scenes}", scenes=len(scenes) - len(left_out)))
    return report


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


def _score(
    job: EvaluateJob,
    known: list[str],
    entry: SceneEntry,
    backend: Backend,
    progress: Progress,
    told: list[str],
    others: ListView,
) -> tuple[SceneCounts, RegionChoice | None]:
    """Counts of a scene, and how its region was chosen where that had to be; warnings are added to `told`."""

    def warn(*warnings: str) -> None:
        for warning in warnings:
            told.append(Message("{id}: {warning}", id=entry.id, warning=warning))
            progress.log(told[-1])

    if entry.labels is None:
        raise JobError("Scene '{id}' has no labels to compare the map with.", id=entry.id)
    region, choice = _region_of(job, known, entry), None
    with StagingFolder.temporary() as folder:
        path = folder / "probability.tif"
        info = backend.load(job.model, region or known[0], job.device)
        scene, warnings = _opened(info, entry)
        with scene:
            area = load_area(None, scene.work_grid)
            view = SceneView(scene, info, lambda: others.chips(entry, scene))
            if region is None:
                question = RegionQuestion(
                    job.model,
                    job.device,
                    Message("Scene '{id}'", id=entry.id),
                    job.regions_layer,
                    job.region_field,
                )
                choice = choose_region(question, known, view, area, backend, progress)
                info = backend.load(job.model, choice.region, job.device)
                warnings = [*warnings, *choice.warnings]
            warn(*warnings)
            write_probability(view.seen(info), area, backend, info, path, _Quiet(progress))
            grid = scene.grid
        files = (entry.labels, entry.labelled_area, grid)
        with LabelSource(*files, split=entry.split, held_out=entry.held_out) as labels:
            counts = _compare(path, grid, labels, stored_level(info.threshold))
            warn(*labels.warnings)
            if counts.pixels and not counts.fp + counts.tn:
                warn(
                    Message("The labels hold no background pixel: what the map finds wrongly is not counted.")
                )
            return counts, choice


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

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def canceled(self) -> bool:
        """Whether the user asked to stop."""
        return self._progress.canceled()
