"""Reading JSON that others may have written: each field is checked and each fault is named."""

from __future__ import annotations

import json
import re
import stat
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

from landslide_mapper.errors import LandslideMapperError, ModelError

MAX_JSON_BYTES = 16 * 1024 * 1024
_REQUIRED: Any = object()


def read_json(path: Path, error: type[LandslideMapperError] = ModelError) -> Fields:
    """Read a JSON object from a file.

    Raises:
        LandslideMapperError: of class `error`, when the file is missing, too large or not a JSON object.
    """
    try:
        check_regular(path, error)
        size = path.stat().st_size
        text = path.read_bytes() if size <= MAX_JSON_BYTES else b""
    except FileNotFoundError as exception:
        raise error("{path} is missing.", path=path) from exception
    except OSError as exception:
        raise error("{path} cannot be read: {reason}.", path=path, reason=exception.strerror) from exception
    if size > MAX_JSON_BYTES:
        raise error(
            "{path} is larger than {most} bytes: not a file of Landslide Mapper.",
            path=path,
            most=MAX_JSON_BYTES,
        )
    try:
        data = json.loads(text.decode("utf-8-sig"))  # editors of Windows begin with a mark
    except (ValueError, RecursionError) as exception:
        raise error(
            "{path} is damaged: it is not valid JSON ({reason}).", path=path, reason=exception
        ) from exception
    return Fields(data, str(path), error)


def check_regular(path: Path, error: type[LandslideMapperError]) -> None:
    """Refuse what may never end or lie outside: devices, pipes, links, folders.

    Raises:
        LandslideMapperError: of class `error`.
        OSError: when it is not there.
    """
    if not stat.S_ISREG(path.lstat().st_mode):
        raise error(
            "{path} is a link, a device, a pipe or a folder; expected a regular file. Copy the whole again "
            "from where it came from.",
            path=path,
        )


class Fields:
    """A JSON object whose fields are checked as they are read.

    Every reader raises `error` with the place and the field's name when the field is missing (and has no
    default), of another type or out of range.
    """

    def __init__(self, data: object, where: str, error: type[LandslideMapperError] = ModelError) -> None:
        self.where = where
        self._error = error
        if not isinstance(data, dict):
            raise error(f"{where}: expected a JSON object, found {_shown(data)}.")
        self.data: dict[str, Any] = data

    def fail(self, key: str, expected: str) -> LandslideMapperError:
        """The error for a field that is not as expected."""
        if key not in self.data:
            return self._error(f"{self.where}: field '{key}' is missing; expected {expected}.")
        found = _shown(self.data[key])
        return self._error(f"{self.where}: field '{key}' is {found}; expected {expected}.")

    def only(self, known: Collection[str]) -> None:
        """Refuse fields that are not known."""
        unknown = sorted(set(self.data) - set(known))
        if unknown:
            listed = ", ".join(sorted(known))
            raise self._error(f"{self.where}: unknown field '{unknown[0]}'; known are {listed}.")

    def integer(self, key: str, low: int, high: int, default: int = _REQUIRED) -> int:
        """A whole number from `low` to `high`."""
        value = self.data.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.fail(key, f"a whole number from {low} to {high}")
        return value

    def number(self, key: str, low: float, high: float, default: float = _REQUIRED) -> float:
        """A finite number from `low` to `high`."""
        value = self.data.get(key, default)
        if not _is_number(value) or not low <= value <= high:
            raise self.fail(key, f"a number from {low:g} to {high:g}")
        return float(value)

    def boolean(self, key: str, default: bool = _REQUIRED) -> bool:
        """True or false."""
        value = self.data.get(key, default)
        if not isinstance(value, bool):
            raise self.fail(key, "true or false")
        return value

    def text(
        self, key: str, pattern: str = r"(?s).{1,1000}", what: str = "a text", default: str = _REQUIRED
    ) -> str:
        """A text that matches `pattern` as a whole."""
        value = self.data.get(key, default)
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise self.fail(key, what)
        return value

    def choice(self, key: str, options: Collection[str], default: str = _REQUIRED) -> str:
        """One of several texts."""
        value = self.data.get(key, default)
        if not isinstance(value, str) or value not in options:
            raise self.fail(key, f"one of {', '.join(sorted(options))}")
        return value

    def numbers(self, key: str, count: int) -> tuple[float, ...]:
        """A list of `count` finite numbers."""
        value = self.data.get(key)
        if not isinstance(value, list) or len(value) != count or not all(_is_number(one) for one in value):
            raise self.fail(key, f"a list of {count} numbers")
        return tuple(float(one) for one in value)

    def fields(self, key: str) -> Fields:
        """An object inside this one."""
        if not isinstance(self.data.get(key), dict):
            raise self.fail(key, "a JSON object")
        return Fields(self.data[key], f"{self.where}: {key}", self._error)

    def items(self, key: str, most: int) -> list[Fields]:
        """A list of one to `most` objects."""
        value = self.data.get(key)
        if not isinstance(value, list) or not 1 <= len(value) <= most:
            raise self.fail(key, f"a list of 1 to {most} objects")
        return [Fields(one, f"{self.where}: {key}[{place}]", self._error) for place, one in enumerate(value)]


def _is_number(value: object) -> bool:
    """Whether it is a number that a float can hold: not NaN, not infinite, no endless integer."""
    return (
        isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= sys.float_info.max
    )


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."
