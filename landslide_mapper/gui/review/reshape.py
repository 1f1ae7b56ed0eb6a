"""Reshaping one candidate with QGIS's own tools: corners are moved, or a line is drawn for a new border."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.errors import InventoryError
from landslide_mapper.gui.review.reshape_outline import ReshapeOutline, fewer_corners
from landslide_mapper.gui.widgets.actions import QAction

RESHAPE_ACTION = "mActionReshapeFeatures"
"""QGIS's tool that reshapes by a line; its interface has no method for it."""


class Reshape(QObject):
    """An edit session of one candidate: begins with the vertex tool, ends by saving or by discarding.

    The image must be seen below: the candidate is an outline meanwhile, with few corners instead of one at
    each stair of its pixels. Whatever is saved goes through the layer's edit buffer, so it is recorded like
    any other edit in QGIS; an outline that only lost its stairs is no edit.
    """

    ended = pyqtSignal()

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._layer: QgsVectorLayer | None = None
        self._tool: QgsMapTool | None = None
        self._active: QgsMapLayer | None = None
        self._fid = 0
        self._begun = QgsGeometry()
        self._outline = ReshapeOutline(iface.mapCanvas())

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
        layer.selectByIds([fid])  # the vertex tool prefers it
        self._fid, self._begun = fid, fewer_corners(layer.getFeature(fid).geometry())
        layer.changeGeometry(fid, self._begun)
        self._outline.show(layer, fid)
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
        changed = not layer.getFeature(self._fid).geometry().equals(self._begun) or _other_edits(layer)
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

    def switch_tool(self) -> None:
        """Move corners, or draw a line for a new border; each key press is the other one."""
        by_line = self._iface.mainWindow().findChild(QAction, RESHAPE_ACTION)
        if self._layer is None or by_line is None:
            return
        (self._iface.actionVertexToolActiveLayer() if by_line.isChecked() else by_line).trigger()

    def _on_stopped(self) -> None:
        """The session is over, by us or by QGIS's own buttons."""
        layer, self._layer = self._layer, None
        if layer is None:
            return
        layer.editingStopped.disconnect(self._on_stopped)
        layer.willBeDeleted.disconnect(self._on_stopped)
        self._outline.hide()
        layer.removeSelection()
        if self._tool is not None:
            self._iface.mapCanvas().setMapTool(self._tool)
        if self._active is not None and self._active is not layer:
            self._iface.setActiveLayer(self._active)
        self._tool = self._active = None
        self.ended.emit()


def _other_edits(layer: QgsVectorLayer) -> bool:
    """Whether anything but one geometry was edited."""
    buffer = layer.editBuffer()
    if buffer is None:
        return False
    others = (buffer.changedAttributeValues(), buffer.addedFeatures(), buffer.deletedFeatureIds())
    return any(others) or len(buffer.changedGeometries()) > 1
