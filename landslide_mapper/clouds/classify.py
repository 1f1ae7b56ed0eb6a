"""From what the cells of a date look like to its classes: what is small or stays is no cloud."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from landslide_mapper.clouds.look import Look
from landslide_mapper.clouds.shadows import shadows
from landslide_mapper.clouds.shapes import Mask, grown, opened, without_holes, without_specks
from landslide_mapper.messages import Message
from landslide_mapper.raster.cloud_classes import CLEAR, CLOUD, SHADOW, SNOW
from landslide_mapper.raster.gdal_calls import call
from landslide_mapper.raster.grid import Grid, transform_points
from landslide_mapper.tiling import NODATA

LEAST_CLOUD, LEAST_SNOW = 12, 4
"""Cells: about a hectare; white roofs, roads and gravel are smaller or narrower."""
EDGE = 2
"""Cells around a cloud that it still dims."""
TROPICS = 24.0
"""Degrees of latitude between which the sun may stand on either side at noon."""
ALIKE = 0.25
"""Relative difference of whiteness up to which what looks like cloud on both dates is the ground."""


def classify(look: Look, other: Look | None = None) -> NDArray[np.uint8]:
    """The class of each cell.

    Args:
        look: at the date.
        other: at another date of the same place: what is as white there is ground, not cloud.

    Returns:
        (rows, columns) uint8, `raster.cloud_classes` and 255.
    """
    cloud, shadow = _by_rules(look, other) if look.shadow is None else _by_network(look, look.shadow)
    classes = np.full(cloud.shape, CLEAR, np.uint8)
    classes[shadow] = SHADOW
    classes[without_specks(look.snow, LEAST_SNOW)] = SNOW
    classes[cloud] = CLOUD
    classes[~look.valid] = NODATA
    return classes


def _by_network(look: Look, shadow: Mask) -> tuple[Mask, Mask]:
    """Clouds and shadows that the network saw, and their edges: both fade out."""
    clouds = grown(without_holes(without_specks(look.cloud, LEAST_CLOUD), LEAST_CLOUD), EDGE) & look.valid
    return clouds, grown(without_specks(shadow, LEAST_CLOUD), EDGE) & look.valid & ~clouds


def _by_rules(look: Look, other: Look | None) -> tuple[Mask, Mask]:
    """Clouds by rules, and what repeats their shapes as shadows."""
    found = look.cloud
    if other is not None and other.cloud.any():
        found = found & ~_lasting(look, other)
    cores = opened(found)
    cloud = without_specks(grown(cores, EDGE) & found, LEAST_CLOUD)
    cloud = grown(without_holes(cloud, LEAST_CLOUD), EDGE) & look.valid
    return cloud, shadows(cloud, look.valid, look.brightness, poleward(look.cells))


def poleward(grid: Grid) -> tuple[float, float]:
    """Rows and columns towards the nearer pole; (0, 0) in the tropics and where a grid has no place."""
    if grid.wkt is None:
        return 0.0, 0.0
    x, y = grid.to_crs(grid.width / 2, grid.height / 2)
    wgs84 = osr.SpatialReference()
    wgs84.SetWellKnownGeogCS("WGS84")
    degrees = wgs84.ExportToWkt()
    lon, lat = transform_points(grid.wkt, degrees, x, y)
    if not np.isfinite(lat) or abs(lat) < TROPICS:
        return 0.0, 0.0
    cols, rows = grid.to_pixels(*transform_points(degrees, grid.wkt, lon, lat + np.copysign(0.01, lat)))
    return float(rows - grid.height / 2), float(cols - grid.width / 2)


def _lasting(look: Look, other: Look) -> Mask:
    """Where the other date shows the same white."""
    there = _brought(np.where(other.cloud, other.white, np.float32(0.0)), other.cells, look.cells)
    return np.asarray(np.abs(there - look.white) <= ALIKE * look.white) & (there > 0)


def _brought(values: NDArray[np.float32], own: Grid, grid: Grid) -> NDArray[np.float32]:
    """Cells of one grid on another one, the nearest of them; 0 where there is none."""
    if own == grid:
        return values
    source, target = _memory(own), _memory(grid)
    source.GetRasterBand(1).WriteArray(values)
    call(
        Message("Cannot compare the clouds of the two dates"),
        gdal.Warp,
        target,
        source,
        options=gdal.WarpOptions(resampleAlg="near"),
    )
    return np.asarray(target.ReadAsArray(), np.float32)


def _memory(grid: Grid) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.wkt is not None:
        dataset.SetProjection(grid.wkt)
    return dataset
