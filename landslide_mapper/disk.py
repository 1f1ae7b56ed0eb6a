"""What a disk has to say when something cannot be written."""

from __future__ import annotations

import shutil
from pathlib import Path


def free_bytes(folder: Path) -> int | None:
    """How much room there is where a folder lies or is to be made; None where that cannot be told."""
    for one in (folder.absolute(), *folder.absolute().parents):
        try:
            return shutil.disk_usage(one).free
        except OSError:
            continue
    return None


def free_space(path: Path) -> str:
    """How much room there is where a file would lie, in words: "0.42 GB free"."""
    free = free_bytes(path.parent)
    return "free space unknown" if free is None else f"{free / 1e9:.2f} GB free"
