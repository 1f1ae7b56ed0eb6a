"""A job's report as a JSON file, written whole or not at all."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from landslide_mapper.errors import JobError


def make_folder(report: Path) -> None:
    """Make the report's folder now: finding out after an hour that it cannot be written helps nobody.

    Raises:
        JobError: when it cannot be made.
    """
    try:
        report.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JobError(f"Report '{report}' cannot be written: {error.strerror}.") from error


def write_report(path: Path, report: dict[str, Any]) -> None:
    """Write a report whole or not at all.

    Raises:
        JobError: when it cannot be written.
    """
    temporary = path.with_name(f".{path.name}.partial")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(report, file, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise JobError(f"Report '{path}' cannot be written: {error.strerror}.") from error
