"""What the Accuracy page asks for, before the layers are files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.jobs.accuracy_options import AccuracyJob, SampleJob
from landslide_mapper.moving import TemporaryFolder

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.accuracy_reports import AccuracyReport, SampleReport
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class AccuracyPlan:
    """An accuracy job before its layers are files.

    Attributes:
        job: everything but the layers.
        layers: by field of the job.
    """

    needs_engine: ClassVar[bool] = False
    event: ClassVar[None] = None

    job: AccuracyJob
    layers: dict[str, LayerFile]

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return QCoreApplication.translate("AccuracyPlan", "Measuring accuracy")

    def run(self, backend: Backend | None, progress: Progress) -> AccuracyReport:
        """As `Plan.run`."""
        from landslide_mapper.jobs.accuracy import run_accuracy

        with TemporaryFolder(prefix="landslide-mapper-") as name:
            folder = Path(name)
            files: dict[str, Any] = {
                field: make_file(one, folder / field, progress) for field, one in self.layers.items()
            }
            return run_accuracy(replace(self.job, **files), progress, translated)


@dataclass(frozen=True)
class SamplePlan:
    """A sample job before the event is a file.

    Attributes:
        job: everything but the event.
        inventory: the event as it is now.
        event: that the sample belongs to.
    """

    needs_engine: ClassVar[bool] = False

    job: SampleJob
    inventory: LayerFile
    event: EventId

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return QCoreApplication.translate("AccuracyPlan", "Drawing a sample")

    def run(self, backend: Backend | None, progress: Progress) -> SampleReport:
        """As `Plan.run`."""
        from landslide_mapper.jobs.sample import run_sample

        with TemporaryFolder(prefix="landslide-mapper-") as name:
            inventory = make_file(self.inventory, Path(name) / "event", progress)
            return run_sample(replace(self.job, inventory=inventory), progress)
