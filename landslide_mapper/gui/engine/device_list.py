"""The devices that networks could run on: found, tried and compared at a click."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.engine import Engine
from landslide_mapper.core.translation import translated
from landslide_mapper.gui.engine.job_runner import JobRunner
from landslide_mapper.gui.widgets.figures import Figure

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress
    from landslide_mapper.worker.devices import Device, Devices

Find = Callable[[Path, Callable[[], bool]], "Devices"]


class DeviceList(QWidget):
    """A button, and below it what each device said; a card that crashes or hangs says why it is none."""

    found = pyqtSignal(object)

    def __init__(
        self, python: Callable[[], Path | None], find: Find | None = None, parent: QWidget | None = None
    ) -> None:
        """Find nothing yet.

        Args:
            python: what the user has set for the engine.
            find: lists and tries devices; None: really.
            parent: owner.
        """
        super().__init__(parent)
        self._python, self._find = python, find
        self._runner: JobRunner | None = None
        self.button = QPushButton(self.tr("&Try the devices"))
        self.button.setObjectName("tryDevices")
        self.button.setToolTip(self.tr("List graphics cards and CPU, and let a small network run on each"))
        self.button.clicked.connect(self.try_all)
        self.result = QLabel()
        self.result.setObjectName("deviceList")
        self.result.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self.result)

    def try_all(self) -> None:
        """List and try; the result is shown when it is there."""
        if self._runner is not None:
            return
        self._runner = JobRunner(Engine(), self)
        self._runner.succeeded.connect(self._show)
        self._runner.failed.connect(self._show_error)
        self._runner.ended.connect(self._end)
        self.button.setEnabled(False)
        self.result.setText(self.tr("Trying each device in a process of its own…"))
        work = partial(_find, self._python(), self._find)
        self._runner.start(self.button.toolTip(), work, needs_engine=False)

    def stop(self) -> None:
        """What is still being tried is of no use any more."""
        if self._runner is not None:
            self._runner.shutdown()
            self._end()

    def _show(self, devices: Devices) -> None:
        lines = [self._line(device) for device in devices.found]
        self.result.setText("\n".join([*lines, translated(devices.reason)]))
        self.found.emit(devices)

    def _line(self, device: Device) -> str:
        name = device.name
        if device.free is not None and device.total is not None:
            name = self.tr("{name}, {free} of {total} GB free").format(
                name=name, free=f"{Figure(device.free / 1e9):.1f}", total=f"{Figure(device.total / 1e9):.1f}"
            )
        if device.why_not is not None:
            return self.tr("✘ {name}: {reason}").format(name=name, reason=translated(device.why_not))
        return self.tr("✔ {name}: works").format(name=name)

    def _show_error(self, error: Exception) -> None:
        self.result.setText(translated(error))

    def _end(self) -> None:
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.deleteLater()
        self.button.setEnabled(True)


def _find(setting: Path | None, find: Find | None, backend: Any, progress: Progress) -> Devices:
    from landslide_mapper.worker.devices import find_devices
    from landslide_mapper.worker.python_finder import find_python

    return (find or find_devices)(find_python(setting), progress.canceled)
