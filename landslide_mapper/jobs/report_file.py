"""A job's report as a JSON file, written whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from landslide_mapper.errors import JobError
from landslide_mapper.whole_file import write_whole


def make_folder(report: Path) -> None:
    """Make the report's folder now: finding out after an hour that it cannot be written helps nobody.

    Raises:
        JobError: when it cannot be made.
    """
    try:
        report.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JobError(
            "Report '{report}' cannot be written: {reason}.", report=report, reason=error.strerror
        ) from error


def write_report(path: Path, report: dict[str, Any]) -> None:
    """Write a report whole or not at all.

    Raises:
        JobError: when it cannot be written.
    """
    text = json.dumps(report, indent=2)
    try:
        write_whole(path, lambda file: file.write(f"{text}\n"))
    except OSError as error:
        raise JobError(
            "Report '{path}' cannot be written: {reason}.", path=path, reason=error.strerror
        ) from error
