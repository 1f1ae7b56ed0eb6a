"""How exported landslides look and are edited in QGIS: a style document (QML), made without QGIS.

QGIS finds it inside a GeoPackage, beside any other file, and in a project.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from osgeo import ogr

from landslide_mapper.inventory.export_fields import ExportField
from landslide_mapper.inventory.xml_text import Element
from landslide_mapper.vocabulary import (
    ACCEPTED,
    CANDIDATE,
    EDITED,
    FROM_POST_ONLY,
    GROUND,
    LOOKED_AT,
    NOT_MAPPED,
    REJECTED,
    STATUS_COLORS,
    WITH_BOTH_DATES,
)

_DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
VERSION = "3.22.0"
"""Of QGIS, whose documents these are like; newer ones read them."""
STATUS_LABELS = {
    ACCEPTED: "Accepted",
    EDITED: "Edited",
    CANDIDATE: "Candidate (not reviewed)",
    REJECTED: "Rejected",
}
FILL_ALPHA = {REJECTED: 20}
"""Opacity of a landslide's fill, 0 to 255; of all other states USUAL_ALPHA."""
USUAL_ALPHA = 60
_HATCHES = {NOT_MAPPED: "b_diagonal", FROM_POST_ONLY: "dense7", WITH_BOTH_DATES: "no", LOOKED_AT: "no"}
_AREA_LABELS = {
    NOT_MAPPED: "Not mapped",
    FROM_POST_ONLY: "Mapped from the image after only",
    WITH_BOTH_DATES: "Mapped from both images",
    LOOKED_AT: "Mapped",
}
_CHANGE_COLORS = {"added": "#009e73", "removed": "#d55e00", "outline": "#0072b2", "attributes": "#cc79a7"}
_MEASURED = frozenset(
    ("id", "uid", "area_m2", "perimeter_m", "confidence", "max_probability", "uncertainty", "model")
) | {"model_version", "pre", "post", "mapped_at", "reviewed", *GROUND}
"""Values that nobody types."""
_DEFAULTS = {"uid": "uuid('WithoutBraces')", "status": f"'{ACCEPTED}'", "origin": "'drawn'", "reviewed": "1"}
"""Of landslides that are drawn later, as expressions of QGIS."""


@dataclass(frozen=True)
class _Fill:
    """How an area is drawn: `#rrggbb`, opacity 0 to 255, a pattern and a line of QGIS, millimetres."""

    color: str
    alpha: int
    pattern: str = "solid"
    line: str = "solid"
    width: float = 0.5


def document_text(root: Element) -> str:
    """A document of QGIS as it stands in a file."""
    return _DOCTYPE + str(root) + "\n"


def landslide_style(fields: Sequence[ExportField], beside: bool = False) -> str:
    """The style of exported landslides: colours by review state, and a form with lists of words.

    Args:
        fields: that were written.
        beside: for files of several formats, a Shapefile with its short names among them.
    """
    return document_text(landslide_document(fields, beside))


def landslide_document(fields: Sequence[ExportField], beside: bool = False) -> Element:
    """The same, as an element whose children a layer of a project has, too."""
    root = _document("Symbology|Labeling|Fields|Forms|AttributeTable")
    status = next((field for field in fields if field.source == "status"), None)
    if status is None:
        _add_renderer(root, "", {"": _landslide(ACCEPTED)}, {"": "Landslide"})
    else:
        words = {state: status.word(state) for state in (REJECTED, CANDIDATE, EDITED, ACCEPTED)}
        values = {str(word): state for state, word in words.items() if word is not None}
        looks = {value: _landslide(values[value]) for value in reversed(values)}
        labels = {value: STATUS_LABELS[values[value]] for value in looks}
        if None in words.values():  # QGIS draws nothing of a value without a symbol
            looks[""], labels[""] = _landslide(ACCEPTED), "Landslide"
        _add_renderer(root, _attribute(status) if beside else status.name, looks, labels)
    _add_form(root, [(name, field) for field in fields for name in _names(field, beside)])
    return root


def mapped_area_style() -> str:
    """The style of what was looked at: hatched where nothing was mapped."""
    return document_text(mapped_area_document())


def mapped_area_document() -> Element:
    """The same, as an element."""
    root = _document("Symbology")
    looks = {
        kind: _Fill("#505050", 170 if hatch != "no" else 0, hatch, "dot" if hatch == "no" else "solid", 0.3)
        for kind, hatch in _HATCHES.items()
    }
    _add_renderer(root, "kind", looks, _AREA_LABELS)
    return root


