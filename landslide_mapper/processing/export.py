"""Processing algorithm: write an inventory as data for others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from landslide_mapper.jobs.export_options import EXPORT
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class ExportAlgorithm(OptionsAlgorithm):
    """Reviewed landslides in, data for others out."""

    options = EXPORT
    left_out = ("layer",)

    def name(self) -> str:
        """Part of the id after the colon."""
        return "export"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Export an inventory as data")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Writes landslides as GeoPackage, Shapefile, GeoJSON, CSV or KML.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Writes an inventory of landslides as data for others, in the format that the file name ends "
            "with, and beside it metadata (JSON, Markdown) and statistics (HTML, CSV)."
        )

    def add_outputs(self) -> None:
        """Declare the figures that come out."""
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of landslides")))
        self.addOutput(QgsProcessingOutputNumber("AREA_M2", self.tr("Their area (m²)")))

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the export job."""
        from landslide_mapper.jobs.export import run_export

        report = run_export(self.job(parameters, context, feedback, folder), FeedbackProgress(feedback))
        return {"OUTPUT": str(report.outputs[0]), "COUNT": report.number, "AREA_M2": report.area_m2}
