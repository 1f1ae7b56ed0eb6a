"""Windows, and the tiles and blocks into which a scene is cut.

Pure arithmetic: no file, no array of pixels is touched here. The rules that make a map independent of
how the scene was cut:

- Tiles are anchored to the scene's pixel (0, 0): tile k of an axis supports pixels
  [k * stride, k * stride + tile_size), the last one whatever is left.
- Every tile enters the network with the same shape. The last tile of an axis is read shifted inwards, so
  that it needs no padding; a scene smaller than a tile is padded by reflection.
- A tile's probability is quantised to an integer and multiplied by integer blend weights, which sum to
  `TileAxis.total_weight` at every pixel of the axis. Sums of integers do not depend on their order.
- A block is a rectangle of whole tiles; its result is the *sum* over its own tiles only. Neighbouring
  blocks overlap by the tiles' overlap, and their sums add up. So each tile is computed once per job,
  whatever the cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

PROBABILITY_STEPS = 254
"""Stored probability is Byte 0..254 = probability x 254; 255 is nodata."""
NODATA = 255
CELL = 256
"""Side in pixels of the cells that a map is finished and stored in. A block of 2 x 2 tiles holds whole cells
wherever it lies, so that the first block already shows something."""
FINE_STEPS = PROBABILITY_STEPS * 256
"""A tile's probability is quantised to 0..FINE_STEPS before blending."""


