"""Cells of about 30 m, in which a date is looked at; anchored to the raster's pixel (0, 0)."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput
from landslide_mapper.raster.grid import Grid
from landslide_mapper.tiling import Window

CELL_M = 30.0
MOST_CELLS = 4000**2
READ_SIDE = 1024
"""Side in pixels of what is read at once."""


def cell_side(grid: Grid) -> int:
    """Pixels along the side of a cell."""
    wanted = 1 if grid.gsd_m is None else math.floor(1.05 * CELL_M / grid.gsd_m)
    return max(1, wanted, math.ceil(math.sqrt(grid.width * grid.height / MOST_CELLS)))


def cell_grid(grid: Grid, side: int) -> Grid:
    """The cells that cover a grid."""
    a, b, c, d, e, f = grid.geotransform
    size = -(-grid.width // side), -(-grid.height // side)
    return Grid(*size, (a, b * side, c * side, d, e * side, f * side), grid.wkt)


def pixels_of(part: Window, side: int) -> Window:
    """The pixels of some cells; those at the edge may reach beyond the raster."""
    return Window(part.col_off * side, part.row_off * side, part.width * side, part.height * side)


def cell_means(read: BlockInput, part: Window, side: int) -> tuple[NDArray[np.float32], NDArray[Any]]:
    """Means of the valid pixels of each cell, (bands, rows, columns), and how many there are."""
    rows, cols = part.height * side - read.valid.shape[0], part.width * side - read.valid.shape[1]
    valid, image = read.valid, read.post  # which is 0 where it is not valid
    if rows or cols:
        valid = np.pad(valid, ((0, rows), (0, cols)))
        image = np.pad(image, ((0, 0), (0, rows), (0, cols)))
    counts = _sums(valid, side)
    means = np.divide(_sums(image, side), np.maximum(counts, 1), dtype=np.float64)
    return means.astype(np.float32), counts


def _sums(image: NDArray[Any], side: int) -> NDArray[Any]:
    """Sums of squares of `side` pixels, (..., height, width) to (..., rows, columns), to the last digit."""
    # Rows first: adding whole rows is quick, adding up few neighbours is not.
    down = image[..., ::side, :].astype(_sum_type(image, side))
    for row in range(1, side):
        down += image[..., row::side, :]
    total = down[..., ::side].astype(_sum_type(image, side**2))
    for column in range(1, side):
        total += down[..., column::side]
    return total


def _sum_type(image: NDArray[Any], count: int) -> np.dtype[Any]:
    """In which so many pixels of an image add up; the smaller it is, the quicker."""
    if image.dtype.kind == "f":
        return np.dtype(np.float64)
    if image.dtype.kind == "i":
        return np.dtype(np.int64)
    return np.min_scalar_type(int(image.max(initial=0)) * count)
