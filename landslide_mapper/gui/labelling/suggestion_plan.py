"""What "Label here next" asks for: a suggest job whose layers are still to be turned into files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.jobs.reports import SuggestReport
from landslide_mapper.jobs.suggest_options import SuggestJob
from landslide_mapper.moving import TemporaryFolder

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.progress import Progress

RunSuggest = Callable[[SuggestJob, "Backend", "Progress"], "SuggestReport"]


@dataclass(frozen=True)
class SuggestPlan:
    """A suggest job before its layers are files.

    Attributes:
        job: everything but the layers.
        event: that the places belong to.
        post: post-event raster.
        crs: its CRS, which the places will be in.
        pre: pre-event raster.
        labelled: areas that are labelled already.
        dem: elevation model; None: none.
    """

    job: SuggestJob
    event: EventId
    post: LayerFile
    crs: QgsCoordinateReferenceSystem
    pre: LayerFile | None = None
    labelled: LayerFile | None = None
    dem: LayerFile | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return QCoreApplication.translate("SuggestPlan", "Looking for places to label next")

    def run(
        self, backend: Backend, progress: Progress, run_suggest: RunSuggest | None = None
    ) -> SuggestReport:
        """As `Plan.run`."""
        with TemporaryFolder(prefix="landslide-mapper-") as name:
            folder = Path(name)
            job = replace(
                self.job,
                post=make_file(self.post, folder / "post", progress),
                pre=make_file(self.pre, folder / "pre", progress) if self.pre else None,
                labelled=make_file(self.labelled, folder / "area", progress) if self.labelled else None,
                dem=make_file(self.dem, folder / "dem", progress) if self.dem else None,
            )
            return (run_suggest or _run_suggest())(job, backend, progress)


def _run_suggest() -> RunSuggest:
    from landslide_mapper.jobs.suggest import run_suggest

    return run_suggest
