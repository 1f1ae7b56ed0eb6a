"""What the Map page asks for: a map job whose layers are still to be turned into files."""

from __future__ import annotations

import glob
import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.engine import tells_clouds
from landslide_mapper.core.layer_files import LayerFile, file_stem, mask_file, raster_file, vector_file
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.errors import JobError
from landslide_mapper.gui.event.context import DockContext, default_folder
from landslide_mapper.gui.inputs.ground_inputs import GroundFiles
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.gui.inputs.map_inputs import MapInputs
from landslide_mapper.gui.inputs.pixel_size import bounds, pixel_size
from landslide_mapper.gui.mapping.ground_options import ground_options
from landslide_mapper.gui.widgets.canvas_center import center_in, corners
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.vocabulary import CHANGE, STARTER

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.progress import Progress
    from landslide_mapper.jobs.reports import MapReport

P = TypeVar("P", bound="MapPlan")
RunMap = Callable[[MapJob, "Backend | None", "Progress"], "MapReport"]


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
        post_mask: mask of post in the place of one that is made.
        pre_mask: the same for pre.
        event: that the map belongs to; None: to none.
        ground: what its candidates lie on, and rules about that; None: nobody has said.
    """

    name: str
    job: MapJob
    post: LayerFile
    pre: LayerFile | None = None
    area: LayerFile | None = None
    regions: LayerFile | None = None
    post_mask: LayerFile | None = None
    pre_mask: LayerFile | None = None
    event: EventId | None = None
    ground: GroundFiles | None = None

    @property
    def needs_engine(self) -> bool:
        """Whether a network runs, be it that for clouds."""
        return self.job.needs_network or (self.job.masks_clouds and tells_clouds(self.job.clouds))

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return self.name

    @classmethod
    def of(cls: type[P], inputs: MapInputs, context: DockContext, *, here: bool = False) -> P:
        """What is to be mapped, as a job for the event that is open and can be written.

        Args:
            inputs: without a `problem`.
            context: knows the event, the view and the settings.
            here: this machine maps, also where there is a cluster: a small map is sooner done than sent.

        Raises:
            JobError: when a layer cannot be used.
        """
        post, pre, area, now = inputs.post, inputs.pre, inputs.area, datetime.now()
        if post is None:
            raise JobError("The post-event raster is not in the project any more. Choose another one.")
        event = context.events.find(context.events.current_id)
        extent, polygons = area.extent(context.canvas, post.crs()), area.polygon_layer()
        folder = Path(inputs.folder or (event.folder if event else default_folder(post.source())))
        what, model = inputs.region, inputs.model or Path()
        if inputs.without_model or inputs.is_starter:
            what = CHANGE if inputs.without_model else STARTER
            model = Path(what)
        stem = _free_stem(folder, f"landslides_{now:%Y%m%d_%H%M%S}_{file_stem(what)}")
        job = MapJob(
            model=model,
            post=Path(),
            output=folder / f"{stem}.gpkg",
            probability=folder / f"{stem}_probability.tif",
            masks=folder / f"{stem}_masks.gpkg",
            clouds=inputs.clouds,
            region=inputs.region or None,
            region_field=inputs.regions_field or MapJob.region_field,
            extent=None if extent is None else corners(extent),
            focus=center_in(context.canvas, post.crs()),
            threshold=inputs.threshold,
            min_area_m2=inputs.min_area_m2,
            post_bands=inputs.post_bands,
            pre_bands=inputs.pre_bands if pre is not None else None,
            pre_shift_x=inputs.pre_shift[0],
            pre_shift_y=inputs.pre_shift[1],
            device=context.settings.device,
            dask=None if here else context.settings.dask or None,
            water_index=inputs.ground.memory.water_index,
        )
        name = QCoreApplication.translate("MapPage", "Landslides {date}").format(date=f"{now:%Y-%m-%d %H:%M}")
        post_mask, pre_mask = inputs.masks
        regions, canvas = inputs.regions_layer, context.canvas
        size = pixel_size(inputs, canvas)
        pixel_m = size.metres if size is not None else None
        return cls(
            name=name if inputs.is_automatic else f"{name} {what}",
            job=job,
            post=raster_file(post, bounds(inputs, canvas, post), pixel_m),
            pre=raster_file(pre, bounds(inputs, canvas, pre), pixel_m) if pre is not None else None,
            area=vector_file(polygons) if polygons is not None else None,
            regions=vector_file(regions, inputs.regions_field) if regions is not None else None,
            post_mask=mask_file(post_mask) if post_mask is not None else None,
            pre_mask=mask_file(pre_mask) if pre_mask is not None and pre is not None else None,
            event=context.events.current_id if event is not None else None,
            ground=inputs.ground.files(),
        )

    def run(self, backend: Backend | None, progress: Progress, run_map: RunMap | None = None) -> MapReport:
        """As `Plan.run`."""
        with StagingFolder.temporary() as folder:
            job = self.with_files(folder, progress)
            report = (run_map or _run_map())(job, backend, progress)
        if self.event is not None and report.probability:
            report = replace(report, footprint=_footprint(report.probability))
        return report

    def with_files(self, folder: Path, progress: Progress) -> MapJob:
        """The job with all inputs as files; what must be written goes into `folder`."""
        layers = {
            "post": self.post,
            "pre": self.pre,
            "aoi": self.area,
            "regions_layer": self.regions,
            "post_mask": self.post_mask,
            "pre_mask": self.pre_mask,
        }
        files: dict[str, Any] = {
            name: make_file(one, folder / name, progress) for name, one in layers.items() if one
        }
        return replace(self.job, ground=ground_options(self.ground, folder, progress), **files)


def _free_stem(folder: Path, stem: str) -> str:
    """A name that no map in the folder has: a small scene is mapped twice within a second."""
    names = itertools.chain([stem], (f"{stem}_{number}" for number in itertools.count(2)))
    return next(name for name in names if not any(folder.glob(f"{glob.escape(name)}[._]*")))


def _footprint(probability: Path) -> str:
    from landslide_mapper.raster.probability import footprint

    return footprint(probability)


def _run_map() -> RunMap:
    from landslide_mapper.jobs.map import run_map

    return run_map
