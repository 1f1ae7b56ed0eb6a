"""Attributes of any inventory as those of an export: kept, converted, or left empty and told."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any

from osgeo import ogr

from landslide_mapper.inventory.export_fields import EXPORT_FIELDS, IMAGES
from landslide_mapper.inventory.table_text import text_again
from landslide_mapper.messages import Message
from landslide_mapper.vocabulary import RULED_OUT

NUMBER, UID = "id", "uid"
GIVEN = "number as given"
"""Where a row keeps a number that is none here, such as "LS-2018-001"."""
_OWN = frozenset(("fid", "ogc_fid", "gid", "run", "parent", "lon", "lat", "x", "y", "wkt", "description")) | {
    RULED_OUT,
    "stroke",
    "fill",
    "fill-opacity",
}
"""Attributes that are of databases, of events or of our tables: nobody misses them."""
_EXAMPLES = 3
_DATES = "dates such as 2018-09-06"
_UTC, _UNKNOWN_ZONE = 100, (0, 1)
"""OGR's time zone flags; others are quarters of an hour from UTC."""
_OURS, _TIMES = frozenset(("mapped_at", "max_probability", "model")), ("mapped_at", "reviewed_at")
"""What only our candidates have, and their times: UTC by definition, also where QGIS has dropped the zone."""
_WHOLE = {ogr.OFTInteger: 31, ogr.OFTInteger64: 63}
"""Bits of whole numbers."""


class _NoValue(Exception):  # noqa: N818 - not an error: a value that has no place
    """Raised where a value cannot be converted; says what it should have been."""


class ValueReader:
    """Reads the rows of a layer, and keeps count of what had to be left empty."""

    def __init__(self, layer: ogr.Layer, in_table: bool = False) -> None:
        """Find the attributes.

        Args:
            layer: of any inventory; attributes are known by their names, or their short ones of Shapefiles.
            in_table: texts that would run as formulas were marked, as a table needs it.
        """
        definition = layer.GetLayerDefn()
        given = [str(definition.GetFieldDefn(i).GetName()) for i in range(definition.GetFieldCount())]
        names = [name.lower() for name in given]
        self.known = {name: index for index, name in reversed(list(enumerate(names)))}
        # of "Status" and "status" the one that is written as we write it
        self.known.update((name, index) for index, name in enumerate(given) if name in self.known)
        for field in EXPORT_FIELDS:
            if field.name not in self.known and field.short in self.known:
                self.known[field.name] = self.known[field.short]
        read = {self.known[field.name] for field in EXPORT_FIELDS if field.name in self.known}
        self._unread = [name for index, name in enumerate(names) if index not in read and name not in _OWN]
        self._is_ours = set(self.known) >= _OURS
        self._in_table = in_table
        self._problems: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._counts: Counter[tuple[str, str]] = Counter()
        self._undecoded: Counter[str] = Counter()

    def row(self, feature: ogr.Feature) -> dict[str, Any]:
        """The values of a feature by the names of `export_fields`; dates and times as ISO 8601 texts."""
        row: dict[str, Any] = {}
        for field in EXPORT_FIELDS:
            row[field.name] = None
            if field.name not in self.known:
                continue
            value: Any = None
            try:
                value = self._raw(feature, field.name)
                row[field.name] = None if value is None else _CONVERT[field.kind](value)
            except _NoValue as wanted:
                if field.name == NUMBER and value is not None:
                    row[GIVEN] = str(value)
                else:
                    self._left_empty(field.name, str(wanted), value)
        for name in IMAGES:
            if row[name] is not None:
                row[name] = row[name].replace("\\", "/").rpartition("/")[2]
        return row

    def text(self, feature: ogr.Feature, name: str) -> str | None:
        """A text by the name of any attribute."""
        try:
            value = self._raw(feature, name) if name in self.known else None
        except _NoValue:
            value = None
        return None if value is None else _to_text(value)

    def notes(self) -> Iterator[str]:
        """What was left empty, what was not read, and why."""
        for (name, wanted), examples in self._problems.items():
            yield Message(
                "{name}: {count} values that are no {wanted} ({examples}) were left empty.",
                name=name,
                count=self._counts[name, wanted],
                wanted=wanted,
                examples=", ".join(examples),
            )
        for name, count in self._undecoded.items():
            yield Message(
                "{name}: texts left empty, as the file does not name their encoding: {count}. Name it in a "
                "file beside it that ends in .cpg, such as GBK or ISO-8859-1, and export again.",
                name=name,
                count=count,
            )
        if self._unread:
            names = ", ".join(self._unread).encode("utf-8", "replace").decode()  # a .dbf cuts letters apart
            yield Message("Attributes that have no place here: {names}.", names=names)

    def _raw(self, feature: ogr.Feature, name: str) -> Any:
        """A value as it is stored: a datetime, number or text, or None."""
        index = self.known[name]
        if not feature.IsFieldSetAndNotNull(index):
            return None
        kind = feature.GetFieldDefnRef(index).GetType()
        if kind in (ogr.OFTDate, ogr.OFTDateTime):
            found = _time(feature.GetFieldAsDateTime(index), kind == ogr.OFTDate)
            if self._is_ours and name in _TIMES and isinstance(found, datetime):
                return found if found.tzinfo else found.replace(tzinfo=timezone.utc)
            return found
        value = feature.GetField(index)
        if isinstance(value, (bytes, bytearray)) or (isinstance(value, str) and not _is_text(value)):
            self._undecoded[name] += 1
            return None
        if isinstance(value, list):
            value = ", ".join(str(one) for one in value)
        if isinstance(value, str) and self._in_table:
            value = text_again(value)
        return None if value == "" else value

    def _left_empty(self, name: str, wanted: str, value: Any) -> None:
        self._counts[name, wanted] += 1
        examples, shown = self._problems[name, wanted], f"'{str(value)[:40]}'"
        if len(examples) < _EXAMPLES and shown not in examples:
            examples.append(shown)


