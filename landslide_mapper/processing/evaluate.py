"""Processing algorithm: score a model on labelled scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from landslide_mapper.jobs.options import EVALUATE
from landslide_mapper.processing.algorithm import running
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class EvaluateAlgorithm(OptionsAlgorithm):
    """A model and labelled scenes in, IoU, F1, precision and recall out."""

    options = EVALUATE

    def name(self) -> str:
        """Part of the id after the colon."""
        return "evaluate"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Evaluate a landslide model")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Scores a model on labelled scenes that it was not trained on.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and "
            "recall per region and overall, with the number of scenes and a confidence interval. "
            "The report is JSON."
        )

    def add_outputs(self) -> None:
        """Declare what comes out."""
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("IoU over all pixels")))

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the evaluate job."""
        from landslide_mapper.jobs.evaluate import run_evaluate

        job = self.job(parameters, context, feedback, folder)
        with running(self, feedback) as (backend, progress):
            scores = run_evaluate(job, backend, progress)
        report = {"REPORT": str(job.report)} if job.report else {}
        return {**report, "IOU": scores.overall.pooled.iou}
