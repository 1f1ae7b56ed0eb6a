"""Clouds and shadows by the network that is an optional part of the engine, from the cells of a date.

Its tiles are anchored to the first cell of the raster, blended with weights in whole numbers, and cover the
whole of it, whatever is mapped of it: the same raster gives the same mask.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.cloud_network import ALL_BANDS, FEW_BANDS, OVERLAP, TILE
from landslide_mapper.clouds.reflectance import Reflectance
from landslide_mapper.errors import RasterError
from landslide_mapper.tiling import FINE_STEPS, Block, TileAxis, TileGrid, Window

Tell = Callable[[bool, NDArray[np.float32]], NDArray[np.uint16]]
"""`cloud_network.CloudBackend.tell_clouds`."""
Mask = NDArray[np.bool_]


class NotForNetworkError(RasterError):
    """Raised when the network cannot tell clouds in an image; the rules may."""


def network_bands(names: Sequence[str]) -> tuple[str, ...]:
    """Which of the bands that an image has the network looks at.

    Raises:
        NotForNetworkError: when it has too few.
    """
    if all(name in names for name in ALL_BANDS):
        return ALL_BANDS
    missing = [name for name in FEW_BANDS if name not in names]
    if missing:
        raise NotForNetworkError(
            "the network needs blue, green, red and near infrared, and it is not known which band shows "
            "{missing}",
            missing=", ".join(missing),
        )
    return FEW_BANDS


def check_unit(unit: Reflectance) -> None:
    """Refuse what is no reflectance.

    Raises:
        NotForNetworkError: when it is a picture.
    """
    if unit.photo:
        raise NotForNetworkError("the network needs reflectance, and the values are those of a picture")


def segment(
    seen: NDArray[np.float32],
    valid: Mask,
    surface: bool,
    tell: Tell,
    progress: Callable[[float], None] = lambda done: None,
) -> tuple[Mask, Mask]:
    """Where the network sees clouds, and where their shadows.

    Args:
        seen: (bands, rows, columns) reflectance of all cells in the bands of `network_bands`, 0 without data.
        valid: (rows, columns), where there is data.
        surface: whether the air was taken out.
        tell: runs the network on a tile.
        progress: called with the share done, before each tile; may raise to stop.

    Returns:
        Clouds and shadows, (rows, columns) each; they do not meet.
    """
    grid = TileGrid(valid.shape[1], valid.shape[0], TILE, TILE, OVERLAP)
    cloud, shadow = np.zeros_like(valid), np.zeros_like(valid)
    sums = np.zeros((2, 0, grid.width), np.uint32)
    for row in range(grid.rows.count):
        top, bottom = grid.rows.support(row)
        # What the tiles above have left for these rows comes first.
        sums = np.concatenate([sums, np.zeros((2, bottom - top - sums.shape[1], grid.width), np.uint32)], 1)
        for column in range(grid.columns.count):
            progress((row * grid.columns.count + column) / grid.count)
            window = grid.read_window(Block(row, row + 1, column, column + 1))
            if valid[window.slices()].any():
                _add(sums, grid, row, column, _told(seen, window, surface, tell))
        done = bottom - top if row == grid.rows.count - 1 else grid.rows.stride
        cloud[top : top + done], shadow[top : top + done] = _classes(sums[:, :done], grid.scale)
        sums = sums[:, done:]
    progress(1.0)
    return cloud, shadow


def _told(seen: NDArray[np.float32], window: Window, surface: bool, tell: Tell) -> NDArray[np.uint16]:
    """What the network says of a tile, (2, rows, columns) of the cells that it reads."""
    missing = ((0, 0), (0, TILE - window.height), (0, TILE - window.width))
    image = np.pad(seen[(slice(None), *window.slices())], missing, mode="symmetric")
    return tell(surface, image)[:, : window.height, : window.width]


def _add(sums: NDArray[np.uint32], grid: TileGrid, row: int, column: int, found: NDArray[np.uint16]) -> None:
    """Add a tile, weighted, to the sums of the rows that its row of tiles supports."""
    rows, columns = _support(grid.rows, row), _support(grid.columns, column)
    weights = np.outer(grid.rows.weights(row), grid.columns.weights(column)).astype(np.uint32)
    left, right = grid.columns.support(column)
    sums[:, :, left:right] += found[:, rows, columns] * weights


def _support(axis: TileAxis, index: int) -> slice:
    """Where in what a tile reads lies what it supports: the last one is read shifted inwards."""
    start, stop = axis.support(index)
    first = axis.read(index)[0]
    return slice(start - first, stop - first)


def _classes(sums: NDArray[np.uint32], scale: int) -> tuple[Mask, Mask]:
    """What is most probable: ground, cloud or shadow."""
    cloud, shadow = sums.astype(np.int64)
    ground = FINE_STEPS * scale - cloud - shadow
    is_cloud = (cloud > ground) & (cloud >= shadow)
    return is_cloud, (shadow > ground) & ~is_cloud
