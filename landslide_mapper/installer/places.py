"""Where engines lie in the user's folder, which of them is used, and what is swept.

    engine/                made by hand, or by version 0.1.0
    engines/current        name of the folder that is used
    engines/<name>/        an environment; it never moves, because environments hold their own path
    engines/cache/         what was downloaded, kept until a set-up has succeeded
    engines/set-up.log     all that the last set-up printed
    python/                a Python that uv has brought, where the machine has none

A new engine takes the old one's place when one small file is replaced. A folder that `current` does not name,
and that no worker runs from, is left over and goes.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from landslide_mapper.errors import EngineSetupError, system_errors
from landslide_mapper.folder_lock import LOCK_NAME, FileLock
from landslide_mapper.moving import check_not_held, is_held, remove_tree
from landslide_mapper.package_files import user_folder
from landslide_mapper.processes import this_process
from landslide_mapper.whole_file import write_whole
from landslide_mapper.worker.python_finder import CURRENT, ENGINES, RECORD, current_environment

_GOING = ".going-"


class Places:
    """The engines of one user.

    Attributes:
        root: the plugin's folder among the user's data.
        engines: holds the environments.
        cache: what was downloaded.
        log: what the last set-up printed.
        speed: bytes per second of the last set-up.
    """

    def __init__(self, root: Path | None = None) -> None:
        """Name the folders; nothing is made yet."""
        self.root = root or user_folder()
        self.engines = self.root / ENGINES
        self.cache = self.engines / "cache"
        self.log = self.engines / "set-up.log"
        self.speed = self.engines / "speed"

    @property
    def current(self) -> Path | None:
        """The environment that is used; None: there is none."""
        return current_environment(self.root)

    def record(self) -> dict[str, Any]:
        """What was written down about the current engine; empty where nothing was, as of one made by hand."""
        current = self.current
        if current is None:
            return {}
        try:
            known = json.loads((current / RECORD).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return known if isinstance(known, dict) else {}

    def measured_rate(self) -> float | None:
        """Bytes per second that the last set-up came at; None where none was measured."""
        try:
            rate = float(self.speed.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None
        return rate if 0 < rate < 1e12 else None

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Be the only one who changes the engines.

        Raises:
            EngineSetupError: when another process does, or the folder cannot be written.
        """
        lock = FileLock(self.engines / LOCK_NAME)
        with system_errors(
            EngineSetupError,
            "The engine cannot be kept in {folder}: {reason}. Make that folder writable for your account, or "
            "set the environment variable XDG_DATA_HOME (LOCALAPPDATA on Windows) to a folder that is.",
            folder=self.engines,
        ):
            self.engines.mkdir(parents=True, exist_ok=True)
            holder = lock.acquire(this_process())
        if holder is not None:
            raise EngineSetupError(
                "Another QGIS is setting the engine up just now (process {process}). Wait until it is done.",
                process=holder.get("pid", "?"),
            )
        try:
            yield
        finally:
            lock.release()

    def new_folder(self) -> Path:
        """The place of the next environment; it is not made."""
        # Short: inside PyTorch's package paths have 167 characters, and pip on Windows takes 259 in all.
        return self.engines / secrets.token_hex(3)

    def switch_to(self, folder: Path, record: dict[str, Any]) -> None:
        """Use an environment from now on; until the last step everything is as it was.

        Raises:
            EngineSetupError: when that cannot be written.
        """
        with system_errors(EngineSetupError, "{folder} cannot be written: {reason}.", folder=self.engines):
            write_whole(folder / RECORD, lambda file: json.dump(record, file, indent=1))
            write_whole(self.engines / CURRENT, lambda file: file.write(folder.name))

    def sweep(self) -> None:
        """Remove what is left of interrupted set-ups and of former engines; the lock is held."""
        current = self.current
        by_hand = self.root / "engine"
        made_here = current is not None and current.parent == self.engines
        with suppress(OSError):
            for folder in self._folders():
                if folder != current and (made_here or folder != by_hand):
                    self._discard(folder)

    def sweep_if_free(self) -> None:
        """Sweep, unless a set-up runs or there is nothing to sweep; errors are for the next time."""
        if self.engines.is_dir():
            with suppress(EngineSetupError), self.locked():
                self.sweep()

    def drop_cache(self) -> None:
        """Remove what was downloaded."""
        remove_tree(self.cache)

    def remove(self) -> None:
        """Remove every engine and all that was downloaded.

        Raises:
            EngineSetupError: when a worker runs from one; then everything stays where the system can tell.
        """
        with self.locked():
            self._refuse([one for one in self._folders() if _in_use(one)])
            with system_errors(
                EngineSetupError, "{folder} cannot be written: {reason}.", folder=self.engines
            ):
                (self.engines / CURRENT).unlink(missing_ok=True)
            self.drop_cache()
            remove_tree(self.root / "python")
            for folder in self._folders():
                self._discard(folder)
            self._refuse(self._folders())

    def _refuse(self, folders: list[Path]) -> None:
        if folders:
            raise EngineSetupError(
                "{folder} is in use. Wait until running jobs have ended, close other windows of QGIS, then "
                "remove the engine again.",
                folder=folders[0],
            )

    def _discard(self, folder: Path) -> None:
        """Remove an environment, unless a worker runs from it."""
        if _in_use(folder):
            return
        going = self.engines / f"{_GOING}{secrets.token_hex(4)}"
        try:
            folder.rename(going)  # on Windows this fails where a program runs from it
        except OSError:
            return
        remove_tree(going)

    def _folders(self) -> list[Path]:
        """Every environment that is there, also unfinished ones."""
        places = [self.root / "engine", *self.engines.iterdir()]
        return [one for one in places if one.is_dir() and not one.is_symlink() and one != self.cache]


def size_bytes(*folders: Path) -> int:
    """What folders take on disk; a file that has several names counts once."""
    seen: set[tuple[int, int]] = set()
    total = 0
    waiting = [str(folder) for folder in folders]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                with suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                        continue
                    status = entry.stat(follow_symlinks=False)
                    key = (status.st_dev, status.st_ino)
                    if status.st_nlink > 1:
                        if key in seen:
                            continue
                        seen.add(key)
                    total += status.st_size
    return total


def _in_use(folder: Path) -> bool:
    """Whether a worker holds the environment."""
    marked = folder / "pyvenv.cfg"
    if os.name == "nt":
        return _is_open(marked)
    import fcntl

    try:
        descriptor = os.open(marked, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False


def _is_open(path: Path) -> bool:
    """Whether somebody has a file open: on Windows it can then get no name, not even its own."""
    try:
        check_not_held(path)
    except OSError as error:
        return is_held(error)
    return False
