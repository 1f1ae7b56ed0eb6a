"""Inside QGIS, a new profile, two rasters: the toolbar button, the Map button, and polygons on the canvas."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolButton, QWidget
from qgis.utils import iface, plugins

from scripts.bench.pss import children
from scripts.qgis_look import raster_layer
from scripts.qgis_steps import Until, drive, pause

WINDOW = (1366, 768)


class User:
    """Clicks where a person would; what is not to be seen cannot be clicked."""

    def __init__(self) -> None:
        self.clicked: list[str] = []

    def click(self, widget: QWidget) -> None:
        middle = widget.rect().center()
        under = QApplication.widgetAt(widget.mapToGlobal(middle))
        if not widget.isEnabled() or under is not widget:
            raise RuntimeError(f"{widget.objectName()} cannot be clicked; there is {under}")
        self.clicked.append(widget.text().replace("&", "") or widget.toolTip())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(middle))


def toolbar_button() -> QToolButton:
    """The plugin's button in the window's toolbars."""
    action = iface.mainWindow().findChild(QAction, "LandslideMapperAction")
    return next(widget for widget in action.associatedWidgets() if isinstance(widget, QToolButton))


def candidates() -> list[QgsVectorLayer]:
    """Layers of candidates that the canvas shows."""
    layers = [layer for layer in iface.mapCanvas().layers() if isinstance(layer, QgsVectorLayer)]
    return [layer for layer in layers if "confidence" in layer.fields().names()]


def colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


def canvas_picture() -> QImage:
    return iface.mapCanvas().grab().toImage()


def two_clicks(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    """Load two rasters; the rest are clicks."""
    yield Until("the plugin", lambda: "landslide_mapper" in plugins)
    window, canvas, user = iface.mainWindow(), iface.mapCanvas(), User()
    window.move(0, 0)
    window.resize(*WINDOW)
    QgsProject.instance().addMapLayers([raster_layer(task[name], name) for name in ("post", "pre")])
    yield pause(2.0)
    yield Until("the images", lambda: not canvas.isDrawing())
    opened = time.monotonic()
    user.click(toolbar_button())
    dock = plugins["landslide_mapper"].workbench.dock
    yield Until("the dock", dock.isVisible)
    yield pause(0.5)
    verdict["notice"] = dock.engine_notice.isVisible()
    window.grab().save(str(Path(task["results"]) / "dock.png"))
    pixels = colours(canvas_picture())
    mapped = time.monotonic()
    user.click(dock.guide.do_button)  # the page's own is below what is seen
    runner = plugins["landslide_mapper"].workbench.runner
    yield Until("polygons on the canvas", lambda: not runner.busy and bool(candidates()))
    yield Until("the drawing", lambda: not canvas.isDrawing())
    verdict.update(seconds=time.monotonic() - mapped, seconds_from_first_click=time.monotonic() - opened)
    verdict["clicks"] = user.clicked
    yield pause(0.5)
    (layer,) = candidates()
    view = canvas.mapSettings().mapToLayerCoordinates(layer, canvas.extent())
    verdict["in_view"] = sum(1 for feature in layer.getFeatures(view))
    verdict["features"] = layer.featureCount()
    verdict["new_colours"] = len(colours(canvas_picture()) - pixels)
    verdict["torch"] = [name for name in sys.modules if name.split(".")[0] == "torch"]
    verdict["processes"] = [Path(f"/proc/{pid}/cmdline").read_text() for pid in children(os.getpid())]
    verdict["engine"] = plugins["landslide_mapper"].workbench.engine.running
    window.grab().save(str(Path(task["results"]) / "mapped.png"))


steps = drive(two_clicks, TASK)
