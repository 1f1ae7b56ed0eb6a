"""Does what the Accuracy page asks for: measures, draws samples, and shows what came of it."""

from __future__ import annotations

from functools import partial

from qgis.core import Qgis, QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from landslide_mapper.core.workspace.review.sample_walk import add_sample
from landslide_mapper.gui.accuracy.accuracy_page import AccuracyPage
from landslide_mapper.gui.accuracy.accuracy_plan import AccuracyPlan, SamplePlan
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.messages import Action
from landslide_mapper.jobs.accuracy_reports import AccuracyReport, SampleReport


class AccuracyControl(QObject):
    """Between the Accuracy page and the job control, which runs the jobs."""

    def __init__(self, control: JobControl, page: AccuracyPage) -> None:
        """Connect the page."""
        super().__init__(control)
        self._control = control
        self._page = page
        control.register(AccuracyPlan, self._show, self._canceled_text)
        control.register(SamplePlan, self._keep, self._canceled_text)
        page.requested.connect(lambda *_: control.start_what(page.plan))
        page.sample.requested.connect(lambda *_: control.start_what(page.sample.plan))
        page.sample.told.connect(lambda text: control.warn(text, Qgis.MessageLevel.Info))

    def _canceled_text(self, plan: AccuracyPlan | SamplePlan) -> str:
        return self.tr("Cancelled; nothing was written.")

    def _show(self, report: AccuracyReport, plan: AccuracyPlan) -> None:
        self._page.show_result(report)
        for note in report.notes:
            self._control.warn(note, Qgis.MessageLevel.Info)
        text = self.tr("The accuracy report is written.")
        self._control.footer.finish(text)
        open_report = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(report.report)))
        open_folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(report.report.parent)))
        self._control.announce(
            text,
            Action(self.tr("Report"), self.tr("Open the report"), open_report, "openAccuracyReport"),
            Action(self.tr("Folder"), self.tr("Open the folder"), open_folder, "openAccuracyFolder"),
        )

    def _keep(self, report: SampleReport, plan: SamplePlan) -> None:
        workspace = self._control.context.events.find(plan.event)
        if workspace is None:
            text = self.tr("The event '{}' was closed meanwhile: the sample was not kept.")
            self._control.warn_and_finish(text.format(plan.event.title))
            return
        crs = QgsCoordinateReferenceSystem()
        if report.wkt is not None:
            crs = QgsCoordinateReferenceSystem.fromWkt(report.wkt)
        add_sample(workspace, report, crs)
        for warning in report.warnings:
            self._control.warn(warning)
        text = self.tr("Points of the sample: {}").format(f"{Figure(len(report.points)):,}")
        self._control.footer.finish(text)
