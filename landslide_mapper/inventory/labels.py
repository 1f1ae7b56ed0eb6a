"""Labels of a scene: polygons or a mask raster, inside a labelled area, as a mask on the scene's grid."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName, may_be_there
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.known_area import KnownArea
from landslide_mapper.messages import Message, Messages
from landslide_mapper.raster.gdal_calls import call, gdal_errors, open_raster
from landslide_mapper.raster.grid import Grid, same_crs, transform_points
from landslide_mapper.raster.polygons import BurntPolygons, is_vector, may_be_vector
from landslide_mapper.raster.validity import hiding_tests, mask_alpha
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import TEST

BACKGROUND, LANDSLIDE, IGNORE = 0, 1, 255
UNLABELLED = 254
"""Nothing is known of a pixel, and nothing bars it: another network's answer may be learned there."""
STRIP_ROWS = 1024


class LabelSource(AbstractContextManager["LabelSource"]):
    """The labels of a scene on a grid; a context manager.

    Attributes:
        extent: the pixels that can be labelled; outside all are 255.
        warnings: how the labels were understood where that is not as usual.
    """

    def __init__(
        self,
        labels: DatasetName,
        labelled_area: DatasetName | None,
        grid: Grid,
        post_grid: Grid | None = None,
        *,
        split: str = TEST,
        held_out: Sequence[DatasetName] = (),
    ) -> None:
        """Open the labels.

        Args:
            labels: polygon file (any CRS) or mask raster (0 background, 1 landslide, 255 ignore). A mask of
                0 and 255 only, whose nodata value is not 255, is one of an image editor: 255 is landslide.
            labelled_area: polygon file of where the labels are complete; None: wherever there are pixels.
            grid: the grid to deliver masks on.
            post_grid: grid of the post-event raster, which a mask without georeference lies on (default:
                grid).
            split: what the scene is for, which decides what is known (`inventory.known_area`).
            held_out: polygon files with more areas of any role, for what their roles bar.

        Raises:
            InventoryError: when they cannot be read or do not overlap the grid.
        """
        self._area = KnownArea(labelled_area, held_out, grid, split)
        if self._area.extent.empty:
            raise InventoryError(_no_overlap("labelled area", labelled_area, self._area.count, grid))
        self._labels = _open_labels(labels, grid, post_grid or grid)
        self.warnings = Messages(self._labels.warnings)
        self.extent = self._area.extent.intersection(self._labels.extent)
        if isinstance(self._labels, _PolygonLabels) and not self._area.bounded and not self._labels.overlap:
            raise InventoryError(_no_overlap("labels", labels, self._labels.count, grid))

    def mask(
        self, window: Window, valid: NDArray[np.bool_] | None = None, *, unlabelled: bool = False
    ) -> NDArray[np.uint8]:
        """The labels of a window.

        Args:
            window: pixels of the grid.
            valid: (height, width), where the scene has data; elsewhere the mask is 255.
            unlabelled: tell pixels without a label from those that are barred.

        Returns:
            (height, width) uint8: 0 background, 1 landslide, 255 ignore; 254 without a label, where asked.

        Raises:
            InventoryError: when a mask raster holds other values.
        """
        mask = self._labels.read(window)
        mask[~self._area.burn(window)] = IGNORE
        if unlabelled:
            mask[(mask == IGNORE) & ~self._area.barred(window)] = UNLABELLED
        if valid is not None:
            mask[~valid] = IGNORE
        return mask

    def close(self) -> None:
        """Let go of the files."""
        self._labels.close()
        self._area.close()

    def __exit__(self, *_: object) -> None:
        """Let go of the files."""
        self.close()


class _PolygonLabels:
    """Landslides are polygons; everything else is background."""

    warnings: Sequence[str] = ()

    def __init__(self, path: DatasetName, grid: Grid) -> None:
        self._polygons = BurntPolygons(path, grid, "labels")
        self.extent = grid.window
        self.count = self._polygons.count
        self.overlap = not self._polygons.extent.empty

    def read(self, window: Window) -> NDArray[np.uint8]:
        return self._polygons.burn(window).astype(np.uint8)

    def close(self) -> None:
        self._polygons.close()


