"""The classes of a date's cells as a mask on its own pixels: a GeoTIFF with names and colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.clouds.look import Look
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.disk import free_space
from landslide_mapper.messages import Message
from landslide_mapper.raster.cloud_classes import COLOURS, MASKED, NAMES
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.raster.writer import ProbabilityWriter
from landslide_mapper.tiling import CELL, NODATA, Window

DESCRIPTION = "clouds, shadows and snow"
_WRITE_SIDE = 4 * CELL
_COLUMNS = {gdal.GFU_Red: "Red", gdal.GFU_Green: "Green", gdal.GFU_Blue: "Blue", gdal.GFU_Alpha: "Alpha"}


def write_mask(
    raster: DatasetName,
    look: Look,
    classes: NDArray[np.uint8],
    path: Path,
    progress: Callable[[float], None] = lambda done: None,
) -> None:
    """Write the mask of a date.

    Args:
        raster: that was looked at.
        look: at it.
        classes: (rows, columns) of its cells (`clouds.classify`).
        path: GeoTIFF to write; it appears when it is whole, and replaces what is there.
        progress: called with the share done; may raise to stop.

    Raises:
        RasterError: when the raster cannot be read or the file not be written.
    """
    windows = look.grid.window.squares(_WRITE_SIDE)
    scene = open_scene(raster, post_bands=look.numbers)
    with scene, ProbabilityWriter(path, look.grid, describe=_describe) as writer:
        for number, window in enumerate(windows):
            writer.write(window, _pixels(scene, look, classes, window))
            progress((number + 1) / len(windows))
        writer.finish()
    _name_classes(path)


def write_cells(look: Look, classes: NDArray[np.uint8], path: Path) -> None:
    """Write the classes of a date's cells as they are, for a map of its own: a GeoTIFF of the cells.

    Args:
        look: at the date.
        classes: (rows, columns) of its cells (`clouds.classify`).
        path: to write.

    Raises:
        RasterError: when it cannot be written.
    """
    cells, doing = look.cells, Message("Cannot write {path} ({space})", path=path, space=free_space(path))
    memory = gdal.GetDriverByName("MEM").Create("", cells.width, cells.height, 1, gdal.GDT_Byte)
    memory.SetGeoTransform(cells.geotransform)
    memory.SetProjection(cells.wkt or "")
    band = memory.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    band.WriteArray(classes)
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]
    copy = call(doing, gdal.GetDriverByName("GTiff").CreateCopy, str(path), memory, options=options)
    with gdal_errors(doing):
        close_dataset(copy)


def shares(classes: NDArray[np.uint8]) -> dict[str, float]:
    """The share of each class among the cells with data, by its name."""
    known = int((classes != NODATA).sum())
    return {NAMES[one]: round(float((classes == one).sum() / max(known, 1)), 4) for one in MASKED}


def _pixels(scene: Scene, look: Look, classes: NDArray[np.uint8], window: Window) -> NDArray[np.uint8]:
    """The classes of a window's pixels; where a cell has data in part, the pixels themselves are asked."""
    rows = np.arange(window.row_off, window.row_stop) // look.side
    cols = np.arange(window.col_off, window.col_stop) // look.side
    where = np.ix_(rows, cols)
    pixels: NDArray[np.uint8] = classes[where]
    if (look.valid & ~look.whole)[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1].any():
        pixels[~scene.read(window).valid] = NODATA
    return pixels


def _describe(band: gdal.Band) -> None:
    table = gdal.ColorTable()
    for one, colour in COLOURS.items():
        table.SetColorEntry(one, colour)
    band.SetColorTable(table)
    band.SetDescription(DESCRIPTION)


def _name_classes(path: Path) -> None:
    """A table of names, where QGIS looks for it: beside the file, and from GDAL 3.12 on in it."""
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for kind, name in _COLUMNS.items():
        table.CreateColumn(name, gdal.GFT_Integer, kind)
    for row, one in enumerate(sorted(NAMES)):
        table.SetValueAsInt(row, 0, one)
        table.SetValueAsString(row, 1, NAMES[one])
        for column, part in enumerate(COLOURS[one], 2):
            table.SetValueAsInt(row, column, part)
    doing = Message("Cannot name the classes of {path}", path=path)
    dataset = call(doing, gdal.Open, str(path), gdal.GA_Update)
    with gdal_errors(doing):
        dataset.GetRasterBand(1).SetDefaultRAT(table)
        close_dataset(dataset)
