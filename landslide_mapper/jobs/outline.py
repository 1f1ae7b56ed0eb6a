"""The outline job: a probability raster and another threshold in, candidates out; no network is needed."""

from __future__ import annotations

import time
from dataclasses import astuple, dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from landslide_mapper.dataset_names import DatasetName, is_file_name
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.candidates import CandidateWriter, check_replaceable
from landslide_mapper.inventory.mapped_area import MappedPart
from landslide_mapper.jobs.fitting import fit_probability
from landslide_mapper.jobs.fused_parts import FusedMap
from landslide_mapper.jobs.outputs import cannot_write, check_geopackage, claimed
from landslide_mapper.jobs.progress import Progress, check, reporting
from landslide_mapper.jobs.reports import ANALYST, KNOWN, SCENE, CandidatesReport
from landslide_mapper.jobs.spec import OutlineJob
from landslide_mapper.jobs.terrain import Surroundings, tell_described
from landslide_mapper.messages import Message
from landslide_mapper.raster.coverage import NO_PRE_GIVEN, POST_ONLY, CoverageWriter
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygonize import polygonize
from landslide_mapper.raster.probability import (
    check_probability_replaceable,
    footprint,
    read_part,
    tags,
)
from landslide_mapper.raster.writer import published
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.tiling import CELL, NODATA
from landslide_mapper.vocabulary import LOOKED_AT


@dataclass(frozen=True)
class Provenance:
    """What a probability raster says about itself; None where it says nothing.

    Attributes:
        region: whose decoder was used.
        model: name of the model.
        model_version: number of its version.
        threshold: the model's threshold for the region.
        pre: pre-event raster.
        post: post-event raster.
    """

    region: str | None = None
    model: str | None = None
    model_version: int | None = None
    threshold: float | None = None
    pre: str | None = None
    post: str | None = None


def run_outline(job: OutlineJob, progress: Progress, *, mapped_area: bool = True) -> CandidatesReport:
    """Outline the candidates of a probability raster anew.

    Args:
        job: what to outline and where to write it.
        progress: told what is done; may cancel.
        mapped_area: say in the output what was looked at; not needed where the map has said so already.

    Raises:
        LandslideMapperError: with one clear message; no output is left half-written.
        Canceled: when the user asked to stop.
    """
    _check_job(job)
    surroundings = Surroundings(job.ground)
    if surroundings.known:
        surroundings.check_place(Grid.from_dataset(open_raster(job.probability)), job.probability)
    outputs = {"output": job.output, "fitted probability": job.fitted}
    inputs = (job.probability, job.labels, job.labelled_area, *job.ground.files, *_parts(job))
    with claimed(outputs, inputs):
        check_replaceable(job.output, job.overwrite)
        if job.fitted is not None:
            check_probability_replaceable(job.fitted, job.overwrite)
        make = _outline if job.labels is None else _fit_and_outline
        return make(job, progress, surroundings, mapped_area)


def _parts(job: OutlineJob) -> tuple[Path, ...]:
    """What a fitted probability must not be written over: the parts that it is made of, and the usual one."""
    whole = None if job.fitted is None else FusedMap.of(job.probability)
    return () if whole is None else (*whole.parts.values(), whole.usual)


def _fit_and_outline(
    job: OutlineJob, progress: Progress, surroundings: Surroundings, mapped_area: bool
) -> CandidatesReport:
    """The same with weights that fit the labels."""
    beside = job.fitted or job.output
    try:
        staging = StagingFolder(beside.parent)
    except OSError as error:
        raise cannot_write(beside, error) from error
    with staging as folder:
        staged = folder / "fitted.tif"
        fit = fit_probability(job, staged, progress)
        outlined = replace(job, probability=staged, threshold=job.threshold or fit.threshold)
        report = _outline(outlined, progress, surroundings, mapped_area, job.fitted)
    said_by = KNOWN if fit.by_labels else SCENE
    return replace(
        report,
        probability=job.fitted,
        threshold_from=ANALYST if job.threshold else said_by,
        weights=astuple(fit.fusion.weights),
    )


