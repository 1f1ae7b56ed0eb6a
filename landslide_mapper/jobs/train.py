"""The train job: labelled scenes in, a new model with one decoder per region out."""

from __future__ import annotations

import shutil
from dataclasses import asdict, replace
from pathlib import Path
from typing import cast

from landslide_mapper.backend import Backend, EpochFigures, Json, Report, TrainRequest
from landslide_mapper.errors import Canceled, JobError
from landslide_mapper.jobs.context import check_context_asked, context_waves
from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.reports import TrainReport
from landslide_mapper.jobs.spec import TrainJob
from landslide_mapper.jobs.starters import training_start
from landslide_mapper.jobs.usefulness import why_useless
from landslide_mapper.jobs.work_folder import work_folder
from landslide_mapper.json_fields import read_json
from landslide_mapper.messages import Message
from landslide_mapper.model.design import check_decoder
from landslide_mapper.model.folder import ModelFolder, is_taken
from landslide_mapper.vocabulary import (
    ANYWHERE,
    AUTO_CHOICE,
    DERIVED,
    NO_ATTENTION,
    NO_CONTEXT,
    NO_START,
    STARTER,
    UNET,
)

ENCODER_SUFFIXES = (".safetensors", ".pth", ".pt")
"""Of files with the weights of an encoder."""
CHANGEABLE = ("epochs", "max_minutes", "device")
"""What may change between two tries of the same training."""


def run_train(job: TrainJob, backend: Backend, progress: Progress) -> TrainReport:
    """Train a new model on the training scenes; validation scenes choose when to stop.

    An interrupted training leaves its patches and its newest checkpoint in a hidden folder beside the
    model; the same job started again goes on from there.

    Args:
        job: scenes, model folder and limits.
        backend: runs the training.
        progress: told every epoch; may cancel.

    Raises:
        LandslideMapperError: with one clear message; no model is left half-written.
        Canceled: when the user asked to stop.
    """
    job = checked(job)
    facts = {name: value for name, value in asdict(job).items() if name not in CHANGEABLE}
    with work_folder(job.model, "training", facts, job.scenes) as work:
        card = backend.train(training_request(job, work.path, progress), reporter(progress))
        work.finished = True
    useless = why_useless(card)
    if useless:
        progress.log(useless)
    progress.report(1.0, Message("Model '{model}' is ready", model=job.model.stem))
    return TrainReport(job.model, card, useless)


def checked(job: TrainJob) -> TrainJob:
    """The job as it is done; what is nonsense is refused.

    Raises:
        LandslideMapperError: saying why.
    """
    job = _with_encoder_file(job)
    _check_job(job)
    return job


def training_request(job: TrainJob, work: Path, progress: Progress) -> TrainRequest:
    """Cut a job's patches, unless that was done before, and say what the training starts from.

    Args:
        job: as `checked` gave it.
        work: its folder.
        progress: told what is done; may cancel.

    Raises:
        LandslideMapperError: when there are no patches, or the start does not suit them.
        Canceled: when the user asked to stop.
    """
    store = work / "patches"
    if not (store / "index.json").is_file():
        progress.report(0.0, Message("Cutting patches from the labelled scenes"))
        shutil.rmtree(store, ignore_errors=True)
        build_patch_store(
            job.scenes,
            store,
            derived=[one for one in DERIVED if one in job.derived],
            normalization=job.normalization,
            patch_size=job.patch_size,
            gsd_m=job.gsd_m,
            together=job.settings.get("decoders") == ANYWHERE,
            seed=job.seed,
            progress=progress,
        )
    check(progress)
    index = read_json(store / "index.json", JobError).data
    waves = context_waves(job, index, progress)
    return _request(job, store, work, training_start(job, index, progress), waves)


def _with_encoder_file(job: TrainJob) -> TrainJob:
    """The job with a file of encoder weights as what it is, also where it was named as the start."""
    is_file = job.start_from is not None and Path(job.start_from).suffix.lower() in ENCODER_SUFFIXES
    if not is_file or job.encoder_weights:
        return job
    return replace(job, start_from=None, encoder_weights=job.start_from)


