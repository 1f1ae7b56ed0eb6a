"""Processing algorithm: the places that are worth labelling next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from landslide_mapper.jobs.options import SUGGEST
from landslide_mapper.processing.algorithm import running
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class SuggestAlgorithm(OptionsAlgorithm):
    """Images and a model in, places to label out."""

    options = SUGGEST

    def name(self) -> str:
        """Part of the id after the colon."""
        return "suggest"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Suggest places to label")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Finds places where the model is unsure or its regions disagree.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Finds the places of a scene that teach a model most when they are labelled: where it is unsure, "
            "where the decoders of its regions disagree, and some at random. They are apart from each other "
            "and never where it is labelled already."
        )

    def add_outputs(self) -> None:
        """Declare the figures that come out."""
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of places")))

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the suggest job."""
        from landslide_mapper.jobs.suggest import run_suggest

        job = self.job(parameters, context, feedback, folder)
        with running(self, feedback) as (backend, progress):
            report = run_suggest(job, backend, progress)
        return {"OUTPUT": str(job.output), "COUNT": len(report.places)}
