"""Reading the next window of a scene while the last one is worked on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from landslide_mapper.backend import BlockInput
from landslide_mapper.raster.scene import Scene
from landslide_mapper.tiling import Window


def leave(pixels: BlockInput) -> None:
    """Do nothing with pixels that were read."""


@contextmanager
def read_ahead(
    scene: Scene, windows: Sequence[Window], then: Callable[[BlockInput], None] = leave
) -> Iterator[Iterator[BlockInput]]:
    """The pixels of windows, one after the other; two threads read the next one meanwhile, a date each.

    When the block is left, however it is, nothing is read any more: the scene may be closed.

    Args:
        scene: an open scene, which nobody else reads meanwhile.
        windows: of it, in the order in which they are wanted.
        then: called with the pixels of each window in the thread that has read them.
    """
    with ThreadPoolExecutor(1, "lsm-read-beside") as beside, ThreadPoolExecutor(1, "lsm-read") as reader:

        def read(window: Window) -> BlockInput:
            pixels = scene.read(window, beside)
            then(pixels)
            return pixels

        def each() -> Iterator[BlockInput]:
            if not windows:
                return
            upcoming = reader.submit(read, windows[0])
            for window in windows[1:]:
                pixels = upcoming.result()
                upcoming = reader.submit(read, window)
                yield pixels
            yield upcoming.result()

        yield each()
