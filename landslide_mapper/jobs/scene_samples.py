"""A few windows and points spread over a scene, to judge it by."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.spots import lattice
from landslide_mapper.tiling import Window

SAMPLES = 12
SIDE = 128
_LATTICES = (4, 10)
_MOSTLY = 0.5
_POINTS = 20


def sample_windows(scene: Scene, area: Area, progress: Progress) -> list[BlockInput]:
    """Up to a dozen windows of the wanted part of a scene; of a smaller scene, all of it.

    Windows must be mostly valid. Where none on the first lattice is, a closer one is tried; then any will do.
    """
    scene, whole = scene.images, area.window
    # No closer than beside each other.
    across, down = (-(-size // SIDE) for size in (whole.width, whole.height))
    found: list[tuple[float, BlockInput]] = []
    for most in _LATTICES:
        for window in lattice(whole, SIDE, min(most, across), min(most, down)):
            check(progress)
            pixels = _wanted(scene.read(window), area, window)
            found.append((float(pixels.valid.mean()), pixels))
        if any(share >= _MOSTLY for share, _ in found):
            break
    good = [pixels for share, pixels in found if share >= _MOSTLY]
    if not good:
        # sorted() is stable, and pixels do not compare
        good = [pixels for share, pixels in sorted(found, key=lambda one: -one[0]) if share > 0]
        return good[:SAMPLES]
    return [good[number] for number in _spread(len(good))]


def valid_points(scene: Scene, area: Area, progress: Progress) -> tuple[NDArray[np.float64], ...]:
    """Columns and rows of valid, wanted pixels on a lattice over the scene; its centre where none is."""
    cols, rows = [], []
    across, down = min(_POINTS, area.window.width), min(_POINTS, area.window.height)
    for row in _places(area.window.row_off, area.window.height, down):
        for col in _places(area.window.col_off, area.window.width, across):
            check(progress)
            window = Window(col, row, 1, 1)
            if _wanted(scene.read(window), area, window).valid.any():
                cols.append(col + 0.5)
                rows.append(row + 0.5)
    if not cols:
        cols = [area.window.col_off + area.window.width / 2]
        rows = [area.window.row_off + area.window.height / 2]
    return np.array(cols), np.array(rows)


def _wanted(pixels: BlockInput, area: Area, window: Window) -> BlockInput:
    return BlockInput.of_dates(pixels.post, None, pixels.valid & area.mask(window))


def _places(first: int, size: int, count: int) -> list[int]:
    """Pixels in the middle of `count` equal parts."""
    return [first + int((part + 0.5) * size / count) for part in range(count)]


def _spread(count: int) -> list[int]:
    return [int(place) for place in np.linspace(0, count - 1, min(SAMPLES, count)).round()]
