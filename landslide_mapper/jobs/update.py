"""The update job: new labelled scenes of one region in, a new version of the model out, or a refusal."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from pathlib import Path

from landslide_mapper.backend import Backend, UpdateRequest
from landslide_mapper.errors import JobError
from landslide_mapper.jobs.model_patches import patches_for
from landslide_mapper.jobs.outputs import claimed, scene_inputs
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.report_file import check_report_replaceable, write_report
from landslide_mapper.jobs.reports import UpdateReport
from landslide_mapper.jobs.scene_survey import survey_scene
from landslide_mapper.jobs.spec import SceneEntry, UpdateJob
from landslide_mapper.jobs.starters import is_starter, own_copy, starter_for
from landslide_mapper.jobs.train import CHANGEABLE, check_limits, reporter
from landslide_mapper.jobs.work_folder import work_folder
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.spec import ModelSpec, check_region_id
from landslide_mapper.vocabulary import FAST, STARTER, WITH_OLD_SCENES


def run_update(job: UpdateJob, backend: Backend, progress: Progress) -> UpdateReport:
    """Teach a model a region.

    The model stays as it is until the new version is whole and has passed the gate. An interrupted update
    goes on where it was when the same job is started again. A refused one that is started again with
    `publish_anyway` publishes what it has learned, without learning again.

    Args:
        job: the model, the region and its new scenes.
        backend: runs the training.
        progress: told every epoch; may cancel.

    Raises:
        LandslideMapperError: with one clear message; the model is as it was.
        Canceled: when the user asked to stop; the model is as it was.
    """
    check_limits(job.epochs, job.max_minutes)
    check_region_id(job.region)
    scenes = scenes_of_region(job.scenes, job.region)
    _check_old_scenes(job)
    with (
        own_copy(job.model, _source(job, scenes), progress),
        claimed({"report": job.report}, scene_inputs((*scenes, *job.old_scenes))),
    ):
        spec = ModelFolder(job.model).version().spec
        if job.report:
            check_report_replaceable(job.report)
        report = _update(job, scenes, spec, backend, progress)
        if job.report:
            write_report(job.report, report.to_json())
    progress.report(1.0, _outcome(report))
    return report


def _source(job: UpdateJob, scenes: tuple[SceneEntry, ...]) -> Path | None:
    """The model that becomes the analyst's own first; None where it is there already."""
    refuse_starter(job.model)
    if job.start_from is None or job.model.exists():
        return None
    if job.start_from != STARTER:
        return Path(job.start_from)
    return starter_for(survey_scene(scenes[0], None).gsd_m)


def refuse_starter(model: Path) -> None:
    """Refuse to change a model that comes with the plugin.

    Raises:
        JobError: saying what to do.
    """
    if is_starter(model):
        raise JobError(
            "Model '{model}' comes with the plugin and is never changed. Name your own copy of it, and start "
            "from 'starter'.",
            model=model.stem,
        )


def _update(
    job: UpdateJob,
    scenes: tuple[SceneEntry, ...],
    spec: ModelSpec,
    backend: Backend,
    progress: Progress,
) -> UpdateReport:
    """Teach the model, with a report that may be written."""
    changeable = (*CHANGEABLE, "publish_anyway", "report")
    facts = {name: value for name, value in asdict(job).items() if name not in changeable}
    with work_folder(job.model, "update", facts, (*scenes, *job.old_scenes)) as work:
        cut = partial(patches_for, spec=spec, job=job, steady=bool(job.settings.get(FAST)), progress=progress)
        store = cut(work.path / "patches", scenes, context=bool(job.settings.get(FAST)))
        old_store = None
        if job.old_scenes:
            old_store = cut(work.path / "old-patches", job.old_scenes)
        check(progress)
        request = UpdateRequest(
            store=store,
            model=job.model,
            region=job.region,
            work=work.path,
            strategy=job.strategy,
            old_store=old_store,
            publish_anyway=job.publish_anyway,
            device=job.device,
            epochs=job.epochs,
            max_minutes=job.max_minutes,
            seed=job.seed,
            settings=job.settings,
        )
        report = UpdateReport.from_json(backend.update(request, reporter(progress)))
        # What was refused stays, to be published anyway.
        work.finished = report.published
    return report


def scenes_of_region(listed: tuple[SceneEntry, ...], region: str) -> tuple[SceneEntry, ...]:
    """Those of a list that are of a region.

    Raises:
        JobError: when none of them is for training.
    """
    scenes = tuple(scene for scene in listed if scene.region == region)
    if not any(scene.split == "train" for scene in scenes):
        found = ", ".join(sorted({scene.region for scene in listed if scene.split == "train"})) or "none"
        raise JobError(
            "There is no training scene of region '{region}' (regions with training scenes: {found}).",
            region=region,
            found=found,
        )
    return scenes


def _check_old_scenes(job: UpdateJob) -> None:
    if job.strategy in WITH_OLD_SCENES and not job.old_scenes:
        raise JobError(
            "Strategy '{strategy}' also trains on the old regions: name their scenes.", strategy=job.strategy
        )
    if job.strategy not in WITH_OLD_SCENES and job.old_scenes:
        raise JobError(
            "Strategy '{strategy}' never reads the old regions' data: leave out the old scenes, "
            "or choose {strategies}.",
            strategy=job.strategy,
            strategies=" or ".join(WITH_OLD_SCENES),
        )
    mixed = sorted({scene.id for scene in job.old_scenes if scene.region == job.region})
    if mixed:
        raise JobError(
            "Old scenes must be of other regions than '{region}': {mixed}.",
            region=job.region,
            mixed=", ".join(mixed),
        )


def _outcome(report: UpdateReport) -> Message:
    if report.published:
        return Message("Version {version} is published", version=report.version)
    return Message("The model stays as it was: {refused_because}", refused_because=report.refused_because)
