"""SQLite's write-ahead log beside a GeoPackage: folded in after each pause, so that copies are whole."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from landslide_mapper.errors import WorkspaceError, system_errors
from landslide_mapper.raster.gdal_calls import gdal_errors, quiet_gdal
from landslide_mapper.staging_folder import StagingFolder, move_into_place

_FOLD_IN = ("busy_timeout = 0", "wal_checkpoint(PASSIVE)")
"""Without waiting, and while others read."""
_SETTLE = ("busy_timeout = 0", "wal_checkpoint(TRUNCATE)", "journal_mode = DELETE")
"""Without waiting: empty the log, which works while others read, and do away with it, which does not."""
_WAL_VERSION = 2
_VERSION_AT = 18
"""Where a database's head says how it is written."""


def logs_beside(path: Path) -> list[Path]:
    """The files that SQLite may keep beside a database."""
    return [path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm", "-journal")]


def fold_in(path: Path) -> None:
    """Write what the log holds into the file; readers and writers go on meanwhile."""
    _run(path, _FOLD_IN)


def settle(path: Path) -> None:
    """Fold the log in; its files go where nobody else has the file open."""
    _run(path, _SETTLE)


def save_copy(path: Path, target: Path) -> None:
    """Copy a database as it is now, with all that its log holds, also while it is written.

    Args:
        path: of the database.
        target: of the copy; a file that is there is replaced by the whole copy.

    Raises:
        WorkspaceError: when it cannot be written; nothing is left then.
    """
    if target.exists() and os.path.samefile(path, target):
        raise WorkspaceError("{path} is the event itself. Choose another name for the copy.", path=target)
    doing = f"Cannot write {target}"
    failure = system_errors(
        WorkspaceError, "Cannot write {target}: {reason}. Choose another folder.", target=target
    )
    with failure, StagingFolder(target.parent) as folder:
        part = folder / target.name
        with gdal_errors(f"Cannot read {path}", WorkspaceError):
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
        quoted = str(part).replace("'", "''")
        with gdal_errors(doing, WorkspaceError):
            dataset.ReleaseResultSet(dataset.ExecuteSQL(f"VACUUM INTO '{quoted}'"))
        del dataset
        move_into_place(part, target)


def check_log_can_be_read(path: Path) -> None:
    """Refuse a copy of an event that was open, where SQLite may not make the log that it asks for.

    Raises:
        WorkspaceError: when it would open empty.
    """
    with path.open("rb") as file:
        head = file.read(_VERSION_AT + 1)
    is_logged = len(head) > _VERSION_AT and head[_VERSION_AT] == _WAL_VERSION
    if is_logged and not os.access(path.parent, os.W_OK) and not logs_beside(path)[1].exists():
        raise WorkspaceError(
            "{path} was copied while the event was open, and can be read only where files can be written. "
            "Copy it into another folder, or make the copy with 'Save a copy' in the event's menu.",
            path=path,
        )


def _run(path: Path, pragmas: Sequence[str]) -> None:
    if not any(log.exists() for log in logs_beside(path)) or not os.access(path, os.W_OK):
        return
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            for pragma in pragmas if dataset is not None else ():
                dataset.ReleaseResultSet(dataset.ExecuteSQL(f"PRAGMA {pragma}"))
        except RuntimeError:
            # Somebody still reads the file: whoever closes it last folds the log in.
            return
