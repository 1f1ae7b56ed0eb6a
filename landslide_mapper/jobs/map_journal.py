"""The finished cells of a map that is being made: after a crash, a kill or a full disk the same map goes on.

They are kept in a hidden folder beside the map's outputs. Its name comes from everything that decides about
a pixel (`jobs.map_identity`), and so does the first line of every file in it: another scene, model or option
finds nothing. A file is a log that only grows, record by record with a checksum; what a crash has cut off is
dropped. Whoever cancels a map wants nothing of it, and what is done within some seconds is sooner made again:
neither leaves anything.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.disk import free_space
from landslide_mapper.errors import Canceled, JobError, LandslideMapperError, system_errors
from landslide_mapper.folder_lock import LOCK_NAME, FileLock
from landslide_mapper.jobs.work_folder import remove_old
from landslide_mapper.messages import Message
from landslide_mapper.processes import this_process
from landslide_mapper.raster.mosaic import Cell
from landslide_mapper.staging_folder import remove_locked
from landslide_mapper.tiling import CELL, Window

JOURNAL_AFTER_S = 5.0
"""So long a map runs before anything of it is kept."""
_WAITING_BYTES = 16 * 2**20
"""Of finished cells that wait for that time; more are written at once."""
_HEAD = struct.Struct("<4s6I")
_CRC = struct.Struct("<I")
_MAGIC = b"cell"
_MOST_BYTES = 2 * CELL * CELL
"""A packed array of a cell is never longer: zlib adds a thousandth to what it cannot shorten."""


class MapJournal(AbstractContextManager["MapJournal"]):
    """What is kept of one map; made where the work begins, left where the outputs are written.

    Attributes:
        resumed: share of the map that an earlier try had finished; of the last part where there are several.
    """

    def __init__(self, parent: Path, facts: Mapping[str, Any] | None) -> None:
        """Look for what an earlier try has left; nothing is written yet.

        Args:
            parent: folder of the outputs.
            facts: what makes the map this very one; None: nobody can tell, so nothing is kept or found.

        Raises:
            JobError: when the folder cannot be read.
        """
        self.resumed = 0.0
        self._key = hashlib.sha256(json.dumps(facts, sort_keys=True, default=str).encode()).hexdigest()
        self._path = parent / f".landslides.map-{self._key[:12]}"
        self._lock: FileLock | None = None
        self._off = facts is None
        self._parts: list[CellJournal] = []
        self._begin = time.monotonic() + JOURNAL_AFTER_S
        remove_old(parent, self._path)
        if not self._off and self._path.is_dir():
            self._take()

    @property
    def parent(self) -> Path:
        """Folder of the outputs."""
        return self._path.parent

    @property
    def begins(self) -> bool:
        """Whether the map has run long enough for its cells to be kept."""
        return time.monotonic() >= self._begin

    def part(self, name: str) -> CellJournal:
        """The cells of one raster of the map."""
        journal = CellJournal(self, name, f"landslide_mapper map {self._key} {name}\n".encode())
        self._parts.append(journal)
        return journal

    def file(self, name: str, *, make: bool) -> Path | None:
        """Where a part is kept; None where it is not: another run makes the same map, or there is no folder.

        Raises:
            OSError: when the folder cannot be made.
        """
        if make and not self._off and self._lock is None:
            self._path.mkdir(exist_ok=True)
            self._take()
        return None if self._off or self._lock is None else self._path / f"{name}.cells"

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Keep what the same map can go on from, where it has failed; else remove all."""
        for part in self._parts:
            part.close()
        kept = kind is not None and issubclass(kind, Exception) and not issubclass(kind, Canceled)
        kept = kept and any(part.count for part in self._parts)
        lock, self._lock = self._lock, None
        self._off = True
        if lock is None:
            return
        if kept and isinstance(error, LandslideMapperError):
            error.goes_on = True
        if kept:
            lock.release()
        else:
            remove_locked(self._path, lock)

    def _take(self) -> None:
        """Hold the folder; where another run of the same map holds it, this one keeps nothing."""
        lock = FileLock(self._path / LOCK_NAME)
        with system_errors(JobError, "Folder '{folder}' cannot be written: {reason}.", folder=self._path):
            self._off = lock.acquire(this_process()) is not None
        self._lock = None if self._off else lock


