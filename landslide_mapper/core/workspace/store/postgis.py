"""A workspace in a schema of a PostgreSQL database with PostGIS: for teams, with several writers at once."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsException,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QStandardPaths

from landslide_mapper.core.workspace.store.postgis_tables import (
    new_columns,
    quoted_name,
    quoted_text,
    table_definition,
)
from landslide_mapper.core.workspace.store.schema import GEOMETRY, KEY, TABLES, Column, Table
from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.errors import WorkspaceError

_SERVER_ERROR = re.compile(r"(?:ERROR|FATAL):\s*(.+)")
_COLUMNS = (
    "SELECT table_name, column_name, data_type IN ('text', 'character varying') "
    "FROM information_schema.columns WHERE table_schema = current_schema()"
)
_INFO = "SELECT key, coalesce(value, '') FROM info"
_FILL_INFO = "INSERT INTO info (key, value) SELECT key, value FROM"
_FORGET_STYLES = "DELETE FROM public.layer_styles WHERE f_table_schema = current_schema()"


class PostgisSchema:
    """The schema as a store of tables.

    Attributes:
        provider: QGIS's name of the data provider.
        path: None: it is no file.
        schema: name of the schema.
    """

    provider = "postgres"
    path: None = None

    def __init__(self, target: EventTarget) -> None:
        """Remember the connection; nothing is opened.

        Args:
            target: of a schema.
        """
        self.target = target
        self.schema = target.schema
        self._uri = QgsDataSourceUri(target.connection)

    @property
    def folder(self) -> Path:
        """Where job outputs go: the documents of this user, as a database has no folder."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents or Path.home()) / f"{self.schema}_files"

    def source(self, table: str) -> str:
        """QGIS's data source of a table."""
        uri = QgsDataSourceUri(self.target.connection)
        geometry = TABLES[table].geometry
        uri.setDataSource(self.schema, table, GEOMETRY if geometry else "", "", KEY)
        if geometry:
            uri.setWkbType(QgsWkbTypes.parseType(geometry))
        # The key is a primary key: looking for doubles would read the whole table at every opening.
        uri.setParam("checkPrimaryKeyUnicity", "0")
        return str(uri.uri(False))

    def holds(self, source: str) -> str | None:
        """The table that a layer's data source refers to; None where it is not one of this store."""
        other = QgsDataSourceUri(source)
        if other.table() not in TABLES or other.schema() != self.schema:
            return None
        return str(other.table()) if _server(other) == _server(self._uri) else None

    def remember_identity(self) -> None:
        """Nothing: a schema is not replaced unnoticed."""

    def check_writable(self, room: int) -> None:
        """Nothing: the server tells."""

    def check_there(self) -> None:
        """Make sure that the server answers and the schema is there.

        Raises:
            WorkspaceError: when it is not.
        """
        if not self._exists():
            raise WorkspaceError(
                "There is no schema '{schema}' in the database '{database}', or you may "
                "not see it. Check the name, or make a new event.",
                schema=self.schema,
                database=self._uri.database(),
            )

    def read_only_because(self) -> str:
        """Why the schema cannot be written; empty where it can."""
        if self.sql("SELECT pg_is_in_recovery()")[0][0] is True:
            return "this server is a read-only copy."
        where = quoted_text(f"{quoted_name(self.schema)}.labels")
        known = self.sql(f"SELECT to_regclass({where}) IS NOT NULL")[0][0]
        if known is True and self.sql(f"SELECT has_table_privilege({where}, 'INSERT')")[0][0] is not True:
            return "you may only read this schema; ask the database's owner for the right to write."
        return ""

    def columns(self) -> dict[str, dict[str, bool]]:
        """Whether a column holds text, by table and column.

        Raises:
            WorkspaceError: when the server does not answer.
        """
        found: dict[str, dict[str, bool]] = {}
        for table, column, is_text in self.sql(_COLUMNS):
            found.setdefault(str(table), {})[str(column)] = bool(is_text)
        return found

    def info(self) -> dict[str, str]:
        """The rows of the table `info`.

        Raises:
            WorkspaceError: when it cannot be read.
        """
        return {str(key): str(value) for key, value in self.sql(_INFO)}

    def sql(self, statement: str) -> list[list[Any]]:
        """Run one or more statements, in one transaction; tables may be named without the schema.

        Raises:
            WorkspaceError: when the database refuses it, or the server does not answer.
        """
        path = f"SET LOCAL search_path TO {quoted_name(self.schema)}, public; "
        return self._run(path + statement, self.target.connection)

    def create(
        self,
        crs: QgsCoordinateReferenceSystem,
        info: Mapping[str, str],
        finish: Callable[[PostgisSchema], None],
    ) -> None:
        """Make the schema with its tables: all of them, or nothing.

        Args:
            crs: of all tables.
            info: rows of the table `info`.
            finish: called with the finished store, to add styles.

        Raises:
            WorkspaceError: when the schema is there already or cannot be made; nothing is left then.
        """
        srid = crs.postgisSrid() if crs.isValid() else 0
        if crs.isValid() and srid <= 0:
            raise WorkspaceError(
                "PostGIS knows no number for the CRS '{description}'. Choose one with an EPSG code.",
                description=crs.description(),
            )
        self._need_postgis()
        if self._exists():
            raise WorkspaceError(
                "The schema '{schema}' exists already. Open it, or choose another name.", schema=self.schema
            )
        try:
            self.sql("".join(f"{statement};\n" for statement in self._definition(srid, info)))
            finish(self)
        except WorkspaceError:
            if self._exists():
                self._drop()
            raise

    def add_table(self, table: Table) -> None:
        """Add a table that an older version did not have, in the CRS of the others.

        Raises:
            WorkspaceError: when the database refuses it.
        """
        schema = quoted_text(self.schema)
        srid = self.sql(f"SELECT Find_SRID({schema}, 'candidates', '{GEOMETRY}')")[0][0]
        statements = table_definition(self.schema, table, int(srid))
        self.sql("".join(f"{statement};\n" for statement in statements))

    def add_columns(self, table: str, columns: Sequence[Column]) -> None:
        """Add columns that a table of an older version did not have.

        Raises:
            WorkspaceError: when the database refuses it.
        """
        self.sql(new_columns(self.schema, table, columns))

    def back_up(self, version: int) -> str:
        """Copy the tables into a schema beside, before a migration.

        Raises:
            WorkspaceError: when the copy cannot be made.
        """
        copy = f"{self.schema}_backup_v{version}"
        statements = [f"CREATE SCHEMA {quoted_name(copy)}"]
        for table in map(quoted_name, sorted(self.columns())):
            source = f"{quoted_name(self.schema)}.{table}"
            statements.append(f"CREATE TABLE {quoted_name(copy)}.{table} AS TABLE {source}")
        self.sql("".join(f"{statement};\n" for statement in statements))
        return copy

    def restore(self, backup: str) -> None:
        """Nothing: others may have written meanwhile. A migration is one call of `sql`, which fails whole.

        The copy stays for the database's owner.
        """

    def fold_in(self) -> None:
        """Nothing: the server keeps its own house."""

    def save_copy(self, target: Path) -> None:
        """Refuse: a database is backed up by its server.

        Raises:
            WorkspaceError: always.
        """
        raise WorkspaceError(
            "An event in a database is copied with the database's own tools, such as pg_dump."
        )

    def settle(self) -> None:
        """Nothing: the server keeps its own house."""

    def recount(self) -> None:
        """Nothing: the server counts."""

    def _exists(self) -> bool:
        name = quoted_text(quoted_name(self.schema))
        return self.sql(f"SELECT to_regnamespace({name}) IS NOT NULL")[0][0] is True

    def _run(self, statement: str, connection_text: str) -> list[list[Any]]:
        metadata = QgsProviderRegistry.instance().providerMetadata(self.provider)
        try:
            return list(metadata.createConnection(connection_text, {}).executeSql(statement))
        except (QgsProviderConnectionException, QgsException) as error:
            raise WorkspaceError(
                "{title}: {error}", title=self.target.title, error=_short(str(error))
            ) from error

    def _need_postgis(self) -> None:
        """Add PostGIS to the database where it is missing.

        QGIS keeps connections and asks each one only once whether there is PostGIS; layers over one that was
        opened before would stay empty. So this goes over a connection of its own, told apart by its SSL mode.
        """
        default = self._uri.sslMode() == QgsDataSourceUri.SslMode.SslPrefer
        own = f"{self.target.connection} sslmode=allow" if default else self.target.connection
        if self._run("SELECT 1 FROM pg_extension WHERE extname = 'postgis'", own):
            return
        try:
            self._run("CREATE EXTENSION postgis", own)
        except WorkspaceError as error:
            raise WorkspaceError(
                "The database '{database}' has no PostGIS, and you may not add it ({error}). "
                "Ask the database's owner to run: CREATE EXTENSION postgis",
                database=self._uri.database(),
                error=error,
            ) from error
        if not default:
            raise WorkspaceError(
                "PostGIS was added to the database '{database}'. QGIS notices that within two "
                "minutes; make the event then.",
                database=self._uri.database(),
            )

    def _definition(self, srid: int, info: Mapping[str, str]) -> list[str]:
        """The statements that make the schema."""
        statements = [f"CREATE SCHEMA {quoted_name(self.schema)}"]
        for table in TABLES.values():
            statements += table_definition(self.schema, table, srid)
        facts = quoted_text(json.dumps(dict(info)))
        statements.append(f"{_FILL_INFO} json_each_text({facts})")
        return statements

    def _drop(self) -> None:
        if self.sql("SELECT to_regclass('public.layer_styles') IS NOT NULL")[0][0] is True:
            self.sql(_FORGET_STYLES)
        self.sql(f"DROP SCHEMA {quoted_name(self.schema)} CASCADE")


def _server(uri: QgsDataSourceUri) -> tuple[str, ...]:
    return uri.service(), uri.host(), uri.port() or "5432", uri.database()


def _short(message: str) -> str:
    """The server's own words, without the statement that QGIS puts before them."""
    found = _SERVER_ERROR.search(message)
    return " ".join((found.group(1) if found else message).split())[:300]
