"""When memory runs out: how it is given back, and how work goes on in smaller parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.errors import OutOfMemoryError, is_out_of_memory

Answer = TypeVar("Answer")


def release_memory() -> None:
    """Give the GPU memory that torch keeps for later back to everybody."""
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def in_parts(
    patches: NDArray[np.intp], size: int, ask: Callable[[NDArray[np.intp]], Answer]
) -> Iterator[Answer]:
    """Ask for some patches at once; where memory runs out, for half as many from there on.

    Args:
        patches: numbers of the patches.
        size: how many at once to begin with.
        ask: called with some of them, in their order.

    Raises:
        OutOfMemoryError: when not even one fits.
    """
    done = 0
    while done < len(patches):
        some = patches[done : done + size]
        answers: list[Answer] = []
        try:
            answers.append(ask(some))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            if len(some) == 1:
                raise OutOfMemoryError(
                    "There is not enough memory to score a single patch. Close other programs, or choose the "
                    "device 'cpu'."
                ) from error
        if answers:
            done += len(some)
            yield answers[0]
        else:
            # Not in the handler: while it runs, the exception keeps what was tried in memory.
            release_memory()
            size = -(-len(some) // 2)
