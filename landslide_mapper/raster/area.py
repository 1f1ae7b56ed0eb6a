"""An area of interest: the part of a raster that is to be mapped, from an extent or a polygon file."""

from __future__ import annotations

import os
from typing import Union

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import InventoryError, JobError
from landslide_mapper.messages import Message
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygons import BurntPolygons
from landslide_mapper.tiling import Window

Extent = tuple[float, float, float, float]


class Area:
    """Pixels of a grid that are wanted: a rectangle, or polygons inside one.

    Attributes:
        window: bounding pixels, never empty.
    """

    def __init__(self, window: Window, polygons: BurntPolygons | None = None) -> None:
        self.window = window
        self._polygons = polygons

    @property
    def rectangle(self) -> bool:
        """Whether every pixel of the window is wanted."""
        return self._polygons is None

    def mask(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window are wanted, (height, width) bool; by pixel centre for polygons."""
        inside = np.zeros((window.height, window.width), np.bool_)
        part = window.intersection(self.window)
        if part.empty:
            return inside
        where = part.slices(within=window)
        inside[where] = True if self._polygons is None else self._polygons.burn(part)
        return inside

    def digest(self) -> str:
        """What the same pixels of the same grid have in common: window and polygons as text."""
        return f"{self.window} {self._polygons.digest() if self._polygons else ''}"


def load_area(source: Union[DatasetName, Extent, None], grid: Grid) -> Area:  # noqa: UP007 - Python 3.9
    """The area of interest on a grid.

    Args:
        source: polygon file in any CRS; or (xmin, ymin, xmax, ymax) in the grid's CRS; or None: everything.
        grid: the grid of the raster.

    Raises:
        InventoryError: when the file cannot be read or holds no polygon, or other geometries.
        JobError: when the area does not meet the raster.
    """
    if source is None:
        return Area(grid.window)
    if not isinstance(source, (str, os.PathLike)):
        return Area(
            _checked(grid.window_of_extent(*source), Message("The extent {source}", source=source), grid)
        )
    polygons = BurntPolygons(source, grid, "area of interest")
    if not polygons.count:
        raise InventoryError("{path} holds no polygon, expected the area of interest.", path=source)
    return Area(
        _checked(polygons.extent, Message("The area of interest {path}", path=source), grid), polygons
    )


def _checked(window: Window, what: str, grid: Grid) -> Window:
    if window.empty:
        raise JobError(
            "{what} does not meet the post-event raster, whose extent is "
            "{extent} (xmin, ymin, xmax, ymax). "
            "Draw it on the raster.",
            what=what,
            extent=tuple(round(value, 6) for value in grid.bounds),
        )
    return window
