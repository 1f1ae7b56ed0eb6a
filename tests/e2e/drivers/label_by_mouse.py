"""Inside QGIS: an event is made, landslides and an area are drawn by mouse, and a view is marked."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QPushButton
from qgis.utils import iface, plugins

from scripts.qgis_steps import Until, drive, pause

LANDSLIDES = (((40, 40), (90, 40), (90, 90)), ((150, 60), (200, 60), (170, 120)))
AREA = ((20, 20), (300, 20), (300, 250), (20, 250))


def draw(corners: tuple[tuple[int, int], ...]) -> Iterator[Until]:
    """Click corners on the canvas; a right click ends the polygon."""
    window = iface.mapCanvas().viewport()
    for corner in corners:
        QTest.mouseMove(window, QPoint(*corner))
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(*corner))
        yield pause(0.05)
    QTest.mouseClick(window, Qt.MouseButton.RightButton, pos=QPoint(*corners[-1]))
    yield pause(0.1)


def click_on(
    page: Any, event: Any, landslide: QgsGeometry, picture: str, verdict: dict[str, Any]
) -> Iterator[Until]:
    """Click on a landslide, turn the wheel there and back, and press Enter."""
    canvas, window = iface.mapCanvas(), iface.mapCanvas().viewport()
    page.click_button.click()
    there = canvas.getCoordinateTransform().transform(landslide.pointOnSurface().asPoint())
    where = QPoint(round(there.x()), round(there.y()))
    QTest.mouseMove(window, where)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=where)
    yield Until("an outline", lambda: "Enter" in page.click_hint.text(), 30)
    scale = canvas.scale()
    for turn in (120, -120):
        at, on_screen = QPointF(where), QPointF(window.mapToGlobal(where))
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(at, on_screen, QPoint(), QPoint(0, turn), *none, False)
        QApplication.sendEvent(window, wheel)
        yield pause(0.1)
    verdict["zoomed"] = canvas.scale() != scale
    iface.mainWindow().grab().save(picture)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    yield Until("the label", lambda: event.layer("labels").featureCount() == len(LANDSLIDES) + 1, 10)
    verdict["clicked"] = [
        row.geometry().intersects(landslide) for row in event.rows("labels", geometry=True)
    ].count(True)


def open_dialogs() -> list[str]:
    """Titles of the dialogs that are in the way."""
    widgets = QApplication.topLevelWidgets()
    return [one.windowTitle() for one in widgets if isinstance(one, QDialog) and one.isVisible()]


def clashes(keys: list[str]) -> list[str]:
    """QGIS's own actions that one of our keys would press too."""
    actions = iface.mainWindow().findChildren(QAction)
    return [one.objectName() for one in actions if one.shortcut().toString() in keys]


def label_by_mouse(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    project = QgsProject.instance()
    raster = QgsRasterLayer(task["post"], "post", "gdal")
    project.addMapLayer(raster)
    plugins["landslide_mapper"].toggle_dock(True)
    workbench = plugins["landslide_mapper"].workbench
    page, events = workbench.dock.label_page, workbench.context.events
    workbench.dock.tabs.setCurrentWidget(page)
    yield pause(0.5)
    crs = raster.crs() if raster.crs().isValid() else QgsCoordinateReferenceSystem("EPSG:32654")
    event = events.create(task["event"], crs, "Drawn by mouse")
    iface.mapCanvas().setExtent(QgsRectangle(raster.extent()))
    yield pause(0.5)
    iface.mainWindow().activateWindow()
    iface.mapCanvas().setFocus()
    yield Until("QGIS to be the active window", lambda: QApplication.activeWindow() is not None, 10)
    alt_shift = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_L, alt_shift)
    yield Until("the labels to be editable", lambda: event.layer("labels").isEditable(), 10)
    verdict["tool"] = iface.mapCanvas().mapTool().toolName()
    for corners in LANDSLIDES:
        yield from draw(corners)
    yield from click_on(page, event, QgsGeometry.fromWkt(task["landslide"]), task["proposal"], verdict)
    verdict["unsaved"] = page.unsaved.text()
    verdict["dialogs"] = open_dialogs()
    page.finish_button.click()
    yield Until("the labels to be saved", lambda: not event.layer("labels").isEditable(), 10)
    page.areas_button.click()
    yield from draw(AREA)
    page.finish_button.click()
    yield Until("the area to be saved", lambda: event.count("areas") == 1, 10)
    page.role.setCurrentIndex(page.role.findData("accuracy"))
    page.view_button.click()
    yield Until("the view to be marked", lambda: event.count("areas") == 2, 10)
    verdict["message"] = iface.messageBar().currentItem().text()
    shapes = [row.geometry() for row in event.rows("areas", geometry=True)]
    verdict["overlap"] = shapes[0].intersection(shapes[1]).area()
    yield Until("the counts", lambda: page.counts.cells["accuracy", "km2"].text() not in ("", "none"), 20)
    verdict["in_training"] = page.counts.cells["training", "labels"].text()
    verdict["next_step"] = page.counts.next_step.isVisible()
    verdict["labels"] = [
        [row["source"], bool(row["uid"]), bool(row["created_at"])] for row in event.rows("labels")
    ]
    verdict["shortcuts"] = clashes(task["keys"].split())
    iface.mainWindow().grab().save(task["screenshot"])
    iface.messageBar().currentItem().findChild(QPushButton, "undoAdded").click()
    yield Until("the view to be taken back", lambda: event.count("areas") == 1, 10)


steps = drive(label_by_mouse, TASK)
