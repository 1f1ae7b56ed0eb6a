"""Arrays between the two processes: .npy files in a private folder, used again and again.

The client owns the folder: it makes it (readable by this user only), names every file, and removes it.
The worker maps the client's arrays into memory and writes its results into files that the client named.

The client itself reads and writes with ordinary calls and maps nothing: on a full disk a write into a
mapped file ends the process (SIGBUS), and that process is QGIS. A file of a known shape is written over in
place, so no block is allocated or freed while a job runs.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import WorkerError, system_errors
from landslide_mapper.processes import has_ended

PREFIX = "landslide-mapper-worker-"
STALE_AFTER_S = 600.0
"""A folder whose process is gone is removed when nobody has touched it for so long (in a container the
process of another one can look gone)."""
_FOLDER_NAME = re.compile(re.escape(PREFIX) + r"(\d+)-\w+")
_FILE_NAME = re.compile(r"array-\d+\.npy")

_Key = tuple[str, tuple[int, ...], str]


class Exchange:
    """The client's folder of array files, one per use, shape and data type; any thread may write one."""

    def __init__(self, parent: Path | None = None, files: int = 20) -> None:
        """Make the folder.

        Args:
            parent: where; by default the system's folder for temporary files.
            files: how many files to keep; the one not used for longest is removed first.

        Raises:
            WorkerError: when the folder cannot be made.
        """
        place = Path(tempfile.gettempdir()) if parent is None else parent
        with system_errors(
            WorkerError,
            "No temporary folder can be made in '{place}': {reason}. "
            "Free some space there, or set TMPDIR to another folder.",
            place=place,
        ):
            # mkdtemp gives mode 0700: imagery is nobody else's business.
            self.folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=place))
        self._limit = files
        self._lock = threading.Lock()
        self._names: OrderedDict[_Key, str] = OrderedDict()
        self._count = 0

    def put(self, use: str, array: NDArray[Any]) -> str:
        """Write an array for the worker to read; `use` keeps apart arrays that are alive together.

        Returns:
            The file's name in the folder.

        Raises:
            WorkerError: when it cannot be written, e.g. because the disk is full.
        """
        name = self.name(use, array.shape, array.dtype)
        try:
            write_array(self.folder / name, array)
        except OSError as error:
            self._forget(name)
            raise WorkerError(
                "A block of {size:.1f} MB cannot be handed to the worker in "
                "'{folder}': {reason}. "
                "Free some space there, or set TMPDIR to another folder.",
                size=array.nbytes / 1000000.0,
                folder=self.folder.parent,
                reason=error.strerror or error,
            ) from error
        return name

    def get(self, name: str, shape: tuple[int, ...], dtype: np.dtype[Any]) -> NDArray[Any]:
        """Read the array that the worker has written into file `name`.

        Raises:
            WorkerError: when it is not there, or not of that shape and data type.
        """
        try:
            array: NDArray[Any] = np.load(self.folder / name, allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise WorkerError(
                "The worker's result cannot be read from '{folder}': {error}.",
                folder=self.folder,
                error=error,
            ) from error
        if array.shape != shape or array.dtype != dtype:
            raise WorkerError(
                "The worker answered with {found} {found_shape}; {dtype} {shape} was expected.",
                found=array.dtype,
                found_shape=array.shape,
                dtype=dtype,
                shape=shape,
            )
        return array

    def name(self, use: str, shape: tuple[int, ...], dtype: np.dtype[Any]) -> str:
        """The file for this use, shape and data type: the same one every time, until it is evicted."""
        key = (use, shape, dtype.str)
        with self._lock:
            if key not in self._names:
                self._count += 1
                self._names[key] = f"array-{self._count}.npy"
            self._names.move_to_end(key)
            while len(self._names) > self._limit:
                _, evicted = self._names.popitem(last=False)
                remove_file(self.folder / evicted)
            return self._names[key]

    def free(self, uses: Iterable[str]) -> None:
        """Remove the files of some uses, which nobody will read."""
        unwanted = set(uses)
        with self._lock:
            names = [name for (use, *_), name in self._names.items() if use in unwanted]
        for name in names:
            self._forget(name)

    def remove(self) -> None:
        """Remove the folder."""
        self._names.clear()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _forget(self, name: str) -> None:
        with self._lock:
            for key in [key for key, known in self._names.items() if known == name]:
                del self._names[key]
        remove_file(self.folder / name)


def remove_file(path: Path) -> None:
    """Remove a file where that is possible; on Windows one that is still mapped goes with the folder."""
    try:
        path.unlink()
    except OSError:
        return


def write_array(path: Path, array: NDArray[Any]) -> None:
    """Write a .npy file, over an older one of the same size in place.

    Raises:
        OSError: when the disk is full, among others.
        TypeError: when the array holds Python objects.
    """
    if array.dtype.hasobject:
        raise TypeError(f"An array of {array.dtype} cannot be exchanged.")
    array = np.ascontiguousarray(array)
    # Not "wb", which would free every block of the file first. Not ndarray.tofile, which misses the
    # error of its last flush.
    with open(path, "r+b" if path.exists() else "xb") as file:
        header = np.lib.format.header_data_from_array_1_0(array)  # type: ignore[no-untyped-call]
        np.lib.format.write_array_header_1_0(file, header)  # type: ignore[no-untyped-call]
        file.write(array.reshape(-1).view(np.uint8).data)
        file.truncate()


def map_array(folder: Path, name: str) -> NDArray[Any]:
    """Map an array of the client's into memory (worker side); writing to it does not touch the file.

    Raises:
        ValueError: when `name` is not the name of an exchanged file.
        OSError: when the file cannot be read.
    """
    path = exchange_path(folder, name)
    mapped: NDArray[Any] = np.load(path, mmap_mode="c", allow_pickle=False)
    return mapped


def exchange_path(folder: Path, name: str) -> Path:
    """Path of an exchanged file.

    Raises:
        ValueError: when `name` could lead out of the folder.
    """
    if not _FILE_NAME.fullmatch(name):
        raise ValueError(f"'{name}' is not the name of an exchanged array.")
    return folder / name


def remove_stale(parent: Path | None = None) -> list[Path]:
    """Remove the folders that processes of this user left behind when they were killed.

    Returns:
        What was removed.
    """
    place = Path(tempfile.gettempdir()) if parent is None else parent
    stale = [path for path in place.glob(PREFIX + "*") if _is_stale(path)]
    for path in stale:
        shutil.rmtree(path, ignore_errors=True)
    return stale


def _is_stale(path: Path) -> bool:
    match = _FOLDER_NAME.fullmatch(path.name)
    try:
        if match is None or path.is_symlink() or not path.is_dir() or not _is_mine(path):
            return False
        touched = max((entry.stat().st_mtime for entry in [path, *path.iterdir()]), default=0.0)
    except OSError:
        return False
    return has_ended(int(match.group(1))) and time.time() - touched > STALE_AFTER_S


def _is_mine(path: Path) -> bool:
    return sys.platform == "win32" or path.stat().st_uid == os.getuid()
