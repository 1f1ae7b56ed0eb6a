"""The outline job: a probability raster and another threshold in, candidates out; no network is needed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from landslide_mapper.dataset_names import DatasetName, is_file_name
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.candidates import CandidateWriter, check_replaceable
from landslide_mapper.jobs.outputs import check_geopackage, claimed
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.reports import CandidatesReport
from landslide_mapper.jobs.spec import OutlineJob
from landslide_mapper.messages import Message
from landslide_mapper.raster.polygonize import polygonize
from landslide_mapper.raster.probability import footprint, tags


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


def run_outline(job: OutlineJob, progress: Progress) -> CandidatesReport:
    """Outline the candidates of a probability raster anew.

    Args:
        job: what to outline and where to write it.
        progress: told what is done; may cancel.

    Raises:
        LandslideMapperError: with one clear message; no output is left half-written.
        Canceled: when the user asked to stop.
    """
    _check_job(job)
    with claimed({"output": job.output}, (job.probability,)):
        check_replaceable(job.output, job.overwrite)
        return _outline(job, progress)


def _outline(job: OutlineJob, progress: Progress) -> CandidatesReport:
    """Outline a raster into an output that may be written."""
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

    def report(fraction: float) -> None:
        check(progress)
        progress.report(0.95 * fraction, Message("Drawing the candidates"))

    with CandidateWriter(job.output, job.probability, attributes, overwrite=job.overwrite) as writer:
        for batch in polygonize(job.probability, job.threshold, job.min_area_m2, report):
            writer.write(batch)
            check(progress)
        writer.finish()
    progress.report(1.0, Message("Candidate landslides: {candidates}", candidates=writer.count))
    return CandidatesReport(
        output=job.output,
        candidates=writer.count,
        area_m2=writer.area_m2,
        probability=Path(job.probability) if is_file_name(job.probability) else None,
        region=origin.region,
        threshold=job.threshold,
        min_area_m2=job.min_area_m2,
        model=origin.model,
        model_version=origin.model_version,
        pre=origin.pre,
        post=origin.post,
        footprint=footprint(job.probability),
        seconds=round(time.monotonic() - started, 2),
    )


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


def _check_job(job: OutlineJob) -> None:
    if not 0.0 < job.threshold <= 1.0:
        raise JobError(
            "Threshold {threshold:g} is not a probability above 0 and up to 1.", threshold=job.threshold
        )
    if job.min_area_m2 < 0:
        raise JobError("Minimum area {min_area_m2:g} m2 is negative.", min_area_m2=job.min_area_m2)
    check_geopackage(job.output)
