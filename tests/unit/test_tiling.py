"""The arithmetic of windows, tiles and blocks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.tiling import (
    FINE_STEPS,
    PROBABILITY_STEPS,
    Block,
    TileAxis,
    TileGrid,
    Window,
    to_bytes,
)

axes = st.builds(
    lambda tile, overlap, size: TileAxis(size, tile, min(overlap, tile // 2)),
    st.integers(2, 64),
    st.integers(0, 32),
    st.integers(1, 400),
)
windows = st.builds(Window, st.integers(0, 50), st.integers(0, 50), st.integers(1, 40), st.integers(1, 40))


@given(axes)
def test_weights_sum_to_the_same_total_at_every_pixel(axis: TileAxis) -> None:
    total = np.zeros(axis.size, dtype=np.uint64)
    for index in range(axis.count):
        start, stop = axis.support(index)
        total[start:stop] += axis.weights(index)
    assert (total == axis.total_weight).all()


@given(axes)
def test_tiles_read_inside_the_scene_and_cover_their_support(axis: TileAxis) -> None:
    for index in range(axis.count):
        start, stop = axis.read(index)
        assert 0 <= start < stop <= axis.size
        assert stop - start == min(axis.tile, axis.size)
        assert start <= axis.support(index)[0]
        assert stop >= axis.support(index)[1]


@given(axes, st.data())
def test_touching_finds_exactly_the_tiles_that_meet_a_range(axis: TileAxis, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, axis.size - 1))
    stop = data.draw(st.integers(start + 1, axis.size))
    meeting = [i for i in range(axis.count) if axis.support(i)[0] < stop and axis.support(i)[1] > start]
    assert list(axis.touching(start, stop)) == meeting


@given(windows, windows)
def test_intersection_holds_the_common_pixels(first: Window, second: Window) -> None:
    image = np.zeros((100, 100), dtype=int)
    image[first.slices()] += 1
    image[second.slices()] += 1
    common = first.intersection(second)
    assert common.empty == (not (image == 2).any())
    assert common.empty or common.width * common.height == np.count_nonzero(image == 2)


@given(st.integers(1, 300), st.integers(1, 300), st.sampled_from([32, 64, 96]), st.integers(1, 4))
def test_blocks_hold_every_tile_once(width: int, height: int, tile: int, side: int) -> None:
    grid = TileGrid.for_scene(width, height, tile, 16, 32)
    seen = [
        (row, col)
        for block in grid.blocks(side)
        for row in range(block.row_start, block.row_stop)
        for col in range(block.col_start, block.col_stop)
    ]
    assert len(seen) == len(set(seen)) == grid.count
    assert sum(block.tiles for block in grid.blocks(side)) == grid.count


@given(st.integers(1, 300), st.integers(1, 300), st.integers(1, 3))
def test_a_block_reads_what_its_sums_need(width: int, height: int, side: int) -> None:
    grid = TileGrid.for_scene(width, height, 64, 16, 32)
    for block in grid.blocks(side):
        read, sums = grid.read_window(block), grid.sums_window(block)
        assert read.intersection(sums) == sums
        assert grid.touching(Window(sums.col_off, sums.row_off, 1, 1)).row_start <= block.row_start


def test_a_small_scene_gets_one_small_tile() -> None:
    grid = TileGrid.for_scene(60_000, 10, 512, 64, 32)
    assert (grid.tile_width, grid.tile_height) == (512, 32)
    assert grid.rows.count == 1
    assert TileGrid.for_scene(1, 1, 512, 64, 32).count == 1


@pytest.mark.parametrize("size", [(0, 5), (5, 0)])
def test_an_empty_scene_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="cannot be cut"):
        TileGrid.for_scene(*size, 64, 16, 32)


def test_a_tile_size_the_network_cannot_take_is_refused() -> None:
    with pytest.raises(ValueError, match="multiple of 32"):
        TileGrid.for_scene(100, 100, 100, 16, 32)


@given(st.integers(0, PROBABILITY_STEPS), st.integers(1, 65 * 65))
def test_bytes_give_back_the_probability_that_went_in(value: int, scale: int) -> None:
    fine = value * (FINE_STEPS // PROBABILITY_STEPS)
    sums = np.array([[fine * scale]], dtype=np.uint32)
    assert to_bytes(sums, scale)[0, 0] == value


def test_the_largest_sum_fits_32_bits() -> None:
    grid = TileGrid.for_scene(5000, 5000, 512, 128, 32)
    assert FINE_STEPS * grid.scale < 2**32


def test_block_of_one_tile() -> None:
    grid = TileGrid.for_scene(500, 500, 64, 16, 32)
    assert grid.sums_window(Block(1, 2, 2, 3)) == Window(96, 48, 64, 64)


@given(st.integers(0, 9), st.integers(0, 9), st.integers(1, 40), st.integers(1, 40), st.integers(1, 17))
def test_squares_cover_a_window_once(col, row, width, height, side):
    window = Window(col, row, width, height)
    seen = np.zeros((height, width), int)
    for one in window.squares(side):
        assert max(one.width, one.height) <= side
        seen[one.slices(within=window)] += 1
    assert (seen == 1).all()
