"""Block prediction: the same to the byte for every cut and order, each tile once."""

from __future__ import annotations

import random

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import Canceled
from landslide_mapper.nn.inference.predict import predict_block
from landslide_mapper.nn.inference.tile_predictor import TilePredictor
from landslide_mapper.tiling import FINE_STEPS, Block, TileGrid, to_bytes


def go_on() -> None:
    """Never cancelled."""


@pytest.fixture(scope="module")
def runner(shared_network) -> TilePredictor:
    return TilePredictor(shared_network, "hokkaido", torch.device("cpu"), print)


def scene(width: int, height: int, seed: int = 0) -> BlockInput:
    rng = np.random.default_rng(seed)
    post, pre = rng.integers(0, 200, (2, 2, height, width), dtype=np.uint16)
    return BlockInput.of_dates(post, pre, np.ones((height, width), dtype=bool))


def cut(pixels: BlockInput, grid: TileGrid, block: Block) -> BlockInput:
    place = (slice(None), *grid.read_window(block).slices())
    return BlockInput.of_dates(pixels.post[place], pixels.layers["pre"][place], pixels.valid[place[1:]])


def whole_map(runner: TilePredictor, grid: TileGrid, pixels: BlockInput, blocks: list[Block]) -> np.ndarray:
    sums = np.zeros((grid.height, grid.width), dtype=np.uint32)
    for block in blocks:
        sums[grid.sums_window(block).slices()] += predict_block(
            runner, grid, block, cut(pixels, grid, block), go_on
        )
    return sums


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    width=st.integers(1, 210),
    height=st.integers(1, 210),
    overlap=st.integers(0, 32),
    side=st.integers(1, 4),
    order=st.randoms(use_true_random=False),
)
def test_map_does_not_depend_on_cut_and_order(runner, width, height, overlap, side, order: random.Random):
    grid = TileGrid.for_scene(width, height, 64, overlap, 32)
    pixels = scene(width, height)
    blocks = list(grid.blocks(side))
    order.shuffle(blocks)
    before = runner.passes
    sums = whole_map(runner, grid, pixels, blocks)
    assert runner.passes - before == grid.count
    everything = Block(0, grid.rows.count, 0, grid.columns.count)
    assert np.array_equal(sums, whole_map(runner, grid, pixels, [everything]))


@pytest.mark.parametrize("hidden", [0, 20, 100])
def test_where_pre_is_missing_a_pixel_is_mapped_as_without_it(runner, hidden):
    grid = TileGrid.for_scene(100, 80, 64, 16, 32)
    everything = Block(0, grid.rows.count, 0, grid.columns.count)
    both = scene(100, 80)
    alone = np.zeros((80, 100), dtype=bool)
    alone[:, :hidden] = True
    pre = both.layers["pre"].copy()
    pre[:, alone] = 0
    mixed = BlockInput({"post": both.post, "pre": pre}, both.valid, alone if hidden else None)
    before = runner.passes
    sums = predict_block(runner, grid, everything, mixed, go_on)
    assert runner.passes - before <= 2 * grid.count
    without = predict_block(runner, grid, everything, BlockInput({"post": both.post}, both.valid), go_on)
    with_pre = BlockInput({"post": both.post, "pre": pre}, both.valid & ~alone)
    there = predict_block(runner, grid, everything, with_pre, go_on)
    assert np.array_equal(sums[alone], without[alone])
    assert np.array_equal(sums[~alone], there[~alone])
    assert not np.array_equal(without, there)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 100), (31, 33), (64, 64), (65, 64), (300, 10)])
def test_sums_are_complete_probabilities(runner, width, height):
    grid = TileGrid.for_scene(width, height, 64, 16, 32)
    sums = whole_map(runner, grid, scene(width, height), list(grid.blocks(2)))
    assert sums.shape == (height, width)
    assert 0 < sums.min() <= sums.max() <= FINE_STEPS * grid.scale
    assert to_bytes(sums, grid.scale).max() <= 254


