"""Processes of this machine: which one this is, and whether another one still runs."""

from __future__ import annotations

import os
import socket


def this_process() -> dict[str, object]:
    """This process and its machine."""
    return {"pid": os.getpid(), "host": socket.gethostname()}


def has_ended(pid: object, host: object = None) -> bool:
    """Whether a process is known to run no more; False where that cannot be known.

    Args:
        pid: its number; what is no number of a process has not ended.
        host: its machine; None: this one.
    """
    if not isinstance(pid, int) or isinstance(pid, bool) or not 0 < pid < 1 << 31:
        return False
    if host not in (None, socket.gethostname()):
        return False
    if os.name == "nt":  # there the question would end the process
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
