"""Windows to look at where not every pixel is wanted: an even few, or few first and then everything."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np

from landslide_mapper.tiling import Window

SCAN_SIDE = 2048


def lattice(whole: Window, side: int, across: int, down: int) -> list[Window]:
    """Windows spread evenly over another one, row by row; each once.

    Args:
        whole: where.
        side: of each in pixels, or that of `whole` where this is shorter.
        across: how many lie beside each other at most.
        down: how many lie below each other at most.
    """
    width, height = min(side, whole.width), min(side, whole.height)
    return [
        Window(col, row, width, height)
        for row in _starts(whole.row_off, whole.height - height, down)
        for col in _starts(whole.col_off, whole.width - width, across)
    ]


def _starts(first: int, room: int, count: int) -> list[int]:
    return sorted({int(place) for place in np.linspace(first, first + room, count).round()})


def few_then_all(window: Window) -> Iterator[Window]:
    """A few small windows spread over a window, and then all of it in large parts."""
    yield from _spots(window)
    yield from _scan(window)


def _spots(window: Window, side: int = 64, across: int = 4) -> list[Window]:
    """A few small windows spread over a window."""
    cols = np.linspace(window.col_off, max(window.col_off, window.col_stop - side), across).astype(int)
    rows = np.linspace(window.row_off, max(window.row_off, window.row_stop - side), across).astype(int)
    return [Window(int(col), int(row), side, side).intersection(window) for row in rows for col in cols]


def _scan(window: Window) -> list[Window]:
    """A window cut into large parts."""
    corners = itertools.product(
        range(window.row_off, window.row_stop, SCAN_SIDE), range(window.col_off, window.col_stop, SCAN_SIDE)
    )
    return [Window(col, row, SCAN_SIDE, SCAN_SIDE).intersection(window) for row, col in corners]
