"""Runs inside QGIS (--code): shows the demo's imagery, results and dock, and takes a picture of it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from qgis.core import (  # noqa: E402
    QgsContrastEnhancement,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget, QMenu  # noqa: E402
from qgis.utils import iface, plugins  # noqa: E402

from scripts.qgis_steps import Until, drive, pause  # noqa: E402

ZOOM = 0.72
"""Close enough that single landslides can be made out on a picture of the window."""


def raster_layer(path: str, name: str) -> QgsRasterLayer:
    """An image with a contrast that shows the ground and not the clouds."""
    layer = QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        raise RuntimeError(f"QGIS cannot open {path}")
    limits = QgsRasterMinMaxOrigin.Limits.CumulativeCut
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, limits
    )
    return layer


def arrange_window() -> None:
    """The layers panel and our dock beside the map, nothing else."""
    window = iface.mainWindow()
    window.resize(1500, 940)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers",) and "andslide" not in dock.objectName():
            dock.hide()
    for bar in window.findChildren(QMenu):
        bar.close()


def our_dock() -> QDockWidget:
    """The plugin's dock, opened."""
    plugins["landslide_mapper"].toggle_dock(True)
    found: QDockWidget = plugins["landslide_mapper"].workbench.dock
    found.raise_()
    return found


def tidy_legend(candidates: QgsVectorLayer) -> None:
    """Only the candidates' legend open, and chosen."""
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setExpanded(node.layerId() == candidates.id())
    iface.layerTreeView().setCurrentLayer(candidates)


def show(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    """Load, style, zoom, open the dock, wait for the map, take the picture."""
    from landslide_mapper.gui.results import add_results, zoom_to

    yield Until("the plugin", lambda: "landslide_mapper" in plugins)
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    post = raster_layer(task["post"], "post")
    layers = [raster_layer(task["pre"], "pre")] if task.get("pre") else []
    for layer in [*layers, post]:
        project.addMapLayer(layer)
    project.setCrs(post.crs())
    dock = our_dock()
    arrange_window()
    yield pause(0.5)
    dock.map_page.model.select(Path(task["model"]))
    candidates = add_results(task["report"], "Landslides")
    verdict["candidates"] = candidates.featureCount()
    window = iface.mainWindow()
    window.resizeDocks([dock], [390], Qt.Orientation.Horizontal)
    tidy_legend(candidates)
    zoom_to(candidates, canvas)
    canvas.zoomByFactor(ZOOM)
    yield pause(1.0)
    canvas.refreshAllLayers()
    yield Until("the canvas", lambda: not canvas.isDrawing())
    yield pause(1.0)
    iface.messageBar().clearWidgets()
    yield pause(0.5)
    window.grab().save(task["screenshot"])
    verdict["screenshot"] = task["screenshot"]


steps = drive(show, TASK)
