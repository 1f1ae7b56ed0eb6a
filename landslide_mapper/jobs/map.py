"""The map job: two rasters and a model, or their change alone, in; candidate landslides out."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

from landslide_mapper.backend import Backend
from landslide_mapper.cloud_network import CloudBackend
from landslide_mapper.dataset_names import short_name, stored_name
from landslide_mapper.errors import JobError, LandslideMapperError
from landslide_mapper.inventory.boxes import BoxWriter
from landslide_mapper.inventory.candidates import CandidateWriter
from landslide_mapper.inventory.mapped_area import MappedPart, mapped_parts, shares_by_kind, without_pre
from landslide_mapper.jobs.box_source import BoxSource
from landslide_mapper.jobs.change_map import ChangeSource
from landslide_mapper.jobs.check import date_warnings
from landslide_mapper.jobs.clouds import check_masks, mask_dates, masks_written
from landslide_mapper.jobs.cluster import clustered
from landslide_mapper.jobs.fused_map import fused_or_alone
from landslide_mapper.jobs.fused_parts import part_paths
from landslide_mapper.jobs.map_identity import map_identity
from landslide_mapper.jobs.map_journal import MapJournal
from landslide_mapper.jobs.map_source import Found, MapOrigin, NetworkSource, Opened, Target, opened
from landslide_mapper.jobs.outputs import cannot_write, check_geopackage, claimed
from landslide_mapper.jobs.pixel_findings import look_at
from landslide_mapper.jobs.progress import Progress, check, listening, reporting
from landslide_mapper.jobs.reports import ANALYST, MODEL, SCENE, MapReport
from landslide_mapper.jobs.sanity import judge_map
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.jobs.terrain import Described, Surroundings, tell_described
from landslide_mapper.layers import TERRAIN
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area, load_area
from landslide_mapper.raster.bands import DATES
from landslide_mapper.raster.coverage import CoverageWriter, CoveredPart, hidden_shares
from landslide_mapper.raster.polygonize import PolygonBatch, polygonize
from landslide_mapper.raster.probability import check_probability_replaceable
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.writer import published
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.vocabulary import BY_MASKS, CHANGE, FASTER_RCNN, STARTER

PROBABILITY, COVERAGE = "probability.tif", "coverage.tif"


@dataclass(frozen=True)
class _Outcome:
    """What was found, for the report."""

    candidates: int
    area_m2: float
    largest_m2: float
    described: Described


def run_map(
    job: MapJob, backend: Backend | None, progress: Progress, clouds: CloudBackend | None = None
) -> MapReport:
    """Map the landslides of one scene.

    Args:
        job: what to map and where to write it.
        backend: runs the network; None where the job needs none (`MapJob.needs_network`).
        progress: told what is done; may cancel.
        clouds: runs the network for clouds; None: `backend` does, where there is one.

    Raises:
        LandslideMapperError: with one clear message; no output is left half-written.
        Canceled: when the user asked to stop.
    """
    _check_job(job)
    surroundings = Surroundings(job.ground, job.post if job.water_index else None)
    inputs = (job.post, job.pre, job.aoi, job.regions_layer, *job.hiding.values(), *job.ground.files)
    probabilities = {} if job.probability is None else {"probability": job.probability, **_parts(job)}
    with claimed({"output": job.output, "masks": job.masks, **probabilities}, inputs):
        check_masks(job)
        _writer(job).check_target(job.output, job.overwrite)
        for path in probabilities.values():
            check_probability_replaceable(path, job.overwrite)
        try:
            # The dock hands its warm worker over for the clouds of a change map, too.
            own = backend if job.needs_network else None
            with listening(backend, progress) as said, clustered(own, job.dask, progress) as spread:
                report = _map(job, spread, progress, clouds or spread or backend, surroundings)
            return replace(report, warnings=(*report.warnings, *said))
        except LandslideMapperError as error:
            if error.goes_on:
                progress.log(
                    Message("What is finished of this map is kept: the same map will go on from there.")
                )
            raise


def _parts(job: MapJob) -> dict[str, Path]:
    """The files of a fused map's parts, by what they are called; whether there will be any shows later."""
    if job.model != Path(STARTER) or job.pre is None or job.probability is None:
        return {}
    return {f"probability of the {name}": path for name, path in part_paths(job.probability).items()}


