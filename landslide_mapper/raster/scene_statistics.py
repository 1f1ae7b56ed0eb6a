"""Robust statistics of a whole scene: percentiles of each band's valid pixels, whatever part of it is mapped.

Pixels are read at full resolution in small windows on a fixed lattice over the scene, not from overviews:
whether somebody built pyramids, which area is asked for and how a job is cut must not change a map. A scene
of up to a million pixels is read whole. Both dates are looked at where both have data, so that their figures
are of the same ground.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST
from landslide_mapper.raster.scene import Scene
from landslide_mapper.tiling import Window

SIDE = 64
"""Of a sampled window in pixels; its corner is a multiple of it, so that it lies in one tile of a file."""
MOST_WINDOWS = 256
"""Sampled windows: a million pixels of a scene of up to `MOST_BANDS` bands, fewer of one of more."""
MOST_BANDS = 16
FEWEST_PIXELS = 100
"""Valid pixels below which percentiles say nothing."""


def sample_windows(whole: Window, most: int = MOST_WINDOWS) -> list[Window]:
    """At most `most` windows spread evenly over one that starts at (0, 0); all of it where it is small."""
    rows, cols = -(-whole.height // SIDE), -(-whole.width // SIDE)
    down = min(rows, max(round(most**0.5), most // cols))
    across = min(cols, most // down)
    return [
        Window(SIDE * col, SIDE * row, SIDE, SIDE).intersection(whole)
        for row in _spread(rows, down)
        for col in _spread(cols, across)
    ]


def read_samples(
    scene: Scene, progress: Callable[[float], None] | None = None
) -> Iterator[tuple[Window, BlockInput]]:
    """The sampled windows of a scene that hold valid pixels, always the same ones and in the same order.

    Where the lattice meets less than `FEWEST_PIXELS` of them, the scene is looked through until it is
    enough for a sample.

    Args:
        scene: an open scene, of which nothing but this is read meanwhile.
        progress: called with the share done; may raise to stop.

    Raises:
        RasterError: when a raster cannot be read.
    """
    scene, whole = scene.images, scene.work_grid.window
    most = MOST_WINDOWS * MOST_BANDS // max(MOST_BANDS, scene.bands)
    lattice = sample_windows(whole, max(MOST_BANDS, most))
    found = 0
    for number, window in enumerate(lattice):
        pixels = scene.read(window)
        if progress is not None:
            progress((number + 1) / len(lattice))
        if pixels.valid.any():
            found += int(pixels.valid.sum())
            yield window, pixels
    if found >= FEWEST_PIXELS:
        return
    seen = set(lattice)
    for window in sample_windows(whole, -(-whole.height // SIDE) * -(-whole.width // SIDE)):
        if found >= len(lattice) * SIDE * SIDE:
            return
        if window not in seen:
            pixels = scene.read(window)
            if pixels.valid.any():
                found += int(pixels.valid.sum())
                yield window, pixels


def scene_percentiles(
    scene: Scene, percents: Sequence[float], progress: Callable[[float], None] | None = None
) -> dict[str, NDArray[np.float64]]:
    """Percentiles of each band's valid values, over the whole scene and as they are read (`Scene.read`).

    Args:
        scene: an open scene of one date or two; nothing but this is read of it meanwhile.
        percents: which percentiles, 0..100.
        progress: called with the share done; may raise to stop.

    Returns:
        Layer to (bands, percents).

    Raises:
        RasterError: when a raster cannot be read, or a layer has less than `FEWEST_PIXELS` valid pixels.
    """
    values: dict[str, list[NDArray[np.float32]]] = {name: [] for name in scene.layers}
    for sample in valid_samples(scene, progress):
        for name, pixels in sample.items():
            values[name].append(pixels)
    return {name: _percentiles(scene, parts, percents) for name, parts in values.items()}


def valid_samples(
    scene: Scene, progress: Callable[[float], None] | None = None
) -> Iterator[dict[str, NDArray[np.float32]]]:
    """The valid values of the sampled windows (`read_samples`): layer to (bands, pixels) of each window."""
    for _window, pixels in read_samples(scene, progress):
        own = {POST: pixels.valid}
        both = pixels.valid if pixels.alone is None else pixels.valid & ~pixels.alone
        yield {
            name: image[:, own.get(name, both)].astype(np.float32) for name, image in pixels.layers.items()
        }


def check_enough(scene: Scene, count: int) -> None:
    """Refuse a scene with too few valid pixels for percentiles.

    Raises:
        RasterError: with the number found and expected.
    """
    if count < FEWEST_PIXELS:
        raise RasterError(
            "The scene of {width} x {height} pixels has {count} valid ones, at least {least} are needed to "
            "know what is usual in it. Choose larger rasters, or check their nodata values and overlap.",
            width=scene.work_grid.width,
            height=scene.work_grid.height,
            count=count,
            least=FEWEST_PIXELS,
        )


def _percentiles(
    scene: Scene, parts: Sequence[NDArray[np.float32]], percents: Sequence[float]
) -> NDArray[np.float64]:
    check_enough(scene, sum(part.shape[1] for part in parts))
    rows = [np.concatenate([part[band] for part in parts]) for band in range(scene.bands)]
    return np.array([np.percentile(row, percents) for row in rows], np.float64)


def _spread(cells: int, count: int) -> list[int]:
    """The middle ones of `count` equal parts of 0..cells - 1; all where there are no more."""
    return [(2 * part + 1) * cells // (2 * count) for part in range(count)]
