"""The choice to see candidates with smoothed outlines; whoever edits them sees them as they are."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QMenu

from landslide_mapper.core.smooth_display import is_candidates, show_smoothed
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.widgets.actions import QAction


class SmoothOutlines(QObject):
    """Keeps the candidates of the project drawn as the analyst wants them."""

    def __init__(self, context: DockContext, menu: QMenu, parent: QObject) -> None:
        """Follow the project.

        Args:
            context: its layers and the settings.
            menu: gets the choice.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._context = context
        self._followed: set[str] = set()
        self._menu = menu
        self.action = QAction(self.tr("S&mooth outlines on the screen"), self)
        self.action.setObjectName("smoothOutlinesOnScreen")
        self.action.setToolTip(self.tr("Candidates are only drawn so; their shapes and areas stay"))
        self.action.setCheckable(True)
        self.action.setChecked(context.settings.smooth_outlines)
        self.action.toggled.connect(self._choose)
        menu.aboutToShow.connect(self._fill_menu)
        context.project.layersAdded.connect(self.look_soon)
        context.events.changed.connect(self.look_soon)

    def look_soon(self, *_: object) -> None:
        """Layers have come, or candidates in them."""
        QTimer.singleShot(0, self.look)

    def look(self) -> None:
        """Draw all candidates as they are wanted."""
        for layer in list(self._context.project.mapLayers().values()):
            if is_candidates(layer):
                self._follow(layer)
                self._show(layer)

    def release(self) -> None:
        """Let go of the project; called before the plugin is unloaded."""
        self._context.project.layersAdded.disconnect(self.look_soon)
        self._context.events.changed.disconnect(self.look_soon)

    def _fill_menu(self) -> None:
        self._menu.addAction(self.action)

    def _choose(self, smooth: bool) -> None:
        self._context.settings.smooth_outlines = smooth
        self.look()

    def _show(self, layer: QgsVectorLayer) -> None:
        show_smoothed(layer, self.action.isChecked() and not layer.isEditable())

    def _follow(self, layer: QgsVectorLayer) -> None:
        if layer.id() not in self._followed:
            self._followed.add(layer.id())
            layer.editingStarted.connect(self._on_editing)
            layer.editingStopped.connect(self._on_editing)

    def _on_editing(self) -> None:
        layer: Any = self.sender()
        if is_candidates(layer):
            self._show(layer)
