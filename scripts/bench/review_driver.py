"""Runs inside QGIS (--code): opens an event with many candidates and reviews by keyboard, with a watch."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.utils import iface, plugins  # noqa: E402

from scripts.qgis_steps import Until, drive, pause  # noqa: E402

STEPS = 40
CHUNK = 5000
PIXEL_M = 10.0


def fill(workspace: Any, extent: QgsRectangle, task: dict[str, Any]) -> Iterator[Until]:
    """Many small candidates, scattered over the scene."""
    generator = random.Random(0)
    for start in range(0, task["count"], CHUNK):
        rows, shapes = [], []
        for number in range(start, min(start + CHUNK, task["count"])):
            x = extent.xMinimum() + generator.random() * extent.width()
            y = extent.yMinimum() + generator.random() * extent.height()
            side = PIXEL_M * generator.randint(2, 12)
            confidence = 0.5 + generator.random() / 2
            rows.append(
                {
                    "id": number + 1,
                    "confidence": confidence,
                    "uncertainty": 1 - confidence,
                    "area_m2": side * side,
                    "pre": task["pre"],
                    "post": task["post"],
                }
            )
            shapes.append(QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side)).buffer(side / 4, 8))
        workspace.append("candidates", rows, shapes)
        yield pause(0.0)


def timed(action: Callable[[], Any]) -> float:
    """Milliseconds until an action is done and its widgets are painted."""
    begin = time.perf_counter()
    action()
    QCoreApplication.processEvents()
    return (time.perf_counter() - begin) * 1000


def repeated(key: Qt.Key) -> Iterator[Any]:
    """Press a key many times, each after the canvas has come to rest; ends with the 95th percentile."""
    took = []
    for _ in range(STEPS):
        took.append(timed(lambda: QTest.keyClick(iface.mapCanvas(), key)))
        yield Until("the canvas", lambda: not iface.mapCanvas().isDrawing(), 30)
    return sorted(took)[int(0.95 * STEPS)]


def measure(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    """Everything in order."""
    yield pause(2.0)
    layers = [QgsRasterLayer(task[name], name, "gdal") for name in ("pre", "post")]
    QgsProject.instance().addMapLayers(layers)
    QgsProject.instance().setCrs(layers[1].crs())
    plugins["landslide_mapper"].toggle_dock(True)
    workbench = plugins["landslide_mapper"].workbench
    events, dock = workbench.context.events, workbench.dock
    page = dock.review_page
    dock.show_review_page()
    target = str(Path(task["folder"]) / "event.gpkg")
    workspace = events.create(target, layers[1].crs(), "Benchmark")
    yield from fill(workspace, layers[1].extent(), task)
    events.close()
    yield Until("the table to be empty", lambda: page.model.rowCount() == 0)
    yield pause(1.0)
    begin = time.perf_counter()
    events.open(target)
    yield Until("the table", lambda: page.model.rowCount() == task["count"], 60)
    verdict["open_s"] = time.perf_counter() - begin
    yield Until("the canvas", lambda: not iface.mapCanvas().isDrawing(), 60)
    page.start_review()
    yield pause(1.0)
    for name, key in (("next", Qt.Key.Key_N), ("accept", Qt.Key.Key_A), ("undo", Qt.Key.Key_U)):
        verdict[f"{name}_p95_ms"] = yield from repeated(key)
    for name, sort in (("sort", "area_m2"), ("distance", "distance")):
        combo = page.filter.sort
        combo.setCurrentIndex(next(at for at in range(combo.count()) if combo.itemData(at).value == sort))
        verdict[f"{name}_ms"] = timed(page.filter.sort_wanted.emit)
    page.stop_review()


steps = drive(measure, TASK)