@dataclass(frozen=True, order=True)
class Window:
    """A pixel rectangle: offsets of its upper left corner and its size, in pixels."""

    col_off: int
    row_off: int
    width: int
    height: int

    @property
    def col_stop(self) -> int:
        """First column to the right of the window."""
        return self.col_off + self.width

    @property
    def row_stop(self) -> int:
        """First row below the window."""
        return self.row_off + self.height

    @property
    def empty(self) -> bool:
        """Whether the window holds no pixel."""
        return self.width <= 0 or self.height <= 0

    def intersection(self, other: Window) -> Window:
        """The pixels in both windows; an empty window where there are none."""
        col = max(self.col_off, other.col_off)
        row = max(self.row_off, other.row_off)
        width = max(0, min(self.col_stop, other.col_stop) - col)
        height = max(0, min(self.row_stop, other.row_stop) - row)
        return Window(col, row, width, height)

    def on_lattice(self, step: int) -> Window:
        """The smallest window around this one with borders at multiples of `step` from the scene's corner."""
        col, row = self.col_off // step * step, self.row_off // step * step
        right, bottom = -(-self.col_stop // step) * step, -(-self.row_stop // step) * step
        return Window(col, row, right - col, bottom - row)

    def grown(self, margin: int, within: Window | None = None) -> Window:
        """The window with so many pixels more to each side; only as far as another one reaches, if given."""
        side = 2 * margin
        corner = (self.col_off - margin, self.row_off - margin)
        larger = Window(*corner, self.width + side, self.height + side)
        return larger if within is None else larger.intersection(within)

    def squares(self, side: int) -> list[Window]:
        """The window in squares from its corner on, row by row; what is left at its edges is smaller."""
        return [
            Window(col, row, side, side).intersection(self)
            for row in range(self.row_off, self.row_stop, side)
            for col in range(self.col_off, self.col_stop, side)
        ]

    def slices(self, within: Window | None = None) -> tuple[slice, slice]:
        """Row and column slices of this window in an array that covers `within` (default: the scene)."""
        row = self.row_off - (within.row_off if within else 0)
        col = self.col_off - (within.col_off if within else 0)
        return slice(row, row + self.height), slice(col, col + self.width)


@dataclass(frozen=True)
class TileAxis:
    """The tiles along one axis of a scene of `size` pixels."""

    size: int
    tile: int
    overlap: int

    @property
    def stride(self) -> int:
        """Distance between two tiles in pixels."""
        return self.tile - self.overlap

    @property
    def count(self) -> int:
        """Number of tiles."""
        return 1 if self.size <= self.tile else -(-(self.size - self.tile) // self.stride) + 1

    @property
    def total_weight(self) -> int:
        """Sum of the blend weights of all tiles, the same at every pixel."""
        return self.overlap + 1

    def support(self, index: int) -> tuple[int, int]:
        """First and last-plus-one pixel that tile `index` has a weight for."""
        start = index * self.stride
        return start, min(start + self.tile, self.size)

    def read(self, index: int) -> tuple[int, int]:
        """First and last-plus-one pixel that tile `index` reads (inside the scene)."""
        start = max(0, min(index * self.stride, self.size - self.tile))
        return start, min(start + self.tile, self.size)

    def weights(self, index: int) -> NDArray[np.uint32]:
        """Blend weights of tile `index` over its support: a ramp towards each neighbour, else flat."""
        start, stop = self.support(index)
        weights = np.full(stop - start, self.total_weight, dtype=np.uint32)
        ramp = np.arange(1, self.overlap + 1, dtype=np.uint32)
        if index > 0:
            weights[: self.overlap] = ramp
        if index < self.count - 1:
            weights[self.tile - self.overlap :] = ramp[::-1]
        return weights

    def touching(self, start: int, stop: int) -> range:
        """Indices of the tiles whose support meets pixels [start, stop)."""
        first = max(0, -(-(start - self.tile + 1) // self.stride))
        last = min(self.count - 1, (stop - 1) // self.stride)
        return range(first, last + 1)


@dataclass(frozen=True)
class Block:
    """A rectangle of tiles: the unit of work that is sent to the worker.

    Tile rows [row_start, row_stop) and tile columns [col_start, col_stop).
    """

    row_start: int
    row_stop: int
    col_start: int
    col_stop: int

    @property
    def tiles(self) -> int:
        """Number of tiles."""
        return (self.row_stop - self.row_start) * (self.col_stop - self.col_start)


@dataclass(frozen=True)
class TileGrid:
    """The tiles of a scene of `width` x `height` pixels.

    Attributes:
        tile_width: width of the network's input in pixels.
        tile_height: height of the network's input in pixels.
        overlap: pixels that two neighbouring tiles share.
    """

    width: int
    height: int
    tile_width: int
    tile_height: int
    overlap: int

    @classmethod
    def for_scene(cls, width: int, height: int, tile_size: int, overlap: int, divisor: int) -> TileGrid:
        """Choose the tiles of a scene: `tile_size`, or less where the scene is smaller.

        Args:
            width: scene width in pixels.
            height: scene height in pixels.
            tile_size: the model's tile size in pixels, a multiple of `divisor`.
            overlap: the model's tile overlap in pixels.
            divisor: what the network's input sides must be multiples of.

        Raises:
            ValueError: when the sizes do not fit each other.
        """
        if width < 1 or height < 1:
            raise ValueError(f"A scene of {width} x {height} pixels cannot be cut into tiles.")
        if tile_size % divisor or not 0 <= overlap <= tile_size // 2:
            raise ValueError(
                f"tile_size {tile_size} must be a multiple of {divisor}, "
                f"and overlap {overlap} at most half of it."
            )

        def fit(size: int) -> int:
            return min(tile_size, -(-size // divisor) * divisor)

        return cls(width, height, fit(width), fit(height), overlap)

    @cached_property
    def columns(self) -> TileAxis:
        """The tiles from left to right."""
        return TileAxis(self.width, self.tile_width, min(self.overlap, self.tile_width // 2))

    @cached_property
    def rows(self) -> TileAxis:
        """The tiles from top to bottom."""
        return TileAxis(self.height, self.tile_height, min(self.overlap, self.tile_height // 2))

    @property
    def count(self) -> int:
        """Number of distinct tiles, which is the number of forward passes of a whole map."""
        return self.rows.count * self.columns.count

    @property
    def scale(self) -> int:
        """What a block's sums are divided by to give FINE_STEPS: the total weight of both axes."""
        return self.rows.total_weight * self.columns.total_weight

    def blocks(self, tiles_per_side: int) -> Iterator[Block]:
        """Cut the tiles into blocks of at most `tiles_per_side` squared, row by row."""
        for row in range(0, self.rows.count, tiles_per_side):
            for col in range(0, self.columns.count, tiles_per_side):
                yield Block(
                    row,
                    min(row + tiles_per_side, self.rows.count),
                    col,
                    min(col + tiles_per_side, self.columns.count),
                )

    def sums_window(self, block: Block) -> Window:
        """Pixels that the block's tiles have weights for."""
        return self._window(block, "support")

    def read_window(self, block: Block) -> Window:
        """Pixels that the block's tiles read: the block with its halo."""
        return self._window(block, "read")

    def _window(self, block: Block, what: str) -> Window:
        top = getattr(self.rows, what)(block.row_start)[0]
        bottom = getattr(self.rows, what)(block.row_stop - 1)[1]
        left = getattr(self.columns, what)(block.col_start)[0]
        right = getattr(self.columns, what)(block.col_stop - 1)[1]
        return Window(left, top, right - left, bottom - top)

    def touching(self, window: Window) -> Block:
        """The smallest block that holds every tile whose support meets `window`."""
        rows = self.rows.touching(window.row_off, window.row_stop)
        cols = self.columns.touching(window.col_off, window.col_stop)
        return Block(rows.start, rows.stop, cols.start, cols.stop)


def to_bytes(sums: NDArray[np.uint32], scale: int) -> NDArray[np.uint8]:
    """Turn complete sums into stored probability, Byte 0..254, rounding half up.

    Args:
        sums: sums over all tiles of quantised probability x weight, (height, width) uint32.
        scale: the grid's total weight (`TileGrid.scale`).
    """
    step = np.uint64(scale * (FINE_STEPS // PROBABILITY_STEPS))
    return ((sums.astype(np.uint64) + step // np.uint64(2)) // step).astype(np.uint8)
