"""The last thing that was done in an event, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale

from landslide_mapper.core.workspace.runs.run_rows import Run
from landslide_mapper.gui.widgets.figures import Figure


def format_last(run: Run) -> str:
    """What a run did, and when, such as "Last: Landslides 2026 japan, candidates: 12 (20.11.2026 14:03)"."""
    what = {
        "map": QCoreApplication.translate("LastRun", "Map"),
        "outline": QCoreApplication.translate("LastRun", "Another threshold"),
        "train": QCoreApplication.translate("LastRun", "Training"),
        "update": QCoreApplication.translate("LastRun", "Update"),
        "evaluate": QCoreApplication.translate("LastRun", "Evaluation"),
    }.get(run.kind, run.kind)
    parts = [run.name or what]
    if run.candidates is not None:
        parts.append(
            QCoreApplication.translate("LastRun", "candidates: {}").format(f"{Figure(run.candidates):,}")
        )
    text = ", ".join(parts)
    if run.finished_at is not None:
        when = QDateTime.fromSecsSinceEpoch(int(run.finished_at.timestamp()))
        text = f"{text} ({QLocale().toString(when, QLocale.FormatType.ShortFormat)})"
    return QCoreApplication.translate("LastRun", "Last: {}").format(text)
