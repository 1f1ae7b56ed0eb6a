"""A search for the new model's decoders, as the Train page asks for it: its fields, and the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.option_texts import option_text
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.chosen_scenes import ChosenScenes
from landslide_mapper.gui.inputs.option_fields import OptionFields
from landslide_mapper.gui.widgets.forms import Form
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.jobs.search_options import SEARCH, SearchJob

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
    from landslide_mapper.jobs.progress import Progress
    from landslide_mapper.jobs.search import SearchReport

RunSearch = Callable[[SearchJob, "Backend", "Progress"], "SearchReport"]
OPTIONS = ("start_from", "encoder_weights", "epochs", "seed", "patch_size")
"""Options of a training that a search has, too."""


class SearchFields:
    """Asks whether decoders are searched for, and what they may cost.

    Attributes:
        box: whether they are.
        costs: what they may cost.
    """

    def __init__(self, form: Form, changed: Callable[..., object]) -> None:
        """Add the rows to a form; `changed` is called when the box is ticked or not."""
        self.box = WrappingCheckBox(
            _tr("Search for the decoder (three times as long)"), option_text(SEARCH.summary), "searchDecoder"
        )
        form.addRow(self.box)
        names = ("max_parameters", "max_milliseconds")
        self.costs = OptionFields(form, SEARCH, names, _tr("Default decoder"))
        self.box.box.toggled.connect(changed)
        self.refresh(offered=True)

    def asked(self) -> bool:
        """Whether decoders are searched for."""
        return self.box.box.isEnabled() and self.box.isChecked()

    def refresh(self, *, offered: bool) -> None:
        """Bring the fields in line with whether a search can be asked for."""
        self.box.setEnabled(offered)
        self.box.box.setEnabled(offered)
        for widget in self.costs.widgets.values():
            widget.setEnabled(self.asked())

    def values(self) -> dict[str, Any]:
        """What they may cost, by field."""
        return self.costs.values()


@dataclass(frozen=True)
class SearchPlan:
    """A search job before its layers are files.

    Attributes:
        job: everything but the scenes.
        scenes: what to learn from.
        event: that teaches; None: none does.
    """

    job: SearchJob
    scenes: ChosenScenes | EventTrainingScenes
    event: EventId | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return _tr("Search for the decoder of {}").format(self.job.output.stem)

    def run(self, backend: Backend, progress: Progress, run_search: RunSearch | None = None) -> SearchReport:
        """Make the files and run the job; called in the job's thread.

        Raises:
            LandslideMapperError: when a layer cannot be had as a file, or the job fails.
            Canceled: when the user asked to stop.
        """
        try:
            job = replace(self.job, scenes=self.scenes.entries(progress))
            return (run_search or _run_search())(job, backend, progress)
        finally:
            self.scenes.release()


def _run_search() -> RunSearch:
    from landslide_mapper.jobs.search import run_search

    return run_search


def _tr(text: str) -> str:
    return QCoreApplication.translate("SearchPlan", text)
