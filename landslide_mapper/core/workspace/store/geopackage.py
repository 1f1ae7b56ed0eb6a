"""A workspace in a GeoPackage."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProviderRegistry

from landslide_mapper.core.workspace.store import geopackage_log
from landslide_mapper.core.workspace.store.geopackage_log import check_log_can_be_read, logs_beside
from landslide_mapper.core.workspace.store.geopackage_tables import (
    add_columns,
    add_table,
    opened,
    recount,
    text_columns,
    values_of,
    write_tables,
)
from landslide_mapper.core.workspace.store.schema import TABLES, Column, Table
from landslide_mapper.core.workspace.store.target import SUFFIX, EventTarget
from landslide_mapper.core.workspace.store.values import only_reads
from landslide_mapper.errors import WorkspaceError, system_errors
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import gdal_errors, quiet_gdal
from landslide_mapper.staging_folder import move_into_place

RESERVE = 1 << 20
"""Bytes of the disk that are left free, as SQLite's log grows in steps."""
_TRY_TO_WRITE = ("PRAGMA busy_timeout = 500", "BEGIN IMMEDIATE", "ROLLBACK")


class GeoPackage:
    """The file as a store of tables.

    Attributes:
        provider: QGIS's name of the data provider.
        path: of the file.
    """

    provider = "ogr"

    def __init__(self, path: Path) -> None:
        """Remember the file; nothing is opened."""
        self.path = path
        self._identity: tuple[int, int] | None = None

    @property
    def target(self) -> EventTarget:
        """What opens the store again."""
        return EventTarget.in_file(self.path)

    @property
    def folder(self) -> Path:
        """Where job outputs go."""
        return self.path.with_name(f"{self.path.stem}_files")

    def source(self, table: str) -> str:
        """QGIS's data source of a table."""
        return f"{self.path}|layername={table}"

    def holds(self, source: str) -> str | None:
        """The table that a layer's data source refers to; None where it is not one of this store."""
        parts = QgsProviderRegistry.instance().decodeUri(self.provider, source)
        table = parts.get("layerName")
        path = parts.get("path")
        if table not in TABLES or not path:
            return None
        return str(table) if _same_file(Path(path), self.path) else None

    def remember_identity(self) -> None:
        """Remember which file this is, to notice when another one is put in its place."""
        self._identity = _identity(self.path)

    def check_writable(self, room: int) -> None:
        """Make sure that a row written now arrives in the file that people see.

        Args:
            room: bytes that will be written.

        Raises:
            WorkspaceError: when the file is gone, was replaced, cannot be written, or its disk is full.
        """
        identity = _identity(self.path)
        if identity is None:
            raise WorkspaceError(
                "{path} is not there any more; nothing was written. "
                "Put it back where it was, or open another event.",
                path=self.path,
            )
        if self._identity is not None and identity != self._identity:
            raise WorkspaceError(
                "{path} was replaced by another file while it was open; nothing was written. "
                "Open the event again.",
                path=self.path,
            )
        if not os.access(self.path, os.W_OK):
            raise WorkspaceError(
                "{path} has become read-only; nothing was written. "
                "Make the file writable, then open the event again.",
                path=self.path,
            )
        if free_bytes(self.path.parent) < room + RESERVE:
            raise WorkspaceError(
                "The disk of {path} is full; nothing was written. Free some space, then do it again.",
                path=self.path,
            )
        if self._is_locked():
            raise WorkspaceError(
                "Another program is writing {path}; nothing was written. Wait a moment, then do it again.",
                path=self.path,
            )

    def check_there(self) -> None:
        """Make sure that there is a GeoPackage.

        Raises:
            WorkspaceError: when the file is missing, not a GeoPackage, or cannot be read.
        """
        if not self.path.exists():
            raise WorkspaceError(
                "{path} does not exist. Check the path, or whether its drive is connected.", path=self.path
            )
        if self.path.is_dir():
            raise WorkspaceError("{path} is a folder, expected an event's GeoPackage.", path=self.path)
        with system_errors(WorkspaceError, "{path} cannot be read: {reason}.", path=self.path):
            with self.path.open("rb") as file:
                head = file.read(16)
        if not head.startswith(b"SQLite format 3"):
            raise WorkspaceError(
                "{path} is not a GeoPackage ({st_size} bytes of something else). "
                "Choose the file of an event, or make a new event.",
                path=self.path,
                st_size=self.path.stat().st_size,
            )
        check_log_can_be_read(self.path)

    def read_only_because(self) -> str:
        """Why the file cannot be written; empty where it can."""
        if not os.access(self.path, os.W_OK):
            return Message("{path} is write-protected.", path=self.path.name)
        if not os.access(self.path.parent, os.W_OK):
            return Message("the folder {folder} is write-protected.", folder=self.path.parent)
        return ""

    def columns(self) -> dict[str, dict[str, bool]]:
        """Whether a column holds text, by table and column; the file is not changed by looking.

        Raises:
            WorkspaceError: when the file is damaged.
        """
        with opened(self.path) as dataset:
            layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
            return {layer.GetName(): text_columns(layer.GetLayerDefn()) for layer in layers}

    def info(self) -> dict[str, str]:
        """The rows of the table `info`; the file is not changed by looking.

        Raises:
            WorkspaceError: when the file is damaged.
        """
        with opened(self.path) as dataset:
            layer = dataset.GetLayerByName("info")
            with gdal_errors(f"Cannot read {self.path}", WorkspaceError):
                return {row.GetFieldAsString("key"): row.GetFieldAsString("value") for row in layer}

    def sql(self, statement: str) -> list[list[Any]]:
        """Run a statement; times come as text, and a bare `fid` first, wherever it stands.

        QGIS's own connection for this (`executeSql`) leaves the file open for ever after each statement.

        Raises:
            WorkspaceError: when the database refuses it.
        """
        with opened(self.path, update=not only_reads(statement)) as dataset:
            with gdal_errors(str(self.path), WorkspaceError):
                result = dataset.ExecuteSQL(statement)
            if result is None:
                return []
            with gdal_errors(str(self.path), WorkspaceError):
                rows = values_of(result)
            dataset.ReleaseResultSet(result)
        return rows

    def create(
        self,
        crs: QgsCoordinateReferenceSystem,
        info: Mapping[str, str],
        finish: Callable[[GeoPackage], None],
    ) -> None:
        """Make the file: built in a folder beside it and moved when it is whole.

        Args:
            crs: of all tables.
            info: rows of the table `info`.
            finish: called with the unfinished store, to add styles.

        Raises:
            WorkspaceError: when the file is there already or cannot be written; nothing is left then.
        """
        if self.path.exists():
            raise WorkspaceError("{path} exists already. Open it, or choose another name.", path=self.path)
        folder = self._folder_beside()
        try:
            store = GeoPackage(folder / self.path.name)
            write_tables(store.path, crs, info)
            finish(store)
            store.settle()
            self._remove_orphans()
            _move(store.path, self.path)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def add_table(self, table: Table) -> None:
        """Add a table that an older version did not have, in the CRS of the others.

        Raises:
            WorkspaceError: when it cannot be written.
        """
        add_table(self.path, table)

    def add_columns(self, table: str, columns: Sequence[Column]) -> None:
        """Add columns that a table of an older version did not have.

        Raises:
            WorkspaceError: when it cannot be written.
        """
        add_columns(self.path, table, columns)

    def back_up(self, version: int) -> Path:
        """Copy the file beside itself before a migration.

        Raises:
            WorkspaceError: when the copy cannot be made.
        """
        self._settle_for_copy()
        copy = self.path.with_name(f"{self.path.stem}.backup-v{version}{SUFFIX}")
        number = 1
        while copy.exists():
            number += 1
            copy = self.path.with_name(f"{self.path.stem}.backup-v{version}-{number}{SUFFIX}")
        try:
            shutil.copy2(self.path, copy)
        except OSError as error:
            copy.unlink(missing_ok=True)
            raise WorkspaceError(
                "{path} could not be copied to {copy}: {reason}.",
                path=self.path,
                copy=copy.name,
                reason=error.strerror,
            ) from error
        return copy

    def restore(self, backup: Path) -> None:
        """Put a copy back in place; the copy stays.

        Raises:
            WorkspaceError: when that cannot be done.
        """
        try:
            self._settle_for_copy()
            shutil.copy2(backup, self.path)
        except (OSError, WorkspaceError) as error:
            reason = f"{error.strerror}." if isinstance(error, OSError) else str(error)
            raise WorkspaceError(
                "{path} must be restored from {backup} by hand: {reason}",
                path=self.path,
                backup=backup,
                reason=reason,
            ) from error

    def settle(self) -> None:
        """Fold the write-ahead log into the file; the log's files go where nobody else has the file open.

        Not where another file was put in its place meanwhile: SQLite would read the old one's log into it.
        """
        if self._identity is not None and _identity(self.path) != self._identity:
            return
        self.recount()
        geopackage_log.settle(self.path)

    def recount(self) -> None:
        """Put right what the file says about the numbers of its rows."""
        if os.access(self.path, os.W_OK):
            recount(self.path)

    def fold_in(self) -> None:
        """Fold the log into the file, as `settle` does, while it stays open."""
        if _identity(self.path) == self._identity:
            geopackage_log.fold_in(self.path)

    def save_copy(self, target: Path) -> None:
        """Copy the event as it is now, the log included.

        Raises:
            WorkspaceError: when the copy cannot be written.
        """
        geopackage_log.save_copy(self.path, target)

    def _settle_for_copy(self) -> None:
        """Fold the log in: a copy would lack what is in it, and a file copied below it would be mixed up.

        Raises:
            WorkspaceError: when somebody else is using it.
        """
        self.settle()
        logs = [path for path in logs_beside(self.path) if not path.name.endswith("-shm")]
        if any(path.exists() and path.stat().st_size for path in logs):
            raise WorkspaceError(
                "{path} cannot be copied while others have it open. Close it in other programs and "
                "remove its layers from the project, then open the event again.",
                path=self.path,
            )

    def _is_locked(self) -> bool:
        """Whether another program holds the file for longer than half a second.

        QGIS itself would wait five seconds for each of several statements, with its window frozen.
        """
        locked = False
        with quiet_gdal():
            try:
                dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
                for statement in _TRY_TO_WRITE if dataset is not None else ():
                    gdal.ErrorReset()
                    dataset.ReleaseResultSet(dataset.ExecuteSQL(statement))
                    locked = locked or "locked" in gdal.GetLastErrorMsg()
            except RuntimeError as error:
                return "locked" in str(error)
        return locked

    def _remove_orphans(self) -> None:
        """SQLite would read the log of a file that somebody deleted into the new one of that name."""
        for path in logs_beside(self.path):
            path.unlink(missing_ok=True)

    def _folder_beside(self) -> Path:
        folder = self.path.parent
        with system_errors(
            WorkspaceError,
            "Cannot write into {folder}: {reason}. Choose a folder that can be written.",
            folder=folder,
        ):
            folder.mkdir(parents=True, exist_ok=True)
            return Path(tempfile.mkdtemp(prefix=f".{self.path.stem}-", dir=folder))


def free_bytes(folder: Path) -> int:
    """Space that is left on a folder's disk; plenty where the disk does not tell."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return sys.maxsize


def _move(path: Path, target: Path) -> None:
    with system_errors(WorkspaceError, "Cannot write {target}: {reason}.", target=target):
        if target.exists():
            raise FileExistsError(17, "the file was made by somebody else meanwhile")
        move_into_place(path, target)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _same_file(first: Path, second: Path) -> bool:
    if first == second:
        return True
    identity = _identity(first)
    return identity is not None and identity == _identity(second)
