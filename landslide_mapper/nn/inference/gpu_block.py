"""Prediction of one block on a GPU: its pixels go there once, and its sums come back once.

The bytes are those of `inference.predict`: the same passes of the same tiles, and sums of whole numbers,
which wrap around as there. But nothing waits for the GPU before the last tile, and the processor neither
cuts nor blends tiles meanwhile: it only starts the next pass.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import is_out_of_memory
from landslide_mapper.nn.inference.predict import read_window, support_window, wanted_tiles
from landslide_mapper.nn.inference.tile_predictor import TilePredictor
from landslide_mapper.tiling import Block, TileGrid

_SENT_AS_THEY_ARE = (np.uint8, np.int16, np.float32)
"""Other types become float32 before they are sent, which is what the network sees of all of them."""


def predict_on_gpu(
    predictor: TilePredictor, grid: TileGrid, block: Block, pixels: BlockInput, check: Callable[[], None]
) -> NDArray[np.uint32] | None:
    """As `inference.predict.predict_block`, where that can be done on a GPU in one go.

    Returns:
        None where it cannot: without a GPU, where tiles need more than one pass or are padded, and where
        memory runs out, to which only `predict_block` knows an answer.

    Raises:
        ModelError: when the network gives something that is no number.
        ValueError: when the pixels do not cover the block's read window.
    """
    predictor.wake()
    padded = grid.width < grid.tile_width or grid.height < grid.tile_height
    if predictor.device.type != "cuda" or predictor.batch > 1 or padded or pixels.alone is not None:
        return None
    try:
        return block_sums(predictor, grid, block, pixels, check)
    except (RuntimeError, OSError, MemoryError) as exception:
        if not is_out_of_memory(exception):
            raise
    return None


def block_sums(
    predictor: TilePredictor, grid: TileGrid, block: Block, pixels: BlockInput, check: Callable[[], None]
) -> NDArray[np.uint32]:
    """The sums of a block by a predictor of one tile at a time, all of it where the network is.

    Returns:
        (height, width) uint32 over `grid.sums_window(block)`.
    """
    reads, within = grid.read_window(block), grid.sums_window(block)
    tiles, place = wanted_tiles(grid, block, pixels), predictor.device
    layers = {name: _sent(image, place) for name, image in pixels.layers.items()}
    valid = torch.from_numpy(pixels.valid).to(place)
    sums = torch.zeros((within.height, within.width), dtype=torch.int32, device=place)
    sound = torch.ones((), dtype=torch.bool, device=place)
    for row, col in tiles:
        check()
        tile = read_window(grid, (row, col))
        rows, cols = tile.slices(reads)
        seen = {name: image[None, :, rows, cols].float().contiguous() for name, image in layers.items()}
        steps, numbers = predictor.steps(seen, valid[None, rows, cols].contiguous())
        sound = sound & numbers
        support = support_window(grid, (row, col))
        down, across = (
            _weights(axis.weights(at), place) for axis, at in ((grid.rows, row), (grid.columns, col))
        )
        sums[support.slices(within)] += steps[0][support.slices(tile)] * down[:, None] * across
    predictor.refuse_unless(sound)
    predictor.passes += len(tiles)
    return sums.cpu().numpy().view(np.uint32)


def _sent(image: NDArray[Any], place: torch.device) -> Tensor:
    image = image if image.dtype in _SENT_AS_THEY_ARE else image.astype(np.float32)
    return torch.from_numpy(np.ascontiguousarray(image)).to(place)


def _weights(weights: NDArray[np.uint32], place: torch.device) -> Tensor:
    return torch.from_numpy(weights.astype(np.int32)).to(place)
