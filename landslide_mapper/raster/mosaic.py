"""Putting blocks together into finished cells of a map, and the order in which blocks are best computed.

Sums of whole numbers do not depend on their order, so a cell is the same to the byte however the scene was
cut into blocks. Only cells that wait for tiles are held.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.raster.coverage import MAPPED
from landslide_mapper.tiling import CELL, NODATA, Block, TileAxis, TileGrid, Window, to_bytes

Cell = tuple[Window, NDArray[np.uint8], NDArray[np.uint8]]
"""Where it lies, its stored probability, and its coverage (`raster.coverage`); 255 outside of the area."""

_IS_MAPPED = np.isin(np.arange(256), MAPPED)


@dataclass
class _Unfinished:
    """A cell that has some of its tiles: sums (h, w) uint32 and coverage (h, w) uint8 over `window`."""

    window: Window
    sums: NDArray[np.uint32]
    coverage: NDArray[np.uint8]


class Mosaic:
    """Collects blocks in any cut and order, and gives each cell once, as soon as it is whole."""

    def __init__(
        self, grid: TileGrid, area: Window, cell: int = CELL, there: Collection[Window] = ()
    ) -> None:
        """Expect the tiles of `grid` that touch `area`.

        Args:
            grid: the scene's tiles.
            area: the pixels that are wanted; others become nodata.
            cell: side of a cell in pixels; cells are anchored to the scene's pixel (0, 0).
            there: cells that are finished already and are not wanted again.

        Raises:
            ValueError: when the area lies outside the scene.
        """
        scene = Window(0, 0, grid.width, grid.height)
        if area.empty or area.intersection(scene) != area:
            raise ValueError(
                f"The area {area} does not lie inside the scene of {grid.width} x {grid.height} pixels."
            )
        self._grid = grid
        self._area = area
        self._cell = cell
        self._scene = scene
        self._rows = _tiles_of_cells(grid.rows, cell, area.row_off, area.row_stop)
        self._cols = _tiles_of_cells(grid.columns, cell, area.col_off, area.col_stop)
        self._missing = np.outer(_lengths(self._rows), _lengths(self._cols))
        self._there = np.zeros(self._missing.shape, np.bool_)
        for window in there:
            self._there[window.row_off // cell, window.col_off // cell] = True
        self._added = np.zeros((grid.rows.count, grid.columns.count), np.bool_)
        self._unfinished: dict[tuple[int, int], _Unfinished] = {}

    @property
    def pending(self) -> int:
        """Number of cells that are not finished yet."""
        return int(np.count_nonzero(self._missing[~self._there]))

    @property
    def held(self) -> int:
        """Number of cells that are held in memory."""
        return len(self._unfinished)

    def needs(self, block: Block) -> bool:
        """Whether a block adds to a cell that is not there."""
        return next(self._cells(self._grid.sums_window(block)), None) is not None

    def add(self, block: Block, sums: NDArray[np.uint32], coverage: NDArray[np.uint8]) -> list[Cell]:
        """Add a block; returns the cells that it finishes.

        Args:
            block: tiles that were not added before.
            sums: (h, w) uint32 over `grid.sums_window(block)`.
            coverage: (h, w) uint8 over `grid.read_window(block)`, codes of `raster.coverage`.

        Raises:
            ValueError: when an array has another shape, or a tile was added before.
        """
        here, read = self._grid.sums_window(block), self._grid.read_window(block)
        self._check(block, here, read, sums.shape, coverage.shape)
        self._missing -= np.outer(
            _overlaps(self._rows, block.row_start, block.row_stop),
            _overlaps(self._cols, block.col_start, block.col_stop),
        )
        finished = []
        for index in self._cells(here):
            cell = self._held(index)
            part = cell.window.intersection(here)
            into = part.slices(within=cell.window)
            cell.sums[into] += sums[part.slices(within=here)]
            cell.coverage[into] = coverage[part.slices(within=read)]
            if self._missing[index] == 0:
                finished.append(self._finish(index))
        return finished

    def _check(
        self, block: Block, here: Window, read: Window, sums: tuple[int, ...], valid: tuple[int, ...]
    ) -> None:
        if sums != (here.height, here.width) or valid != (read.height, read.width):
            raise ValueError(
                f"Block {block}: sums {sums} and coverage {valid}, expected {here.height, here.width} and "
                f"{read.height, read.width}."
            )
        tiles = self._added[block.row_start : block.row_stop, block.col_start : block.col_stop]
        if tiles.any():
            raise ValueError(f"Block {block} holds tiles that were added before.")
        tiles[...] = True

    def _cells(self, window: Window) -> Iterator[tuple[int, int]]:
        """Indices of the cells in a window that are still to be delivered."""
        inside = window.intersection(self._area)
        if inside.empty:
            return
        for row in range(inside.row_off // self._cell, (inside.row_stop - 1) // self._cell + 1):
            for col in range(inside.col_off // self._cell, (inside.col_stop - 1) // self._cell + 1):
                if not self._there[row, col]:
                    yield row, col

    def _held(self, index: tuple[int, int]) -> _Unfinished:
        if index not in self._unfinished:
            side = self._cell
            window = Window(index[1] * side, index[0] * side, side, side).intersection(self._scene)
            shape = window.height, window.width
            self._unfinished[index] = _Unfinished(
                window, np.zeros(shape, np.uint32), np.zeros(shape, np.uint8)
            )
        return self._unfinished[index]

    def _finish(self, index: tuple[int, int]) -> Cell:
        cell = self._unfinished.pop(index)
        wanted = np.zeros(cell.coverage.shape, np.bool_)
        wanted[cell.window.intersection(self._area).slices(within=cell.window)] = True
        coverage = np.where(wanted, cell.coverage, np.uint8(NODATA))
        # Outside of the area sums are incomplete: they never reach the map.
        mapped = _IS_MAPPED[coverage]
        probability = np.where(mapped, to_bytes(cell.sums, self._grid.scale), np.uint8(NODATA))
        return cell.window, probability, coverage


def block_order(
    grid: TileGrid,
    area: Window,
    tiles_per_side: int,
    focus: tuple[float, float] | None = None,
    view: Window | None = None,
) -> list[Block]:
    """Cut the tiles that touch `area` into blocks, what the user looks at first.

    Blocks that meet the view come first, nearest to the focus first; the others follow row by row, which
    keeps the cells that wait for tiles few.

    Args:
        grid: the scene's tiles.
        area: the pixels that are wanted.
        tiles_per_side: tiles along a block's side, at most.
        focus: (column, row) of the point of interest; None: the centre of the view.
        view: what is on screen, in pixels; None: 1024 pixels square around the focus.
    """
    if view is None and focus is not None:
        view = Window(int(focus[0]) - 512, int(focus[1]) - 512, 1024, 1024)
    if focus is None and view is not None:
        focus = view.col_off + view.width / 2, view.row_off + view.height / 2
    blocks = list(_cut(grid.touching(area), tiles_per_side))
    if view is None or focus is None:
        return blocks
    seen = [block for block in blocks if not grid.sums_window(block).intersection(view).empty]
    first = sorted(seen, key=lambda block: _distance(grid.sums_window(block), focus))
    done = set(first)
    return first + [block for block in blocks if block not in done]


def _cut(tiles: Block, per_side: int) -> Iterator[Block]:
    for row in range(tiles.row_start, tiles.row_stop, per_side):
        for col in range(tiles.col_start, tiles.col_stop, per_side):
            yield Block(row, min(row + per_side, tiles.row_stop), col, min(col + per_side, tiles.col_stop))


def _distance(window: Window, point: tuple[float, float]) -> float:
    """Squared distance of a window's centre to a point (column, row), in pixels."""
    across = window.col_off + window.width / 2 - point[0]
    down = window.row_off + window.height / 2 - point[1]
    return across * across + down * down


def _tiles_of_cells(axis: TileAxis, cell: int, start: int, stop: int) -> NDArray[np.int64]:
    """First and last-plus-one tile of each cell of an axis, (cells, 2), where it is in [start, stop)."""
    tiles = np.zeros((-(-axis.size // cell), 2), np.int64)
    for index in range(start // cell, (stop - 1) // cell + 1):
        touching = axis.touching(max(start, index * cell), min(stop, (index + 1) * cell))
        tiles[index] = touching.start, touching.stop
    return tiles


def _lengths(tiles: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.asarray(tiles[:, 1] - tiles[:, 0])


def _overlaps(tiles: NDArray[np.int64], start: int, stop: int) -> NDArray[np.int64]:
    """How many of each cell's tiles are in [start, stop)."""
    return np.asarray(np.maximum(0, np.minimum(tiles[:, 1], stop) - np.maximum(tiles[:, 0], start)))
