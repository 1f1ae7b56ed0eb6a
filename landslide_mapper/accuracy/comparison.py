"""Inventory and reference compared inside the accuracy areas: pixel by pixel, and landslide by landslide.

Areas are burnt as numbers, and counted with `bincount`; no landslide is intersected with another one. A
reference landslide is found where at least half of it is mapped, and a mapped one is right where at least
half of it is landslide in the reference: slides that a map joins or splits are judged fairly that way.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.accuracy.inputs import Inputs, Outlines
from landslide_mapper.inventory.accuracy import SceneCounts
from landslide_mapper.raster.grid import GroundScale
from landslide_mapper.tiling import Window

HALF = 0.5
"""Share of a landslide that must be covered for it to count as found, or as right."""
ENOUGH_AREAS = 10
"""From so many areas on these are drawn; of fewer, blocks of them."""
BLOCKS = 36
_LARGE = 95.0
"""Per cent of the reference landslides that blocks are more than twice as long as."""
_TILE = 2048
MAPS = 12
"""Areas that are shown."""
MAP_SIDE = 420
"""Pixels of a shown area at most."""
OUTSIDE, RIGHT_EMPTY, MISSED, FALSE_ALARM, FOUND = range(5)
"""Values of a shown area."""
_ROUNDING = 1e-6
Floats = NDArray[np.float64]


@dataclass
class Objects:
    """Landslides of the inventory or of the reference that lie in the areas.

    Attributes:
        area_m2: (n), of each, parts outside of the areas included.
        is_covered: (n) of bool, whether the other side covers at least half of what lies inside.
        unit: (n), the unit that each lies in.
        pixels: (n), of what lies inside.
        covered: (n), pixels of that which the other side covers.
        tiny: how many were not counted, as they are so small that they hold the middle of no pixel.
    """

    area_m2: Floats
    is_covered: NDArray[np.bool_]
    unit: NDArray[np.int64]
    pixels: NDArray[np.int64]
    covered: NDArray[np.int64]
    tiny: int


@dataclass(frozen=True)
class AreaMap:
    """One area as it is shown.

    Attributes:
        codes: (height, width) of OUTSIDE to FOUND.
        metres: side of one of its pixels.
        wrong: pixels of the grid that were missed or false alarms.
        number: of the area, from 1.
    """

    codes: NDArray[np.uint8]
    metres: float
    wrong: int
    number: int


@dataclass
class Comparison:
    """What was counted.

    Attributes:
        areas: pixels of each area, by its number.
        units: (units, 4) pixels: true negatives, misses, false alarms, found; of areas, or blocks of them.
        unit_m2: (units), area of a pixel in each.
        block_m: side of the blocks in metres; None where units are areas.
        mapped: landslides of the inventory.
        real: landslides of the reference.
        unseen_m2: what the map did not cover, which is left out.
        maps: the areas with the most errors.
    """

    areas: list[SceneCounts]
    units: NDArray[np.int64]
    unit_m2: Floats
    block_m: float | None
    mapped: Objects
    real: Objects
    unseen_m2: float
    maps: list[AreaMap]

    @property
    def units_m2(self) -> Floats:
        """(units, 4), the units in m2 instead of pixels."""
        return self.units * self.unit_m2[:, None]

    @property
    def compared(self) -> list[SceneCounts]:
        """The areas of which anything was compared: not those that lie below others, or were not mapped."""
        return [one for one in self.areas if one.pixels]


def compare(inputs: Inputs, report: Callable[[float], None]) -> Comparison:
    """Compare an inventory with its reference.

    Args:
        inputs: on one grid.
        report: told the share that is done; may raise to stop.
    """
    counter = _Counter(inputs)
    total = inputs.areas.polygons.count
    for number in range(1, total + 1):
        counter.count(number, partial(_report_part, report, number - 1, total))
    return counter.result()


def _report_part(report: Callable[[float], None], done: int, total: int, share: float) -> None:
    report((done + share) / total)


@dataclass
class _Tally:
    """What is counted of each landslide, by its number."""

    outlines: Outlines
    pixel_area: float
    inside: NDArray[np.int64] = field(init=False)
    covered: NDArray[np.int64] = field(init=False)
    unit: NDArray[np.int64] = field(init=False)

    def __post_init__(self) -> None:
        self.inside, self.covered, self.unit = np.zeros((3, self.outlines.polygons.count + 1), np.int64)

    def add(self, numbers: NDArray[np.int32], other: NDArray[np.bool_], units: NDArray[np.int64]) -> None:
        here = numbers > 0
        numbers = numbers[here]
        size = len(self.inside)
        self.inside += np.bincount(numbers, minlength=size)
        self.covered += np.bincount(numbers[other[here]], minlength=size)
        self.unit[numbers] = units[here]

    def objects(self, areas: Floats) -> Objects:
        inside, covered, unit = self.inside[1:], self.covered[1:], self.unit[1:]
        with np.errstate(divide="ignore", invalid="ignore"):
            share = inside * self.pixel_area / self.outlines.planar
        is_tiny = self.outlines.planar < 2.0 * self.pixel_area
        counted = (inside > 0) & (share >= HALF - _ROUNDING)
        return Objects(
            self.outlines.area_m2[counted],
            covered[counted] >= HALF * inside[counted],
            unit[counted],
            inside[counted],
            covered[counted],
            int((_near(self.outlines, areas) & (inside == 0) & is_tiny).sum()),
        )


class _Counter:
    def __init__(self, inputs: Inputs) -> None:
        self._inputs = inputs
        self._scale = GroundScale(inputs.grid)
        self._cell = inputs.pixel**2
        self._mapped, self._real = (_Tally(one, self._cell) for one in (inputs.mapped, inputs.real))
        self._block = _block_side(inputs)
        self._areas: list[SceneCounts] = []
        self._units: list[NDArray[np.int64]] = []
        self._unit_m2: list[float] = []
        self._first_unit = 0
        self._unseen_m2 = 0.0
        self._maps: list[AreaMap] = []

    def count(self, number: int, report: Callable[[float], None]) -> None:
        """Count one area."""
        window = self._window(number)
        if window.empty:
            self._areas.append(SceneCounts())
            return
        side = max(window.width, window.height) if self._block is None else self._block
        across, down = -(-window.width // side), -(-window.height // side)
        units = np.zeros((across * down, 4), np.int64)
        middle = (window.col_off + window.width / 2, window.row_off + window.height / 2)
        pixel_m2 = float(self._scale.square_metres(*middle)) if self._inputs.grid.wkt else self._cell
        factor = max(1, -(-max(window.width, window.height) // MAP_SIDE))
        shown = np.zeros((-(-window.height // factor), -(-window.width // factor)), np.uint8)
        tiles = window.squares(max(factor, _TILE // factor * factor))
        for done, tile in enumerate(tiles, 1):
            codes, inside = self._look(tile, number, (window, side, across), units, pixel_m2)
            row, col = (tile.row_off - window.row_off) // factor, (tile.col_off - window.col_off) // factor
            small = _reduced(np.where(inside, codes + 1, 0), factor)
            shown[row : row + small.shape[0], col : col + small.shape[1]] = small
            report(done / len(tiles))
        self._keep(units, pixel_m2, AreaMap(shown, factor * math.sqrt(pixel_m2), _wrong(units), number))

    def _look(
        self,
        tile: Window,
        number: int,
        blocks: tuple[Window, int, int],
        units: NDArray[np.int64],
        pixel_m2: float,
    ) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Count a tile; returns its codes (true negative, miss, false alarm, found) and what is inside."""
        inputs = self._inputs
        inside = inputs.areas.polygons.burn_numbers(tile) == number
        if inputs.seen is not None:
            hidden = inside & ~inputs.seen.burn(tile)
            if inputs.unseen is not None:
                hidden &= inputs.unseen.burn(tile)
            self._unseen_m2 += float(hidden.sum()) * pixel_m2
            inside &= ~hidden
        mapped, real = (one.polygons.burn_numbers(tile) for one in (inputs.mapped, inputs.real))
        codes = ((mapped > 0) * np.uint8(2) + (real > 0)).astype(np.uint8)
        window, side, across = blocks
        rows = (np.arange(tile.row_off, tile.row_stop) - window.row_off) // side
        cols = (np.arange(tile.col_off, tile.col_stop) - window.col_off) // side
        unit = (rows[:, None] * across + cols[None, :])[inside]
        units += np.bincount(unit * 4 + codes[inside], minlength=units.size).reshape(units.shape)
        mapped, real = mapped[inside], real[inside]
        self._mapped.add(mapped, real > 0, unit + self._first_unit)
        self._real.add(real, mapped > 0, unit + self._first_unit)
        return codes, inside

    def _keep(self, units: NDArray[np.int64], pixel_m2: float, shown: AreaMap) -> None:
        self._first_unit += len(units)
        self._units.append(units)
        self._unit_m2 += [pixel_m2] * len(units)
        tn, fn, fp, tp = (int(count) for count in units.sum(axis=0))
        self._areas.append(SceneCounts(tp, fp, fn, tn))
        self._maps.append(shown)
        self._maps.sort(key=lambda one: (-one.wrong, one.number))
        del self._maps[MAPS:]

    def result(self) -> Comparison:
        """All that was counted, without units that hold no pixel."""
        units = np.concatenate(self._units) if self._units else np.zeros((0, 4), np.int64)
        kept = units.sum(axis=1) > 0
        renamed = np.cumsum(kept) - 1
        boxes = self._inputs.areas.boxes
        mapped, real = (one.objects(boxes) for one in (self._mapped, self._real))
        for objects in (mapped, real):
            objects.unit = renamed[objects.unit]
        block_m = None
        if self._block is not None and self._unit_m2:
            block_m = self._block * math.sqrt(self._unit_m2[0])
        unit_m2 = np.array(self._unit_m2, dtype=np.float64)[kept]
        return Comparison(
            self._areas, units[kept], unit_m2, block_m, mapped, real, self._unseen_m2, self._maps
        )

    def _window(self, number: int) -> Window:
        xmin, xmax, ymin, ymax = self._inputs.areas.boxes[number - 1]
        return self._inputs.grid.window_of_extent(xmin, ymin, xmax, ymax)


