"""A small, quick copy of a model, as the Train page asks for it: the field for the model, and the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.chosen_scenes import ChosenScenes
from landslide_mapper.jobs.compress_options import CompressJob
from landslide_mapper.model.folder import MODEL_FILE

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
    from landslide_mapper.jobs.compress import CompressReport
    from landslide_mapper.jobs.progress import Progress

RunCompress = Callable[[CompressJob, "Backend", "Progress"], "CompressReport"]
OPTIONS = ("epochs", "seed", "encoder_weights", "patch_size")
"""Options of a training that mean the same for a small copy."""


class TeacherField(QgsFileWidget):
    """Names the model of which a small copy is made; empty: none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("smallCopyOf")
        self.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        # As wide as the other fields are: by itself it would make the dock wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.lineEdit().setPlaceholderText(_tr("No copy: a new model"))

    def teacher(self) -> Path | None:
        """Folder of the model; None where none is named."""
        typed = self.filePath().strip()
        return Path(typed) if typed else None

    def problem(self) -> str:
        """Why the model cannot be used; empty where it can, or none is named."""
        teacher = self.teacher()
        if teacher is None or (teacher / MODEL_FILE).is_file():
            return ""
        return _tr("'{}' is no model. Choose the folder of a model (.lsmodel).").format(teacher.name)


@dataclass(frozen=True)
class SmallCopyPlan:
    """A compress job before its layers are files.

    Attributes:
        job: everything but the scenes.
        scenes: what to learn from.
        event: that teaches; None: none does.
    """

    job: CompressJob
    scenes: ChosenScenes | EventTrainingScenes
    event: EventId | None = None

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        return _tr("Small copy {}").format(self.job.output.stem)

    def run(
        self, backend: Backend, progress: Progress, run_compress: RunCompress | None = None
    ) -> CompressReport:
        """Make the files and run the job; called in the job's thread.

        Raises:
            LandslideMapperError: when a layer cannot be had as a file, or the job fails.
            Canceled: when the user asked to stop.
        """
        try:
            job = replace(self.job, scenes=self.scenes.entries(progress))
            return (run_compress or _run_compress())(job, backend, progress)
        finally:
            self.scenes.release()


def _run_compress() -> RunCompress:
    from landslide_mapper.jobs.compress import run_compress

    return run_compress


def _tr(text: str) -> str:
    return QCoreApplication.translate("SmallCopyPlan", text)
