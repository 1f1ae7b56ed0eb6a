"""Filters over small neighbourhoods, whole arrays at a time; results do not depend on how a scene is cut."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T", bound=np.generic)

_ROWS = 64
"""Rows that are filtered at a time, so that all of them stay in the processor's cache."""
_STEPS = 4096
"""Per unit of an index, where it is summed: sums of whole numbers are exact, whatever is summed first."""


def median3(values: NDArray[T]) -> NDArray[T]:
    """The median of each pixel and its eight neighbours, (height, width); edge pixels are repeated outwards.

    Rows of three are sorted first, then the greatest of the least, the median of the middle and the least of
    the greatest give the median (J. L. Smith, Xilinx XCELL 23, 1996): 19 comparisons instead of a sort.
    """
    height = values.shape[0]
    padded = np.pad(values, 1, mode="edge")
    result = np.empty_like(values)
    for row in range(0, height, _ROWS):
        stop = min(row + _ROWS, height)
        result[row:stop] = _median3(padded[row : stop + 2])
    return result


def _median3(padded: NDArray[T]) -> NDArray[T]:
    low, middle, high = _sorted3(padded[:-2], padded[1:-1], padded[2:])
    lowest = np.maximum(np.maximum(low[:, :-2], low[:, 1:-1]), low[:, 2:])
    highest = np.minimum(np.minimum(high[:, :-2], high[:, 1:-1]), high[:, 2:])
    median: NDArray[T] = _middle(lowest, _middle(middle[:, :-2], middle[:, 1:-1], middle[:, 2:]), highest)
    return median


def _sorted3(one: NDArray[T], two: NDArray[T], three: NDArray[T]) -> tuple[NDArray[T], ...]:
    low, high = np.minimum(one, two), np.maximum(one, two)
    rest = np.maximum(low, three)
    return np.minimum(low, three), np.minimum(high, rest), np.maximum(high, rest)


def _middle(one: NDArray[T], two: NDArray[T], three: NDArray[T]) -> NDArray[T]:
    return np.maximum(np.minimum(one, two), np.minimum(np.maximum(one, two), three))


def surroundings(values: NDArray[np.float32], valid: NDArray[np.bool_], reach: int) -> NDArray[np.float32]:
    """The mean of the valid pixels in a square of `2 * reach + 1` pixels around each, 0 where there are none.

    Args:
        values: (height, width), an index of the order of 1.
        valid: the same shape.
        reach: pixels to each side; the square is cut at the array's edges.
    """
    counts = np.where(valid, 1, 0).astype(np.int64)
    steps = np.rint(np.where(valid, np.clip(values, -1e6, 1e6), 0) * _STEPS).astype(np.int64)
    total, number = _box_sum(steps, reach), _box_sum(counts, reach)
    mean: NDArray[np.float32] = (total / (np.maximum(number, 1) * _STEPS)).astype(np.float32)
    return mean


def _box_sum(values: NDArray[np.int64], reach: int) -> NDArray[np.int64]:
    for axis in (0, 1):
        size = values.shape[axis]
        sums = np.cumsum(np.insert(values, 0, 0, axis=axis), axis=axis)
        at = np.arange(size)
        values = np.take(sums, np.minimum(at + reach + 1, size), axis=axis) - np.take(
            sums, np.maximum(at - reach, 0), axis=axis
        )
    return values
