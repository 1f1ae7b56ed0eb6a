"""Inside QGIS: an event with labels, a map and some reviews; every page in every language; pictures."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's

from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

from scripts.clipping import clipped, mnemonics
from scripts.qgis_look import arrange_window, drawn, raster_layer
from scripts.qgis_steps import Until, drive, pause

PLUGIN = "landslide_mapper"
WINDOW, TALL = (1366, 768), (1366, 960)
NARROW, USUAL, FLOATING = 320, 350, (340, 640)
TITLE = "Simulated storm"
LARGEST = 1
"""In the list of orders: landslides that can be seen from afar."""


class Pictures:
    """Takes pictures, and keeps what does not fit its widget."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[str] = []
        self.taken: dict[str, list[int]] = {}

    def take(self, name: str, widget: QWidget) -> None:
        picture = widget.grab()
        picture.save(str(self.folder / f"{name}.png"))
        self.taken[name] = [picture.width(), picture.height()]

    def check(self, where: str, widget: QWidget, keys: QWidget | None = None) -> None:
        """Look at the texts in `widget`, and at the mnemonics in `keys`."""
        self.faults += [f"{where}: {fault}" for fault in clipped(widget)]
        for letter, texts in mnemonics(keys).items() if keys is not None else ():
            self.faults.append(f"{where}: Alt+{letter} means {' and '.join(texts)}")


def bench() -> Any:
    return plugins[PLUGIN].workbench


def shapes(path: str) -> list[QgsGeometry]:
    layer = QgsVectorLayer(path, "shapes", "ogr")
    found = [QgsGeometry(feature.geometry()) for feature in layer.getFeatures()]
    for shape in found:
        shape.convertToMultiType()
    return found


def label(event: Any, task: dict[str, Any]) -> None:
    """All landslides of the training and the validation area, as an analyst would have drawn them."""
    areas = {role: shapes(task[role]) for role in ("training", "validation")}
    for role, drawn_areas in areas.items():
        event.append("areas", [{"role": role}] * len(drawn_areas), drawn_areas)
    every = [area for drawn_areas in areas.values() for area in drawn_areas]
    labels = [shape for shape in shapes(task["landslides"]) if any(area.contains(shape) for area in every)]
    event.append("labels", [{"source": "drawn"}] * len(labels), labels)


def open_dock(width: int) -> Iterator[Until]:
    plugins[PLUGIN].toggle_dock(True)
    dock = bench().dock
    yield Until("the dock", dock.isVisible)
    dock.guide.end()
    dock.raise_()
    iface.mainWindow().resizeDocks([dock], [width], Qt.Orientation.Horizontal)
    yield pause(0.3)


def choose_model(model: Path) -> None:
    """As a click in the list does."""
    dock = bench().dock
    dock.map_page.model.select(model)
    dock.update_page.model.show_model(model)


