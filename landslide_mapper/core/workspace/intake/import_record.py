"""What a run's row keeps about the import of its candidates, for the case that it is cut off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

STATE = "hand_over"
"""Key of a run's report under which an import keeps how far it is."""
_LARGEST = 2**63


def new_record(source: str | None, replaces: Iterable[str] | None, process: list[object]) -> dict[str, Any]:
    """The record of an import that begins.

    Args:
        source: the job's file, as it is stored.
        replaces: uids of the runs whose candidates are replaced; None: those of every run.
        process: host and number of the process.
    """
    listed = None if replaces is None else sorted(replaces)
    return {"source": source, "replaces": listed, "process": process, "added": None, "leaving": None}


def record_in(report: dict[str, Any]) -> dict[str, Any] | None:
    """The record in a run's report; None where it is missing, or not as an import has written it.

    A record that is not whole proves nothing, so nothing may be removed because of it.
    """
    record = report.get(STATE)
    if not isinstance(record, dict) or not {"source", "replaces", "added"} <= set(record):
        return None
    source, replaces = record["source"], record["replaces"]
    added, leaving = record["added"], record.get("leaving")
    sound = (
        (source is None or isinstance(source, str))
        and (replaces is None or _all(replaces, str))
        and (added is None or _is_number(added))
        and (leaving is None or (_all(leaving, int) and all(map(_is_number, leaving))))
    )
    return dict(record) if sound else None


def _all(values: object, kind: type) -> bool:
    return isinstance(values, list) and all(isinstance(value, kind) for value in values)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LARGEST