class _MaskLabels:
    """A mask raster: read as it lies, or its nearest pixels where it lies on another grid."""

    def __init__(self, path: DatasetName, grid: Grid, post_grid: Grid) -> None:
        self._path = path
        self._grid = grid
        self._dataset = open_raster(path)
        _check_one_band(self._dataset, path)
        self._hidden = hiding_tests(self._dataset, [1])  # the nodata value may be a class
        self._own = _mask_grid(Grid.from_dataset(self._dataset), post_grid, path)
        self._nodata = self._dataset.GetRasterBand(1).GetNoDataValue()
        self._landslide, self.warnings = LANDSLIDE, Messages()
        if self._nodata != IGNORE and _is_black_and_white(self._dataset):
            self._landslide = IGNORE
            self.warnings.say(
                "The mask {path} holds only 0 and 255: 255 is read as landslide. Where it means ignore, "
                "make it the mask's nodata value.",
                path=path,
            )
        self._offset = grid.offset_in(self._own)
        self.extent = self._find_extent()

    def read(self, window: Window) -> NDArray[np.uint8]:
        if self._offset is not None:
            return self._shifted(window, *self._offset)
        if same_crs(self._own.wkt, self._grid.wkt):
            return self._nearest(window)
        return self._warped(window)

    def close(self) -> None:
        self._dataset = None

    def _shifted(self, window: Window, col: int, row: int) -> NDArray[np.uint8]:
        wanted = Window(window.col_off + col, window.row_off + row, window.width, window.height)
        covered = wanted.intersection(self._own.window)
        mask = np.full((window.height, window.width), IGNORE, dtype=np.uint8)
        if not covered.empty:
            mask[covered.slices(within=wanted)] = self._pixels(covered)
        return mask

    def _nearest(self, window: Window) -> NDArray[np.uint8]:
        """The mask's pixel under the centre of each pixel."""
        cols = np.arange(window.col_off, window.col_stop)[None, :] + 0.5
        rows = np.arange(window.row_off, window.row_stop)[:, None] + 0.5
        at_col, at_row = (
            np.floor(at).astype(np.int64) for at in self._own.to_pixels(*self._grid.to_crs(cols, rows))
        )
        inside = (at_col >= 0) & (at_col < self._own.width) & (at_row >= 0) & (at_row < self._own.height)
        mask = np.full((window.height, window.width), IGNORE, dtype=np.uint8)
        if inside.any():
            first_col, first_row = int(at_col[inside].min()), int(at_row[inside].min())
            last_col, last_row = int(at_col[inside].max()), int(at_row[inside].max())
            box = Window(first_col, first_row, last_col - first_col + 1, last_row - first_row + 1)
            mask[inside] = self._pixels(box)[at_row[inside] - first_row, at_col[inside] - first_col]
        return mask

    def _warped(self, window: Window) -> NDArray[np.uint8]:
        target = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Float32)
        target.SetGeoTransform(self._grid.window_geotransform(window))
        target.SetProjection(self._grid.wkt)
        target.GetRasterBand(1).Fill(math.nan)  # 255 may be landslide
        options = gdal.WarpOptions(resampleAlg="near", srcNodata="none", errorThreshold=0.125)
        with gdal_errors(
            Message("The mask {path} cannot be brought onto the raster's grid", path=self._path),
            InventoryError,
        ):
            gdal.Warp(target, self._dataset, options=options)
        return self._checked(target.ReadAsArray())  # what is hidden is not warped

    def _pixels(self, window: Window) -> NDArray[np.uint8]:
        band = self._dataset.GetRasterBand(1)
        box = (window.col_off, window.row_off, window.width, window.height)
        values = call(Message("Cannot read the mask {path}", path=self._path), band.ReadAsArray, *box)
        shown = np.ones(values.shape, np.bool_)
        for test in self._hidden:
            test(window, values[None], shown)
        return self._checked(values, shown)

    def _checked(self, values: NDArray[Any], shown: NDArray[np.bool_] | None = None) -> NDArray[np.uint8]:
        """Values as labels; what is hidden, and a nodata value that is no label, mean ignore."""
        hidden = np.zeros(values.shape, np.bool_) if shown is None else ~shown
        if self._landslide == IGNORE:
            white = np.where((values == IGNORE) & ~hidden, LANDSLIDE, IGNORE)
            return np.where((values == BACKGROUND) & ~hidden, BACKGROUND, white).astype(np.uint8)
        unknown = hidden | (values != values)  # NaN
        if self._nodata is not None and self._nodata not in (BACKGROUND, LANDSLIDE):
            unknown |= values == self._nodata
        legal = unknown | (values == BACKGROUND) | (values == LANDSLIDE) | (values == IGNORE)
        if not legal.all():
            raise InventoryError(
                "The mask {path} holds the value {value:g}, "
                "expected only 0 background, 1 landslide, 255 ignore.",
                path=self._path,
                value=values[~legal][0],
            )
        return np.where(unknown, IGNORE, values).astype(np.uint8)

    def _find_extent(self) -> Window:
        extent = _footprint(self._own, self._grid)
        if extent.empty:
            raise InventoryError(_no_overlap("mask", self._path, 1, self._grid))
        return extent


