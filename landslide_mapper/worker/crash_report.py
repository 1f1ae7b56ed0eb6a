"""What a worker left behind when it died: its last lines, in a file that may be shown to strangers."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path

from landslide_mapper.scrubbing import scrubbed
from landslide_mapper.version import __version__
from landslide_mapper.whole_file import write_whole
from landslide_mapper.worker.memory_limit import free_memory, machine_memory, memory_limit

KEPT = 5
"""Reports; older ones go."""
_PATTERN = "worker-*.txt"


def write_crash_report(folder: Path, doing: str, how: str, lines: Sequence[str]) -> Path | None:
    """Write a report; None where the disk does not take it, which is no reason to say anything else.

    Args:
        folder: of the reports.
        doing: what the worker was asked for.
        how: it ended.
        lines: the last ones that it wrote to its error stream.
    """
    now = datetime.now(timezone.utc)
    machine = machine_memory()
    text = "\n".join(
        [
            f"Landslide Mapper {__version__}: the worker died while asked to {doing}",
            f"at {now:%Y-%m-%d %H:%M:%S} UTC: {how}",
            f"system: {platform.platform()}",
            f"memory: {gigabytes(machine)} of the machine, {gigabytes(free_memory())} free now, "
            f"{gigabytes(machine and memory_limit(machine))} for the worker",
            "its last lines:",
            *lines,
            "",
        ]
    )
    path = folder / f"worker-{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, lambda file: file.write(scrubbed(text)))
    except OSError:
        return None
    for old in crash_reports(folder)[KEPT:]:
        with suppress(OSError):
            old.unlink()
    return path


def crash_reports(folder: Path) -> list[Path]:
    """The reports of a folder, the newest first."""
    return sorted(folder.glob(_PATTERN), reverse=True)


def gigabytes(size: int | None) -> str:
    """A size in bytes as reports say it."""
    return "?" if size is None else f"{size / 1e9:.1f} GB"
