"""Shows the dock and the windows on PyQt6, with stand-ins for QGIS, and prints what went wrong as JSON.

Run by tests/unit/test_qt6_widgets.py in a process of its own, in which `qgis` is that of the folder stubs.
"""

from __future__ import annotations

import importlib
import json
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

import stand_in
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QComboBox, QMainWindow, QWidget

PROJECT = Path(__file__).resolve().parents[2]
NO_KEY, NO_BUTTON = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton


class Iface(QObject):
    """What a plugin gets from QGIS; windows are real."""

    def __init__(self) -> None:
        super().__init__()
        self.window, self.canvas, self.bar = QMainWindow(), QgsMapCanvas(), QgsMessageBar()
        self.window.setCentralWidget(self.canvas)

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> Any:
        return self.canvas

    def messageBar(self) -> Any:
        return self.bar

    def __getattr__(self, name: str) -> stand_in.StandIn:
        return stand_in.of(name)


class Report:
    """What was done, and what went wrong in it, slots included."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.faults: list[str] = []
        self._now = ""
        sys.excepthook = self._fault

    def step(self, name: str, do: Callable[[], object]) -> None:
        """Do something, and let Qt do what follows from it."""
        self._now = name
        try:
            do()
        except Exception:  # noqa: BLE001 - whatever it is goes into the report
            self._fault(*sys.exc_info())
        QApplication.processEvents()
        self.done.append(name)

    def _fault(self, kind: Any, error: Any, trace: TracebackType | None) -> None:
        last = traceback.extract_tb(trace)[-1]
        self.faults.append(f"{self._now}: {Path(last.filename).name}:{last.lineno}: {kind.__name__}: {error}")


def main() -> int:
    """Do every step; a module that is named on the command line adds one, its function `show`."""
    application = QApplication([])
    report = Report()
    modules = [name for name in module_names() if "nn" not in name.split(".")]
    for name in modules:
        report.step(f"import {name}", lambda name=name: importlib.import_module(name))
    iface = Iface()
    show_dock(report, iface)
    show_windows(report, iface)
    use_tools(report, iface)
    for name in sys.argv[1:]:
        report.step(name, lambda name=name: importlib.import_module(name).show())
    found = {"modules": len(modules), "done": report.done, "faults": report.faults}
    sys.stdout.write(f"{json.dumps(found)}\n")
    del application
    return 0


def module_names() -> list[str]:
    """Every module of the package that a QGIS process may load."""
    files = sorted((PROJECT / "landslide_mapper").rglob("*.py"))
    names = (path.relative_to(PROJECT).with_suffix("").as_posix().replace("/", ".") for path in files)
    return [name.removesuffix(".__init__") for name in names if not name.endswith("__main__")]


def show_dock(report: Report, iface: Iface) -> None:
    """Make the workbench, show each page and have it painted, press its check boxes twice, close it."""
    from landslide_mapper.core.settings import Settings
    from landslide_mapper.gui.app.workbench import Workbench

    kept: dict[str, str] = {}
    Settings._read = staticmethod(lambda key: kept.get(key, ""))  # type: ignore[method-assign]
    Settings._write = staticmethod(kept.__setitem__)  # type: ignore[method-assign]
    made: list[Any] = []
    report.step("workbench", lambda: made.append(Workbench(iface)))
    if not made:
        return
    bench, window = made[0], iface.window
    iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench.dock)
    window.resize(1200, 900)
    report.step("dock", window.show)
    for number, page in enumerate(bench.dock.pages()):
        name = type(page).__name__
        report.step(name, lambda number=number: bench.dock.tabs.setCurrentIndex(number))
        for box in page.findChildren(QCheckBox):
            report.step(f"{name}: {box.objectName()}", lambda box=box: (box.toggle(), box.toggle()))
        for choice in page.findChildren(QComboBox):
            last = choice.count() - 1
            report.step(f"{name}: {choice.objectName()}", lambda c=choice, n=last: c.setCurrentIndex(n))
        report.step(f"{name} painted", bench.dock.grab)
    report.step("menu of events", bench.dock.event_bar.menu.aboutToShow.emit)
    report.step("a job runs", lambda: bench.dock.footer.start("Mapping"))
    report.step("progress", lambda: bench.dock.footer.show_progress(0.5, "half"))
    report.step("a job is done", lambda: bench.dock.footer.finish("Done"))
    report.step("closed", bench.close)


def show_windows(report: Report, iface: Iface) -> None:
    """Show each window of the plugin, and a training's curve."""
    import numpy as np

    from landslide_mapper.core.settings import Settings
    from landslide_mapper.gui.app.options_page import OptionsPage
    from landslide_mapper.gui.engine.engine_setup_dialog import EngineSetupDialog
    from landslide_mapper.gui.event.event_dialog import EventDialog
    from landslide_mapper.gui.event.event_proposal import EventProposal
    from landslide_mapper.gui.export.export_dialog import ExportDialog
    from landslide_mapper.gui.inputs.pair_details import PairDetails
    from landslide_mapper.gui.labelling.labelme_dialog import LabelMeDialog
    from landslide_mapper.gui.training.pretrain_dialog import PretrainDialog
    from landslide_mapper.gui.training.training_curve import TrainingCurve
    from landslide_mapper.gui.widgets.forms import ElidedLabel
    from landslide_mapper.jobs.check_report import CheckReport, RasterFacts

    settings, picture = Settings(), np.zeros((8, 8, 3), np.uint8)
    report_of_pair = CheckReport(RasterFacts("post.tif", None, 8, 8, None, 3, "Byte", None, None))
    proposal = EventProposal("Storm", Path("nowhere"), QgsCoordinateReferenceSystem(), None)
    makers: dict[str, Callable[[], QWidget]] = {
        "ExportDialog": lambda: ExportDialog(None, Path("nowhere"), None, settings, iface.window),
        "EngineSetupDialog": lambda: EngineSetupDialog(iface.window),
        "EventDialog": lambda: EventDialog(proposal, iface.window),
        "LabelMeDialog": lambda: LabelMeDialog([Path("a.tif")], iface.window),
        "OptionsPage": lambda: OptionsPage(settings, lambda: None, iface.window),
        "PretrainDialog": lambda: PretrainDialog(Path("nowhere"), "auto", iface.window),
        "PairDetails": lambda: PairDetails(report_of_pair, picture, (0.5, 0.0), iface.window),
        "ElidedLabel": ElidedLabel,
    }
    for name, make in makers.items():
        report.step(name, lambda make=make: paint(make()))
    curve = TrainingCurve()
    epoch = {"loss": 0.5, "mean_iou": 0.4, "iou": {"alps": 0.4}, "epoch": 1, "epochs": 2, "phase": "initial"}
    report.step("TrainingCurve", lambda: (curve.start(), curve.add(epoch), curve.add(epoch), paint(curve)))


