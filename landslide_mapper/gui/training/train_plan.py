"""What the Train page asks for: a train job whose layers are still to be turned into files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.chosen_scenes import ChosenScenes
from landslide_mapper.jobs.reports import TrainReport
from landslide_mapper.jobs.spec import TrainJob

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
    from landslide_mapper.jobs.progress import Progress

RunTrain = Callable[[TrainJob, "Backend", "Progress"], "TrainReport"]


@dataclass(frozen=True)
class TrainPlan:
    """A train job before its layers are files.

    Attributes:
        job: everything but the scenes.
        scenes: what to learn from.
        event: that teaches; None: none does.
    """

    job: TrainJob
    scenes: ChosenScenes | EventTrainingScenes
    event: EventId | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return QCoreApplication.translate("TrainPlan", "Training {}").format(self.job.model.stem)

    def run(self, backend: Backend, progress: Progress, run_train: RunTrain | None = None) -> TrainReport:
        """As `Plan.run`."""
        try:
            job = replace(self.job, scenes=self.scenes.entries(progress))
            return (run_train or _run_train())(job, backend, progress)
        finally:
            self.scenes.release()


def _run_train() -> RunTrain:
    from landslide_mapper.jobs.train import run_train

    return run_train
