"""Reading one raster by windows of a scene's grid, and how that is done with GDAL.

What a window holds never depends on which windows were read before or how the scene was cut. Blocks that
GDAL has cached are dropped as reading goes on: its cache is shared by the process and would otherwise grow
to its limit with every scene.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import DTypeLike, NDArray
from osgeo import gdal, gdal_array

from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call
from landslide_mapper.raster.validity import clear_invalid, mask_tests
from landslide_mapper.tiling import Window

CACHE_BYTES = 64 * 2**20
"""Decoded bytes that GDAL may keep of a raster before they are dropped."""

Pixels = tuple[NDArray[Any], NDArray[np.bool_]]


class Source(Protocol):
    """One raster as seen on a scene's grid."""

    def read(self, window: Window) -> Pixels:
        """Pixels (bands, height, width) and where they are valid (height, width) bool; invalid ones are 0."""

    def close(self) -> None:
        """Let go of the raster."""


class PlainSource:
    """A raster whose pixels coincide with the grid's: read as it is, at GDAL's own speed."""

    def __init__(
        self, dataset: gdal.Dataset, bands: Sequence[int], dtype: DTypeLike, offset: tuple[int, int] = (0, 0)
    ) -> None:
        """Read a raster.

        Args:
            dataset: the open raster.
            bands: band numbers, 1-based.
            dtype: type of the pixels that are returned.
            offset: where the grid's pixel (0, 0) lies in the raster, as (column, row).
        """
        self._dataset = dataset
        self._bands = list(bands)
        self._dtype = np.dtype(dtype)
        self._offset = offset
        self._extent = Window(0, 0, dataset.RasterXSize, dataset.RasterYSize)
        self._masks = mask_tests(dataset, self._bands, self._dtype)
        self._block = tuple(dataset.GetRasterBand(self._bands[0]).GetBlockSize())
        self._cached = 0

    def read(self, window: Window) -> Pixels:
        """As `Source.read`."""
        pixels = np.zeros((len(self._bands), window.height, window.width), self._dtype)
        valid = np.zeros((window.height, window.width), np.bool_)
        wanted = Window(
            window.col_off + self._offset[0], window.row_off + self._offset[1], window.width, window.height
        )
        covered = wanted.intersection(self._extent)
        for slab in self._slabs(covered):
            rows, cols = slab.slices(within=wanted)
            self._read_slab(slab, pixels[:, rows, cols], valid[rows, cols])
        return pixels, valid

    def close(self) -> None:
        """As `Source.close`."""
        self._drop_cache()
        self._dataset = None
        self._masks = []

    def _slabs(self, window: Window) -> Iterator[Window]:
        """Cut a window into rows of GDAL blocks that fit the cache, and drop the cache in between."""
        if window.empty:
            return
        columns, rows = self._block
        blocks_across = (window.col_stop - 1) // columns - window.col_off // columns + 1
        row_of_blocks = blocks_across * columns * rows * len(self._bands) * self._dtype.itemsize
        step = max(1, CACHE_BYTES // row_of_blocks) * rows
        top = window.row_off
        while top < window.row_stop:
            bottom = min((top // rows + step // rows) * rows, window.row_stop)
            self._cached += -(-(bottom - top) // rows) * row_of_blocks
            yield Window(window.col_off, top, window.width, bottom - top)
            if self._cached >= CACHE_BYTES:
                self._drop_cache()
            top = bottom

    def _read_slab(self, slab: Window, pixels: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        pixels[...] = read_pixels(self._dataset, self._bands, slab, self._dtype)
        valid[...] = True
        for test in self._masks:
            test(slab, pixels, valid)
        clear_invalid(pixels, valid)

    def _drop_cache(self) -> None:
        drop_cache(self._dataset)
        self._cached = 0


def read_pixels(
    dataset: gdal.Dataset, bands: Sequence[int], window: Window, dtype: DTypeLike, name: str | None = None
) -> NDArray[Any]:
    """Read a window of some bands in one GDAL call, (bands, height, width).

    Raises:
        RasterError: when GDAL cannot read it.
    """
    raw = call(
        Message(
            "Cannot read {name} at column {col_off}, row {row_off} "
            "(the file may be truncated or its drive gone)",
            name=name or dataset.GetDescription(),
            col_off=window.col_off,
            row_off=window.row_off,
        ),
        dataset.ReadRaster,
        window.col_off,
        window.row_off,
        window.width,
        window.height,
        buf_type=gdal_type(dtype),
        band_list=list(bands),
    )
    return np.frombuffer(raw, dtype=dtype).reshape(len(bands), window.height, window.width)


def drop_cache(dataset: gdal.Dataset | None) -> None:
    """Drop what GDAL has cached of a raster that is open for reading."""
    if dataset is None:
        return
    for number in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(number).FlushCache()


def gdal_type(dtype: DTypeLike) -> int:
    """GDAL's data type for a numpy one."""
    return int(gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(dtype).type))


def common_dtype(dtypes: Sequence[np.dtype[Any]]) -> np.dtype[Any]:
    """One type for the pixels of both dates: an integer of up to 32 bits, else float32."""
    common = np.result_type(*dtypes)
    if common.kind in "iu" and common.itemsize <= 4:
        return np.dtype(np.int16) if common == np.int8 else common
    return np.dtype(np.float32)  # 24 bits are more than any camera has
