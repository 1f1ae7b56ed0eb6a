"""The files of a model on disk: only regular ones are read, and written with the rights of the umask."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from landslide_mapper.errors import ModelError, system_errors
from landslide_mapper.json_fields import check_regular
from landslide_mapper.whole_file import write_whole


def hash_of(path: Path) -> str:
    """SHA-256 of a file.

    Raises:
        ModelError: when it is missing, no regular file, or cannot be read.
    """
    digest = hashlib.sha256()
    with system_errors(ModelError, "{path} is missing or cannot be read: {reason}.", path=path):
        check_regular(path, ModelError)
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
    return digest.hexdigest()


def write_json(path: Path, content: dict[str, Any]) -> None:
    """Write a file anew and bring it to disk, or leave it as it was.

    Raises:
        OSError: when it cannot be written.
    """
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
    write_whole(path, lambda file: file.write(f"{text}\n"))


def share_and_sync(folder: Path, pattern: Path) -> None:
    """Bring all of a folder to disk, each file with the rights of one that was simply opened for writing.

    The library that writes weights makes them private, whatever the umask says.
    """
    mode = pattern.stat().st_mode & 0o777
    for one in [*folder.rglob("*"), folder]:
        if one.is_file():
            one.chmod(mode)
        sync(one)


def sync(path: Path) -> None:
    """Bring a file or folder to disk; Windows cannot open folders, and needs it less."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
