"""Stand-ins for the classes of QGIS: they can be asked for anything and know nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PyQt6.QtCore import QObject
from PyQt6.QtGui import QIcon

TEXTS = ("authid", "baseName", "fileName", "filePath", "homePath", "name", "providerType", "source", "title")
"""Calls of QGIS whose result Qt is given as a text."""
RESULTS: dict[str, Callable[[], object]] = {"getThemeIcon": QIcon, "readEntry": lambda: ("", False)}
RESULTS.update(dict.fromkeys(TEXTS, str))


class AsksAnything(type):
    """Classes whose enums and static methods are stand-ins, too."""

    def __getattr__(cls, name: str) -> StandIn:
        return of(name)


class StandIn(metaclass=AsksAnything):
    """Nothing: empty, false and zero; its methods, attributes and items are stand-ins again."""

    called = ""

    def __init__(self, *_: object, **__: object) -> None:
        """Whatever is given is ignored."""

    def __getattr__(self, name: str) -> StandIn:
        return of(name)

    def __call__(self, *_: object, **__: object) -> object:
        return RESULTS.get(self.called, StandIn)()

    def __getitem__(self, _: object) -> StandIn:
        return StandIn()

    def __iter__(self) -> Iterator[object]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __index__(self) -> int:
        return 0

    def __float__(self) -> float:
        return 0.0

    def __str__(self) -> str:
        return ""

    def __or__(self, _: object) -> StandIn:
        return self

    __ror__ = __and__ = __rand__ = __or__


def of(name: str) -> StandIn:
    """What an attribute of that name is.

    Raises:
        AttributeError: for what Python itself asks for.
    """
    if name.startswith("__"):
        raise AttributeError(name)
    made = StandIn()
    made.called = name
    return made


def plain(name: str) -> type:
    """A class of QGIS that Qt knows nothing of."""
    return AsksAnything(name, (StandIn,), {})


def on_top_of(base: type, name: str) -> type:
    """A class of QGIS that is one of Qt, too: what Qt has is real."""

    def begin(self: Any, *given: object, **_: object) -> None:
        base.__init__(self, *[one for one in given if isinstance(one, QObject)])  # type: ignore[misc]

    def ask(_: object, attribute: str) -> StandIn:
        return of(attribute)

    kind = type(name, (type(base),), {"__getattr__": ask})
    made: type = kind(name, (base,), {"__getattr__": ask, "__init__": begin})
    return made
