"""A fused map with other weights, as a job of the dock: fitted to reviews, or the usual ones again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.training.reviewed import Reviewed, ReviewedPolygons
from landslide_mapper.gui.inputs.ground_inputs import GroundFiles
from landslide_mapper.gui.mapping.ground_options import ground_options
from landslide_mapper.jobs.spec import OutlineJob
from landslide_mapper.staging_folder import StagingFolder

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.progress import Progress
    from landslide_mapper.jobs.reports import CandidatesReport


@dataclass(frozen=True)
class FitPlan:
    """An outline job with other weights.

    Attributes:
        job: what to outline; its labels are still to be written.
        name: of the map.
        event: that the map belongs to.
        usual: the probability with the usual weights.
        reviewed: how much is known.
        polygons: what is known; None: back to the usual weights.
        ground: what the candidates lie on; None: nobody has said.
    """

    needs_engine: ClassVar[bool] = False

    job: OutlineJob
    name: str
    event: EventId
    usual: Path
    reviewed: Reviewed
    polygons: ReviewedPolygons | None = None
    ground: GroundFiles | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        if self.polygons is None:
            return QCoreApplication.translate("FitPlan", "Going back to the usual weights")
        return QCoreApplication.translate("FitPlan", "Fitting the weights to the reviews")

    def run(self, backend: Backend | None, progress: Progress) -> CandidatesReport:
        """As `Plan.run`."""
        from landslide_mapper.jobs.outline import run_outline

        with StagingFolder.temporary() as folder:
            job = replace(self.job, ground=ground_options(self.ground, folder, progress))
            if self.polygons is None:
                return run_outline(job, progress, mapped_area=False)
            labels, area = self.polygons.write(folder, progress)
            fitting = replace(job, labels=labels, labelled_area=area)
            return run_outline(fitting, progress, mapped_area=False)
