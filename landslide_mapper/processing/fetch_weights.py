"""The algorithm that downloads weights of an encoder."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from landslide_mapper.core.network_settings import network_variables
from landslide_mapper.core.settings import Settings
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import JobError
from landslide_mapper.processing.algorithm import Run
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class FetchWeightsAlgorithm(OptionsAlgorithm):
    """The name of an encoder in, a file of its weights out."""

    command = "fetch-weights"

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Ask QGIS for its proxy while still on the main thread."""
        try:
            self._variables = network_variables()
        except JobError as error:
            feedback.reportError(translated(error), True)
            return False
        return super().prepareAlgorithm(parameters, context, feedback)

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.fetch_weights import run_fetch_weights
        from landslide_mapper.worker.python_finder import find_python

        job, python = self.job(run), find_python(Settings().worker_python)
        run_fetch_weights(job, python, FeedbackProgress(run.feedback), self._variables)
        return {"OUTPUT": str(job.output)}
