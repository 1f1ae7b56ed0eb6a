"""Inside QGIS: the worker is killed in the middle of a map; QGIS says so and the next map works."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from qgis.core import QgsProject, QgsRasterLayer
from qgis.utils import iface, plugins

from scripts.bench.pss import children
from scripts.qgis_steps import Until, drive, pause


def worker_pids() -> list[int]:
    """Our descendants that run the worker's start script."""
    found = []
    for pid in children(os.getpid()):
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
        if b"start.py" in command:
            found.append(pid)
    return found


def kill_worker(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    layers = [QgsRasterLayer(task[name], name, "gdal") for name in ("pre", "post")]
    QgsProject.instance().addMapLayers(layers)
    plugins["landslide_mapper"].toggle_dock(True)
    workbench = plugins["landslide_mapper"].workbench
    page, runner = workbench.dock.map_page, workbench.runner
    page.model.select(Path(task["model"]))
    page.folder.setFilePath(task["results"])
    yield pause(0.5)
    cells: list[object] = []
    runner.cells_finished.connect(lambda *_: cells.append(1))
    errors: list[str] = []
    runner.failed.connect(lambda error: errors.append(f"{type(error).__name__}: {error}"))
    page.map_button.click()
    yield Until("the first cells", lambda: bool(cells), 120)
    verdict["workers"] = worker_pids()
    for pid in verdict["workers"]:
        os.kill(pid, signal.SIGKILL)
    yield Until("the job to fail", lambda: not runner.busy, 30)
    verdict["errors"] = list(errors)
    verdict["message_bar"] = [item.text() for item in iface.messageBar().items()]
    verdict["left_behind"] = sorted(os.listdir(task["results"]))
    iface.messageBar().clearWidgets()
    cells.clear()
    page.map_button.click()
    yield Until("cells of a new map", lambda: bool(cells), 120)
    runner.cancel()
    yield Until("the new map to stop", lambda: not runner.busy, 30)
    verdict["alive"] = True


steps = drive(kill_worker, TASK)
