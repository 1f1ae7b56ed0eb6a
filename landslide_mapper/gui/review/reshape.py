"""Reshaping one candidate with QGIS's own vertex tool."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.errors import InventoryError


class Reshape(QObject):
    """An edit session of one candidate: begins with the vertex tool, ends by saving or by discarding.

    Whatever is saved goes through the layer's edit buffer, so it is recorded like any other edit in QGIS.
    """

    ended = pyqtSignal()

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._layer: QgsVectorLayer | None = None
        self._tool: QgsMapTool | None = None
        self._active: QgsMapLayer | None = None

    @property
    def running(self) -> bool:
        """Whether a candidate is being reshaped."""
        return self._layer is not None

    def start(self, layer: QgsVectorLayer, fid: int) -> None:
        """Begin to edit.

        Raises:
            InventoryError: when there are unsaved edits of something else, or the layer cannot be edited.
        """
        if layer.isEditable() and layer.isModified():
            raise InventoryError(
                self.tr(
                    "'{}' has unsaved edits. Save or discard them before you reshape a candidate here."
                ).format(layer.name())
            )
        if not layer.isEditable() and not layer.startEditing():
            raise InventoryError(self.tr("'{}' cannot be edited.").format(layer.name()))
        self._layer, self._tool = layer, self._iface.mapCanvas().mapTool()
        self._active = self._iface.activeLayer()
        self._iface.setActiveLayer(layer)
        layer.selectByIds([fid])  # shows which one is meant
        layer.editingStopped.connect(self._on_stopped)
        layer.willBeDeleted.connect(self._on_stopped)
        self._iface.actionVertexToolActiveLayer().trigger()

    def finish(self) -> bool:
        """Save; returns whether anything was changed.

        Raises:
            InventoryError: when it cannot be saved; the edits stay in the layer.
        """
        layer = self._layer
        if layer is None:
            return False
        changed = layer.isModified()
        if not changed:
            self.cancel()
        elif not layer.commitChanges():
            raise InventoryError(
                self.tr("The new shape cannot be saved, and is still there to be saved again: {}").format(
                    "; ".join(layer.commitErrors())
                )
            )
        return changed

    def cancel(self) -> None:
        """Discard what was drawn."""
        if self._layer is not None:
            self._layer.rollBack()

    def _on_stopped(self) -> None:
        """The session is over, by us or by QGIS's own buttons."""
        layer, self._layer = self._layer, None
        if layer is None:
            return
        layer.editingStopped.disconnect(self._on_stopped)
        layer.willBeDeleted.disconnect(self._on_stopped)
        layer.removeSelection()
        if self._tool is not None:
            self._iface.mapCanvas().setMapTool(self._tool)
        if self._active is not None and self._active is not layer:
            self._iface.setActiveLayer(self._active)
        self._tool = self._active = None
        self.ended.emit()
