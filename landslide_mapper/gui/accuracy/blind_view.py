"""The canvas with the images alone: who judges a sample must not see what the map says.

The canvas follows a map theme of its own for a while; the layer tree is never touched, and whatever is
switched on or off there shows again afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsMapThemeCollection, QgsProject
from qgis.gui import QgsMapCanvas

THEME = "Landslide Mapper: images only"
"""Name of the theme; the project holds it only while a sample is judged."""


class BlindView:
    """Shows some layers alone."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """The canvas stays as it is."""
        self._canvas = canvas
        self._before: str | None = None

    @property
    def on(self) -> bool:
        """Whether only the images are shown."""
        return self._before is not None

    def start(self, layers: Sequence[QgsMapLayer]) -> None:
        """Show these layers of the project, and nothing else."""
        record = QgsMapThemeCollection.MapThemeRecord()
        record.setLayerRecords([QgsMapThemeCollection.MapThemeLayerRecord(layer) for layer in layers])
        themes = QgsProject.instance().mapThemeCollection()
        if themes.hasMapTheme(THEME):  # left by a project that was saved meanwhile
            themes.removeMapTheme(THEME)
        themes.insert(THEME, record)
        if self._before is None:
            self._before = self._canvas.theme()
        self._canvas.setTheme(THEME)

    def stop(self) -> None:
        """Show what the layer tree says, or the theme that was shown before."""
        before, self._before = self._before, None
        if before is None:
            return
        self._canvas.setTheme(before)
        QgsProject.instance().mapThemeCollection().removeMapTheme(THEME)
        if not before:
            root = QgsProject.instance().layerTreeRoot()
            seen = {layer.id() for layer in root.checkedLayers()}
            self._canvas.setLayers([layer for layer in root.layerOrder() if layer.id() in seen])
        self._canvas.refresh()
