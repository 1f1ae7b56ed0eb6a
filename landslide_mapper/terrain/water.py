"""Where water is: by a mask, or by the bands of an image."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName, short_name, split_layer, suffix_of
from landslide_mapper.errors import RasterError
from landslide_mapper.raster.bands import known_bands
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.raster.placing import meet
from landslide_mapper.raster.polygons import VECTOR_SUFFIXES, BurntPolygons, open_polygon_layer
from landslide_mapper.raster.scaling import read_tags
from landslide_mapper.terrain.placed_bands import PlacedBands
from landslide_mapper.tiling import Window

_WHAT = "water mask"
_BANDS = ("green", "nir")


class Water(Protocol):
    """Tells where water is."""

    def read(self, grid: Grid, window: Window) -> NDArray[np.bool_]:
        """Whether there is water, (height, width); where nothing is known there is none."""

    def meets(self, grid: Grid) -> bool:
        """Whether something of it may lie on a grid."""


def open_water(mask: DatasetName, wkt: str | None) -> Water:
    """A mask of water.

    Args:
        mask: polygons, or a raster of one band: 0 and nodata are land, all else is water; in any CRS.
        wkt: CRS of the grids that it will be read on.

    Raises:
        LandslideMapperError: when it cannot be read.
    """
    return _Polygons(mask, wkt) if _is_polygons(mask) else _Classes(mask)


def check_water(mask: DatasetName) -> None:
    """Make sure that a mask of water can be read, before any work is done.

    Raises:
        LandslideMapperError: when it cannot.
    """
    if _is_polygons(mask):
        with open_polygon_layer(mask, _WHAT):
            return
    _Classes(mask)


def _is_polygons(mask: DatasetName) -> bool:
    return split_layer(mask)[1] is not None or suffix_of(mask) in VECTOR_SUFFIXES


class _Polygons:
    def __init__(self, mask: DatasetName, wkt: str | None) -> None:
        self._polygons = BurntPolygons(mask, Grid(1, 1, PIXEL_SPACE, wkt), _WHAT)
        self._grid: Grid | None = None

    def read(self, grid: Grid, window: Window) -> NDArray[np.bool_]:
        self._place(grid)
        return self._polygons.burn(window)

    def meets(self, grid: Grid) -> bool:
        self._place(grid)
        return not self._polygons.extent.intersection(grid.window).empty

    def _place(self, grid: Grid) -> None:
        if grid is not self._grid:
            self._grid = grid
            self._polygons.place_on(grid)


class _Classes:
    def __init__(self, mask: DatasetName) -> None:
        dataset = open_raster(mask)
        if dataset.RasterCount != 1:
            raise RasterError(
                "The water mask '{mask}' has {bands} bands, expected one: 0 is land, all else is water.",
                mask=short_name(mask),
                bands=dataset.RasterCount,
            )
        self._raster = PlacedBands(dataset, [1], short_name(mask), "near")
        self._own = Grid.from_dataset(dataset)

    def read(self, grid: Grid, window: Window) -> NDArray[np.bool_]:
        values = self._raster.read(grid, window)[0]
        return np.asarray(np.isfinite(values) & (values != 0))

    def meets(self, grid: Grid) -> bool:
        return meet(grid, self._own)


class WaterIndex:
    """Water by the bands of an image: more green light comes back than near infrared (McFeeters 1996).

    The sign of that index does not depend on a scale or an offset that both bands share.
    """

    def __init__(self, image: DatasetName) -> None:
        """Open the image.

        Raises:
            RasterError: when it cannot be read, or it is not known which bands are needed.
        """
        dataset = open_raster(image)
        known = known_bands(dataset)
        if not all(name in known for name in _BANDS):
            raise RasterError(
                "Water cannot be told by the bands of '{image}': it must be known which ones are green and "
                "near infrared. Name the bands in the file, or choose a water mask.",
                image=short_name(image),
            )
        numbers = [known[name] for name in _BANDS]
        self._raster = PlacedBands(dataset, numbers, short_name(image), "bilinear")
        tags = np.array(read_tags(dataset, numbers), np.float64)
        self._scale, self._offset = tags.T[:, :, None, None]

    def read(self, grid: Grid, window: Window) -> NDArray[np.bool_]:
        """As `Water.read`."""
        green, infrared = self._raster.read(grid, window) * self._scale + self._offset
        with np.errstate(invalid="ignore"):
            return np.asarray(green > infrared)

    def meets(self, grid: Grid) -> bool:
        """As `Water.meets`: it is the image that was mapped."""
        return True
