"""When an image was taken, and on which side of the event, as far as its name or its metadata tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[-_. :/]?(0[1-9]|1[0-2])[-_. :/]?(0[1-9]|[12]\d|3[01])(?=\D|$|\d{6}(?!\d))"
)
_BEFORE = re.compile(
    r"(?<![a-z])(pre|before|avant|antes|vorher|old)(?![a-z])|(?<![a-z0-9])t0(?![a-z0-9])|[前]", re.IGNORECASE
)
_AFTER = re.compile(
    r"(?<![a-z])(post|after|apres|après|despues|después|nachher|new)(?![a-z])|(?<![a-z0-9])t1(?![a-z0-9])|[后後]",
    re.IGNORECASE,
)
_KEYS = ("ACQUISITIONDATETIME", "ACQUISITION_DATE", "DATE_ACQUIRED", "DATATAKE_1_DATATAKE_SENSING_START")
"""Metadata items that hold the day of acquisition; TIFFTAG_DATETIME is when the file was made."""


def date_in(text: str) -> date | None:
    """The first date in a text, such as 2018-09-06, 20180906 or 20180906T012345."""
    for found in _DATE.finditer(text):
        try:
            return date(*(int(group) for group in found.groups()))
        except ValueError:
            continue
    return None


def says_before(name: str) -> bool:
    """Whether a name says that an image was taken before the event."""
    return _BEFORE.search(name) is not None


def says_after(name: str) -> bool:
    """Whether a name says that an image was taken after the event."""
    return _AFTER.search(name) is not None


def acquisition_date(name: str, metadata: Mapping[str, str]) -> date | None:
    """The day an image was taken: from its metadata, else from its file name."""
    by_key = {key.upper(): value for key, value in metadata.items()}
    texts = [by_key[key] for key in _KEYS if key in by_key]
    return next((found for text in [*texts, name] if (found := date_in(text))), None)
