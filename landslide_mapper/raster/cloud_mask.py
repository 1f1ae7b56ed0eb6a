"""A mask of clouds, shadows and snow, read on the grid of a scene: a raster of classes, or polygons.

Polygons are what an analyst edits: their attribute `class` says cloud, shadow or snow, or clear for what
hides nothing; a polygon that does not say it is cloud.
"""

from __future__ import annotations

import os
from functools import partial
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName, split_layer, suffix_of
from landslide_mapper.errors import GridMismatchError, RasterError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.cloud_classes import CLEAR, CLOUD, MASKED, NAMES
from landslide_mapper.raster.gdal_calls import call, open_raster
from landslide_mapper.raster.grid import Grid, same_crs
from landslide_mapper.raster.placing import inside
from landslide_mapper.raster.polygons import VECTOR_SUFFIXES, BurntPolygons, is_vector
from landslide_mapper.raster.warped import VALUES_AS_THEY_ARE
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import CLASS_FIELD

WHAT = "mask of clouds"
MASK_LAYERS = {POST: "clouds_post", PRE: "clouds_pre"}
"""Of the polygons that a map writes, by date."""
_TOLERANCE_PX = 1e-3


class CloudMask(Protocol):
    """The classes of one date on a scene's grid.

    Attributes:
        beside: whether there is something in it, but all of it lies outside of the scene.
    """

    beside: bool

    def read(self, window: Window) -> NDArray[np.uint8]:
        """Classes (height, width) of `raster.cloud_classes`; CLEAR where the mask says nothing."""

    def close(self) -> None:
        """Let go of the file."""


def open_cloud_mask(mask: DatasetName, grid: Grid, date: str = POST) -> CloudMask:
    """Open a mask.

    Args:
        mask: a raster of classes, whose grid may be another one, or a file of polygons, in any CRS; of those
            that a map has written for both dates, the layer of this one is taken.
        grid: of the scene.
        date: POST or PRE.

    Raises:
        RasterError: when it cannot be read.
        GridMismatchError: when it cannot be brought onto the grid, or lies elsewhere.
        InventoryError: when it is no polygon file either.
    """
    if split_layer(mask)[1] is not None:
        return _Polygons(mask, grid)
    if suffix_of(mask) in VECTOR_SUFFIXES:
        of_date = f"{os.fspath(mask)}|layername={MASK_LAYERS[date]}"
        return _Polygons(of_date if is_vector(of_date) else mask, grid)
    return _Classes(mask, grid)


class _Polygons:
    def __init__(self, mask: DatasetName, grid: Grid) -> None:
        self._burnt = {one: BurntPolygons(mask, grid, WHAT, CLASS_FIELD, partial(_is, one)) for one in MASKED}
        count = sum(polygons.count for polygons in self._burnt.values())
        inside = (polygons.extent.intersection(grid.window) for polygons in self._burnt.values())
        self.beside = count > 0 and all(window.empty for window in inside)

    def read(self, window: Window) -> NDArray[np.uint8]:
        classes = np.full((window.height, window.width), CLEAR, np.uint8)
        for one, polygons in self._burnt.items():
            if not window.intersection(polygons.extent).empty:
                classes[polygons.burn(window)] = one
        return classes

    def close(self) -> None:
        for polygons in self._burnt.values():
            polygons.close()


