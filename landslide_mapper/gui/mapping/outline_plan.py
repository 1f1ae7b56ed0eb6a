"""Outlining a whole map at another threshold, as a job of the dock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.ground_inputs import GroundFiles
from landslide_mapper.gui.mapping.ground_options import ground_options
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.jobs.spec import OutlineJob
from landslide_mapper.staging_folder import StagingFolder

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.progress import Progress
    from landslide_mapper.jobs.reports import CandidatesReport


@dataclass(frozen=True)
class OutlinePlan:
    """An outline job, and where its result belongs.

    Attributes:
        job: what to outline.
        name: of the map.
        event: that the map belongs to; None: to none.
        ground: what its candidates lie on; None: nobody has said.
    """

    needs_engine: ClassVar[bool] = False

    job: OutlineJob
    name: str
    event: EventId | None = None
    ground: GroundFiles | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        text = QCoreApplication.translate("OutlinePlan", "Outlining the map at {:.1f} %")
        return text.format(Figure(100 * (self.job.threshold or 0.0)))

    def run(self, backend: Backend | None, progress: Progress) -> CandidatesReport:
        """As `Plan.run`."""
        from landslide_mapper.jobs.outline import run_outline

        with StagingFolder.temporary() as folder:
            ground = ground_options(self.ground, folder, progress)
            return run_outline(replace(self.job, ground=ground), progress, mapped_area=False)
