"""A file that appears whole or not at all, and is never written through a link."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import IO

from landslide_mapper.moving import replace


def write_whole(path: Path, write: Callable[[IO[str]], object]) -> None:
    """Write a text file under a name of its own beside its place, bring it to disk, and move it there.

    Args:
        path: of the file; one that is there, or a link, is replaced.
        write: writes the content.

    Raises:
        OSError: when it cannot be written; the old file is as it was, and nothing else is left.
    """
    part = path.with_name(f"{part_prefix(path)}{secrets.token_hex(8)}")
    # A new file under a name that nobody else has: no link is followed, and no two writers meet.
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    with ExitStack() as unless_whole:
        unless_whole.callback(_remove, part)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        replace(part, path)
        unless_whole.pop_all()


def sync_file(path: Path) -> None:
    """Bring a file that somebody else has written to disk.

    Raises:
        OSError: when it cannot be opened, or the disk does not take it.
    """
    # Opened for writing: Windows does not flush a file that is open for reading only.
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _remove(part: Path) -> None:
    with suppress(OSError):
        part.unlink()


def part_prefix(path: Path) -> str:
    """How the names of unfinished files of a path begin, for sweeping what a crash has left."""
    return f".{path.name}.part-"
