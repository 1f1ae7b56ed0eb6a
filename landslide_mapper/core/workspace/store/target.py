"""Where an event is kept: a GeoPackage, or a PostgreSQL schema. Decided once, from what was typed."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCredentials, QgsDataSourceUri, QgsProviderRegistry

from landslide_mapper.core.workspace.store.schema import KEY
from landslide_mapper.errors import WorkspaceError

SUFFIX = ".gpkg"
_CONNECTION = re.compile(
    r"(^|\s)(dbname|service|host|hostaddr|port|user|username|password|sslmode|authcfg|schema|table)\s*=|"
    r"^\w{2,}:",
    re.IGNORECASE,
)
"""What a path does not begin with or hold: keywords of a connection, a scheme such as PG: or postgresql://."""


@dataclass(frozen=True)
class EventTarget:
    """The place of an event.

    Attributes:
        path: of the GeoPackage; None for a schema.
        connection: data source text of the server and database, never with a password; empty for a file.
        schema: name of the schema; empty for a file.
    """

    path: Path | None = None
    connection: str = ""
    schema: str = ""

    @classmethod
    def of(cls, target: str | Path | EventTarget) -> EventTarget:
        """What a text names: a path, or the text of a QgsDataSourceUri with database and schema.

        Raises:
            WorkspaceError: when it is neither.
        """
        if isinstance(target, EventTarget):
            return target
        text = str(target).strip()
        if not text:
            raise WorkspaceError("No event was named. Choose a GeoPackage.")
        path = Path(text).expanduser()
        if path.is_absolute() or not _CONNECTION.search(text):
            return cls.in_file(path)
        uri = QgsDataSourceUri(text)
        return cls.in_schema(text, uri.schema() or uri.param("schema"))

    @classmethod
    def in_file(cls, path: Path) -> EventTarget:
        """A GeoPackage; its suffix is added where it is missing.

        Raises:
            WorkspaceError: when the path names no file.
        """
        if not path.name:
            raise WorkspaceError("{path} is a folder, expected an event's GeoPackage.", path=path)
        whole = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        # Not `resolve`: the event stays where the user sees it, also below a link.
        return cls(path=Path(os.path.abspath(whole)))

    @classmethod
    def in_schema(cls, connection: str, schema: str) -> EventTarget:
        """A schema in the database of a connection. A password goes to QGIS's own keeper, and nowhere else.

        Raises:
            WorkspaceError: when the connection names no database, or the schema has no name.
        """
        uri = QgsDataSourceUri(connection)
        if not (uri.database() or uri.service()):
            raise WorkspaceError(
                "This is neither a GeoPackage nor a PostgreSQL connection with a database. Choose a file "
                "whose name ends in {suffix}, or give the connection a database or a service in QGIS's "
                "Browser panel.",
                suffix=SUFFIX,
            )
        if not schema.strip():
            raise WorkspaceError(
                "The PostgreSQL connection names no schema. Choose the schema that holds the event, "
                "or the name of a new one."
            )
        return cls(connection=_entrusted(uri), schema=schema.strip())

    @classmethod
    def of_layer(cls, provider: str, source: str) -> EventTarget | None:
        """The place of a layer's data; None where no event can be there.

        Raises:
            WorkspaceError: as for `in_schema`.
        """
        if provider == "postgres":
            return cls.in_schema(source, QgsDataSourceUri(source).schema())
        if provider != "ogr":
            return None
        path = Path(str(QgsProviderRegistry.instance().decodeUri(provider, source).get("path") or ""))
        return cls.in_file(path) if path.suffix.lower() == SUFFIX else None

    @property
    def text(self) -> str:
        """What names it again, in settings and projects too: it never holds a password."""
        if self.path is not None:
            return str(self.path)
        uri = QgsDataSourceUri(self.connection)
        uri.setDataSource(self.schema, "info", "", "", KEY)
        return str(uri.uri(False))

    @property
    def title(self) -> str:
        """A name for people, where the event has none."""
        if self.path is not None:
            return self.path.stem
        uri = QgsDataSourceUri(self.connection)
        return f"{uri.database() or uri.service()}.{self.schema}"

    @property
    def place(self) -> str:
        """Where it is, for people."""
        if self.path is not None:
            return str(self.path)
        uri = QgsDataSourceUri(self.connection)
        return f"{self.schema} ({uri.database() or uri.service()}, {uri.host() or 'localhost'})"


def _entrusted(uri: QgsDataSourceUri) -> str:
    """A connection's text without its table and its password, which QGIS is told for this session.

    Layers are opened with the text alone, so that the password stands in no layer, project, log or message.
    Where QGIS is not told, it asks: the next session, unless the connection has an authentication
    configuration, a service file or a password file.
    """
    user, password = uri.username(), uri.password()
    plain = QgsDataSourceUri(uri.uri(False))
    plain.setDataSource("", "", "", "", "")
    for name in ("schema", "password", "checkPrimaryKeyUnicity"):
        plain.removeParam(name)
    plain.setPassword("")
    text = str(plain.connectionInfo(False))
    if password:
        QgsCredentials.instance().put(text, user, password)
    return text
