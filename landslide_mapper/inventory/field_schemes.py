"""Names and words of the inventories of others, read from files that people edit.

A scheme is a JSON file (docs/inventory_fields.md). Some come with the plugin, others are a user's own.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from osgeo import ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_fields import EXPORT_FIELDS, PLACES, SHORT, WORDS, ExportField
from landslide_mapper.json_fields import Fields, read_json
from landslide_mapper.messages import Message
from landslide_mapper.package_files import resource, user_folder

VERSION, MARK = 1, "landslide_mapper_fields"
SUFFIX = ".json"
_FOLDER = "inventory_fields"
_MOST = 100
_KEYS = ("name", "short", "from", "value", "values", "otherwise", "meaning")
_NAME, _SHORT = r"[^\W\d]\w{0,62}", rf"[A-Za-z_][A-Za-z0-9_]{{0,{SHORT - 1}}}"
_RESERVED = frozenset(("fid", "ogc_fid", "geom", "geometry", "wkt", "lon", "lat", "x", "y", "stroke", "fill"))
"""Names that formats have for things of their own."""
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
"""Files hold texts up to the first NUL, and no halves of characters."""
_SOURCES = {field.name: field for field in (*EXPORT_FIELDS, *PLACES)}


@dataclass(frozen=True)
class FieldScheme:
    """A scheme.

    Attributes:
        title: for people.
        about: whose it is, and what it leaves out.
        fields: in their order.
    """

    title: str
    about: str
    fields: tuple[ExportField, ...]

    def notes(self, rows: Sequence[Mapping[str, Any]]) -> Iterator[Message]:
        """What of an inventory has no word in it."""
        for field in self.fields:
            if field.values is None or field.otherwise is not None:
                continue
            lost = Counter(str(row[field.source]) for row in rows if row.get(field.source) is not None)
            lost = Counter({word: count for word, count in lost.items() if word not in field.values})
            if lost:
                yield Message(
                    "{name}: {count} values for which {scheme} has no word ({examples}) were left empty.",
                    name=field.name,
                    count=sum(lost.values()),
                    scheme=self.title,
                    examples=", ".join(sorted(lost)[:3]),
                )


OWN = FieldScheme("Landslide Mapper", "", EXPORT_FIELDS)
"""Our own names and words, which every program of ours reads."""


def scheme_files() -> dict[str, Path]:
    """All schemes by the name that they are asked for: those that come along, and the user's own."""
    found: dict[str, Path] = {}
    for folder in (resource(_FOLDER), own_schemes()):
        if folder.is_dir():
            found.update({path.stem: path for path in sorted(folder.glob(f"*{SUFFIX}"))})
    return found


def own_schemes() -> Path:
    """Where a user puts schemes of his own."""
    return user_folder() / _FOLDER


def read_scheme(name: str) -> FieldScheme:
    """A scheme by its name, or by the path of its file; ours where there is no name.

    Raises:
        InventoryError: when there is none, or something in it is not as it must be: one message that says
            what was found where, and what was expected.
    """
    if not name:
        return OWN
    known = scheme_files()
    path = known.get(name) or Path(name)
    if path.suffix.lower() != SUFFIX or not path.exists():
        raise InventoryError(
            "'{name}' is no scheme of attributes, expected {known}, or a file that ends in .json.",
            name=name,
            known=", ".join(known),
        )
    return _scheme(read_json(path, InventoryError))


def _scheme(data: Fields) -> FieldScheme:
    data.only((MARK, "title", "about", "source", "fields"))
    data.integer(MARK, VERSION, VERSION)
    data.text("source", r"(?s).{0,1000}", default="")
    read = [_field(one) for one in data.items("fields", _MOST)]
    _check_once(data, "name", [field.name for field in read])
    _check_once(data, "short", [field.short for field in read if field.short])
    return FieldScheme(data.text("title"), data.text("about", r"(?s).{0,2000}", default=""), _shortened(read))


