"""The tables of a workspace as layers: opened, named, and shown in a group of the project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from qgis.core import QgsDataSourceUri, QgsLayerTreeGroup, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.styles import hide_ruled_out
from landslide_mapper.core.workspace.layers.styles import apply_style
from landslide_mapper.core.workspace.store.connection import Store
from landslide_mapper.core.workspace.store.schema import TABLES
from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import MAPPED_AREA, SAMPLES

TABLE_PROPERTY = "landslide_mapper/table"
"""Custom property by which a layer of an event is known in a project."""
IN_TREE = ("places", "candidates", "labels", "areas", MAPPED_AREA, "scenes")
"""Tables that the project shows, from top to bottom; where samples crowd, landslides are mapped."""


def table_title(table: str) -> str:
    """A table's name for people."""
    titles: dict[str, str] = {
        "info": QCoreApplication.translate("Workspace", "About the event"),
        "scenes": QCoreApplication.translate("Workspace", "Scenes"),
        "labels": QCoreApplication.translate("Workspace", "Landslides (labels)"),
        "areas": QCoreApplication.translate("Workspace", "Labelled areas"),
        "candidates": QCoreApplication.translate("Workspace", "Candidates"),
        "decisions": QCoreApplication.translate("Workspace", "Decisions"),
        "runs": QCoreApplication.translate("Workspace", "Runs"),
        MAPPED_AREA: QCoreApplication.translate("Workspace", "Mapped area"),
        "places": QCoreApplication.translate("Workspace", "Places to visit"),
        SAMPLES: QCoreApplication.translate("Workspace", "Sample to judge the map"),
    }
    return titles[table]


def open_layer(store: Store, table: str, *, read_only: bool) -> QgsVectorLayer:
    """Open a table.

    Raises:
        WorkspaceError: when there is no such table, or it cannot be opened.
    """
    if table not in TABLES:
        raise WorkspaceError(
            "An event has no table '{table}'; it has {tables}.", table=table, tables=", ".join(TABLES)
        )
    layer = _bare_layer(store, table)
    if not layer.isValid():
        raise WorkspaceError(
            "The table '{table}' of {place} cannot be opened. Open the event again.",
            table=table,
            place=store.target.place,
        )
    _, styled = layer.loadDefaultStyle()
    if not styled:  # The style table was emptied, or this user may not read it.
        apply_style(layer, table)
    if table == "candidates":
        hide_ruled_out(layer)
    layer.setReadOnly(read_only)
    layer.setCustomProperty(TABLE_PROPERTY, table)
    return layer


def hold_journal(store: Store) -> QgsVectorLayer:
    """Keep a file in the journal mode that QGIS writes it with, for as long as the layer lives.

    QGIS opens a GeoPackage for reading without any locks while its journal mode is 'delete', and switches to
    'wal' with the first edit of any layer. A connection without locks cannot read in that mode: SQLite
    answers "unable to open database file", and QGIS shows no extent, no unique values and -1 rows. So the
    switch is made before anything is read. QGIS chooses the mode: on network drives it stays 'delete', where
    reading without locks goes on to work.
    """
    layer = _bare_layer(store, "info")
    if layer.isValid():
        layer.dataProvider().enterUpdateMode()
    return layer


def connect_anew(store: Store, project: QgsProject) -> None:
    """Give layers that a project had opened before `hold_journal` connections that can read in that mode.

    Layers of a file share one connection for reading, and QGIS takes up a shared one again: so all of them
    leave it before the first comes back. Layers that are being edited have connections of their own, perhaps
    with a transaction that must not be cut off.
    """
    there = [layer.dataProvider() for _, layer in _layers_of(store, project) if not layer.isEditable()]
    left = [provider for provider in there if provider.enterUpdateMode()]
    for provider in left:
        provider.leaveUpdateMode()
    for provider in there:
        provider.reloadData()


def _bare_layer(store: Store, table: str) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions(QgsProject.instance().transformContext())
    options.loadDefaultStyle = False
    return QgsVectorLayer(store.source(table), table_title(table), store.provider, options)


def project_layers(store: Store, project: QgsProject) -> dict[str, QgsVectorLayer]:
    """The valid layers of a project that show a store's tables; one for each table."""
    found: dict[str, QgsVectorLayer] = {}
    for table, layer in _layers_of(store, project):
        found.setdefault(table, layer)
    return found


def _layers_of(store: Store, project: QgsProject) -> Iterator[tuple[str, QgsVectorLayer]]:
    """Each valid layer that shows a table of the store, of which there may be several."""
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsVectorLayer) or layer.providerType() != store.provider:
            continue
        table = store.holds(layer.source())
        if table is not None and layer.isValid():
            yield table, layer


def show(project: QgsProject, title: str, tables: Mapping[str, QgsVectorLayer]) -> None:
    """Add layers that the project does not hold yet to the event's group, in their order."""
    missing = [layer for layer in tables.values() if project.mapLayer(layer.id()) is None]
    if not missing:
        return
    group = _group(project, title, tables)
    for place, layer in enumerate(tables.values()):
        if layer in missing:
            project.addMapLayer(layer, False)
            node = group.insertLayer(place, layer)
            node.setExpanded(False)


def _group(project: QgsProject, title: str, tables: Mapping[str, QgsVectorLayer]) -> QgsLayerTreeGroup:
    """The group that holds one of the layers already, or has held them, else a new one on top."""
    root = project.layerTreeRoot()
    for layer in tables.values():
        node = root.findLayer(layer.id())
        if node is not None and isinstance(node.parent(), QgsLayerTreeGroup) and node.parent() is not root:
            return node.parent()
    left = root.findGroup(title)  # with what was mapped, when the event was closed
    return left if left is not None else root.insertGroup(0, title)


def target_in(project: QgsProject) -> EventTarget | None:
    """The event whose layers a project holds, wherever QGIS has found them; None where there is none.

    Raises:
        WorkspaceError: when its layers are of a database that does not tell its name.
    """
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(TABLE_PROPERTY) in TABLES:
            return EventTarget.of_layer(layer.providerType(), layer.source())
    return None


def forget_password(store: Store, table: str, layer: QgsVectorLayer) -> None:
    """Open a layer of an older project again without the password in its source; QGIS knows it by now."""
    if store.path is None and QgsDataSourceUri(layer.source()).password() and not layer.isEditable():
        layer.setDataSource(store.source(table), layer.name(), store.provider)
