"""The standard streams, which may be closed, full, read by nobody any more, or unable to show a letter."""

from __future__ import annotations

import os
import sys
import warnings
from contextlib import suppress
from typing import TextIO

from landslide_mapper.errors import LandslideMapperError


class OutputError(LandslideMapperError, OSError):
    """Raised when standard output cannot be written, but for a reader that has had enough."""


def prepare() -> None:
    """Open what is closed to nowhere, let no letter be an error, and have only our own words said.

    A closed stream's number would be given to the next file that is opened, and a library that prints would
    print into it.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free: this one
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    # GDAL 3.7 and newer ask a program to choose how failures are told; `raster.gdal_calls` takes either way.
    warnings.filterwarnings("ignore", r"Neither \w+\.UseExceptions", FutureWarning)


def require_output() -> None:
    """Make sure that there is a standard output, where the result is nothing else.

    Raises:
        OutputError: when it was closed from the start.
    """
    if getattr(sys.stdout, "name", None) == os.devnull and sys.__stdout__ is None:
        raise OutputError("standard output is closed, and the result is printed there. Leave it open.")


def say(text: str) -> None:
    """Write a result to standard output.

    Raises:
        OutputError: when it cannot be written. A reader that has closed its end, such as `head`, is none.
    """
    stream = sys.stdout
    try:
        stream.write(f"{text}\n")
        stream.flush()
    except BrokenPipeError:
        _give_up(stream)
    except OSError as error:
        _give_up(stream)
        raise OutputError(
            "standard output cannot be written: {reason}. What was asked for is done; say where to print it.",
            reason=error.strerror or error,
        ) from error


def tell(text: str, stream: TextIO) -> None:
    """Write to standard error, as far as anybody can read it."""
    with suppress(OSError, ValueError):
        stream.write(text)
        stream.flush()


def _give_up(stream: TextIO) -> None:
    """Send the rest nowhere: Python would try once more at its end, and make that the exit code."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
