"""Asks before the engine is set up, and shows how it goes."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.gui.engine.engine_setup import (
    EngineSetup,
    base_python,
    free_gb,
    packages,
    requirements_file,
    size_gb,
)
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.worker.python_finder import managed_environment

MAX_LOG_LINES = 5000


class EngineSetupDialog(QDialog):
    """Nothing is downloaded before the user has agreed here."""

    ready = pyqtSignal()

    def __init__(
        self,
        parent: QWidget | None = None,
        folder: Path | None = None,
        requirements: Path | None = None,
        python: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("EngineSetupDialog")
        self.setWindowTitle(self.tr("Set up the engine"))
        self._folder = folder or managed_environment()
        self._requirements = requirements or requirements_file()
        self._python = python or base_python()
        self._setup: EngineSetup | None = None
        self.text = QLabel(self._question())
        self.text.setWordWrap(True)
        self.clouds = WrappingCheckBox(
            self.tr("Also the network for &clouds (ukis-csmask): 210 MB more to download, 350 MB on disk"),
            self.tr("Masks clouds and their shadows where there is near infrared; without it, rules do that"),
            "cloudNetwork",
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.hide()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(MAX_LOG_LINES)
        self.log.setToolTip(self.tr("What the installation prints"))
        self.log.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.install = self.buttons.addButton(
            self.tr("&Download and install"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.install.setEnabled(self._python is not None)
        self.install.clicked.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.text, self.clouds, self.bar, self.log, self.buttons):
            column.addWidget(widget)
        self.resize(520, 260)

    @property
    def running(self) -> bool:
        """Whether the installation runs."""
        return self._setup is not None

    def start(self) -> None:
        """Install; the user has agreed."""
        if self._python is None or self.running:
            return
        self.install.setEnabled(False)
        self.clouds.setEnabled(False)
        self.bar.show()
        self.log.show()
        extras = [requirements_file("clouds")] if self.clouds.isChecked() else []
        self._setup = EngineSetup(self._folder, self._requirements, self._python, self, extras)
        self._setup.output.connect(self._append)
        self._setup.finished.connect(self._on_finished)
        self._setup.start()

    def reject(self) -> None:
        """Cancel what runs and close."""
        if self._setup is not None:
            self._setup.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is cancelling."""
        if self._setup is not None:
            self._setup.cancel()
        super().closeEvent(event)

    def _question(self) -> str:
        if self._python is None:
            return self.tr(
                "No Python was found that could make an environment for the engine. Install Python 3.9 or "
                "newer, "
                "or name the Python of an environment with PyTorch in the settings."
            )
        parts = [
            self.tr(
                "Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not "
                "touched."
            ),
            self.tr("Installed from the Python package index: {packages}, and what these need.").format(
                packages=", ".join(packages(self._requirements))
            ),
            self._variant(),
            self._space(),
            self.tr("To undo it, delete that folder. No image and no result ever leaves this machine."),
        ]
        return "\n\n".join(part for part in parts if part)

    def _variant(self) -> str:
        """Which build of PyTorch pip chooses here by itself."""
        return {
            "linux": self.tr(
                "PyTorch comes as the build for CPU and NVIDIA graphics cards, whose libraries make up "
                "most of the size. Where pip is set up to find a build for CPU only, it takes that one."
            ),
            "win32": self.tr(
                "PyTorch comes as the build for CPU. For an NVIDIA graphics card, set pip up to find a build "
                "for it, or name the Python of an environment that has one in the settings."
            ),
            "darwin": self.tr("PyTorch comes as the build for CPU and Apple graphics."),
        }.get(sys.platform, "")

    def _space(self) -> str:
        """Where it goes, how large it is, and what is free there."""
        where = self.tr("About {size:.1f} GB are downloaded and installed into:\n{folder}").format(
            size=Figure(size_gb()), folder=self._folder
        )
        free = free_gb(self._folder)
        if free is None:
            return where
        if free < size_gb():
            text = self.tr("Only {free:.1f} GB are free there: make room first, or it may fail.")
        else:
            text = self.tr("Free there: {free:.1f} GB.")
        return where + "\n" + text.format(free=Figure(free))

    def _append(self, text: str) -> None:
        self.log.appendPlainText(text.rstrip("\n"))

    def _on_finished(self, good: bool) -> None:
        self._setup = None
        self.bar.hide()
        if good:
            self.text.setText(self.tr("The engine is ready."))
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Close"))
            self.ready.emit()
        else:
            self.text.setText(
                self.tr("The engine could not be set up; everything is as it was. The log below says why.")
            )
            self.install.setEnabled(True)
            self.clouds.setEnabled(True)
