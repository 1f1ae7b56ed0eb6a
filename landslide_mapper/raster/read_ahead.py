"""Reading the next window of a scene while the last one is worked on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from landslide_mapper.backend import BlockInput
from landslide_mapper.raster.scene import Scene
from landslide_mapper.tiling import Window


@contextmanager
def read_ahead(scene: Scene, windows: Sequence[Window]) -> Iterator[Iterator[BlockInput]]:
    """The pixels of windows, one after the other; a thread reads the next one meanwhile.

    When the block is left, however it is, nothing is read any more: the scene may be closed.

    Args:
        scene: an open scene, which nobody else reads meanwhile.
        windows: of it, in the order in which they are wanted.
    """
    with ThreadPoolExecutor(1, "lsm-read") as reader:

        def each() -> Iterator[BlockInput]:
            if not windows:
                return
            upcoming = reader.submit(scene.read, windows[0])
            for window in windows[1:]:
                pixels = upcoming.result()
                upcoming = reader.submit(scene.read, window)
                yield pixels
            yield upcoming.result()

        yield each()