def _open_labels(path: DatasetName, grid: Grid, post_grid: Grid) -> _PolygonLabels | _MaskLabels:
    if not may_be_there(path):
        raise InventoryError("{path} does not exist, expected the labels. Check the path.", path=path)
    if is_vector(path) or may_be_vector(path):
        return _PolygonLabels(path, grid)
    return _MaskLabels(path, grid, post_grid)


def _check_one_band(dataset: gdal.Dataset, path: DatasetName) -> None:
    """A mask has one band, and at most one more that says where it is transparent."""
    alpha = mask_alpha(dataset)
    if [n for n in range(1, dataset.RasterCount + 1) if alpha is None or n != alpha.number] != [1]:
        raise InventoryError(
            "The mask {path} has {bands} bands, expected one with 0 background, 1 landslide, 255 ignore.",
            path=path,
            bands=dataset.RasterCount,
        )


def _is_black_and_white(dataset: gdal.Dataset) -> bool:
    """Whether a mask holds 0 and 255 and nothing else; the first 1 ends the search."""
    band = dataset.GetRasterBand(1)
    columns, found = dataset.RasterXSize, set[float]()
    for row in range(0, dataset.RasterYSize, STRIP_ROWS):
        rows = min(STRIP_ROWS, dataset.RasterYSize - row)
        doing = Message("Cannot read the mask {path}", path=dataset.GetDescription())
        found |= set(np.unique(call(doing, band.ReadAsArray, 0, row, columns, rows)).tolist())
        if not found <= {BACKGROUND, IGNORE}:
            return False
    return found == {BACKGROUND, IGNORE}


def _mask_grid(own: Grid, post_grid: Grid, path: DatasetName) -> Grid:
    """Where a mask lies: where it says, or on the post-event raster's pixels."""
    if own.georeferenced and post_grid.georeferenced:
        return own
    if (own.width, own.height) == (post_grid.width, post_grid.height):
        return post_grid
    which = "the post-event raster" if own.georeferenced else "it"
    raise InventoryError(
        "The mask {path} has {width} x {height} pixels, the post-event raster "
        "{post_grid_width} x {post_grid_height}, and {which} has no georeference. "
        "Without one both must have the same size: georeference it, or export the mask again at that size.",
        path=path,
        width=own.width,
        height=own.height,
        post_grid_width=post_grid.width,
        post_grid_height=post_grid.height,
        which=which,
    )


def _footprint(own: Grid, grid: Grid) -> Window:
    """The pixels of `grid` that a raster on `own` touches."""
    parts = np.linspace(0.0, 1.0, 21)
    cols, rows = np.meshgrid(parts * own.width, parts * own.height)
    x, y = own.to_crs(cols, rows)
    if own.wkt is not None and grid.wkt is not None and not same_crs(own.wkt, grid.wkt):
        x, y = transform_points(own.wkt, grid.wkt, x, y)
    good = np.isfinite(x) & np.isfinite(y)
    if not good.any():
        return Window(0, 0, 0, 0)
    return grid.window_of_extent(x[good].min(), y[good].min(), x[good].max(), y[good].max())


def _no_overlap(what: str, path: DatasetName | None, count: int, grid: Grid) -> Message:
    if not count:
        return Message("{path} ({what}) holds no polygon, expected at least one.", path=path, what=what)
    xmin, ymin, xmax, ymax = grid.bounds
    return Message(
        "{path} ({what}): nothing of it overlaps the raster (x {xmin:.7g} to {xmax:.7g}, y {ymin:.7g} to "
        "{ymax:.7g}). Check that both show the same place, and their coordinate reference systems.",
        path=path,
        what=what,
        xmin=xmin,
        xmax=xmax,
        ymin=ymin,
        ymax=ymax,
    )
