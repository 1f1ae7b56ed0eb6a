"""Blocks in one go, as on a GPU: the same bytes as tile by tile. The code is the same, the device the CPU."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import Canceled, ModelError
from landslide_mapper.nn.inference import gpu_block
from landslide_mapper.nn.inference.gpu_block import block_sums, predict_on_gpu
from landslide_mapper.nn.inference.predict import predict_block
from landslide_mapper.nn.inference.tile_predictor import TilePredictor
from landslide_mapper.tiling import FINE_STEPS, Block, TileGrid

GRID = TileGrid.for_scene(200, 170, 64, 16, 32)
WHOLE = Block(0, GRID.rows.count, 0, GRID.columns.count)


def go_on() -> None:
    """Never cancelled."""


@pytest.fixture
def runner(shared_network) -> TilePredictor:
    return TilePredictor(shared_network, "hokkaido", torch.device("cpu"), print)


def scene(dtype: type = np.uint8) -> BlockInput:
    post, pre = np.random.default_rng(0).integers(0, 200, (2, 2, 170, 200)).astype(dtype)
    valid = np.ones((170, 200), dtype=bool)
    valid[:70, :70] = valid[100:120, 90:] = False
    return BlockInput.of_dates(post, pre, valid)


@pytest.mark.parametrize(
    "dtype", [np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.float32, np.float64]
)
@pytest.mark.parametrize("side", [2, 9])
def test_sums_are_those_of_single_tiles(runner, dtype, side):
    pixels = scene(dtype)
    for block in GRID.blocks(side):
        place = (slice(None), *GRID.read_window(block).slices())
        part = BlockInput.of_dates(pixels.post[place], pixels.layers["pre"][place], pixels.valid[place[1:]])
        before = runner.passes
        expected = predict_block(runner, GRID, block, part, go_on)
        between = runner.passes
        found = block_sums(runner, GRID, block, part, go_on)
        assert found.dtype == np.uint32
        assert np.array_equal(found, expected)
        assert runner.passes - between == between - before, "empty tiles are left out"


def test_sums_beyond_half_of_their_type_are_right(runner, monkeypatch):
    grid = TileGrid.for_scene(600, 600, 512, 250, 32)
    pixels = BlockInput.of_dates(*np.full((2, 2, 600, 600), 9, np.uint8), np.ones((600, 600), dtype=bool))
    sure = torch.full((1, 512, 512), FINE_STEPS, dtype=torch.int32)
    monkeypatch.setattr(runner, "steps", lambda layers, valid: (sure, torch.tensor(True)))
    sums = block_sums(runner, grid, Block(0, 2, 0, 2), pixels, go_on)
    assert grid.scale * FINE_STEPS > 2**31
    assert (sums == grid.scale * FINE_STEPS).all()


def test_a_model_that_gives_no_numbers_is_refused(runner, monkeypatch):
    decode = runner.network.decode
    monkeypatch.setattr(runner.network, "decode", lambda *args: decode(*args) * float("nan"))
    with pytest.raises(ModelError, match="gives values that are not numbers"):
        block_sums(runner, GRID, WHOLE, scene(), go_on)


def test_pixels_of_another_block_are_refused(runner):
    with pytest.raises(ValueError, match="needs 64 x 64 pixels, got 200 x 170"):
        block_sums(runner, GRID, Block(0, 1, 0, 1), scene(), go_on)


def test_cancel_is_asked_before_every_tile(runner):
    asked = []

    def stop_at_third() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Canceled

    with pytest.raises(Canceled):
        block_sums(runner, GRID, WHOLE, scene(), stop_at_third)


@pytest.fixture
def gpu(runner, monkeypatch) -> TilePredictor:
    """A predictor that seems to be on a GPU; `block_sums` only notes that it was asked."""
    monkeypatch.setattr(TilePredictor, "device", torch.device("cuda"))
    monkeypatch.setattr(gpu_block, "block_sums", lambda *args: np.ones((1, 1), np.uint32))
    return runner


def test_a_gpu_takes_blocks_in_one_go(gpu):
    assert predict_on_gpu(gpu, GRID, WHOLE, scene(), go_on) is not None


def test_what_needs_more_than_one_pass_a_tile_goes_tile_by_tile(gpu):
    pixels = scene()
    alone = BlockInput(pixels.layers, pixels.valid, pixels.valid)
    assert predict_on_gpu(gpu, GRID, WHOLE, alone, go_on) is None
    small = TileGrid.for_scene(50, 170, 64, 16, 32)
    assert predict_on_gpu(gpu, small, Block(0, 1, 0, 1), pixels, go_on) is None
    gpu.batch = 2
    assert predict_on_gpu(gpu, GRID, WHOLE, pixels, go_on) is None


def test_the_cpu_goes_tile_by_tile(runner):
    assert predict_on_gpu(runner, GRID, WHOLE, scene(), go_on) is None


@pytest.mark.fault("out of memory")
def test_where_memory_runs_out_tiles_go_one_by_one(gpu, monkeypatch):
    def full(*args: object) -> None:
        raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")

    monkeypatch.setattr(gpu_block, "block_sums", full)
    assert predict_on_gpu(gpu, GRID, WHOLE, scene(), go_on) is None


def test_other_errors_are_not_taken_for_lack_of_memory(gpu, monkeypatch):
    def broken(*args: object) -> None:
        raise RuntimeError("CUDA error: an illegal memory access was encountered")

    monkeypatch.setattr(gpu_block, "block_sums", broken)
    with pytest.raises(RuntimeError, match="illegal memory"):
        predict_on_gpu(gpu, GRID, WHOLE, scene(), go_on)
