"""Masks of clouds, shadows and snow: a job of its own, and the first step of a map."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from landslide_mapper.cloud_network import CloudBackend
from landslide_mapper.clouds.classify import classify
from landslide_mapper.clouds.look import Look
from landslide_mapper.clouds.mask import shares, write_cells, write_mask
from landslide_mapper.dataset_names import short_name
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.inventory.cloud_polygons import write_cloud_polygons
from landslide_mapper.jobs.cloud_looks import CloudLooks
from landslide_mapper.jobs.clouds_options import CloudsJob
from landslide_mapper.jobs.outputs import check_geopackage, claimed
from landslide_mapper.jobs.progress import Progress, reporting
from landslide_mapper.jobs.reports import CloudsReport
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.cloud_classes import MASKED
from landslide_mapper.raster.cloud_mask import MASK_LAYERS
from landslide_mapper.vocabulary import AUTO_CLOUDS

LAYER = "clouds"
"""Of those that the job of its own writes."""


def run_clouds(job: CloudsJob, progress: Progress, backend: CloudBackend | None = None) -> CloudsReport:
    """Mask the clouds, shadows and snow of one raster.

    Args:
        job: what to look at and where to write it.
        progress: told what is done; may cancel.
        backend: runs the network for clouds; None: rules tell them.

    Raises:
        LandslideMapperError: with one clear message; no output is left half-written.
        Canceled: when the user asked to stop.
    """
    started = time.monotonic()
    if job.polygons is not None:
        check_geopackage(job.polygons)
    if job.output.suffix.lower() not in (".tif", ".tiff"):
        raise JobError("Output '{output}' must be a GeoTIFF: end its name with .tif.", output=job.output)
    outputs = {"output": job.output, "polygons": job.polygons}
    with claimed(outputs, (job.raster, job.other)):
        for output in outputs.values():
            if output is not None and not job.overwrite:
                _refuse_existing(output)
        looks, step = CloudLooks(job.clouds, backend, progress), 0.8 if job.other is None else 0.4
        look = looks.look(job.raster, 0.0, step)
        classes = classify(look, None if job.other is None else looks.look(job.other, step, step))
        writing = reporting(progress, Message("Writing the mask of clouds"), 0.8, 0.2)
        write_mask(job.raster, look, classes, job.output, writing)
        if job.polygons is not None:
            write_cloud_polygons(job.polygons, {LAYER: job.output})
    progress.report(1.0, Message("The mask is written"))
    seconds = round(time.monotonic() - started, 2)
    return CloudsReport(job.output, job.polygons, shares(classes), seconds, looks.by[0])


@dataclass(frozen=True)
class Masked:
    """A map job with its masks.

    Attributes:
        job: with the masks as files.
        made: layer to the mask that was made for it, in cells (`clouds.mask.write_cells`).
        warnings: for the analyst.
        by: layer to what told its clouds: a network's name, or `vocabulary.RULES`.
    """

    job: MapJob
    made: dict[str, Path]
    warnings: tuple[str, ...] = ()
    by: Mapping[str, str] = field(default_factory=dict)


def mask_dates(job: MapJob, folder: Path, progress: Progress, backend: CloudBackend | None = None) -> Masked:
    """Make the masks that a map asks for; those that are given stay.

    Args:
        job: of the map.
        folder: for the masks.
        progress: told what is done; may cancel.
        backend: runs the network for clouds; None: rules tell them.

    Raises:
        JobError: when the network was asked for and is not installed.
        RasterError: when clouds cannot be told and the analyst asked for it, or a raster cannot be read.
    """
    if not job.masks_clouds:
        return Masked(job, {})
    rasters = {POST: job.post} | ({} if job.pre is None else {PRE: job.pre})
    # What is chosen for a model stands for its own bands, of which nothing is known here.
    told = {} if job.needs_network else {POST: job.post_bands, PRE: job.pre_bands}
    finding = CloudLooks(job.clouds, backend, progress)
    looks: dict[str, Look] = {}
    by: dict[str, str] = {}
    warnings: list[str] = []
    for name, raster in rasters.items():
        try:
            looks[name] = finding.look(raster, 0.0, 0.0, told.get(name))
            by[name] = finding.by[-1]
        except RasterError as error:
            if job.clouds != AUTO_CLOUDS:
                raise
            warnings.append(
                Message(
                    "Clouds were not looked for in '{raster}': {reason}",
                    raster=short_name(raster),
                    reason=error,
                )
            )
    wanted = {name: folder / f"{MASK_LAYERS[name]}.tif" for name in looks if name not in job.hiding}
    with ThreadPoolExecutor(max(1, len(wanted)), "lsm-clouds") as pool:
        masking = {name: pool.submit(_mask, looks, name, path) for name, path in wanted.items()}
        made = {name: wanted[name] for name, hides in masking.items() if hides.result()}
    hiding = {**made, **job.hiding}
    whole = replace(job, post_mask=hiding.get(POST), pre_mask=hiding.get(PRE))
    return Masked(whole, wanted, tuple(warnings), {name: by[name] for name in wanted})


def _mask(looks: Mapping[str, Look], name: str, path: Path) -> bool:
    """Write the mask of a date, by its cells; returns whether it hides anything."""
    other = next((look for date, look in looks.items() if date != name), None)
    classes = classify(looks[name], other)
    write_cells(looks[name], classes, path)
    return bool(np.isin(classes, MASKED).any())


@contextmanager
def masks_written(masks: Path | None, made: Mapping[str, Path]) -> Iterator[Path | None]:
    """The masks of a map as polygons; they go again where the map fails, which is not made where they fail.

    Args:
        masks: file to write, which does not exist (`check_masks`); None: none.
        made: layer to the mask that was made for it.

    Raises:
        InventoryError: when it cannot be written.
        RasterError: when a mask cannot be read.
    """
    if masks is None or not made:
        yield None
        return
    write_cloud_polygons(masks, {MASK_LAYERS[name]: mask for name, mask in made.items()})
    with ExitStack() as unless_mapped:
        unless_mapped.callback(masks.unlink)
        yield masks
        unless_mapped.pop_all()


def check_masks(job: MapJob) -> None:
    """Refuse, before any work, to replace masks that somebody may have edited, and masks that mean nothing.

    Raises:
        JobError: when the file exists or is to be no GeoPackage, or a mask has no raster.
    """
    if job.masks is not None:
        check_geopackage(job.masks)
        _refuse_existing(job.masks)
    if job.pre_mask is not None and job.pre is None:
        raise JobError(
            "There is a mask of the pre-event raster, '{mask}', but no pre-event raster. Choose one, or give "
            "the mask as that of the post-event raster.",
            mask=short_name(job.pre_mask),
        )


def _refuse_existing(output: Path) -> None:
    if output.exists():
        raise JobError(
            "Output '{output}' exists; a mask may have been edited. Choose another name.", output=output
        )
