"""Prepares encoders from the analyst's images, and sets the Train page to start from the result."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from landslide_mapper.gui.event.context import default_folder
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.training.pretrain_dialog import PretrainDialog
from landslide_mapper.gui.training.pretrain_plan import PretrainPlan
from landslide_mapper.gui.training.train_page import TrainPage
from landslide_mapper.jobs.reports import PretrainReport


class PretrainControl(QObject):
    """Between the Train page, its window, and the job control."""

    def __init__(self, control: JobControl, page: TrainPage) -> None:
        """Connect the page.

        Args:
            control: runs the jobs.
            page: asks for the window.
        """
        super().__init__(control)
        self._control = control
        self._page = page
        self.dialog: PretrainDialog | None = None
        control.register(PretrainPlan, self._show, self._canceled_text)
        page.pretrain_wanted.connect(self.ask)

    def ask(self) -> None:
        """Open the window."""
        context = self._control.context
        dialog = PretrainDialog(default_folder(), context.settings.device, context.iface.mainWindow())
        dialog.wanted.connect(self._control.start)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    def _on_finished(self, *_: object) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _canceled_text(self, plan: PretrainPlan) -> str:
        return self.tr("Cancelled; no encoder was made.")

    def _show(self, report: PretrainReport, plan: PretrainPlan) -> None:
        self._page.start_from_encoder(report.output)
        self._control.footer.finish(self.tr("Encoder {} is ready.").format(report.output.name))
        for said in report.warnings:
            self._control.warn(said)
        self._control.announce(
            self.tr("Encoder {} is ready: a training on this page starts from it.").format(report.output.name)
        )