def _block_side(inputs: Inputs) -> int | None:
    """Side of the blocks in pixels; None where areas are drawn whole."""
    if inputs.areas.polygons.count >= ENOUGH_AREAS:
        return None
    side = math.sqrt(float(inputs.areas.planar.sum()) / BLOCKS)
    if len(inputs.real.planar):
        # Parts of one landslide are no independent draws.
        side = max(side, 2.0 * math.sqrt(float(np.percentile(inputs.real.planar, _LARGE))))
    return max(1, round(side / inputs.pixel))


def _near(outlines: Outlines, areas: Floats) -> NDArray[np.bool_]:
    """Whether each landslide's middle lies in the rectangle of an area."""
    x = (outlines.boxes[:, 0] + outlines.boxes[:, 1]) / 2
    y = (outlines.boxes[:, 2] + outlines.boxes[:, 3]) / 2
    near = np.zeros(len(x), np.bool_)
    for xmin, xmax, ymin, ymax in areas.tolist():
        near |= (x >= xmin) & (x <= xmax) & (y >= ymin) & (y <= ymax)
    return near


def _wrong(units: NDArray[np.int64]) -> int:
    return int(units[:, 1:3].sum())


def _reduced(codes: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    """Codes of blocks: the most frequent of misses, false alarms and what was found, where there is any."""
    height, width = (-(-size // factor) for size in codes.shape)
    padded = np.zeros((height * factor, width * factor), np.uint8)
    padded[: codes.shape[0], : codes.shape[1]] = codes
    blocks = padded.reshape(height, factor, width, factor)
    counts = np.stack([(blocks == code).sum(axis=(1, 3)) for code in (MISSED, FALSE_ALARM, FOUND)])
    small = np.where((blocks > 0).any(axis=(1, 3)), RIGHT_EMPTY, OUTSIDE).astype(np.uint8)
    some = counts.max(axis=0) > 0
    small[some] = (counts.argmax(axis=0) + MISSED)[some]
    return small
