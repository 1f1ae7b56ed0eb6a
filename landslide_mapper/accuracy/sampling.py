"""Draws a stratified random sample of a map: from its landslides, from what lies around them, from the rest.

The units are the pixels of a grid over what was mapped; each unit of a stratum is as likely as any other one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.accuracy.inputs import TOO_MANY_PIXELS, open_map
from landslide_mapper.accuracy.stratified import sample_sizes
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import JobError
from landslide_mapper.messages import Messages
from landslide_mapper.raster.grid import Grid, GroundScale, metres_per_unit
from landslide_mapper.raster.polygons import BurntPolygons
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import STRATA, STRATUM_BUFFER, STRATUM_LANDSLIDE, STRATUM_REST

_TILE = 2048
_WIDEST_BUFFER = 512
"""Pixels that a buffer reaches at most."""
_OUTSIDE = 0


@dataclass(frozen=True)
class Drawn:
    """A sample.

    Attributes:
        x: (n), of the units' middles.
        y: (n), the same.
        strata: (n), names.
        area_m2: of each stratum that is there.
        units: of each stratum that is there.
        wkt: CRS of the points.
        warnings: for the analyst.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    strata: list[str]
    area_m2: dict[str, float]
    units: dict[str, int]
    wkt: str | None
    warnings: Messages


def draw(
    inventory: DatasetName,
    mapped_area: DatasetName | None,
    statuses: Sequence[str],
    sizes: tuple[int, int],
    metres: tuple[float, float],
    seed: int,
    report: Callable[[float], None],
) -> Drawn:
    """Draw a sample.

    Args:
        inventory: polygons of landslides.
        mapped_area: polygons of what was mapped; None: what the inventory's file says of it.
        statuses: review states to take from the inventory.
        sizes: units in all, and of each stratum at least.
        metres: side of a unit, and width of the buffer around landslides.
        seed: fixes what is drawn.
        report: told the share that is done; may raise to stop.

    Raises:
        LandslideMapperError: when a file cannot be read, or it is not known what was mapped.
    """
    with open_map(inventory, mapped_area, statuses) as (landslides, seen):
        grid = _grid(seen, metres[0])
        for polygons in (landslides, seen):
            polygons.place_on(grid)
        strata = _Strata(landslides, seen, grid, _buffer_pixels(metres[1], grid))
        tiles = seen.extent.squares(_TILE)
        counts = np.zeros((len(tiles), len(STRATA)), np.int64)
        areas = np.zeros(len(STRATA))
        scale = GroundScale(grid)
        for number, tile in enumerate(tiles):
            codes = strata.look(tile)
            counts[number] = np.bincount(codes.ravel(), minlength=len(STRATA) + 1)[1:]
            middle = tile.col_off + tile.width / 2, tile.row_off + tile.height / 2
            areas += counts[number] * (float(scale.square_metres(*middle)) if grid.wkt else metres[0] ** 2)
            report(0.6 * (number + 1) / len(tiles))
        units = counts.sum(axis=0)
        if not units.sum():
            raise JobError("Nothing was mapped: the mapped area holds no pixel. Choose another one.")
        wanted = sample_sizes(units.tolist(), *sizes)
        rng = np.random.default_rng(seed)
        chosen = [np.sort(rng.choice(int(all_), one, replace=False)) for all_, one in zip(units, wanted)]
        places = _find(strata, tiles, counts, chosen, report)
        order = rng.permutation(len(places))
        shuffled = np.array(places, dtype=np.int64).reshape(-1, 3)[order]
        x, y = grid.to_crs(shuffled[:, 0] + 0.5, shuffled[:, 1] + 0.5)
    there = [place for place in range(len(STRATA)) if units[place]]
    return Drawn(
        x,
        y,
        [STRATA[place] for place in shuffled[:, 2].tolist()],
        {STRATA[place]: float(areas[place]) for place in there},
        {STRATA[place]: int(units[place]) for place in there},
        grid.wkt,
        _warnings(units.tolist(), sizes, metres[1] > 0),
    )


@dataclass(frozen=True)
class _Strata:
    """Tells the stratum of pixels."""

    landslides: BurntPolygons
    seen: BurntPolygons
    grid: Grid
    reach: int

    def look(self, tile: Window) -> NDArray[np.uint8]:
        """Which stratum each pixel is of, (height, width).

        Its place in STRATA, from 1; 0 where nothing was mapped.
        """
        reach = self.reach
        found = self.landslides.burn(tile.grown(reach))
        inner = found[reach : reach + tile.height, reach : reach + tile.width]
        codes = np.full(inner.shape, 1 + STRATA.index(STRATUM_REST), np.uint8)
        if reach:
            codes[_near(found, reach)] = 1 + STRATA.index(STRATUM_BUFFER)
        codes[inner] = 1 + STRATA.index(STRATUM_LANDSLIDE)
        codes[~self.seen.burn(tile)] = _OUTSIDE
        return codes


