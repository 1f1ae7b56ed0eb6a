"""Small XML documents as text. They are only ever written here; nothing of XML is read."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from types import MappingProxyType

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML may hold, not even escaped."""


class Element:
    """An element.

    Attributes:
        attributes: by name.
        text: before its children; None: none.
        children: in their order.
    """

    def __init__(self, tag: str, attributes: Mapping[str, str] = MappingProxyType({})) -> None:
        self._tag = tag
        self.attributes = dict(attributes)
        self.text: str | None = None
        self.children: list[Element] = []

    def add(self, tag: str, attributes: Mapping[str, str] = MappingProxyType({})) -> Element:
        """A new child at the end."""
        child = Element(tag, attributes)
        self.children.append(child)
        return child

    def __str__(self) -> str:
        """The element as XML."""
        named = "".join(f' {name}="{_escaped(value)}"' for name, value in self.attributes.items())
        inside = _escaped(self.text or "") + "".join(str(child) for child in self.children)
        return f"<{self._tag}{named}>{inside}</{self._tag}>"


def _escaped(text: str) -> str:
    return html.escape(_NOT_XML.sub("\ufffd", text)).replace("\n", "&#10;")
