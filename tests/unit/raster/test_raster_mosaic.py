import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.raster.mosaic import Mosaic, block_order
from landslide_mapper.tiling import FINE_STEPS, NODATA, Block, TileGrid, Window, to_bytes


def tile_sums(grid, row, col):
    """Sums of one tile by a pseudo-random network: (window, (h, w) uint32), depending on tile and pixel."""
    window = grid.sums_window(Block(row, row + 1, col, col + 1))
    y, x = np.mgrid[window.row_off : window.row_stop, window.col_off : window.col_stop]
    value = (x * 2_654_435 + y * 40_503 + row * 7_919 + col * 104_729) % (FINE_STEPS + 1)
    weights = np.outer(grid.rows.weights(row), grid.columns.weights(col))
    return window, (value * weights).astype(np.uint32)


def block_sums(grid, block):
    here = grid.sums_window(block)
    sums = np.zeros((here.height, here.width), np.uint32)
    for row in range(block.row_start, block.row_stop):
        for col in range(block.col_start, block.col_stop):
            window, values = tile_sums(grid, row, col)
            sums[window.slices(within=here)] += values
    return sums


def whole_map(grid, area, valid):
    """The map computed at once, without blocks and cells."""
    whole = Block(0, grid.rows.count, 0, grid.columns.count)
    result = np.full((grid.height, grid.width), NODATA, np.uint8)
    result[area.slices()] = to_bytes(block_sums(grid, whole), grid.scale)[area.slices()]
    result[~valid] = NODATA
    return result


@st.composite
def scenes(draw):
    tile = draw(st.sampled_from([4, 8, 12]))
    grid = TileGrid.for_scene(
        draw(st.integers(1, 60)), draw(st.integers(1, 60)), tile, draw(st.integers(0, tile // 2)), 4
    )
    left, top = draw(st.integers(0, grid.width - 1)), draw(st.integers(0, grid.height - 1))
    area = Window(left, top, draw(st.integers(1, grid.width - left)), draw(st.integers(1, grid.height - top)))
    return grid, draw(st.sampled_from([area, Window(0, 0, grid.width, grid.height)]))


@settings(max_examples=120, deadline=None)
@given(
    scene=scenes(), cell=st.sampled_from([1, 5, 16, 64]), per_side=st.integers(1, 6), seed=st.integers(0, 99)
)
def test_every_cut_and_order_gives_the_same_bytes_once(scene, cell, per_side, seed):
    grid, area = scene
    rng = np.random.default_rng(seed)
    valid = rng.random((grid.height, grid.width)) < 0.9
    mosaic = Mosaic(grid, area, cell)
    result = np.zeros((grid.height, grid.width), np.uint8)
    delivered = np.zeros(result.shape, np.uint8)
    blocks = block_order(grid, area, per_side)
    for index in rng.permutation(len(blocks)):
        block = blocks[index]
        for window, values, _ in mosaic.add(
            block, block_sums(grid, block), valid[grid.read_window(block).slices()]
        ):
            result[window.slices()] = values
            delivered[window.slices()] += 1
    assert mosaic.pending == mosaic.held == 0
    assert (delivered <= 1).all()
    assert (delivered[area.slices()] == 1).all()
    expected = np.where(delivered == 1, whole_map(grid, area, valid), 0)
    np.testing.assert_array_equal(result, expected)


def test_row_by_row_holds_few_cells():
    grid = TileGrid.for_scene(4000, 4000, 64, 16, 32)
    mosaic = Mosaic(grid, Window(0, 0, 4000, 4000), 128)
    most = 0
    for block in block_order(grid, Window(0, 0, 4000, 4000), 8):
        here, read = grid.sums_window(block), grid.read_window(block)
        shape = (here.height, here.width), (read.height, read.width)
        mosaic.add(block, np.zeros(shape[0], np.uint32), np.ones(shape[1], bool))
        most = max(most, mosaic.held)
    assert mosaic.pending == 0
    assert most < 2.5 * (4000 / 128)  # of 1024 cells


def test_cells_come_as_soon_as_they_are_whole():
    grid = TileGrid(64, 16, 16, 16, 0)
    mosaic = Mosaic(grid, Window(0, 0, 64, 16), 16)
    for col in (2, 0):
        block = Block(0, 1, col, col + 1)
        ((window, _, _),) = mosaic.add(block, block_sums(grid, block), np.ones((16, 16), bool))
        assert window == Window(16 * col, 0, 16, 16)
    assert mosaic.pending == 2


def test_tile_is_not_added_twice():
    grid = TileGrid(64, 16, 16, 16, 0)
    mosaic = Mosaic(grid, Window(0, 0, 64, 16), 64)
    block = Block(0, 1, 0, 2)
    mosaic.add(block, block_sums(grid, block), np.ones((16, 32), bool))
    again = Block(0, 1, 1, 2)
    with pytest.raises(ValueError, match="added before"):
        mosaic.add(again, block_sums(grid, again), np.ones((16, 16), bool))


def test_shapes_are_checked():
    mosaic = Mosaic(TileGrid(64, 16, 16, 16, 0), Window(0, 0, 64, 16))
    with pytest.raises(ValueError, match="expected"):
        mosaic.add(Block(0, 1, 0, 1), np.zeros((16, 15), np.uint32), np.ones((16, 16), bool))


@pytest.mark.parametrize("area", [Window(0, 0, 65, 16), Window(0, 0, 0, 4), Window(-1, 0, 4, 4)])
def test_area_must_lie_in_the_scene(area):
    with pytest.raises(ValueError, match="inside the scene"):
        Mosaic(TileGrid(64, 16, 16, 16, 0), area)


class TestBlockOrder:
    GRID = TileGrid.for_scene(2000, 1500, 64, 16, 32)

    @settings(max_examples=50, deadline=None)
    @given(
        scene=scenes(), per_side=st.integers(1, 5), focus=st.tuples(st.integers(-9, 70), st.integers(-9, 70))
    )
    def test_every_tile_that_touches_the_area_once(self, scene, per_side, focus):
        grid, area = scene
        seen = np.zeros((grid.rows.count, grid.columns.count), int)
        for block in block_order(grid, area, per_side, focus):
            seen[block.row_start : block.row_stop, block.col_start : block.col_stop] += 1
        wanted = grid.touching(area)
        expected = np.zeros_like(seen)
        expected[wanted.row_start : wanted.row_stop, wanted.col_start : wanted.col_stop] = 1
        np.testing.assert_array_equal(seen, expected)

    def test_view_first_nearest_to_the_focus_then_by_rows(self):
        view = Window(900, 700, 500, 400)
        order = block_order(self.GRID, Window(0, 0, 2000, 1500), 4, (950.0, 750.0), view)
        meets = [not self.GRID.sums_window(block).intersection(view).empty for block in order]
        first = meets.index(False)
        assert first > 1
        assert not any(meets[first:])
        window = self.GRID.sums_window(order[0])
        assert window.col_off <= 950 <= window.col_stop
        assert window.row_off <= 750 <= window.row_stop
        assert order[first:] == sorted(order[first:], key=lambda block: (block.row_start, block.col_start))

    def test_focus_alone_means_its_surroundings(self):
        order = block_order(self.GRID, Window(0, 0, 2000, 1500), 2, (1990.0, 1490.0))
        assert order[0].row_stop == self.GRID.rows.count
        assert order[0].col_stop == self.GRID.columns.count

    def test_by_rows_without_view(self):
        order = block_order(self.GRID, Window(0, 0, 2000, 1500), 3)
        assert order == sorted(order, key=lambda block: (block.row_start, block.col_start))