def paint(widget: QWidget) -> None:
    """Show a widget, paint it, close it."""
    widget.show()
    QApplication.processEvents()
    if widget.grab().isNull():
        raise ValueError("nothing was painted")
    widget.close()


def use_tools(report: Report, iface: Iface) -> None:
    """Turn the wheel and press keys where the plugin looks at them itself."""
    from landslide_mapper.gui.labelling.click_tool import ClickTool
    from landslide_mapper.gui.review.review_keys import ReviewKeys
    from landslide_mapper.gui.widgets.date_field import DateField

    said: list[object] = []
    tool = ClickTool(iface.canvas)
    for signal in (tool.resized, tool.taken, tool.dropped):
        signal.connect(lambda *steps: said.append(steps))
    tool.set_proposing(True)
    place, turn = QPointF(5, 5), QPoint(0, 120)
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(place, place, QPoint(), turn, NO_BUTTON, NO_KEY, phase, False)
    report.step("wheel", lambda: tool.wheelEvent(wheel))
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEY)
    report.step("key of the click tool", lambda: tool.eventFilter(iface.canvas, press))
    report.step("both were understood", lambda: expect(said, [(1,), ()]))

    pressed: list[str] = []
    keys = ReviewKeys((iface.canvas,), lambda widget, action: False)
    keys.pressed.connect(pressed.append)
    keys.use({Qt.Key.Key_A: "accept"})
    report.step("key of the review", lambda: QTest.keyClick(iface.canvas, Qt.Key.Key_A))
    report.step("it was understood", lambda: expect(pressed, ["accept"]))
    keys.use(None)

    field = DateField()
    report.step("a field for dates", field.show)
    report.step("a date is typed", lambda: QTest.keyClicks(field, "2018-09-06"))
    report.step("it was understood", lambda: expect(field.date().toString("yyyyMMdd"), "20180906"))


def expect(found: object, wanted: object) -> None:
    """Complain where something else was found than wanted."""
    if found != wanted:
        raise ValueError(f"found {found!r}, expected {wanted!r}")


if __name__ == "__main__":
    sys.exit(main())
