"""How errors cross from the worker to the client: as the name of a class in `errors`, and a message."""

from __future__ import annotations

import traceback
from pathlib import Path

from landslide_mapper import errors
from landslide_mapper.messages import Message
from landslide_mapper.worker.protocol import Failure

_ADVICE = Message(
    "Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON."
)


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


def died(
    python: Path, spoke: bool, op: str, reason: str, how: Message, kept: Path | None
) -> errors.WorkerError:
    """What to say of a worker that will never answer.

    Args:
        python: that ran it.
        spoke: whether it had said hello, as only a worker does.
        op: what it was asked for.
        reason: why it was stopped; empty where it ended by itself.
        how: it ended.
        kept: file with its last lines, if any.
    """
    if reason and spoke:
        return errors.WorkerError(
            "The worker was stopped. {reason} The next job starts a new one.", reason=reason
        )
    if reason:
        return errors.WorkerError(
            "The worker's Python '{python}' is not usable. {reason} {advice}",
            python=python,
            reason=reason,
            advice=_ADVICE,
        )
    if not spoke:
        return errors.WorkerError(
            "The worker's Python '{python}' did not start: {how} {advice}",
            python=python,
            how=how,
            advice=_ADVICE,
        )
    return errors.WorkerError(
        "The worker is gone (while asked to {op}): {how} The next job starts a new one.{report}",
        op=op,
        how=how,
        report=Message(" Its last lines are in {file}.", file=kept) if kept else "",
    )


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
