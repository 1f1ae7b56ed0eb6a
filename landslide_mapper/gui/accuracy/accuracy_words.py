"""The main figures of an accuracy report in the dock's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.gui.widgets.figures import Figure


def result_text(figures: Mapping[str, Any]) -> str:
    """Precision and recall by area and by landslide, one line each.

    Args:
        figures: of the report (INTERFACES: command `accuracy`).
    """
    by_area = QCoreApplication.translate(
        "AccuracyPage", "By area: precision {precision}, recall {recall}, F1 {f1}"
    )
    by_landslide = QCoreApplication.translate(
        "AccuracyPage", "By landslide: precision {precision}, recall {recall}, F1 {f1}"
    )
    lines = []
    for text, found in ((by_area, figures["pixel"]), (by_landslide, figures["object"])):
        lines.append(text.format(**{name: _share(found[name]) for name in ("precision", "recall", "f1")}))
    return "\n".join(lines)


def _share(value: float | None) -> str:
    if value is None:
        return QCoreApplication.translate("AccuracyPage", "not defined")
    return f"{Figure(value):.3f}"
