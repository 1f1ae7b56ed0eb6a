"""Processing algorithm: teach a model a region."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
)

from landslide_mapper.core.translation import translated
from landslide_mapper.jobs.options import UPDATE
from landslide_mapper.processing.algorithm import running
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class UpdateAlgorithm(OptionsAlgorithm):
    """Labelled scenes of one region in, a new version of the model out, or a refusal."""

    options = UPDATE

    def name(self) -> str:
        """Part of the id after the colon."""
        return "update"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Update a landslide model")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Teaches a model a region without forgetting the others.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Teaches a model the labelled scenes of one region, known to it or new, without the old regions' "
            "data.\n\n"
            "The new version is published only if the region gains and no other region loses more than the "
            "allowed accuracy; otherwise the model stays as it was, and the report says why.\n\n"
            "Old scenes are for the strategies joint and all-data only, which exist for comparison."
        )

    def add_outputs(self) -> None:
        """Declare what comes out."""
        self.addOutput(QgsProcessingOutputBoolean("PUBLISHED", self.tr("Published")))
        self.addOutput(QgsProcessingOutputNumber("VERSION", self.tr("Version in use")))

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the update job."""
        from landslide_mapper.jobs.update import run_update
        from landslide_mapper.model.folder import ModelFolder

        job = self.job(parameters, context, feedback, folder)
        with running(self, feedback) as (backend, progress):
            report = run_update(job, backend, progress)
        results: dict[str, Any] = {"PUBLISHED": report.published}
        if job.report:
            results["REPORT"] = str(job.report)
        if not report.published:
            why = translated(report.refused_because or "")
            feedback.pushWarning(self.tr("Not published; the model stays as it was: {}").format(why))
        results["VERSION"] = report.version or ModelFolder(job.model).current_version
        return results
