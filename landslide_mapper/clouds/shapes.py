"""Cleaning masks up: growing, shrinking and dropping what is small; whole arrays, no loop over pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.raster.components import Runs, connect, overlaps

Mask = NDArray[np.bool_]


def grown(mask: Mask, pixels: int) -> Mask:
    """What is in the mask, and so many pixels around it; round: squares and crosses by turns."""
    for step in range(pixels):
        mask = _grown_across(mask) | _grown_down(mask) if step % 2 else _grown_down(_grown_across(mask))
    return mask


def opened(mask: Mask) -> Mask:
    """The mask without what is nowhere 3 pixels wide."""
    return grown(~grown(~mask, 1), 1) & mask


def without_specks(mask: Mask, least: int) -> Mask:
    """The mask without its 4-connected parts of less than `least` pixels."""
    runs = Runs.of(mask)
    if not len(runs):
        return mask
    here, below, _ = overlaps(runs.start, runs.stop, runs.start - runs.pitch, runs.stop - runs.pitch)
    part, count = connect(len(runs), here, below)
    large = np.bincount(part, weights=runs.length, minlength=count) >= least
    return np.asarray(runs.paint(large[part].astype(np.int64), len(mask)) > 0)


def without_holes(mask: Mask, least: int) -> Mask:
    """The mask with its 4-connected holes of less than `least` pixels filled; those at the border stay."""
    outside = np.pad(~mask, 1, constant_values=True)
    return ~without_specks(outside, least)[1:-1, 1:-1]


def _grown_across(mask: Mask) -> Mask:
    more = mask.copy()
    more[:, 1:] |= mask[:, :-1]
    more[:, :-1] |= mask[:, 1:]
    return more


def _grown_down(mask: Mask) -> Mask:
    more = mask.copy()
    more[1:] |= mask[:-1]
    more[:-1] |= mask[1:]
    return more
