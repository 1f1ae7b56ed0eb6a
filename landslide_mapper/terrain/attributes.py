"""What the ground says of each landslide: slope, elevation, drop, direction of the runout, curvature.

Polygons are burnt as numbers; sums, smallest and largest values of all of them come from one sort per window.
The runout goes where the ground falls on the whole (mean gradient), as far as the landslide reaches that way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.raster.grid import Grid, GroundScale
from landslide_mapper.raster.polygons import BurntPolygons
from landslide_mapper.terrain.ground import Ground, Relief, relief
from landslide_mapper.terrain.outlines import Corners, Shapes
from landslide_mapper.terrain.water import Water
from landslide_mapper.vocabulary import CURVATURE

_TILE = 1024
_SMALL, _ACROSS, _FINEST = 5.0, 3.0, 8.0
"""Three pixels lie across a small landslide (5 % are smaller), of at least an eighth of the model's."""
_COARSEST = 30.0
"""Side of a pixel in metres where there is no elevation model."""
CURVED = 0.002
"""Mean curvature in 1/m from which ground is a hollow, or a nose."""
HOLLOW, PLANAR, NOSE = "hollow", "planar", "nose"
Floats = NDArray[np.float64]


@dataclass
class Terrain:
    """Of n landslides; NaN where there are no elevations.

    Attributes:
        shapes: in metres.
        pixels: (n), pixels with elevations.
        share: (n), part of each that has elevations, 0 to 1.
        slope_mean: (n), degrees.
        slope_max: (n), degrees.
        highest: (n), metres.
        lowest: (n), metres.
        downhill: (n), direction in which the ground falls on the whole, radians counter-clockwise from east.
        runout: (n), metres that each reaches along that.
        curvature: (n), mean, 1/m.
        water: (n), part of each that is water, 0 to 1; None where nobody has asked.
    """

    shapes: Shapes
    pixels: NDArray[np.int64]
    share: Floats
    slope_mean: Floats
    slope_max: Floats
    highest: Floats
    lowest: Floats
    downhill: Floats
    runout: Floats
    curvature: Floats
    water: Floats | None = None

    def columns(self, ground: bool = True) -> dict[str, list[Any]]:
        """Values by attribute; None where they are not known.

        Args:
            ground: those of elevations, too.
        """
        shapes = self.shapes
        numbers = {"length_m": shapes.length, "width_m": shapes.width, "orientation": shapes.orientation}
        if self.water is not None:
            numbers["water_share"] = self.water
        found = {name: _known(values) for name, values in numbers.items()}
        return {**found, **self._of_ground()} if ground else found

    def _of_ground(self) -> dict[str, list[Any]]:
        drop = self.highest - self.lowest
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = drop / self.runout
        numbers = {
            "slope_mean": self.slope_mean,
            "slope_max": self.slope_max,
            "elevation_min": self.lowest,
            "elevation_max": self.highest,
            "drop_m": drop,
            "runout_m": self.runout,
            "runout_direction": np.mod(90.0 - np.degrees(self.downhill), 360.0),
            "h_l": ratio,
            "dem_share": self.share,
        }
        found = {name: _known(values) for name, values in numbers.items()}
        found[CURVATURE] = [_curvature(value) for value in self.curvature.tolist()]
        return found


def _known(values: Floats) -> list[Any]:
    return [value if math.isfinite(value) else None for value in np.round(values, 3).tolist()]


def _curvature(value: float) -> str | None:
    if not math.isfinite(value):
        return None
    return PLANAR if abs(value) < CURVED else HOLLOW if value > 0 else NOSE


def terrain_of(
    polygons: BurntPolygons,
    ground: Ground | None,
    report: Callable[[float], None],
    water: Sequence[Water] = (),
) -> Terrain:
    """Look at the ground of landslides.

    Args:
        polygons: in a CRS with metres or feet; they are placed on a grid of their own.
        ground: the elevations; None: there are none.
        report: told the share that is done; may raise to stop.
        water: each may tell of some.
    """
    corners = Corners(polygons.shapes())
    found = corners.shapes()
    grid, metres = _grid(polygons, found, ground)
    polygons.place_on(grid)
    counter = _Counter(polygons.count)
    reach = 1 if ground is None else max(1, round(ground.pixel_m / metres))
    tiles = polygons.extent.squares(_TILE)
    for number, tile in enumerate(tiles, 1):
        numbers = polygons.burn_numbers(tile)
        if numbers.any():
            counter.count(numbers, [one.read(grid, tile) for one in water])
        if numbers.any() and ground is not None:
            elevations = ground.elevations(grid, tile.grown(reach))
            counter.add(numbers, elevations[reach:-reach, reach:-reach], relief(elevations, reach, metres))
        report(number / len(tiles))
    told = counter.result(found, corners, metres / grid.geotransform[1])
    return replace(told, water=counter.water_share()) if water else told


