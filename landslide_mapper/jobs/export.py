"""The export job: an inventory as data for others, with its metadata and statistics."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

from landslide_mapper.errors import InventoryError, JobError, system_errors
from landslide_mapper.inventory.event_tables import Event, polygons_m2, read_event
from landslide_mapper.inventory.export_formats import CSV_GEOMETRIES, check_format, files_of, format_of
from landslide_mapper.inventory.export_metadata import Statement, make_metadata, metadata_markdown
from landslide_mapper.inventory.export_people import leave_accounts_out
from landslide_mapper.inventory.export_reader import Inventory, name_of, read_inventory
from landslide_mapper.inventory.export_shapes import bring_to_crs, smooth_outlines
from landslide_mapper.inventory.export_writer import write_inventory
from landslide_mapper.inventory.overlap import CoveredArea
from landslide_mapper.inventory.source_files import refuse_to_replace
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.inventory.statistics import Statistics, summarize_inventory
from landslide_mapper.inventory.statistics_report import format_area, statistics_csv, statistics_html
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.reports import ExportReport
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.messages import Message, Messages
from landslide_mapper.raster.dataset_files import dataset_files

ACCOMPANYING = ("_metadata.json", "_metadata.md", "_statistics.html", "_statistics.csv")
"""Ends of the names of the files beside an inventory."""
_NO_OVERLAP = 1e-6
"""Part of the area: less is rounding."""


def run_export(job: ExportJob, progress: Progress) -> ExportReport:
    """Write an inventory as data.

    Args:
        job: what to export.
        progress: told what is done; may cancel. Nothing is written then.

    Raises:
        LandslideMapperError: with one clear message; no file is changed then.
        Canceled: when the user asked to stop.
    """
    _check_job(job)
    stop = partial(check, progress)
    progress.report(0.0, Message("Reading the inventory"))
    accompanying = _accompanying(job)
    _check_files(job, accompanying)
    inventory = read_inventory(job.source, job.layer, job.statuses, job.labels, stop)
    event = read_event(job.source)
    inventory.mapped_area += event.parts
    for output in job.outputs:
        check_format(output, inventory.wkt)
    leave_accounts_out(inventory, job.reviewer)
    if job.smooth:
        smooth_outlines(inventory)
    if job.crs:
        bring_to_crs(inventory, job.crs)
    inventory.measure()
    statement, mapped_m2 = _background(job, event, inventory)
    areas = inventory.measures.area_m2
    covered = CoveredArea(inventory.polygons, areas, inventory.wkt)
    _note_overlap(inventory, covered)
    statistics = summarize_inventory(inventory.rows, areas, mapped_m2, covered.together)
    with StagedFiles([*job.outputs, *accompanying], job.overwrite) as staged:
        for number, output in enumerate(job.outputs):
            progress.report(
                0.2 + 0.7 * number / len(job.outputs), Message("Writing {output}", output=output.name)
            )
            facts = _facts(statement, inventory)
            notes = write_inventory(inventory, output, staged, job.csv_geometry, facts, stop)
            inventory.notes += [f"{output.name}: {note}" for note in notes]
        if accompanying:
            _write_beside(job, staged, accompanying, inventory, statement, statistics)
        stop()
        staged.publish()
    for note in inventory.notes:
        progress.log(note)
    progress.report(1.0, Message("Landslides exported: {landslides:,}", landslides=len(inventory.rows)))
    return ExportReport(
        outputs=tuple(job.outputs),
        accompanying=tuple(accompanying),
        title=statement.title,
        number=len(inventory.rows),
        area_m2=statistics.sizes.total_m2,
        left_out=dict(inventory.left_out),
        notes=tuple(inventory.notes),
    )


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
    names = [str(output).casefold() for output in job.outputs]
    if len(set(names)) < len(names):
        raise JobError("Two of the files to export to have the same name. Choose different names.")
    for output in job.outputs:
        format_of(output)


def _check_files(job: ExportJob, accompanying: Sequence[Path]) -> None:
    """Nothing that is written may be what is read."""
    written = [path for output in job.outputs for path in files_of(output)]
    read = dataset_files(job.source)
    if job.mapped_area is not None:
        read |= dataset_files(job.mapped_area)
    refuse_to_replace([*written, *accompanying], read)


def _note_overlap(inventory: Inventory, covered: CoveredArea) -> None:
    overlap = covered.overlap
    if overlap <= _NO_OVERLAP * max(float(np.nansum(covered.areas)), 1.0):
        return
    inventory.notes.say(
        "Landslides overlap: {area} that several cover are counted once in all totals.",
        area=format_area(overlap) if inventory.wkt else f"{overlap:,.0f} px²",
    )


def _accompanying(job: ExportJob) -> list[Path]:
    first = job.outputs[0]
    return [first.with_name(first.stem + end) for end in ACCOMPANYING] if job.report else []


def _background(job: ExportJob, event: Event, inventory: Inventory) -> tuple[Statement, float | None]:
    """What people say about the inventory, and the area in m2 that was looked at, where that is known."""
    mapped_m2 = event.mapped_m2 if job.mapped_area is None else polygons_m2(job.mapped_area)
    if event.unmapped_m2 and job.mapped_area is None:
        inventory.notes.say(
            "{area} of what was asked for could not be mapped: that nothing is there says nothing.",
            area=format_area(event.unmapped_m2),
        )
    statement = Statement(
        title=job.title or event.info.get("title") or Path(name_of(job.source)).stem or "Landslide inventory",
        license=job.license,
        author=job.author,
        contact=job.contact,
        event_date=event.info.get("event_date") or "",
        trigger=event.info.get("trigger") or "",
    )
    return statement, mapped_m2


def _facts(statement: Statement, inventory: Inventory) -> dict[str, str]:
    """What is kept inside a GeoPackage."""
    states = sorted({row["status"] for row in inventory.rows})
    facts = {**vars(statement), "review_states": ", ".join(states), "number": str(len(inventory.rows))}
    return {name.upper(): value for name, value in facts.items() if value}


def _write_beside(
    job: ExportJob,
    staged: StagedFiles,
    paths: Sequence[Path],
    inventory: Inventory,
    statement: Statement,
    statistics: Statistics,
) -> None:
    metadata = make_metadata(inventory, statement, statistics, [output.name for output in job.outputs])
    unit = "m²" if inventory.wkt else "px²"
    texts = (
        json.dumps(metadata, indent=2, ensure_ascii=False) + "\n",
        metadata_markdown(metadata),
        statistics_html(statement.title, statistics, _notes(inventory), unit),
        statistics_csv(statistics),
    )
    for path, text in zip(paths, texts):
        with system_errors(InventoryError, "{failure}: {reason}.", failure=staged.failure(path)):
            _write_text(staged.path(path), text)


def _notes(inventory: Inventory) -> list[str]:
    """What a reader of the statistics must know."""
    unseen = sum(1 for row in inventory.rows if not row["reviewed"])
    notes = Messages()
    if unseen:
        notes.say("{unseen:,} of them were found by a model and reviewed by nobody.", unseen=unseen)
    if inventory.left_out:
        left = ", ".join(f"{count:,} {state}" for state, count in sorted(inventory.left_out.items()))
        notes.say("Not in this inventory: {left}.", left=left)
    if inventory.wkt is None:
        notes.append("The images have no georeference: areas are in square pixels.")
    else:
        notes.append("Areas are measured on the ellipsoid; where landslides overlap, totals count once.")
    return [*notes, *inventory.notes]


def _write_text(path: Path, text: str) -> None:
    # write_text has no newline in Python 3.9; names of files and attributes may hold what is no text
    with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
        file.write(text)
