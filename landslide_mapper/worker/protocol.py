"""Messages between the client and the worker: one JSON object per line, ASCII, strict.

The client sends `Request` and `Cancel`; the worker sends `Hello` first, then `Heartbeat`s, and for every
request any number of `Report`s and exactly one `Result` or `Failure`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import PurePath
from typing import Any, Union

import numpy as np

from landslide_mapper.backend import Json
from landslide_mapper.errors import WorkerError
from landslide_mapper.messages import Message

VERSION = 2
"""Both sides come from the same installation; another number means that the files are mixed up."""
MAX_LINE = 16 * 1024 * 1024
"""Longest line in bytes. Arrays never travel as text, so a longer one is garbage."""


class ProtocolError(WorkerError):
    """Raised when a line is not a message of the protocol."""


@dataclass(frozen=True)
class Request:
    """Ask the worker to run operation `op`."""

    id: int
    op: str
    args: Json = field(default_factory=dict)


@dataclass(frozen=True)
class Cancel:
    """Ask the worker to stop request `id`."""

    id: int


@dataclass(frozen=True)
class Hello:
    """First line of a worker."""

    protocol: int
    pid: int
    python: str


@dataclass(frozen=True)
class Heartbeat:
    """The worker is alive and runs request `busy` (0: none)."""

    busy: int


@dataclass(frozen=True)
class Report:
    """An event of request `id` that is still running."""

    id: int
    data: Json


@dataclass(frozen=True)
class Result:
    """Request `id` is done."""

    id: int
    value: Json


@dataclass(frozen=True)
class Failure:
    """Request `id` failed (id 0: a line that was no request).

    Attributes:
        kind: name of the error's class in `landslide_mapper.errors`.
        details: traceback for the log; empty for errors that were raised on purpose.
    """

    id: int
    kind: str
    message: str
    details: str = ""


Envelope = Union[Request, Cancel, Hello, Heartbeat, Report, Result, Failure]

_FIELDS: dict[str, tuple[type[Envelope], dict[str, type]]] = {
    "request": (Request, {"id": int, "op": str, "args": dict}),
    "cancel": (Cancel, {"id": int}),
    "hello": (Hello, {"protocol": int, "pid": int, "python": str}),
    "heartbeat": (Heartbeat, {"busy": int}),
    "report": (Report, {"id": int, "data": dict}),
    "result": (Result, {"id": int, "value": dict}),
    "failure": (Failure, {"id": int, "kind": str, "message": str, "details": str}),
}
_KEY, _ARGUMENTS = "$message", "$arguments"
"""A `Message` in a line; no field, setting or region is called so."""
_NAMES = {cls: name for name, (cls, _) in _FIELDS.items()}


def encode(message: Envelope) -> bytes:
    """Write a message as one line.

    Raises:
        TypeError: when it holds something that JSON cannot say.
    """
    content = {"type": _NAMES[type(message)], **_packed(asdict(message))}
    # ASCII: file names that are not valid text travel as lone surrogates, and survive.
    return json.dumps(content, ensure_ascii=True, default=_plain).encode("ascii") + b"\n"


def _packed(value: Any) -> Any:
    """A value with each `Message` in it as key and arguments, which JSON would lose: it is a text."""
    if isinstance(value, Message):
        return {_KEY: value.key, _ARGUMENTS: {name: _argument(one) for name, one in value.arguments.items()}}
    if isinstance(value, dict):
        return {name: _packed(one) for name, one in value.items()}
    return [_packed(one) for one in value] if isinstance(value, (list, tuple)) else value


def _argument(value: object) -> Any:
    if isinstance(value, np.generic):
        return value.item()
    plain = value is None or isinstance(value, (str, int, float))
    return _packed(value) if plain else str(value)


def _unpacked(value: Any) -> Any:
    """The opposite of `_packed`.

    Raises:
        ValueError: when what should be a `Message` is none.
    """
    if isinstance(value, list):
        return [_unpacked(one) for one in value]
    if not isinstance(value, dict):
        return value
    inner = {name: _unpacked(one) for name, one in value.items()}
    if set(inner) != {_KEY, _ARGUMENTS}:
        return inner
    if not isinstance(inner[_KEY], str):
        raise ValueError("The key of a message is no text.")
    try:
        return Message(inner[_KEY], **inner[_ARGUMENTS])
    except (TypeError, LookupError, AttributeError) as error:
        raise ValueError(str(error)) from error


def _plain(value: object) -> Any:
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, PurePath):
        return str(value)
    raise TypeError(f"A message cannot carry a {type(value).__name__}.")


def decode(line: bytes) -> Envelope:
    """Read one line.

    Raises:
        ProtocolError: when the line is anything but exactly one message.
    """
    try:
        content = _unpacked(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise ProtocolError("Not a message: {excerpt}.", excerpt=_excerpt(line)) from error
    if not isinstance(content, dict):
        raise ProtocolError("Not a message: {excerpt}.", excerpt=_excerpt(line))
    kind = content.pop("type", None)
    if not isinstance(kind, str) or kind not in _FIELDS:
        raise ProtocolError("Unknown message type in {excerpt}.", excerpt=_excerpt(line))
    cls, types = _FIELDS[kind]
    if set(content) != set(types):
        raise ProtocolError(
            "A '{kind}' has {types}, found {content}.",
            kind=kind,
            types=sorted(types),
            content=sorted(content),
        )
    for name, expected in types.items():
        found = type(content[name])
        if (str if found is Message else found) is not expected:
            raise ProtocolError(
                "Field '{name}' of a '{kind}' must be {expected}: {excerpt}.",
                name=name,
                kind=kind,
                expected=expected.__name__,
                excerpt=_excerpt(line),
            )
    return cls(**content)


def _excerpt(line: bytes) -> str:
    text = line[:120].decode("ascii", "backslashreplace")
    return repr(text) + (f" ... ({len(line)} bytes)" if len(line) > 120 else "")


class LineBuffer:
    """Cuts a stream of bytes into lines, whatever the pieces it arrives in."""

    def __init__(self, limit: int = MAX_LINE) -> None:
        self._limit = limit
        self._parts: list[bytes] = []
        self._length = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Add bytes, and give the lines that are now complete, without their ends.

        Raises:
            ProtocolError: when a line grows beyond the limit.
        """
        *complete, rest = data.split(b"\n")
        for piece in complete:
            line = b"".join([*self._parts, piece])
            self._start(b"")
            self._check(len(line))
            yield line
        self._parts.append(rest)
        self._length += len(rest)
        self._check(self._length)

    def _start(self, rest: bytes) -> None:
        self._parts = [rest]
        self._length = len(rest)

    def _check(self, length: int) -> None:
        if length > self._limit:
            self._start(b"")
            raise ProtocolError("A line of more than {limit} bytes is not a message.", limit=self._limit)
