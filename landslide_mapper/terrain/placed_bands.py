"""Bands of a raster of any CRS and pixel size, in windows of any grid; gaps are NaN."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.errors import RasterError
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.warped import VALUES_AS_THEY_ARE
from landslide_mapper.tiling import Window


class PlacedBands:
    """Some bands, warped as they are read."""

    def __init__(self, dataset: gdal.Dataset, bands: Sequence[int], name: str, method: str) -> None:
        """Choose them.

        Args:
            dataset: the open raster.
            bands: 1-based numbers.
            name: of the raster, for messages.
            method: of resampling, as GDAL calls it.

        Raises:
            RasterError: when it has no place on the map.
        """
        self._doing, self._method = Message("Cannot read {raster}", raster=name), method
        if not Grid.from_dataset(dataset).georeferenced:
            raise RasterError("'{raster}' has no place on the map. Georeference it first.", raster=name)
        chosen = gdal.TranslateOptions(format="VRT", bandList=list(bands))
        self._bands = call(self._doing, gdal.Translate, "", dataset, options=chosen)

    def read(self, grid: Grid, window: Window) -> NDArray[np.float64]:
        """Values on a window of a north-up grid, (bands, height, width).

        Raises:
            RasterError: when they cannot be read.
        """
        transform = grid.window_geotransform(window)
        right = transform[0] + transform[1] * window.width
        low = transform[3] + transform[5] * window.height
        options = gdal.WarpOptions(
            options=[VALUES_AS_THEY_ARE],
            format="MEM",
            outputBounds=(transform[0], low, right, transform[3]),
            width=window.width,
            height=window.height,
            dstSRS=grid.wkt,
            dstNodata=math.nan,
            outputType=gdal.GDT_Float64,
            resampleAlg=self._method,
        )
        warped = call(self._doing, gdal.Warp, "", self._bands, options=options)
        values = np.asarray(call(self._doing, warped.ReadAsArray), dtype=np.float64)
        return values.reshape(-1, window.height, window.width)
