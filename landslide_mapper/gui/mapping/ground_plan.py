"""Describing the ground of an event's candidates, as a job of the dock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.ground_inputs import GroundFiles
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.gui.mapping.ground_options import ground_options
from landslide_mapper.staging_folder import StagingFolder

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.accuracy_reports import TerrainReport
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class DescribedGround:
    """What came of it.

    Attributes:
        report: of the job.
        rows: the attributes of each candidate by its uid.
    """

    report: TerrainReport
    rows: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class GroundPlan:
    """A terrain job before its layers are files.

    Attributes:
        candidates: those of the event as they are now, with their uids.
        ground: what they lie on, and the rules.
        image: whose bands tell water; None: none.
        event: that they belong to.
        decisions: number of the last decision: what is decided later may change outlines.
    """

    needs_engine: ClassVar[bool] = False

    candidates: LayerFile
    ground: GroundFiles
    image: LayerFile | None
    event: EventId
    decisions: int

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return str(QCoreApplication.translate("GroundPlan", "Describing the terrain of the candidates"))

    def run(self, backend: Backend | None, progress: Progress) -> DescribedGround:
        """As `Plan.run`."""
        from landslide_mapper.inventory.terrain_file import read_attributes
        from landslide_mapper.jobs.terrain import run_terrain
        from landslide_mapper.jobs.terrain_options import TerrainJob

        with StagingFolder.temporary() as folder:
            image = None if self.image is None else make_file(self.image, folder / "image", progress)
            job = TerrainJob(
                inventory=make_file(self.candidates, folder / "candidates", progress),
                output=Path(folder) / "described.gpkg",
                image=image if self.ground.memory.water_index else None,
                ground=ground_options(self.ground, folder, progress),
            )
            report = run_terrain(job, progress)
            return DescribedGround(report, read_attributes(job.output, "uid"))
