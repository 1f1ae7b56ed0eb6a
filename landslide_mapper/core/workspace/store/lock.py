"""One writer at a time: a lock file beside the GeoPackage, which is locked as long as the event is open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from landslide_mapper.core.user import account_name
from landslide_mapper.folder_lock import FileLock
from landslide_mapper.messages import Message, joined
from landslide_mapper.processes import this_process


class EventLock:
    """The right to write an event's GeoPackage.

    Attributes:
        path: of the lock file.
    """

    def __init__(self, database: Path) -> None:
        """Name the lock; nothing is taken yet.

        Args:
            database: the GeoPackage.
        """
        self.path = database.with_name(f"{database.name}.lock")
        self._lock = FileLock(self.path)

    def acquire(self) -> str:
        """Take the lock.

        Returns:
            Empty when it was taken; else who has it and since when, as a sentence.
        """
        since = datetime.now(timezone.utc).isoformat(timespec="seconds")
        try:
            holder = self._lock.acquire({**this_process(), "user": account_name(), "since": since})
        except OSError as error:
            return Message(
                "the lock file {path} cannot be written ({reason}).",
                path=self.path.name,
                reason=error.strerror,
            )
        if holder is None:
            return ""
        text = _sentence(holder, self.path)
        if self._lock.by_existence:
            after = Message(
                " If that QGIS has crashed, delete {path} and open the event again.", path=self.path.name
            )
            return joined("", [text, after])
        return text

    def release(self) -> None:
        """Give the lock back and remove the file."""
        self._lock.release(remove=True)


def _sentence(holder: Mapping[str, Any], path: Path) -> str:
    if "pid" not in holder:
        return Message("another QGIS has it open for writing ({path}).", path=path.name)
    who = holder.get("user") or "somebody"
    since = str(holder.get("since", "")).replace("T", " ").replace("+00:00", " UTC")
    return Message(
        "{who} on {host} (process {pid}) has had it open since {since}.",
        who=who,
        host=holder.get("host"),
        pid=holder["pid"],
        since=since,
    )
