"""Shadows of clouds: dark places that lie beside the clouds, all in one direction and at about one distance.

Slopes away from the sun and water are dark, too. What tells shadows from them is that they repeat the clouds'
shapes: of all shifts of the clouds the one is taken that meets most dark cells (a correlation, by FFT), and
where no shift meets clearly more than chance there are no shadows to be seen. Outside the tropics shadows
fall towards the pole.
"""

from __future__ import annotations

import math
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.clouds.shapes import Mask, grown, without_specks

DARKER = 0.65
"""Of what is usual around a cell, below which it may lie in shadow."""
AROUND = 50
"""Cells to each side that are around."""
FARTHEST = 130
"""Cells between a cloud and its shadow: 4 km."""
FEWEST = 250
"""Cells of cloud below which anything dark has their shape."""
STRIP = 256
"""Rows of cells that are compared with what is around them at a time."""
SEARCH_SIDE = 512
"""Cells of the raster in which the shift is looked for, which are joined ones where a scene is larger."""
SURE, TIMES_CHANCE = 0.4, 2.5
"""Share of the shifted clouds that is dark where it is a shift; and how many times that of all cells."""
MARGIN, HEIGHTS, LEAST = 3, (0.85, 1.0, 1.15), 6
"""Cells around the shifted clouds; clouds of other heights; cells of the smallest shadow."""

Number = TypeVar("Number", np.float64, np.int32)


def shadows(
    cloud: Mask, valid: Mask, brightness: NDArray[np.float32], pole: tuple[float, float] = (0.0, 0.0)
) -> Mask:
    """Where the clouds' shadows lie.

    Args:
        cloud: (rows, columns).
        valid: the same, where there is data.
        brightness: what a shadow takes away.
        pole: towards which the shadows fall, as (rows, columns); (0, 0) where that is not known.
    """
    nothing = np.zeros_like(cloud)
    ground = valid & ~cloud
    if cloud.sum() < FEWEST or not ground.any():
        return nothing
    dark = _dark(brightness, ground)
    shift = _shift(cloud, dark, ground, pole)
    if shift is None:
        return nothing
    places = nothing
    for part in HEIGHTS:
        places = places | _shifted(cloud, round(part * shift[0]), round(part * shift[1]))
    places = grown(places, MARGIN)
    return without_specks(grown(dark & places, 1) & places & ground, LEAST)


def _dark(brightness: NDArray[np.float32], ground: Mask) -> Mask:
    """Which cells of the ground are darker than is usual around them; in strips, which fit the cache."""
    dark = np.zeros_like(ground)
    for top in range(0, len(ground), STRIP):
        strip = slice(top, top + STRIP)
        near = slice(max(top - AROUND, 0), top + STRIP + AROUND)
        total = _box(np.where(ground[near], brightness[near], np.float32(0)).astype(np.float64))
        count = _box(ground[near].astype(np.int32))
        inner = slice(top - near.start, top - near.start + len(ground[strip]))
        # Where nothing is around a cell it is no ground itself.
        usual = DARKER * (total[inner] / np.maximum(count[inner], 1))
        dark[strip] = ground[strip] & (brightness[strip] < usual)
    return dark


def _box(values: NDArray[Number]) -> NDArray[Number]:
    """Sums over squares of 2 x AROUND + 1 cells, cut at the borders."""
    return _along(_along(values.T).T)


def _along(values: NDArray[Number]) -> NDArray[Number]:
    """Sums over columns of 2 x AROUND + 1 cells, cut at the borders."""
    rows = len(values)
    sums = np.cumsum(values, axis=0, dtype=values.dtype)
    box = np.empty_like(sums)
    last = max(rows - AROUND, 0)
    box[:last] = sums[rows - last :]
    box[last:] = sums[-1:]
    box[AROUND + 1 :] -= sums[: max(rows - AROUND - 1, 0)]
    return box


def _shift(cloud: Mask, dark: Mask, ground: Mask, pole: tuple[float, float]) -> tuple[int, int] | None:
    """Rows and columns from clouds to their shadows; None where none is clearly better than chance."""
    join = math.ceil(max(cloud.shape) / SEARCH_SIDE)
    clouds, darks, grounds = (_joined(one, join) for one in (cloud, dark, ground))
    size = tuple(2 * length for length in clouds.shape)
    seen = np.conj(np.fft.rfft2(clouds, size))
    met = np.fft.irfft2(seen * np.fft.rfft2(darks, size), size)
    possible = np.fft.irfft2(seen * np.fft.rfft2(grounds, size), size)
    share = np.where(possible > 0.3 * clouds.sum(), met / np.maximum(possible, 1e-9), 0.0)
    rows, cols = (np.fft.fftfreq(length, 1.0 / length) for length in size)
    distance = np.hypot(rows[:, None], cols[None, :]) * join
    backwards = rows[:, None] * pole[0] + cols[None, :] * pole[1] < 0
    share[(distance > FARTHEST) | (distance == 0) | backwards] = 0.0
    best = np.unravel_index(int(share.argmax()), share.shape)
    if share[best] < max(SURE, TIMES_CHANCE * darks.sum() / grounds.sum()):
        return None
    return round(rows[best[0]] * join), round(cols[best[1]] * join)


def _joined(mask: Mask, join: int) -> NDArray[np.float64]:
    """Share of each join x join cells, over the whole of them."""
    rows, cols = (-(-length // join) * join for length in mask.shape)
    padded = np.pad(mask, ((0, rows - mask.shape[0]), (0, cols - mask.shape[1])))
    return np.asarray(padded.reshape(rows // join, join, cols // join, join).mean(axis=(1, 3)))


def _shifted(mask: Mask, rows: int, cols: int) -> Mask:
    moved = np.zeros_like(mask)
    height, width = mask.shape
    if abs(rows) < height and abs(cols) < width:
        moved[max(rows, 0) : height + min(rows, 0), max(cols, 0) : width + min(cols, 0)] = mask[
            max(-rows, 0) : height + min(-rows, 0), max(-cols, 0) : width + min(-cols, 0)
        ]
    return moved
