"""The ground as a layer of a scene, for networks that see it beside the images.

Bands: whether the ground is known (1 or 0), its slope, and how far it lies above what surrounds it. Where it
is not known all three are 0, which the first one tells from flat ground. No value depends on which window is
read: elevations are whole multiples of a step, so that their sums are exact.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import RasterError
from landslide_mapper.layers import TERRAIN_BANDS
from landslide_mapper.raster.grid import Grid, pixel_size_m
from landslide_mapper.raster.scene import source_on
from landslide_mapper.raster.source import Pixels
from landslide_mapper.terrain.ground import Ground, relief
from landslide_mapper.tiling import Window

RADIUS_M, MOST_PIXELS = 250.0, 128
"""How far the surroundings reach, and the most pixels that this may be."""
RINGS, DIRECTIONS = (1 / 3, 2 / 3, 1.0), 8
STEPS_PER_M = 32.0
MIDDLE, SPREAD = 20.0, 15.0
"""Of slopes, in degrees: they are brought to about -1..1."""
HIGH_M = 50.0
"""Metres above the surroundings that become 1."""
LEAST, MOST = -4.0, 4.0
Floats = NDArray[np.float64]


class TerrainLayer:
    """The ground of a scene on its working grid (`raster.source.Source`), (TERRAIN_BANDS, height, width).

    Attributes:
        said: what is taken for granted of the elevations.
    """

    def __init__(self, dem: DatasetName, feet: bool, grid: Grid, name: DatasetName) -> None:
        """Open an elevation model.

        Args:
            dem: raster of elevations, of any CRS and pixel size.
            feet: they are in feet where the raster does not say so itself.
            grid: of the scene, on which it is read.
            name: of the scene, for messages.

        Raises:
            RasterError: when it cannot be read, or is of another place.
        """
        ground = Ground(dem, feet)
        if not grid.georeferenced or grid.gsd_m is None:
            raise RasterError(
                "'{name}' has no place on the map, so that no elevations can be laid below it. Georeference "
                "it.",
                name=short_name(name),
            )
        if not ground.meets(grid):
            raise RasterError(
                "The elevations of '{dem}' do not cover '{name}'. Choose those of this area.",
                dem=short_name(dem),
                name=short_name(name),
            )
        centre = np.array([grid.width / 2.0]), np.array([grid.height / 2.0])
        across, down, _ = (float(values[0]) for values in pixel_size_m(grid, *centre))
        self._sides = across, down
        self._reach = max(1, round(ground.pixel_m / grid.gsd_m))
        radius = min(MOST_PIXELS, max(2, round(RADIUS_M / grid.gsd_m)))
        self._offsets = _offsets(radius)
        self._halo = max(self._reach, radius)
        self._ground, self.said = ground, ground.said
        wide = _grown(grid, self._halo)
        self._source = source_on(ground.dataset, [1], np.dtype(np.float32), wide, wide)

    def read(self, window: Window) -> Pixels:
        """As `Source.read`, float32; every pixel counts as valid, as the first band says what is known."""
        halo, shape = self._halo, (window.height, window.width)
        # The wide grid begins a halo before the scene's.
        reads = Window(window.col_off, window.row_off, window.width + 2 * halo, window.height + 2 * halo)
        (heights,), there = self._source.read(reads)
        z = self._ground.metres(np.where(there, heights.astype(np.float64), np.nan))
        z = np.round(z * STEPS_PER_M) / STEPS_PER_M
        room = halo - self._reach
        close = z[room : z.shape[0] - room, room : z.shape[1] - room]
        slope = relief(close, self._reach, *self._sides).slope
        above = z[halo:-halo, halo:-halo] - self._around(z, shape)
        known = np.isfinite(slope) & np.isfinite(above)
        layer = np.zeros((TERRAIN_BANDS, *shape), np.float32)
        layer[0] = known
        layer[1][known] = np.clip((slope[known] - MIDDLE) / SPREAD, LEAST, MOST)
        layer[2][known] = np.clip(above[known] / HIGH_M, LEAST, MOST)
        return layer, np.ones(shape, np.bool_)

    def close(self) -> None:
        """As `Source.close`."""
        self._source.close()

    def _around(self, z: Floats, shape: tuple[int, int]) -> Floats:
        """Mean elevation of the surroundings; NaN where less than half of them are known."""
        total, count = np.zeros(shape), np.zeros(shape, np.int64)
        for right, down in self._offsets:
            part = z[self._halo + down :, self._halo + right :][: shape[0], : shape[1]]
            known = np.isfinite(part)
            total += np.where(known, part, 0.0)
            count += known
        enough = 2 * count >= len(self._offsets)
        return np.where(enough, total / np.maximum(count, 1), np.nan)


def _offsets(radius: int) -> list[tuple[int, int]]:
    """Pixels on rings around one, to the right and down."""
    angles = [2 * math.pi * number / DIRECTIONS for number in range(DIRECTIONS)]
    places = [
        (round(ring * radius * math.cos(angle)), round(ring * radius * math.sin(angle)))
        for ring in RINGS
        for angle in angles
    ]
    return sorted(set(places))


def _grown(grid: Grid, halo: int) -> Grid:
    moved = grid.window_geotransform_at(-halo, -halo)
    return Grid(grid.width + 2 * halo, grid.height + 2 * halo, moved, grid.wkt)
