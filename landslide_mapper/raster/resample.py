"""Bringing a probability raster from the grid that the network ran on back to the post-event raster's."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.source import PlainSource
from landslide_mapper.raster.writer import TIFF_TILE, ProbabilityWriter
from landslide_mapper.tiling import NODATA, PROBABILITY_STEPS, Window


def resample_probability(
    source: Path, grid: Grid, target: Path, metadata: Mapping[str, str] | None = None
) -> Path:
    """Resample a probability raster over the same ground to `grid`, by windows; returns the target.

    Probability is interpolated between the valid pixels around (bilinear); a pixel has data where the
    nearest pixel of the source has.

    Raises:
        RasterError: when the source cannot be read, covers other ground, or the target cannot be written.
    """
    dataset = open_raster(source)
    own = Grid.from_dataset(dataset)
    reader = PlainSource(dataset, [1], np.uint8)
    try:
        scale = _scale(own, grid, str(source))
        with ProbabilityWriter(target, grid, metadata) as writer:
            for window in grid.window.squares(TIFF_TILE):
                writer.write(window, _resampled(reader, own, window, scale))
            return writer.finish()
    finally:
        reader.close()


def _scale(own: Grid, grid: Grid, name: str) -> tuple[float, float]:
    """Pixels of the source per pixel of the grid, along columns and rows."""
    cols, rows = grid.to_pixels(*own.to_crs([0, own.width, 0], [0, 0, own.height]))
    expected = np.array([[0, grid.width, 0], [0, 0, grid.height]], np.float64)
    if np.abs(np.stack([cols, rows]) - expected).max() > 0.01:
        raise RasterError(
            "{name} does not cover the same ground as the raster that it is resampled to.", name=name
        )
    return own.width / grid.width, own.height / grid.height


def _resampled(
    reader: PlainSource, own: Grid, window: Window, scale: tuple[float, float]
) -> NDArray[np.uint8]:
    """One window of the target, (height, width) Byte."""
    # Centres of the target's pixels as positions between the centres of the source's pixels.
    across = (np.arange(window.col_off, window.col_stop) + 0.5) * scale[0] - 0.5
    down = (np.arange(window.row_off, window.row_stop) + 0.5) * scale[1] - 0.5
    left, right, right_part = _neighbours(across, own.width)
    upper, lower, lower_part = _neighbours(down, own.height)
    first_col, first_row = int(left[0]), int(upper[0])
    part = Window(first_col, first_row, int(right[-1]) - first_col + 1, int(lower[-1]) - first_row + 1)
    pixels, valid = reader.read(part)
    weights = np.zeros((window.height, window.width), np.float32)
    total = np.zeros_like(weights)
    for row, row_weight in ((upper, 1 - lower_part), (lower, lower_part)):
        for col, col_weight in ((left, 1 - right_part), (right, right_part)):
            corner = np.ix_(row - part.row_off, col - part.col_off)
            weight = np.outer(row_weight, col_weight).astype(np.float32) * valid[corner]
            weights += weight
            total += weight * pixels[0][corner]
    near_col = np.clip(np.floor(across + 0.5).astype(np.int64), 0, own.width - 1) - part.col_off
    near_row = np.clip(np.floor(down + 0.5).astype(np.int64), 0, own.height - 1) - part.row_off
    known = valid[np.ix_(near_row, near_col)]
    values = np.rint(total / np.maximum(weights, np.float32(1e-6)))
    return np.where(known, np.minimum(values, PROBABILITY_STEPS), NODATA).astype(np.uint8)


def _between(left: int, top: int, right: int, bottom: int) -> Window:
    """The window from one pixel to another, both in it; GDAL takes no numpy numbers."""
    return Window(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1)


def _neighbours(
    places: NDArray[np.float64], size: int
) -> tuple[
    NDArray[np.int64],
    NDArray[np.int64],
    NDArray[np.float64],
]:
    """The pixel before and after each place, inside 0..size - 1, and the share of the one after."""
    before = np.floor(places).astype(np.int64)
    share = places - before
    return np.clip(before, 0, size - 1), np.clip(before + 1, 0, size - 1), share
