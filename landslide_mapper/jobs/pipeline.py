"""Windows of a scene that are read, computed and written at the same time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import Protocol, TypeVar, runtime_checkable

from landslide_mapper.backend import BlockInput
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.raster.read_ahead import leave, read_ahead
from landslide_mapper.raster.scene import Scene
from landslide_mapper.tiling import Window

R = TypeVar("R")
_TICK_S = 0.25
"""Longest time between two looks whether the user asked to stop."""


@runtime_checkable
class Stager(Protocol):
    """A backend to which a window can be handed before its turn comes."""

    def stage(self, pixels: BlockInput) -> None:
        """Take pixels that `predict` will be called with next but one at the latest; in any thread."""


def run_pipeline(
    scene: Scene,
    windows: Sequence[Window],
    compute: Callable[[int, BlockInput], R],
    deliver: Callable[[int, BlockInput, R], None],
    progress: Progress,
    done: Callable[[int], None],
    then: Callable[[BlockInput], None] = leave,
) -> None:
    """While a window is computed, threads read the next one, and another delivers the last one.

    Nothing waits for a disk, and no more than three windows are in memory.

    Args:
        scene: an open scene, which nobody else reads meanwhile.
        windows: of it, in the order in which they come.
        compute: number of the window and its pixels to a result; called in this thread.
        deliver: number, pixels and result; called in another thread, one after the other.
        progress: may cancel before each window.
        done: called with the number of each window that is computed.
        then: called with the pixels of each window in the thread that has read them.

    Raises:
        Canceled: when the user asked to stop; and whatever reading, computing or delivering raises.
    """
    with read_ahead(scene, windows, then) as blocks, ThreadPoolExecutor(1, "lsm-write") as deliverer:
        delivered: Future[None] | None = None
        for number, pixels in enumerate(blocks):
            check(progress)
            result = compute(number, pixels)
            if delivered:
                delivered.result()
            delivered = deliverer.submit(deliver, number, pixels, result)
            done(number)
        if delivered:
            delivered.result()


def run_side_by_side(
    scene: Scene,
    windows: Sequence[Window],
    start: Callable[[int, BlockInput], Future[R]],
    deliver: Callable[[int, BlockInput, R], None],
    progress: Progress,
    done: Callable[[int], None],
) -> None:
    """Many windows are computed at the same time, elsewhere, and delivered as they come back.

    Args:
        scene: an open scene, which nobody else reads meanwhile.
        windows: of it, in the order in which they are read.
        start: number of the window and its pixels to a result that will come; waits while too many are under
            way.
        deliver: number, what is valid of the pixels, without their layers, and result; one after the other.
        progress: may cancel at any time.
        done: called with the number of windows that were delivered before each.

    Raises:
        Canceled: when the user asked to stop; and whatever reading, computing or delivering raises.
    """
    waiting: dict[Future[R], tuple[int, BlockInput]] = {}
    count = 0

    def hand_on(timeout: float) -> None:
        nonlocal count
        check(progress)
        for future in wait(waiting, timeout, FIRST_COMPLETED).done:
            number, pixels = waiting.pop(future)
            deliver(number, pixels, future.result())
            done(count)
            count += 1

    with read_ahead(scene, windows) as blocks:
        for number, pixels in enumerate(blocks):
            waiting[start(number, pixels)] = number, replace(pixels, layers={}, alone=None)
            hand_on(0.0)
        while waiting:
            hand_on(_TICK_S)
