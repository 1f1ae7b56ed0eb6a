"""Text that may be shown to strangers: no account, no folder, no machine, no password, no database.

It is better to take too much: who reads a report of a fault can ask, and what is published stays so.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable
from pathlib import Path

from landslide_mapper.messages import without_passwords
from landslide_mapper.people import account_names

_CONNECTION = re.compile(
    r"""\b(user(?:name)?|authcfg|host(?:addr)?|dbname|database|service|sslcert|sslkey|sslrootcert|token|api_?key)
    (\s*=\s*)(?:'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|[^\s'"&;,|)]+)""",
    re.IGNORECASE | re.VERBOSE,
)
_ADDRESS = re.compile(r"(\b[a-z][a-z0-9+.-]*:)//[^\s'\"<>]+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_QUOTED = re.compile(r"(['\"])((?:/|~|\\\\|[A-Za-z]:[\\/])[^'\"\n]*)\1")
_POSIX = re.compile(r"(?<![\w.…/])(?:~|)/(?:[^/\n'\":;,|<>=]*/)+")
_WINDOWS = re.compile(r"(?:\b[A-Za-z]:[\\/](?!/)|\\\\)(?:[^\\/\n'\":;,|<>=]+[\\/])*")
_SHORTEST = 3
"""Names of fewer letters are only taken where they stand alone; they would be found in any word."""


def scrubbed(text: str, names: Iterable[str] = ()) -> str:
    """A text of which strangers learn nothing but what is wrong; of paths the file's name is left.

    Args:
        text: messages, a log, a traceback.
        names: more names that nobody is to read, such as that of the reviewer.
    """
    text = without_passwords(text)
    text = _ADDRESS.sub(r"\1…", text)
    text = _CONNECTION.sub(r"\1\2***", text)
    text = _MAIL.sub("<mail>", text)
    text = _QUOTED.sub(_name_only, text)
    text = _WINDOWS.sub("…/", _POSIX.sub("…/", text))
    home = Path.home()
    secret = {"<user>": {*account_names(), home.name}, "<host>": {platform.node()}, "<name>": set(names)}
    for instead, words in secret.items():
        for word in sorted(filter(None, words), key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", instead, text, flags=re.IGNORECASE)
            if len(word) > _SHORTEST:
                text = re.sub(re.escape(word), instead, text, flags=re.IGNORECASE)
    return text


def _name_only(found: re.Match[str]) -> str:
    name = re.split(r"[/\\]", found[2].rstrip("/\\"))[-1]
    return f"{found[1]}…/{name}{found[1]}"
