"""A job's report as a file, JSON or a page, written whole or not at all."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from landslide_mapper.disk import free_space
from landslide_mapper.errors import JobError, system_errors
from landslide_mapper.whole_file import write_whole

_LARGEST_BYTES = 64 << 20
_KEYS = ({"regions", "overall"}, {"published", "gate"}, {"pixel", "object", "area"})
"""By these keys a report of `evaluate`, `update` or `accuracy` is known."""


def check_report_replaceable(report: Path) -> None:
    """Make sure that a report may be written to a path: only an earlier report is ever replaced.

    Raises:
        JobError: when something else is there.
    """
    if not report.exists() or (report.is_file() and report.stat().st_size == 0):
        return
    found: object = None
    if report.is_file() and report.stat().st_size <= _LARGEST_BYTES:
        with suppress(OSError, ValueError, RecursionError):
            found = json.loads(report.read_bytes())
    if not isinstance(found, dict) or not any(keys <= set(found) for keys in _KEYS):
        raise JobError(
            "'{report}' is not an earlier report; it is left alone. Choose another name.", report=report
        )


def report_text(report: dict[str, Any]) -> str:
    """A report as the file holds it."""
    return f"{json.dumps(report, indent=2)}\n"


def write_report(path: Path, report: dict[str, Any]) -> None:
    """Write a report as JSON, whole or not at all.

    Raises:
        JobError: when it cannot be written.
    """
    write_text(path, report_text(report))


def write_text(path: Path, text: str) -> None:
    """Write a report that is text already, whole or not at all.

    Raises:
        JobError: when it cannot be written.
    """
    with system_errors(
        JobError,
        "Report '{path}' cannot be written ({space}): {reason}. Choose another folder, or make room.",
        path=path,
        space=free_space(path),
    ):
        write_whole(path, lambda file: file.write(text))
