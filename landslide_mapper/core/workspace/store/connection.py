"""What every kind of store can do, and the store at a target."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from qgis.core import QgsCoordinateReferenceSystem

from landslide_mapper.core.workspace.store.geopackage import GeoPackage
from landslide_mapper.core.workspace.store.postgis import PostgisSchema
from landslide_mapper.core.workspace.store.schema import Column, Table
from landslide_mapper.core.workspace.store.target import EventTarget


class Store(Protocol):
    """A database that holds an event's tables."""

    provider: str

    @property
    def path(self) -> Path | None:
        """The file; None for a database server."""

    @property
    def target(self) -> EventTarget:
        """What opens the store again."""

    @property
    def folder(self) -> Path:
        """Where job outputs go."""

    def source(self, table: str) -> str:
        """QGIS's data source of a table."""

    def holds(self, source: str) -> str | None:
        """The table that a layer's data source refers to; None where it is not one of this store."""

    def remember_identity(self) -> None:
        """Remember which store this is, to notice when another one is put in its place."""

    def check_there(self) -> None:
        """Make sure that there is a database."""

    def check_writable(self, room: int) -> None:
        """Make sure that a row written now arrives."""

    def read_only_because(self) -> str:
        """Why the store cannot be written; empty where it can."""

    def columns(self) -> dict[str, dict[str, bool]]:
        """Whether a column holds text, by table and column."""

    def info(self) -> dict[str, str]:
        """The rows of the table `info`."""

    def sql(self, statement: str) -> list[list[Any]]:
        """Run a statement."""

    def create(
        self, crs: QgsCoordinateReferenceSystem, info: Mapping[str, str], finish: Callable[[Any], None]
    ) -> None:
        """Make the tables: all of them, or nothing."""

    def add_table(self, table: Table) -> None:
        """Add a table that an older version did not have, in the CRS of the others."""

    def add_columns(self, table: str, columns: Sequence[Column]) -> None:
        """Add columns that a table of an older version did not have."""

    def back_up(self, version: int) -> Any:
        """Make a copy before a migration; what is returned is what `restore` takes."""

    def restore(self, backup: Any) -> None:
        """Put a copy back in place."""

    def fold_in(self) -> None:
        """Let the file hold all that was written, while it stays open."""

    def save_copy(self, target: Path) -> None:
        """Copy the event as it is now into a file."""

    def settle(self) -> None:
        """Leave nothing behind that only an open store needs."""

    def recount(self) -> None:
        """Put right what is stored about the numbers of rows."""


def store_of(target: EventTarget) -> Store:
    """The store at a target; nothing is opened."""
    return GeoPackage(target.path) if target.path is not None else PostgisSchema(target)
