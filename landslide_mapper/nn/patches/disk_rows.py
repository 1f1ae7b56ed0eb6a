"""Arrays on disk that are filled row by row and read again many times."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_CHUNK = 1 << 22


class DiskRows:
    """A memory-mapped array of so many rows.

    All of it is reserved on the disk first: writing to a mapped hole of a disk that is full would end the
    process (SIGBUS) instead of raising an error.

    Attributes:
        path: the file.
        rows: the array, (rows, *shape).
    """

    def __init__(self, path: Path, rows: int, shape: tuple[int, ...], dtype: np.dtype[Any]) -> None:
        """Reserve the file.

        Raises:
            OSError: when the disk has no room for it.
        """
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            reserve(path, rows * int(np.prod(shape, dtype=np.int64)) * dtype.itemsize)
            self.rows: NDArray[Any] = np.memmap(path, dtype=dtype, mode="r+", shape=(rows, *shape))
        except OSError:
            path.unlink(missing_ok=True)
            raise

    def forget(self) -> None:
        """Drop what memory keeps of the file, where the system can do that, so that the disk is read."""
        self.rows.flush()  # type: ignore[attr-defined]
        if hasattr(os, "posix_fadvise"):
            with self.path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def remove(self) -> None:
        """Delete the file."""
        mapped = getattr(self.rows, "_mmap", None)
        self.rows = np.empty(0)
        if mapped is not None:
            mapped.close()
        self.path.unlink(missing_ok=True)


def reserve(path: Path, size: int) -> None:
    """Make a file of that many bytes, all of them on the disk.

    Raises:
        OSError: when there is no room.
    """
    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
            return
        # macOS and Windows: written zeros take their place for good.
        zeros = bytes(_CHUNK)
        for start in range(0, size, _CHUNK):
            file.write(zeros[: min(_CHUNK, size - start)])


def room(folder: Path, budget: float) -> int:
    """Bytes that may be used in a folder: the budget, and never more than half of what is free."""
    folder.mkdir(parents=True, exist_ok=True)
    return int(min(budget, shutil.disk_usage(folder).free / 2))


def available_memory() -> int:
    """Bytes of memory that files may fill without pushing others out; 0 where that is unknown."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    found = [int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")]
    return found[0] if found else 0
