"""The terrain job: shape and ground of landslides as attributes, from an elevation model."""

from __future__ import annotations

import time

from landslide_mapper.dataset_names import short_name
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.inventory.terrain_file import add_attributes, copy_landslides
from landslide_mapper.inventory.work_crs import work_crs
from landslide_mapper.jobs.accuracy_reports import TerrainReport
from landslide_mapper.jobs.outputs import check_geopackage, claimed
from landslide_mapper.jobs.progress import Progress, check, reporting
from landslide_mapper.jobs.terrain_options import TerrainJob
from landslide_mapper.messages import Message, Messages
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.raster.polygons import BurntPolygons, table_of
from landslide_mapper.terrain.attributes import terrain_of
from landslide_mapper.terrain.ground import Ground

_FULL = 0.999
"""Share of a landslide that has elevations where all of it has."""


def run_terrain(job: TerrainJob, progress: Progress) -> TerrainReport:
    """Tell shape and ground of the landslides of an inventory.

    Args:
        job: what to look at and where to write it.
        progress: told what is done; may cancel. Nothing is written then.

    Raises:
        LandslideMapperError: with one clear message; no file is changed then.
        Canceled: when the user asked to stop.
    """
    started = time.monotonic()
    check_geopackage(job.output)
    ground = Ground(job.dem, job.feet)
    source = table_of(job.inventory, "candidates")
    with (
        claimed({"output": job.output}, (job.inventory, job.dem)),
        StagedFiles([job.output], job.overwrite) as staged,
    ):
        progress.report(0.0, Message("Reading the landslides"))
        copy = staged.path(job.output)
        copy_landslides(source, copy)
        wkt = work_crs(copy, copy)
        if wkt is None:
            raise JobError(
                "'{name}' has no coordinate reference system, so it cannot be laid over the elevations. "
                "Assign one first.",
                name=short_name(job.inventory),
            )
        polygons = BurntPolygons(copy, Grid(1, 1, PIXEL_SPACE, wkt), "inventory")
        if not polygons.count:
            raise JobError("'{name}' holds no landslide that covers an area.", name=short_name(job.inventory))
        looking = reporting(progress, Message("Looking at the terrain"), 0.1, 0.8)
        terrain = terrain_of(polygons, ground, looking)
        fids = polygons.fids
        polygons.close()
        if not terrain.pixels.any():
            raise JobError(
                "The elevations of '{dem}' do not cover a single landslide of '{name}'. Choose those of "
                "this area.",
                dem=short_name(job.dem),
                name=short_name(job.inventory),
            )
        add_attributes(copy, fids, terrain.columns())
        check(progress)
        staged.publish()
    warnings = Messages()
    without, partly = int((terrain.pixels == 0).sum()), int((terrain.share < _FULL).sum())
    if without:
        warnings.say("{count:,} landslides have no elevations: their terrain is not known.", count=without)
    if partly > without:
        warnings.say(
            "{count:,} landslides have elevations in a part of them only; see the attribute dem_share.",
            count=partly - without,
        )
    for warning in warnings:
        progress.log(warning)
    progress.report(1.0, Message("Landslides described: {count:,}", count=len(fids)))
    seconds = round(time.monotonic() - started, 2)
    return TerrainReport(job.output, len(fids), without, tuple(warnings), seconds)
