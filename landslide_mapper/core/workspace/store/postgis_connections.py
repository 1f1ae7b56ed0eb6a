"""The PostgreSQL connections that the user keeps in QGIS, and the events in their databases."""

from __future__ import annotations

from qgis.core import QgsProviderRegistry

from landslide_mapper.core.workspace.store.postgis import PostgisSchema
from landslide_mapper.core.workspace.store.target import EventTarget

_EVENTS = (
    "SELECT table_schema FROM information_schema.tables "
    "WHERE table_name IN ('info', 'candidates', 'decisions') GROUP BY table_schema HAVING count(*) = 3"
)


def stored_connections() -> dict[str, str]:
    """The PostgreSQL connections that the user keeps in QGIS: data source text by name."""
    metadata = QgsProviderRegistry.instance().providerMetadata(PostgisSchema.provider)
    if metadata is None:  # QGIS was built without PostgreSQL.
        return {}
    return {name: str(connection.uri()) for name, connection in metadata.connections(False).items()}


def events_in(connection: str) -> list[str]:
    """The schemas of a database that hold an event.

    Raises:
        WorkspaceError: when the connection names no database, or the server does not answer.
    """
    store = PostgisSchema(EventTarget.in_schema(connection, "public"))
    return sorted(str(schema) for (schema,) in store.sql(_EVENTS))
