"""The open event: opened, made, closed, remembered, and restored with the project that holds its layers."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.settings import Settings
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.layers.layers import target_in
from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.errors import WorkspaceError

SCOPE = "landslide_mapper"
ENTRY = "/workspace"


class Events(QObject):
    """Knows the one event that is open. Asks nothing: who calls it has asked."""

    changed = pyqtSignal(object)
    """The workspace that is open from now on, or None."""
    failed = pyqtSignal(str)
    """Why the event of a project could not be restored."""
    left = pyqtSignal()
    """Another project or event comes: what was said about the one before holds no longer."""

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        """Follow the project; its event is opened by `restore`."""
        super().__init__(parent)
        self._settings = settings or Settings()
        self._current: Workspace | None = None
        self._project = QgsProject.instance()
        self._following = False
        self.follow()

    @property
    def current(self) -> Workspace | None:
        """The open event."""
        return self._current

    @property
    def areas(self) -> QgsVectorLayer | None:
        """The areas of the open event, with what they are for."""
        return None if self._current is None else self._current.layer("areas")

    @property
    def current_id(self) -> EventId | None:
        """Which event is open: what a plan carries, so that its result finds its way back."""
        return None if self._current is None else EventId.of(self._current)

    def find(self, owner: EventId | None) -> Workspace | None:
        """The event that a result belongs to, where it is open and can be written; else None.

        Args:
            owner: the event that the job was started for; None: none.
        """
        event = self._current
        if owner is None or event is None or event.read_only or EventId.of(event) != owner:
            return None
        return event

    @property
    def recent(self) -> list[str]:
        """What was open lately, the newest first; files that are gone are left out."""
        return self._settings.recent_events

    def open(self, target: str | Path | EventTarget) -> Workspace:
        """Open an event in place of the present one, and show its layers.

        Args:
            target: path of a GeoPackage, or a PostgreSQL data source with a schema.

        Raises:
            WorkspaceError: when it cannot be opened; the present event stays open then.
        """
        present = self._current
        if present is not None and present.is_at(target):
            present.add_to_project(self._project)
            return present
        return self._take(Workspace.open(target))

    def create(
        self,
        target: str | Path | EventTarget,
        crs: QgsCoordinateReferenceSystem,
        title: str,
        event_date: str = "",
        trigger: str = "",
    ) -> Workspace:
        """Make an event and open it in place of the present one.

        Raises:
            WorkspaceError: when it cannot be made; the present event stays open then.
        """
        return self._take(Workspace.create(target, crs, title, event_date, trigger))

    def close(self) -> None:
        """Close the event and take its layers out of the project; edits that are not saved are lost."""
        if self._current is not None:
            self._project.removeEntry(SCOPE, ENTRY)
            self._let_go(with_layers=True)

    def reopen(self) -> None:
        """Open the event again, as when the right to write it has become free; its layers stay."""
        workspace = self._current
        if workspace is None:
            return
        target = workspace.target
        self._let_go()
        try:
            self._take(Workspace.open(target))
        except WorkspaceError as error:
            self.failed.emit(translated(error))

    def unsaved(self) -> list[QgsMapLayer]:
        """The event's layers with edits that are not saved."""
        if self._current is None:
            return []
        return [layer for layer in self._current.layers_in(self._project) if layer.isModified()]

    def restore(self) -> None:
        """Open the event whose layers the project holds, or which it names."""
        entry, _ = self._project.readEntry(SCOPE, ENTRY)
        try:
            target = target_in(self._project) or (EventTarget.of(entry) if entry else None)
            if target is None or (self._current is not None and self._current.is_at(target)):
                return
            self._take(Workspace.open(target))
        except WorkspaceError as error:
            self.failed.emit(translated(error))

    def follow(self) -> None:
        """Start to follow the project."""
        if not self._following:
            self._project.cleared.connect(self._on_cleared)
            self._project.readProject.connect(self.restore)
            self._following = True

    def release(self) -> None:
        """Let go of the event and the project; called when the plugin is unloaded. Layers stay."""
        if self._following:
            self._project.cleared.disconnect(self._on_cleared)
            self._project.readProject.disconnect(self.restore)
            self._following = False
        self._let_go()

    def _on_cleared(self) -> None:
        """Another project comes: what was said about this one's event is not true of it."""
        self._let_go()
        self.left.emit()

    def _take(self, workspace: Workspace) -> Workspace:
        try:
            workspace.add_to_project(self._project)
        except WorkspaceError:
            workspace.close()
            raise
        previous, self._current = self._current, workspace
        self._project.writeEntry(SCOPE, ENTRY, workspace.target)
        self._settings.add_recent_event(workspace.target)
        self.left.emit()
        self.changed.emit(workspace)
        if previous is not None:
            self._part_with(previous, with_layers=True)
        return workspace

    def _let_go(self, *, with_layers: bool = False) -> None:
        workspace, self._current = self._current, None
        if workspace is not None:
            self.changed.emit(None)
            self._part_with(workspace, with_layers=with_layers)

    def _part_with(self, workspace: Workspace, *, with_layers: bool) -> None:
        """Close an event that is not the current one any more: nobody reads its layers now."""
        if with_layers:
            self._remove_layers(workspace)
        workspace.close()

    def _remove_layers(self, workspace: Workspace) -> None:
        """Take the layers out of the project, and the group where nothing else is in it."""
        root = self._project.layerTreeRoot()
        nodes = [root.findLayer(layer.id()) for layer in workspace.layers_in(self._project)]
        groups = {node.parent() for node in nodes if node is not None}
        self._project.removeMapLayers([layer.id() for layer in workspace.layers_in(self._project)])
        for group in groups:
            if group is not root and not group.children():
                group.parent().removeChildNode(group)
