"""Drawing labels and labelled areas with QGIS's own tools: what is drawn on, and what is not saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import (
    Qgis,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsProject,
    QgsSnappingConfig,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.labels import Tidied, tidy_areas, tidy_labels
from landslide_mapper.errors import WorkspaceError

LABELS, AREAS = "labels", "areas"
_TIDY: dict[str, Callable[..., Tidied]] = {LABELS: tidy_labels, AREAS: tidy_areas}


class LabelDrawing(QObject):
    """Starts and ends drawing; puts right what was drawn once it is saved, however it is saved."""

    changed = pyqtSignal()
    """Something is being drawn, or not any more, or there is more or less to save."""
    tidied = pyqtSignal(str, object)
    """The table and what was put right in it."""
    failed = pyqtSignal(str)
    """Why something could not be started or saved."""

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._workspace: Workspace | None = None
        self._followed: dict[str, QgsVectorLayer] = {}
        self._committed: dict[str, set[int]] = {LABELS: set(), AREAS: set()}
        # A layer that is being deleted cannot be asked any more which one it is.
        self._on_deleted = {table: partial(self._forget, table) for table in (LABELS, AREAS)}

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Follow the layers of an event, or of none."""
        for table in list(self._followed):
            self._leave(table)
        self._workspace = workspace
        if workspace is not None:
            for table in (LABELS, AREAS):
                self._follow(table, workspace.layer(table))
        self.changed.emit()

    def draw(self, table: str, role: str | None = None) -> bool:
        """Make a layer current and its polygon tool active.

        Args:
            table: labels or areas.
            role: of new areas.
        """
        begun = self.begin(table, role) is not None
        if begun:
            self._iface.actionAddFeature().trigger()
        return begun

    def begin(self, table: str, role: str | None = None) -> QgsVectorLayer | None:
        """Make a layer current and editable; None, and why is told, where it cannot be.

        Args:
            table: labels or areas.
            role: of new areas.
        """
        workspace = self._workspace
        if workspace is None:
            return None
        try:
            layer = workspace.layer(table)
            workspace.add_to_project(QgsProject.instance())
        except WorkspaceError as error:
            self.failed.emit(translated(error))
            return None
        self._follow(table, layer)
        _prepare(layer, role)
        self._iface.setActiveLayer(layer)
        if not layer.isEditable() and not layer.startEditing():
            self.failed.emit(self._why_not(layer))
            return None
        return layer

    def set_role(self, role: str) -> None:
        """Give areas that are drawn from now on another role."""
        layer = self._followed.get(AREAS)
        if layer is not None:
            _set_default_role(layer, role)

    def finish(self) -> bool:
        """Save the edits and end editing; what cannot be saved stays in the layer, and why is told."""
        done = True
        for table, layer in list(self._followed.items()):
            if layer.isEditable() and not layer.commitChanges():
                done = False
                reasons = "; ".join(_telling(layer.commitErrors()))
                text = self.tr("'{layer}' could not be saved, its edits are still there: {reasons}")
                self.failed.emit(text.format(layer=layer.name(), reasons=reasons))
            self._tidy_soon(table)
        return done

    def drawing(self) -> list[str]:
        """The tables that are being edited."""
        return [table for table, layer in self._followed.items() if layer.isEditable()]

    def unsaved(self) -> int:
        """Number of polygons that were added, changed or deleted and are not saved."""
        return sum(_unsaved(layer) for layer in self._followed.values())

    def offer_snapping(self) -> bool:
        """Whether something is being drawn without snapping."""
        return bool(self.drawing()) and not QgsProject.instance().snappingConfig().enabled()

    def turn_on_snapping(self) -> None:
        """Let new corners meet those that are there, in the layer that is drawn on."""
        modes = getattr(Qgis, "SnappingMode", None) or QgsSnappingConfig.SnappingMode
        config = QgsProject.instance().snappingConfig()
        config.setEnabled(True)
        config.setMode(modes.ActiveLayer)
        QgsProject.instance().setSnappingConfig(config)
        self.changed.emit()

    def _follow(self, table: str, layer: QgsVectorLayer) -> None:
        if self._followed.get(table) is layer:
            return
        self._leave(table)
        self._followed[table] = layer
        layer.editingStarted.connect(self._on_changed)
        layer.editingStopped.connect(self._on_changed)
        layer.layerModified.connect(self._on_changed)
        layer.committedFeaturesAdded.connect(self._on_added)
        layer.committedGeometriesChanges.connect(self._on_reshaped)
        layer.committedAttributeValuesChanges.connect(self._on_reshaped)  # an area's role
        layer.willBeDeleted.connect(self._on_deleted[table])

    def _leave(self, table: str) -> None:
        layer = self._followed.pop(table, None)
        if layer is None:
            return
        layer.editingStarted.disconnect(self._on_changed)
        layer.editingStopped.disconnect(self._on_changed)
        layer.layerModified.disconnect(self._on_changed)
        layer.committedFeaturesAdded.disconnect(self._on_added)
        layer.committedGeometriesChanges.disconnect(self._on_reshaped)
        layer.committedAttributeValuesChanges.disconnect(self._on_reshaped)
        layer.willBeDeleted.disconnect(self._on_deleted[table])

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_added(self, layer_id: str, features: Any) -> None:
        self._on_committed(layer_id, [feature.id() for feature in features])

    def _on_reshaped(self, layer_id: str, changes: Any) -> None:
        self._on_committed(layer_id, list(changes))

    def _on_committed(self, layer_id: str, fids: list[int]) -> None:
        for table, layer in self._followed.items():
            if layer.id() == layer_id:
                self._committed[table].update(fids)
                self._tidy_soon(table)

    def _forget(self, table: str) -> None:
        self._followed.pop(table, None)
        self.changed.emit()

    def _tidy_soon(self, table: str) -> None:
        # The layer is still in the middle of saving.
        QTimer.singleShot(0, partial(self._tidy, table))

    def _tidy(self, table: str) -> None:
        fids, self._committed[table] = self._committed[table], set()
        if self._workspace is None or not fids:
            return
        try:
            tidied = _TIDY[table](self._workspace, sorted(fids))
        except WorkspaceError as error:
            self.failed.emit(translated(error))
            return
        if tidied.anything:
            self.tidied.emit(table, tidied)

    def _why_not(self, layer: QgsVectorLayer) -> str:
        because = self._workspace.read_only_because if self._workspace is not None else ""
        text = self.tr("'{layer}' cannot be edited. {because}")
        return text.format(layer=layer.name(), because=because).strip()


def _prepare(layer: QgsVectorLayer, role: str | None) -> None:
    """Make a layer visible, and new polygons come without a form: the defaults fill it."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setItemVisibilityCheckedParentRecursive(True)
    form = layer.editFormConfig()
    form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)
    layer.setEditFormConfig(form)
    if role is not None:
        _set_default_role(layer, role)


def _set_default_role(layer: QgsVectorLayer, role: str) -> None:
    layer.setDefaultValueDefinition(layer.fields().indexOf("role"), QgsDefaultValue(f"'{role}'"))


def _unsaved(layer: QgsVectorLayer) -> int:
    buffer = layer.editBuffer()
    if buffer is None:
        return 0
    changed = set(buffer.changedGeometries()) | set(buffer.changedAttributeValues())
    return len(buffer.addedFeatures()) + len(changed) + len(buffer.deletedFeatureIds())


def _telling(errors: list[str]) -> list[str]:
    """The errors of a commit without its successes."""
    return [error for error in errors if not error.startswith("SUCCESS")] or [""]
