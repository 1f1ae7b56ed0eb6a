"""One date looked at through cells of about 30 m: what may be cloud, snow or shadow by its pixels alone.

Clouds are large: finer pixels would only show roofs. Cells are larger still where a scene is enormous, so
that what is known of all of them always fits in memory. A cell's values are the means of its valid pixels;
cells are anchored to the raster's pixel (0, 0), so a mask does not depend on what of the scene is mapped.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.cloud_network import ALL_BANDS
from landslide_mapper.clouds import rules
from landslide_mapper.clouds.cells import READ_SIDE, cell_grid, cell_means, cell_side, pixels_of
from landslide_mapper.clouds.network import Tell, check_unit, network_bands, segment
from landslide_mapper.clouds.reflectance import PERCENTS, Reflectance, reflectance, usable_bands
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import RasterError
from landslide_mapper.layers import POST
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.read_ahead import read_ahead
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.raster.scene_statistics import scene_percentiles
from landslide_mapper.raster.stacking import open_image
from landslide_mapper.tiling import Window

TILE = 256
QUICK = 0.1
"""Share of the time that reading and the rules take where the network runs, too."""
FINEST_PHOTO_M = 2.5
"""Pixels of the finest pictures in which clouds are told. Aerial photos show debris in plain white (a fifth
of the labelled slides of Sichuan's), and are taken under the clouds."""

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Look:
    """What the cells of one date show.

    Attributes:
        grid: of the raster.
        side: pixels along a cell's side.
        cells: the grid of the cells; its last column and row may reach beyond the raster.
        numbers: 1-based, of the bands that were looked at.
        valid: (rows, columns), where a cell holds any data.
        whole: the same, where all pixels of a cell do.
        cloud: the same, where it looks like cloud.
        snow: where it looks like snow.
        white: the least of the visible bands' reflectances.
        brightness: what a shadow takes away.
        shadow: where the network sees a shadow, as it does the clouds; None: the rules looked.
    """

    grid: Grid
    side: int
    cells: Grid
    numbers: tuple[int, ...]
    valid: Mask
    whole: Mask
    cloud: Mask
    snow: Mask
    white: NDArray[np.float32]
    brightness: NDArray[np.float32]
    shadow: Mask | None = None


def look_at(
    raster: DatasetName,
    progress: Callable[[float], None] = lambda done: None,
    told: Sequence[int] | None = None,
    tell: Tell | None = None,
) -> Look:
    """Look at one date.

    Args:
        raster: whatever GDAL opens, or a product's folder.
        progress: called with the share done; may raise to stop.
        told: numbers of red, green, blue and near infrared that the analyst gave.
        tell: runs the network for clouds; None: rules tell them.

    Raises:
        NotForNetworkError: when the network cannot tell them in it.
        RasterError: when it cannot be read, or clouds cannot be told in it: its bands or the size of its
            pixels are not known, all pixels are alike, or it is an aerial photo.
    """
    dataset = open_image(raster)
    bands = usable_bands(dataset, told, () if tell is None else ALL_BANDS)
    grid = Grid.from_dataset(dataset)
    dataset = None
    if not grid.georeferenced:
        raise RasterError(
            "{raster} has no coordinate reference system: without the size of its pixels clouds cannot be "
            "told from bare ground. Assign it the right one, or draw the clouds as polygons.",
            raster=raster,
        )
    names = () if tell is None else network_bands(tuple(bands))
    with open_scene(raster, post_bands=tuple(bands.values())) as scene:
        percentiles = scene_percentiles(scene, PERCENTS)[POST]
        if (percentiles[:, 0] == percentiles[:, 1]).all():
            raise RasterError(
                "All pixels of {raster} have the same values: clouds cannot be told in it.", raster=raster
            )
        unit = reflectance(scene, tuple(bands), percentiles)
        if unit.photo and (grid.gsd_m or 0.0) < FINEST_PHOTO_M:
            raise RasterError(
                "{raster} is a picture with pixels of {gsd:.2g} m: on those, bare ground is as white as "
                "clouds. Use an image of reflectance, or draw the clouds as polygons.",
                raster=raster,
                gsd=grid.gsd_m,
            )
        if tell is None:
            return _look(scene, unit, names, progress)[0]
        check_unit(unit)
        look, seen = _look(scene, unit, names, lambda done: progress(QUICK * done))
    cloud, shadow = segment(
        seen, look.valid, unit.corrected, tell, lambda done: progress(QUICK + (1.0 - QUICK) * done)
    )
    return replace(look, cloud=cloud & look.valid, shadow=shadow & look.valid)


def _look(
    scene: Scene, unit: Reflectance, names: tuple[str, ...], progress: Callable[[float], None]
) -> tuple[Look, NDArray[np.float32]]:
    """What the cells show, and their reflectance in the named bands, 0 without data: pixels are read once."""
    side = cell_side(scene.grid)
    cells = cell_grid(scene.grid, side)
    shape = cells.height, cells.width
    valid, whole, cloud, snow = (np.zeros(shape, np.bool_) for _ in range(4))
    white, brightness = (np.zeros(shape, np.float32) for _ in range(2))
    seen = np.zeros((len(names), *shape), np.float32)
    parts = _parts(cells, side)
    windows = [pixels_of(part, side).intersection(scene.grid.window) for part in parts]
    with read_ahead(scene, windows) as blocks:
        for number, (part, read) in enumerate(zip(parts, blocks)):
            values, counts = cell_means(read, part, side)
            bands = unit.bands(values)
            where = part.slices(within=cells.window)
            valid[where] = here = counts > 0
            whole[where] = counts == side * side
            cloud[where] = rules.cloud(bands, unit.rule) & here
            snow[where] = rules.snow(bands) & here
            white[where] = np.minimum(np.minimum(bands["red"], bands["green"]), bands["blue"])
            brightness[where] = rules.brightness(bands)
            seen[(slice(None), *where)] = np.where(here, unit.plain(values, names), np.float32(0.0))
            progress((number + 1) / len(parts))
    numbers = scene.chosen[POST].numbers
    return Look(scene.grid, side, cells, numbers, valid, whole, cloud, snow, white, brightness), seen


def _parts(cells: Grid, side: int) -> list[Window]:
    """The cells in parts that are read at once: of whole tiles of a file where that is not too many."""
    step, unit = max(1, READ_SIDE // side), TILE // math.gcd(TILE, side)
    if unit * side <= 2 * READ_SIDE:
        step = max(unit, step // unit * unit)
    return cells.window.squares(step)
