"""A lock that lets one process at a time write: into a folder, or into an event's file.

The operating system holds the lock on an open file and drops it when the process ends, however it ends: there
is no stale lock. What is written in the file is for people only and decides nothing.
"""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from landslide_mapper.errors import ModelError, system_errors
from landslide_mapper.processes import this_process

LOCK_NAME = ".lock"
# On Windows a locked byte cannot be read; this one lies behind what is written into the file.
_LOCKED_BYTE = 1 << 20
_READ_BYTES = 1000
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)
"""What a disk that knows no locks answers, such as some network shares."""
_TURNED_AWAY = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class FileLock:
    """The right that one process has at a time, held on an open file.

    Attributes:
        path: of the file.
        by_existence: whether the file's disk knows no locks, so that the file being there is the lock.
    """

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is taken yet."""
        self.path = path
        self.by_existence = False
        self._descriptor: int | None = None

    def acquire(self, note: Mapping[str, Any]) -> dict[str, Any] | None:
        """Take the lock, without waiting.

        Args:
            note: written into the file for those who come while it is held.

        Returns:
            None when it was taken; else what its holder has written, as far as that can be read.

        Raises:
            OSError: when the file cannot be written, or is a link or no file.
        """
        while True:
            try:
                descriptor, made = _opened(self.path)
            except FileNotFoundError:
                if not self.path.parent.is_dir():
                    raise
                continue  # removed by its holder between two looks
            kept = False
            try:
                if not self._locked(descriptor, made):
                    return _read_note(descriptor)
                kept = _is_at(descriptor, self.path)
            finally:
                if not kept:
                    os.close(descriptor)
            if kept:
                self._descriptor = descriptor
                _write_note(descriptor, note)
                return None

    def release(self, remove: bool = False) -> None:
        """Give the lock back.

        Args:
            remove: take the file away too; whoever has opened it meanwhile notices that and makes its own.
        """
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
        windows = os.name == "nt"  # where an open file cannot be removed
        if windows:
            os.close(descriptor)
        with suppress(OSError):
            if remove and (windows or _is_at(descriptor, self.path)):
                self.path.unlink()
        if not windows:
            os.close(descriptor)

    def _locked(self, descriptor: int, made: bool) -> bool:
        """Lock an open file; where its disk knows no locks, only who has made the file holds it."""
        try:
            if os.name == "nt":
                import msvcrt

                os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            else:
                import fcntl

                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _TURNED_AWAY:
                return False
            if error.errno in _NO_LOCKS:
                self.by_existence = True
                return made
            raise
        return True


@contextmanager
def folder_lock(folder: Path, remove: bool = False) -> Iterator[None]:
    """Hold the folder's lock.

    Args:
        folder: to write into.
        remove: take the lock's file away at the end.

    Raises:
        ModelError: when another process holds it, or the folder cannot be written.
    """
    lock = FileLock(folder / LOCK_NAME)
    with system_errors(ModelError, "{folder} cannot be written: {reason}.", folder=folder):
        holder = lock.acquire(this_process())
    if holder is not None:
        raise ModelError(
            "{folder} is being written by {holder}. Wait until it is done, then try again.",
            folder=folder,
            holder=_holder_text(holder),
        )
    try:
        yield
    finally:
        lock.release(remove)


def _opened(path: Path) -> tuple[int, bool]:
    """A descriptor of the file and whether it was made now; a link is never followed."""
    try:
        return os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o666), True
    except FileExistsError:
        pass
    if path.is_symlink():  # also where the system has no O_NOFOLLOW
        raise OSError(errno.ELOOP, f"{path.name} is a link, expected a file; remove it", str(path))
    descriptor = os.open(path, _FLAGS)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        os.close(descriptor)
        raise OSError(errno.EINVAL, f"{path.name} is not a file of its own; remove it", str(path))
    return descriptor, False


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether the file at a path is the opened one: not removed, nor made anew, by who held it before."""
    try:
        return os.path.samestat(os.fstat(descriptor), os.lstat(path))
    except FileNotFoundError:
        return False


def _write_note(descriptor: int, note: Mapping[str, Any]) -> None:
    """Say who holds the lock; on a full disk it is held all the same."""
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(note).encode())


def _read_note(descriptor: int) -> dict[str, Any]:
    with suppress(OSError, ValueError, RecursionError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        note = json.loads(os.read(descriptor, _READ_BYTES))
        return note if isinstance(note, dict) else {}
    return {}


def _holder_text(holder: Mapping[str, Any]) -> str:
    if "pid" in holder and "host" in holder:
        return f"process {holder['pid']} on {holder['host']}"
    return "another process"
