"""From an older version of the schema to the present one, after a copy was made; newer ones are refused.

A migration is a function of a store that changes it by one version.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from landslide_mapper.core.workspace.store.connection import Store
from landslide_mapper.core.workspace.store.schema import (
    DEM,
    DEM_FEET,
    GROUND_COLUMNS,
    SCHEMA_VERSION,
    TABLES,
    TEXT,
)
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import MAPPED_AREA, SAMPLES


def _add_mapped_area(store: Store) -> None:
    store.add_table(TABLES[MAPPED_AREA])


def _add_samples(store: Store) -> None:
    store.add_table(TABLES[SAMPLES])


def _add_ground(store: Store) -> None:
    store.add_columns("candidates", GROUND_COLUMNS)
    store.add_columns("scenes", (DEM,))


def _add_feet(store: Store) -> None:
    store.add_columns("scenes", (DEM_FEET,))


MIGRATIONS: Mapping[int, Callable[[Store], None]] = {
    1: _add_mapped_area,
    2: _add_samples,
    3: _add_ground,
    4: _add_feet,
}
"""What brings a store of version N to N + 1, by N."""
_DAMAGED = (
    "it is damaged, or not an event of Landslide Mapper. Restore it from a backup, or choose another one."
)
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
            "{event} was made by a newer Landslide Mapper (schema {version}; this one knows up to {known}). "
            "It is left as it is. Update the plugin to open it.",
            event=store.target.title,
            version=version,
            known=SCHEMA_VERSION,
        )
    if version < SCHEMA_VERSION:
        _migrate(store, version, read_only_because)
    _check_whole(store)
    if not read_only_because:
        store.recount()


def _check_whole(store: Store) -> None:
    """Make sure that all is there which rows are read from and written to.

    Raises:
        WorkspaceError: when a table or a column is missing, or a column holds something else than text.
    """
    there = store.columns()
    missing = sorted(set(TABLES) - set(there))
    if missing:
        raise WorkspaceError(
            "{event} lacks the tables {missing}: {remedy}",
            event=store.target.title,
            missing=", ".join(missing),
            remedy=_DAMAGED,
        )
    for table in TABLES.values():
        for column in table.columns:
            is_text = there[table.name].get(column.name)
            if is_text is None or is_text is not (column.kind == TEXT):
                raise WorkspaceError(
                    "{event} has no column '{column}' of type {kind} in its table '{table}': {remedy}",
                    event=store.target.title,
                    column=column.name,
                    kind=column.kind,
                    table=table.name,
                    remedy=_DAMAGED,
                )


def _version(store: Store) -> int:
    info = store.columns().get("info", {})
    text = store.info().get("schema_version", "") if {"key", "value"} <= set(info) else ""
    if not re.fullmatch("[0-9]{1,6}", text):
        raise WorkspaceError(
            "{event} is not an event of Landslide Mapper: no schema version in a table 'info'. "
            "Choose the GeoPackage or schema of an event, or make a new event.",
            event=store.target.title,
        )
    return int(text)


def _migrate(store: Store, version: int, read_only_because: str) -> None:
    if read_only_because:
        raise WorkspaceError(
            "{event} is of an older version (schema {version}) and must be brought up to date, which cannot "
            "be done now: {reason}",
            event=store.target.title,
            version=version,
            reason=read_only_because,
        )
    missing = [step for step in range(version, SCHEMA_VERSION) if step not in MIGRATIONS]
    if missing:
        raise WorkspaceError(
            "{event} is of schema {version}, which this version cannot bring up to date.",
            event=store.target.title,
            version=version,
        )
    backup = store.back_up(version)
    try:
        for step in range(version, SCHEMA_VERSION):
            MIGRATIONS[step](store)
            store.sql(_NEXT_VERSION)
    except WorkspaceError as error:
        store.restore(backup)
        raise WorkspaceError(
            "{event} could not be brought up to date and is as it was: {error}",
            event=store.target.title,
            error=error,
        ) from error
