"""What the Train page asks for: a train job whose layers are still to be turned into files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.gui.map_plan import make_file
from landslide_mapper.jobs.spec import SceneEntry, TrainJob

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.jobs.progress import Progress

RunTrain = Callable[[TrainJob, "Backend", "Progress"], "dict[str, Any]"]


@dataclass(frozen=True)
class ScenePlan:
    """A scene before its layers are files."""

    id: str
    region: str
    split: str
    post: LayerFile
    labels: LayerFile
    pre: LayerFile | None = None
    labelled_area: LayerFile | None = None

    def with_files(self, folder: Path, progress: Progress) -> SceneEntry:
        """The scene with all layers as files; what must be written goes into the new folder `folder`."""
        folder.mkdir()
        area = self.labelled_area
        return SceneEntry(
            id=self.id,
            region=self.region,
            split=self.split,
            post=make_file(self.post, folder / "post", progress),
            pre=make_file(self.pre, folder / "pre", progress) if self.pre else None,
            labels=make_file(self.labels, folder / "labels", progress),
            labelled_area=make_file(area, folder / "area", progress) if area else None,
        )


@dataclass(frozen=True)
class TrainPlan:
    """A train job before its layers are files.

    Attributes:
        job: everything but the scenes.
        scenes: from the project's layers.
        scene_list: a SCENES.json instead of `scenes`.
    """

    job: TrainJob
    scenes: tuple[ScenePlan, ...] = ()
    scene_list: Path | None = None

    def run(self, backend: Backend, progress: Progress, run_train: RunTrain | None = None) -> dict[str, Any]:
        """Make the files and run the job; called in the job's thread.

        Raises:
            LandslideMapperError: when a layer cannot be had as a file, or the job fails.
            Canceled: when the user asked to stop.
        """
        with tempfile.TemporaryDirectory(prefix="landslide-mapper-") as folder:
            scenes = tuple(
                scene.with_files(Path(folder) / str(number), progress)
                for number, scene in enumerate(self.scenes)
            )
            if self.scene_list is not None:
                scenes = _read_scene_list(self.scene_list, progress)
            return (run_train or _run_train())(replace(self.job, scenes=scenes), backend, progress)


def _run_train() -> RunTrain:
    from landslide_mapper.jobs.train import run_train

    return run_train


def _read_scene_list(path: Path, progress: Progress) -> tuple[SceneEntry, ...]:
    from landslide_mapper.jobs.scenes import read_scenes

    return read_scenes(path, progress.log)
