"""The export job: an inventory as data for others, with its metadata and statistics."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from landslide_mapper.dataset_names import short_name
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.event_tables import Event, mapped_polygons, read_event
from landslide_mapper.inventory.export_about import Statement
from landslide_mapper.inventory.export_changes import changes_since
from landslide_mapper.inventory.export_fields import fields_of
from landslide_mapper.inventory.export_formats import (
    CSV_GEOMETRIES,
    as_written,
    check_format,
    files_of,
    format_of,
)
from landslide_mapper.inventory.export_metadata import make_about, make_metadata
from landslide_mapper.inventory.export_people import leave_accounts_out
from landslide_mapper.inventory.export_reader import Inventory, name_of, read_inventory
from landslide_mapper.inventory.export_shapes import bring_to_crs, polygon_in_crs, smooth_outlines
from landslide_mapper.inventory.export_writer import write_inventory, write_mapped_area
from landslide_mapper.inventory.field_schemes import OWN, read_scheme
from landslide_mapper.inventory.mapped_area import without_overlaps
from landslide_mapper.inventory.measure import area_on_ellipsoid
from landslide_mapper.inventory.overlap import CoveredArea
from landslide_mapper.inventory.source_files import refuse_to_replace
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.inventory.statistics import Statistics, summarize_inventory
from landslide_mapper.inventory.statistics_report import format_area
from landslide_mapper.jobs.export_beside import accompanying, areas_beside, texts_beside, write_beside
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.reports import ExportReport
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.messages import Message
from landslide_mapper.raster.dataset_files import dataset_files

_NO_OVERLAP = 1e-6
"""Part of the area: less is rounding."""

_PERCENT = re.compile("%[0-9A-Fa-f]{2}")


def run_export(job: ExportJob, progress: Progress) -> ExportReport:
    """Write an inventory as data.

    Args:
        job: what to export.
        progress: told what is done; may cancel. Nothing is written then.

    Raises:
        LandslideMapperError: with one clear message; no file is changed then.
        Canceled: when the user asked to stop.
    """
    job = replace(job, outputs=tuple(as_written(output) for output in job.outputs))
    _check_job(job)
    scheme = read_scheme(job.fields)
    stop = partial(check, progress)
    progress.report(0.0, Message("Reading the inventory"))
    inventory, statement, statistics = _read(job, stop)
    if scheme is OWN:
        scheme = replace(scheme, fields=fields_of(inventory.rows))
    inventory.notes += scheme.notes(inventory.rows)
    changes = None if job.since is None else changes_since(job.since, inventory)
    if changes is not None:
        inventory.notes.append(changes.note())
    areas = areas_beside(job, inventory)
    beside = accompanying(job, areas)
    with StagedFiles([*job.outputs, *beside], job.overwrite) as staged:
        files = [output.name for output in job.outputs]
        about = make_about(
            inventory, statement, make_metadata(inventory, statement, statistics, files, scheme, changes)
        )
        # projects last: the data that they show may be wanted for their own sake
        for number, output in enumerate(sorted(job.outputs, key=lambda one: format_of(one).is_project)):
            share = 0.2 + 0.7 * number / len(job.outputs)
            progress.report(share, Message("Writing {output}", output=output.name))
            chosen = (job.csv_geometry, about, stop, scheme.fields, changes)
            notes = write_inventory(inventory, output, staged, *chosen)
            inventory.notes += [f"{output.name}: {note}" for note in notes]
        for area in areas:
            write_mapped_area(inventory, area, staged)
        write_beside(
            staged,
            [path for path in beside if path not in areas],
            texts_beside(inventory, about, statistics, scheme.fields, changes),
        )
        stop()
        staged.publish()
    for note in inventory.notes:
        progress.log(note)
    progress.report(1.0, Message("Landslides exported: {landslides:,}", landslides=len(inventory.rows)))
    return ExportReport(
        outputs=tuple(job.outputs),
        accompanying=tuple(beside),
        title=statement.title,
        number=len(inventory.rows),
        area_m2=statistics.sizes.total_m2,
        left_out=dict(inventory.left_out),
        notes=tuple(inventory.notes),
    )


def _read(job: ExportJob, stop: Callable[[], None]) -> tuple[Inventory, Statement, Statistics]:
    """The landslides as they are written, and what is to be said of them."""
    _check_files(job, accompanying(job))
    inventory = read_inventory(job.source, job.layer, job.statuses, job.labels, stop)
    event = read_event(job.source)
    mapped_m2 = _take_mapped_area(job, event, inventory)
    for output in job.outputs:
        check_format(output, inventory.wkt)
    leave_accounts_out(inventory, job.reviewer)
    if job.smooth:
        smooth_outlines(inventory)
    if job.crs:
        bring_to_crs(inventory, job.crs)
    inventory.measure()
    areas = inventory.measures.area_m2
    covered = CoveredArea(inventory.polygons, areas, inventory.wkt)
    _note_overlap(inventory, covered)
    statistics = summarize_inventory(inventory.rows, areas, mapped_m2, covered.together)
    return inventory, _statement(job, event), statistics


def _check_job(job: ExportJob) -> None:
    if not job.outputs:
        raise JobError("No file to export to was named; name at least one, such as inventory.gpkg.")
    if job.csv_geometry not in CSV_GEOMETRIES:
        choices = " or ".join(CSV_GEOMETRIES)
        raise JobError(
            "'{csv_geometry}' is no way to write places to CSV, expected {choices}.",
            csv_geometry=job.csv_geometry,
            choices=choices,
        )
    names = [str(output.resolve()).casefold() for output in job.outputs]
    if len(set(names)) < len(names):
        raise JobError("Two of the files to export to have the same name. Choose different names.")
    for output in job.outputs:
        if format_of(output).is_project and (found := _PERCENT.search(output.stem)):
            raise JobError(
                "{output}: QGIS takes '{found}' in the name of a GeoPackage for another sign, and would not "
                "find the project's data. Choose another name.",
                output=output.name,
                found=found.group(),
            )


def _check_files(job: ExportJob, beside: Sequence[Path]) -> None:
    """Nothing that is written may be what is read."""
    written = [path for output in job.outputs for path in files_of(output)]
    read = dataset_files(job.source)
    if job.mapped_area is not None:
        read |= dataset_files(job.mapped_area)
    refuse_to_replace([*written, *beside], read)


def _note_overlap(inventory: Inventory, covered: CoveredArea) -> None:
    overlap = covered.overlap
    if overlap <= _NO_OVERLAP * max(float(np.nansum(covered.areas)), 1.0):
        return
    inventory.notes.say(
        "Landslides overlap: {area} that several cover are counted once in all totals.",
        area=format_area(overlap) if inventory.wkt else f"{overlap:,.0f} px²",
    )


def _take_mapped_area(job: ExportJob, event: Event, inventory: Inventory) -> float | None:
    """What was looked at goes along with the landslides; its area in m2, where that is known."""
    if job.mapped_area is None:
        inventory.mapped_area += without_overlaps(event.parts, inventory.wkt)
        if event.unmapped_m2:
            inventory.notes.say(
                "{area} of what was asked for could not be mapped: that nothing is there says nothing.",
                area=format_area(event.unmapped_m2),
            )
        return event.mapped_m2
    found = mapped_polygons(job.mapped_area)
    if found is None:
        raise JobError(
            "Nothing was mapped: '{name}' holds no such polygon.", name=short_name(job.mapped_area)
        )
    part, wkt = found
    if wkt is None:  # then it lies where the landslides are, in their units
        part = replace(part, area_m2=area_on_ellipsoid(part.wkb, inventory.wkt))
    part = replace(part, wkb=polygon_in_crs(part.wkb, wkt, inventory.wkt))
    if inventory.rows and not inventory.meets(part.wkb):
        raise JobError(
            "The mapped area '{name}' lies elsewhere than the landslides. Choose that of this inventory, or "
            "leave it out.",
            name=short_name(job.mapped_area),
        )
    inventory.mapped_area.append(part)
    return part.area_m2


def _statement(job: ExportJob, event: Event) -> Statement:
    return Statement(
        title=job.title or event.info.get("title") or Path(name_of(job.source)).stem or "Landslide inventory",
        license=job.license,
        author=job.author,
        contact=job.contact,
        event_date=event.info.get("event_date") or "",
        trigger=event.info.get("trigger") or "",
    )
