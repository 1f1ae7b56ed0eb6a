"""From an older version of the schema to the present one, after a copy was made; newer ones are refused.

A migration is a function of a store that changes it by one version.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from landslide_mapper.core.workspace.store.connection import Store
from landslide_mapper.core.workspace.store.schema import SCHEMA_VERSION, TABLES
from landslide_mapper.errors import WorkspaceError


def _add_mapped_area(store: Store) -> None:
    store.add_table(TABLES["mapped_area"])


MIGRATIONS: Mapping[int, Callable[[Store], None]] = {1: _add_mapped_area}
"""What brings a store of version N to N + 1, by N."""
_NEXT_VERSION = (
    "UPDATE info SET value = CAST(CAST(value AS integer) + 1 AS text) WHERE key = 'schema_version'"
)


def bring_up_to_date(store: Store, read_only_because: str = "") -> None:
    """Make sure that a store is of the present version; an older one is migrated after a copy was made.

    Args:
        store: of a database that is there.
        read_only_because: why it cannot be written; empty where it can.

    Raises:
        WorkspaceError: when it is no event's, of a newer version, or cannot be migrated. A store that could
            not be migrated is put back as it was.
    """
    version = _version(store)
    if version > SCHEMA_VERSION:
        raise WorkspaceError(
            f"{store.title} was made by a newer Landslide Mapper (schema {version}; this one knows up to "
            f"{SCHEMA_VERSION}). It is left as it is. Update the plugin to open it."
        )
    if version < SCHEMA_VERSION:
        _migrate(store, version, read_only_because)
    missing = sorted(set(TABLES) - store.tables())
    if missing:
        raise WorkspaceError(
            f"{store.title} lacks the tables {', '.join(missing)}: it is damaged, or not an event of "
            "Landslide Mapper. Restore it from a backup, or choose another one."
        )


def _version(store: Store) -> int:
    text = store.info().get("schema_version", "") if "info" in store.tables() else ""
    if not text.isdigit():
        raise WorkspaceError(
            f"{store.title} is not an event of Landslide Mapper: no schema version in a table 'info'. "
            "Choose the GeoPackage or schema of an event, or make a new event."
        )
    return int(text)


def _migrate(store: Store, version: int, read_only_because: str) -> None:
    if read_only_because:
        raise WorkspaceError(
            f"{store.title} is of an older version (schema {version}) and must be brought up to date, which "
            f"cannot be done now: {read_only_because}"
        )
    missing = [step for step in range(version, SCHEMA_VERSION) if step not in MIGRATIONS]
    if missing:
        raise WorkspaceError(
            f"{store.title} is of schema {version}, which this version cannot bring up to date."
        )
    backup = store.back_up(version)
    try:
        for step in range(version, SCHEMA_VERSION):
            MIGRATIONS[step](store)
            store.sql(_NEXT_VERSION)
    except WorkspaceError as error:
        store.restore(backup)
        raise WorkspaceError(
            f"{store.title} could not be brought up to date and is as it was: {error}"
        ) from error
