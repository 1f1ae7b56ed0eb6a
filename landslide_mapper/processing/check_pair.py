"""Processing algorithm: check a pre- and post-event pair before mapping."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProcessingOutputBoolean, QgsProcessingOutputString

from landslide_mapper.core.translation import translated
from landslide_mapper.jobs.option import Kind
from landslide_mapper.processing.algorithm import Run
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm

JSON, OK, VERDICT = "JSON", "OK", "VERDICT"


class CheckPairAlgorithm(OptionsAlgorithm):
    """Do two rasters make a scene, and what will be done to make them one?"""

    command = "check"

    def name(self) -> str:
        """Part of the id after the colon."""
        return "check_pair"

    def add_outputs(self) -> None:
        """Declare the report and its verdict."""
        self.addOutput(QgsProcessingOutputString(JSON, self.tr("Report as JSON")))
        self.addOutput(QgsProcessingOutputString(VERDICT, self.tr("Verdict: good, warn or bad")))
        self.addOutput(QgsProcessingOutputBoolean(OK, self.tr("The pair can be mapped")))

    def run_job(self, run: Run) -> dict[str, Any]:
        """Check the pair."""
        from landslide_mapper.jobs.check import run_check

        job = self.job(run)
        report = run_check(job, FeedbackProgress(run.feedback))
        for problem in report.problems:
            run.feedback.reportError(translated(problem))
        for warning in report.warnings:
            run.feedback.pushWarning(translated(warning))
        page = next(one.name for one in self.options if one.kind is Kind.NEW_PAGE)
        found = {
            JSON: json.dumps(report.to_json(), ensure_ascii=False),
            OK: report.ok,
            VERDICT: report.verdict,
        }
        return found if job.page is None else {**found, page: str(job.page)}
