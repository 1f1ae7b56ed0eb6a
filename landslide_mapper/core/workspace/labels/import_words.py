"""What came of an import of labels, in words: for the Label page and for Processing."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.labels.label_import import ImportReport


def format_import(report: ImportReport, number: Callable[[int], str] = str) -> str:
    """The figures that matter, in a few short sentences.

    Args:
        report: of the import.
        number: writes a number for people.
    """
    text = QCoreApplication.translate("LabelPage", "'{name}': landslides imported: {count}.")
    parts = [text.format(name=report.name, count=number(report.count))]
    if report.repaired:
        text = QCoreApplication.translate("LabelPage", "Repaired: {}.")
        parts.append(text.format(number(report.repaired)))
    if report.dropped:
        names = _reasons()
        listed = ", ".join(
            f"{names.get(why, why)} {number(count)}" for why, count in report.dropped.most_common()
        )
        parts.append(QCoreApplication.translate("LabelPage", "Left out: {}.").format(listed))
    if report.overlapping:
        text = QCoreApplication.translate("LabelPage", "Overlapping another landslide (they count once): {}.")
        parts.append(text.format(number(report.overlapping)))
    if report.outside_rasters:
        text = QCoreApplication.translate("LabelPage", "Outside all rasters of the project: {}.")
        parts.append(text.format(number(report.outside_rasters)))
    if report.without_crs:
        parts.append(
            QCoreApplication.translate(
                "LabelPage", "It has no coordinate reference system and was taken to be in the event's."
            )
        )
    if report.problems:
        text = QCoreApplication.translate("LabelPage", "Files that could not be used: {count}. {first}")
        parts.append(text.format(count=len(report.problems), first=report.problems[0]))
    return " ".join(parts)


def _reasons() -> dict[str, str]:
    return {
        "empty": QCoreApplication.translate("LabelPage", "without geometry"),
        "line": QCoreApplication.translate("LabelPage", "lines"),
        "point": QCoreApplication.translate("LabelPage", "points"),
        "no_area": QCoreApplication.translate("LabelPage", "without an area"),
        "unplaced": QCoreApplication.translate("LabelPage", "off the map"),
        "rejected": QCoreApplication.translate("LabelPage", "rejected in a review"),
        "already_there": QCoreApplication.translate("LabelPage", "there already"),
        "covered": QCoreApplication.translate("LabelPage", "covered by background"),
        "ignored": QCoreApplication.translate("LabelPage", "marked to be ignored"),
    }
