"""Processing algorithm: map the landslides of one scene."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from landslide_mapper.core.translation import translated
from landslide_mapper.jobs.options import MAP
from landslide_mapper.processing.algorithm import running
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class MapAlgorithm(OptionsAlgorithm):
    """Two rasters and a model in, candidate landslides out."""

    options = MAP

    def name(self) -> str:
        """Part of the id after the colon."""
        return "map"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Map landslides")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Finds landslides on a pair of images, as polygons with confidence.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Finds landslides on a post-event raster, compared with a pre-event raster where one is "
            "given.\n\n"
            "The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is "
            "brought onto the post-event raster's grid while reading.\n\n"
            "Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where "
            "it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.\n\n"
            "With 'change' in the place of a model, the change between the two rasters alone is mapped: it "
            "needs neither a model nor the engine.\n\n"
            "Everything is computed on this machine."
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
        """Run the map job."""
        from landslide_mapper.jobs.map import run_map

        job = self.job(parameters, context, feedback, folder)
        if job.needs_network:
            with running(self, feedback) as (backend, progress):
                report = run_map(job, backend, progress)
        else:
            report = run_map(job, None, FeedbackProgress(feedback))
        feedback.pushInfo(self.tr("Candidates: {}").format(report.candidates))
        choice = report.region_choice
        if choice is not None and choice.by != "analyst":
            feedback.pushInfo(self.tr("Region {}: {}").format(choice.region, translated(choice.reason)))
        results = {"OUTPUT": str(report.output), "COUNT": report.candidates, "AREA_M2": report.area_m2}
        if report.probability:
            results["PROBABILITY"] = str(report.probability)
        return results
