"""The compress job: a model and labelled scenes in, a small model that answers nearly the same out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from landslide_mapper.backend import ALL_REGIONS, Backend, Json, TrainRequest
from landslide_mapper.errors import JobError
from landslide_mapper.jobs.compress_options import CompressJob
from landslide_mapper.jobs.model_patches import patches_for
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.reports import Report
from landslide_mapper.jobs.scene_survey import survey_scene
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.jobs.starters import starter_for
from landslide_mapper.jobs.train import CHANGEABLE, check_limits, check_new_model, reporter
from landslide_mapper.jobs.usefulness import why_useless
from landslide_mapper.jobs.work_folder import work_folder
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelFolder, ModelVersion
from landslide_mapper.model.spec import ModelSpec
from landslide_mapper.vocabulary import ANYWHERE, CHANGE, COMPRESSION, STARTER, TEST, TRAIN

LEAST_GAIN, MOST_LOSS = 3.0, 0.02
"""How many times as fast a student shall be, and how much IoU it may lose."""
MOST_UNLABELLED = 1000
"""Patches without a label that are learned from at most: they cost as much time as others."""


@dataclass(frozen=True)
class CompressReport(Report):
    """The report of the compress job.

    Attributes:
        model: folder of the student.
        card: of its version 1.
        figures: `teacher` and `student` with `parameters`, `megabytes` and `seconds_per_tile`, and `iou`,
            by region (`*`: all of them) what `teacher` and `student` reach on the validation patches.
        shortfalls: why it is not what it should be; none where it is.
    """

    model: Path
    card: Mapping[str, Any]
    figures: Mapping[str, Any]
    shortfalls: tuple[str, ...] = ()

    @property
    def gain(self) -> float:
        """How many times as fast as its teacher the student is."""
        teacher, student = self.figures["teacher"], self.figures["student"]
        return float(teacher["seconds_per_tile"] / max(student["seconds_per_tile"], 1e-9))

    def to_json(self) -> Json:
        """The figures, with the student's folder and the shortfalls."""
        return {"model": str(self.model), **self.figures, "shortfalls": list(self.shortfalls)}


def run_compress(job: CompressJob, backend: Backend, progress: Progress) -> CompressReport:
    """Teach a small network what a model answers.

    An interrupted one goes on where it was when the same job is started again.

    Args:
        job: teacher, scenes and limits.
        backend: runs the training.
        progress: told every epoch; may cancel.

    Raises:
        LandslideMapperError: with one clear message; no model is left half-written.
        Canceled: when the user asked to stop.
    """
    _check_output(job)
    check_limits(job.epochs, job.max_minutes)
    job = replace(job, model=_teacher(job))
    version = ModelFolder(job.model).version()
    scenes = _scenes(job, version.spec, progress)
    card = _taught(job, scenes, version, backend, progress)
    report = _report(job, card)
    for shortfall in report.shortfalls:
        progress.log(shortfall)
    progress.report(1.0, Message("Model '{model}' is ready", model=job.output.stem))
    return report


def _check_output(job: CompressJob) -> None:
    check_new_model(job.output)
    own, inside = job.model.absolute(), job.output.absolute()
    if own in inside.parents:
        raise JobError(
            "'{output}' lies inside the model that it is made from. Choose another folder.", output=job.output
        )


def _teacher(job: CompressJob) -> Path:
    """The folder of the model to learn from."""
    if job.model == Path(CHANGE):
        raise JobError(
            "'change' maps the change between the dates without a network: there is nothing to make smaller. "
            "Name a model."
        )
    if job.model != Path(STARTER):
        return job.model
    _check_training(job.scenes)
    return starter_for(survey_scene(job.scenes[0], None).gsd_m)


def _check_training(scenes: tuple[SceneEntry, ...]) -> None:
    if not any(scene.split == TRAIN for scene in scenes):
        raise JobError("There is no training scene: at least one scene needs the split 'train'.")


