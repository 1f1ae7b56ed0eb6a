"""Teaches the Update page's model to find boxes, and says how well it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.training.boxes_plan import BoxesPlan
from landslide_mapper.gui.training.update_page import UpdatePage
from landslide_mapper.gui.widgets.figures import Figure

if TYPE_CHECKING:
    from landslide_mapper.jobs.train_boxes import BoxesReport


class BoxesControl(QObject):
    """Between the Update page and the job control, which runs the job."""

    taught = pyqtSignal()
    """A version that finds boxes is in use now."""

    def __init__(self, control: JobControl, page: UpdatePage) -> None:
        """Connect the page.

        Args:
            control: runs the jobs.
            page: asks for boxes to be taught.
        """
        super().__init__(control)
        self._control = control
        self._page = page
        control.register(BoxesPlan, self._show, self._canceled_text)
        page.boxes_button.clicked.connect(self.start)

    def start(self, *_: object) -> None:
        """Start to teach; where that cannot be, a message says why."""
        self._control.start_what(self._page.boxes_plan)

    def _canceled_text(self, plan: BoxesPlan) -> str:
        return self.tr("Cancelled; the model was taught no boxes.")

    def _show(self, report: BoxesReport, plan: BoxesPlan) -> None:
        self._page.model.show_model(report.model)
        self._page.model.read()
        self.taught.emit()
        text = self.tr("Version {version} of {model} finds boxes.").format(
            version=report.version, model=report.model.stem
        )
        if report.average_precision is not None:
            text += " " + self.tr("Average precision on the validation patches: {:.3f}.").format(
                Figure(report.average_precision)
            )
        self._control.footer.finish(text)
        self._control.announce(
            text + " " + self.tr("With this model they are in the menu beside Map landslides.")
        )
