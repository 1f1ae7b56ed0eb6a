"""Scenes for a job that are made as files once, however many jobs look at them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.moving import TemporaryFolder

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress


class SceneFiles(ABC):
    """Scenes whose files are made by the first job that wants them.

    The files stay until this object goes, so that a second job on the same scenes sees the same data and
    goes on where the first one stopped.
    """

    def __init__(self) -> None:
        """Nothing is written yet."""
        self._folder: TemporaryFolder | None = None
        self._entries: tuple[SceneEntry, ...] = ()

    def entries(self, progress: Progress) -> tuple[SceneEntry, ...]:
        """The scenes as files; called in a job's thread.

        Raises:
            LandslideMapperError: when there is nothing to learn from, or a file cannot be had or written.
            Canceled: when the user asked to stop.
        """
        if self._folder is None:
            folder = TemporaryFolder(prefix="landslide-mapper-")
            with ExitStack() as files:  # an error would keep them as long as somebody keeps the error
                files.callback(folder.cleanup)
                self._entries = tuple(self._write(Path(folder.name), progress))
                files.pop_all()
            self._folder = folder
        return self._entries

    def release(self) -> None:
        """Remove the files; the next job makes them anew."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    @abstractmethod
    def _write(self, folder: Path, progress: Progress) -> Iterable[SceneEntry]:
        """Make the files of all scenes in an empty folder."""
