"""Rasters whose pixels are not where one would take them to be: turned photographs, and 180 degrees."""

from __future__ import annotations

from osgeo import gdal

from landslide_mapper.messages import Messages
from landslide_mapper.raster.grid import Grid, spatial_reference

_UPRIGHT = ("", "0", "1")
_HALF_TURN = 180.0


def odd_places(dataset: gdal.Dataset) -> list[str]:
    """Warnings about where a raster's pixels lie; the raster is read as it is stored.

    Raises:
        RasterError: when its georeference cannot be used.
    """
    name, warnings = dataset.GetDescription(), Messages()
    orientation = (dataset.GetMetadata() or {}).get("EXIF_Orientation", "").strip()
    if orientation not in _UPRIGHT:
        warnings.say(
            "{name} is marked as turned (EXIF orientation {orientation}). It is read as it is stored, as "
            "QGIS shows it: labels drawn where it was shown turned do not fit, nor does an image turned "
            "otherwise.",
            name=name,
            orientation=orientation,
        )
    grid = Grid.from_dataset(dataset)
    if grid.wkt is not None and spatial_reference(grid.wkt).IsGeographic() and _passes_180(grid):
        warnings.say(
            "{name} passes 180 degrees of longitude: polygons and rasters that count from -180 there are "
            "not met. Warp it to a projected coordinate reference system, such as the zone of UTM.",
            name=name,
        )
    return warnings


def _passes_180(grid: Grid) -> bool:
    """Whether longitudes go on beyond 180 degrees, by more than half a pixel: maps of the world end there."""
    west, _, east, _ = grid.bounds
    slack = (east - west) / grid.width / 2
    return any(west + slack < edge < east - slack for edge in (-_HALF_TURN, _HALF_TURN))
