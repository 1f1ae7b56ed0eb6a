"""The engine manager: says what an engine costs, sets one up on a click, checks, repairs, removes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.engine import Engine
from landslide_mapper.core.network_settings import qgis_network
from landslide_mapper.core.settings import Settings
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import EngineSetupError
from landslide_mapper.gui.engine import engine_texts as texts
from landslide_mapper.gui.engine.engine_chooser import BUNDLE, OWN, EngineChooser
from landslide_mapper.gui.engine.engine_work import EngineWork, Work
from landslide_mapper.gui.engine.job_runner import JobRunner
from landslide_mapper.gui.widgets.forms import FittedLabel, primary_button
from landslide_mapper.gui.widgets.remaining_time import RemainingTime, in_words
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.installer.bundle import read_bundle
from landslide_mapper.installer.network import Network
from landslide_mapper.installer.places import Places
from landslide_mapper.installer.requirements import CLOUDS, CLUSTER, EXCHANGE
from landslide_mapper.installer.survey import Survey, variant_named

MAX_LOG_LINES = 5000


class EngineManager(QWidget):
    """Nothing is downloaded, changed or removed before a click here."""

    changed = pyqtSignal()
    """Another engine is in use, or none any more."""
    leaving = pyqtSignal()
    """The engine is going to be removed: whoever has a worker that rests ends it."""

    def __init__(
        self, parent: QWidget | None = None, settings: Settings | None = None, work: EngineWork | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("EngineManager")
        self._settings = settings or Settings()
        self._work = work or EngineWork(Places())
        self._found: Survey | None = None
        self._remaining = RemainingTime()
        self._after: Callable[[Any], object] = lambda result: None
        self.runner = JobRunner(Engine(), self)
        self.status = FittedLabel("engineStatus")
        self.chooser = EngineChooser()
        self.announcement = FittedLabel("engineAnnouncement")
        self.clouds = WrappingCheckBox(
            self.tr("Also the network for c&louds (ukis-csmask): 210 MB more to download, 350 MB on disk"),
            self.tr("Masks clouds and their shadows where there is near infrared; without it, rules do that"),
            "cloudNetwork",
        )
        self.cluster = WrappingCheckBox(
            self.tr("Also Das&k, to map on a cluster: 4 MB more to download, 30 MB on disk"),
            self.tr("Many machines map one scene; without it, this machine does"),
            "cluster",
        )
        self.exchange = WrappingCheckBox(
            self.tr("Also models for &other programs (ONNX): 25 MB more to download, 60 MB on disk"),
            self.tr("Writes models as ONNX files, which the plugin Deepness and others read"),
            "modelExchange",
        )
        self._parts = {CLOUDS: self.clouds, CLUSTER: self.cluster, EXCHANGE: self.exchange}
        self.result = FittedLabel("engineResult")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.doing = FittedLabel("engineDoing")
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(MAX_LOG_LINES)
        self.log.setMinimumHeight(90)
        self.log.setToolTip(self.tr("What the installation prints"))
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.look()

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self.runner.busy

    def look(self) -> None:
        """Find out what there is, and show it."""
        self._run(self.tr("Looking at this machine…"), self._work.look(), self._show_survey)

    def start(self) -> None:
        """Do what is chosen: install, or check a Python and use it."""
        found, path = self._found, self.chooser.path()
        if found is None or self.busy:
            return
        self._say("")
        if self.chooser.chosen == BUNDLE and path is None:
            self._say(self.tr("Name the folder of the bundle first."))
            return
        if self.chooser.chosen == OWN:
            self._run(
                self.tr("Checking this Python…"),
                self._work.check(path),
                lambda facts: self._use(path, texts.check_passed(facts)),
            )
            return
        variant = self.chooser.variant or found.offers[0].variant
        network = self._network()
        if network is not None:
            parts = [part for part, box in self._parts.items() if box.isChecked()]
            work = self._work.install(found, variant, network, path, parts)
            self._run(self.tr("Setting up the engine…"), work, self._on_installed)

    def check(self) -> None:
        """Try the engine in use."""
        self._say("")
        work = self._work.check(self._settings.worker_python)
        self._run(self.tr("Checking the engine…"), work, lambda facts: self._say(texts.check_passed(facts)))

    def repair(self) -> None:
        """Try the engine, and make it anew where it does not work."""
        self._say("")
        network = self._network()
        if self._found is not None and network is not None:
            work = self._work.repair(self._found, network)
            self._run(self.tr("Repairing the engine…"), work, self._on_installed)

    def remove(self) -> None:
        """Remove the engine, after a question."""
        answer = QMessageBox.question(
            self,
            self.tr("Remove the engine"),
            self.tr("Remove the engine and all that was downloaded for it? Models, events and maps stay."),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.leaving.emit()
            self._run(self.tr("Removing the engine…"), self._work.remove(), self._on_removed)

    def cancel(self) -> None:
        """Ask what runs to stop."""
        self.runner.cancel()

    def shutdown(self) -> None:
        """Stop what runs; the engine that was there stays."""
        self.runner.shutdown()

    def _make_buttons(self) -> None:
        self.install_button = primary_button(
            self.tr("&Download and install"), self.tr("Set the chosen engine up"), "engineInstall"
        )
        self.check_button = QPushButton(self.tr("C&heck"))
        self.check_button.setToolTip(self.tr("Let the engine map one tile, in a process of its own"))
        self.repair_button = QPushButton(self.tr("&Repair"))
        self.repair_button.setToolTip(self.tr("Check the engine, and make it anew where it does not work"))
        self.remove_button = QPushButton(self.tr("Re&move…"))
        self.remove_button.setToolTip(self.tr("Remove the engine and all that was downloaded for it"))
        self.cancel_button = QPushButton(self.tr("&Cancel"))
        self.cancel_button.setToolTip(self.tr("Stop; the engine that was there stays"))
        self.log_button = QPushButton(self.tr("Whole lo&g"))
        self.log_button.setToolTip(texts.log_place(self._work.places.log))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        for widget in (
            self.status,
            self.chooser,
            self.announcement,
            *self._parts.values(),
            self.install_button,
        ):
            column.addWidget(widget)
        grid = QGridLayout()
        buttons = (
            self.check_button,
            self.repair_button,
            self.remove_button,
            self.cancel_button,
            self.log_button,
        )
        for number, button in enumerate(buttons):
            grid.addWidget(button, number // 2, number % 2)
        column.addLayout(grid)
        for widget in (self.result, self.bar, self.doing, self.log):
            column.addWidget(widget)
        column.addStretch(1)
        self.log.hide()

    def _connect(self) -> None:
        for button, slot in (
            (self.install_button, self.start),
            (self.check_button, self.check),
            (self.repair_button, self.repair),
            (self.remove_button, self.remove),
            (self.cancel_button, self.cancel),
            (self.log_button, self._open_log),
        ):
            button.clicked.connect(slot)
        self.chooser.changed.connect(self._show_announcement)
        self.runner.progressed.connect(self._show_progress)
        self.runner.logged.connect(self._show_line)
        self.runner.succeeded.connect(lambda result: self._after(result))
        self.runner.failed.connect(self._on_failed)
        self.runner.canceled.connect(self._on_canceled)
        self.runner.ended.connect(self._show_state)

    def _run(self, title: str, work: Work, after: Callable[[Any], object]) -> None:
        if self.runner.start(title, work, needs_engine=False):
            self._after = after
            self.bar.setValue(0)
            self._remaining = RemainingTime()
            self.doing.setText(title)
            self._show_state()

    def _network(self) -> Network | None:
        try:
            return qgis_network(self._work.places.root)
        except OSError as error:
            self._on_failed(
                EngineSetupError(
                    "{folder}: {reason}.", folder=self._work.places.root, reason=error.strerror or error
                )
            )
            return None

    def _show_survey(self, found: Survey) -> None:
        self._found = found
        self.chooser.show_offers(found)
        for part, box in self._parts.items():
            box.setChecked(part in found.parts)

    def _show_state(self) -> None:
        """Which buttons are of use now."""
        found, busy = self._found, self.busy
        own = self._settings.worker_python
        if found is not None:
            in_use = self.tr("This Python is in use: {path}").format(path=own) if own else None
            self.status.setText(in_use or texts.engine_in_use(found))
        has_engine = found is not None and found.current is not None
        choices: list[QWidget] = [self.chooser, *self._parts.values()]
        for choice in choices:
            choice.setEnabled(not busy and found is not None)
        self.check_button.setEnabled(not busy and (has_engine or own is not None))
        self.repair_button.setEnabled(not busy and has_engine and own is None)
        self.remove_button.setEnabled(
            not busy and (has_engine or (found is not None and found.kept_bytes > 0))
        )
        self.cancel_button.setEnabled(busy)
        self.log_button.setEnabled(self._work.places.log.exists())
        self.bar.setVisible(busy)
        self.doing.setVisible(busy)
        self._show_announcement()

    def _show_announcement(self) -> None:
        found, chosen = self._found, self.chooser.chosen
        if found is None:
            self.install_button.setEnabled(False)
            return
        variant, possible, text = self.chooser.variant, found.can_install, ""
        if chosen == OWN:
            possible = True
            text = self.tr(
                "Nothing is installed. What is missing is named, with the command that brings it. Leave it "
                "empty to use what is found automatically."
            )
        elif chosen == BUNDLE:
            text = self._bundle_announcement(found)
        elif variant is not None:
            text = texts.announcement_of(found, variant, self._work.places)
        if not found.can_install and chosen != OWN:
            text = texts.no_python()
        self.announcement.setText(text)
        for box in self._parts.values():
            box.setVisible(possible and variant is not None)
        self.install_button.setEnabled(possible and not self.busy)
        self.install_button.setText(self._verb(chosen, found))

    def _verb(self, chosen: str, found: Survey) -> str:
        if chosen == OWN:
            return self.tr("Check it and &use it")
        if chosen == BUNDLE:
            return self.tr("&Install from the bundle")
        if found.current is not None:
            return self.tr("&Download and update")
        return self.tr("&Download and install")

    def _bundle_announcement(self, found: Survey) -> str:
        path = self.chooser.path()
        if path is None:
            return self.tr("A folder of wheels, made by './build.sh bundle' on a machine of the same kind.")
        try:
            bundle = read_bundle(path)
        except EngineSetupError as error:
            return translated(error)
        return texts.announcement_of(found, variant_named(found, bundle.variant), self._work.places, bundle)

    def _show_progress(self, fraction: float, message: str) -> None:
        self.bar.setValue(round(1000 * fraction))
        left = self._remaining.update(fraction)
        parts = [translated(message)] if left is None else [translated(message), in_words(left)]
        self.doing.setText(", ".join(parts))

    def _show_line(self, line: str) -> None:
        self.log.show()
        self.log.appendPlainText(line)

    def _on_installed(self, record: dict[str, Any]) -> None:
        self._use(None, texts.check_passed(record["facts"]))

    def _on_removed(self, _: object) -> None:
        self._use(self._settings.worker_python, self.tr("The engine was removed."))

    def _use(self, python: Path | None, text: str) -> None:
        """Use a Python of the user's, or the engine that was set up here."""
        self._settings.worker_python = python
        self._say(text)
        self.look()
        self.changed.emit()

    def _say(self, text: str) -> None:
        self.result.setText(text)

    def _on_failed(self, error: Exception) -> None:
        self._say(translated(error))

    def _on_canceled(self) -> None:
        self._say(
            self.tr("Cancelled; everything is as it was. What was downloaded is kept for the next time.")
        )

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._work.places.log)))