def _near(found: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    """Whether a square of `reach` pixels to each side holds anything; for the inner part of an array."""
    sums = np.pad(found.astype(np.int32).cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    side = 2 * reach + 1
    boxes = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return np.asarray(boxes > 0)


def _find(
    strata: _Strata,
    tiles: Sequence[Window],
    counts: NDArray[np.int64],
    chosen: Sequence[NDArray[np.int64]],
    report: Callable[[float], None],
) -> list[tuple[int, int, int]]:
    """Column, row and stratum of the units that were chosen by their rank in each stratum."""
    before = np.cumsum(counts, axis=0) - counts
    found: list[tuple[int, int, int]] = []
    for number, tile in enumerate(tiles):
        ranks = [
            one[(one >= start) & (one < start + count)] - start
            for one, start, count in zip(chosen, before[number], counts[number])
        ]
        if any(len(one) for one in ranks):
            codes = strata.look(tile).ravel()
            for place, rank in enumerate(ranks):
                at = np.flatnonzero(codes == place + 1)[rank] if len(rank) else np.zeros(0, np.int64)
                cols, rows = at % tile.width + tile.col_off, at // tile.width + tile.row_off
                found += [(int(col), int(row), place) for col, row in zip(cols, rows)]
        report(0.6 + 0.4 * (number + 1) / len(tiles))
    return found


def _grid(seen: BurntPolygons, side_m: float) -> Grid:
    """A grid over what was mapped, its lines at whole multiples of the unit."""
    xmin, xmax, ymin, ymax = seen.bounds
    wkt = seen.wkt
    side = side_m / metres_per_unit(wkt)
    left, bottom = math.floor(xmin / side + 1e-6), math.floor(ymin / side + 1e-6)
    width, height = math.ceil(xmax / side - 1e-6) - left, math.ceil(ymax / side - 1e-6) - bottom
    if width * height > TOO_MANY_PIXELS:
        raise JobError(
            "What was mapped would have {pixels:,.0f} pixels of {side:g} m. Choose larger pixels.",
            pixels=float(width) * height,
            side=side_m,
        )
    top = bottom + max(1, height)
    return Grid(max(1, width), max(1, height), (left * side, side, 0.0, top * side, 0.0, -side), wkt)


def _buffer_pixels(buffer_m: float, grid: Grid) -> int:
    reach = math.ceil(buffer_m / (grid.geotransform[1] * metres_per_unit(grid.wkt)) - 1e-6)
    if reach > _WIDEST_BUFFER:
        raise JobError(
            "The buffer of {buffer:g} m is {reach:,} pixels wide; at most {most} are allowed. Choose a "
            "narrower one, or larger pixels.",
            buffer=buffer_m,
            reach=reach,
            most=_WIDEST_BUFFER,
        )
    return max(0, reach)


def _warnings(units: Sequence[int], sizes: tuple[int, int], has_buffer: bool) -> Messages:
    warnings = Messages()
    by_name = dict(zip(STRATA, units))
    if not by_name[STRATUM_LANDSLIDE]:
        warnings.say(
            "The map holds no landslide: the sample can only tell how many it has missed, and its "
            "precision is not defined."
        )
    if has_buffer and by_name[STRATUM_LANDSLIDE] and not by_name[STRATUM_BUFFER]:
        warnings.say("There is no mapped ground around the landslides: the sample has no such stratum.")
    if not by_name[STRATUM_REST]:
        warnings.say(
            "All that was mapped lies on or around landslides: the sample has no stratum for the rest."
        )
    few = [count for count in units if 0 < count < sizes[1]]
    if few:
        warnings.say(
            "A stratum has only {found:,} pixels, fewer than the {wanted:,} points asked for: all of them "
            "are in the sample. Smaller pixels or a wider buffer would give more.",
            found=min(few),
            wanted=sizes[1],
        )
    if sum(sizes) and sizes[1] * sum(1 for count in units if count) > sizes[0]:
        warnings.say(
            "{count:,} points are fewer than {least:,} for each stratum; more were drawn.",
            count=sizes[0],
            least=sizes[1],
        )
    return warnings
