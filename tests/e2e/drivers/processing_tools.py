"""Inside QGIS: a batch of maps in Processing's own window, and a model that the Model Designer opens."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from processing.tools.dataobjects import createContext
from qgis.core import QgsApplication
from qgis.utils import iface, plugins

from scripts.qgis_steps import Until, drive, pause
from tests.model_chain import outputs, save


def fill(panel: Any, row: int, values: dict[str, Any]) -> None:
    """Put values into a row of a batch, as its own "open" does."""
    context = createContext()
    for name, value in values.items():
        column = panel.parameter_to_column[name]
        if panel.alg.parameterDefinition(name).isDestination():
            panel.tblParameters.cellWidget(row + 1, column).setValue(value)
        else:
            panel.wrappers[row][column].setParameterValue(value, context)


def use_tools(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    registry = QgsApplication.processingRegistry()
    yield Until("the plugin", lambda: {"landslide_mapper", "processing"} <= set(plugins))
    yield Until("its algorithms", lambda: registry.algorithmById("landslide_mapper:map") is not None)
    algorithm = registry.createAlgorithmById("landslide_mapper:map")
    verdict["has_icon"] = not algorithm.icon().isNull()
    batch = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    batch.show()
    yield pause(0.5)
    rows, panel = json.loads(task["rows"]), batch.mainWidget()
    panel.addRow(len(rows) - panel.batchRowCount())
    for number, values in enumerate(rows):
        fill(panel, number, values)
    batch.runButton().click()
    maps = [Path(values["OUTPUT"]) for values in rows]
    yield Until("all maps", lambda: all(path.is_file() for path in maps), 120)
    yield pause(1.0)
    batch.grab().save(str(Path(task["results"]) / "batch.png"))
    batch.close()

    path = save(Path(task["model"]))
    designer = ModelerDialog.create()
    designer.loadModel(str(path))
    designer.show()
    yield pause(0.5)
    opened = designer.model()
    verdict["steps"] = sorted(opened.childAlgorithms())
    verdict["outputs"] = outputs(opened)
    verdict["valid"], verdict["problems"] = opened.validate()
    designer.grab().save(str(Path(task["results"]) / "designer.png"))
    designer.close()


steps = drive(use_tools, TASK)