def _map(
    job: MapJob,
    backend: Backend | None,
    progress: Progress,
    clouds: CloudBackend | None,
    surroundings: Surroundings,
) -> MapReport:
    """Map a scene whose outputs may be written."""
    started = time.monotonic()
    with _staging_folder(job) as folder:
        hidden = mask_dates(job, folder, progress, clouds)
        if job.masks is not None and not hidden.made:
            progress.log(Message("No mask of clouds was made: '{masks}' is not written.", masks=job.masks))
        with masks_written(job.masks, hidden.made) as masks:
            # What is kept of a map that was cut short is of no use where something else tells the clouds now.
            asked = replace(job, clouds=", ".join(hidden.by.values()) or job.clouds)
            report = _map_scene(asked, hidden.job, backend, progress, folder, surroundings)
            report = replace(report, masks=masks)
    for said in hidden.warnings:
        progress.log(said)
    progress.report(1.0, Message("Candidate landslides: {candidates}", candidates=report.candidates))
    return replace(
        report,
        seconds=round(time.monotonic() - started, 2),
        warnings=(*report.warnings, *hidden.warnings),
        clouds=hidden.by,
    )


def _map_scene(
    asked: MapJob,
    job: MapJob,
    backend: Backend | None,
    progress: Progress,
    folder: Path,
    surroundings: Surroundings,
) -> MapReport:
    """Map a scene whose masks are made, in the place of those that were asked for."""
    source, scene, warnings = _source(job, backend, progress)
    with scene:
        surroundings.check_place(scene.grid, job.post)
        area = load_area(job.aoi or job.extent, scene.work_grid)
        _check_valid(job, scene, area)
        origin = source.prepare(scene, area)
        look = look_at(scene, area, own_scale=origin.own_scale)
        warnings = [*_warnings(job, warnings, surroundings), *look.warnings, *origin.warnings]
        read = [*scene.notes, *_moved(job), *_unused(job, scene)]
        for said in [*read, *warnings]:
            progress.log(said)
        probability, notes = folder / PROBABILITY, {**_notes(job), **origin.notes}
        journal = MapJournal(folder.parent, map_identity(asked, scene, area, origin, backend))
        with journal, CoverageWriter(folder / COVERAGE, scene.work_grid) as codes:
            found = source.write(scene, Target(area, probability, codes, notes, _focus(job, scene), journal))
            threshold, threshold_from = _threshold(job, origin, found)
            covered = codes.parts()
            mapped = mapped_parts(covered, pre_used=scene.has_pre)
            outcome = _write_candidates(job, origin, threshold, found, folder, mapped, progress, surroundings)
    mapped_m2 = sum(part.area_m2 for part in mapped if part.mapped)
    for warning in judge_map(outcome.candidates, outcome.area_m2, outcome.largest_m2, mapped_m2):
        warnings.append(warning)
        progress.log(warning)
    warnings += outcome.described.warnings
    hidden = _hidden(covered, progress)
    return MapReport(
        output=job.output,
        candidates=outcome.candidates,
        area_m2=outcome.area_m2,
        probability=job.probability,
        region=origin.region,
        threshold=threshold,
        min_area_m2=job.min_area_m2,
        model=origin.model,
        model_version=origin.version,
        pre=stored_name(job.pre) if job.pre else None,
        post=stored_name(job.post),
        warnings=tuple(warnings),
        ruled_out=outcome.described.ruled_out,
        read=(*read, *outcome.described.notes),
        pre_shift=job.pre_shift,
        layers=scene.shown,
        region_choice=origin.region_choice,
        device=origin.device,
        normalization=origin.normalization,
        mapped={kind: round(share, 4) for kind, share in shares_by_kind(mapped).items()},
        hidden={name: round(share, 4) for name, share in hidden.items()},
        resumed=round(journal.resumed, 4),
        threshold_from=threshold_from,
        parts=part_paths(job.probability) if found.parts and job.probability else {},
    )