def test_constant_network_gives_a_constant_map(runner, monkeypatch):
    """The blend weights add up at every pixel, seams and borders included."""
    monkeypatch.setattr(runner.network, "decode", lambda features, region: torch.full((1, 1, 64, 64), 0.3))
    grid = TileGrid.for_scene(200, 150, 64, 16, 32)
    sums = whole_map(runner, grid, scene(200, 150), list(grid.blocks(1)))
    expected = round(float(torch.sigmoid(torch.tensor(0.3))) * FINE_STEPS)
    assert np.unique(sums).tolist() == [expected * grid.scale]


def test_tile_of_the_map_is_what_the_network_says_there(runner):
    grid = TileGrid.for_scene(64, 64, 64, 16, 32)
    pixels = scene(64, 64)
    layers = {name: image[None].astype("f4") for name, image in pixels.layers.items()}
    direct = runner(layers, pixels.valid[None])[0]
    assert np.array_equal(whole_map(runner, grid, pixels, list(grid.blocks(1))), direct * grid.scale)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.int32, np.float32, np.float64])
def test_number_formats_give_the_same_map(runner, dtype):
    grid = TileGrid.for_scene(80, 64, 64, 16, 32)
    pixels = scene(80, 64)
    same = BlockInput.of_dates(pixels.post.astype(dtype), pixels.layers["pre"].astype(dtype), pixels.valid)
    blocks = list(grid.blocks(1))
    assert np.array_equal(whole_map(runner, grid, pixels, blocks), whole_map(runner, grid, same, blocks))


def test_empty_tiles_do_not_pass_the_network(runner):
    grid = TileGrid.for_scene(160, 64, 64, 16, 32)
    pixels = scene(160, 64)
    pixels.valid[:, :70] = False
    before = runner.passes
    whole_map(runner, grid, pixels, list(grid.blocks(1)))
    assert runner.passes - before == grid.count - 1


def test_missing_pre_image(runner):
    grid = TileGrid.for_scene(64, 64, 64, 16, 32)
    pixels = scene(64, 64)
    alone = BlockInput.of_dates(pixels.post, None, pixels.valid)
    sums = predict_block(runner, grid, Block(0, 1, 0, 1), alone, go_on)
    assert not np.array_equal(sums, predict_block(runner, grid, Block(0, 1, 0, 1), pixels, go_on))


def test_cancel_is_asked_before_every_batch(runner):
    grid = TileGrid.for_scene(200, 200, 64, 16, 32)
    asked = []

    def stop_at_third() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Canceled

    before = runner.passes
    with pytest.raises(Canceled):
        predict_block(runner, grid, Block(0, 4, 0, 4), scene(200, 200), stop_at_third)
    assert runner.passes - before == 2


@pytest.mark.fault("out of memory")
@pytest.mark.parametrize("failing", [1, 2, 4])
def test_no_tile_is_lost_when_memory_runs_out(shared_network, monkeypatch, failing):
    grid = TileGrid.for_scene(250, 250, 64, 16, 32)
    pixels, everything = scene(250, 250), [Block(0, grid.rows.count, 0, grid.columns.count)]
    runner = TilePredictor(shared_network, "hokkaido", torch.device("cpu"), print, batch=6)
    expected = whole_map(runner, grid, pixels, everything)
    features, calls = runner.network.features, []

    def limited(x: torch.Tensor) -> list[torch.Tensor]:
        calls.append(len(x))
        if len(calls) >= failing and len(x) > 2:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        return features(x)

    monkeypatch.setattr(runner.network, "features", limited)
    before = runner.passes
    found = whole_map(runner, grid, pixels, everything)
    assert runner.batch == 1
    assert runner.passes - before == grid.count
    # Kernels for another batch may round differently.
    assert np.abs(found.astype(np.int64) - expected).max() <= 2 * grid.scale


def test_pixels_of_another_block_are_refused(runner):
    grid = TileGrid.for_scene(200, 200, 64, 16, 32)
    with pytest.raises(ValueError, match="needs 64 x 64 pixels, got 100 x 90"):
        predict_block(runner, grid, Block(0, 1, 0, 1), scene(100, 90), go_on)
