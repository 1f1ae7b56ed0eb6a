"""Several files that appear together or not at all: written beside their targets, moved there at the end."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager, closing, suppress
from pathlib import Path

from landslide_mapper.disk import free_space
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import LAYER, open_alone
from landslide_mapper.messages import Message
from landslide_mapper.moving import replace
from landslide_mapper.staging_folder import StagingFolder, move_into_place
from landslide_mapper.vocabulary import CHANGES, EXPORT_MARK, MAPPED_AREA

STYLES = "layer_styles"
"""Where QGIS keeps styles in a database."""


class StagedFiles(AbstractContextManager["StagedFiles"]):
    """A context manager: leaving it without `publish` removes what was written."""

    def __init__(self, targets: Sequence[Path], overwrite: bool) -> None:
        """Check the targets, make their folders, and a hidden folder in each of those.

        Args:
            targets: files to write.
            overwrite: replace those that exist.

        Raises:
            InventoryError: when a target exists and must not be replaced, is a folder, is in use, or its
                folder cannot be made or written.
        """
        self._targets: list[Path] = []
        self._stale: list[Path] = []
        self._overwrite = overwrite
        self._folders: dict[Path, StagingFolder] = {}
        try:
            for target in targets:
                self.add(target)
        except InventoryError:
            self.discard()
            raise

    def add(self, target: Path) -> Path:
        """One more target; returns where to write it."""
        if target not in self._targets:
            _check_target(target, self._overwrite)
            self._targets.append(target)
        return self.path(target)

    def outdates(self, path: Path) -> None:
        """Name a file that goes when the targets are published, as it describes what was there before."""
        self._stale.append(path)

    def path(self, target: Path) -> Path:
        """Where to write a target for now."""
        folder = self._folders.get(target.parent)
        if folder is None:
            folder = self._folders[target.parent] = _hidden_folder(target)
        return folder.path / target.name

    def publish(self) -> None:
        """Move all files that were written to their targets; where one cannot be moved, none is.

        Raises:
            InventoryError: when that fails; the targets are then as they were.
        """
        done: list[tuple[Path, Path | None]] = []
        written = [target for target in self._targets if self.path(target).exists()]
        for target in written:
            try:
                _check_target(target, self._overwrite)
                done.append((target, self._set_aside(target)))
                move_into_place(self.path(target), target)
            except InventoryError:
                _put_back(done)
                raise
            except OSError as error:
                _put_back(done)
                raise InventoryError(_why_not(target, error)) from error
        for path in self._stale:
            with suppress(OSError):
                path.unlink()
        self.discard()

    def discard(self) -> None:
        """Remove what is not published."""
        for folder in self._folders.values():
            folder.discard()
        self._folders = {}

    def failure(self, target: Path) -> Message:
        """The start of a message for when a target cannot be written."""
        return Message(
            "Cannot write {target} ({space}); make room there, or choose another folder",
            target=target,
            space=free_space(target),
        )

    def __exit__(self, *_: object) -> None:
        """Remove what is not published."""
        self.discard()

    def _set_aside(self, target: Path) -> Path | None:
        if not target.exists():
            return None
        kept = self.path(target).with_name(f"{target.name}.before")
        replace(target, kept)
        return kept


def _put_back(done: Sequence[tuple[Path, Path | None]]) -> None:
    for target, kept in reversed(done):
        with suppress(OSError):
            if kept is None:
                target.unlink()
            else:
                replace(kept, target)


def _check_target(target: Path, overwrite: bool) -> None:
    if target.is_dir():
        raise InventoryError(
            "{target} is a folder, expected the name of a file. Choose another name.", target=target
        )
    if not target.exists():
        return
    if not overwrite:
        raise InventoryError(
            "{target} exists already. Choose another name, or allow it to be replaced.", target=target
        )
    if target.suffix.lower() == ".gpkg" and target.stat().st_size:
        try:
            with closing(open_alone(target)) as database:
                others = _other_layers(database)
        except sqlite3.OperationalError as error:
            raise InventoryError(
                "{target} is open in another program or as a layer in QGIS ({error}). "
                "Remove that layer or close the program, or choose another name.",
                target=target,
                error=error,
            ) from error
        except sqlite3.Error as error:
            raise InventoryError(
                "{target} is not a GeoPackage ({error}); it is left alone. Choose another name.",
                target=target,
                error=error,
            ) from error
        if others:
            raise InventoryError(
                "{target} also holds {others}, which would be lost; it is left alone. Choose another name.",
                target=target,
                others=", ".join(others),
            )


def _other_layers(database: sqlite3.Connection) -> list[str]:
    found = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
    ours = {LAYER, STYLES}
    if "gpkg_metadata" in {name for (name,) in database.execute("SELECT name FROM sqlite_master")}:
        told = database.execute("SELECT count(*) FROM gpkg_metadata WHERE instr(metadata, ?)", (EXPORT_MARK,))
        ours |= {MAPPED_AREA, CHANGES} if told.fetchone()[0] else set()
    return sorted(found - ours)


def _hidden_folder(target: Path) -> StagingFolder:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return StagingFolder(target.parent)
    except OSError as error:
        raise InventoryError(_why_not(target, error)) from error


def _why_not(target: Path, error: OSError) -> Message:
    reason = error.strerror or str(error)
    if isinstance(error, PermissionError):
        return Message(
            "Cannot write {target} ({space}): {reason}. It may be open in another program, or its folder may "
            "be read-only: close the program, or choose another folder.",
            target=target,
            space=free_space(target),
            reason=reason,
        )
    return Message(
        "Cannot write {target} ({space}): {reason}. Choose another folder or name, or make room.",
        target=target,
        space=free_space(target),
        reason=reason,
    )
