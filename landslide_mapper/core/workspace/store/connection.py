"""Where a workspace lives: what a target means, and what every kind of store can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from qgis.core import QgsCoordinateReferenceSystem, QgsDataSourceUri, QgsProviderRegistry

from landslide_mapper.core.workspace.store.geopackage import GeoPackage
from landslide_mapper.core.workspace.store.postgis import PostgisSchema, is_postgis
from landslide_mapper.core.workspace.store.schema import Table
from landslide_mapper.errors import WorkspaceError


class Store(Protocol):
    """A database that holds an event's tables."""

    provider: str

    @property
    def path(self) -> Path | None:
        """The file; None for a database server."""

    @property
    def target(self) -> str:
        """What opens the store again."""

    @property
    def title(self) -> str:
        """A name for people, where the event has none."""

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

    def tables(self) -> set[str]:
        """Names of the tables."""

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

    def back_up(self, version: int) -> Any:
        """Make a copy before a migration; what is returned is what `restore` takes."""

    def restore(self, backup: Any) -> None:
        """Put a copy back in place."""

    def settle(self) -> None:
        """Leave nothing behind that only an open store needs."""


def store_of(target: str) -> Store:
    """The store that a target names.

    Args:
        target: path of a GeoPackage, or text of a QgsDataSourceUri with a schema.

    Raises:
        WorkspaceError: when it names nothing.
    """
    if not target.strip():
        raise WorkspaceError("No event was named. Choose a GeoPackage.")
    if is_postgis(target):
        return PostgisSchema(target)
    return GeoPackage(Path(target).expanduser().absolute())


def target_of(provider: str, source: str) -> str:
    """The store that a layer's data source is in; empty where it is of another kind."""
    if provider == PostgisSchema.provider:
        return PostgisSchema(source).target
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    return str(parts.get("path") or "") if provider == GeoPackage.provider else ""


def without_password(target: str) -> str:
    """A target as it may be kept in a project or in settings: QGIS asks for the password again."""
    if not is_postgis(target):
        return target
    uri = QgsDataSourceUri(target)
    uri.setPassword("")
    return str(uri.uri(False))
