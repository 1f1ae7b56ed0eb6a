"""The tables of a PostGIS schema as SQL."""

from __future__ import annotations

from collections.abc import Sequence

from landslide_mapper.core.workspace.store.schema import (
    BOOLEAN,
    DATE,
    GEOMETRY,
    INTEGER,
    KEY,
    LONG,
    REAL,
    TEXT,
    TIME,
    TIMES_OF_CREATION,
    Column,
    Table,
)

# Times are UTC without a zone, as in the GeoPackage: QGIS 3.22 does not keep zones.
_TYPES = {
    TEXT: "text",
    INTEGER: "integer",
    LONG: "bigint",
    REAL: "double precision",
    BOOLEAN: "boolean",
    DATE: "date",
    TIME: "timestamp",
}


def table_definition(schema: str, table: Table, srid: int) -> list[str]:
    """The statements that make a table."""
    where = f"{quoted_name(schema)}.{quoted_name(table.name)}"
    columns = [f"{KEY} serial PRIMARY KEY"]
    if table.geometry:
        columns.append(f"{GEOMETRY} geometry({table.geometry}, {srid})")
    columns += [_column(column) for column in table.columns]
    statements = [f"CREATE TABLE {where} ({', '.join(columns)})"]
    if table.geometry:
        statements.append(f"CREATE INDEX ON {where} USING gist ({GEOMETRY})")
    return statements


def new_columns(schema: str, table: str, columns: Sequence[Column]) -> str:
    """The statement that adds columns to a table that is there."""
    added = ", ".join(f"ADD COLUMN IF NOT EXISTS {_column(column)}" for column in columns)
    return f"ALTER TABLE {quoted_name(schema)}.{quoted_name(table)} {added}"


def _column(column: Column) -> str:
    text = f"{quoted_name(column.name)} {_TYPES[column.kind]}"
    if column.name == "uid":
        text += " DEFAULT gen_random_uuid()::text"
    elif column.name in TIMES_OF_CREATION:
        text += " DEFAULT (now() AT TIME ZONE 'utc')"
    if column.required:
        text += " NOT NULL"
    if column.unique:
        text += " UNIQUE"
    return text


def quoted_name(name: str) -> str:
    """A name in SQL, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def quoted_text(text: str) -> str:
    """A text in SQL, whatever is in it."""
    return "'" + text.replace("'", "''") + "'"
