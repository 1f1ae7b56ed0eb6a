"""Does what "Boxes for triage" asks for, and adds the boxes to the project."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QObject

from landslide_mapper.gui.inputs.map_inputs import MapInputs
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.mapping.detect_plan import DetectPlan
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.results.results import add_boxes, format_choice, zoom_to
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.messages import Action
from landslide_mapper.jobs.reports import MapReport


class DetectControl(QObject):
    """Between the Map page and the job control, which runs the job."""

    def __init__(self, control: JobControl, page: MapPage) -> None:
        """Connect the page.

        Args:
            control: runs the jobs.
            page: asks for boxes.
        """
        super().__init__(control)
        self._control = control
        self._context = control.context
        control.register(DetectPlan, self._show, self._canceled_text)
        page.boxes_requested.connect(self.start)

    def start(self, inputs: MapInputs, how: str) -> None:
        """Start to look for boxes; where that cannot be, a message says why.

        Args:
            inputs: where.
            how: one of `vocabulary.BOXES_BY`.
        """
        problem = inputs.problem()
        if problem:
            self._control.warn(problem)
            return
        self._control.start_what(lambda: DetectPlan.of(inputs, self._context).by(how))

    def _canceled_text(self, plan: DetectPlan) -> str:
        return self.tr("Cancelled; nothing was written.")

    def _show(self, report: MapReport, plan: DetectPlan) -> None:
        for warning in report.warnings:
            self._control.warn(warning)
        layer = add_boxes(report.output, plan.name)
        text = self.tr("Boxes: {count}").format(count=f"{Figure(report.candidates):,}")
        text = ", ".join(part for part in (text, format_choice(report)) if part)
        self._control.footer.finish(text)
        zoom = partial(self._zoom, layer.id())
        table = partial(self._open_table, layer.id())
        self._control.announce(
            text,
            Action(self.tr("Zoom"), self.tr("Show all boxes"), zoom),
            Action(self.tr("Table"), self.tr("Open the attribute table of the boxes"), table),
        )

    def _zoom(self, layer_id: str) -> None:
        """The layer may be gone by the time that the button is pressed."""
        layer = self._context.project.mapLayer(layer_id)
        if layer is not None:
            zoom_to(layer, self._context.canvas)

    def _open_table(self, layer_id: str) -> None:
        layer = self._context.project.mapLayer(layer_id)
        if layer is not None:
            self._context.iface.showAttributeTable(layer)
