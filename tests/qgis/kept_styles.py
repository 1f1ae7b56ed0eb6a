"""Styles of new events, which QGIS makes once for all tests: those of one event take it a quarter second."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from landslide_mapper.core.workspace.layers import styles
from landslide_mapper.core.workspace.store.connection import Store
from landslide_mapper.core.workspace.store.geopackage import GeoPackage

_TABLE = "layer_styles"
_LISTS = ("gpkg_contents", "gpkg_ogr_contents")


class KeptStyles:
    """Stores the styles of one new GeoPackage after the other, by copying those of the first one."""

    def __init__(self, path: Path) -> None:
        """Keep them in a file.

        Args:
            path: of the file; made with the first event.
        """
        self._path = path
        self._really = styles.store_styles

    def store(self, store: Store) -> None:
        """In place of `styles.store_styles`."""
        if not isinstance(store, GeoPackage):
            self._really(store)
        elif self._path.exists():
            self._copy(store.path)
        else:
            self._really(store)
            with closing(sqlite3.connect(store.path)) as new, closing(sqlite3.connect(self._path)) as kept:
                new.backup(kept)

    def _copy(self, path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as new:
            new.execute("ATTACH ? AS kept", (str(self._path),))
            new.execute("BEGIN")
            made = dict(new.execute("SELECT sql, type FROM kept.sqlite_master WHERE tbl_name = ?", (_TABLE,)))
            (table,) = [sql for sql, kind in made.items() if kind == "table"]
            new.execute(table)
            new.execute(f"INSERT INTO main.{_TABLE} SELECT * FROM kept.{_TABLE}")
            for name in _LISTS:
                rows = f"SELECT * FROM kept.{name} WHERE table_name = ?"
                new.execute(f"INSERT INTO main.{name} {rows}", (_TABLE,))
            for sql, kind in made.items():
                if kind == "trigger":  # they count rows, which are counted already
                    new.execute(sql)
            new.execute("COMMIT")
