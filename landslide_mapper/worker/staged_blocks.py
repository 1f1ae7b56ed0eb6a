"""Blocks that lie ready for the worker, written while another one is computed."""

from __future__ import annotations

from collections import deque
from weakref import ReferenceType, ref

from landslide_mapper.backend import BlockInput, Json
from landslide_mapper.errors import WorkerError
from landslide_mapper.worker.exchange import Exchange

_PLACES = 2
"""One that is computed, and the next one."""
_VALID, _ALONE = "valid", "alone"


class StagedBlocks:
    """The last blocks that were handed over before their turn; `take` finds them. None is kept alive."""

    def __init__(self) -> None:
        self._staged: deque[tuple[ReferenceType[BlockInput], Exchange, Json]] = deque(maxlen=_PLACES)
        self._count = 0

    def put(self, exchange: Exchange, pixels: BlockInput) -> None:
        """Write a block; where that fails, `take` tries again and says why."""
        self._count += 1
        place = f"-{self._count % _PLACES}"
        try:
            self._staged.append((ref(pixels), exchange, _put(exchange, pixels, place)))
        except WorkerError:
            # On a full disk it would be in the way of the block that is computed now.
            exchange.free(name + place for name in (*pixels.layers, _VALID, _ALONE))

    def take(self, exchange: Exchange, pixels: BlockInput) -> Json:
        """What a request says of a block: the files with its arrays, written now unless they are there.

        Raises:
            WorkerError: when they cannot be written, e.g. because the disk is full.
        """
        for known, place, files in list(self._staged):
            if known() is pixels and place is exchange:
                return files
        return _put(exchange, pixels)


def _put(exchange: Exchange, pixels: BlockInput, suffix: str = "") -> Json:
    return {
        "layers": {name: exchange.put(name + suffix, image) for name, image in pixels.layers.items()},
        _VALID: exchange.put(_VALID + suffix, pixels.valid),
        _ALONE: None if pixels.alone is None else exchange.put(_ALONE + suffix, pixels.alone),
    }
