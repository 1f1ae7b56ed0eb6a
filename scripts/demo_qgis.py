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

from qgis.core import QgsProject, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtWidgets import QDockWidget  # noqa: E402
from qgis.utils import iface, plugins  # noqa: E402

from scripts.qgis_look import arrange_window, drawn, raster_layer  # noqa: E402
from scripts.qgis_steps import Until, drive, pause  # noqa: E402

ZOOM = 0.72
"""Close enough that single landslides can be made out on a picture of the window."""


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
    from landslide_mapper.gui.results.results import add_results, zoom_to
    from landslide_mapper.jobs.reports import CandidatesReport

    yield Until("the plugin", lambda: "landslide_mapper" in plugins)
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    post = raster_layer(task["post"], "post")
    layers = [raster_layer(task["pre"], "pre")] if task.get("pre") else []
    for layer in [*layers, post]:
        project.addMapLayer(layer)
    project.setCrs(post.crs())
    dock = our_dock()
    arrange_window(1500, 940)
    dock.guide.end()
    yield pause(0.5)
    dock.map_page.model.select(Path(task["model"]))
    probability = task["report"]["probability"]
    report = CandidatesReport(Path(task["report"]["output"]), Path(probability) if probability else None)
    candidates = add_results(report, "Landslides")
    verdict["candidates"] = candidates.featureCount()
    window = iface.mainWindow()
    window.resizeDocks([dock], [390], Qt.Orientation.Horizontal)
    tidy_legend(candidates)
    zoom_to(candidates, canvas)
    canvas.zoomByFactor(ZOOM)
    yield pause(1.0)
    canvas.refreshAllLayers()
    yield from drawn(1.0)
    window.grab().save(task["screenshot"])
    verdict["screenshot"] = task["screenshot"]


steps = drive(show, TASK)
