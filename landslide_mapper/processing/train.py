"""Processing algorithm: train a new model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFolder

from landslide_mapper.jobs.options import TRAIN
from landslide_mapper.processing.algorithm import running
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class TrainAlgorithm(OptionsAlgorithm):
    """Labelled scenes in, a new model out."""

    options = TRAIN

    def name(self) -> str:
        """Part of the id after the colon."""
        return "train"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Train a landslide model")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Makes a new model from labelled scenes.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one "
            "decoder for every region.\n\n"
            "Validation scenes decide when to stop; test scenes are not looked at. A training that was "
            "interrupted goes on where it stopped when it is started again with the same scenes."
        )

    def add_outputs(self) -> None:
        """Declare what comes out."""
        self.addOutput(QgsProcessingOutputFolder("MODEL", self.tr("Model")))

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the train job."""
        from landslide_mapper.jobs.train import run_train

        job = self.job(parameters, context, feedback, folder)
        with running(self, feedback) as (backend, progress):
            run_train(job, backend, progress)
        return {"MODEL": str(job.model)}