def _field(data: Fields) -> ExportField:
    data.only(_KEYS)
    name = data.text("name", _NAME, "a name of letters, digits and _ that begins with a letter")
    if name.lower() in _RESERVED:
        raise data.fail(
            "name", f"another name than {', '.join(sorted(_RESERVED))}, which formats use themselves"
        )
    short = data.text("short", _SHORT, f"up to {SHORT} ASCII letters, digits and _", default="x")
    short = short if "short" in data.data else ""
    meaning = data.text("meaning", r"(?s).{0,1000}", default="")
    if ("from" in data.data) == ("value" in data.data):
        raise data.fail("from", "either 'from' (an attribute of ours) or 'value' (the same for all)")
    if "value" in data.data:
        constant = _plain(data, "value", data.data["value"])
        return ExportField(name, short, _kind_of([constant]), meaning, "-", constant=constant)
    source = _SOURCES[data.choice("from", _SOURCES)]
    values = _values(data, source.name)
    otherwise = _plain(data, "otherwise", data.data["otherwise"]) if "otherwise" in data.data else None
    others = [] if otherwise is None else [otherwise]
    kind = _kind_with(source.kind, others) if values is None else _kind_of([*values.values(), *others])
    return ExportField(name, short, kind, meaning or source.meaning, source.name, values, otherwise)


def _values(data: Fields, source: str) -> Mapping[str, Any] | None:
    if "values" not in data.data:
        return None
    values = data.fields("values")
    known = WORDS.get(source)
    unknown = sorted(set(values.data) - set(known)) if known else []
    if unknown:
        raise data.fail("values", f"only words of '{source}' ({', '.join(known or ())}), not '{unknown[0]}'")
    return {word: _plain(values, word, value) for word, value in values.data.items()}


def _plain(data: Fields, key: str, value: Any) -> str | int | float:
    if not _fits_in_files(value):
        raise data.fail(key, "a text or a number")
    plain: str | int | float = value
    return plain


def _fits_in_files(value: Any) -> bool:
    """Whether formats hold a value as it is: no NaN, no endless number, no half or cut text."""
    if isinstance(value, str):
        return bool(value) and not _NO_TEXT.search(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return math.isfinite(value) if isinstance(value, float) else abs(value) < 2**63


def _kind_with(kind: int, others: Sequence[Any]) -> int:
    """The kind of a field of ours that also holds what stands where there is no value."""
    whole = kind in (ogr.OFTInteger, ogr.OFTInteger64)
    if kind == ogr.OFTString or not others:
        return kind
    if whole or kind == ogr.OFTReal:
        found = _kind_of(others)
        return kind if whole and found == ogr.OFTInteger else max(found, int(ogr.OFTReal))
    return int(ogr.OFTString)


def _kind_of(values: Sequence[Any]) -> int:
    if all(isinstance(value, int) and abs(value) < 2**31 for value in values):
        return int(ogr.OFTInteger)
    return int(ogr.OFTReal if all(isinstance(value, (int, float)) for value in values) else ogr.OFTString)


def _check_once(data: Fields, key: str, names: Sequence[str]) -> None:
    """Formats do not tell large letters from small ones."""
    for name, count in Counter(name.lower() for name in names).items():
        if count > 1:
            raise data.fail("fields", f"every '{key}' once, but '{name}' is there {count} times")


def _shortened(fields: Sequence[ExportField]) -> tuple[ExportField, ...]:
    """The fields with short names for all: as told, else cut, with a number where they would collide."""
    taken = {field.short.lower() for field in fields if field.short}
    done = []
    for field in fields:
        short = field.short
        if not short:
            ascii_name = field.name.encode("ascii", "replace").decode().replace("?", "_")
            short, number = ascii_name[:SHORT], 1
            while short.lower() in taken:
                number += 1
                short = f"{ascii_name[: SHORT - len(str(number)) - 1]}_{number}"
        taken.add(short.lower())
        done.append(replace(field, short=short))
    return tuple(done)
