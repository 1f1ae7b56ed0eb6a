"""How errors cross from the worker to the client: as the name of a class in `errors`, and a message."""

from __future__ import annotations

import traceback

from landslide_mapper import errors
from landslide_mapper.messages import Message
from landslide_mapper.worker.protocol import Failure


class WorkerTraceback(Exception):  # noqa: N818 - never raised by itself
    """The cause of an error that happened in the worker: the traceback from there, as text."""


def to_failure(request_id: int, error: BaseException, python: str) -> Failure:
    """Describe an error for the other side; `python` is this Python, for messages that must name it."""
    if isinstance(error, (errors.LandslideMapperError, errors.Canceled)) and _known(error):
        return Failure(request_id, type(error).__name__, getattr(error, "message", str(error)))
    details = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    if errors.is_out_of_memory(error):
        return Failure(request_id, errors.OutOfMemoryError.__name__, _no_memory(error), details)
    if isinstance(error, ImportError):
        return Failure(request_id, errors.WorkerError.__name__, _no_import(error, python), details)
    message = Message("The worker failed with {kind}: {error}", kind=type(error).__name__, error=error)
    return Failure(request_id, errors.WorkerError.__name__, message, details)


def to_error(failure: Failure) -> Exception:
    """Make the error that `failure` describes, to be raised on this side."""
    cls = getattr(errors, failure.kind, None)
    known = isinstance(cls, type) and issubclass(cls, (errors.LandslideMapperError, errors.Canceled))
    error: Exception = cls(failure.message) if cls and known else errors.WorkerError(failure.message)
    if failure.details:
        error.__cause__ = WorkerTraceback("\n" + failure.details)
    return error


def _known(error: BaseException) -> bool:
    return getattr(errors, type(error).__name__, None) is type(error)


def _no_memory(error: BaseException) -> Message:
    first_line = (str(error).splitlines() or [""])[0]
    return Message(
        "The worker ran out of memory{reason}. Close other programs, choose the device 'cpu', "
        "or use a smaller network.",
        reason=f" ({first_line})" if first_line else "",
    )


def _no_import(error: ImportError, python: str) -> Message:
    return Message(
        "The worker's Python ({python}) cannot import {library}: {error}. "
        "Install what is missing with: {python} -m pip install torch torchvision "
        "segmentation-models-pytorch safetensors",
        python=python,
        library=error.name or "a library it needs",
        error=error,
    )
