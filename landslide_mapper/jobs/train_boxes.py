"""The job that teaches a region of a model to find boxes of landslides."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from landslide_mapper.backend import Backend, Json, Report
from landslide_mapper.box_backend import BoxesRequest
from landslide_mapper.errors import Canceled
from landslide_mapper.jobs.model_patches import patches_for
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.reports import Report as JobReport
from landslide_mapper.jobs.train import CHANGEABLE, check_limits
from landslide_mapper.jobs.train_boxes_options import TrainBoxesJob
from landslide_mapper.jobs.update import refuse_starter, scenes_of_region
from landslide_mapper.jobs.usefulness import why_boxes_useless
from landslide_mapper.jobs.work_folder import work_folder
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelFolder


@dataclass(frozen=True)
class BoxesReport(JobReport):
    """The report of the job that teaches boxes.

    Attributes:
        model: its folder.
        region: that was taught.
        version: that has the boxes.
        epochs: that were trained.
        best_epoch: whose head is kept.
        patches: that it was taught on.
        boxes: in these.
        average_precision: at an IoU of one half on the validation patches; None where they show no box.
        useless: why the boxes are of no use; None where they are of some.
    """

    model: Path
    region: str
    version: int
    epochs: int
    best_epoch: int
    patches: int
    boxes: int
    average_precision: float | None = None
    useless: str | None = None


def run_train_boxes(job: TrainBoxesJob, backend: Backend, progress: Progress) -> BoxesReport:
    """Teach boxes from those of the labelled landslides, and publish a version that finds them.

    Args:
        job: the model, its region and the scenes.
        backend: runs the training.
        progress: told every epoch; may cancel.

    Raises:
        LandslideMapperError: with one clear message; the model is as it was.
        Canceled: when the user asked to stop; the model is as it was.
    """
    check_limits(job.epochs, job.max_minutes)
    refuse_starter(job.model)
    spec = ModelFolder(job.model).version().spec
    spec.region(job.region)
    scenes = scenes_of_region(job.scenes, job.region)
    facts = {name: value for name, value in asdict(job).items() if name not in CHANGEABLE}
    with work_folder(job.model, "boxes", facts, scenes) as work:
        store = patches_for(
            work.path / "patches", scenes, spec=spec, job=job, progress=progress, learns_dates=False
        )
        check(progress)
        request = BoxesRequest(
            store=store,
            model=job.model,
            region=job.region,
            work=work.path,
            device=job.device,
            epochs=job.epochs,
            max_minutes=job.max_minutes,
            seed=job.seed,
        )
        found = backend.teach_boxes(request, _reporter(progress))
        work.finished = True
    useless = why_boxes_useless(found["average_precision"])
    if useless:
        progress.log(useless)
    progress.report(1.0, Message("Version {version} finds boxes", version=found["version"]))
    return BoxesReport(model=job.model, region=job.region, useless=useless, **found)


def _reporter(progress: Progress) -> Report:
    def report(event: Json) -> None:
        if progress.canceled():
            raise Canceled
        if event["event"] == "boxes":
            precision = event["average_precision"]
            text = Message(
                "Epoch {epoch} of {epochs}: average precision {precision}",
                epoch=event["epoch"],
                epochs=event["epochs"],
                precision="-" if precision is None else f"{precision:.3f}",
            )
            progress.report(0.05 + 0.94 * event["share"], text)
        elif event["event"] == "log":
            progress.log(str(event["message"]))

    return report
