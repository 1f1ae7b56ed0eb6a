"""The command line started several times by torchrun: the first does the job, the others learn along."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from landslide_mapper.backend import Backend
from landslide_mapper.errors import TrainingError
from landslide_mapper.vocabulary import LEARNING_KINDS

_ALONE = ("compress", "pretrain", "search-decoder", "train-boxes")
"""Commands that learn, too, but in one process: on several machines somebody would wait for nothing."""
_NEEDED = ("RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT")


def leads() -> bool:
    """Whether this process does the job: it was started alone, or is the first of several."""
    return not _several() or os.environ["RANK"] == "0"


def backend(command: str, log: Callable[[str], None]) -> Backend | None:
    """The backend of the first of several processes; None where there are no others, or of no use.

    Raises:
        TrainingError: when the command learns, but cannot share that.
    """
    if not _several():
        return None
    if command in _ALONE:
        raise TrainingError(
            "'{command}' learns in one process only: start it again without torchrun.", command=command
        )
    if command not in LEARNING_KINDS:
        return None
    _quiet()
    from landslide_mapper.nn.backend.ranked import RankedBackend

    return RankedBackend(lambda event: log(event["message"]))


def follow(command: str) -> int:
    """What the other processes do: learn along with the first one, which alone reads, writes and tells.

    Returns:
        The exit code; 1 where the first one has said already what is wrong.
    """
    if command not in LEARNING_KINDS:  # the first one does all else alone
        return 0
    _quiet()
    from landslide_mapper.nn.backend.ranked import follow

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first one hears of it, and all stop together
    try:
        follow()
    except TrainingError:
        return 1
    return 0


def _quiet() -> None:
    """Keep what PyTorch's libraries have to say of its own use out of the output; read when it is loaded."""
    os.environ.setdefault("TORCH_CPP_LOG_LEVEL", "ERROR")


def _several() -> bool:
    return all(name in os.environ for name in _NEEDED) and os.environ["WORLD_SIZE"] != "1"
