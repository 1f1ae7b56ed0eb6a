"""What "Teach boxes" on the Update page asks for: a job whose scenes are still to become files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.chosen_scenes import ChosenScenes
from landslide_mapper.jobs.train_boxes_options import TrainBoxesJob

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
    from landslide_mapper.jobs.progress import Progress
    from landslide_mapper.jobs.train_boxes import BoxesReport


@dataclass(frozen=True)
class BoxesPlan:
    """A job that teaches boxes, before its scenes are files.

    Attributes:
        job: everything but the scenes.
        scenes: what to learn from.
        event: none: boxes are no candidates, and what the event has to teach stays new to the decoders.
    """

    job: TrainBoxesJob
    scenes: ChosenScenes | EventTrainingScenes
    event: EventId | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        text = QCoreApplication.translate("BoxesPlan", "Teaching {model} boxes: {region}")
        return text.format(model=self.job.model.stem, region=self.job.region)

    def run(self, backend: Backend, progress: Progress) -> BoxesReport:
        """Make the files and run the job; called in the job's thread.

        Raises:
            LandslideMapperError: when a layer cannot be had as a file, or the job fails.
            Canceled: when the user asked to stop.
        """
        from landslide_mapper.jobs.train_boxes import run_train_boxes

        try:
            job = replace(self.job, scenes=self.scenes.entries(progress))
            return run_train_boxes(job, backend, progress)
        finally:
            self.scenes.release()
