"""How much memory the worker may take: it runs out before the machine does, and is the first to be ended.

A network that outgrows the machine would make it swap, and the system would then end the largest process,
which may be QGIS with unsaved edits. So the worker's own allocations fail first, and torch says so; and where
the system must end a process all the same, Linux is told to take this one.
"""

from __future__ import annotations

import os
from pathlib import Path

KEPT_FREE = 2 * 2**30
"""Bytes of the machine's memory that are always left to QGIS and the system, in large machines."""
KEPT_SHARE = 0.2
"""Share of the machine's memory that is left to them, in small ones."""
_FIRST_TO_GO = 800
"""`oom_score_adj` of a process that the system should end before others (0 is usual, 1000 the first)."""
_CGROUP_FILES = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))


def limit_memory() -> int | None:
    """Limit this process, before torch is imported.

    Returns:
        Bytes of private data that it may have; None where the system knows no such limit (Windows).
    """
    _go_first()
    machine = machine_memory()
    try:
        import resource
    except ImportError:
        return None
    if machine is None or not hasattr(resource, "RLIMIT_DATA"):
        return None
    wanted = memory_limit(machine)
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    given = [one for one in (soft, hard) if one != resource.RLIM_INFINITY]
    limit = min([wanted, *given])
    try:
        resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
    except (OSError, ValueError):  # a system that names the limit but does not keep it (some macOS)
        return None
    return limit


def memory_limit(machine: int) -> int:
    """What a worker may take of a machine's memory, in bytes."""
    return machine - min(KEPT_FREE, int(machine * KEPT_SHARE))


def machine_memory(cgroup_files: tuple[Path, ...] = _CGROUP_FILES) -> int | None:
    """Bytes of memory that this machine, or the container around this process, has; None where unknown."""
    sizes = [_physical_memory(), *(_bytes_in(path) for path in cgroup_files)]
    known = [size for size in sizes if size]
    return min(known) if known else None


def free_memory() -> int | None:
    """Bytes of this machine's memory that programs can still have; None where unknown."""
    try:
        with open("/proc/meminfo", encoding="ascii") as file:
            found = next((line for line in file if line.startswith("MemAvailable:")), "")
        return int(found.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        return None


def _physical_memory() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return None


def _bytes_in(path: Path) -> int | None:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):  # no such file, or "max"
        return None


def _go_first() -> None:
    try:
        Path("/proc/self/oom_score_adj").write_text(f"{_FIRST_TO_GO}\n", encoding="ascii")
    except OSError:
        return
