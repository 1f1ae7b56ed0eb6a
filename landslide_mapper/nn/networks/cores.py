"""How many threads compute; no torch."""

from __future__ import annotations

import os


def usable_cores() -> int:
    """Threads that compute: all cores of this process, unless OMP_NUM_THREADS says otherwise."""
    asked = os.environ.get("OMP_NUM_THREADS", "")
    if asked.isdigit() and int(asked) > 0:
        return int(asked)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
