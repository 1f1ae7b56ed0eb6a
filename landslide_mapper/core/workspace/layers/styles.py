"""Styles, forms, value maps and defaults of the layers, stored in the database itself.

So a layer that is opened without the plugin, by a colleague, looks and is edited the same.
The colours are from the Okabe-Ito palette, which people with colour vision deficiency can tell apart.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.qgis_versions import store_style
from landslide_mapper.core.styles import style_candidates
from landslide_mapper.core.workspace.store.connection import Store
from landslide_mapper.core.workspace.store.schema import KEY, TABLES, TIMES_OF_CREATION, Table
from landslide_mapper.core.workspace.store.vocabulary import column_title, mapped_kinds, roles, words
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import (
    FROM_POST_ONLY,
    LOOKED_AT,
    MAPPED_AREA,
    NOT_MAPPED,
    SAMPLES,
    WITH_BOTH_DATES,
)

# QGIS's now() is local time and its expressions know no zones: the offset is how two readings of it differ.
UTC_NOW = (
    "now() - make_interval(seconds:="
    "(epoch(to_datetime(format_date(now(), 'yyyy-MM-ddTHH:mm:ss') || 'Z')) - epoch(now())) / 1000)"
)
UID = "uuid('WithoutBraces')"
MAPPER = "coalesce(nullif(@user_full_name, ''), @user_account_name)"
_DEFAULTS = {
    ("labels", "source"): "'drawn'",
    ("areas", "role"): "'training'",
    ("places", "kind"): "'campaign'",
    ("places", "done"): "false",
    ("candidates", "mapper"): MAPPER,
    ("labels", "mapper"): MAPPER,
    ("areas", "mapper"): MAPPER,
}
"""Defaults of rows that are drawn in QGIS, as expressions."""
_HIDDEN = (
    *(KEY, "uid", "run", "parent", "report", "undoes"),
    # Who judges a sample must not know what the map says there.
    *("draw", "stratum", "stratum_m2", "stratum_units", "history"),
)
_FIXED = ("uncertainty", "reviewer", "reviewed_at", "mapped_at", "score", "feature", *TIMES_OF_CREATION)
_LONG_TEXTS = ("comment", "reason", "values_before", "values_after")
_ROLE_COLORS = {"training": "#56b4e9", "validation": "#f0e442", "accuracy": "#d55e00"}


def store_styles(store: Store) -> None:
    """Save the default style of every table into a new store.

    Raises:
        WorkspaceError: when the database refuses it.
    """
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False  # there is none yet, and looking for it takes longer than all else
    # All are open until the end, so that the file's journal is not made anew for each.
    opened = {
        name: QgsVectorLayer(store.source(name), name, store.provider, options)
        for name in (table.name for table in TABLES.values())
    }
    for name, layer in opened.items():
        if not layer.isValid():
            raise WorkspaceError(
                "The table '{table}' of {title} was made but cannot be opened.",
                table=name,
                title=store.target.title,
            )
        apply_style(layer, name)
        store_style(layer, name)


def apply_style(layer: QgsVectorLayer, name: str) -> None:
    """Give a table's layer its symbols and its form."""
    table = TABLES[name]
    styling = _STYLES.get(name)
    if styling is not None:
        styling(layer)
    _set_up_form(layer, table)


def _set_up_form(layer: QgsVectorLayer, table: Table) -> None:
    fields = layer.fields()
    form = layer.editFormConfig()
    for index, name in enumerate(fields.names()):
        layer.setFieldAlias(index, "" if name in _HIDDEN else column_title(name))
        _set_up_widget(layer, table, index, name)
        _set_up_default(layer, table, index, name)
        if name in _FIXED:
            form.setReadOnly(index, True)
    for column in table.columns:
        index = fields.indexOf(column.name)
        if column.required:
            layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull)
        if column.unique:
            layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintUnique)
    layer.setEditFormConfig(form)


def _set_up_widget(layer: QgsVectorLayer, table: Table, index: int, name: str) -> None:
    values = words(table.name, name)
    if name in _HIDDEN:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
    elif values:
        pairs = [{title: slug} for slug, title in values.items()]
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": pairs}))
    elif name in _LONG_TEXTS:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))


def _set_up_default(layer: QgsVectorLayer, table: Table, index: int, name: str) -> None:
    expression = _DEFAULTS.get((table.name, name))
    if name == "uid":
        expression = UID
    elif name in TIMES_OF_CREATION:
        expression = UTC_NOW
    if expression:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(expression))


def _style_labels(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(_fill("#cc79a7", 50, "solid", 0.6)))


def _style_areas(layer: QgsVectorLayer) -> None:
    titles = roles()
    categories = [
        QgsRendererCategory(role, _fill(color, 12, "dash", 0.7), titles[role])
        for role, color in _ROLE_COLORS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("role", categories))


def _style_frames(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(_fill("#999999", 0, "dot", 0.4)))


def style_mapped_area(layer: QgsVectorLayer) -> None:
    """Hatched where nothing was mapped, so that an empty map is not taken for one without landslides."""
    hatched = {"color": "80,80,80,170", "outline_color": "#505050", "outline_width": "0.3"}
    symbols = {
        NOT_MAPPED: QgsFillSymbol.createSimple({**hatched, "style": "b_diagonal"}),
        FROM_POST_ONLY: QgsFillSymbol.createSimple({**hatched, "style": "dense7"}),
        WITH_BOTH_DATES: _fill("#505050", 0, "dot", 0.3),
        LOOKED_AT: _fill("#505050", 0, "dot", 0.3),
    }
    categories = [QgsRendererCategory(kind, symbols[kind], title) for kind, title in mapped_kinds().items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))


def _style_places(layer: QgsVectorLayer) -> None:
    categories = [
        QgsRendererCategory(
            False, _marker("#e69f00", 3.4), QCoreApplication.translate("Workspace", "To visit")
        ),
        QgsRendererCategory(True, _marker("#009e73", 2.4), QCoreApplication.translate("Workspace", "Done")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("done", categories))


def _style_samples(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(_marker("#56b4e9", 2.6)))


def _fill(color: str, alpha: int, line: str, width: float) -> QgsSymbol:
    red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
    return QgsFillSymbol.createSimple(
        {
            "color": f"{red},{green},{blue},{alpha}",
            "outline_color": color,
            "outline_style": line,
            "outline_width": str(width),
        }
    )


def _marker(color: str, size: float) -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "diamond", "color": color, "outline_color": "#ffffff", "size": str(size)}
    )


_STYLES: dict[str, Callable[[QgsVectorLayer], None]] = {
    "candidates": style_candidates,
    "labels": _style_labels,
    "areas": _style_areas,
    "scenes": _style_frames,
    "runs": _style_frames,
    "decisions": _style_frames,
    MAPPED_AREA: style_mapped_area,
    "places": _style_places,
    SAMPLES: _style_samples,
}
