"""The landslides of a mask raster as polygons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.labels import BACKGROUND, IGNORE, LANDSLIDE
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, open_raster
from landslide_mapper.raster.polygonize import polygonize
from landslide_mapper.tiling import PROBABILITY_STEPS

ROWS = 256
STRIP_PIXELS = 1 << 19
"""Pixels between two calls of `progress`: stopping takes no longer than these."""


def outline_mask(
    mask: Path, progress: Callable[[float], None] | None = None
) -> tuple[list[bytes], str | None]:
    """Outline the pixels of value 1.

    Args:
        mask: raster with one band of 0 background, 1 landslide, 255 ignore.
        progress: called with the share that is done; may raise to stop.

    Returns:
        Polygons as WKB, and the CRS they are in (WKT or None).

    Raises:
        InventoryError: when it is no mask.
        RasterError: when it cannot be read.
    """
    wkt, columns = _check(mask, progress)
    rows = max(1, STRIP_PIXELS // columns)
    polygons: list[bytes] = []
    for batch in polygonize(mask, LANDSLIDE / PROBABILITY_STEPS, progress=progress, strip_rows=rows):
        polygons.extend(batch.wkb)
    return polygons, wkt


def _check(mask: Path, progress: Callable[[float], None] | None) -> tuple[str | None, int]:
    dataset = open_raster(mask)
    if dataset.RasterCount != 1:
        raise InventoryError(
            "{mask} has {bands} bands: it is an image, not a mask. A mask has one band with "
            "0 background, 1 landslide, 255 ignore.",
            mask=mask,
            bands=dataset.RasterCount,
        )
    band = dataset.GetRasterBand(1)
    for row in range(0, dataset.RasterYSize, ROWS):
        rows = min(ROWS, dataset.RasterYSize - row)
        values = call(
            Message("Cannot read the mask {mask}", mask=mask),
            band.ReadAsArray,
            0,
            row,
            dataset.RasterXSize,
            rows,
        )
        strange = ~np.isin(values, (BACKGROUND, LANDSLIDE, IGNORE))
        if strange.any():
            raise InventoryError(
                "{mask} holds the value {value:g}: it is no mask. A mask has 0 background, "
                "1 landslide, 255 ignore.",
                mask=mask,
                value=values[strange][0],
            )
        if progress is not None:
            progress(0.0)
    return dataset.GetProjection() or None, dataset.RasterXSize
