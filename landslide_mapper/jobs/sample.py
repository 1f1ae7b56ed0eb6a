"""The sample job: stratified random points of a map, to be judged on the images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from landslide_mapper.accuracy.estimate import Estimate
from landslide_mapper.accuracy.sample_points import judged, write_sample
from landslide_mapper.accuracy.sampling import draw
from landslide_mapper.accuracy.stratified import estimate
from landslide_mapper.errors import InventoryError
from landslide_mapper.jobs.accuracy_options import SampleJob
from landslide_mapper.jobs.accuracy_reports import SampledPoint, SampleReport
from landslide_mapper.jobs.outputs import check_geopackage, claimed
from landslide_mapper.jobs.progress import Progress, reporting
from landslide_mapper.messages import Message


def run_sample(job: SampleJob, progress: Progress) -> SampleReport:
    """Draw a sample.

    Args:
        job: what to draw and where to write it.
        progress: told what is done; may cancel. Nothing is written then.

    Raises:
        LandslideMapperError: with one clear message.
        Canceled: when the user asked to stop.
    """
    if job.output is not None:
        check_geopackage(job.output)
        if job.output.exists():
            raise InventoryError(
                "{target} exists already; its points may have been judged. Choose another name.",
                target=job.output,
            )
    with claimed({"output": job.output}, (job.inventory, job.mapped_area)):
        drawn = draw(
            job.inventory,
            job.mapped_area,
            job.statuses,
            (job.count, job.per_stratum),
            (job.pixel_size_m, job.buffer_m),
            job.seed,
            reporting(progress, Message("Drawing the sample"), 0.0, 0.95),
        )
        points = zip(drawn.x.tolist(), drawn.y.tolist(), drawn.strata)
        found = SampleReport(
            points=tuple(SampledPoint(x, y, stratum) for x, y, stratum in points),
            strata_m2=drawn.area_m2,
            strata_units=drawn.units,
            side_m=job.pixel_size_m,
            wkt=drawn.wkt,
            output=job.output,
            warnings=tuple(drawn.warnings),
        )
        if job.output is not None:
            places = [(point.x, point.y) for point in found.points]
            write_sample(job.output, found.rows(f"seed {job.seed}"), places, drawn.wkt)
    for warning in found.warnings:
        progress.log(warning)
    progress.report(1.0, Message("Points drawn: {points:,}", points=len(found.points)))
    return found


def estimate_sample(rows: Sequence[dict[str, Any]], name: str) -> Estimate:
    """The area of all landslides in m2 by what was judged so far.

    Args:
        rows: of one sample, with the columns of `accuracy.sample_points.COLUMNS`.
        name: of the sample, for messages.

    Raises:
        InventoryError: when a row is none of a sample.
    """
    return estimate(judged(list(rows), name).sample).areas[0]
