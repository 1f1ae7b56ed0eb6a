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


def load(task: dict[str, Any]) -> None:
    """The images, as a user would have added them."""
    post = raster_layer(task["post"], "post")
    layers = [raster_layer(task["pre"], "pre")] if task.get("pre") else []
    for layer in [*layers, post]:
        QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setCrs(post.crs())


def add_map(result: dict[str, str], name: str) -> QgsVectorLayer:
    """The layers of a map, as the dock adds them."""
    from landslide_mapper.gui.results.results import add_results, zoom_to
    from landslide_mapper.jobs.reports import CandidatesReport

    report = CandidatesReport(Path(result["output"]), probability=Path(result["probability"]))
    candidates = add_results(report, name)
    tidy_legend(candidates)
    zoom_to(candidates, iface.mapCanvas())
    iface.mapCanvas().zoomByFactor(ZOOM)
    return candidates


def picture(path: str) -> Iterator[Until]:
    """Take a picture of the window once all is drawn."""
    yield pause(1.0)
    iface.mapCanvas().refreshAllLayers()
    yield from drawn(1.0)
    iface.mainWindow().grab().save(path)


def show(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    """The change map with the guide beside it, then the model's map; a picture of each."""
    yield Until("the plugin", lambda: "landslide_mapper" in plugins)
    load(task)
    dock = our_dock()
    arrange_window(1500, 940)
    iface.mainWindow().resizeDocks([dock], [390], Qt.Orientation.Horizontal)
    yield pause(0.5)
    first = add_map(task["change"], "Change between the dates")
    dock.guide.look()
    yield from picture(task["first_map"])
    # Two sets of outlines over each other would hide the images; it is there to be switched on.
    QgsProject.instance().layerTreeRoot().findLayer(first.id()).parent().setItemVisibilityChecked(False)
    dock.guide.end()
    dock.map_page.model.select(Path(task["model"]))
    candidates = add_map(task["report"], "Landslides")
    yield from picture(task["screenshot"])
    verdict.update(candidates=candidates.featureCount(), changes=first.featureCount())


steps = drive(show, TASK)
