"""What drivers inside QGIS do to the window before they take a picture of it."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin
from qgis.PyQt.QtWidgets import QDockWidget, QMenu
from qgis.utils import iface

from scripts.qgis_steps import Until, pause


def raster_layer(path: str, name: str) -> QgsRasterLayer:
    """An image with a contrast that shows the ground and not the clouds.

    Raises:
        RuntimeError: when QGIS cannot open it.
    """
    layer = QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        raise RuntimeError(f"QGIS cannot open {path}")
    limits = QgsRasterMinMaxOrigin.Limits.CumulativeCut
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, limits
    )
    return layer


def arrange_window(width: int, height: int) -> None:
    """The layers panel and our dock beside the map, nothing else."""
    window = iface.mainWindow()
    window.resize(width, height)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers",) and "andslide" not in dock.objectName():
            dock.hide()
    for bar in window.findChildren(QMenu):
        bar.close()


def drawn(seconds: float = 0.5) -> Iterator[Until]:
    """Wait until the map is drawn and messages are gone."""
    yield pause(seconds)
    iface.messageBar().clearWidgets()
    yield Until("the canvas", lambda: not iface.mapCanvas().isDrawing())
    yield pause(seconds)
