"""Does what the export dialog asks for, and gives models away."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMenu

from landslide_mapper.core.styles import style_candidates
from landslide_mapper.core.time_sliced import TimeSlicedTask
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.event.context import default_folder
from landslide_mapper.gui.export.export_dialog import ExportDialog
from landslide_mapper.gui.export.export_plan import ExportOutcome, ExportPlan
from landslide_mapper.gui.export.last_export import keep_export
from landslide_mapper.gui.export.model_export_dialog import ModelExportDialog
from landslide_mapper.gui.export.model_export_plan import ModelExportPlan, ModelImportPlan
from landslide_mapper.gui.inputs.model_chooser import ModelChooser
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.gui.widgets.messages import Action
from landslide_mapper.jobs.exchange import ModelExportReport
from landslide_mapper.jobs.exchange_options import ExportModelJob, ImportModelJob
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
        self.model_dialog: ModelExportDialog | None = None
        control.register(ModelExportPlan, self._show_model, self._model_canceled_text)
        control.register(ModelImportPlan, self._show_imported, self._model_canceled_text)
        self._task = TimeSlicedTask(self)
        self._printing: tuple[ExportOutcome, ExportPlan] | None = None
        self._task.progressed.connect(self._tell_printing)
        self._task.succeeded.connect(self._on_printed)
        self._task.failed.connect(self._on_printing_failed)
        self._menu, self._model = menu, model
        menu.aboutToShow.connect(self._fill_menu)

    def release(self) -> None:
        """Stop what is printed; called before the plugin is unloaded."""
        self._stop_printing()

    def ask(self) -> None:
        """Open the dialog; not while a job runs, as what is chosen there would be lost."""
        if self._control.refuses():
            return
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
        """Ask what to make of the chosen model, and where to."""
        if self._model.is_starter:
            self._control.warn(
                self.tr(
                    "The starter is chosen: it comes with the plugin, so whoever has the plugin has it. "
                    "Teach it on the Update page, which makes a model of your own, and export that one; or "
                    "choose another model there."
                )
            )
            return
        model, version = self._model.path, self._model.version
        if model is None:
            self._control.warn(self.tr("No model is chosen. Choose one on the Update page first."))
            return
        if version is None:
            self._control.warn(self._model.error)
            return
        dialog = ModelExportDialog(model, version, self._context.iface.mainWindow())
        dialog.accepted.connect(lambda: self.export_model(dialog.job))
        dialog.finished.connect(dialog.deleteLater)
        self.model_dialog = dialog
        dialog.open()

    def export_model(self, job: ExportModelJob) -> None:
        """Start to export a model."""
        self._control.start(ModelExportPlan(self.tr("Exporting model {}").format(job.model.stem), job))

    def ask_import(self) -> None:
        """Ask for a model in one file; it is unpacked beside it."""
        name, _ = QFileDialog.getOpenFileName(
            self._context.iface.mainWindow(),
            self.tr("Import a model"),
            str(default_folder()),
            self.tr("Model in one file (*.zip)"),
        )
        if name:
            self.import_model(ImportModelJob(Path(name)))

    def import_model(self, job: ImportModelJob) -> None:
        """Start to unpack a model."""
        self._control.start(ModelImportPlan(self.tr("Importing model {}").format(job.file.stem), job))

    def _fill_menu(self) -> None:
        """The menu of events fills itself just before; these go below it."""
        menu = self._menu
        menu.addSeparator()
        for icon, text, slot in (
            ("mActionSaveMapAsImage.svg", self.tr("E&xport the inventory…"), self.ask),
            ("mActionSharingExport.svg", self.tr("Export the &model…"), self.ask_model),
            ("mActionSharingImport.svg", self.tr("&Import a model…"), self.ask_import),
        ):
            menu.addAction(theme_icon(icon), text).triggered.connect(lambda *_, do=slot: do())

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _canceled_text(self, plan: ExportPlan) -> str:
        plan.tidy_up()
        return self.tr("Cancelled; nothing was written.")

    def _model_canceled_text(self, plan: ModelExportPlan | ModelImportPlan) -> str:
        return self.tr("Cancelled; nothing was written.")

    def _tidy_up(self, error: Exception, plan: ExportPlan) -> None:
        plan.tidy_up()

    def _show(self, outcome: ExportOutcome, plan: ExportPlan) -> None:
        if plan.chosen is None:
            self._end(outcome, plan, None)
            return
        self._control.occupy(plan.title, self._cancel_printing)
        keep, self._printing = plan.chosen.keep, (outcome, plan)
        if keep:
            self._watch(True)
        # A project of its own is gone, with its layers, before their files are removed.
        project = self._context.project if keep else QgsProject()
        self._task.start(plan.printing(outcome, plan.chosen, project))

    def _tell_printing(self, share: float) -> None:
        self._control.footer.show_progress(share, self.tr("Printing the map"))

    def _cancel_printing(self) -> None:
        outcome, _ = self._stop_printing()
        written = outcome is not None and bool(outcome.report.outputs)
        text = self.tr("Cancelled; the map was not written, the data are.")
        self._control.vacate(text if written else self.tr("Cancelled; nothing was written."))

    def _on_project_changed(self, *_: object) -> None:
        """A map without its layers would be wrong, and a layout that is gone cannot be printed."""
        self._stop_printing()
        text = self.tr("The project was changed while its map was printed: the map was not written.")
        self._control.warn(text)
        self._control.vacate(text)

    def _on_printing_failed(self, error: LandslideMapperError) -> None:
        self._stop_printing()
        text = translated(error)
        self._control.warn(text)
        self._control.vacate(text)

    def _on_printed(self, printed: Path) -> None:
        outcome, plan = self._stop_printing()
        self._control.vacate("")
        if outcome is not None and plan is not None:
            self._end(outcome, plan, printed)

    def _stop_printing(self) -> tuple[ExportOutcome | None, ExportPlan | None]:
        """What is being printed, if anything is, is not any more."""
        self._task.stop()
        if self._printing is None:
            return None, None
        (outcome, plan), self._printing = self._printing, None
        if plan.chosen is not None and plan.chosen.keep:
            self._watch(False)
        plan.tidy_up()
        return outcome, plan

    def _watch(self, on: bool) -> None:
        """Hear when what is printed from the project leaves it."""
        project = self._context.project
        for signal in (project.layersWillBeRemoved, project.layoutManager().layoutAboutToBeRemoved):
            (signal.connect if on else signal.disconnect)(self._on_project_changed)

    def _end(self, outcome: ExportOutcome, plan: ExportPlan, printed: Path | None) -> None:
        plan.tidy_up()
        if plan.chosen is not None and plan.chosen.keep:
            self._style_kept(plan)
        if plan.workspace is not None and plan.workspace is self._context.events.current:
            keep_export(plan.workspace, plan.job, outcome.report)
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

    def _show_model(self, report: ModelExportReport, plan: ModelExportPlan) -> None:
        for note in report.notes:
            self._control.warn(note)
        if plan.job.needs_network:
            text = self.tr(
                "Model exported to {path}: {size:.1f} MB, probabilities within {most:.2g} of the model's."
            )
            size, most = (report.bytes or 0) / 1e6, (report.figures or {})["difference"]
            text = text.format(path=report.output, size=Figure(size), most=Figure(most))
        else:
            text = self.tr("Model exported to {}, with imagery.")
            if not report.keeps_imagery:
                text = self.tr("Model exported to {}, without imagery.")
            text = text.format(report.output)
        self._control.footer.finish(text)
        if plan.opens:
            self._open(report.output)
        folder = self._open_action(self.tr("Folder"), self.tr("Open the folder"), report.output.parent)
        self._control.announce(text, folder)

    def _show_imported(self, model: Path, plan: ModelImportPlan) -> None:
        text = self.tr("Model '{name}' is in {path}.").format(name=model.stem, path=model)
        self._control.footer.finish(text)
        self._open(model)
        self._control.announce(text)

    def _open(self, model: Path) -> None:
        """Choose a model, as its user would."""
        self._model.select(model)
        self._model.chosen.emit(model)


def _folder(report: ExportReport, printed: Path | None) -> Path:
    return (report.outputs[0] if report.outputs else printed or Path()).parent
