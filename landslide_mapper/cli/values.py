"""Words of the command line as values; what is none is wrong usage, said before any work begins."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName, dataset_name


def text(word: str) -> str:
    """A text that can be stored and shown.

    Raises:
        ArgumentTypeError: when it is not UTF-8, as names from other systems are at times.
    """
    try:
        word.encode("utf-8")
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError(
            f"{_shown(word)} is not valid UTF-8; rename the file or folder, or type the text again"
        ) from error
    return word


def path(word: str) -> Path:
    """A path.

    Raises:
        ArgumentTypeError: when it is empty or no name that can be stored and shown.
    """
    if not word.strip():
        raise argparse.ArgumentTypeError("the name is empty; expected that of a file or folder")
    if "\0" in word:
        raise argparse.ArgumentTypeError(f"{_shown(word)} holds a zero byte; expected a name")
    return Path(text(word))


def dataset(word: str) -> DatasetName:
    """A path, or a name that only GDAL knows, which is taken as it is.

    Raises:
        ArgumentTypeError: when it is empty or no name that can be stored and shown.
    """
    path(word)
    return dataset_name(word)


def number(low: float | None = None, high: float | None = None) -> Callable[[str], float]:
    """A reader of numbers within limits; neither "nan" nor "inf" is one."""

    def read(word: str) -> float:
        try:
            found = float(word)
        except ValueError:
            found = math.nan
        if not math.isfinite(found) or not _is_within(found, low, high):
            raise argparse.ArgumentTypeError(
                f"{_shown(word)} found, expected {_range('a number', low, high)}"
            )
        return found

    return read


def integer(low: float | None = None, high: float | None = None) -> Callable[[str], int]:
    """A reader of whole numbers within limits."""

    def read(word: str) -> int:
        # 15 digits are more than anybody means, and thousands take Python seconds or an error.
        found = int(word) if re.fullmatch(r"[+-]?[0-9]{1,15}", word) else None
        if found is None or not _is_within(found, low, high):
            wanted = _range("a whole number", low, high)
            raise argparse.ArgumentTypeError(f"{_shown(word)} found, expected {wanted}")
        return found

    return read


def _is_within(found: float, low: float | None, high: float | None) -> bool:
    return (low is None or found >= low) and (high is None or found <= high)


def _range(what: str, low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f"{what} from {low:.15g} to {high:.15g}"
    return what if low is None else f"{what} of {low:.15g} or more"


def _shown(word: str) -> str:
    """The word as it can be printed anywhere, cut where it is long."""
    shown = ascii(word) if any("\ud800" <= letter <= "\udfff" for letter in word) else repr(word)
    return shown if len(shown) <= 80 else f"{shown[:77]}..."
