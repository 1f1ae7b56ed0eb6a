"""Inside QGIS: a working day after an event, by mouse and keyboard, with the labels of `truth` as knowledge.

Parts of the day: `all`, or `morning` (ends by a kill -9 in the middle of the review) and `afternoon` (goes
on).
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TASK = json.loads(Path(os.environ["LANDSLIDE_MAPPER_TASK"]).read_text(encoding="utf-8"))
sys.path.append(TASK["root"])  # last, so that the plugin is the profile's and not the checkout's
sys.path.append(str(Path(TASK["root"]) / "tests" / "e2e" / "drivers"))

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QPushButton, QWidget
from qgis.utils import iface, plugins
from truth import Truth, Zone

from scripts.qgis_steps import Until, drive, pause

LABELS, UNSEEN, REVIEWS, KILLED_AFTER = 10, 3, 20, 12
DECISIVE = 0.5
NEW_REGION = "iburi-east"
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Steps = Iterator[Until]
Numbers = dict[str, Any]


class Analyst:
    """Knows where things are on the screen."""

    def __init__(self, task: Numbers, verdict: Numbers) -> None:
        self.task, self.verdict = task, verdict
        self.truth = Truth(Path(task["mask"]))
        self.work, self.held_back = Zone(*task["work"]), Zone(*task["held_back"])
        self.mapped = Zone(*task["mapped"])
        self.canvas = iface.mapCanvas()

    @property
    def bench(self) -> Any:
        """The plugin's workbench."""
        return plugins["landslide_mapper"].workbench

    @property
    def event(self) -> Any:
        """The open event."""
        return self.bench.context.events.current

    def come_in(self) -> Steps:
        """Open QGIS's project and the dock."""
        pre, post = (QgsRasterLayer(self.task[name], name, "gdal") for name in ("pre", "post"))
        QgsProject.instance().addMapLayers([pre, post])
        iface.mainWindow().move(0, 0)
        iface.mainWindow().resize(1366, 768)
        iface.mainWindow().findChild(QAction, "LandslideMapperAction").setChecked(True)
        yield Until("the dock", self.bench.dock.isVisible)
        yield pause(0.5)

    def make_event(self) -> Steps:
        """A new event, with the defaults of the dialog but for title and file."""
        self.click("newEvent")
        yield Until("the dialog", lambda: self.bench.dock.event_bar.dialog is not None)
        dialog = self.bench.dock.event_bar.dialog
        dialog.event_title.clear()
        QTest.keyClicks(dialog.event_title, "Iburi 2018")
        dialog.file.lineEdit().clear()
        QTest.keyClicks(dialog.file.lineEdit(), self.task["event"])
        dialog.file.setFilePath(self.task["event"])
        QTest.mouseClick(dialog.create_button, LEFT)
        yield Until("the event", lambda: self.event is not None)

    def choose_model(self) -> None:
        """As after the file dialog, which is the system's own."""
        chooser = self.bench.dock.map_page.model
        chooser.select(Path(self.task["model"]))
        chooser.chosen.emit(Path(self.task["model"]))

    def label(self) -> Steps:
        """Draw every landslide of a small square, and the square; the same of another, for accuracy only."""
        self.show(self.bench.dock.label_page)
        square = self.truth.find_zone(self.work, LABELS)
        unseen = self.truth.find_zone(self.work, UNSEEN, apart_from=square)
        yield from self.label_zone(square, "training", LABELS, 1)
        yield from self.label_zone(unseen, "accuracy", LABELS + UNSEEN, 2)
        self.verdict["labels"] = self.event.count("labels")
        self.verdict["unseen"] = [unseen.left, unseen.top, unseen.right, unseen.bottom]

    def label_zone(self, zone: Zone, role: str, labels: int, areas: int) -> Steps:
        """Draw a zone; so many labels and areas are in the event then."""
        yield from self.look_at(zone)
        self.click("landslidesButton")
        for outline in self.truth.outlines(zone):
            yield from self.draw(outline)
        self.click("finishButton")
        yield Until("the labels", lambda: self.event.count("labels") == labels, 20)
        roles = self.bench.dock.label_page.role
        roles.setCurrentIndex(roles.findData(role))
        self.click("areasButton")
        yield from self.draw(self.truth.corners(zone))
        self.click("finishButton")
        yield Until("the labelled area", lambda: self.event.count("areas") == areas, 20)

    def map(self, region: str | None = None) -> Steps:
        """Map a rectangle that is dragged over the working zone, the one held back and what lies beside."""
        page = self.bench.dock.map_page
        self.show(page)
        self.choose_model()
        if region is not None:
            page.region.setCurrentIndex(page.region.findData(region))
        page.area.set_mode("drawn")
        yield from self.look_at(self.mapped)
        self.click("drawExtent")
        first, _, last, _ = (self.on_canvas(point) for point in self.truth.corners(self.mapped))
        port = self.canvas.viewport()
        QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, first)
        for share in (0.3, 0.6, 1.0):
            QTest.mouseMove(port, first + (last - first) * share)
            yield pause(0.1)
        QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, last)
        yield pause(0.3)
        self.verdict["map_hint"] = page.hint.text()
        self.click("mapButton")
        yield Until("the map to begin", lambda: self.bench.control.busy, 10)
        yield from self.until_done("the map", 200)
        yield Until("candidates in the event", lambda: self.event.count("candidates") > 0, 30)

    def review(self, count: int, die_after: int | None = None) -> Steps:
        """Accept and reject by keyboard, by what the truth says of each candidate."""
        page = self.bench.dock.review_page
        self.show(page)
        yield from self.look_at(self.work)
        page.filter.scope.setCurrentIndex(page.filter.scope.findData("view"))
        page.filter.scope.activated.emit(page.filter.scope.currentIndex())
        yield pause(1.0)
        self.click("startReview")
        yield Until("a candidate", lambda: page.session.current is not None, 20)
        for number in range(count):
            fid = page.session.current
            shape = self.event.layer("candidates").getFeature(fid).geometry()
            is_landslide = self.truth.share_of_landslide(bytes(shape.asWkb())) >= DECISIVE
            before = self.event.count("decisions")
            if number % 5 == 0:
                yield from self.key(Qt.Key.Key_Space)  # the pre-event image, and back
                yield from self.key(Qt.Key.Key_Space)
            yield from self.key(Qt.Key.Key_A if is_landslide else Qt.Key.Key_R)
            yield Until("the decision", lambda before=before: self.event.count("decisions") > before, 10)
            self.note(fid, "accepted" if is_landslide else "rejected")
            if die_after is not None and number + 1 == die_after:
                os.kill(os.getpid(), signal.SIGKILL)
            if page.session.current == fid and number + 1 < count:
                yield from self.key(Qt.Key.Key_N)
        self.click("startReview")

    def update(self) -> Steps:
        """One button; the quick update comes first, and the map is made again afterwards."""
        page = self.bench.dock.update_page
        self.show(page)
        yield pause(2.0)
        if not page.update_button.isEnabled():
            raise RuntimeError(f"the update is not possible: {page.hint.text()}")
        self.verdict["news"] = page.source.event_training.news_text.text()
        page.minutes.setValue(int(self.task["minutes"]))
        page.quick.setChecked(False)
        field = page.region.combo.lineEdit()
        field.selectAll()
        QTest.keyClicks(field, NEW_REGION)
        yield pause(0.3)
        self.verdict["update_hint"] = page.hint.text()
        started = time.monotonic()
        QTest.mouseClick(page.update_button, LEFT)
        yield Until("the update to begin", lambda: self.bench.control.busy, 10)
        yield from self.until_done("the update and the new map", 500)
        self.verdict["update_seconds"] = time.monotonic() - started
        self.verdict["outcome"] = page.result.text.text()
        self.verdict["table"] = [
            [page.result.table.item(row, column).text() for column in range(3)]
            for row in range(page.result.table.rowCount())
        ]

    def score(self, name: str) -> None:
        """IoU of all candidates that are not rejected, in the zone that was neither drawn nor reviewed."""
        expression = "\"status\" <> 'rejected'"
        shapes = [
            bytes(row.geometry().asWkb())
            for row in self.event.rows("candidates", expression, geometry=True)
            if row.hasGeometry()
        ]
        self.verdict[name] = self.truth.iou(shapes, self.held_back)
        self.verdict[f"{name}_candidates"] = len(shapes)

    def statuses(self) -> dict[str, str]:
        """Review state by candidate."""
        return {str(row["uid"]): str(row["status"]) for row in self.event.rows("candidates")}

    def read_total(self) -> Steps:
        """The area of the landslides, as the Review page says it."""
        page = self.bench.dock.review_page
        self.show(page)
        yield pause(2.0)
        self.verdict["total"] = page.head.progress.text()

    def note(self, fid: int, status: str) -> None:
        """Write down a decision where no crash can reach it."""
        uid = str(self.event.layer("candidates").getFeature(fid)["uid"])
        with open(self.task["diary"], "a", encoding="utf-8") as diary:
            diary.write(json.dumps([uid, status]) + "\n")

    def draw(self, points: list[tuple[float, float]]) -> Steps:
        """Click the corners of a polygon, and end it with a right click."""
        port = self.canvas.viewport()
        for point in points:
            QTest.mouseMove(port, self.on_canvas(point))
            QTest.mouseClick(port, LEFT, Qt.KeyboardModifier.NoModifier, self.on_canvas(point))
        QTest.mouseClick(port, RIGHT, Qt.KeyboardModifier.NoModifier, self.on_canvas(points[-1]))
        yield pause(0.1)

    def key(self, key: Qt.Key) -> Steps:
        QTest.keyClick(self.canvas, key)
        yield pause(0.05)

    def on_canvas(self, point: tuple[float, float]) -> QPoint:
        device = self.canvas.getCoordinateTransform().transform(QgsPointXY(*point))
        return QPoint(round(device.x()), round(device.y()))

    def look_at(self, zone: Zone) -> Steps:
        corners = self.truth.corners(zone)
        view = QgsRectangle(QgsPointXY(*corners[0]), QgsPointXY(*corners[2]))
        view.scale(1.1)
        self.canvas.setExtent(view)
        self.canvas.refresh()
        yield pause(0.5)

    def show(self, page: QWidget) -> None:
        tabs = self.bench.dock.tabs
        place = tabs.tabBar().tabRect(tabs.indexOf(page)).center()
        QTest.mouseClick(tabs.tabBar(), LEFT, Qt.KeyboardModifier.NoModifier, place)
        tabs.setCurrentWidget(page)  # a tab may be scrolled out of a narrow dock

    def click(self, name: str) -> None:
        button = self.bench.dock.findChild(QPushButton, name)
        if not button.isEnabled():
            raise RuntimeError(f"button {name} is disabled: {button.toolTip()}")
        button.click() if button.visibleRegion().isEmpty() else QTest.mouseClick(button, LEFT)

    def until_done(self, name: str, seconds: float) -> Steps:
        """Wait until no job runs, nor one that waits for another."""
        quiet_since = [time.monotonic()]

        def done() -> bool:
            if self.bench.control.busy:
                quiet_since[0] = time.monotonic()
            return time.monotonic() - quiet_since[0] > 1.5

        yield Until(name, done, seconds)

    def photograph(self, name: str) -> None:
        iface.mainWindow().grab().save(str(Path(self.task["pictures"]) / f"{name}.png"))


def work(task: Numbers, verdict: Numbers) -> Steps:
    analyst = Analyst(task, verdict)
    yield from analyst.come_in()
    reviews = REVIEWS
    if task["part"] == "afternoon":
        analyst.bench.dock.event_bar.open(task["event"])
        yield Until("the event", lambda: analyst.event is not None)
        verdict["found_again"] = analyst.statuses()
        verdict["labels"] = analyst.event.count("labels")
        analyst.score("before")
        analyst.choose_model()
        reviews -= KILLED_AFTER
    else:
        yield from analyst.make_event()
        yield from analyst.label()
        analyst.photograph("labels")
        yield from analyst.map()
        analyst.score("before")
    yield from analyst.review(reviews, KILLED_AFTER if task["part"] == "morning" else None)
    analyst.photograph("review")
    yield from analyst.update()
    analyst.photograph("update")
    if task["part"] == "afternoon":
        yield from analyst.map(NEW_REGION)
    analyst.score("after")
    yield from analyst.read_total()
    verdict["statuses"] = analyst.statuses()
    verdict["torch"] = [name for name in sys.modules if name.split(".")[0] == "torch"]


steps = drive(work, TASK)