def changes_style() -> str:
    """The style of what changed since an earlier export."""
    root = _document("Symbology")
    looks = {change: _Fill(color, USUAL_ALPHA) for change, color in _CHANGE_COLORS.items()}
    _add_renderer(root, "change", looks, {change: change.capitalize() for change in looks})
    return document_text(root)


def _landslide(state: str) -> _Fill:
    line = "dash" if state == REJECTED else "solid"
    return _Fill(STATUS_COLORS[state], FILL_ALPHA.get(state, USUAL_ALPHA), line=line)


def _document(categories: str) -> Element:
    return Element("qgis", {"version": VERSION, "styleCategories": categories})


def _names(field: ExportField, beside: bool) -> tuple[str, ...]:
    return (field.name, field.short) if beside and field.short != field.name else (field.name,)


def _attribute(field: ExportField) -> str:
    """What finds an attribute by either name: an expression where they differ."""
    names = [f"attribute('{name}')" for name in _names(field, beside=True)]
    return field.name if len(names) == 1 else f"coalesce({', '.join(names)})"


def _add_renderer(
    root: Element, attribute: str, looks: Mapping[str, _Fill], labels: Mapping[str, str]
) -> None:
    """Symbols by the words of an attribute; one symbol where there is none."""
    kind = "categorizedSymbol" if attribute else "singleSymbol"
    renderer = root.add("renderer-v2", {"type": kind, "symbollevels": "0"})
    if attribute:
        renderer.attributes["attr"] = attribute
        categories = renderer.add("categories")
        for number, value in enumerate(looks):
            categories.add(
                "category",
                {"value": value, "symbol": str(number), "label": labels[value], "render": "true"},
            )
    symbols = renderer.add("symbols")
    for number, look in enumerate(looks.values()):
        symbol = symbols.add("symbol", {"type": "fill", "name": str(number), "alpha": "1"})
        layer = symbol.add("layer", {"class": "SimpleFill", "enabled": "1"})
        _add_map(layer, _properties(look))
    root.add("layerGeometryType").text = "2"


def _properties(look: _Fill) -> dict[str, str]:
    red, green, blue = (int(look.color[start : start + 2], 16) for start in (1, 3, 5))
    return {
        "color": f"{red},{green},{blue},{look.alpha}",
        "style": look.pattern,
        "outline_color": f"{red},{green},{blue},255",
        "outline_style": look.line,
        "outline_width": str(look.width),
        "outline_width_unit": "MM",
        "joinstyle": "bevel",
    }


def _add_map(parent: Element, values: Mapping[str, str]) -> None:
    options = parent.add("Option", {"type": "Map"})
    for name, value in values.items():
        options.add("Option", {"name": name, "value": value, "type": "QString"})


def _add_form(root: Element, fields: Sequence[tuple[str, ExportField]]) -> None:
    """Words to choose from, values that nobody types, and those of landslides that are drawn later."""
    widgets = root.add("fieldConfiguration")
    defaults, constraints = root.add("defaults"), root.add("constraints")
    editable = root.add("editable")
    for name, field in fields:
        widget = widgets.add("field", {"name": name}).add("editWidget")
        _set_widget(widget, field)
        typed = field.source not in _MEASURED and field.constant is None
        editable.add("field", {"name": name, "editable": str(int(typed))})
        expression = field.default(_DEFAULTS.get(field.source, ""))
        defaults.add("default", {"field": name, "expression": expression, "applyOnUpdate": "0"})
        if field.source == "status":
            constraints.add("constraint", {"field": name, "constraints": "1", "notnull_strength": "1"})


def _set_widget(widget: Element, field: ExportField) -> None:
    words = field.words()
    config = widget.add("config")
    if words:
        widget.attributes["type"] = "ValueMap"
        options = config.add("Option", {"type": "Map"})
        _add_words(options.add("Option", {"type": "List", "name": "map"}), words)
    elif field.kind in (ogr.OFTDate, ogr.OFTDateTime):
        widget.attributes["type"] = "DateTime"
        _add_map(config, {"allow_null": "true", "calendar_popup": "true"})
    else:
        widget.attributes["type"] = "TextEdit"
        _add_map(config, {"IsMultiline": "true"} if field.source == "comment" else {})


def _add_words(parent: Element, words: Iterable[str]) -> None:
    for word in words:
        _add_map(parent, {word.replace("_", " "): word})
