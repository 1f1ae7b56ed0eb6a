"""From Python to what a data provider takes, and back.

Times are UTC. QGIS 3.22 stores the digits of a time without its zone and reads them as local time; newer ones
know the zone. So a time of unknown zone that comes from the database is UTC.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import date, datetime, timezone
from pathlib import PurePath
from typing import Any

from qgis.core import NULL, QgsFeature
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from landslide_mapper.core.workspace.store.schema import (
    BOOLEAN,
    DATE,
    INTEGER,
    LONG,
    REAL,
    TEXT,
    TIME,
    Column,
)
from landslide_mapper.errors import WorkspaceError

MILLISECONDS = 1000
_PLAIN = frozenset((str, int, float, bool))


def new_uid() -> str:
    """A random UUID, without braces."""
    return str(uuid.uuid4())


def now() -> datetime:
    """The present time in UTC."""
    return datetime.now(timezone.utc)


def plain(value: Any) -> Any:
    """A value of a feature in Python's own types; None for NULL, times with their zone (UTC)."""
    if type(value) in _PLAIN:  # comparing with NULL is slow, and most values are these
        return value
    if isinstance(value, QDateTime):
        return _time_from(value)
    if isinstance(value, QDate):
        return date(value.year(), value.month(), value.day()) if value.isValid() else None
    return None if value is None or value == NULL else value


def only_reads(statement: str) -> bool:
    """Whether an SQL statement changes nothing."""
    return statement.lstrip().lower().startswith(("select", "with"))


def attributes(feature: QgsFeature) -> dict[str, Any]:
    """The attributes of a feature by name, in Python's own types."""
    return dict(zip(feature.fields().names(), map(plain, feature.attributes())))


def json_object(text: object) -> dict[str, Any]:
    """A JSON object that is kept in a text column; empty where somebody has typed something else into it."""
    try:
        value = json.loads(text) if isinstance(text, str) and text else {}
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def stored(column: Column, value: Any) -> Any:
    """A value as the data provider takes it.

    Args:
        column: where it goes.
        value: of Python's or Qt's types; dates and times may be ISO 8601 text; mappings and lists
            become JSON.

    Raises:
        WorkspaceError: when it does not fit the column.
    """
    value = plain(value)
    if value is None or (value == "" and column.kind != TEXT):
        return None
    try:
        return _CONVERTERS[column.kind](value)
    except (TypeError, ValueError, OverflowError) as error:
        raise WorkspaceError(
            "Column '{column}' takes {expected}, got {value!r}.",
            column=column.name,
            expected=_EXPECTED[column.kind],
            value=value,
        ) from error


def _time_from(value: QDateTime) -> datetime | None:
    if not value.date().isValid() or not value.time().isValid():
        return None
    # UTC all the same; its digits may be a time that daylight saving skips here, which Qt calls invalid.
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        day, time = value.date(), value.time()
        return datetime(
            day.year(),
            day.month(),
            day.day(),
            time.hour(),
            time.minute(),
            time.second(),
            time.msec() * MILLISECONDS,
            timezone.utc,
        )
    return datetime.fromtimestamp(value.toMSecsSinceEpoch() / MILLISECONDS, timezone.utc)


def _text(value: Any) -> str:
    if isinstance(value, (Mapping, list, tuple)):
        return json.dumps(value, ensure_ascii=False, default=_json_default)
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (str, int, float, PurePath)):
        return str(value)
    raise TypeError(type(value))


def _json_default(value: Any) -> str:
    value = plain(value)
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return str(value)


def _boolean(value: Any) -> bool:
    if isinstance(value, str):
        raise TypeError(type(value))
    return bool(value)


def _date(value: Any) -> QDate:
    if isinstance(value, str):
        value = date.fromisoformat(value[:10])
    return QDate(value.year, value.month, value.day)


def _time(value: Any) -> QDateTime:
    if isinstance(value, str):
        value = datetime.fromisoformat(value.replace("Z", "+00:00"))
    if not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)
    value = value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)
    return QDateTime.fromMSecsSinceEpoch(round(value.timestamp() * MILLISECONDS), Qt.TimeSpec.UTC)


_CONVERTERS: Mapping[str, Any] = {
    TEXT: _text,
    INTEGER: int,
    LONG: int,
    REAL: float,
    BOOLEAN: _boolean,
    DATE: _date,
    TIME: _time,
}
_EXPECTED = {
    TEXT: "text",
    INTEGER: "a whole number",
    LONG: "a whole number",
    REAL: "a number",
    BOOLEAN: "true or false",
    DATE: "a date such as 2018-09-06",
    TIME: "a time such as 2018-09-06T03:07:59Z",
}
