"""The jobs that hand models over: export as a folder, in one file or as ONNX, and import."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from landslide_mapper.backend import ALL_REGIONS, Backend, ExportRequest
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.jobs.exchange_options import ARCHIVE, ONNX, ExportModelJob, ImportModelJob
from landslide_mapper.jobs.outputs import cannot_write, claimed
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.reports import Report
from landslide_mapper.messages import Message, Messages
from landslide_mapper.model.archive import read_archive, write_archive
from landslide_mapper.model.export import export_model
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.for_others import file_layers, notes
from landslide_mapper.staging_folder import StagingFolder

MOST_REGION_LOSS = 0.01


@dataclass(frozen=True)
class ModelExportReport(Report):
    """What was exported.

    Attributes:
        output: what was made.
        bytes: size of a file; None for a folder.
        keeps_imagery: whether imagery went along.
        notes: what whoever uses it must know.
        figures: of an ONNX file: `difference`, the largest one of a probability from the model's, and with
            weights of 8 bits the IoU on the model's validation patches.
        seconds: what it took.
    """

    output: Path
    bytes: int | None
    keeps_imagery: bool
    notes: tuple[str, ...] = ()
    figures: dict[str, Any] | None = None
    seconds: float = 0.0


def run_export_model(job: ExportModelJob, backend: Backend | None, progress: Progress) -> ModelExportReport:
    """Give a model's version in use away.

    Args:
        job: what to export and where to.
        backend: writes ONNX; not needed otherwise.
        progress: told what is done; may cancel. Nothing is written then.

    Raises:
        LandslideMapperError: with one clear message; nothing is written then.
        Canceled: when the user asked to stop.
    """
    started = time.monotonic()
    _check_suffix(job)
    progress.report(0.0, Message("Exporting model {name}", name=job.model.stem))
    if job.needs_network:
        if backend is None:
            raise JobError("ONNX files need the engine. Set it up first.")
        report = _export_onnx(job, backend, progress)
    elif job.output.suffix.lower() == ARCHIVE:
        report = _export_archive(job, progress)
    else:
        export_model(job.model, job.output, job.keep_imagery, job.version)
        report = ModelExportReport(job.output, None, job.keep_imagery)
    for note in report.notes:
        progress.log(note)
    progress.report(1.0, Message("Model exported: {output}", output=job.output))
    return replace(report, seconds=round(time.monotonic() - started, 2))


def run_import_model(job: ImportModelJob, progress: Progress) -> Path:
    """Unpack a model that came in one file; returns its folder.

    Raises:
        LandslideMapperError: with one clear message; nothing is written then.
    """
    progress.report(0.0, Message("Importing model {name}", name=job.file.stem))
    made = read_archive(job.file, job.model)
    progress.report(1.0, Message("Model imported: {output}", output=made))
    return made


def _check_suffix(job: ExportModelJob) -> None:
    """Refuse options that mean nothing for what is made."""
    suffix = job.output.suffix.lower()
    if suffix == ONNX:
        if job.keep_imagery:
            raise JobError(
                "An ONNX file holds no imagery: leave keep_imagery out, or export a .zip file or a folder."
            )
        return
    said = {"region": job.region, "int8": job.int8, "post_only": job.post_only}
    for name, value in said.items():
        if value:
            raise JobError(
                "{name} is for ONNX files only; '{output}' is none. End its name with .onnx, or leave that "
                "out.",
                name=name,
                output=job.output,
            )


def _export_archive(job: ExportModelJob, progress: Progress) -> ModelExportReport:
    model = ModelFolder(job.model)
    with (
        claimed({"output": job.output}, ()),
        StagedFiles([job.output], job.overwrite) as staged,
    ):
        try:
            with StagingFolder(job.output.parent) as folder:
                copy = folder / job.model.name
                export_model(job.model, copy, job.keep_imagery, job.version)
                check(progress)
                write_archive(copy, staged.path(job.output), model.name)
        except OSError as error:
            raise cannot_write(job.output, error) from error
        check(progress)
        staged.publish()
    return ModelExportReport(job.output, job.output.stat().st_size, job.keep_imagery)


def _export_onnx(job: ExportModelJob, backend: Backend, progress: Progress) -> ModelExportReport:
    spec = ModelFolder(job.model).version(job.version).spec
    regions = () if job.region is None else (spec.region(job.region).id,)
    layers = file_layers(spec.input, job.post_only)
    with (
        claimed({"output": job.output}, ()),
        StagedFiles([job.output], job.overwrite) as staged,
    ):
        request = ExportRequest(
            job.model, staged.path(job.output), regions, job.int8, job.post_only, job.version
        )
        try:
            figures = backend.export_onnx(request)
        except OSError as error:
            raise cannot_write(job.output, error) from error
        check(progress)
        staged.publish()
    said = (*notes(spec.input, layers, len(figures["regions"])), *_losses(figures))
    return ModelExportReport(job.output, figures["bytes"], False, said, figures)


def _losses(figures: dict[str, Any]) -> list[str]:
    """Regions that lose more than the model as a whole may."""
    said = Messages()
    for region, before in figures.get("iou", {}).items():
        loss = before - figures["iou_int8"][region]
        if "iou_int8" in figures and region != ALL_REGIONS and loss > MOST_REGION_LOSS:
            said.say(
                "With weights of 8 bits the IoU of region '{region}' falls by {loss:.3f} on its validation "
                "patches.",
                region=region,
                loss=loss,
            )
    return said
