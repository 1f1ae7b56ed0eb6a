"""Reading a raster of another grid: warped by GDAL, piece by piece and always in the same pieces."""

from __future__ import annotations

import itertools
import re
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.typing import DTypeLike, NDArray
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, gdal_errors
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.raster.source import CACHE_BYTES, Pixels, drop_cache, gdal_type, read_pixels
from landslide_mapper.raster.validity import Alpha, clear_invalid, mask_alpha
from landslide_mapper.tiling import Window

WARP_COLUMNS, WARP_ROWS = 512, 128
"""A fixed cell of a warped raster, which is also a block of GDAL's warped VRT."""
KEPT_BYTES = 48 * 2**20
"""Warped cells that are kept for the next windows."""
WIDE_M = 2e6
"""So wide a row is brought onto another grid pixel by pixel, which takes three times as long."""
VALUES_AS_THEY_ARE = "-novshiftgrid"
"""Told to GDAL, which converts the only band of a raster as heights where a CRS has a vertical part."""
OPAQUE = 128
"""Alpha (0..255) from which a pixel counts as valid."""


class WarpedSource:
    """A raster that is brought onto the grid on the fly by a warped VRT.

    It is computed in fixed cells, and the last ones are kept for the neighbouring window.
    """

    def __init__(
        self, dataset: gdal.Dataset, bands: Sequence[int], dtype: DTypeLike, grid: Grid, shrink: float
    ) -> None:
        """Warp a raster to a grid.

        Args:
            dataset: the open raster.
            bands: band numbers, 1-based.
            dtype: type of the pixels that are returned.
            grid: where the pixels are wanted.
            shrink: side of the grid's pixel over side of the raster's pixel; above 1 pixels are averaged.
        """
        self._name = dataset.GetDescription()
        self._source = dataset
        self._bands = list(range(1, len(bands) + 1))
        self._dtype = np.dtype(dtype)
        self._grid = grid
        self._subset_name = f"/vsimem/landslide_mapper/{uuid4().hex}.vrt"
        alpha = mask_alpha(dataset)
        self._by_nodata = any(
            dataset.GetRasterBand(number).GetNoDataValue() is not None
            or dataset.GetRasterBand(number).GetMaskFlags() & gdal.GMF_NODATA
            for number in bands
        )
        # GDAL 3.13 forgets a mask beside nodata values; as an alpha band both count in any version.
        mask = (
            self._by_nodata
            and alpha is None
            and dataset.GetRasterBand(bands[0]).GetMaskFlags() == gdal.GMF_PER_DATASET
        )
        self._subset = _band_subset(dataset, bands, alpha, mask, self._subset_name)
        if dataset.GetGeoTransform(can_return_null=True) is None:  # GDAL warps only what lies somewhere
            self._subset.SetGeoTransform(PIXEL_SPACE)
        # NaN marks what is invalid in a band by itself; alpha marks it in all, three times as fast.
        self._read_type = _working_type(self._dtype) if self._by_nodata else self._dtype
        # Each band by itself: a pixel is invalid as soon as one band of it is.
        how = ["DST_ALPHA_MAX=255"] if not self._by_nodata else ["UNIFIED_SRC_NODATA=NO"]
        if alpha is not None:
            how.append(f"SRC_ALPHA_MAX={alpha.opaque:g}")
        self._warped = _warped_vrt(
            self._subset, self._name, grid, shrink, self._read_type, by_nodata=self._by_nodata, how=how
        )
        cell_bytes = (
            WARP_COLUMNS * WARP_ROWS * len(bands) * (4 + self._dtype.itemsize * max(1.0, shrink) ** 2)
        )
        self._cells_cached = max(1, int(CACHE_BYTES // cell_bytes))
        self._warped_cells = 0
        self._kept: OrderedDict[Window, Pixels] = OrderedDict()

    def read(self, window: Window) -> Pixels:
        """As `Source.read`."""
        pixels = np.zeros((len(self._bands), window.height, window.width), self._dtype)
        valid = np.zeros((window.height, window.width), np.bool_)
        for cell in self._cells(window):
            part = cell.intersection(window)
            rows, cols = part.slices(within=cell)
            into_rows, into_cols = part.slices(within=window)
            values, good = self._cell(cell)
            pixels[:, into_rows, into_cols] = values[:, rows, cols]
            valid[into_rows, into_cols] = good[rows, cols]
        self._drop_cache()
        return pixels, valid

    def close(self) -> None:
        """As `Source.close`."""
        self._drop_cache()
        self._kept.clear()
        self._warped = self._subset = self._source = None
        gdal.Unlink(self._subset_name)

    def _cells(self, window: Window) -> Iterator[Window]:
        """The fixed cells that a window touches: every read is one whole cell, so that results are fixed."""
        for top, left in itertools.product(
            range(window.row_off // WARP_ROWS * WARP_ROWS, window.row_stop, WARP_ROWS),
            range(window.col_off // WARP_COLUMNS * WARP_COLUMNS, window.col_stop, WARP_COLUMNS),
        ):
            yield Window(left, top, WARP_COLUMNS, WARP_ROWS).intersection(self._grid.window)

    def _cell(self, cell: Window) -> Pixels:
        if cell in self._kept:
            self._kept.move_to_end(cell)
            return self._kept[cell]
        pixels, valid = self._kept[cell] = self._warp(cell)
        most = max(1, KEPT_BYTES // (pixels.nbytes + valid.nbytes))
        while len(self._kept) > most:
            self._kept.popitem(last=False)
        self._warped_cells += 1
        if self._warped_cells % self._cells_cached == 0:
            self._drop_cache()
        return pixels, valid

    def _warp(self, cell: Window) -> Pixels:
        bands = self._bands if self._by_nodata else [*self._bands, len(self._bands) + 1]
        values = read_pixels(self._warped, bands, cell, self._read_type, name=self._name)
        if self._by_nodata:
            valid = np.isfinite(values).all(axis=0)
            return _cast(np.where(valid, values, 0), self._dtype), valid
        pixels, valid = values[:-1].copy(), values[-1] >= OPAQUE
        clear_invalid(pixels, valid)
        return pixels, valid

    def _drop_cache(self) -> None:
        drop_cache(self._warped)
        drop_cache(self._source)


def _cast(values: NDArray[Any], dtype: np.dtype[Any]) -> NDArray[Any]:
    if dtype.kind == "f":
        return values.astype(dtype, copy=False)
    limits = np.iinfo(dtype)
    return np.asarray(np.clip(np.rint(values), limits.min, limits.max).astype(dtype))


def _working_type(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The float type that holds every value of `dtype`, so that NaN can mark what is invalid."""
    return np.dtype(np.float64 if dtype.kind in "iu" and dtype.itemsize >= 4 else np.float32)


def _band_subset(
    dataset: gdal.Dataset, bands: Sequence[int], alpha: Alpha | None, mask: bool, name: str
) -> gdal.Dataset:
    """The used bands, and the alpha band behind them where it is a mask, or the mask itself, as a VRT."""
    wanted: list[int | str] = list(bands)
    colours = ["undefined"] * len(bands)  # GDAL must not take one of them for alpha
    if mask or (alpha is not None and alpha.number not in bands):
        wanted.append(f"mask,{bands[0]}" if alpha is None else alpha.number)
        colours.append("alpha")
    options = [part for at, colour in enumerate(colours, 1) for part in (f"-colorinterp_{at}", colour)]
    subset = call(
        Message(
            "Cannot choose bands {bands} of {raster}", bands=list(bands), raster=dataset.GetDescription()
        ),
        gdal.Translate,
        name,
        dataset,
        options=gdal.TranslateOptions(format="VRT", bandList=wanted, options=options),
    )
    if mask:  # which the option leaves as it is
        subset.GetRasterBand(len(wanted)).SetColorInterpretation(gdal.GCI_AlphaBand)
    return subset


def _warped_vrt(
    source: gdal.Dataset,
    name: str,
    grid: Grid,
    shrink: float,
    dtype: np.dtype[Any],
    by_nodata: bool,
    how: list[str],
) -> gdal.Dataset:
    """The bands on another grid; what is invalid has alpha 0 in a band behind them, or is NaN."""
    xmin, ymin, xmax, ymax = grid.bounds
    options = gdal.WarpOptions(
        options=[VALUES_AS_THEY_ARE],
        format="VRT",
        dstSRS=grid.wkt,
        outputBounds=(xmin, ymin, xmax, ymax),
        width=grid.width,
        height=grid.height,
        outputType=gdal_type(dtype),
        resampleAlg="average" if shrink > 1.1 else "bilinear",
        dstAlpha=not by_nodata,
        dstNodata="nan" if by_nodata else None,
        errorThreshold=0 if _wide(grid) else None,
        warpOptions=how,
    )
    doing = Message("Cannot bring {name} onto the grid of the post-event raster", name=name)
    warped = call(doing, gdal.Warp, "", source, options=options)
    if grid.north_up:
        return warped
    with gdal_errors(doing):
        source.FlushCache()  # the edited VRT opens it by name
    return call(doing, gdal.Open, _on_rotated_grid(warped.GetMetadata("xml:VRT")[0], grid, name))


def _wide(grid: Grid) -> bool:
    """Whether a row of a cell spans so much of the Earth that GDAL's shortcut between its ends is wrong."""
    return (grid.gsd_m or 0.0) * min(grid.width, WARP_COLUMNS) > WIDE_M


def _on_rotated_grid(xml: str, grid: Grid, name: str) -> str:
    """Put a warped VRT onto a grid that is not north up, which gdal.Warp has no option for."""
    a, b, c, d, e, f = grid.geotransform
    inverse = gdal.InvGeoTransform([a, b, c, d, e, f])
    for element, values in (
        ("GeoTransform", grid.geotransform),
        ("DstGeoTransform", grid.geotransform),
        ("DstInvGeoTransform", inverse),
    ):
        text = ",".join(f"{value:.17g}" for value in values)
        xml, count = re.subn(f"<{element}>[^<]*</{element}>", f"<{element}>{text}</{element}>", xml, count=1)
        if count != 1:
            raise RasterError(
                "{name} cannot be brought onto a rotated grid with this version of GDAL. "
                "Warp the post-event raster to a north-up grid first.",
                name=name,
            )
    return xml
