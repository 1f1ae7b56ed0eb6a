"""What is said to people: an English sentence with names for what differs, to be said in any language.

The sentence itself is the key, as in gettext: the command line and the log show it as it is; the dock looks
its translation up and fills the same arguments in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from numbers import Number

_AS_KEYWORD = re.compile(
    r"""(\b(?:password|passwd|pwd|passfile|sslpassword)["']?\s*[=:]\s*)
    (?:'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|[^\s'"&;,|)]+)""",
    re.IGNORECASE | re.VERBOSE,
)
_IN_ADDRESS = re.compile(r"(\b\w[\w+.-]*://[^\s/:@'\"]*):[^\s/@'\"]+@")
"""A password between user and host of an address."""


class Message(str):
    """A sentence that is filled in, and remembers what it was made of.

    Attributes:
        key: the English sentence, with `{name}` for every argument.
        arguments: what is filled in.
    """

    key: str
    arguments: Mapping[str, object]

    def __new__(cls, key: str, /, **arguments: object) -> Message:
        """Fill a sentence in; without arguments braces are only braces, and a message is itself."""
        if isinstance(key, Message) and not arguments:
            return key
        key = without_passwords(key)
        said = {name: _said(value) for name, value in arguments.items()}
        message = super().__new__(cls, without_passwords(key.format(**said)) if said else key)
        message.key, message.arguments = key, said
        return message


class Messages(list[str]):
    """What there is to say, in order."""

    def say(self, key: str, /, **arguments: object) -> None:
        """Add a message; see `Message`."""
        self.append(Message(key, **arguments))


def joined(separator: str, parts: Iterable[str]) -> Message:
    """Several messages as one, each of which stays one that can be translated."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in named), **named)


def without_passwords(text: str, instead: str = "***") -> str:
    """A text in which no password of a connection stands: not as a keyword, not in an address.

    Args:
        text: of any kind.
        instead: stands in the place of each; empty: the keyword goes too.
    """
    if "=" not in text and "://" not in text and ":" not in text:
        return text
    plain = _AS_KEYWORD.sub(rf"\1{instead}" if instead else "", text)
    return _IN_ADDRESS.sub(rf"\1:{instead}@" if instead else r"\1@", plain)


def _said(value: object) -> object:
    """What stands for an argument, without passwords: a path can be a connection too.

    What an error says stands for it: a message must not keep a traceback with all its frames alive.
    """
    if isinstance(value, BaseException):
        message = getattr(value, "message", None)
        value = message if isinstance(message, Message) else str(value)
    if value is None or isinstance(value, (Message, Number)):
        return value
    text = str(value)
    plain = without_passwords(text)
    return value if plain == text else plain
