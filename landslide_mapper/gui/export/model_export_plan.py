"""Models that go away and come in, done in a job's thread: weights are large files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from landslide_mapper.jobs.exchange import ModelExportReport, run_export_model, run_import_model
from landslide_mapper.jobs.exchange_options import ExportModelJob, ImportModelJob

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class ModelExportPlan:
    """The current version of a model for others.

    Attributes:
        title: what runs, in the user's words.
        job: what to export and where to.
        opens: whether the copy is then the model that is chosen.
    """

    event: ClassVar[None] = None

    title: str
    job: ExportModelJob
    opens: bool = False

    @property
    def needs_engine(self) -> bool:
        """Whether a network is looked at."""
        return self.job.needs_network

    def run(self, backend: Backend | None, progress: Progress) -> ModelExportReport:
        """Export the model."""
        return run_export_model(self.job, backend, progress)


@dataclass(frozen=True)
class ModelImportPlan:
    """A model that came in one file.

    Attributes:
        title: what runs, in the user's words.
        job: what to unpack and where to.
    """

    needs_engine: ClassVar[bool] = False
    event: ClassVar[None] = None

    title: str
    job: ImportModelJob

    def run(self, backend: Backend | None, progress: Progress) -> Path:
        """Unpack the model; returns its folder."""
        return run_import_model(self.job, progress)
