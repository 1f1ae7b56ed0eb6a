"""What `scripts.gpu_check` works on: made-up patches and scenes, trained models, a card that is full."""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput, TrainRequest
from landslide_mapper.layers import POST, PRE
from landslide_mapper.nn.inference import tile_predictor as runners
from landslide_mapper.nn.inference.predict import predict_block
from landslide_mapper.nn.inference.tile_predictor import TilePredictor
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.tiling import TileGrid

NETWORKS = {"default": None, "tsmu": "tsmu", "tu-efficientnet_lite0": "tu-efficientnet_lite0",
            "resnet34": "resnet34"}  # fmt: skip
PRECISIONS = {"float32": None, "bfloat16": torch.bfloat16, "float16": torch.float16}
CUDA, CPU = torch.device("cuda"), torch.device("cpu")
PATCH, TILE, BANDS = 128, 512, 3
REGIONS = ("alps", "andes")
MIB = 1 << 20
Images = NDArray[np.float32]
Scene = tuple[TileGrid, BlockInput]
Tiles = tuple[dict[str, Images], NDArray[np.bool_]]


def landslides(rng: np.random.Generator, count: int, side: int, ground: float) -> tuple[Images, Images, Any]:
    """(count, bands, side, side) after and before, and where the landslides are."""
    pre = (ground + 12 * rng.standard_normal((count, BANDS, side, side))).astype(np.float32)
    post = pre + rng.normal(0, 4, pre.shape).astype(np.float32)
    mask = np.zeros((count, side, side), np.uint8)
    for one in range(count):
        for _ in range(3 * (side // PATCH) ** 2):
            row, col = rng.integers(0, side - 40, 2)
            high, wide = rng.integers(6, 40, 2)
            post[one, :, row : row + high, col : col + wide] += 35
            mask[one, row : row + high, col : col + wide] = 1
    return post, pre, mask


def patch_store(folder: Path, regions: tuple[str, ...], train: int, validation: int, seed: int = 0) -> Path:
    """A patch store of some regions, written where it is not there yet."""
    if folder.is_dir():
        return folder
    folder.mkdir(parents=True)
    rng = np.random.default_rng(seed)
    each = train + validation
    made = [landslides(rng, each, PATCH, 60.0 + 30 * number) for number in range(len(regions))]
    post, pre, mask = (np.concatenate(parts) for parts in zip(*made))
    arrays = {
        "post": post,
        "pre": pre,
        "mask": mask,
        "valid": np.ones_like(mask),
        "region_index": np.repeat(np.arange(len(regions), dtype=np.int32), each),
        "scene_index": np.arange(len(post), dtype=np.int32),
        "split": np.tile(np.repeat(np.array([0, 1], np.uint8), [train, validation]), len(regions)),
        "has_pre": np.ones(len(post), np.uint8),
    }
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array)
    index = {
        "regions": list(regions),
        "scenes": [{"id": f"s/{one}"} for one in range(len(post))],
        "gsd_m": 10,
    }
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder


def request_for(work: Path, name: str, device: str = "cuda", **settings: Any) -> TrainRequest:
    """A short training of a network on two regions; its model stays for later parts."""
    store = patch_store(work / "store", REGIONS, 160, 24)
    place = work / f"{name}-{device}"
    return TrainRequest(
        store, place / "a.lsmodel", NETWORKS.get(name), place / "work", device, epochs=3, settings=settings
    )


def never() -> bool:
    """Nobody stops the training."""
    return False


@contextlib.contextmanager
def precision(dtype: torch.dtype | None) -> Iterator[None]:
    """Runners compute in that half precision, or in float32."""
    with mock.patch.object(runners, "fast_dtype", return_value=dtype):
        yield


def runner_for(model: Path, device: torch.device, name: str, **options: Any) -> TilePredictor:
    """A runner that is forced into a precision, whether it agrees or not."""
    with precision(PRECISIONS[name]), mock.patch.object(runners, "agrees", return_value=True):
        return TilePredictor(load_network(model, 1).network, REGIONS[0], device, ignore, **options)


def ignore(message: str) -> None:
    """Nobody listens."""


def tiles(count: int) -> Tiles:
    """Tiles after and before, all of them valid, as a predictor takes them."""
    post, pre, _ = landslides(np.random.default_rng(7), count, TILE, 60.0)
    return {POST: post, PRE: pre}, np.ones((count, TILE, TILE), dtype=bool)


def some(tiles: Tiles, which: slice) -> Tiles:
    """Some of these tiles."""
    layers, valid = tiles
    return {name: images[which] for name, images in layers.items()}, valid[which]


def made_up_scene() -> Scene:
    """A scene of 4 x 4 tiles."""
    post, pre, _ = landslides(np.random.default_rng(3), 1, 1700, 60.0)
    grid = TileGrid.for_scene(1700, 1700, TILE, 64, 32)
    return grid, BlockInput.of_dates(post[0], pre[0], np.ones((1700, 1700), dtype=bool))


def whole_map(
    runner: TilePredictor, scene: Scene, side: int, check: Callable[[], object] = never
) -> NDArray[np.uint32]:
    """Sums of a whole scene, computed in shuffled blocks of so many tiles a side."""
    grid, pixels = scene
    sums = np.zeros((grid.height, grid.width), dtype=np.uint32)
    blocks = list(grid.blocks(side))
    random.Random(side).shuffle(blocks)
    for block in blocks:
        place = (slice(None), *grid.read_window(block).slices())
        part = BlockInput.of_dates(pixels.post[place], pixels.layers[PRE][place], pixels.valid[place[1:]])
        sums[grid.sums_window(block).slices()] += predict_block(runner, grid, block, part, check)
    return sums


class Ballast:
    """Takes the card's memory but for a rest."""

    def __init__(self) -> None:
        self._held: list[torch.Tensor] = []

    def fill(self, rest: int) -> None:
        """Leave so many bytes to everybody else."""
        torch.cuda.synchronize()
        torch.cuda.empty_cache()
        piece = 4 << 30
        while piece >= 2 * MIB:
            try:
                if torch.cuda.mem_get_info()[0] - rest >= piece:
                    self._held.append(torch.empty(piece, dtype=torch.uint8, device=CUDA))
                    continue
            except torch.cuda.OutOfMemoryError:
                pass
            piece //= 2

    def empty(self) -> None:
        """Give everything back."""
        self._held.clear()
        torch.cuda.empty_cache()

    def at(self, call: int, rest: int) -> Callable[[], bool]:
        """Something to call before every batch, which fills the card at one of them."""
        calls: list[int] = []

        def check() -> bool:
            calls.append(1)
            if len(calls) == call:
                self.fill(rest)
            return False

        return check
