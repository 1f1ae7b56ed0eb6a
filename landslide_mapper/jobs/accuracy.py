"""The accuracy job: an inventory measured against a reference, as a page, a table and JSON."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from landslide_mapper.accuracy.comparison import Comparison, compare
from landslide_mapper.accuracy.figures import (
    FN,
    FP,
    TP,
    AccuracyFigures,
    AreaFigures,
    SizeFigures,
    object_figures,
    pixel_figures,
    ratio_estimate,
    size_classes,
)
from landslide_mapper.accuracy.inputs import Inputs, areas_of, opened, reference_of
from landslide_mapper.accuracy.probability_table import ProbabilityTable, read_table
from landslide_mapper.accuracy.report_json import report_json
from landslide_mapper.accuracy.report_page import GENERATOR, report_page
from landslide_mapper.accuracy.report_table import COLUMNS, report_table
from landslide_mapper.accuracy.resampling import Resampling
from landslide_mapper.accuracy.sample_points import JudgedSample, read_sample
from landslide_mapper.accuracy.stratified import Stratified, estimate
from landslide_mapper.accuracy.words import Say
from landslide_mapper.dataset_names import short_name, split_layer
from landslide_mapper.errors import InventoryError, JobError, system_errors
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.inventory.statistics_report import format_area
from landslide_mapper.jobs.accuracy_options import AccuracyJob
from landslide_mapper.jobs.accuracy_reports import AccuracyReport
from landslide_mapper.jobs.outputs import claimed
from landslide_mapper.jobs.progress import Progress, check, reporting
from landslide_mapper.jobs.report_file import check_report_replaceable, report_text
from landslide_mapper.messages import Message, Messages

SUFFIXES = (".html", ".htm")
_SAME_MAP = 0.1
"""So much may the area of landslides in a sample differ from that of its map: it is counted in squares."""
_KNOWN_BYTES = 4096
"""So much of a file is looked at to know it as an earlier report."""


def run_accuracy(job: AccuracyJob, progress: Progress, say: Say = str) -> AccuracyReport:
    """Measure an inventory.

    Args:
        job: what to measure and where to write it.
        progress: told what is done; may cancel. Nothing is written then.
        say: says a message in the reader's language.

    Raises:
        LandslideMapperError: with one clear message; no file is changed then.
        Canceled: when the user asked to stop.
    """
    started = time.monotonic()
    table = _check_job(job)
    outputs = {"report": job.report, "table": table, "JSON": job.json}
    read = (job.inventory, job.truth, job.area, job.probability, job.sample)
    with claimed(outputs, (None if one is None else split_layer(one)[0] for one in read)):
        figures = _figures(job, progress)
        check(progress)
        title = job.title or Path(short_name(job.inventory)).stem
        found = report_json(figures)
        progress.report(0.95, Message("Writing the report"))
        texts = {job.report: report_page(title, figures, say), table: report_table(figures)}
        if job.json is not None:
            texts[job.json] = report_text(found)
        _write(texts)
    for note in figures.notes:
        progress.log(note)
    progress.report(1.0, Message("The report is written"))
    return AccuracyReport(
        report=job.report,
        table=table,
        json=job.json,
        figures=found,
        notes=tuple(figures.notes),
        seconds=round(time.monotonic() - started, 2),
    )


def _figures(job: AccuracyJob, progress: Progress) -> AccuracyFigures:
    progress.report(0.0, Message("Reading the landslides"))
    judged = None if job.sample is None else read_sample(job.sample)
    with opened(job.inventory, job.truth, job.area, job.statuses, job.pixel_size_m) as inputs:
        check(progress)
        said = Message("Comparing inventory and reference")
        comparison = compare(inputs, reporting(progress, said, 0.1, 0.5))
        if not len(comparison.units):
            raise JobError(
                "Nothing of the accuracy areas is on the map: all of it lies where nothing was mapped. "
                "Choose other areas."
            )
        draws = Resampling(len(comparison.units))
        covered_m2 = inputs.mapped.together_m2()
        notes = _notes(inputs, comparison)
        _note_sample(notes, judged, covered_m2)
        stratified = None if judged is None else estimate(judged.sample)
        area = _area_figures(comparison, covered_m2, draws, stratified)
        sizes = SizeFigures.of(inputs.mapped.area_m2, comparison.real)
        pixel_m = float(np.sqrt(comparison.unit_m2[0]))
        check(progress)
    return AccuracyFigures(
        pixel=pixel_figures(comparison, draws),
        mean_area_iou=float(np.mean([one.iou for one in comparison.compared])),
        object=object_figures(comparison, draws),
        classes=size_classes(comparison, draws),
        area=area,
        sizes=sizes,
        comparison=comparison,
        pixel_m=pixel_m,
        judged=judged,
        stratified=stratified,
        probability=_probability(job, progress),
        notes=notes,
    )


def _area_figures(
    comparison: Comparison, inventory_m2: float, draws: Resampling, stratified: Stratified | None
) -> AreaFigures:
    sums = comparison.units_m2.sum(axis=0)
    if stratified is None:
        whole = ratio_estimate(comparison, draws, inventory_m2)
    else:
        whole = stratified.areas[0]
    return AreaFigures(
        mapped_m2=float(sums[FP] + sums[TP]),
        reference_m2=float(sums[FN] + sums[TP]),
        inventory_m2=inventory_m2,
        assessed_m2=float(sums.sum()),
        unseen_m2=comparison.unseen_m2,
        estimate=whole,
        by_sample=stratified is not None,
    )


def _probability(job: AccuracyJob, progress: Progress) -> ProbabilityTable | None:
    if job.probability is None:
        return None
    said = Message("Looking at the probability")
    return read_table(
        job.probability,
        lambda grid: areas_of(job.area, grid),
        lambda grid: reference_of(job.truth, grid),
        reporting(progress, said, 0.65, 0.25),
    )


def _notes(inputs: Inputs, comparison: Comparison) -> Messages:
    """What a reader must know."""
    notes = Messages(inputs.notes)
    tiny = comparison.mapped.tiny + comparison.real.tiny
    sums = comparison.units.sum(axis=0)
    if not sums[FN] + sums[TP]:
        notes.say(
            "No landslide of the reference lies in the accuracy areas ({count:,} elsewhere). If there are "
            "some, the reference is another one, or lies elsewhere by its coordinate reference system.",
            count=inputs.real.polygons.count,
        )
    empty = len(comparison.areas) - len(comparison.compared)
    if empty:
        notes.say(
            "Accuracy areas of which nothing was compared, as they lie below other ones or where nothing "
            "was mapped: {count:,}.",
            count=empty,
        )
    if inputs.unreviewed:
        notes.say(
            "{count:,} landslides of the inventory were found by a model and reviewed by nobody.",
            count=inputs.unreviewed,
        )
    if tiny:
        notes.say("{count:,} landslides are smaller than a pixel and are not counted as such.", count=tiny)
    if inputs.grid.wkt is None:
        notes.say("The inventory has no georeference: areas are in square pixels.")
    return notes


def _note_sample(notes: Messages, judged: JudgedSample | None, inventory_m2: float) -> None:
    """Say whether a sample is of this inventory, and whole."""
    if judged is None:
        return
    if abs(judged.mapped_m2 - inventory_m2) > _SAME_MAP * max(judged.mapped_m2, inventory_m2):
        notes.say(
            "The sample was drawn from a map with {sampled} of landslides, the inventory has {found}: it is "
            "another one, or has changed. What the sample says is said of that map.",
            sampled=format_area(judged.mapped_m2),
            found=format_area(inventory_m2),
        )
    if judged.missing:
        notes.say(
            "{count:,} of the points that were drawn are not in the sample: unless they were left out by "
            "chance, its figures are wrong.",
            count=judged.missing,
        )


def _check_job(job: AccuracyJob) -> Path:
    """Make sure that the files can be written before any work; returns where the table goes."""
    if job.report.suffix.lower() not in SUFFIXES:
        raise JobError("Report '{report}' must be a page: end its name with .html.", report=job.report)
    table = job.report.with_suffix(".csv")
    for path, start in ((job.report, f'content="{GENERATOR}"'), (table, ",".join(COLUMNS))):
        if path.is_file() and path.stat().st_size and start not in _start_of(path):
            raise JobError(
                "'{report}' is not an earlier report; it is left alone. Choose another name.", report=path
            )
    if job.json is not None:
        check_report_replaceable(job.json)
    return table


def _start_of(path: Path) -> str:
    with system_errors(JobError, "'{path}' cannot be read: {reason}. Choose another name.", path=path):
        with path.open("rb") as file:
            return file.read(_KNOWN_BYTES).decode("utf-8", "replace")


def _write(texts: dict[Path, str]) -> None:
    """Write all files, or none."""
    with StagedFiles(list(texts), overwrite=True) as staged:
        for path, text in texts.items():
            with system_errors(InventoryError, "{failure}: {reason}.", failure=staged.failure(path)):
                with staged.path(path).open("w", encoding="utf-8", errors="replace", newline="") as file:
                    file.write(text)
        staged.publish()
