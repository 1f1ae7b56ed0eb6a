"""Errors of Landslide Mapper: one root, and each leaf is also the builtin that a caller expects.

A message names the file or field, what was found, what was expected and what to do about it.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from landslide_mapper.messages import Message

_NO_MEMORY = (
    "out of memory",
    "can't allocate memory",
    "cannot allocate memory",
    "not enough memory",
    "unable to allocate",
    "failed to allocate",
    "bad_alloc",
    "defaultcpuallocator",
    "could not create a primitive",
    "could not create a memory object",
    # What NVIDIA's libraries say when they find no room for their own work space.
    "cublas_status_alloc_failed",
    "cudnn_status_alloc_failed",
    "cusolver_status_alloc_failed",
)
"""What torch and its libraries say in a plain RuntimeError when machine or device have no memory left."""


class LandslideMapperError(Exception):
    """Root of every error that the package raises on purpose.

    Attributes:
        message: what is said, as a key with arguments.
        goes_on: whether the same job, asked for again, goes on where this one stopped.
    """

    goes_on = False

    def __init__(self, key: str = "", /, **arguments: object) -> None:
        """Say what is wrong.

        Args:
            key: the English sentence, with `{name}` for every argument.
            arguments: what is filled in.
        """
        self.message = Message(key, **arguments)
        super().__init__(self.message)


class JobError(LandslideMapperError, ValueError):
    """Raised when a job is asked for something that cannot be done as stated."""


class RasterError(LandslideMapperError, OSError):
    """Raised when a raster cannot be opened, read or written."""


class GridMismatchError(RasterError):
    """Raised when the two rasters of a scene cannot be brought onto one grid."""


class InventoryError(LandslideMapperError, ValueError):
    """Raised when labels, labelled areas or candidates cannot be read or written."""


class ScenesError(InventoryError):
    """Raised when a scene list is malformed; every fault is named with its place."""


class WorkspaceError(InventoryError):
    """Raised when an event's database cannot be made, opened, read or written."""


class ModelError(LandslideMapperError, ValueError):
    """Raised when a model on disk is missing, foreign, damaged or of another schema."""


class UnknownRegionError(ModelError):
    """Raised when a region is asked for that the model does not have."""


class TrainingError(LandslideMapperError, RuntimeError):
    """Raised when training cannot start or cannot go on."""


class OutOfMemoryError(LandslideMapperError, MemoryError):
    """Raised when a job needs more memory than the device or the machine has."""


class WorkerError(LandslideMapperError, RuntimeError):
    """Raised when the worker process cannot be started, died or does not answer."""


class ClusterError(LandslideMapperError, RuntimeError):
    """Raised when the workers of a cluster cannot be reached, went away or do not fit together."""


class EngineSetupError(LandslideMapperError, RuntimeError):
    """Raised when the engine cannot be installed, checked or removed."""


@contextmanager
def system_errors(error: type[LandslideMapperError], key: str, /, **arguments: object) -> Iterator[None]:
    """Turn what the system refuses in the block into an error of ours; `{reason}` is what the system says."""
    try:
        yield
    except LandslideMapperError:  # some of ours are the system's, too
        raise
    except OSError as failure:
        raise error(key, reason=failure.strerror or failure, **arguments) from failure


class Canceled(Exception):  # noqa: N818 - not an error: the user asked for it
    """Raised inside a job when the user cancelled it."""


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error of any library says that memory ran out."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    if isinstance(error, OSError) and error.errno == errno.ENOMEM:
        return True
    return isinstance(error, (RuntimeError, OSError)) and any(
        sign in str(error).lower() for sign in _NO_MEMORY
    )
