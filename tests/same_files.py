"""Whether two folders hold the same results: byte for byte, GeoPackages by all their rows."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

TIMES = {"mapped_at", "last_change", "described_at"}
"""Columns that say when something was made; they are all that may differ."""


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of all tables of a GeoPackage, without times."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        every = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        found = {}
        for (table,) in every:
            if table.startswith(("rtree_", "sqlite_")):
                continue
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
            wanted = ", ".join(f'"{name}"' for name in columns if name not in TIMES)
            found[table] = sorted(database.execute(f'SELECT {wanted} FROM "{table}"'), key=repr)
    database.close()
    return found


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
        elif pair[0].read_bytes() != pair[1].read_bytes():
            found.append(f"{name} differs")
    return found
