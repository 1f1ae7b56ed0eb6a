"""Processing algorithm: check a pre- and post-event pair before mapping."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from landslide_mapper.core.layer_files import raster_file
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.jobs.reports import CheckReport
from landslide_mapper.processing.algorithm import JobAlgorithm, Run

PRE, POST, HTML, JSON, OK = "PRE", "POST", "OUTPUT_HTML", "JSON", "OK"


class CheckPairAlgorithm(JobAlgorithm):
    """Do two rasters make a scene, and what will be done to make them one?"""

    def name(self) -> str:
        """Part of the id after the colon."""
        return "check_pair"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Check a pre- and post-event pair")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Says whether two rasters can be mapped, and what would be resampled.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Looks at two rasters before they are mapped: CRS, pixel size, overlap, bands, data type, nodata "
            "and dates. Says what cannot be mapped and why, and what would be resampled. No network runs."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterRasterLayer(POST, self.tr("Post-event raster")),
            self.tr("Image after the event."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(PRE, self.tr("Pre-event raster"), optional=True),
            self.tr("Image before the event; without one the post-event raster is looked at alone."),
        )
        destination = QgsProcessingParameterFileDestination(
            HTML, self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
        )
        self.add(destination, self.tr("Page with what was found."))
        self.addOutput(QgsProcessingOutputString(JSON, self.tr("Report as JSON")))
        self.addOutput(QgsProcessingOutputBoolean(OK, self.tr("The pair can be mapped")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layers while still on the main thread."""
        try:
            parameters = self.with_names(parameters, context)
        except RasterError as error:
            feedback.reportError(translated(error), True)
            return False
        for name in (POST, PRE):
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer is None and name == POST:
                feedback.reportError(self.invalidRasterError(parameters, name), True)
                return False
            try:
                self.look_at(name, raster_file, layer)
            except JobError as error:
                feedback.reportError(translated(error), True)
                return False
        return True

    def run_job(self, run: Run) -> dict[str, Any]:
        """Check the pair."""
        from landslide_mapper.jobs.check import check_pair

        feedback = run.feedback
        path = self.parameterAsFileOutput(run.parameters, HTML, run.context)
        if path:
            self.refuse_inputs({"report": Path(path)})
        report = check_pair(self.layer_name(PRE, run), self.layer_name(POST, run) or Path())
        for problem in report.problems:
            feedback.reportError(translated(problem))
        for warning in report.warnings:
            feedback.pushWarning(translated(warning))
        result = {JSON: json.dumps(report.to_json(), ensure_ascii=False), OK: report.ok}
        if path:
            Path(path).write_text(as_html(report), encoding="utf-8")
            result[HTML] = path
        return result


def as_html(report: CheckReport) -> str:
    """The report of a check as a page."""
    verdict = "The pair can be mapped." if report.ok else "The pair cannot be mapped."
    body = _list("Problems", report.problems) + _list("Warnings", report.warnings) + _table(report)
    return f'<html><head><meta charset="utf-8"></head><body><h2>{verdict}</h2>{body}</body></html>'


def _list(title: str, texts: Sequence[str]) -> str:
    items = "".join(f"<li>{html.escape(text)}</li>" for text in texts)
    return f"<h3>{title}</h3><ul>{items}</ul>" if texts else ""


def _table(report: CheckReport) -> str:
    dates = {name: facts.to_json() for name, facts in (("pre", report.pre), ("post", report.post)) if facts}
    rows = [_row("th", ["", *dates])]
    rows += [_row("td", [name, *(facts[name] for facts in dates.values())]) for name in dates["post"]]
    return f'<table border="1">{"".join(rows)}</table>'


def _row(tag: str, values: list[Any]) -> str:
    cells = "".join(f"<{tag}>{html.escape(str(value))}</{tag}>" for value in values)
    return f"<tr>{cells}</tr>"
