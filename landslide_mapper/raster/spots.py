"""Windows to look at where one is after any pixel that is valid: a few small ones first, then everything."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np

from landslide_mapper.tiling import Window

SCAN_SIDE = 2048


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
