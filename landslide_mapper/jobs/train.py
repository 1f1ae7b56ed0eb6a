"""The train job: labelled scenes in, a new model with one decoder per region out."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

from landslide_mapper.backend import Backend, Json, TrainRequest
from landslide_mapper.errors import Canceled, JobError
from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.spec import TrainJob


def run_train(job: TrainJob, backend: Backend, progress: Progress) -> dict[str, Any]:
    """Train a new model on the training scenes; validation scenes choose when to stop.

    An interrupted training leaves its patches and its newest checkpoint in a hidden folder beside the
    model; the same job started again goes on from there.

    Args:
        job: scenes, model folder and limits.
        backend: runs the training.
        progress: told every epoch; may cancel.

    Returns:
        The model card of version 1.

    Raises:
        LandslideMapperError: with one clear message; no model is left half-written.
        Canceled: when the user asked to stop.
    """
    _check_job(job)
    work = _work_folder(job)
    store = work / "patches"
    if not (store / "index.json").is_file():
        progress.report(0.0, "Cutting patches from the labelled scenes")
        shutil.rmtree(store, ignore_errors=True)
        build_patch_store(job.scenes, store, seed=job.seed, progress=progress)
    check(progress)
    request = TrainRequest(
        store=store,
        model=job.model,
        network=job.network,
        work=work,
        device=job.device,
        epochs=job.epochs,
        max_minutes=job.max_minutes,
        seed=job.seed,
        settings=job.settings,
    )
    card = backend.train(request, _reporter(progress))
    shutil.rmtree(work, ignore_errors=True)
    progress.report(1.0, f"Model '{job.model.stem}' is ready")
    return card


def _check_job(job: TrainJob) -> None:
    if not any(scene.split == "train" for scene in job.scenes):
        raise JobError("There is no training scene: at least one scene needs the split 'train'.")
    if job.model.suffix != ".lsmodel":
        raise JobError(f"Model folder '{job.model}' must end with .lsmodel.")
    if job.model.exists():
        raise JobError(
            f"Model '{job.model}' exists already and is never overwritten. "
            "Choose another name, or update the model."
        )
    if job.max_minutes is not None and job.max_minutes <= 0:
        raise JobError(f"A time limit of {job.max_minutes} minutes leaves no time to train.")
    if job.epochs is not None and job.epochs < 1:
        raise JobError(f"{job.epochs} epochs: at least one is needed.")


def _work_folder(job: TrainJob) -> Path:
    """A folder that belongs to this very job, so that only the same job resumes from it."""
    facts: dict[str, Any] = asdict(job)
    # Limits may change between two tries of the same training.
    for limit in ("epochs", "max_minutes", "device"):
        facts.pop(limit)
    facts["modified"] = [_modified(scene.labels) for scene in job.scenes]
    key = hashlib.sha256(json.dumps(facts, sort_keys=True, default=str).encode()).hexdigest()[:12]
    work = job.model.parent / f".{job.model.stem}.training-{key}"
    try:
        work.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JobError(f"Folder '{job.model.parent}' cannot be written: {error.strerror}.") from error
    return work


def _modified(path: Path | None) -> float | None:
    return path.stat().st_mtime if path and path.exists() else None


def _reporter(progress: Progress) -> Any:
    def report(event: Json) -> None:
        if progress.canceled():
            raise Canceled
        if event["event"] == "epoch":
            progress.epoch(event)
            progress.report(_fraction(event), _epoch_message(event))
        elif event["event"] == "log":
            progress.log(str(event["message"]))

    return report


def _fraction(event: Json) -> float:
    spent, left = float(event["elapsed_s"]), float(event["remaining_s"])
    return 0.05 + 0.94 * spent / max(spent + left, 1e-6)


def _epoch_message(event: Json) -> str:
    return f"Epoch {event['epoch']} of {event['epochs']}: validation IoU {event['mean_iou']:.3f}"
