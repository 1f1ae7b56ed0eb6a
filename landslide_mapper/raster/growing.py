"""Growing the outline of what lies about one pixel: numpy only.

Every pixel is told how much more it is like the clicked one than like its surroundings; that is what it costs
to grow over it. The cheapest way from the clicked pixel to every other one (a geodesic distance, so that what
is cut off by other ground stays out) is computed once. A size of the outline is then a threshold of that
distance: one size holds the next smaller one, is in one piece and holds the clicked pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Pixel = tuple[int, int]

RADII = (16, 48, 144)
"""Half sides in pixels of the surroundings that are tried before the whole window."""
DISTINCT = 0.5
"""The nearest surroundings count that differ by such a part of what the most different ones do."""
STEP = 1.15
"""Factor between the areas of two sizes."""
LEAST_COST, COST_POWER = 0.05, 4.0
EXCESS = 0.2
"""Likeness from which a pixel speaks for a larger outline."""
BARRIER = 1e4
"""Cost of a pixel without data: more than any way over pixels that have some."""
SETTLED = 1e-6
DIGITS = 9
"""Ways of one length shall be one length, whatever the order in which their steps were added."""
TINY = 1e-12
HALVES = (64, 128, 256)
"""Half sides of the windows that are searched one after the other: what is small is there at once."""


@dataclass(frozen=True)
class Growth:
    """What can be grown from one pixel.

    Attributes:
        distance: (height, width) float64, how far each pixel is; inf where it was not looked at.
        sizes: thresholds of the distance, ascending: the outlines that can be chosen.
        proposed: index of the size that the pixels speak for.
        whole: whether nothing larger is there; otherwise the largest size ends where looking ended.
    """

    distance: Floats
    sizes: Floats
    proposed: int
    whole: bool

    def mask(self, size: int) -> Mask:
        """The pixels of a size, (height, width)."""
        return np.asarray(self.distance <= self.sizes[size])


def likeness(values: NDArray[Any], known: Mask, seed: Pixel) -> Floats:
    """How much more each pixel is like the clicked one than like the surroundings of that.

    Args:
        values: (features, height, width) real numbers: colours, their change between two dates.
        known: (features, height, width), where they are.
        seed: row and column of the clicked pixel.

    Returns:
        (height, width) float64 from -1, as the surroundings, to 1, as the clicked pixel; 0 where nothing
        tells them apart.
    """
    told = known[:, seed[0], seed[1]]
    smooth, known = _smoothed(values[told], known[told]), known[told]
    if not len(smooth):
        return np.zeros(values.shape[1:])
    here = smooth[:, seed[0], seed[1]]
    scales = [_spread(one[own]) for one, own in zip(smooth, known)]
    scale = np.array(scales)[:, None, None]
    weight = known / np.maximum(known.sum(axis=0), 1)
    to_seed = _apart(smooth, here, scale, weight)
    to_rest = _apart(smooth, _surroundings(smooth, known, seed, scale), scale, weight)
    return np.asarray((to_rest - to_seed) / np.maximum(to_rest + to_seed, TINY))


def grow(alike: Floats, valid: Mask, seed: Pixel, half: int, closed: tuple[bool, bool, bool, bool]) -> Growth:
    """Grow outlines from a pixel.

    Args:
        alike: (height, width), likeness of each pixel with the clicked one, -1 to 1.
        valid: (height, width), where there are data.
        seed: row and column of the clicked pixel, which must be valid.
        half: how many pixels to each side are looked at.
        closed: whether the raster ends where the window does: above, below, on the left and on the right.
    """
    height, width = alike.shape
    top, left = max(0, seed[0] - half), max(0, seed[1] - half)
    bottom, right = min(height, seed[0] + half + 1), min(width, seed[1] + half + 1)
    part = np.s_[top:bottom, left:right]
    cost = np.where(valid[part], LEAST_COST + ((1.0 - alike[part]) / 2.0) ** COST_POWER, BARRIER)
    ends = (top > 0, bottom < height, left > 0, right < width)
    is_open = tuple(cut or not end for cut, end in zip(ends, closed))
    near = _distances(cost, (seed[0] - top, seed[1] - left), is_open)
    limit = _border(near, is_open)
    distance = np.full(alike.shape, np.inf)
    distance[part] = np.where(valid[part] & (near < BARRIER), np.round(near, DIGITS), np.inf)
    return _sized(distance, alike, limit)


def _sized(distance: Floats, alike: Floats, limit: float) -> Growth:
    """Choose sizes whose areas grow evenly, and the one with the most likeness in excess."""
    inside = distance < limit
    inside |= distance == 0.0  # the clicked pixel, should it lie on the border
    order = np.argsort(distance[inside], kind="stable")
    reached = distance[inside][order]
    counts = np.unique(np.round(STEP ** np.arange(_steps(len(reached)) + 1)).astype(np.int64))
    counts = np.append(counts[counts < len(reached)], len(reached))
    excess = np.cumsum(alike[inside][order] - EXCESS)
    sizes, first = np.unique(reached[counts - 1], return_index=True)
    return Growth(distance, sizes, int(np.argmax(excess[counts[first] - 1])), not np.isfinite(limit))


def _steps(pixels: int) -> int:
    return int(np.ceil(np.log(max(pixels, 1)) / np.log(STEP)))


def _distances(cost: Floats, seed: Pixel, is_open: tuple[bool, ...]) -> Floats:
    """Length of the cheapest way from the seed to every pixel over its four neighbours, (height, width).

    Whole rows and columns are crossed at once, forwards and backwards, until nothing changes. A way may turn
    often, but only as far as the border counts.
    """
    across, down = _from_start(cost), _from_start(np.ascontiguousarray(cost.T))
    distance = np.full(cost.shape, BARRIER * max(cost.shape))
    distance[seed] = 0.0
    while True:
        before = distance
        distance = _cross(_cross(distance, across).T, down).T
        np.minimum(distance, before, out=distance)
        nearer = distance[before - distance > SETTLED]
        if not nearer.size or nearer.min() > _border(distance, is_open):
            return np.asarray(distance)


def _from_start(cost: Floats) -> Floats:
    """Length of the way along each row; half of a step belongs to the pixel that it leaves."""
    length = np.zeros(cost.shape)
    np.cumsum((cost[:, 1:] + cost[:, :-1]) / 2.0, axis=1, out=length[:, 1:])
    return length


def _cross(distance: Floats, along: Floats) -> Floats:
    """Let every pixel be reached from all others of its row."""
    forwards = np.minimum.accumulate(distance - along, axis=1) + along
    return np.asarray(np.minimum.accumulate((forwards + along)[:, ::-1], axis=1)[:, ::-1] - along)


def _border(distance: Floats, is_open: tuple[bool, ...]) -> float:
    """The least distance at the sides beyond which there is more; inf where there is no such side."""
    sides = (distance[0], distance[-1], distance[:, 0], distance[:, -1])
    return min((float(side.min()) for side, more in zip(sides, is_open) if more), default=np.inf)


def _smoothed(values: NDArray[Any], known: Mask) -> Floats:
    """Means of each pixel and its known neighbours; noise of single pixels shall not lead the way."""
    padded = np.pad(np.where(known, values, 0.0).astype(np.float64), ((0, 0), (1, 1), (1, 1)))
    weights = np.pad(known.astype(np.float64), ((0, 0), (1, 1), (1, 1)))
    for axis in (1, 2):
        padded, weights = (_kernel(one, axis) for one in (padded, weights))
    middle = np.s_[:, 1:-1, 1:-1]
    return np.where(known, padded[middle] / np.maximum(weights[middle], TINY), 0.0)


def _kernel(values: Floats, axis: int) -> Floats:
    return 0.6 * values + 0.2 * (np.roll(values, 1, axis) + np.roll(values, -1, axis))


def _spread(values: Floats) -> float:
    """Robust standard deviation; inf for a constant, which tells nothing."""
    off = np.abs(values - np.median(values))
    spread = 1.4826 * float(np.median(off)) or float(off.mean())
    return spread if spread > TINY * float(np.abs(values).max(initial=0.0)) else np.inf


def _apart(values: Floats, colour: Floats, scale: Floats, weight: Floats) -> Floats:
    """How far each pixel is from a colour, in spreads of the features, (height, width)."""
    off = (values - colour[:, None, None]) / scale
    return np.asarray(np.sqrt((weight * off**2).sum(axis=0)))


def _surroundings(values: Floats, known: Mask, seed: Pixel, scale: Floats) -> Floats:
    """Colour of the nearest surroundings that differ from the clicked pixel, (features)."""
    here, found = values[:, seed[0], seed[1]], []
    for half in (*RADII, max(values.shape)):
        part = np.s_[
            :, max(0, seed[0] - half) : seed[0] + half + 1, max(0, seed[1] - half) : seed[1] + half + 1
        ]
        found.append(np.array([np.median(one[own]) for one, own in zip(values[part], known[part])]))
    differ = [float(np.sqrt((((one - here) / scale[:, 0, 0]) ** 2).mean())) for one in found]
    return next(one for one, far in zip(found, differ) if far >= DISTINCT * max(differ))
