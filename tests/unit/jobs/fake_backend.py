"""A backend without a network: the probability of a pixel is its first post-event band divided by 254."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput, Json, ModelInfo, Report, TrainRequest
from landslide_mapper.tiling import Block, TileGrid


class FakeBackend:
    """Counts the tiles that it computes, and may be told to misbehave.

    Attributes:
        tiles: (row, column) of each tile computed, in order.
        before_predict: called before each block.
    """

    def __init__(self, *, bands: int = 1, dates: int = 1, gsd_m: float | None = None, tile: int = 64) -> None:
        self.info = ModelInfo(
            handle="fake",
            region="somewhere",
            bands=bands,
            dates=dates,
            pre_optional=False,
            gsd_m=gsd_m,
            tile_size=tile,
            overlap=16,
            divisor=32,
            threshold=0.5,
            model="fake",
            version=3,
            device="none",
        )
        self.tiles: list[tuple[int, int]] = []
        self.before_predict: Callable[[], None] = lambda: None
        self.trained: list[TrainRequest] = []

    def describe(self) -> Json:
        return {}

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        return self.info

    def predict(self, handle: str, grid: TileGrid, block: Block, pixels: BlockInput) -> NDArray[np.uint32]:
        self.before_predict()
        sums_window, reads = grid.sums_window(block), grid.read_window(block)
        sums = np.zeros((sums_window.height, sums_window.width), np.uint32)
        for row in range(block.row_start, block.row_stop):
            for col in range(block.col_start, block.col_stop):
                self.tiles.append((row, col))
                tile = grid.sums_window(Block(row, row + 1, col, col + 1))
                steps = pixels.post[0][tile.slices(reads)].astype(np.uint32) * 256
                weights = np.outer(grid.rows.weights(row), grid.columns.weights(col)).astype(np.uint32)
                sums[tile.slices(sums_window)] += steps * weights
        return sums

    def train(self, request: TrainRequest, report: Report) -> Json:
        self.trained.append(request)
        report({"event": "log", "message": "training"})
        return {"version": 1}

    def cancel(self) -> None:
        """Nothing runs in the background."""

    def close(self) -> None:
        """Nothing is held."""
