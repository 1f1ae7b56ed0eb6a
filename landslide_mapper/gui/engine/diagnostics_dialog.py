"""Shows a report for whoever is asked about a fault; it leaves this machine only by the user's own hand."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtGui import QCloseEvent, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.diagnostics import QgisFacts, diagnose, qgis_facts
from landslide_mapper.core.engine import Engine
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import JobError, system_errors
from landslide_mapper.gui.engine.job_runner import JobRunner
from landslide_mapper.whole_file import write_whole

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress


class DiagnosticsDialog(QDialog):
    """The report as text, to be read before it is copied or saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DiagnosticsDialog")
        self.setWindowTitle(self.tr("Diagnostics of Landslide Mapper"))
        self.resize(720, 560)
        self.hint = QLabel(
            self.tr(
                "For a report of a fault. Passwords are left out, and names of people, folders, machines and "
                "databases; read it before you send it."
            )
        )
        self.hint.setWordWrap(True)
        self.text = QPlainTextEdit(self.tr("Trying the engine and its devices…"))
        self.text.setObjectName("diagnosticsText")
        self.text.setReadOnly(True)
        self.copy_button = self._button(self.tr("&Copy"), self.tr("Copy the text"), self.copy)
        self.save_button = self._button(
            self.tr("&Save…"), self.tr("Save the text as a file"), self._ask_and_save
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.copy_button, self.save_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (self.hint, self.text, buttons):
            column.addWidget(widget)
        self._runner = JobRunner(Engine(), self)
        self._runner.succeeded.connect(self._show)
        self._runner.failed.connect(self._show_error)
        self._runner.start(self.windowTitle(), partial(_run, qgis_facts()), needs_engine=False)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def save(self, path: Path) -> None:
        """Write the text; what goes wrong is shown in its place."""
        text = self.text.toPlainText()
        try:
            with system_errors(JobError, "{path} cannot be written: {reason}.", path=path):
                write_whole(path, lambda file: file.write(text + "\n"))
        except JobError as error:
            self.hint.setText(translated(error))

    def done(self, result: int) -> None:
        """What is still being tried is of no use any more; Escape comes here, too."""
        self._runner.shutdown()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A window that was never shown is not done, only closed."""
        self._runner.shutdown()
        super().closeEvent(event)

    def _button(self, text: str, tip: str, do: Any) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setEnabled(False)
        button.clicked.connect(do)
        return button

    def _ask_and_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.save_button.toolTip(),
            "landslide-mapper-diagnostics.txt",
            self.tr("Text files (*.txt)"),
        )
        if name:
            self.save(Path(name))

    def _show(self, text: str) -> None:
        self.text.setPlainText(text)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(True)

    def _show_error(self, error: Exception) -> None:
        self.text.setPlainText(translated(error))


def _run(facts: QgisFacts, backend: None, progress: Progress) -> str:
    return diagnose(facts, progress.canceled)
