"""Runs inside QGIS (--code): loads the plugin, maps twice through the dock, watches the GUI thread's gaps."""

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

from qgis.core import (  # noqa: E402
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer  # noqa: E402
from qgis.utils import iface, loadPlugin, plugins, startPlugin, updateAvailablePlugins  # noqa: E402

from scripts.qgis_steps import Until, drive, pause  # noqa: E402

VIEW_M = 10_000.0
TICK_MS = 10
LABELS = 5000


class GapWatch:
    """A fast timer on the GUI thread; how late it comes is how long the GUI did not answer."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Forget the past and watch."""
        self.gaps, self._last = [], time.perf_counter()
        self._timer.start(TICK_MS)

    def stop(self) -> list[float]:
        """Stop watching; the gaps in milliseconds, sorted."""
        self._timer.stop()
        return sorted(self.gaps)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def load_plugin(verdict: dict[str, Any]) -> None:
    """Load and start the plugin as QGIS does, and time it."""
    updateAvailablePlugins()
    before = time.perf_counter()
    if not (loadPlugin("landslide_mapper") and startPlugin("landslide_mapper")):
        raise RuntimeError("QGIS could not load the plugin")
    verdict["load_ms"] = (time.perf_counter() - before) * 1000
    verdict["torch"] = [name for name in sys.modules if name.split(".")[0] == "torch"]


def run_map(dock: Any, runner: Any, verdict: dict[str, Any], key: str) -> Iterator[Until]:
    """Click Map, note when the first cells are there, wait for the end."""
    first: list[float] = []
    clicked = time.perf_counter()

    def note(*_: object) -> None:
        first.append(time.perf_counter() - clicked)

    runner.cells_finished.connect(note)
    dock.map_page.map_button.click()
    yield Until("the job", lambda: not runner.busy, 300)
    runner.cells_finished.disconnect(note)
    verdict[key] = first[0] if first else float("nan")


def import_labels(workbench: Any, watch: GapWatch, task: dict[str, Any], crs: Any) -> Iterator[Until]:
    """Take the polygons of a layer into a new event as labels, and watch."""
    layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}", "survey", "memory")
    features = [QgsFeature() for _ in range(LABELS)]
    for number, feature in enumerate(features):
        left, bottom = 20 * (number % 100), 20 * (number // 100)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, bottom, left + 10, bottom + 10)))
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    event = workbench.context.events.create(str(Path(task["folder"]) / "event.gpkg"), crs, "Event")
    exchange = workbench.dock.label_page.exchange
    yield pause(2.0)
    watch.start()
    exchange.import_layer(layer)
    yield Until("the labels", lambda: not exchange.transfer.busy, 300)
    if event.count("labels") != LABELS:
        raise RuntimeError(f"{event.count('labels')} labels of {LABELS} were imported")


def measure(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    """Everything in order."""
    watch = GapWatch()
    yield pause(2.0)
    load_plugin(verdict)
    layers = [QgsRasterLayer(task[name], name, "gdal") for name in ("pre", "post")]
    QgsProject.instance().addMapLayers(layers)
    QgsProject.instance().setCrs(layers[1].crs())
    plugins["landslide_mapper"].toggle_dock(True)
    workbench = plugins["landslide_mapper"].workbench
    dock = workbench.dock
    dock.map_page.model.select(Path(task["model"]))
    dock.map_page.folder.setFilePath(str(task["folder"]))
    # A noise image has no landslide: with everything below the threshold, drawing candidates costs nothing.
    dock.map_page.threshold_box.threshold.number.setValue(90)
    center = layers[1].extent().center()
    corner = QgsPointXY(center.x() - VIEW_M / 2, center.y() - VIEW_M / 2)
    iface.mapCanvas().setExtent(QgsRectangle(corner, QgsPointXY(corner.x() + VIEW_M, corner.y() + VIEW_M)))
    yield Until("the canvas", lambda: not iface.mapCanvas().isDrawing())
    yield pause(2.0)
    watch.start()
    yield pause(3.0)
    verdict["idle_max_ms"] = watch.stop()[-1]
    watch.start()
    yield from run_map(dock, workbench.runner, verdict, "first_cells_s")
    gaps = watch.stop()
    verdict.update(p99_ms=gaps[int(0.99 * len(gaps))], max_ms=gaps[-1], gaps=len(gaps))
    yield from run_map(dock, workbench.runner, verdict, "first_cells_warm_s")
    yield from import_labels(workbench, watch, task, layers[1].crs())
    gaps = watch.stop()
    verdict.update(import_p99_ms=gaps[int(0.99 * len(gaps))], import_max_ms=gaps[-1])


steps = drive(measure, TASK)
