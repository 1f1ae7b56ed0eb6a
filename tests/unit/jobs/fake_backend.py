"""A backend without a network: the probability of a pixel is its first post-event band divided by 254."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput, Json, ModelInfo, Report, TrainRequest
from landslide_mapper.layers import date_layers
from landslide_mapper.model.folder import publish_version
from landslide_mapper.model.spec import InputSpec, ModelSpec, RegionSpec
from landslide_mapper.tiling import Block, TileGrid


class FakeBackend:
    """Counts the tiles that it computes, and may be told to misbehave.

    Attributes:
        tiles: (row, column) of each tile computed, in order.
        before_predict: called before each block.
        looks_like: region that images look like, or None for none of them; an error is raised.
        looked: samples of each question which region they look like.
    """

    def __init__(self, *, bands: int = 1, dates: int = 1, gsd_m: float | None = None, tile: int = 64) -> None:
        self.info = ModelInfo(
            handle="fake",
            region="somewhere",
            layers=date_layers(bands, dates),
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
        self.looks_like: str | Exception | None = "somewhere"
        self.looked: list[list[BlockInput]] = []
        self.trained: list[TrainRequest] = []

    def describe(self) -> Json:
        return {}

    def load(self, model: Path, region: str | None, device: str, version: int | None = None) -> ModelInfo:
        return self.info if region is None else dataclasses.replace(self.info, region=region)

    def choose_region(self, model: Path, device: str, samples: Sequence[BlockInput]) -> Json:
        self.looked.append(list(samples))
        if isinstance(self.looks_like, Exception):
            raise self.looks_like
        return {
            "region": self.looks_like,
            "posterior": {"somewhere": 0.8, "elsewhere": 0.2},
            "distance": {"somewhere": 0.5, "elsewhere": 7.1},
            "reason": "It was said so.",
        }

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

    def cloud_network(self) -> str | None:
        return None

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        raise AssertionError("no network for clouds is installed")

    def train(self, request: TrainRequest, report: Report) -> Json:
        self.trained.append(request)
        report({"event": "log", "message": "training"})
        return {"version": 1}

    def cancel(self) -> None:
        """Nothing runs in the background."""

    def close(self) -> None:
        """Nothing is held."""


def publish_model(folder: Path, *regions: str) -> Path:
    """Write a model folder that only readers of its description can use."""
    spec = ModelSpec(
        network="resnet18",
        architecture={},
        input=InputSpec(date_layers(1, 1), (0.0,), (1.0,)),
        regions=tuple(RegionSpec(region) for region in regions),
        tile_size=64,
        overlap=16,
    )

    def write_files(staging: Path) -> None:
        for part in ("encoder", *(f"decoders/{region}" for region in regions)):
            file = staging / f"{part}.safetensors"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"not read here")

    publish_version(folder, spec, write_files, {})
    return folder

    def disagreement(self, handle: str, samples: Sequence[BlockInput]) -> list[Json]:
        return [{"entropy": 0.0, "disagreement": 0.0, "features": [0.0]} for _ in samples]

    def finish(self) -> None:
        """Nothing runs in the background."""
