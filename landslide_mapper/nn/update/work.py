"""What an update leaves in its work folder, and how it goes."""

from __future__ import annotations

import shutil
from pathlib import Path

from landslide_mapper.nn.training.checkpoint import load_checkpoint

CACHE, RESULTS = "cache", "results"


def clear_work(work: Path) -> None:
    """Remove everything that an update leaves in its work folder."""
    clear_checkpoints(work)
    for name in (CACHE, RESULTS):
        shutil.rmtree(work / name, ignore_errors=True)


def clear_checkpoints(work: Path, keep: str | None = None) -> None:
    """Remove the checkpoints of the loop, but those of phase `keep`."""
    found = load_checkpoint(work) if keep else None
    if found is not None and found.state.get("phase") == keep:
        return
    for folder in work.glob("*checkpoint-*"):
        shutil.rmtree(folder, ignore_errors=True)
