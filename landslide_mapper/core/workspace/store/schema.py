"""What an event's database holds: tables, columns and the words that are stored in them.

One GeoPackage per event, or one PostGIS schema. Rows refer to each other by `uid`, a random UUID; `fid` is
the database's own number. Words are stored as English slugs; people see the names of `vocabulary.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from landslide_mapper.vocabulary import (
    CANDIDATE,
    CURVATURE,
    GROUND_NUMBERS,
    MAPPED_AREA,
    RULED_OUT,
    SAMPLES,
    SURVEY_DATES,
    SURVEY_WORDS,
)

SCHEMA_VERSION = 5
KEY = "fid"
GEOMETRY = "geom"

TEXT, INTEGER, LONG, REAL, BOOLEAN, DATE, TIME = "text", "integer", "long", "real", "boolean", "date", "time"


@dataclass(frozen=True)
class Column:
    """A column.

    Attributes:
        name: of the column.
        kind: one of the kinds above; TIME is a date with a time in UTC.
        required: never null.
        unique: no two rows have the same value.
    """

    name: str
    kind: str = TEXT
    required: bool = False
    unique: bool = False


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes:
        name: of the table.
        geometry: "MultiPolygon" or "Point"; None: a table without geometry.
        columns: all but the number and the geometry of a row.
    """

    name: str
    geometry: str | None
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns."""
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column | None:
        """A column by its name; None where there is none."""
        return self._by_name.get(name)

    @cached_property
    def _by_name(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns}


def _texts(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names)


UID = Column("uid", required=True, unique=True)
CREATED_AT = Column("created_at", TIME, required=True)
_MAPPED = (
    Column("id", LONG),
    Column("region"),
    Column("confidence", REAL),
    Column("max_probability", REAL),
    Column("area_m2", REAL),
    Column("perimeter_m", REAL),
    Column("status", required=True),
    Column("model"),
    Column("model_version", INTEGER),
    Column("pre"),
    Column("post"),
    Column("mapped_at", TIME),
)
"""The fields of a file of candidates (inventory.candidates.FIELDS, which would bring NumPy along)."""
_SURVEY = (
    *_texts(*SURVEY_WORDS),
    *(Column(name, DATE) for name in SURVEY_DATES),
    Column("mapper"),
)
"""What surveys keep about a landslide."""
GROUND_COLUMNS = (*(Column(name, REAL) for name in GROUND_NUMBERS), *_texts(CURVATURE, RULED_OUT))
"""Shape and ground of a landslide, and why rules do not take it for one."""
DEM = Column("dem")
"""Elevation model of a scene."""
DEM_FEET = Column("dem_feet", BOOLEAN)
"""Its elevations are in feet where it does not say so itself."""

_TABLES = (
    Table("info", None, (Column("key", required=True, unique=True), Column("value"))),
    Table(
        "scenes",
        "MultiPolygon",
        (
            UID,
            *_texts("name", "region", "pre", "post"),
            Column("pre_date", DATE),
            Column("post_date", DATE),
            Column("split"),
            Column("added_at", TIME, required=True),
            DEM,
            DEM_FEET,
        ),
    ),
    Table(
        "labels",
        "MultiPolygon",
        (UID, Column("source", required=True), *_SURVEY, CREATED_AT, Column("comment")),
    ),
    Table(
        "areas",
        "MultiPolygon",
        (UID, Column("role", required=True), Column("mapper"), CREATED_AT, Column("comment")),
    ),
    Table(
        "candidates",
        "MultiPolygon",
        (
            UID,
            *_texts("run", "parent"),
            *_MAPPED,
            Column("uncertainty", REAL),
            *_SURVEY,
            *_texts("comment", "reviewer"),
            Column("reviewed_at", TIME),
            *GROUND_COLUMNS,
        ),
    ),
    Table(
        "decisions",
        "MultiPolygon",
        (
            UID,
            Column("candidate", required=True),
            Column("action", required=True),
            *_texts("undoes", "status_before", "status_after", "values_before", "values_after", "reviewer"),
            Column("decided_at", TIME, required=True),
        ),
    ),
    Table(
        "runs",
        "MultiPolygon",
        (
            UID,
            Column("kind", required=True),
            *_texts("name", "model"),
            Column("model_version", INTEGER),
            Column("region"),
            Column("threshold", REAL),
            Column("min_area_m2", REAL),
            *_texts("pre", "post", "probability"),
            Column("candidates", LONG),
            Column("report"),
            Column("started_at", TIME),
            Column("finished_at", TIME),
            Column("by"),
        ),
    ),
    Table(
        MAPPED_AREA,
        "MultiPolygon",
        (
            UID,
            Column("run", required=True),
            Column("kind", required=True),
            Column("reason"),
            Column("area_m2", REAL),
        ),
    ),
    Table(
        "places",
        "Point",
        (
            UID,
            Column("kind", required=True),
            *_texts("source", "feature", "name"),
            Column("score", REAL),
            Column("reason"),
            Column("done", BOOLEAN),
            Column("visited_at", TIME),
            *_texts("by", "comment"),
        ),
    ),
    Table(
        SAMPLES,
        "Point",
        (
            UID,
            Column("draw", required=True),
            Column("number", INTEGER, required=True),
            Column("stratum", required=True),
            Column("stratum_m2", REAL),
            Column("stratum_units", LONG),
            Column("side_m", REAL),
            Column("reference"),
            Column("visited_at", TIME),
            *_texts("by", "comment", "history"),
            CREATED_AT,
        ),
    ),
)
TABLES = {table.name: table for table in _TABLES}
"""Every table by its name."""

TIMES_OF_CREATION = ("created_at", "added_at", "decided_at")
"""Columns that are filled with the present time where a new row leaves them out."""
DEFAULTS: dict[str, dict[str, object]] = {
    "candidates": {"status": CANDIDATE},
    "places": {"done": False},
    "labels": {"source": "drawn"},
}
"""Values of new rows that leave them out."""
