"""Hidden folders beside an output: files grow there, and are moved to their place when they are whole.

A folder is locked as long as its process lives; what a killed process has left is swept by the next one that
makes a folder beside it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from landslide_mapper.errors import JobError
from landslide_mapper.folder_lock import LOCK_NAME, FileLock
from landslide_mapper.moving import replace
from landslide_mapper.processes import this_process
from landslide_mapper.whole_file import sync_file

PREFIX = ".landslide-mapper-"
_TRIES = 5
_UNLOCKED_AFTER_S = 24 * 3600.0
"""So long nothing was written into a folder without a lock file: version 0.1.0 made such ones."""
_COMPANIONS = ("-wal", "-shm", "-journal")
"""Logs that SQLite keeps beside a database and reads into whatever database has the name."""


class StagingFolder:
    """A folder of one's own beside an output; leaving the context removes it with all that is in it.

    Attributes:
        path: of the folder.
    """

    def __init__(self, parent: Path) -> None:
        """Make the folder; what killed processes have left beside it goes.

        Raises:
            OSError: when it cannot be made.
        """
        sweep(parent)
        for _ in range(_TRIES):
            self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
            self._lock = FileLock(self.path / LOCK_NAME)
            with ExitStack() as unless_held:
                unless_held.callback(_remove_empty, self.path)
                # Another process that sweeps may have come between.
                with suppress(FileNotFoundError):
                    if self._lock.acquire(this_process()) is None:
                        unless_held.pop_all()
                        return
        raise OSError(f"{self.path} cannot be locked")

    @classmethod
    def temporary(cls) -> StagingFolder:
        """A folder where temporary files belong, swept like those beside outputs.

        Raises:
            OSError: when it cannot be made.
        """
        return cls(Path(tempfile.gettempdir()))

    def discard(self) -> None:
        """Remove the folder; does nothing the second time."""
        remove_locked(self.path, self._lock)

    def __enter__(self) -> Path:
        """The folder's path."""
        return self.path

    def __exit__(self, *_: object) -> None:
        """Remove the folder."""
        self.discard()


@contextmanager
def claim(output: Path) -> Iterator[None]:
    """Keep other processes from writing the same output meanwhile.

    Raises:
        JobError: when another one does.
        OSError: when its folder cannot be written.
    """
    key = hashlib.sha256(output.name.casefold().encode()).hexdigest()[:16]
    folder = output.parent / f"{PREFIX}{key}"
    lock = FileLock(folder / LOCK_NAME)
    for _ in range(_TRIES):
        with suppress(FileExistsError):
            folder.mkdir()
        # Its last owner may remove it between two steps; then there is a next try.
        with suppress(FileNotFoundError):
            if lock.acquire(this_process()) is None:
                break
            raise JobError(
                "Output '{output}' is being written by another run. Wait until it is done, or choose "
                "another name.",
                output=output,
            )
    else:
        raise OSError(f"{folder} cannot be locked")
    try:
        yield
    finally:
        remove_locked(folder, lock)


def sweep(parent: Path) -> None:
    """Remove the folders of processes that have ended."""
    try:
        left = [one for one in parent.glob(f"{PREFIX}*") if one.is_dir() and not one.is_symlink()]
    except OSError:
        return
    for folder in left:
        with suppress(OSError):
            if not (folder / LOCK_NAME).exists() and time.time() - folder.stat().st_mtime < _UNLOCKED_AFTER_S:
                continue
            lock = FileLock(folder / LOCK_NAME)
            if lock.acquire(this_process()) is None:
                remove_locked(folder, lock)


def move_into_place(path: Path, target: Path) -> None:
    """Bring a whole file to disk and give it its name.

    What SQLite has left beside a former file of that name is set aside first, so that none of it is read into
    the new one.

    Args:
        path: the file, in a folder beside the target.
        target: its place; a file that is there is replaced, a link is replaced and not followed.

    Raises:
        OSError: when it cannot be moved; everything is then as it was.
    """
    sync_file(path)
    aside: list[tuple[Path, Path]] = []
    try:
        for suffix in _COMPANIONS:
            old = target.with_name(target.name + suffix)
            if old.exists() or old.is_symlink():
                kept = path.with_name(f"{path.name}.before{suffix}")
                replace(old, kept)
                aside.append((old, kept))
        replace(path, target)
    except OSError:
        for old, kept in aside:
            with suppress(OSError):
                replace(kept, old)
        raise
    for _, kept in aside:
        with suppress(OSError):
            kept.unlink()


def _remove_empty(folder: Path) -> None:
    """Remove a folder that nobody could lock, and that no sweep would know."""
    with suppress(OSError):
        folder.rmdir()


def remove_locked(folder: Path, lock: FileLock) -> None:
    """Remove a folder whose lock is held.

    The lock's file goes last: by it the next run knows and sweeps what could not be removed now, as where no
    more files can be opened.
    """
    with suppress(OSError):
        for one in folder.iterdir():
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one, ignore_errors=True)
            elif one.name != LOCK_NAME:
                with suppress(OSError):
                    one.unlink()
    if os.name == "nt":  # where a file that is open, as the lock is, cannot be removed
        lock.release()
    with suppress(OSError):
        if [one.name for one in folder.iterdir()] == [LOCK_NAME]:
            (folder / LOCK_NAME).unlink()
        folder.rmdir()
    lock.release()