class _Classes:
    beside = False  # which is refused

    def __init__(self, mask: DatasetName, grid: Grid) -> None:
        self._name = mask
        self._source = open_raster(mask)
        own = Grid.from_dataset(self._source)
        self._check(own, grid)
        self._grid = grid
        self._cells = _lying(own, grid)
        self._nodata = self._source.GetRasterBand(1).GetNoDataValue()

    def read(self, window: Window) -> NDArray[np.uint8]:
        if self._cells is None:
            return self._known(self._warp(window))
        return self._looked_up(window, *self._cells)

    def _known(self, classes: NDArray[np.generic]) -> NDArray[np.uint8]:
        """Values of the mask as classes."""
        if self._nodata is not None:
            nothing = np.isnan(classes) if np.isnan(self._nodata) else classes == self._nodata
            classes = np.where(nothing, CLEAR, classes)
        if not np.isin(classes, list(NAMES)).all():
            raise RasterError(
                "{mask} holds the value {value}, expected a mask of clouds: 0 clear, 1 cloud, 2 shadow, "
                "3 snow, or its nodata value. Give it these values (in QGIS: Raster calculator, or Assign "
                "nodata where that is what it means), or make one (command and algorithm 'clouds').",
                mask=self._name,
                value=classes[~np.isin(classes, list(NAMES))][0],
            )
        return np.asarray(classes, np.uint8)

    def close(self) -> None:
        self._source = None

    def _check(self, own: Grid, grid: Grid) -> None:
        if own.georeferenced != grid.georeferenced:
            without = Message("{mask}", mask=self._name) if grid.georeferenced else Message("the raster")
            raise GridMismatchError(
                "The mask {mask} and its raster cannot be brought together: {without} has no coordinate "
                "reference system. Assign it the right one (in QGIS: Raster > Projections > "
                "Assign Projection).",
                mask=self._name,
                without=without,
            )
        if not own.georeferenced and (own.width, own.height) != (grid.width, grid.height):
            raise GridMismatchError(
                "The mask {mask} has {own_width} x {own_height} pixels, its raster {width} x {height}. "
                "Without georeference they must have the same size.",
                mask=self._name,
                own_width=own.width,
                own_height=own.height,
                width=grid.width,
                height=grid.height,
            )
        if own.georeferenced and not (inside(own, grid).any() or inside(grid, own).any()):
            raise GridMismatchError(
                "The mask {mask} does not overlap its raster. Check that both show the same place.",
                mask=self._name,
            )

    def _looked_up(self, window: Window, side: int, col: int, row: int) -> NDArray[np.uint8]:
        """The classes of the mask's pixels, which are `side` of the grid's, from its (col, row) on."""
        left, top = (window.col_off - col) // side, (window.row_off - row) // side
        right, bottom = -((col - window.col_stop) // side), -((row - window.row_stop) // side)
        wanted = Window(left, top, right - left, bottom - top)
        there = wanted.intersection(Window(0, 0, self._source.RasterXSize, self._source.RasterYSize))
        cells = np.full((wanted.height, wanted.width), CLEAR, np.uint8)
        if not there.empty:
            box = there.col_off, there.row_off, there.width, there.height
            values = call(self._doing(), self._source.GetRasterBand(1).ReadAsArray, *box)
            cells[there.slices(within=wanted)] = self._known(values)
        if not cells.any():  # as mostly
            return np.full((window.height, window.width), CLEAR, np.uint8)
        first, above = window.col_off - col - left * side, window.row_off - row - top * side
        wide = cells.repeat(side, axis=1)[:, first : first + window.width]
        return np.ascontiguousarray(wide.repeat(side, axis=0)[above : above + window.height])

    def _warp(self, window: Window) -> NDArray[np.generic]:
        """The nearest pixels, exactly, so that it makes no difference which window is asked for."""
        kind = self._source.GetRasterBand(1).DataType  # another one would clip what is no class to one
        target = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, kind)
        target.SetGeoTransform(self._grid.window_geotransform(window))
        target.SetProjection(self._grid.wkt)
        exact = gdal.WarpOptions(
            options=[VALUES_AS_THEY_ARE], resampleAlg="near", errorThreshold=0, srcNodata=self._nodata
        )
        call(self._doing(), gdal.Warp, target, self._source, options=exact)
        return np.asarray(target.ReadAsArray())

    def _doing(self) -> Message:
        return Message("Cannot read {mask}", mask=self._name)


def _lying(own: Grid, grid: Grid) -> tuple[int, int, int] | None:
    """How a mask's pixels consist of a grid's; None where they do not.

    Returns:
        How many of them along a side, and the column and row of the grid where the first one begins.
    """
    if not grid.georeferenced:
        return 1, 0, 0
    if not same_crs(own.wkt, grid.wkt):
        return None
    corners = np.array([[0, own.width, 0], [0, 0, own.height]])
    found = np.stack(grid.to_pixels(*own.to_crs(*corners)))
    side, (col, row) = round(float(found[0, 1] - found[0, 0]) / own.width), np.rint(found[:, 0])
    if side < 1 or np.abs(found - corners * side - [[col], [row]]).max() > _TOLERANCE_PX:
        return None
    return side, int(col), int(row)


def _is(wanted: int, value: str | None) -> bool:
    """Whether a polygon is of a class, by its name or number; what says none of them is cloud."""
    word = str(value or "").strip().lower()
    return wanted == next((one for one, name in NAMES.items() if word in (name, str(one))), CLOUD)
