"""What lies about a clicked place: a window of a scene and of a probability raster, ready to grow on."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Geotransform, Grid
from landslide_mapper.raster.growing import HALVES, Growth, Mask, Pixel, grow, likeness
from landslide_mapper.raster.probability import open_probability
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.raster.source import PlainSource, Source
from landslide_mapper.raster.warped import WarpedSource
from landslide_mapper.tiling import NODATA, PROBABILITY_STEPS, Window

HALF = HALVES[-1]
REACH_M = 2000.0
"""So much ground shall lie in the window where it is seen at once: large slides in fine images."""


@dataclass(frozen=True)
class Click:
    """A clicked place.

    Attributes:
        x: in the CRS of the post-event raster.
        y: the same.
        screen: side of a pixel of the screen in units of that CRS.
    """

    x: float
    y: float
    screen: float = 0.0


@dataclass(frozen=True)
class ClickImages:
    """What is grown on.

    Attributes:
        post: post-event raster.
        pre: pre-event raster; None: there is none.
        post_bands: 1-based numbers; None: all bands.
        pre_bands: the same for pre.
        probability: raster of a map; None: there is none. Where it does not lie, it does not count.
    """

    post: DatasetName
    pre: DatasetName | None = None
    post_bands: tuple[int, ...] | None = None
    pre_bands: tuple[int, ...] | None = None
    probability: DatasetName | None = None


@dataclass(frozen=True)
class ClickWindow:
    """The pixels about a click.

    Attributes:
        alike: (height, width), likeness with the clicked pixel (`raster.growing`).
        valid: (height, width), where there are data.
        seed: row and column of the clicked pixel.
        closed: whether the raster ends where the window does: above, below, on the left and on the right.
        geotransform: of the window.
    """

    alike: NDArray[np.float64]
    valid: Mask
    seed: Pixel
    closed: tuple[bool, bool, bool, bool]
    geotransform: Geotransform

    def grow(self, half: int = HALF) -> Growth:
        """Grow outlines over so many pixels to each side."""
        return grow(self.alike, self.valid, self.seed, half, self.closed)


def read_click(images: ClickImages, click: Click, check: Callable[[], None] = lambda: None) -> ClickWindow:
    """Read what lies about a click.

    Args:
        images: what to read.
        click: where.
        check: called between two readings; may raise to stop.

    Raises:
        RasterError: when the click is outside of the raster or on no data, or the rasters cannot be read.
        GridMismatchError: when the rasters cannot be brought onto one grid.
    """
    grid = Grid.from_dataset(open_raster(images.post))
    _seed(grid, click, images)
    with open_scene(
        images.post,
        images.pre,
        post_bands=images.post_bands,
        pre_bands=images.pre_bands,
        gsd_m=_gsd(grid, click),
        optional=(PRE,),
    ) as scene:
        check()
        row, col = _seed(scene.work_grid, click, images)
        window = Window(col - HALF, row - HALF, 2 * HALF + 1, 2 * HALF + 1)
        window = window.intersection(scene.work_grid.window)
        seed = row - window.row_off, col - window.col_off
        alike, valid = _image(scene, window, seed, images)
        check()
        likely = _probability(images.probability, scene.work_grid, window, seed)
    closed = (
        window.row_off == 0,
        window.row_stop == scene.work_grid.height,
        window.col_off == 0,
        window.col_stop == scene.work_grid.width,
    )
    whole = alike if likely is None else (alike + likely) / 2.0
    return ClickWindow(whole, valid, seed, closed, scene.work_grid.window_geotransform(window))


def _seed(grid: Grid, click: Click, images: ClickImages) -> Pixel:
    """Row and column of the clicked pixel."""
    cols, rows = grid.to_pixels([click.x], [click.y])
    col, row = float(cols[0]), float(rows[0])
    if not (0 <= col < grid.width and 0 <= row < grid.height):
        raise RasterError(
            "The click is outside of the post-event raster {raster}. Click on a landslide inside of it, or "
            "choose another raster on the Map page.",
            raster=images.post,
        )
    return int(row), int(col)


def _gsd(grid: Grid, click: Click) -> float | None:
    """The pixels to work with: the raster's own, or what the screen tells apart where those are very fine."""
    own = grid.gsd_m
    if own is None:
        return None
    (left, right), (top, bottom) = grid.to_pixels([click.x, click.x + click.screen], [click.y, click.y])
    seen = own * math.hypot(right - left, bottom - top)
    return max(own, min(seen, REACH_M / (2 * HALF)))


def _image(
    scene: Scene, window: Window, seed: Pixel, images: ClickImages
) -> tuple[NDArray[np.float64], Mask]:
    block = scene.read(window)
    if not block.valid[seed]:
        raise RasterError(
            "The post-event raster {raster} has no data where you clicked. Click on a landslide where the "
            "image has some.",
            raster=images.post,
        )
    post = block.layers[POST].astype(np.float32)
    values, known = [post], [np.broadcast_to(block.valid, post.shape)]
    if PRE in block.layers:
        both = block.valid if block.alone is None else block.valid & ~block.alone
        values.append(post - block.layers[PRE].astype(np.float32))
        known.append(np.broadcast_to(both, post.shape))
    return likeness(np.concatenate(values), np.concatenate(known), seed), block.valid


def _probability(
    probability: DatasetName | None, grid: Grid, window: Window, seed: Pixel
) -> NDArray[np.float64] | None:
    """Likeness by the probability of a map; None where there is none at the click."""
    if probability is None:
        return None
    dataset = open_probability(probability)
    own = Grid.from_dataset(dataset)
    if own.georeferenced != grid.georeferenced:
        return None
    offset = grid.offset_in(own)
    source: Source
    if offset is not None:
        source = PlainSource(dataset, [1], np.uint8, offset)
    elif own.georeferenced:
        source = WarpedSource(dataset, [1], np.uint8, grid, 1.0)
    else:
        return None
    try:
        stored, valid = source.read(window)
    finally:
        source.close()
    valid = valid & (stored[0] != NODATA)
    return likeness(stored / np.float32(PROBABILITY_STEPS), valid[None], seed) if valid[seed] else None
