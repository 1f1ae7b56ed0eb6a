"""Prediction of one block: its tiles pass the network and are summed with integer blend weights."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput
from landslide_mapper.layers import POST
from landslide_mapper.tiling import Block, TileGrid, Window

Tile = tuple[int, int]
"""Row and column of a tile in the grid."""


class Predictor(Protocol):
    """Runs a network on tiles.

    Attributes:
        batch: tiles at a time.
    """

    batch: int

    def __call__(
        self, layers: Mapping[str, NDArray[np.float32]], valid: NDArray[np.bool_]
    ) -> NDArray[np.int32]:
        """Quantised probabilities (N, height, width) of some tiles."""


def predict_block(
    predictor: Predictor, grid: TileGrid, block: Block, pixels: BlockInput, check: Callable[[], None]
) -> NDArray[np.uint32]:
    """Sums of quantised probability x blend weight over the block's own tiles.

    A tile without any valid pixel does not pass the network: nothing is shown there anyway.

    Args:
        predictor: the network of one region.
        grid: the tiles of the scene.
        block: which of them to compute.
        pixels: what they read (`grid.read_window(block)`).
        check: called before each batch; raises Canceled to stop.

    Returns:
        (height, width) uint32 over `grid.sums_window(block)`.

    Raises:
        ValueError: when the pixels do not cover the block's read window.
    """
    reads, sums_window = grid.read_window(block), grid.sums_window(block)
    sums = np.zeros((sums_window.height, sums_window.width), dtype=np.uint32)
    tiles = wanted_tiles(grid, block, pixels)
    size = predictor.batch  # as it is now: where memory runs out the predictor goes on in smaller parts
    for start in range(0, len(tiles), size):
        check()
        batch = tiles[start : start + size]
        for tile, steps in zip(batch, _run(predictor, grid, batch, pixels, reads)):
            _add(sums, sums_window, grid, tile, steps)
    return sums


def wanted_tiles(grid: TileGrid, block: Block, pixels: BlockInput) -> list[Tile]:
    """The block's tiles that have any valid pixel, row by row.

    Raises:
        ValueError: when the pixels do not cover the block's read window.
    """
    reads = grid.read_window(block)
    if pixels.valid.shape != (reads.height, reads.width):
        got = " x ".join(map(str, pixels.valid.shape[::-1]))
        raise ValueError(f"The block needs {reads.width} x {reads.height} pixels, got {got}.")
    return [tile for tile in _tiles(block) if pixels.valid[read_window(grid, tile).slices(reads)].any()]


def _tiles(block: Block) -> Iterator[Tile]:
    for row in range(block.row_start, block.row_stop):
        for col in range(block.col_start, block.col_stop):
            yield row, col


def _run(
    predictor: Predictor, grid: TileGrid, tiles: list[Tile], pixels: BlockInput, reads: Window
) -> NDArray[np.int32]:
    """Quantised probabilities of some tiles, (N, tile_height, tile_width).

    Where a layer is missing that the network can do without, a tile passes it twice: with the layer for the
    pixels that have it, and without it for the others. So every pixel is mapped as in training, where that
    layer was hidden from whole patches.
    """
    places = [read_window(grid, tile).slices(reads) for tile in tiles]

    def stack(image: NDArray[Any], dtype: type) -> NDArray[Any]:
        cut = [_padded(image[(..., *place)].astype(dtype), grid) for place in places]
        return cut[0][np.newaxis] if len(cut) == 1 else np.stack(cut)

    layers = {name: stack(image, np.float32) for name, image in pixels.layers.items()}
    valid = stack(pixels.valid, np.bool_)
    alone = None if pixels.alone is None else stack(pixels.alone, np.bool_)
    if alone is None or not alone.any():
        return predictor(layers, valid)
    without = predictor({POST: layers[POST]}, valid)
    if bool((valid == alone).all()):
        return without
    return np.where(alone, without, predictor(layers, valid & ~alone))


def _padded(tile: NDArray[Any], grid: TileGrid) -> NDArray[Any]:
    """Reflect a tile of a scene that is smaller than a tile up to the full size, at its right and bottom."""
    missing = (grid.tile_height - tile.shape[-2], grid.tile_width - tile.shape[-1])
    if missing == (0, 0):
        return tile
    unpadded = [(0, 0)] * (tile.ndim - 2)
    return np.pad(tile, [*unpadded, (0, missing[0]), (0, missing[1])], mode="symmetric")


def _add(
    sums: NDArray[np.uint32], within: Window, grid: TileGrid, tile: Tile, steps: NDArray[np.int32]
) -> None:
    """Add a tile to the sums of its block, weighted."""
    row, col = tile
    reads, support = read_window(grid, tile), support_window(grid, tile)
    # The last tile of an axis is read shifted inwards, so its support starts inside it.
    weighted = steps[support.slices(reads)].astype(np.uint32)
    weighted *= grid.rows.weights(row)[:, np.newaxis]
    weighted *= grid.columns.weights(col)
    sums[support.slices(within)] += weighted


def read_window(grid: TileGrid, tile: Tile) -> Window:
    """Pixels that a tile reads."""
    return grid.read_window(_single(tile))


def support_window(grid: TileGrid, tile: Tile) -> Window:
    """Pixels that a tile has weights for."""
    return grid.sums_window(_single(tile))


def _single(tile: Tile) -> Block:
    row, col = tile
    return Block(row, row + 1, col, col + 1)