def _grid(polygons: BurntPolygons, found: Shapes, ground: Ground | None) -> tuple[Grid, float]:
    """A grid over all polygons, and the side of its pixels in metres."""
    xmin, xmax, ymin, ymax = polygons.bounds
    coarse = Grid(1, 1, (xmin, xmax - xmin, 0.0, ymax, 0.0, ymin - ymax), polygons.wkt)
    scale = math.sqrt(float(GroundScale(coarse).square_metres(0.5, 0.5)) / ((xmax - xmin) * (ymax - ymin)))
    small = math.sqrt(float(np.percentile(found.area, _SMALL))) * scale / _ACROSS
    coarsest = _COARSEST if ground is None else ground.pixel_m
    metres = min(coarsest, max(small, coarsest / _FINEST))
    side = metres / scale
    width, height = math.ceil((xmax - xmin) / side) + 1, math.ceil((ymax - ymin) / side) + 1
    return Grid(width, height, (xmin, side, 0.0, ymax, 0.0, -side), polygons.wkt), metres


class _Counter:
    def __init__(self, count: int) -> None:
        size = count + 1
        self._all, self._pixels, self._sloped, self._water = np.zeros((4, size), np.int64)
        self._slope, self._curve, self._east, self._north = np.zeros((4, size))
        self._steepest, self._highest, self._lowest = np.full((3, size), np.nan)

    def count(self, numbers: NDArray[np.int32], water: Sequence[NDArray[np.bool_]]) -> None:
        """Count the pixels of a window, and those of them that are water."""
        size = len(self._all)
        self._all += np.bincount(numbers.ravel(), minlength=size)
        if water:
            self._water += np.bincount(numbers[np.logical_or.reduce(water)], minlength=size)

    def water_share(self) -> Floats:
        """Part of each landslide that is water; NaN where it has no pixel."""
        with np.errstate(invalid="ignore"):
            return np.asarray(self._water[1:] / self._all[1:])

    def add(self, numbers: NDArray[np.int32], z: Floats, ground: Relief) -> None:
        """Look at the ground of the pixels of a window."""
        size = len(self._all)
        known = (numbers > 0) & np.isfinite(z)
        self._pixels += np.bincount(numbers[known], minlength=size)
        _keep(self._highest, numbers[known], z[known], np.maximum, np.fmax)
        _keep(self._lowest, numbers[known], z[known], np.minimum, np.fmin)
        sloped = known & np.isfinite(ground.curvature)
        owners = numbers[sloped]
        self._sloped += np.bincount(owners, minlength=size)
        for kept, values in (
            (self._slope, ground.slope),
            (self._curve, ground.curvature),
            (self._east, ground.east),
            (self._north, ground.north),
        ):
            kept += np.bincount(owners, values[sloped], size)
        _keep(self._steepest, owners, ground.slope[sloped], np.maximum, np.fmax)

    def result(self, found: Shapes, corners: Corners, scale: float) -> Terrain:
        """All that was counted; lengths in metres."""
        with np.errstate(divide="ignore", invalid="ignore"):
            slope, curve = (values[1:] / self._sloped[1:] for values in (self._slope, self._curve))
            share = np.where(self._all[1:] > 0, self._pixels[1:] / self._all[1:], 0.0)
        falls = np.hypot(self._east, self._north)[1:] > 0
        downhill = np.where(falls, np.arctan2(-self._north[1:], -self._east[1:]), np.nan)
        runout = np.where(falls, corners.reach(np.nan_to_num(downhill)) * scale, np.nan)
        metric = Shapes(
            found.area * scale**2,
            found.perimeter * scale,
            found.length * scale,
            found.width * scale,
            found.orientation,
        )
        return Terrain(
            metric,
            self._pixels[1:],
            share,
            slope,
            self._steepest[1:],
            self._highest[1:],
            self._lowest[1:],
            downhill,
            runout,
            curve,
        )


def _keep(kept: Floats, owners: NDArray[np.int32], values: Floats, pick: Any, join: Any) -> None:
    """Keep the largest or smallest value of each owner beside those of earlier windows."""
    if not len(owners):
        return
    order = np.argsort(owners, kind="stable")
    starts = np.flatnonzero(np.diff(owners[order], prepend=-1))
    who = owners[order][starts]
    kept[who] = join(kept[who], pick.reduceat(values[order], starts))