def _outline(
    job: OutlineJob,
    progress: Progress,
    surroundings: Surroundings,
    mapped_area: bool,
    kept: Path | None = None,
) -> CandidatesReport:
    """Outline a raster into an output that may be written; it gets the name `kept` with it."""
    started = time.monotonic()
    origin = provenance(job.probability)
    attributes = {
        "region": origin.region,
        "model": origin.model,
        "model_version": origin.model_version,
        "pre": origin.pre,
        "post": origin.post,
        "mapped_at": datetime.now(timezone.utc),
    }

    report = reporting(progress, Message("Drawing the candidates"), 0.0, 0.95)
    threshold = _threshold(job, origin)
    mapped = footprint(job.probability)
    with CandidateWriter(job.output, job.probability, attributes, overwrite=job.overwrite) as writer:
        for batch in polygonize(job.probability, threshold, job.min_area_m2, report):
            writer.write(batch)
            check(progress)
        if mapped_area:
            writer.write_mapped_area(_mapped(job, origin, progress))
        described = surroundings.describe(writer.complete(), job.output, progress, 0.95, 0.04)
        with published(Path(job.probability), kept):
            writer.finish()
    tell_described(described, progress)
    progress.report(1.0, Message("Candidate landslides: {candidates}", candidates=writer.count))
    return CandidatesReport(
        output=job.output,
        candidates=writer.count,
        area_m2=writer.area_m2,
        probability=Path(job.probability) if is_file_name(job.probability) else None,
        region=origin.region,
        threshold=threshold,
        min_area_m2=job.min_area_m2,
        model=origin.model,
        model_version=origin.model_version,
        pre=origin.pre,
        post=origin.post,
        footprint=mapped,
        seconds=round(time.monotonic() - started, 2),
        warnings=described.warnings,
        ruled_out=described.ruled_out,
    )


def _mapped(job: OutlineJob, origin: Provenance, progress: Progress) -> list[MappedPart]:
    """Where the raster has values: there, what is no candidate was looked at, too.

    It does not say where the pre-event raster had data, nor where nothing was to be mapped.
    """
    alone = origin.post is not None and origin.pre is None
    kind, reason = NO_PRE_GIVEN if alone else (LOOKED_AT, "")
    try:
        staging = StagingFolder(job.output.parent)
    except OSError as error:
        raise cannot_write(job.output, error) from error
    with staging as folder:
        dataset = open_raster(job.probability)
        grid = Grid.from_dataset(dataset)
        with CoverageWriter(folder / "coverage.tif", grid) as codes:
            for window in grid.window.squares(CELL):
                check(progress)
                values = read_part(dataset, window, CELL, CELL)
                codes.write(window, np.where(values == NODATA, NODATA, POST_ONLY).astype(np.uint8))
            codes.finish()
            return [MappedPart(kind, reason, one.area_m2, one.wkb, True) for one in codes.parts()]


def provenance(probability: DatasetName) -> Provenance:
    """Read what a probability raster says about itself.

    Raises:
        RasterError: when it cannot be read, or is no probability raster: one band of Byte.
    """
    said = tags(probability)
    return Provenance(
        region=said.get("REGION") or None,
        model=said.get("MODEL") or None,
        model_version=_number(said.get("MODEL_VERSION"), int),
        threshold=_number(said.get("THRESHOLD"), float),
        pre=said.get("PRE") or None,
        post=said.get("POST") or None,
    )


def _number(text: str | None, kind: type) -> Any:
    try:
        return kind(text) if text else None
    except ValueError:
        return None


def _threshold(job: OutlineJob, origin: Provenance) -> float:
    threshold = origin.threshold if job.threshold is None else job.threshold
    if threshold is None or not 0.0 < threshold <= 1.0:
        raise JobError(
            "'{probability}' does not say its threshold. Name one (--threshold), from 0 to 1.",
            probability=job.probability,
        )
    return threshold


def _check_job(job: OutlineJob) -> None:
    if job.labels is None and (job.labelled_area is not None or job.fitted is not None):
        raise JobError(
            "Weights are fitted to labels, and none are named: name them (--labels), or leave out the "
            "labelled area and the fitted probability."
        )
    if job.threshold is not None and not 0.0 < job.threshold <= 1.0:
        raise JobError(
            "Threshold {threshold:g} is not a probability above 0 and up to 1.", threshold=job.threshold
        )
    if job.min_area_m2 < 0:
        raise JobError("Minimum area {min_area_m2:g} m2 is negative.", min_area_m2=job.min_area_m2)
    check_geopackage(job.output)