def _request(
    job: TrainJob, store: Path, work: Path, start: Path | None, waves: tuple[float, ...] | None
) -> TrainRequest:
    return TrainRequest(
        store=store,
        model=job.model,
        network=job.network,
        work=work,
        device=job.device,
        epochs=job.epochs,
        max_minutes=job.max_minutes,
        seed=job.seed,
        settings=job.settings if job.loss == AUTO_CHOICE else {"loss": job.loss, **job.settings},
        start_from=start,
        encoder_weights=Path(job.encoder_weights) if job.encoder_weights else None,
        decoder=_named(job.decoder, AUTO_CHOICE),
        attention=_named(job.attention, NO_ATTENTION),
        context=_named(job.context, NO_CONTEXT),
        context_weights=Path(job.context_weights) if job.context_weights else None,
        context_waves=waves,
    )


def _check_job(job: TrainJob) -> None:
    if not any(scene.split == "train" for scene in job.scenes):
        raise JobError("There is no training scene: at least one scene needs the split 'train'.")
    check_new_model(job.model)
    if job.encoder_weights and job.start_from not in (None, NO_START):
        raise JobError(
            "A training starts from a model or from encoder weights: leave out '{model}' or '{file}'.",
            model=job.start_from,
            file=job.encoder_weights,
        )
    check_limits(job.epochs, job.max_minutes)
    check_decoder(job.network, _named(job.decoder, AUTO_CHOICE) or UNET, _named(job.attention, NO_ATTENTION))
    check_context_asked(job)
    _check_start(job)


def check_new_model(model: Path) -> None:
    """Refuse a folder in which no model can be made.

    Raises:
        JobError: saying why.
    """
    if model.suffix != ".lsmodel":
        raise JobError("Model folder '{model}' must end with .lsmodel.", model=model)
    if is_taken(model):
        raise JobError(
            "Model '{model}' exists already and is never overwritten. "
            "Choose another name, or update the model.",
            model=model,
        )


def _named(choice: str, nothing: str) -> str | None:
    """A choice, or None where it names nothing."""
    return None if choice == nothing else choice


def _check_start(job: TrainJob) -> None:
    """Refuse what is not there before the patches are cut, which may take long."""
    if job.start_from is not None and job.start_from not in (STARTER, NO_START):
        ModelFolder(Path(job.start_from)).version()
    if job.encoder_weights and not Path(job.encoder_weights).is_file():
        raise JobError("{path}: no such file of encoder weights.", path=job.encoder_weights)


def check_limits(epochs: int | None, max_minutes: float | None) -> None:
    """Refuse limits that leave no room to train.

    Raises:
        JobError: naming the limit.
    """
    if max_minutes is not None and max_minutes <= 0:
        raise JobError(
            "A time limit of {max_minutes} minutes leaves no time to train.", max_minutes=max_minutes
        )
    if epochs is not None and epochs < 1:
        raise JobError("{epochs} epochs: at least one is needed.", epochs=epochs)


def reporter(progress: Progress, start: float = 0.05) -> Report:
    """What a backend reports to while it trains; it also brings back the wish to stop.

    Args:
        progress: told of it.
        start: share of the job that is done when the first epoch begins.
    """

    def report(event: Json) -> None:
        if progress.canceled():
            raise Canceled
        if event["event"] == "epoch":
            progress.epoch(cast(EpochFigures, event))
            progress.report(start + (0.99 - start) * _fraction(event), _epoch_message(event))
        elif event["event"] == "step":
            progress.report(float(event["fraction"]), event["message"])
        elif event["event"] == "log":
            progress.log(str(event["message"]))

    return report


def _fraction(event: Json) -> float:
    spent, left = float(event["elapsed_s"]), float(event["remaining_s"])
    return spent / max(spent + left, 1e-6)


def _epoch_message(event: Json) -> Message:
    count = {"epoch": event["epoch"], "epochs": event["epochs"]}
    if event["mean_iou"] is None:
        return Message("Epoch {epoch} of {epochs}", **count)
    return Message("Epoch {epoch} of {epochs}: IoU {mean_iou:.3f}", **count, mean_iou=event["mean_iou"])
