"""Downloads weights of an encoder where the analyst agrees, and sets the Train page to start from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QMessageBox

from landslide_mapper.core.network_settings import network_variables
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.event.context import default_folder
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.training.train_page import TrainPage
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.hub_weights import HubWeights
from landslide_mapper.jobs.fetch_weights_options import FetchWeightsJob

if TYPE_CHECKING:
    from landslide_mapper.core.workspace.event.event_id import EventId
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class FindPlan:
    """Look up where weights are, without the network.

    Attributes:
        network: name of the encoder; None: the recommended one.
        python: what the settings say of the engine's.
        event: none.
    """

    network: str | None
    python: Path | None
    event: EventId | None = None
    needs_engine = False

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return QCoreApplication.translate("FetchPlan", "Looking up weights")

    def run(self, backend: object, progress: Progress) -> HubWeights:
        """Ask the engine's Python; called in the job's thread."""
        from landslide_mapper.worker.hub import find_weights
        from landslide_mapper.worker.python_finder import find_python

        return find_weights(find_python(self.python), self.network, progress.canceled)


@dataclass(frozen=True)
class FetchPlan:
    """Download weights, as the analyst has agreed.

    Attributes:
        job: what to fetch, and where to.
        python: what the settings say of the engine's.
        variables: proxy and certificates.
        event: none.
    """

    job: FetchWeightsJob
    python: Path | None
    variables: Mapping[str, str] = field(default_factory=dict)
    event: EventId | None = None
    needs_engine = False

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return QCoreApplication.translate("FetchPlan", "Downloading weights")

    def run(self, backend: object, progress: Progress) -> HubWeights:
        """Run the job; called in the job's thread."""
        from landslide_mapper.jobs.fetch_weights import run_fetch_weights
        from landslide_mapper.worker.python_finder import find_python

        return run_fetch_weights(self.job, find_python(self.python), progress, self.variables)


class FetchControl(QObject):
    """Between the Train page, the question, and the job control."""

    def __init__(self, control: JobControl, page: TrainPage) -> None:
        """Connect the page.

        Args:
            control: runs the jobs.
            page: asks for weights.
        """
        super().__init__(control)
        self._control, self._page = control, page
        self.question: QMessageBox | None = None
        control.register(FindPlan, self._ask, self._canceled_text)
        control.register(FetchPlan, self._show, self._canceled_text)
        page.weights_wanted.connect(self.find)

    def find(self) -> None:
        """Look up where the weights of the page's network are, to ask about them then."""
        python = self._control.context.settings.worker_python
        self._control.start(FindPlan(self._page.network.currentData(), python))

    def _ask(self, found: HubWeights, plan: FindPlan) -> None:
        self._control.footer.finish("")
        output = _free(default_folder(), found.network)
        text = self.tr(
            "Download {repository} from {host}, about {megabytes} MB, to {file}? Licence: {licence}."
        ).format(
            repository=found.repository,
            host=found.host,
            megabytes=Figure(max(1, round(found.bytes / 1e6))),
            file=output,
            licence=found.licence or self.tr("see its page there"),
        )
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Download weights"),
            text,
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            self._control.context.iface.mainWindow(),
        )
        question.setDefaultButton(QMessageBox.StandardButton.No)
        yes = question.button(QMessageBox.StandardButton.Yes)
        yes.clicked.connect(lambda: self._fetch(FetchWeightsJob(output, found.network), plan.python))
        question.finished.connect(question.deleteLater)
        self.question = question
        question.open()

    def _fetch(self, job: FetchWeightsJob, python: Path | None) -> None:
        try:
            variables = network_variables()
        except LandslideMapperError as error:
            self._control.warn(error)
            return
        self._control.start(FetchPlan(job, python, variables))

    def _canceled_text(self, plan: object) -> str:
        return self.tr("Cancelled; nothing was downloaded.")

    def _show(self, found: HubWeights, plan: FetchPlan) -> None:
        self._page.show_encoder(plan.job.output)
        text = self.tr("Encoder {} is ready: a training on this page starts from it.")
        self._control.footer.finish(text.format(plan.job.output.name))


def _free(folder: Path, network: str) -> Path:
    """A name that is not taken."""
    number = 1
    while (path := folder / f"{network}{'' if number == 1 else f'_{number}'}.safetensors").exists():
        number += 1
    return path
