"""What the Label page says: counts, what is missing, and what was put right."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.labels.labels import LabelCounts, MarkedArea, Tidied
from landslide_mapper.core.workspace.store.vocabulary import roles
from landslide_mapper.gui.widgets.figures import Figure


def format_role(role: str) -> str:
    """A role's short name."""
    return {
        "training": QCoreApplication.translate("LabelPage", "Training"),
        "validation": QCoreApplication.translate("LabelPage", "Validation"),
        "accuracy": QCoreApplication.translate("LabelPage", "Accuracy"),
    }.get(role, role)


def format_km2(km2: float) -> str:
    """An area in square kilometres with as many digits as it needs."""
    if km2 == 0:
        return QCoreApplication.translate("LabelPage", "none")
    digits = 0 if km2 >= 100 else 2 if km2 >= 0.1 else 4
    return QCoreApplication.translate("LabelPage", "{} km²").format(f"{Figure(km2):,.{digits}f}")


def next_step(counts: LabelCounts) -> str:
    """What is missing before a model can learn; empty where nothing is."""
    training = counts.km2["training"]
    if not counts.labels and not training:
        return QCoreApplication.translate(
            "LabelPage", "Next: click on or draw the landslides that you see, or import them."
        )
    if not training:
        return QCoreApplication.translate(
            "LabelPage",
            "Next: mark where all landslides are drawn: zoom there and mark the view, or draw the area.",
        )
    if not counts.in_role["training"]:
        return QCoreApplication.translate(
            "LabelPage", "Next: draw at least one landslide inside a training area."
        )
    return ""


def ready_to_teach(counts: LabelCounts) -> bool:
    """Whether a model can learn from the labels."""
    return bool(counts.km2["training"] and counts.in_role["training"])


def format_outside(counts: LabelCounts) -> str:
    """That labels lie outside the labelled areas; empty where none does."""
    if not counts.outside or not any(counts.km2.values()):
        return ""
    text = QCoreApplication.translate(
        "LabelPage",
        "Landslides outside all labelled areas: {}. The model learns them, but not what lies around.",
    )
    return text.format(f"{Figure(counts.outside):,}")


def format_waiting(counts: LabelCounts) -> str:
    """That candidates in labelled areas count as no landslides; empty where none does."""
    if not counts.waiting:
        return ""
    text = QCoreApplication.translate(
        "LabelPage",
        "Candidates in these areas that nobody has reviewed: {}. The model learns that they are no "
        "landslides. Review them, or draw them.",
    )
    return text.format(f"{Figure(counts.waiting):,}")


def format_marked(marked: MarkedArea) -> str:
    """That an area was added, and what was left out."""
    text = QCoreApplication.translate("LabelPage", "{km2} marked as fully labelled ({role}).").format(
        km2=format_km2(marked.km2), role=format_role(marked.role)
    )
    return f"{text} {_format_cut(marked.cut_km2)}".strip()


def format_tidied(table: str, tidied: Tidied) -> str:
    """What was put right in polygons that were drawn."""
    parts = []
    if tidied.repaired:
        text = QCoreApplication.translate("LabelPage", "Repaired, as they crossed themselves: {}.")
        parts.append(text.format(tidied.repaired))
    if tidied.cut_km2:
        parts.append(_format_cut(tidied.cut_km2))
    if tidied.removed:
        text = (
            QCoreApplication.translate("LabelPage", "Areas removed, as nothing was left of them: {}.")
            if table == "areas"
            else QCoreApplication.translate("LabelPage", "Polygons removed, as they have no area: {}.")
        )
        parts.append(text.format(tidied.removed))
    return " ".join(parts)


def _format_cut(cut_km2: Mapping[str, float]) -> str:
    if not cut_km2:
        return ""
    names = roles()
    listed = ", ".join(f"{names.get(role, role)} {format_km2(km2)}" for role, km2 in cut_km2.items())
    return QCoreApplication.translate("LabelPage", "Left out, as it was labelled before: {}.").format(listed)