class CellJournal:
    """The cells of one raster, in the order in which they were finished.

    Attributes:
        count: how many are kept.
        share: of the map that an earlier try had finished.
    """

    def __init__(self, journal: MapJournal, name: str, title: bytes) -> None:
        self.count, self.share = 0, 0.0
        self._journal, self._name, self._title = journal, name, title
        self._stream: BinaryIO | None = None
        self._waiting: list[bytes] = []

    def cells(self, scene: Window, area: Window) -> Iterator[Cell]:
        """What an earlier try has finished, each cell once.

        Args:
            scene: all pixels of the raster; a cell elsewhere ends the file, as everything odd does.
            area: the pixels that are wanted, of which `share` is counted.

        Raises:
            JobError: when the file cannot be read.
        """
        path = self._journal.file(self._name, make=False)
        if path is None or not path.is_file() or path.is_symlink():
            return
        there, seen = 0, set()
        with self._failing():
            stream = path.open("r+b")
            if stream.read(len(self._title)) != self._title:
                stream.close()
                path.unlink()
                return
            self._stream, end = stream, stream.tell()
        while (cell := self._read(stream, scene)) is not None:
            end = stream.tell()
            if cell[0] in seen:
                continue
            seen.add(cell[0])
            self.count += 1
            part = cell[0].intersection(area)
            there += part.width * part.height
            self._journal.resumed = self.share = there / (area.width * area.height)
            yield cell
        with self._failing():
            stream.truncate(end)
            stream.seek(end)

    def add(self, window: Window, probability: NDArray[np.uint8], coverage: NDArray[np.uint8]) -> None:
        """Keep a finished cell: stored probability and coverage, (height, width).

        Raises:
            JobError: when the disk is full; the cells before it are kept.
        """
        packed = [zlib.compress(one.tobytes(), 1) for one in (probability, coverage)]
        sizes = (window.col_off, window.row_off, window.width, window.height, *map(len, packed))
        record = b"".join([_HEAD.pack(_MAGIC, *sizes), *packed])
        self._waiting.append(record + _CRC.pack(zlib.crc32(record)))
        if self._journal.begins or sum(map(len, self._waiting)) > _WAITING_BYTES:
            self._write()

    def close(self) -> None:
        """Let go of the file."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def _write(self) -> None:
        with self._failing():
            stream = self._stream or self._begin()
            if stream is None:
                self._waiting.clear()
                return
            for record in self._waiting:
                _append(stream, record)
                self.count += 1
        self._waiting.clear()

    def _begin(self) -> BinaryIO | None:
        path = self._journal.file(self._name, make=True)
        if path is None:
            return None
        path.unlink(missing_ok=True)
        # Unbuffered: what is written is with the system, and stays so when this process is killed.
        self._stream = path.open("xb", buffering=0)  # type: ignore[assignment]
        self._stream.write(self._title)
        return self._stream

    def _read(self, stream: BinaryIO, scene: Window) -> Cell | None:
        """The next cell; None where there is none, or only a part of one, or something else."""
        with self._failing():
            head = stream.read(_HEAD.size)
            if len(head) < _HEAD.size:
                return None
            magic, col, row, width, height, *lengths = _HEAD.unpack(head)
            window = Window(col, row, width, height)
            whole = Window(col, row, CELL, CELL).intersection(scene)
            if magic != _MAGIC or window != whole or window.empty or col % CELL or row % CELL:
                return None
            if max(lengths) > _MOST_BYTES:
                return None
            packed = [stream.read(length) for length in lengths]
            crc = stream.read(_CRC.size)
        if crc != _CRC.pack(zlib.crc32(b"".join([head, *packed]))):
            return None
        probability, coverage = (_unpacked(one, window) for one in packed)
        return None if probability is None or coverage is None else (window, probability, coverage)

    def _failing(self) -> AbstractContextManager[None]:
        folder = self._journal.parent
        return system_errors(
            JobError,
            "What is finished of the map cannot be kept in {folder} ({free}): {reason}. "
            "Choose another folder, or make room there.",
            folder=folder,
            free=free_space(folder / "cells"),
        )


def _append(stream: BinaryIO, record: bytes) -> None:
    """Write a record whole, or leave the file as it was."""
    begin = stream.tell()
    try:
        view = memoryview(record)
        while view:
            view = view[stream.write(view) :]
    except OSError:
        os.ftruncate(stream.fileno(), begin)
        stream.seek(begin)
        raise


def _unpacked(packed: bytes, window: Window) -> NDArray[np.uint8] | None:
    size = window.width * window.height
    inflate = zlib.decompressobj()
    try:
        plain = inflate.decompress(packed, size + 1)
    except zlib.error:
        return None
    return (
        np.frombuffer(bytearray(plain), np.uint8).reshape(window.height, window.width)
        if len(plain) == size
        else None
    )


def told_resumed(share: float) -> Message:
    """Say that an earlier try of the same map had finished so much (0..1) of it."""
    return Message("Going on where an earlier try of this map stopped: {share:.0%} are done.", share=share)
