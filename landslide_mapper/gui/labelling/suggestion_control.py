"""Does what "Label here next" asks for, and brings the places into the event."""

from __future__ import annotations

from functools import partial

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from landslide_mapper.core.workspace.decisions.places import replace_suggestions
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.labelling.suggestion_box import LabelSuggestions
from landslide_mapper.gui.labelling.suggestion_plan import RunSuggest, SuggestPlan
from landslide_mapper.jobs.reports import SuggestReport


class SuggestControl(QObject):
    """Between the group of the Label page and the job control, which runs the job."""

    def __init__(
        self, control: JobControl, group: LabelSuggestions, run_suggest: RunSuggest | None = None
    ) -> None:
        """Connect the group.

        Args:
            control: runs the jobs.
            group: asks for suggestions and shows them.
            run_suggest: the suggest job; None: the real one.
        """
        super().__init__(control)
        self._control = control
        self._group = group
        self._run_suggest = run_suggest
        control.register(SuggestPlan, self._show, self._canceled_text)
        group.requested.connect(self.start)
        group.marked.connect(self._tell)

    def start(self, group: LabelSuggestions) -> None:
        """Start what the group says."""
        work = self._run_suggest
        self._control.start_what(group.plan, lambda plan: partial(plan.run, run_suggest=work))

    def _show(self, report: SuggestReport, plan: SuggestPlan) -> None:
        workspace = self._control.context.events.find(plan.event)
        if workspace is None:
            text = self.tr("The event '{}' was closed meanwhile: its places to label next were not kept.")
            self._control.warn_and_finish(text.format(plan.event.title))
            return
        places = replace_suggestions(workspace, report.places, plan.crs, plan.post.name)
        for warning in report.warnings:
            self._control.warn(warning)
        count = len(report.places)
        self._control.footer.finish(self.tr("Places to label next: {}").format(count))
        self._group.read()
        waiting = [place for place in places if not place.done]
        if waiting:
            self._group.go(waiting[0])

    def _canceled_text(self, plan: SuggestPlan) -> str:
        return self.tr("Cancelled; the earlier suggestions stay.")

    def _tell(self, text: str) -> None:
        self._control.warn(text, Qgis.MessageLevel.Info)
