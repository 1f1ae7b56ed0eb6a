"""Processing algorithm: outline the landslides of a map at another threshold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from landslide_mapper.jobs.options import OUTLINE
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class PolygonizeAlgorithm(OptionsAlgorithm):
    """A probability raster in, candidate landslides out."""

    options = OUTLINE

    def name(self) -> str:
        """Part of the id after the colon."""
        return "polygonize"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Outline landslides at another threshold")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Turns the probability of an earlier map into polygons; no network runs.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Outlines the landslides of an earlier map at another threshold or minimum area. The probability "
            "raster says which model and images it is from; candidates are those of the map."
        )

    def add_outputs(self) -> None:
        """Declare the figures that come out."""
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of candidates")))
        self.addOutput(QgsProcessingOutputNumber("AREA_M2", self.tr("Area of the candidates (m²)")))

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the outline job."""
        from landslide_mapper.jobs.outline import run_outline

        report = run_outline(self.job(parameters, context, feedback, folder), FeedbackProgress(feedback))
        return {"OUTPUT": str(report.output), "COUNT": report.candidates, "AREA_M2": report.area_m2}
