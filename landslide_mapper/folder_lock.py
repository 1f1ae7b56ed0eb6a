"""A lock that lets one process at a time write into a folder.

The operating system holds the lock and drops it when the process ends, however it ends: there is no
stale lock.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from landslide_mapper.errors import ModelError

LOCK_NAME = ".lock"
# On Windows a locked byte cannot be read; this one lies behind what is written into the file.
_LOCKED_BYTE = 1 << 20


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold the folder's lock.

    Raises:
        ModelError: when another process holds it, or the folder cannot be written.
    """
    path = folder / LOCK_NAME
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as exception:
        raise ModelError(
            "{folder} cannot be written: {reason}.", folder=folder, reason=exception.strerror
        ) from exception
    try:
        try:
            lock_descriptor(descriptor)
        except OSError as exception:
            raise ModelError(
                "{folder} is being written by {holder}. Wait until it is done, then try again.",
                folder=folder,
                holder=_holder(descriptor),
            ) from exception
        _write_holder(descriptor)
        yield
    finally:
        os.close(descriptor)


def lock_descriptor(descriptor: int) -> None:
    """Lock an open file for this process, without waiting.

    Raises:
        OSError: when another process, or another descriptor of this one, holds it.
    """
    if os.name == "nt":
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _write_holder(descriptor: int) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())


def _holder(descriptor: int) -> str:
    os.lseek(descriptor, 0, os.SEEK_SET)
    with suppress(ValueError, KeyError, TypeError):
        holder = json.loads(os.read(descriptor, 1000))
        return f"process {holder['pid']} on {holder['host']}"
    return "another process"
