"""Where the patches of a scene lie, and cutting them while each pixel is read once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.patches import VALIDATION
from landslide_mapper.raster.scene import Scene
from landslide_mapper.tiling import Window

Arrays = tuple[NDArray[Any], ...]


def roomy(extent: Window, grid: Grid, side: int, *, steady: bool = False) -> Window:
    """The extent grown to whole half patches, at least one patch, where the grid has room for it.

    Args:
        extent: of the labels.
        grid: of the scene.
        side: of a patch.
        steady: begin at whole half patches from the scene's corner, so that patches stay where they are when
            the extent grows.
    """
    half = side // 2
    if steady:
        extent = extent.on_lattice(half)

    def grow(start: int, size: int, limit: int) -> tuple[int, int]:
        if steady:
            first = max(0, min(start, (limit - side) // half * half))
            return first, min(limit, max(start + size, first + side)) - first
        grown = min(limit, max(side, -(-size // half) * half))
        return max(0, min(start - (grown - size) // 2, limit - grown)), grown

    col, width = grow(extent.col_off, extent.width, grid.width)
    row, height = grow(extent.row_off, extent.height, grid.height)
    return Window(col, row, width, height)


def starts(size: int, side: int, split: int) -> range:
    """Offsets of the patches along an axis: side by side for validation, else overlapping by half.

    The last patch may reach beyond the axis.
    """
    if split == VALIDATION:
        return range(0, size, side)
    return range(0, max(1, size - side // 2), side // 2)


def strips(
    extent: Window, side: int, rows: Iterable[int], read: Callable[[Window], Arrays]
) -> Iterator[tuple[int, Arrays]]:
    """Strips of patches, read in halves so that overlapping strips share what was read.

    Args:
        extent: the pixels that patches are cut from.
        side: side of a patch.
        rows: offsets of the wanted strips in the extent, multiples of half a side.
        read: reads a window as arrays of (..., height, width).

    Yields:
        The offset, and the arrays of up to `side` rows from there.
    """
    half = side // 2
    kept: dict[int, Arrays] = {}
    for row in sorted(rows):
        parts = {}
        for top in (row, row + half):
            if top < extent.height:
                window = Window(
                    extent.col_off, extent.row_off + top, extent.width, min(half, extent.height - top)
                )
                parts[top] = kept[top] if top in kept else read(window)
        kept = parts
        yield row, tuple(np.concatenate(arrays, axis=-2) for arrays in zip(*parts.values()))


def labelled_pixels(pair: Scene, labels: LabelSource, window: Window, unlabelled: bool) -> Arrays:
    """Labels (`LabelSource.mask`), where all layers have data, and the layers of a window."""
    pixels = pair.read(window)
    valid = pixels.valid if pixels.alone is None else pixels.valid & ~pixels.alone
    return labels.mask(window, valid, unlabelled=unlabelled), valid, *pixels.layers.values()


def cut(array: NDArray[Any], col: int, side: int, fill: int | None = None) -> NDArray[Any]:
    """A patch of a strip, (..., side, side); what lies beyond is a reflection, or `fill`."""
    patch = array[..., :side, col : col + side]
    missing = side - patch.shape[-2], side - patch.shape[-1]
    if missing == (0, 0):
        return patch
    margins = [(0, 0)] * (array.ndim - 2) + [(0, missing[0]), (0, missing[1])]
    if fill is not None:
        return np.pad(patch, margins, constant_values=fill)
    return np.pad(patch, margins, mode="symmetric")
