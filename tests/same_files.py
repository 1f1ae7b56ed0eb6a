"""Whether two folders hold the same results: byte for byte but for times, GeoPackages by all their rows."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Any

TIME = re.compile(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?")
"""When something was made, in UTC; it is all that may differ."""
TEXTS = {".csv", ".geojson", ".html", ".json", ".kml", ".md", ".qmd", ".qml", ".xml"}


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of all tables of a GeoPackage, without the times of their making."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        every = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        found = {}
        for (table,) in every:
            if table.startswith(("rtree_", "sqlite_")):
                continue
            rows = database.execute(f'SELECT * FROM "{table}"')
            found[table] = sorted((tuple(map(timeless, row)) for row in rows), key=repr)
    database.close()
    return found


def timeless(value: Any) -> Any:
    """A value without the time of its making."""
    return TIME.sub(b"", value.encode()).decode() if isinstance(value, str) else value


def content_of(path: Path) -> bytes:
    """The bytes of a file, without the time of its making where it is a text."""
    content = path.read_bytes()
    return TIME.sub(b"", content) if path.suffix in TEXTS else content


def differences(one: Path, other: Path) -> list[str]:
    """What differs between two folders, by name; empty where nothing does."""
    names = {
        path.relative_to(folder) for folder in (one, other) for path in folder.rglob("*") if path.is_file()
    }
    found = []
    for name in sorted(names):
        pair = [folder / name for folder in (one, other)]
        if not all(path.is_file() for path in pair):
            found.append(f"{name} is in one folder only")
        elif name.suffix == ".gpkg":
            tables = [rows_of(path) for path in pair]
            found += [f"{name}: {key}" for key in tables[0] if tables[0][key] != tables[1].get(key)]
        elif content_of(pair[0]) != content_of(pair[1]):
            found.append(f"{name} differs")
    return found
