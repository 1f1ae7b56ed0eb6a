"""Processes of this machine: which one this is, and whether another one still runs."""

from __future__ import annotations

import os
import socket
import sys


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
    if sys.platform == "win32":  # where os.kill would end the process
        return _is_gone(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


if sys.platform == "win32":
    import ctypes

    _SYNCHRONIZE, _NO_SUCH_PROCESS, _ENDED = 0x00100000, 87, 0

    def _is_gone(pid: int) -> bool:
        """As `has_ended`, of this machine's processes."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = kernel.OpenProcess(_SYNCHRONIZE, False, pid)
        if not handle:  # another user's is refused for another reason
            return ctypes.get_last_error() == _NO_SUCH_PROCESS
        ended = kernel.WaitForSingleObject(ctypes.c_void_p(handle), 0) == _ENDED
        kernel.CloseHandle(ctypes.c_void_p(handle))
        return ended
