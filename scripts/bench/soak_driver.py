"""Runs inside QGIS (--code): maps again and again, is cancelled and killed between; watches what grows."""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from qgis.core import QgsProject, QgsRasterLayer  # noqa: E402
from qgis.utils import iface, loadPlugin, plugins, startPlugin, updateAvailablePlugins  # noqa: E402

from scripts.qgis_steps import Until, drive, pause  # noqa: E402

CANCELLED_EACH, KILLED_EACH = 9, 20
"""Every ninth job is cancelled, and at every twentieth the worker is killed before."""


def soak(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    """Map, take the layers away, look at memory, handles and files; the steps of `drive`."""
    yield pause(2.0)
    updateAvailablePlugins()
    if not (loadPlugin("landslide_mapper") and startPlugin("landslide_mapper")):
        raise RuntimeError("QGIS could not load the plugin")
    plugins["landslide_mapper"].toggle_dock(True)
    workbench = plugins["landslide_mapper"].workbench
    layers = [QgsRasterLayer(task[name], name, "gdal") for name in ("pre", "post")]
    QgsProject.instance().addMapLayers(layers)
    page = workbench.dock.map_page
    page.model.select(Path(task["model"]))
    page.folder.setFilePath(str(task["folder"]))
    kept = {layer.id() for layer in layers}
    verdict["rows"], verdict["ends"] = [], {}
    for number in range(int(task["jobs"])):
        yield pause(0.1)
        if number % KILLED_EACH == KILLED_EACH - 1 and workbench.engine.running:
            os.kill(int(workbench.engine.backend().describe()["worker_pid"]), signal.SIGKILL)
        page.map_button.click()
        if number % CANCELLED_EACH == CANCELLED_EACH - 1:
            yield pause(0.3)
            workbench.control.cancel()
        yield Until("the map", lambda: not workbench.control.busy)
        text = workbench.dock.footer.message.text().split(":")[0].split(";")[0]
        verdict["ends"][text] = verdict["ends"].get(text, 0) + 1
        project = QgsProject.instance()
        project.removeMapLayers([one for one in project.mapLayers() if one not in kept])
        iface.messageBar().clearWidgets()
        for child in Path(task["folder"]).iterdir():
            child.unlink()
        yield pause(0.05)
        verdict["rows"].append(_look())


def _look() -> dict[str, int]:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))
    temporary = [one for one in Path(tempfile.gettempdir()).iterdir() if "landslide" in one.name]
    return {
        "kib": memory,
        "handles": len(list(Path("/proc/self/fd").iterdir())),
        "threads": len(list(Path("/proc/self/task").iterdir())),
        "files": len(temporary),
    }


steps = drive(soak, TASK)
