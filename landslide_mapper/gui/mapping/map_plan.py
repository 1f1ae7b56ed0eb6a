"""What the Map page asks for: a map job whose layers are still to be turned into files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.staging_folder import StagingFolder

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.progress import Progress
    from landslide_mapper.jobs.reports import MapReport

RunMap = Callable[[MapJob, "Backend", "Progress"], "MapReport"]


@dataclass(frozen=True)
class MapPlan:
    """A map job before its layers are files.

    Attributes:
        name: what the run is called, e.g. "Landslides 2026-11-20 14:03 hokkaido".
        job: everything but the inputs, whose paths are placeholders.
        post: post-event raster.
        pre: pre-event raster.
        area: polygons that bound the map.
        regions: polygons of regions, for the automatic choice.
        event: that the map belongs to; None: to none.
    """

    name: str
    job: MapJob
    post: LayerFile
    pre: LayerFile | None = None
    area: LayerFile | None = None
    regions: LayerFile | None = None
    event: EventId | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return self.name

    def run(self, backend: Backend, progress: Progress, run_map: RunMap | None = None) -> MapReport:
        """Make the files and run the job; called in the job's thread.

        Raises:
            LandslideMapperError: when a layer cannot be had as a file, or the job fails.
            Canceled: when the user asked to stop.
        """
        with StagingFolder.temporary() as folder:
            job = self.with_files(folder, progress)
            report = (run_map or _run_map())(job, backend, progress)
        if self.event is not None and report.probability:
            report = replace(report, footprint=_footprint(report.probability))
        return report

    def with_files(self, folder: Path, progress: Progress) -> MapJob:
        """The job with all inputs as files; what must be written goes into `folder`."""
        post = make_file(self.post, folder / "post", progress)
        pre = make_file(self.pre, folder / "pre", progress) if self.pre else None
        area = make_file(self.area, folder / "area", progress) if self.area else None
        regions = make_file(self.regions, folder / "regions", progress) if self.regions else None
        return replace(self.job, post=post, pre=pre, aoi=area, regions_layer=regions)


def _footprint(probability: Path) -> str:
    from landslide_mapper.raster.probability import footprint

    return footprint(probability)


def _run_map() -> RunMap:
    from landslide_mapper.jobs.map import run_map

    return run_map