def _threshold(job: MapJob, origin: MapOrigin, found: Found) -> tuple[float, str]:
    """The threshold, and who says it."""
    if job.threshold is not None:
        return job.threshold, ANALYST
    return (origin.threshold, MODEL) if found.threshold is None else (found.threshold, SCENE)


def _files(job: MapJob, found: Found, folder: Path) -> dict[Path, Path | None]:
    """Where the probability and its parts are, and where they belong; first a raster of the result's grid."""
    if found.shapes is not None:
        return {folder / COVERAGE: None}
    parts: dict[Path, Path | None] = {}
    if job.probability is not None:
        targets = part_paths(job.probability)
        parts = {path: targets[name] for name, path in found.parts.items()}
    return {folder / PROBABILITY: job.probability, **parts}


def _check_valid(job: MapJob, scene: Scene, area: Area) -> None:
    """Refuse a scene of which nothing can be mapped, and say whether it is for clouds.

    Raises:
        JobError: with one clear message.
    """
    if scene.valid_anywhere(area.window):
        return
    if job.hiding and scene.unmasked().valid_anywhere(area.window):
        raise JobError(
            "Nothing is left to map: clouds, shadow and snow hide all of '{post}' or of its pre-event raster "
            "in {where}. Map without masks (--clouds none), with edited ones (--post-mask, --pre-mask), or "
            "choose another date.",
            post=short_name(job.post),
            where=Message("the area to map") if job.aoi or job.extent else Message("the scene"),
        )
    raise JobError(_nothing_valid(job, area))


def _hidden(covered: Sequence[CoveredPart], progress: Progress) -> dict[str, float]:
    """Share that masks hide, by date, which is told."""
    hidden = hidden_shares(covered)
    for name, share in hidden.items():
        progress.log(
            Message(
                "Clouds, shadow and snow hide {share:.1%} of the {date} raster in the area.",
                share=share,
                date=DATES[name],
            )
        )
    return hidden


def _check_job(job: MapJob) -> None:
    if job.threshold is not None and not 0.0 < job.threshold < 1.0:
        raise JobError("Threshold {threshold} is not a probability between 0 and 1.", threshold=job.threshold)
    if job.index is not None and job.needs_network:
        raise JobError(
            "Index '{index}' is for change without a model. Choose the model '{change}', or leave it out.",
            index=job.index,
            change=CHANGE,
        )
    if job.boxes == FASTER_RCNN and not job.needs_network:
        raise JobError(
            "Boxes by {by} need a model that was taught them (train-boxes), '{change}' is none. Choose such "
            "a model, or draw the boxes from masks (--by {masks}).",
            by=FASTER_RCNN,
            change=CHANGE,
            masks=BY_MASKS,
        )
    if job.min_area_m2 < 0:
        raise JobError("Minimum area {min_area_m2} m2 is negative.", min_area_m2=job.min_area_m2)
    check_geopackage(job.output)


def _source(job: MapJob, backend: Backend | None, progress: Progress) -> Opened:
    if not job.needs_network:
        return opened(ChangeSource(job, progress))
    if backend is None:
        raise RuntimeError("a model's network needs a backend")
    if job.boxes == FASTER_RCNN:
        return opened(BoxSource(job, backend, progress))
    if job.model == Path(STARTER):
        return fused_or_alone(job, backend, progress)
    return opened(NetworkSource(job, backend, progress))


def _focus(job: MapJob, scene: Scene) -> tuple[float, float] | None:
    if job.focus is None:
        return None
    cols, rows = scene.work_grid.to_pixels(*job.focus)
    return float(cols), float(rows)


