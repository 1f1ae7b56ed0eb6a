"""Settings of the plugin, in QGIS's own options dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.engine import Engine
from landslide_mapper.core.settings import Settings
from landslide_mapper.core.translation import translated
from landslide_mapper.gui.engine.device_list import DeviceList
from landslide_mapper.gui.engine.engine_texts import engine_kept
from landslide_mapper.gui.engine.job_runner import JobRunner
from landslide_mapper.gui.widgets.forms import FittedLabel, Form, shrinkable
from landslide_mapper.gui.widgets.help import show_help
from landslide_mapper.installer.places import Places
from landslide_mapper.vocabulary import DEVICES
from landslide_mapper.worker.python_finder import find_python, probe

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend, BackendFacts
    from landslide_mapper.jobs.progress import Progress
    from landslide_mapper.worker.devices import Devices


PAGE_NAME = "LandslideMapperOptions"


class OptionsPage(QgsOptionsPageWidget):
    """Which Python runs the engine, on which device, and who reviews."""

    def __init__(
        self, settings: Settings, on_changed: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self._settings = settings
        self._on_changed = on_changed
        self._runner: JobRunner | None = None
        self.python = QgsFileWidget()
        self.python.setObjectName("workerPython")
        self.python.setFilePath(str(settings.worker_python or ""))
        self.python.lineEdit().setPlaceholderText(self.tr("Found automatically"))
        self.device = shrinkable(QComboBox())
        self.device.setObjectName("device")
        for device, name in zip(DEVICES, self._device_names()):
            self.device.addItem(name, device)
        self._choose_device(settings.device)
        self.devices = DeviceList(self._python_chosen)
        self.devices.found.connect(self._offer_cards)
        self.dask = QLineEdit(settings.dask)
        self.dask.setObjectName("daskScheduler")
        self.dask.setPlaceholderText(self.tr("None: this machine maps"))
        self.reviewer = QLineEdit(settings.reviewer)
        self.reviewer.setObjectName("reviewerName")
        self.reviewer.setPlaceholderText(self.tr("None: exports name nobody"))
        self.check_button = QPushButton(self.tr("&Check the engine"))
        self.check_button.setToolTip(self.tr("Start the engine and show its versions and device"))
        self.check_button.clicked.connect(self.check)
        self.setup_button = QPushButton(self.tr("&Set up the engine…"))
        self.setup_button.setToolTip(
            self.tr(
                "Install, update, check, repair or remove the engine, or use a Python of yours; asks first"
            )
        )
        self.setup_button.clicked.connect(self._set_up)
        self.engine = FittedLabel("engineKept")
        self.engine.setText(engine_kept(Places()))
        self.report_button = QPushButton(self.tr("D&iagnostics…"))
        self.report_button.setToolTip(self.tr("A text for a report of a fault, without names and folders"))
        self.report_button.clicked.connect(self._diagnose)
        self.help_button = QPushButton(self.tr("Help on these options"))
        self.help_button.clicked.connect(lambda: show_help("pages/options", self))
        self.result = QLabel()
        self.result.setObjectName("engineCheck")
        self.result.setWordWrap(True)
        self._lay_out()

    def apply(self) -> None:
        """Keep the settings; called by QGIS."""
        self._settings.reviewer = self.reviewer.text()
        self._settings.dask = self.dask.text()
        before = (self._settings.worker_python, self._settings.device)
        self._settings.worker_python = self._python_chosen()
        self._settings.device = self.device.currentData()
        if before != (self._settings.worker_python, self._settings.device):
            self._on_changed()

    def check(self, start: Any = None) -> None:
        """Start an engine with the Python of the field, and show what it says."""
        if self._runner is not None:
            return
        engine = Engine(start or _starter(self._python_chosen()))
        self._runner = JobRunner(engine, self)
        self._runner.succeeded.connect(self._show_facts)
        self._runner.failed.connect(self._show_error)
        self._runner.ended.connect(self._end_check)
        self.check_button.setEnabled(False)
        self.result.setText(self.tr("Starting the engine…"))
        self._runner.start(self.tr("Checking the engine"), _describe)

    def hideEvent(self, event: Any) -> None:
        """A check that still runs when the dialog closes is of no use any more."""
        self.devices.stop()
        if self._runner is not None:
            self._runner.shutdown()
            self._end_check()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        form = Form()
        form.add(
            self.tr("&Python of the engine"),
            self.python,
            self.tr(
                "An interpreter, or the folder of an environment, that has PyTorch; empty: found "
                "automatically"
            ),
            self.python.lineEdit(),
        )
        form.add(self.tr("&Device"), self.device, self.tr("Where the networks run"))
        form.addRow(self.devices)
        form.add(
            self.tr("Das&k cluster"),
            self.dask,
            self.tr(
                "A scheduler whose workers map, such as tcp://host:8786, or local; needs Dask in the engine"
            ),
        )
        form.add(
            self.tr("Your &name in reviews"),
            self.reviewer,
            self.tr("Stored with your decisions and told in exports; the name of your account never is"),
        )
        column.addLayout(form)
        buttons = (self.setup_button, self.check_button)
        for widget in (self.engine, *buttons, self.result, self.report_button, self.help_button):
            column.addWidget(widget)
        column.addStretch(1)

    def _python_chosen(self) -> Path | None:
        text = self.python.filePath().strip()
        return Path(text) if text else None

    def _choose_device(self, device: str) -> None:
        """Choose one; a card of several stays chosen also where nobody has looked for it yet."""
        if self.device.findData(device) < 0:
            self.device.addItem(device, device)
        self.device.setCurrentIndex(self.device.findData(device))

    def _offer_cards(self, devices: Devices) -> None:
        """Where there are several cards, each can be chosen by its name."""
        for one in devices.found:
            if ":" in one.device:
                index = self.device.findData(one.device)
                if index < 0:
                    self.device.addItem(f"{one.name} ({one.device})", one.device)
                else:
                    self.device.setItemText(index, f"{one.name} ({one.device})")

    def _diagnose(self) -> None:
        from landslide_mapper.gui.engine.diagnostics_dialog import DiagnosticsDialog

        DiagnosticsDialog(self).show()

    def _device_names(self) -> list[str]:
        return [
            self.tr("Automatic (a GPU where there is one)"),
            self.tr("CPU"),
            self.tr("NVIDIA GPU (CUDA)"),
            self.tr("Apple GPU (MPS)"),
        ]

    def _show_facts(self, facts: BackendFacts) -> None:
        lines = [f"{name}: {value}" for name, value in facts.items() if not isinstance(value, (dict, list))]
        self.result.setText(self.tr("The engine works.") + "\n" + "\n".join(lines))

    def _show_error(self, error: Exception) -> None:
        self.result.setText(translated(error))

    def _end_check(self) -> None:
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.engine.close()
            runner.deleteLater()
        self.check_button.setEnabled(True)

    def _set_up(self) -> None:
        from landslide_mapper.gui.engine.engine_setup_dialog import EngineSetupDialog

        dialog = EngineSetupDialog(self)
        dialog.ready.connect(self._show_python)
        for signal in (dialog.ready, dialog.leaving):
            signal.connect(self._on_changed)
        dialog.open()

    def _show_python(self) -> None:
        """The window may have chosen another Python than the field shows, or set an engine up."""
        self.engine.setText(engine_kept(Places()))
        self.python.setFilePath(str(self._settings.worker_python or ""))


def _describe(backend: Backend, progress: Progress) -> BackendFacts:
    return backend.describe()


def _starter(python: Path | None) -> Callable[[], Backend]:
    def start() -> Backend:
        from landslide_mapper.worker.client import WorkerBackend

        probe(find_python(python))  # names what is missing, and the command that brings it
        return WorkerBackend(python)

    return start
