"""Looking at a finished probability raster: what it says about itself, the ground it covers, a part of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import RasterError
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.outlines import draw, multipolygon, place, polygons_of, valid
from landslide_mapper.raster.writer import DESCRIPTION
from landslide_mapper.tiling import NODATA, Window

SAMPLES = 1024
"""Pixels of a side that are looked at."""
CELLS = 256
"""Cells of a side that the polygon is made of; a raster of at most so many pixels is outlined exactly."""


def open_probability(probability: DatasetName) -> gdal.Dataset:
    """Open a probability raster; keep it in one variable for as long as its band is used.

    Raises:
        RasterError: when it cannot be read, or is no probability raster: one band of Byte.
    """
    dataset = open_raster(probability)
    kind = dataset.GetRasterBand(1).DataType
    if dataset.RasterCount != 1 or kind != gdal.GDT_Byte:
        raise RasterError(
            "{probability} has {bands} bands of {data_type}, "
            "expected one band of Byte (probability x 254). Choose the probability that a map has written.",
            probability=probability,
            bands=dataset.RasterCount,
            data_type=gdal.GetDataTypeName(kind),
        )
    return dataset


def check_probability_replaceable(output: Path, overwrite: bool = True) -> None:
    """Make sure that a probability raster may be written to `output`, before any work is done for it.

    Raises:
        RasterError: when the file is there and `overwrite` is false, or no map has written it.
    """
    if not output.exists():
        return
    if not overwrite:
        raise RasterError(
            "{output} exists already. Choose another name, or allow it to be replaced.", output=output
        )
    if output.is_file() and output.stat().st_size == 0:
        return
    try:
        dataset = open_probability(output)
        is_ours = dataset.GetRasterBand(1).GetDescription() == DESCRIPTION
    except RasterError:
        is_ours = False
    if not is_ours:
        raise RasterError(
            "{output} is not the probability of an earlier map; it is left alone. Choose another name.",
            output=output,
        )


def tags(probability: DatasetName) -> dict[str, str]:
    """What is stored in a probability raster about its origin, by name in capitals.

    Raises:
        RasterError: when it cannot be read, or is no probability raster.
    """
    dataset = open_probability(probability)
    return {name.upper(): str(value) for name, value in (dataset.GetMetadata() or {}).items()}


def read_part(dataset: gdal.Dataset, window: Window, width: int, height: int) -> NDArray[np.uint8]:
    """A part of a probability raster, with fewer pixels where it is large.

    Args:
        dataset: an open probability raster.
        window: what to read.
        width: columns at most.
        height: rows at most.

    Returns:
        Stored probability, (height, width) uint8 at most.

    Raises:
        RasterError: when it cannot be read.
    """
    size = min(width, window.width), min(height, window.height)
    box = (window.col_off, window.row_off, window.width, window.height)
    read = dataset.GetRasterBand(1).ReadAsArray
    return np.asarray(
        call(Message("Cannot read {raster}", raster=dataset.GetDescription()), read, *box, *size),
        dtype=np.uint8,
    )


def footprint(probability: DatasetName) -> str:
    """Outline the pixels that are not nodata.

    A cell counts where at least half of it has values, so the outline is off by half a cell at most.

    Args:
        probability: raster of Byte, 255 nodata.

    Returns:
        A MultiPolygon as WKT in the raster's CRS; "MULTIPOLYGON EMPTY" where there is no value at all.

    Raises:
        RasterError: when the raster cannot be read.
    """
    dataset = open_probability(probability)
    grid = Grid.from_dataset(dataset)
    cells = _cells(read_part(dataset, grid.window, SAMPLES, SAMPLES) != NODATA)
    height, width = cells.shape
    across, down = grid.width / width, grid.height / height
    a, b, c, d, e, f = grid.geotransform
    polygons = [valid(wkb) for _, wkb in draw(cells.astype(np.int32), 0, 0)] if cells.any() else []
    parts = [part for wkb in polygons for part in polygons_of(wkb)]
    whole = multipolygon(place(parts, (a, b * across, c * down, d, e * across, f * down)))
    return str(ogr.CreateGeometryFromWkb(whole).ExportToWkt())


def _cells(samples: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Cells that are at least half covered, at most CELLS on a side."""
    height, width = samples.shape
    rows, columns = _starts(height), _starts(width)
    covered = np.add.reduceat(np.add.reduceat(samples.astype(np.int64), rows, axis=0), columns, axis=1)
    sizes = np.outer(np.diff(np.append(rows, height)), np.diff(np.append(columns, width)))
    return np.asarray(2 * covered >= sizes)


def _starts(length: int) -> NDArray[np.int64]:
    count = min(length, CELLS)
    return np.arange(count, dtype=np.int64) * length // count
