"""What is said of a model before it is used: whose data it learned from, and how good it was."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.model.origin import read_measured, read_sources


def card_lines(version: ModelVersion | None) -> list[str]:
    """Sources with their licences, and measured accuracy; none where the card says nothing."""
    if version is None:
        return []
    lines = [
        _tr("Learned from: {data} ({by}; {licence})").format(data=one.data, by=one.by, licence=one.licence)
        for one in read_sources(version.card)
    ]
    for one in read_measured(version.card):
        low, high = one.iou_ci95
        text = _tr(
            "IoU in {region}: {iou:.2f} (95 % interval {low:.2f} to {high:.2f}, {split} scenes: {scenes})"
        )
        figures = {"iou": Figure(one.iou), "low": Figure(low), "high": Figure(high)}
        lines.append(text.format(region=one.region, split=one.split, scenes=one.scenes, **figures))
    return lines


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelCard", text)
