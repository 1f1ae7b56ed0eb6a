"""What a disk has to say when something cannot be written."""

from __future__ import annotations

import shutil
from pathlib import Path


def free_space(path: Path) -> str:
    """How much room there is where a file would lie, in words: "0.42 GB free"."""
    for folder in path.absolute().parents:
        try:
            return f"{shutil.disk_usage(folder).free / 1e9:.2f} GB free"
        except OSError:
            continue
    return "free space unknown"
