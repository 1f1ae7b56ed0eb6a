"""Which files an inventory consists of, so that no export replaces what it reads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_reader import open_vector

_LINKED = re.compile(r"<(?:SrcDataSource|SourceFilename)\b[^>]*>([^<]+)<")
"""What a virtual dataset (.vrt) names as its sources."""
_DEEPEST = 8
_MOST_BYTES = 1 << 22


def files_behind(source: str) -> list[Path]:
    """The files that a vector source consists of, by way of virtual datasets too; none for a database.

    Raises:
        InventoryError: when the source cannot be read.
    """
    found = _listed(source)
    for _ in range(_DEEPEST):
        virtual = [path for path in found if path.suffix.lower() == ".vrt"]
        more = {file for path in virtual for name in _linked(path) for file in _of_link(path, name)}
        if more <= found:
            break
        found |= more
    return sorted(found)


def refuse_to_replace(outputs: Iterable[Path], sources: Iterable[Path]) -> None:
    """Make sure that no output is one of the files that are read, by whatever name.

    Raises:
        InventoryError: when one is.
    """
    known = {_identity(path) for path in sources if path.exists()}
    for output in outputs:
        if output.exists() and _identity(output) in known:
            raise InventoryError(
                "{output} is the inventory itself, or a part of it. Choose another name to export to.",
                output=output,
            )


def _identity(path: Path) -> tuple[int, int]:
    """What links, other spellings and relative paths of a file have in common."""
    found = path.stat()
    return found.st_dev, found.st_ino


def _listed(source: str) -> set[Path]:
    with open_vector(source) as dataset:
        listed = [Path(name) for name in dataset.GetFileList() or ()]
    return {path for path in (*listed, Path(source)) if path.is_file()}


def _linked(path: Path) -> list[str]:
    with path.open("r", encoding="utf-8", errors="replace") as file:
        return [name.strip() for name in _LINKED.findall(file.read(_MOST_BYTES))]


def _of_link(virtual: Path, name: str) -> set[Path]:
    """The files of a source of a virtual dataset, which may be relative to it or to where we are."""
    found: set[Path] = set()
    for path in (virtual.parent / name, Path(name)):
        if path.exists():
            found |= _listed(str(path))
    return found
