"""A copy of a model to give away, made in a job's thread: weights are large files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from landslide_mapper.model.export import export_model

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class ModelExportPlan:
    """The current version of a model as a model of its own.

    Attributes:
        title: what runs, in the user's words.
        model: folder of the model.
        target: folder to make.
        keep_imagery: copy the imagery that the model keeps, too.
    """

    needs_engine: ClassVar[bool] = False
    event: ClassVar[None] = None

    title: str
    model: Path
    target: Path
    keep_imagery: bool = False

    def run(self, backend: Backend | None, progress: Progress) -> Path:
        """Copy the model; returns where it is."""
        progress.report(0.1, self.title)
        export_model(self.model, self.target, self.keep_imagery)
        return self.target
