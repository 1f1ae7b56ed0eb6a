"""Labelled scenes as a page has them: layers that are still to be turned into files, or a scene list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.core.workspace.training.scene_files import SceneFiles
from landslide_mapper.gui.inputs.layer_input import make_file
from landslide_mapper.jobs.spec import SceneEntry

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class ChosenScene:
    """A scene before its layers are files."""

    id: str
    region: str
    split: str
    post: LayerFile
    labels: LayerFile
    pre: LayerFile | None = None
    labelled_area: LayerFile | None = None
    held_out: tuple[LayerFile, ...] = ()

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
            held_out=tuple(
                make_file(one, folder / f"held-out-{number}", progress)
                for number, one in enumerate(self.held_out)
            ),
        )


class ChosenScenes(SceneFiles):
    """Several scenes of layers, or those of a scene list."""

    def __init__(self, scenes: tuple[ChosenScene, ...] = (), scene_list: Path | None = None) -> None:
        """Remember the scenes; nothing is written yet.

        Args:
            scenes: from the project's layers.
            scene_list: a SCENES.json instead of `scenes`.
        """
        super().__init__()
        self.scenes = scenes
        self.scene_list = scene_list

    def entries(self, progress: Progress) -> tuple[SceneEntry, ...]:
        """The scenes as files; called in a job's thread.

        Raises:
            LandslideMapperError: when a layer cannot be had as a file, or the list cannot be read.
            Canceled: when the user asked to stop.
        """
        if self.scene_list is not None:
            return read_scene_list(self.scene_list, progress)
        return super().entries(progress)

    def _write(self, folder: Path, progress: Progress) -> Iterator[SceneEntry]:
        return (scene.with_files(folder / str(number), progress) for number, scene in enumerate(self.scenes))


def read_scene_list(path: Path, progress: Progress) -> tuple[SceneEntry, ...]:
    """The scenes of a SCENES.json.

    Raises:
        JobError: when it cannot be read.
    """
    from landslide_mapper.jobs.scenes import read_scenes

    return read_scenes(path, progress.log)