def _is_text(value: str) -> bool:
    """Whether a text holds no bytes that GDAL could not decode."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _time(parts: Any, only_date: bool) -> date | datetime:
    """A date, or a time in UTC where its zone is known, of OGR's parts."""
    year, month, day, hour, minute, second, zone = parts
    try:
        found = datetime(year, month, day, hour, minute, min(int(second), 59))
    except ValueError:
        raise _NoValue(_DATES) from None
    if only_date:
        return found.date()
    if zone in _UNKNOWN_ZONE:
        return found
    return (found - timedelta(minutes=15 * (zone - _UTC))).replace(tzinfo=timezone.utc)


def _to_text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S") + ("Z" if value.tzinfo else "")
    return value.isoformat() if isinstance(value, date) else str(value)


def _to_whole(bits: int) -> Callable[[Any], int]:
    def convert(value: Any) -> int:
        number = _to_number(value, "whole numbers")
        if not number.is_integer() or abs(number) >= 2.0**bits:
            raise _NoValue("whole numbers")
        return int(number) if isinstance(value, float) or not str(value).isdigit() else int(value)

    return convert


def _to_number(value: Any, wanted: str = "numbers") -> float:
    try:
        number = float(value) if isinstance(value, (int, float, str)) else math.nan
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise _NoValue(wanted)
    return number


def _to_date(value: Any) -> str:
    return _to_time(value)[:10]


def _to_time(value: Any) -> str:
    """ISO 8601; days and months of other ways to write dates cannot be told apart."""
    if isinstance(value, str):
        value = _parsed(value.strip())
    if isinstance(value, datetime):
        moved = value.astimezone(timezone.utc) if value.tzinfo else value
        return _to_text(moved)
    if isinstance(value, date):
        return value.isoformat()
    raise _NoValue(_DATES)


def _parsed(text: str) -> date | datetime:
    text = text.replace("/", "-") if text[4:5] == "/" else text
    text = f"{text[:-1]}+00:00" if text.endswith("Z") else text
    text = f"{text}:00" if len(text) > 16 and text[-3:-2] in "+-" else text  # OGR writes +00
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        raise _NoValue(_DATES) from None


_CONVERT: dict[int, Callable[[Any], Any]] = {
    ogr.OFTString: _to_text,
    ogr.OFTReal: _to_number,
    ogr.OFTDate: _to_date,
    ogr.OFTDateTime: _to_time,
    **{kind: _to_whole(bits) for kind, bits in _WHOLE.items()},
}
