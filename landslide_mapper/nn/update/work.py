"""What an update leaves in its work folder, and how it goes."""

from __future__ import annotations

import shutil
from pathlib import Path

from landslide_mapper.nn.training.checkpoint import clear_checkpoints

CACHE, RESULTS = "cache", "results"


def clear_work(work: Path) -> None:
    """Remove everything that an update leaves in its work folder."""
    clear_checkpoints(work)
    for name in (CACHE, RESULTS):
        shutil.rmtree(work / name, ignore_errors=True)