def tidy_legend() -> None:
    """Groups open, bands folded away."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        node.setExpanded(False)
    for group in root.findGroups():
        group.setExpanded(True)


def first_steps(pictures: Pictures) -> Iterator[Until]:
    guide = bench().dock.guide
    guide.start()
    guide.go_to(1)
    yield from drawn()
    pictures.take("first_steps", bench().dock)
    guide.end()


def work(task: dict[str, Any]) -> Iterator[Until]:
    """Labels, a map by a click, and a few reviews."""
    dock, runner, control = bench().dock, bench().runner, bench().control
    crs = dock.map_page.post.currentLayer().crs()
    target = str(Path(task["results"]) / "storm.gpkg")
    event = bench().events.create(target, crs, TITLE, "2024-08-29", "rainfall")
    label(event, task)
    dock.map_page.threshold_box.threshold.number.setValue(100 * float(task["threshold"]))
    dock.map_page.threshold_box.min_area.number.setValue(500)
    yield pause(0.5)
    dock.map_page.map_button.click()
    yield Until("the map to start", lambda: runner.busy, 20)
    yield Until("the candidates", lambda: not runner.busy and not control.busy, 150)
    dock.show_review_page()
    page = dock.review_page
    yield Until("the table", lambda: page.model.rowCount() > 0, 20)
    page.filter.sort.setCurrentIndex(LARGEST)
    page.filter.sort_wanted.emit()
    page.start_review()
    for action in ("accept", "accept", "reject", "accept", "next"):
        yield pause(0.2)
        page.act(action)
    tidy_legend()
    yield pause(0.5)


def take_pages(pictures: Pictures) -> Iterator[Until]:
    dock, canvas = bench().dock, iface.mapCanvas()
    yield from drawn(1.0)
    pictures.take("review", iface.mainWindow())
    dock.review_page.stop_review()
    canvas.setExtent(bench().events.current.layer("areas").extent())
    canvas.zoomByFactor(0.5)
    iface.mainWindow().resize(*TALL)
    for name, page in (
        ("map", dock.map_page),
        ("label", dock.label_page),
        ("accuracy", dock.accuracy_page),
        ("update", dock.update_page),
        ("train", dock.train_page),
    ):
        dock.tabs.setCurrentWidget(page)
        dock.update_page.region.combo.setEditText(dock.map_page.region.currentData())
        yield from drawn()
        pictures.take(name, dock)
    iface.mainWindow().resize(*WINDOW)


def dialogs() -> Iterator[tuple[str, QDialog]]:
    """Open one after the other; who takes them closes them."""
    bar, exporting = bench().dock.event_bar, bench().exporting
    bar.make()
    bar.dialog.event_title.setText(TITLE)
    yield "new_event", bar.dialog
    exporting.ask()
    yield "export", exporting.dialog
    bench().set_up_engine()
    bench().engine_window.resize(NARROW, 640)
    yield "engine", bench().engine_window

    yield "options", options()


def options() -> QDialog:
    """The plugin's page of QGIS's options, as wide as there beside their list."""
    from landslide_mapper.core.settings import Settings
    from landslide_mapper.gui.app.options_page import OptionsPage

    dialog = QDialog(iface.mainWindow())
    QVBoxLayout(dialog).addWidget(OptionsPage(Settings(), lambda: None))
    dialog.resize(480, 340)
    dialog.show()
    return dialog


def diagnostics() -> QDialog:
    """Of the machine that takes the pictures: looked at only."""
    from landslide_mapper.gui.engine.diagnostics_dialog import DiagnosticsDialog

    dialog = DiagnosticsDialog(iface.mainWindow())
    dialog.show()
    return dialog


def at_rest(name: str, dialog: QDialog) -> Until:
    """A dialog that looks something up when it opens has found it."""
    return Until(name, lambda: not getattr(dialog, "running", False))


def take_windows(pictures: Pictures) -> Iterator[Until]:
    """Dialogs, and the dock on its own."""
    dock = bench().dock
    for name, dialog in dialogs():
        yield pause(0.5)
        yield at_rest(name, dialog)
        yield pause(0.2)
        pictures.take(name, dialog)
        dialog.reject()
    dock.show_review_page()
    dock.setFloating(True)
    dock.resize(*FLOATING)
    yield pause(0.5)
    pictures.take("floating", dock)
    pictures.check("floating", dock.review_page)
    dock.setFloating(False)


def take_night(pictures: Pictures) -> Iterator[Until]:
    """The dark theme, at the end: QGIS itself comes back from it only when it is started again."""
    yield from open_dock(USUAL)
    bench().dock.show_review_page()
    QgsApplication.setUITheme("Night Mapping")
    yield from drawn(1.0)
    pictures.take("night", bench().dock)


def speak(language: str) -> Iterator[Until]:
    """Start the plugin anew in a language, with the event open."""
    event = bench().events.current.target
    bench().events.close()
    unloadPlugin(PLUGIN)
    yield pause(0.3)
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", language)
    loadPlugin(PLUGIN)
    startPlugin(PLUGIN)
    yield from open_dock(NARROW)
    bench().events.open(event)
    yield pause(0.3)


def check_pages(language: str, pictures: Pictures, verdict: dict[str, Any]) -> Iterator[Until]:
    dock = bench().dock
    verdict["widths"][language] = dock.width()
    verdict["titles"][language] = [page.title() for page in dock.pages()]
    for page in dock.pages():
        dock.tabs.setCurrentWidget(page)
        yield pause(0.6)
        where = f"{language} {type(page).__name__}"
        pictures.check(where, page, dock)
    dock.guide.start()
    for step in range(7):
        dock.guide.go_to(step)
        yield pause(0.2)
        pictures.check(f"{language} guide", dock.guide)
    pictures.check(f"{language} bar", dock.event_bar)
    for name, dialog in dialogs():
        yield pause(0.3)
        yield at_rest(name, dialog)
        pictures.check(f"{language} {name}", dialog, dialog)
        dialog.reject()
    dialog = diagnostics()
    yield pause(0.3)
    pictures.check(f"{language} diagnostics", dialog, dialog)
    dialog.reject()
    dock.guide.end()
    dock.show_review_page()
    yield pause(0.3)
    pictures.take(f"narrow_{language}", dock)


def screenshots(task: dict[str, Any], verdict: dict[str, Any]) -> Iterator[Until]:
    yield Until("the plugin", lambda: PLUGIN in plugins)
    pictures = Pictures(Path(task["pictures"]))
    verdict.update(faults=pictures.faults, taken=pictures.taken, widths={}, titles={})
    layers = [raster_layer(task[name], name) for name in ("post", "pre")]
    QgsProject.instance().setCrs(layers[0].crs())
    QgsProject.instance().addMapLayers(layers)
    QgsProject.instance().write(str(Path(task["results"]) / "storm.qgz"))
    tidy_legend()
    yield from open_dock(USUAL)
    arrange_window(*WINDOW)
    yield from open_dock(USUAL)
    choose_model(Path(task["model"]))
    yield from first_steps(pictures)
    yield from work(task)
    yield from take_pages(pictures)
    yield from take_windows(pictures)
    for language in ("en", "de", "es", "ja", "zh"):
        yield from speak(language)
        yield from check_pages(language, pictures, verdict)
    yield from speak("en")
    yield from take_night(pictures)


steps = drive(screenshots, TASK)
