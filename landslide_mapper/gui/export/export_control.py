"""Does what the export dialog asks for, and gives models away."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QUrl
from qgis.PyQt.QtGui import QCursor, QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox

from landslide_mapper.core.styles import style_candidates
from landslide_mapper.gui.event.context import default_folder
from landslide_mapper.gui.export.export_dialog import ExportDialog
from landslide_mapper.gui.export.export_plan import ExportOutcome, ExportPlan
from landslide_mapper.gui.export.model_export_plan import ModelExportPlan
from landslide_mapper.gui.inputs.model_chooser import ModelChooser
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.gui.widgets.messages import Action
from landslide_mapper.jobs.reports import ExportReport


class ExportControl(QObject):
    """Between the ways to export and the job control, which runs the jobs."""

    def __init__(self, control: JobControl, menu: QMenu, model: ModelChooser) -> None:
        """Connect the menu of events.

        Args:
            control: runs the jobs.
            menu: of events; the ways to export are added to it.
            model: that is given away.
        """
        super().__init__(control)
        self._control = control
        self._context = control.context
        self.dialog: ExportDialog | None = None
        control.register(ExportPlan, self._show, self._canceled_text, on_failure=self._tidy_up)
        control.register(ModelExportPlan, self._show_model, self._model_canceled_text)
        self._menu, self._model = menu, model
        menu.aboutToShow.connect(self._fill_menu)

    def ask(self) -> None:
        """Open the dialog."""
        workspace = self._context.events.current
        folder = (workspace.base if workspace is not None else None) or default_folder()
        post = self._context.map_state.inputs.post
        dialog = ExportDialog(
            workspace, folder, post, self._context.settings, self._context.iface.mainWindow()
        )
        dialog.wanted.connect(self.start)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    def start(self, plan: ExportPlan) -> None:
        """Start an export."""
        if not self._control.start(plan):
            plan.tidy_up()

    def ask_model(self) -> None:
        """Ask where to copy the chosen model to."""
        if self._model.is_starter:
            self._control.warn(
                self.tr(
                    "The starter is chosen: it comes with the plugin, so whoever has the plugin has it. "
                    "Teach it on the Update page, which makes a model of your own, and export that one; or "
                    "choose another model there."
                )
            )
            return
        model = self._model.path
        if model is None:
            self._control.warn(self.tr("No model is chosen. Choose one on the Update page first."))
            return
        name, _ = QFileDialog.getSaveFileName(
            self._context.iface.mainWindow(),
            self.tr("Export model {}").format(model.stem),
            str(model.parent / f"{model.stem}-export.lsmodel"),
            self.tr("Model folder (*.lsmodel)"),
        )
        if not name:
            return
        target = Path(name if name.endswith(".lsmodel") else f"{name}.lsmodel")
        answer = QMessageBox.question(
            self._context.iface.mainWindow(),
            self.tr("Give imagery away, too?"),
            self.tr(
                "The model may keep patches of the images that it learned from, which make later updates "
                "safer. Does the license of the images allow you to give them away?"
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        self.export_model(model, target, answer == QMessageBox.StandardButton.Yes)

    def export_model(self, model: Path, target: Path, keep_imagery: bool) -> None:
        """Start to copy a model."""
        title = self.tr("Exporting model {}").format(model.stem)
        self._control.start(ModelExportPlan(title, model, target, keep_imagery))

    def _fill_menu(self) -> None:
        """The menu of events fills itself just before; these go below it."""
        menu = self._menu
        menu.addSeparator()
        for icon, text, slot in (
            ("mActionSaveMapAsImage.svg", self.tr("E&xport the inventory…"), self.ask),
            ("mActionSharingExport.svg", self.tr("Export the &model…"), self.ask_model),
        ):
            menu.addAction(theme_icon(icon), text).triggered.connect(lambda *_, do=slot: do())

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _canceled_text(self, plan: ExportPlan) -> str:
        plan.tidy_up()
        return self.tr("Cancelled; nothing was written.")

    def _model_canceled_text(self, plan: ModelExportPlan) -> str:
        return self.tr("Cancelled; nothing was written.")

    def _tidy_up(self, error: Exception, plan: ExportPlan) -> None:
        plan.tidy_up()

    def _show(self, outcome: ExportOutcome, plan: ExportPlan) -> None:
        keep = plan.chosen is not None and plan.chosen.keep
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            # A project of its own is gone, with its layers, before their files are removed.
            printed = plan.print_map(outcome, self._context.project if keep else QgsProject())
        finally:
            QGuiApplication.restoreOverrideCursor()
            plan.tidy_up()
        if keep:
            self._style_kept(plan)
        for note in outcome.report.notes:
            self._control.warn(note)
        text = self.tr("Landslides exported: {}").format(f"{Figure(outcome.report.number):,}")
        self._control.footer.finish(text)
        actions = [
            self._open_action(self.tr("Folder"), self.tr("Open the folder"), _folder(outcome.report, printed))
        ]
        if printed is not None:
            actions.append(self._open_action(self.tr("Map"), self.tr("Open the map"), printed))
        self._control.announce(text, *actions)

    def _style_kept(self, plan: ExportPlan) -> None:
        for layer in self._context.project.mapLayersByName(plan.job.title):
            if layer.fields().lookupField("status") >= 0:
                style_candidates(layer)

    def _open_action(self, text: str, tip: str, path: Path) -> Action:
        return Action(text, tip, partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path))))

    def _show_model(self, target: Path, plan: ModelExportPlan) -> None:
        text = self.tr("Model exported to {}, with imagery.")
        if not plan.keep_imagery:
            text = self.tr("Model exported to {}, without imagery.")
        text = text.format(plan.target)
        self._control.footer.finish(text)
        folder = self._open_action(self.tr("Folder"), self.tr("Open the folder"), plan.target.parent)
        self._control.announce(text, folder)


def _folder(report: ExportReport, printed: Path | None) -> Path:
    return (report.outputs[0] if report.outputs else printed or Path()).parent
