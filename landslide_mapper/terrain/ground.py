"""Elevations of a raster of any CRS, unit and pixel size, in windows of a grid in metres; gaps are NaN."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from uuid import uuid4
from weakref import finalize

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import RasterError
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.placing import meet
from landslide_mapper.raster.scaling import read_tags
from landslide_mapper.terrain.placed_bands import PlacedBands
from landslide_mapper.tiling import Window

FOOT_M = 0.3048
US_FOOT_M = 1200.0 / 3937.0
_UNITS = {
    **dict.fromkeys(("", "m", "metre", "meter", "metres", "meters"), 1.0),
    **dict.fromkeys(("ft", "foot", "feet", "international foot"), FOOT_M),
    **dict.fromkeys(("us-ft", "ftus", "us survey foot", "us_survey_foot"), US_FOOT_M),
}
_NO_UNIT = (
    "'{dem}' does not say the unit of its elevations: they are taken as metres. Say so where they "
    "are feet (--feet)."
)
_LOWEST, _HIGHEST = -12_000.0, 9_000.0
"""Metres; what lies beyond is no ground."""
_VOIDS = (-32_768.0, -32_767.0, -9_999.0)
"""What programs write where they know no elevation."""
_ALL_READ = 100_000_000
"""Up to so many pixels all are looked at for the value of voids that a file does not name."""
Floats = NDArray[np.float64]


class Ground:
    """An elevation model.

    Attributes:
        dataset: the open raster, its voids marked.
        grid: its own.
        pixel_m: side of its own pixels in metres.
        said: that nobody has said the unit of the elevations; else nothing.
    """

    def __init__(self, dem: DatasetName, feet: bool) -> None:
        """Open it.

        Args:
            dem: raster of one band.
            feet: elevations are in feet where the raster does not say so.

        Raises:
            RasterError: when it cannot be read, or is no elevation model.
        """
        self._name = short_name(dem)
        dataset = open_raster(dem)
        self.grid = grid = Grid.from_dataset(dataset)
        band = dataset.GetRasterBand(1)
        if dataset.RasterCount != 1 or grid.wkt is None or grid.gsd_m is None:
            raise RasterError(
                "{dem} has {bands} bands and {crs}, expected one band of elevations with a coordinate "
                "reference system.",
                dem=self._name,
                bands=dataset.RasterCount,
                crs=Message("a place on the map") if grid.wkt else Message("no place on the map"),
            )
        unit = str(band.GetUnitType() or "").strip().lower()
        if unit not in _UNITS:
            raise RasterError(
                "{dem} has elevations in '{unit}', expected metres or feet. Convert it first.",
                dem=self._name,
                unit=unit,
            )
        self._factor = FOOT_M if feet and not unit else _UNITS[unit]
        self.said = () if unit or feet else (Message(_NO_UNIT, dem=self._name),)
        ((self._scale, self._offset),) = read_tags(dataset, [1])
        self.dataset = self._voids_marked(dataset)
        self._band = PlacedBands(self.dataset, [1], self._name, "bilinear")
        self.pixel_m = float(grid.gsd_m)

    def meets(self, grid: Grid) -> bool:
        """Whether any of it lies on a grid, or the grid on it."""
        return meet(grid, self.grid)

    def elevations(self, grid: Grid, window: Window) -> Floats:
        """Elevations in metres on a window of a grid, (height, width); NaN where there are none."""
        return self.metres(self._band.read(grid, window)[0])

    def metres(self, values: Floats) -> Floats:
        """Values of the raster as elevations in metres, with NaN for what is none."""
        metres = (values * self._scale + self._offset) * self._factor
        with np.errstate(invalid="ignore"):
            return np.where((metres < _LOWEST) | (metres > _HIGHEST), np.nan, metres)

    def _voids_marked(self, dataset: gdal.Dataset) -> gdal.Dataset:
        """The raster; where it does not say which value its voids have, as one that does.

        Where a void counts as ground, what is interpolated between the two is a cliff.
        """
        band = dataset.GetRasterBand(1)
        if band.GetNoDataValue() is not None:
            return dataset
        doing = Message("Cannot read {raster}", raster=self._name)
        roughly = dataset.RasterXSize * dataset.RasterYSize > _ALL_READ
        ends: tuple[float, ...] = ()
        with suppress(RasterError):  # not a single number in it
            ends = tuple(call(doing, band.ComputeRasterMinMax, roughly))
        for value in ends:
            if value in _VOIDS or np.isnan(self.metres(np.array(value))):
                chosen = gdal.TranslateOptions(format="VRT", noData=value)
                # Virtual rasters that are made of it open it by its name.
                folder = f"/vsimem/landslide_mapper/{uuid4().hex}"
                finalize(self, gdal.RmdirRecursive, folder)  # newer versions of GDAL keep one that is empty
                marked = call(doing, gdal.Translate, f"{folder}/{self._name}", dataset, options=chosen)
                marked.FlushCache()
                return marked
        return dataset


@dataclass(frozen=True)
class Relief:
    """The inner part of a window of elevations; NaN where they are not known all around.

    Attributes:
        slope: degrees.
        east: rise to the east, metres by metre.
        north: rise to the north.
        curvature: 1/m; more than 0 in hollows.
    """

    slope: Floats
    east: Floats
    north: Floats
    curvature: Floats


def relief(elevations: Floats, reach: int, metres: float, down: float | None = None) -> Relief:
    """Slope and curvature.

    Args:
        elevations: (height + 2 reach, width + 2 reach), metres, north up.
        reach: pixels to each side that differences are taken over: an own pixel of the elevation model.
        metres: side of a pixel.
        down: its other side; None: the same.
    """
    inner = slice(reach, -reach)
    west, east = elevations[inner, : -2 * reach], elevations[inner, 2 * reach :]
    north, south = elevations[: -2 * reach, inner], elevations[2 * reach :, inner]
    step, other = reach * metres, reach * (metres if down is None else down)
    to_east, to_north = (east - west) / (2 * step), (north - south) / (2 * other)
    middle = 2 * elevations[inner, inner]
    curvature = (west + east - middle) / step**2 + (north + south - middle) / other**2
    return Relief(np.degrees(np.arctan(np.hypot(to_east, to_north))), to_east, to_north, curvature)