def _notes(job: MapJob) -> dict[str, str]:
    """What the probability raster tells of its origin, for those who outline it again."""
    notes = {"POST": stored_name(job.post), **({"PRE": stored_name(job.pre)} if job.pre else {})}
    if any(job.pre_shift):
        notes["PRE_SHIFT"] = " ".join(f"{one:.15g}" for one in job.pre_shift)
    return notes


def _moved(job: MapJob) -> list[str]:
    """What is said of a pre-event raster that is moved while reading."""
    if not any(job.pre_shift):
        return []
    right, down = job.pre_shift
    return [
        Message(
            "The pre-event raster is taken to lie {right:g} pixels to the right and {down:g} down: it is "
            "moved back by as much.",
            right=right,
            down=down,
        )
    ]


def _unused(job: MapJob, scene: Scene) -> list[str]:
    """What is said of an elevation model that boxes have no use for."""
    if not job.boxes or job.ground.dem is None or TERRAIN in scene.shown:
        return []
    return [
        Message(
            "Boxes have no attributes of terrain, and the model does not look at it: '{dem}' is not used.",
            dem=short_name(job.ground.dem),
        )
    ]


def _warnings(job: MapJob, of_scene: Sequence[str], surroundings: Surroundings) -> list[str]:
    """What is said of the rasters; not twice what is told where candidates are described."""
    once = [one for one in of_scene if job.boxes or one not in surroundings.notes]
    return [*once, *date_warnings(job.post, job.pre)]


def _nothing_valid(job: MapJob, area: Area) -> Message:
    part = job.aoi or job.extent
    return Message(
        "Nothing to map: {rasters} have no valid pixel in {where} "
        "({width} x {height} pixels). Check the rasters' nodata value and extent.",
        rasters=Message("'{post}' and '{pre}'", post=short_name(job.post), pre=short_name(job.pre))
        if job.pre
        else f"'{short_name(job.post)}'",
        where=Message("the area to map") if part else Message("the scene"),
        width=area.window.width,
        height=area.window.height,
    )


def _staging_folder(job: MapJob) -> StagingFolder:
    """Where the probability grows: beside its place, or beside the candidates where nobody keeps it."""
    output = job.probability or job.output
    try:
        return StagingFolder(output.parent)
    except OSError as error:
        raise cannot_write(output, error) from error


def _writer(job: MapJob) -> type[CandidateWriter]:
    return BoxWriter if job.boxes else CandidateWriter


def _write_candidates(
    job: MapJob,
    origin: MapOrigin,
    threshold: float,
    found: Found,
    folder: Path,
    mapped: Sequence[MappedPart],
    progress: Progress,
    surroundings: Surroundings,
) -> _Outcome:
    probabilities = _files(job, found, folder)
    probability = next(iter(probabilities))
    report = reporting(progress, Message("Drawing the candidates"), 0.93, 0.05)
    attributes = {
        "region": origin.region,
        "model": origin.model,
        "model_version": origin.version,
        "pre": stored_name(job.pre) if job.pre else None,
        "post": stored_name(job.post),
        "mapped_at": datetime.now(timezone.utc),
    }
    with _writer(job)(
        job.output, probability, attributes, overwrite=job.overwrite, without_pre=without_pre(mapped)
    ) as writer:
        shapes: Iterable[PolygonBatch] | None = found.shapes
        if shapes is None:
            shapes = polygonize(probability, threshold, job.min_area_m2, report)
        for batch in shapes:
            writer.write(batch)
            check(progress)
        writer.write_mapped_area(mapped)
        described = Described()
        if not job.boxes:
            described = surroundings.describe(writer.complete(), job.output, progress, 0.98, 0.01)
        # All or nothing: a probability without its candidates is of no map.
        with ExitStack() as whole:
            for path, target in probabilities.items():
                whole.enter_context(published(path, target))
            writer.finish()
    tell_described(described, progress)
    return _Outcome(writer.count, writer.area_m2, writer.largest_m2, described)
