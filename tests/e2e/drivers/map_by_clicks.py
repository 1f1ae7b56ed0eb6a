"""Inside QGIS: open the dock, click Map, look at what appears, edit a candidate."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QPushButton
from qgis.utils import iface, plugins

from scripts.qgis_steps import Until, drive, pause


def candidates() -> list[QgsVectorLayer]:
    return [
        layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)
    ]


def map_scene(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    import landslide_mapper

    verdict["plugin_file"] = landslide_mapper.__file__
    verdict["torch"] = [name for name in sys.modules if name.split(".")[0] == "torch"]
    pre, post = (QgsRasterLayer(task[name], name, "gdal") for name in ("pre", "post"))
    QgsProject.instance().addMapLayers([pre, post])
    iface.mainWindow().resize(1300, 850)
    iface.mainWindow().findChild(QAction, "LandslideMapperAction").setChecked(True)
    dock = plugins["landslide_mapper"].workbench.dock
    yield Until("the dock", dock.isVisible)
    page = dock.map_page
    verdict["defaults"] = [page.pre.currentLayer().name(), page.post.currentLayer().name()]
    page.model.select(Path(task["model"]))
    page.folder.setFilePath(task["results"])
    page.threshold_box.threshold.number.setValue(2.0)
    yield pause(0.5)
    button = dock.findChild(QPushButton, "mapButton")
    verdict["hint"] = page.hint.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    runner = plugins["landslide_mapper"].workbench.runner
    yield Until("the job to start", lambda: runner.busy, 10)
    verdict["button_while_busy"] = button.isEnabled()
    yield Until("the job to end", lambda: not runner.busy, 150)
    yield Until("the candidates", lambda: bool(candidates()), 10)
    layer = candidates()[0]
    verdict["features"] = layer.featureCount()
    verdict["fields"] = [field.name() for field in layer.fields()]
    verdict["group"] = QgsProject.instance().layerTreeRoot().findLayer(layer.id()).parent().name()
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("status"), "accepted")
    verdict["committed"] = layer.commitChanges()
    yield pause(1.0)
    iface.mainWindow().grab().save(task["screenshot"])


steps = drive(map_scene, TASK)
