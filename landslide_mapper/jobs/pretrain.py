"""The pretrain job: images without labels in, the file of an encoder out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from landslide_mapper.backend import Backend, Json, Report
from landslide_mapper.errors import Canceled, JobError
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.jobs.outputs import claimed
from landslide_mapper.jobs.pretrain_options import PretrainJob
from landslide_mapper.jobs.progress import Progress, check, listening
from landslide_mapper.jobs.reports import PretrainReport
from landslide_mapper.jobs.train import ENCODER_SUFFIXES, check_limits
from landslide_mapper.jobs.unlabelled_patches import cut_unlabelled
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.staging_folder import StagingFolder

CUTTING = 0.1
"""Share of the job that cutting patches takes."""
_PATCHES = "patches"


_NOTHING = Message("Nothing was learned: the error did not fall. Allow more time, or choose more images.")


def run_pretrain(job: PretrainJob, backend: Backend, progress: Progress) -> PretrainReport:
    """Prepare an encoder on images without labels.

    Args:
        job: images, file and limits.
        backend: runs the network.
        progress: told every epoch; may cancel. Nothing is written then.

    Raises:
        LandslideMapperError: with one clear message; no file is left half-written.
        Canceled: when the user asked to stop.
    """
    _check_job(job)
    output = job.output.absolute()
    with (
        claimed({"output": output}, (*job.rasters, *_files(job))),
        StagedFiles([output], job.overwrite) as staged,
        StagingFolder(output.parent) as work,
        listening(backend, progress) as warnings,
    ):
        cut = cut_unlabelled(
            job.rasters,
            work / _PATCHES,
            patch_size=job.patch_size,
            clouds=job.clouds,
            seed=job.seed,
            progress=progress,
            backend=backend,
            share=CUTTING,
        )
        check(progress)
        request = _request(job, work, staged.path(output), cut.used)
        figures = backend.pretrain(request, _reporter(progress))
        check(progress)
        staged.publish()
    said = [*cut.warnings, *warnings]
    if not figures["best_epoch"]:
        said.append(_NOTHING)
        progress.log(_NOTHING)
    progress.report(1.0, Message("Encoder {output} is ready", output=output.name))
    return PretrainReport(
        job.output,
        figures["network"],
        cut.patches,
        figures["error_before"],
        figures["error"],
        figures["epochs"],
        figures["seconds"],
        tuple(said),
    )


def _request(job: PretrainJob, work: Path, output: Path, used: tuple[str, ...]) -> PretrainRequest:
    return PretrainRequest(
        store=work / _PATCHES,
        output=output,
        network=job.network,
        work=work,
        device=job.device,
        epochs=job.epochs,
        max_minutes=job.max_minutes,
        seed=job.seed,
        start_from=Path(job.start_from) if job.start_from else None,
        teacher=Path(job.teacher) if job.teacher else None,
        trained_on=used,
    )


def _check_job(job: PretrainJob) -> None:
    """Refuse what cannot be before the images are read, which may take long."""
    if job.output.suffix.lower() != ".safetensors":
        raise JobError(
            "Output '{output}' must be an encoder file: end its name with .safetensors.", output=job.output
        )
    check_limits(job.epochs, job.max_minutes)
    for word in (job.start_from, job.teacher):
        if word is not None and Path(word).suffix.lower() not in ENCODER_SUFFIXES:
            ModelFolder(Path(word)).version()
    for file in _files(job):
        if not file.is_file():
            raise JobError("{path}: no such file of encoder weights.", path=file)


def _files(job: PretrainJob) -> Iterator[Path]:
    """Files of encoder weights that are read."""
    for word in (job.start_from, job.teacher):
        if word is not None and Path(word).suffix.lower() in ENCODER_SUFFIXES:
            yield Path(word)


def _reporter(progress: Progress) -> Report:
    """What a backend reports to while it learns; it also brings back the wish to stop."""

    def report(event: Json) -> None:
        if progress.canceled():
            raise Canceled
        if event["event"] == "epoch":
            spent, left = float(event["elapsed_s"]), float(event["remaining_s"])
            done = spent / max(spent + left, 1e-6)
            progress.report(
                CUTTING + (0.99 - CUTTING) * done,
                Message(
                    "Epoch {epoch} of {epochs}: error {error:.3f}",
                    epoch=event["epoch"],
                    epochs=event["epochs"],
                    error=event["error"],
                ),
            )
        elif event["event"] == "log":
            progress.log(str(event["message"]))

    return report