def _scenes(job: CompressJob, spec: ModelSpec, progress: Progress) -> tuple[SceneEntry, ...]:
    """The scenes that the teacher can answer for; what is left out is said."""
    used = tuple(scene for scene in job.scenes if scene.split != TEST)
    _check_training(used)
    known = {region.id for region in spec.regions}
    own = used if ANYWHERE in known else tuple(scene for scene in used if scene.region in known)
    if not any(scene.split == TRAIN for scene in own):
        raise JobError(
            "No training scene is of a region that model '{model}' knows (it knows {known}; the scenes are "
            "of {found}). Name scenes of its regions.",
            model=job.model.stem,
            known=", ".join(sorted(known)),
            found=", ".join(sorted({scene.region for scene in used})),
        )
    if foreign := sorted({scene.region for scene in used} - {scene.region for scene in own}):
        progress.log(
            Message(
                "Model '{model}' does not know these regions, and their scenes are left out: {regions}.",
                model=job.model.stem,
                regions=", ".join(foreign),
            )
        )
    if lost := sorted(known - {scene.region for scene in own if scene.split == TRAIN} - {ANYWHERE}):
        progress.log(
            Message(
                "There are no training scenes of these regions, and the small model will not have them: "
                "{regions}.",
                regions=", ".join(lost),
            )
        )
    _check_dates(job, own, spec)
    return own


def _check_dates(job: CompressJob, scenes: tuple[SceneEntry, ...], spec: ModelSpec) -> None:
    if spec.input.dates == 1 or spec.input.pre_optional:
        return
    if without := [scene.id for scene in scenes if scene.pre is None]:
        raise JobError(
            "Model '{model}' needs an image before the event, but these scenes have none: {scenes}.",
            model=job.model.stem,
            scenes=", ".join(without[:5]),
        )


def _taught(
    job: CompressJob,
    scenes: tuple[SceneEntry, ...],
    version: ModelVersion,
    backend: Backend,
    progress: Progress,
) -> Json:
    """The card of the student, once it is published."""
    facts = {name: value for name, value in asdict(job).items() if name not in CHANGEABLE}
    # Weights of the teacher that are others make another job.
    facts["teacher"] = [version.number, version.card.get("files")]
    spec, settings = version.spec, dict(job.settings)
    if spec.input.dates == 2 and not spec.input.pre_optional:
        settings.setdefault("pre_drop", 0.0)
    with work_folder(job.output, "training", facts, scenes) as work:
        store = patches_for(
            work.path / "patches",
            scenes,
            spec=spec,
            job=job,
            progress=progress,
            learns_dates=False,
            unlabelled=MOST_UNLABELLED,
        )
        check(progress)
        request = TrainRequest(
            store=store,
            model=job.output,
            network=job.network,
            work=work.path,
            device=job.device,
            epochs=job.epochs,
            max_minutes=job.max_minutes,
            seed=job.seed,
            settings=settings,
            encoder_weights=Path(job.encoder_weights) if job.encoder_weights else None,
            teacher=job.model,
        )
        card = backend.train(request, reporter(progress))
        work.finished = True
    return card


def _report(job: CompressJob, card: Json) -> CompressReport:
    report = CompressReport(job.output, card, card[COMPRESSION])
    return replace(report, shortfalls=tuple(_shortfalls(report)))


def _shortfalls(report: CompressReport) -> Iterator[str]:
    if useless := why_useless(report.card):
        yield useless
    if report.gain < LEAST_GAIN:
        yield Message(
            "The small model is only {gain:.1f} times as fast as its teacher; {wanted:g} times was the goal. "
            "Choose a smaller network.",
            gain=report.gain,
            wanted=LEAST_GAIN,
        )
    iou = report.figures["iou"]
    both = iou.get(ALL_REGIONS, {})
    if both and both["teacher"] - both["student"] > MOST_LOSS:
        yield Message(
            "The small model reaches an IoU of {student:.3f} on the labels held back, its teacher "
            "{teacher:.3f}: more than {most:g} below. Give it more time or more scenes, or choose a larger "
            "network.",
            student=both["student"],
            teacher=both["teacher"],
            most=MOST_LOSS,
        )
    behind = [
        region
        for region, one in iou.items()
        if region != ALL_REGIONS and one["teacher"] - one["student"] > MOST_LOSS
    ]
    if behind:
        yield Message(
            "Regions in which the small model is more than {most:g} IoU below its teacher: {regions}.",
            most=MOST_LOSS,
            regions=", ".join(behind),
        )
