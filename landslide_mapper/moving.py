"""Renames that wait for a moment where somebody has just opened a file.

On Windows a file that is open, and a folder that holds one, cannot be moved or replaced. A virus scanner, the
search index and a backup open whatever is new, each for some tenths of a second. Elsewhere nothing of that
kind is refused, and nothing waits.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

_HELD = {5, 32, 33, 1224}
"""How Windows refuses: access denied, sharing violation, locked region, file mapped into memory."""
_WAITS_S = (0.02, 0.05, 0.1, 0.2, 0.3, 0.5)


def replace(source: Path, target: Path) -> None:
    """Give a file or folder its name; a file that is there is replaced.

    Raises:
        OSError: when that is refused, and still is after a second where somebody may have one of them open.
    """
    _patiently(os.replace, source, target)


def rename(source: Path, target: Path) -> None:
    """The same, for a name that nothing has yet (on Windows what is there is left alone).

    Raises:
        OSError: as `replace` does.
    """
    _patiently(os.rename, source, target)


def is_held(error: OSError) -> bool:
    """Whether Windows refused because somebody has the file open, or may have."""
    return getattr(error, "winerror", None) in _HELD


def check_not_held(path: Path) -> None:
    """See that nobody keeps a file from being replaced; on Windows whoever has it open does.

    Raises:
        OSError: when somebody does.
    """
    if path.is_file():
        rename(path, path)  # changes nothing, and elsewhere is never refused for that


class TemporaryFolder(tempfile.TemporaryDirectory[str]):
    """Python's own, but what cannot be removed is left where it is.

    On Windows that is what somebody has open, as QGIS has a GeoPackage for a minute after its last use.
    """

    def cleanup(self) -> None:
        """Remove the folder as far as that goes."""
        try:
            super().cleanup()
        except OSError:
            remove_tree(Path(self.name))


def remove_tree(folder: Path) -> None:
    """Remove a folder as far as that goes, on Windows also files with paths longer than 259 characters."""
    name = os.path.abspath(folder)
    shutil.rmtree(long_name(name) if os.name == "nt" else name, ignore_errors=True)


def long_name(name: str) -> str:
    """An absolute path as Windows takes it whatever its length."""
    if name.startswith("\\\\?\\"):
        return name
    return f"\\\\?\\UNC{name[1:]}" if name.startswith("\\\\") else f"\\\\?\\{name}"


def _patiently(move: Callable[[Path, Path], object], source: Path, target: Path) -> None:
    for wait in _WAITS_S:
        try:
            move(source, target)
            return
        except OSError as error:
            if not is_held(error):
                raise
        time.sleep(wait)
    move(source, target)
