"""What is said to people: an English sentence with names for what differs, to be said in any language.

The sentence itself is the key, as in gettext: the command line and the log show it as it is; the dock looks
its translation up and fills the same arguments in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Message(str):
    """A sentence that is filled in, and remembers what it was made of.

    Attributes:
        key: the English sentence, with `{name}` for every argument.
        arguments: what is filled in.
    """

    key: str
    arguments: Mapping[str, object]

    def __new__(cls, key: str, /, **arguments: object) -> Message:
        """Fill a sentence in; without arguments braces are only braces."""
        message = super().__new__(cls, key.format(**arguments) if arguments else key)
        message.key = key
        message.arguments = {name: _said(value) for name, value in arguments.items()}
        return message


def joined(separator: str, parts: Iterable[str]) -> Message:
    """Several messages as one, each of which stays one that can be translated."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in named), **named)


def _said(value: object) -> object:
    """What an error says stands for it: a message must not keep a traceback with all its frames alive."""
    if not isinstance(value, BaseException):
        return value
    message = getattr(value, "message", None)
    return message if isinstance(message, Message) else str(value)
