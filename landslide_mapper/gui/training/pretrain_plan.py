"""What the window about own images asks for: a pretrain job whose layers are still to become files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.jobs.pretrain_options import PretrainJob
from landslide_mapper.jobs.reports import PretrainReport
from landslide_mapper.staging_folder import StagingFolder

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.core.workspace.event.event_id import EventId
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class PretrainPlan:
    """A pretrain job before its layers are files.

    Attributes:
        job: everything but the layers; its rasters are files.
        layers: more images.
        event: none.
    """

    job: PretrainJob
    layers: tuple[LayerFile, ...] = ()
    event: EventId | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return QCoreApplication.translate("PretrainPlan", "Preparing the encoder {}").format(
            self.job.output.name
        )

    def run(self, backend: Backend, progress: Progress) -> PretrainReport:
        """Make the files and run the job; called in the job's thread.

        Raises:
            LandslideMapperError: when a layer cannot be had as a file, or the job fails.
            Canceled: when the user asked to stop.
        """
        from landslide_mapper.jobs.pretrain import run_pretrain

        with StagingFolder.temporary() as folder:
            made = [
                make_file(layer, folder / f"image{number}", progress)
                for number, layer in enumerate(self.layers)
            ]
            job = replace(self.job, rasters=(*made, *self.job.rasters))
            return run_pretrain(job, backend, progress)
