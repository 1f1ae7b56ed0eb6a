"""The files beside an exported inventory: what it is, what it adds up to, what it has no place for itself."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from landslide_mapper.errors import InventoryError, system_errors
from landslide_mapper.inventory.export_about import About
from landslide_mapper.inventory.export_changes import Changes, changes_csv
from landslide_mapper.inventory.export_fields import ExportField
from landslide_mapper.inventory.export_formats import format_of, mapped_area_beside
from landslide_mapper.inventory.export_metadata import metadata_markdown
from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.inventory.qgis_metadata import qgis_metadata
from landslide_mapper.inventory.qgis_style import landslide_style, mapped_area_style
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.inventory.statistics import Statistics
from landslide_mapper.inventory.statistics_report import statistics_csv, statistics_html
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.messages import Messages
from landslide_mapper.vocabulary import CHANGES, MAPPED_AREA

ACCOMPANYING = ("_metadata.json", "_metadata.md", "_statistics.html", "_statistics.csv")
"""Ends of the names of the files beside an inventory."""
STYLE, DESCRIPTION = ".qml", ".qmd"
"""Where QGIS looks for the style and the metadata of a file that holds none."""


def accompanying(job: ExportJob, areas: Sequence[Path] = ()) -> list[Path]:
    """Metadata and statistics beside the first file; beside each, what it has no place for itself."""
    if not job.report:
        return []
    first = job.outputs[0]
    beside = [first.with_name(first.stem + end) for end in ACCOMPANYING]
    if job.since is not None:
        beside.append(first.with_name(f"{first.stem}_{CHANGES}.csv"))
    for output in (*job.outputs, *areas):
        if not format_of(output).is_database:
            beside += [output.with_suffix(STYLE), output.with_suffix(DESCRIPTION)]
    return list(dict.fromkeys([*beside, *areas]))


def areas_beside(job: ExportJob, inventory: Inventory) -> list[Path]:
    """The files of what was mapped beside those that hold one layer."""
    if not job.report or not inventory.mapped_area:
        return []
    return [mapped_area_beside(one) for one in job.outputs if not format_of(one).many_layers]


def texts_beside(
    inventory: Inventory,
    about: About,
    statistics: Statistics,
    fields: Sequence[ExportField],
    changes: Changes | None,
) -> dict[str, str]:
    """What the files beside an inventory say, by the ends of their names."""
    metadata = {**about.metadata, "notes": list(inventory.notes)}
    unit = "m²" if inventory.wkt else "px²"
    said = (
        json.dumps(metadata, indent=2, ensure_ascii=False) + "\n",
        metadata_markdown(metadata),
        statistics_html(about.statement.title, statistics, _notes(inventory), unit),
        statistics_csv(statistics),
    )
    told = {} if changes is None else {f"_{CHANGES}.csv": changes_csv(changes)}
    return {
        **told,
        **dict(zip(ACCOMPANYING, said)),
        f"_{MAPPED_AREA}{STYLE}": mapped_area_style(),
        STYLE: landslide_style(fields, beside=True),
        DESCRIPTION: qgis_metadata(about),
    }


def write_beside(staged: StagedFiles, paths: Sequence[Path], texts: Mapping[str, str]) -> None:
    """Write files beside an inventory.

    Args:
        staged: writes them.
        paths: of the files.
        texts: by the ends of their names.

    Raises:
        InventoryError: when one cannot be written.
    """
    for path in paths:
        text = next(text for end, text in texts.items() if path.name.endswith(end))
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
