"""One writer at a time: a lock file beside the GeoPackage says who has it open.

The operating system locks the file too, and drops that when the process ends, however it ends: so a lock that
a crash on this machine left behind is noticed and taken over. A file that names another machine counts as it
is, because that machine's processes cannot be asked.
"""

from __future__ import annotations

import errno
import getpass
import json
import os
import socket
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from landslide_mapper.folder_lock import lock_descriptor

_READ_BYTES = 1000
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)
"""What a disk that knows no locks answers, such as some network shares."""


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
        self._descriptor: int | None = None

    def acquire(self) -> str:
        """Take the lock.

        Returns:
            Empty when it was taken; else who has it and since when, as a sentence.
        """
        try:
            descriptor = self._open()
        except OSError as error:
            return f"the lock file {self.path.name} cannot be written ({error.strerror})."
        holder = _holder(descriptor)
        elsewhere = bool(holder) and holder.get("host") != socket.gethostname()
        if elsewhere or not _lock(descriptor, holder):
            os.close(descriptor)
            return _in_words(holder, self.path)
        self._descriptor = descriptor
        _write_holder(descriptor)
        return ""

    def _open(self) -> int:
        """Open the lock file, making it where it is missing."""
        return os.open(self.path, os.O_RDWR | os.O_CREAT, 0o664)

    def release(self) -> None:
        """Give the lock back and remove the file."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        # Emptied first: where the file cannot be removed, an empty one holds nobody off.
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
        if os.name == "nt":
            os.close(descriptor)
            self.path.unlink(missing_ok=True)
        else:
            self.path.unlink(missing_ok=True)
            os.close(descriptor)


def _lock(descriptor: int, holder: dict[str, Any]) -> bool:
    """Lock the file; where its disk knows no locks, look whether the process that it names is alive."""
    try:
        lock_descriptor(descriptor)
    except OSError as error:
        return error.errno in _NO_LOCKS and not _is_alive(holder.get("pid"))
    return True


def _is_alive(pid: object) -> bool:
    if not isinstance(pid, int):
        return False
    if os.name == "nt":  # Windows' shares do have locks, and os.kill would end the process there.
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _holder(descriptor: int) -> dict[str, Any]:
    os.lseek(descriptor, 0, os.SEEK_SET)
    with suppress(OSError, ValueError):
        holder = json.loads(os.read(descriptor, _READ_BYTES))
        return holder if isinstance(holder, dict) else {}
    return {}


def _write_holder(descriptor: int) -> None:
    holder = {
        "pid": os.getpid(),
        "host": socket.gethostname(),
        "user": _user(),
        "since": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(holder).encode())


def _user() -> str:
    # Neither a login name nor an entry in the user database: a container.
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def _in_words(holder: dict[str, Any], path: Path) -> str:
    if not holder:
        return "another QGIS has it open for writing."
    who = holder.get("user") or "somebody"
    since = str(holder.get("since", "")).replace("T", " ").replace("+00:00", " UTC")
    text = f"{who} on {holder.get('host')} (process {holder.get('pid')}) has had it open since {since}."
    if holder.get("host") != socket.gethostname():
        text += f" If that QGIS has crashed, delete {path.name} and open the event again."
    return text
