"""What a printed map says in words: title, numbers, and notes on where the inventory comes from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.print_map.map_frame import Frame
from landslide_mapper.core.print_map.map_spec import Figures, MapSpec
from landslide_mapper.core.settings import Settings
from landslide_mapper.core.workspace.store.vocabulary import triggers
from landslide_mapper.people import may_be_told

_ROWS = 3
"""Notes name so many images or models; of more, only how many."""


def texts_of(spec: MapSpec, figures: Figures, frame: Frame) -> dict[str, str]:
    """The texts of a map by the names of the variables that templates show them with."""
    made = QCoreApplication.translate("InventoryMap", "{} · made with Landslide Mapper")
    return {
        "landslides_title": title_of(spec),
        "landslides_subtitle": _subtitle(spec, figures),
        "landslides_number": _number(figures),
        "landslides_area": _area(figures, frame),
        "landslides_notes": "\n".join(_notes(spec, figures, frame)),
        "landslides_credits": made.format(date.today().isoformat()),
    }


def title_of(spec: MapSpec) -> str:
    """The title of a map."""
    return spec.title.strip() or str(spec.inventory.name())


def _subtitle(spec: MapSpec, figures: Figures) -> str:
    parts = [QCoreApplication.translate("InventoryMap", "Landslide inventory")]
    trigger = figures.facts.get("trigger", [])
    if len(trigger) == 1:
        parts.append(triggers().get(trigger[0], trigger[0]))
    event = figures.facts.get("event_date", [])
    if len(event) == 1:
        parts.append(QCoreApplication.translate("InventoryMap", "event of {}").format(event[0]))
    if spec.author:
        parts.append(spec.author)
    return " · ".join(parts)


def _number(figures: Figures) -> str:
    one = QCoreApplication.translate("InventoryMap", "1 landslide")
    many = QCoreApplication.translate("InventoryMap", "{} landslides")
    return one if figures.number == 1 else many.format(f"{figures.number:,}")


def _area(figures: Figures, frame: Frame) -> str:
    area = figures.area_m2
    if not frame.georeferenced:
        return QCoreApplication.translate("InventoryMap", "{} square pixels").format(f"{area:,.0f}")
    return f"{area / 1e6:,.2f} km²" if area >= 1e5 else f"{area:,.0f} m²"


def _notes(spec: MapSpec, figures: Figures, frame: Frame) -> list[str]:
    facts, notes = figures.facts, []
    images = [*_dated(facts, "post"), *_dated(facts, "pre")]
    if not images and spec.background is not None:
        images = [spec.background.name()]
    chosen = Settings().reviewer
    reviewers = [name for name in facts.get("reviewer", []) if may_be_told(str(name), chosen)]
    for title, values in (
        (QCoreApplication.translate("InventoryMap", "Images: {}"), images),
        (QCoreApplication.translate("InventoryMap", "Model: {}"), _models(facts)),
        (QCoreApplication.translate("InventoryMap", "Reviewed by: {}"), reviewers),
    ):
        if values:
            notes.append(title.format(_listed([str(value) for value in values])))
    notes.append(_coordinates(frame))
    return [*notes, *(text for text in (spec.remarks, spec.attribution) if text)]


def _coordinates(frame: Frame) -> str:
    crs = frame.crs
    if not crs.isValid():
        return QCoreApplication.translate(
            "InventoryMap", "The image has no georeference: coordinates are pixels."
        )
    name = crs.description() or crs.toProj()
    name = f"{name} ({crs.authid()})" if crs.authid() and not crs.authid().startswith("USER") else name
    return QCoreApplication.translate("InventoryMap", "Coordinates: {}; graticule WGS 84").format(name)


def _dated(facts: dict[str, list[object]], which: str) -> list[str]:
    """Names of the images of a date, with the date where it is known."""
    names = [Path(str(name)).name for name in facts.get(which, [])]
    dates = [str(day) for day in facts.get(f"{which}_date", [])]
    if len(names) == 1 and len(dates) == 1:
        return [f"{names[0]} ({dates[0]})"]
    return [*names, *dates]


def _models(facts: dict[str, list[object]]) -> list[str]:
    names, versions = facts.get("model", []), facts.get("model_version", [])
    if len(names) == 1 and versions:
        return [f"{names[0]}, version {', '.join(sorted(str(version) for version in versions))}"]
    return [str(name) for name in names]


def _listed(values: list[str]) -> str:
    if len(values) <= _ROWS:
        return ", ".join(values)
    more = QCoreApplication.translate("InventoryMap", "{} and {} more")
    return more.format(", ".join(values[:_ROWS]), len(values) - _ROWS)
