"""Why an event has more or fewer candidates than before: what was asked otherwise than the last time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.runs.run_rows import Run, runs
from landslide_mapper.gui.results.results import format_area
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.jobs.reports import CandidatesReport
from landslide_mapper.vocabulary import MAPPING_KINDS

_SAME_AREA = 0.999
"""Part of two maps' areas that must be common for them to be of the same ground."""


@dataclass(frozen=True)
class Before:
    """An event before a map comes in.

    Attributes:
        count: of its candidates, whatever their status.
        run: that mapped the same imagery last; None: none has.
    """

    count: int
    run: Run | None

    @classmethod
    def of(cls, event: Workspace, report: CandidatesReport) -> Before:
        """Look at the event now."""
        finished = [
            run for run in runs(event) if run.kind in MAPPING_KINDS and run.finished_at and _same(run, report)
        ]
        return cls(event.count("candidates"), max(finished, key=lambda run: run.fid, default=None))

    def explain(self, event: Workspace, report: CandidatesReport, now: Run | None) -> str:
        """How the count has changed, and why as far as that is known; empty where there is nothing to say.

        Args:
            event: with the new candidates.
            report: what they come from.
            now: their run.
        """
        if self.run is None:
            return ""
        difference = event.count("candidates") - self.count
        reasons = ", ".join(self._reasons(self.run, report, now))
        if difference:
            text = _tr("{} more in the event than before") if difference > 0 else _tr("{} fewer than before")
            text = text.format(f"{Figure(abs(difference)):,}")
        else:
            text = _tr("as many in the event as before") if reasons else ""
        return f"{text}: {reasons}" if reasons else text

    @staticmethod
    def _reasons(before: Run, report: CandidatesReport, now: Run | None) -> list[str]:
        found = []
        model, version = before.report.get("model"), before.report.get("model_version")
        if report.model and model and report.model != model:
            found.append(_tr("model {new} instead of {old}").format(new=report.model, old=model))
        elif report.model_version and version and report.model_version != version:
            text = _tr("version {new} of the model instead of {old}")
            found.append(text.format(new=report.model_version, old=version))
        if report.region and before.region and report.region != before.region:
            found.append(_tr("region {new} instead of {old}").format(new=report.region, old=before.region))
        new, old = _shown(report.threshold), _shown(before.threshold)
        if new and old and new != old:
            found.append(_tr("threshold {new} % instead of {old} %").format(new=new, old=old))
        smallest = report.min_area_m2
        if smallest is not None and abs(smallest - before.min_area_m2) >= 1:
            text = _tr("minimum area {new} instead of {old}")
            found.append(text.format(new=format_area(smallest), old=format_area(before.min_area_m2)))
        if now is not None and not _same_ground(before, now):
            found.append(_tr("another area"))
        return found


def _same(run: Run, report: CandidatesReport) -> bool:
    """Whether a run mapped the imagery that a report is of."""
    if report.probability is not None and run.probability == Path(report.probability).absolute():
        return True
    return bool(report.post) and run.report.get("post") == report.post


def _same_ground(before: Run, now: Run) -> bool:
    if before.area.isNull() or now.area.isNull():
        return True  # nobody knows
    common = before.area.intersection(now.area).area()
    return bool(common >= _SAME_AREA * max(before.area.area(), now.area.area()))


def _shown(threshold: float | None) -> str:
    return "" if threshold is None else f"{Figure(100 * threshold):.1f}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangedCounts", text)
