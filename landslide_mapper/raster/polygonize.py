"""Polygons of a probability raster: read in strips, dissolved across their borders, bounded memory.

Each strip is read once. Its components come from `raster.components`; those that are too small are gone
before gdal.Polygonize draws the others. A component that reaches the strip's last row stays open: its
statistics and its pieces wait for the next strip, and its pieces are united once, when it is complete.

All drawing happens in whole pixel coordinates, where uniting is exact; the geotransform is applied at the
end. So the polygons are those of one gdal.Polygonize over the whole raster, wherever the strips were cut.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.messages import Message
from landslide_mapper.raster.components import Ints, Runs, Statistics, connect, corners, overlaps
from landslide_mapper.raster.gdal_calls import call, open_raster
from landslide_mapper.raster.grid import Grid, GroundScale
from landslide_mapper.raster.outlines import draw, place, unite, valid
from landslide_mapper.tiling import NODATA, PROBABILITY_STEPS, Window

T = TypeVar("T")
STRIP_PIXELS = 1 << 22
"""Pixels per strip: some 100 MiB at work, whatever the raster's size."""
BATCH = 8192
"""Most polygons of a batch: who takes them can stop in between."""
_TICK_S = 0.2
_TICK_EVERY = 2048


@dataclass(frozen=True)
class PolygonBatch:
    """Finished polygons, their geometry and their statistics; one entry per polygon.

    Attributes:
        wkb: polygons in the raster's CRS, little-endian WKB.
        mean_probability: 0..1, (polygons,) float64.
        max_probability: 0..1, (polygons,) float64.
        area_m2: ellipsoidal area, (polygons,) float64.
        perimeter_m: length of the boundary with its holes, (polygons,) float64.
    """

    wkb: Sequence[bytes]
    mean_probability: NDArray[np.float64]
    max_probability: NDArray[np.float64]
    area_m2: NDArray[np.float64]
    perimeter_m: NDArray[np.float64]

    def __len__(self) -> int:
        """Number of polygons."""
        return len(self.wkb)


def stored_level(threshold: float) -> int:
    """The smallest stored probability (Byte 0..254) that is at least `threshold` (0..1)."""
    if not 0.0 <= threshold <= 1.0:
        raise ValueError(f"threshold is {threshold:g}; it must be between 0 and 1.")
    # rounded first: 0.7 * 254 is 177.79999999999998, but 0.5 * 254 must stay 127
    return math.ceil(round(threshold * PROBABILITY_STEPS, 6))


def polygonize(
    probability: DatasetName,
    threshold: float,
    min_area_m2: float = 0.0,
    progress: Callable[[float], None] | None = None,
    *,
    window: Window | None = None,
    strip_rows: int | None = None,
) -> Iterator[PolygonBatch]:
    """Outline the 4-connected components at or above `threshold`, strip by strip.

    Args:
        probability: raster of Byte 0..254 = probability x 254, 255 nodata.
        threshold: probability from which a pixel is landslide.
        min_area_m2: components below this ground area are dropped.
        progress: called with the fraction done after each strip, and within it some times a second; may
            raise Canceled to stop.
        window: the pixels to outline, or None for all; components are cut at its border.
        strip_rows: rows per strip; by default as many as memory allows.

    Raises:
        RasterError: when the raster cannot be read.
        ValueError: when the threshold is not a probability.
    """
    level = stored_level(threshold)
    dataset = open_raster(probability)
    band = dataset.GetRasterBand(1)
    grid = Grid.from_dataset(dataset)
    view = grid.window if window is None else grid.window.intersection(window)
    if view.empty:
        return
    ticks = _Ticks(progress)
    outliner = _Outliner(grid, view, min_area_m2, ticks)
    rows = strip_rows or max(1, min(view.height, STRIP_PIXELS // view.width))
    for row in range(view.row_off, view.row_stop, rows):
        strip = Window(view.col_off, row, view.width, min(rows, view.row_stop - row))
        box = (strip.col_off, strip.row_off, strip.width, strip.height)
        values = call(Message("Cannot read {probability}", probability=probability), band.ReadAsArray, *box)
        yield from outliner.add(strip, values, level)
        ticks.end_strip((strip.row_stop - view.row_off) / view.height)


class _Ticks:
    """Lets a listener be heard within a strip, too."""

    def __init__(self, progress: Callable[[float], None] | None) -> None:
        self._progress = progress
        self._done, self._last = 0.0, time.monotonic()

    def end_strip(self, done: float) -> None:
        """Tell how much is done now."""
        self._done = done
        self._tell()

    def __call__(self) -> None:
        """Tell the same as before where that was some time ago."""
        if time.monotonic() - self._last > _TICK_S:
            self._tell()

    def watch(self, items: Iterable[T]) -> Iterator[T]:
        """The same items, with a tick now and then."""
        for number, item in enumerate(items):
            if number % _TICK_EVERY == 0:
                self()
            yield item

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(self._done)
        self._last = time.monotonic()


@dataclass
class _Open:
    """The components that reach the last row drawn so far.

    Attributes:
        start: first column of each run of that row.
        stop: column after the last one.
        component: component of each run.
        statistics: of each component.
        pieces: what is drawn of each component, as WKB in pixel coordinates.
    """

    start: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    stop: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    component: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    statistics: Statistics = field(default_factory=Statistics.none)
    pieces: list[list[bytes]] = field(default_factory=list)


class _Outliner:
    """Takes the strips from top to bottom and hands out the polygons that are complete."""

    def __init__(self, grid: Grid, view: Window, min_area_m2: float, ticks: _Ticks) -> None:
        self._grid = grid
        self._scale = GroundScale(grid)
        self._view = view
        self._min_area_m2 = min_area_m2
        self._ticks = ticks
        self._open = _Open()

    def add(self, strip: Window, values: NDArray[np.uint8], level: int) -> Iterator[PolygonBatch]:
        """Draw a strip: what is complete now.

        Args:
            strip: where it lies.
            values: its stored probability, (height, width) uint8.
            level: stored probability from which a pixel is landslide.
        """
        runs = Runs.of((values >= level) & (values != NODATA))
        lower, upper, shared = overlaps(
            runs.start - runs.pitch, runs.stop - runs.pitch, runs.start, runs.stop
        )
        first = np.flatnonzero(runs.row == 0)
        below, above, seam = overlaps(runs.start[first], runs.stop[first], self._open.start, self._open.stop)
        below = first[below]
        carried = len(runs) + np.arange(len(self._open.pieces))
        component, count = connect(
            len(runs) + len(carried),
            np.concatenate((lower, below)),
            np.concatenate((upper, carried[self._open.component[above]])),
        )
        inner = np.bincount(
            np.concatenate((lower, upper, below)), np.concatenate((shared, shared, 2 * seam)), len(runs)
        )
        statistics = self._measure(strip, runs, values, inner)
        statistics = statistics.join(self._open.statistics).grouped(component, count)
        return self._draw(strip, runs, component, statistics)

    def _measure(
        self, strip: Window, runs: Runs, values: NDArray[np.uint8], inner: NDArray[Any]
    ) -> Statistics:
        """Statistics of each run; `inner` counts its upper and lower pixel edges that are no boundary."""
        col = strip.col_off + runs.column + 0.5 * runs.length
        row = strip.row_off + runs.row + 0.5
        return Statistics(
            runs.length,
            runs.reduce(np.add, values, np.int64).astype(np.int64),
            runs.reduce(np.maximum, values).astype(np.int64),
            runs.length * self._scale.square_metres(col, row),
            (2 * runs.length - inner) * self._scale.metres_per_column(col, row)
            + 2 * self._scale.metres_per_row(col, row),
        )

    def _draw(
        self, strip: Window, runs: Runs, component: Ints, statistics: Statistics
    ) -> Iterator[PolygonBatch]:
        last = np.flatnonzero(runs.row == strip.height - 1)
        stays_open = np.zeros(len(statistics), dtype=np.bool_)
        if strip.row_stop < self._view.row_stop:
            stays_open[component[last]] = True
        wanted = stays_open | (statistics.area_m2 >= self._min_area_m2)
        pieces = self._pieces(strip, runs, component, wanted)
        self._carry(runs, component, last, np.flatnonzero(stays_open), pieces, statistics)
        complete = np.flatnonzero(wanted & ~stays_open)
        for start in range(0, len(complete), BATCH):
            yield self._finish(complete[start : start + BATCH], pieces, statistics)

    def _pieces(
        self, strip: Window, runs: Runs, component: Ints, wanted: NDArray[np.bool_]
    ) -> dict[int, list[bytes]]:
        """What is drawn of each wanted component, earlier strips included."""
        pieces: dict[int, list[bytes]] = {}
        for node, earlier in enumerate(self._open.pieces, start=len(runs)):
            if wanted[component[node]]:
                pieces.setdefault(int(component[node]), []).extend(earlier)
        mine = component[: len(runs)]
        labels = np.where(wanted[mine], mine + 1, 0)
        if not labels.any():
            return pieces
        touching = self._touching(runs, mine)
        drawn = draw(runs.paint(labels, strip.height), strip.col_off, strip.row_off, self._ticks)
        for label, wkb in self._ticks.watch(drawn):
            piece = valid(wkb) if touching[label - 1] else wkb
            pieces.setdefault(label - 1, []).append(piece)
        return pieces

    @staticmethod
    def _touching(runs: Runs, component: Ints) -> NDArray[np.bool_]:
        """Components that touch themselves at a pixel corner: gdal.Polygonize may draw them invalid."""
        touching = np.zeros(int(component.max()) + 1, dtype=np.bool_)
        lower, upper = corners(runs.start - runs.pitch, runs.stop - runs.pitch, runs.start, runs.stop)
        same = component[lower] == component[upper]
        touching[component[lower[same]]] = True
        return touching

    def _finish(
        self, which: NDArray[np.intp], pieces: dict[int, list[bytes]], statistics: Statistics
    ) -> PolygonBatch:
        done = statistics.take(which)
        return PolygonBatch(
            place([unite(pieces[key]) for key in self._ticks.watch(which.tolist())], self._grid.geotransform),
            done.total / (PROBABILITY_STEPS * done.pixels),
            done.maximum / PROBABILITY_STEPS,
            done.area_m2,
            done.perimeter_m,
        )

    def _carry(
        self,
        runs: Runs,
        component: Ints,
        last: NDArray[np.intp],
        keys: NDArray[np.intp],
        pieces: dict[int, list[bytes]],
        statistics: Statistics,
    ) -> None:
        """Remember the open components and their runs on the last row."""
        if not len(keys):
            self._open = _Open()
            return
        column = runs.column[last]
        self._open = _Open(
            column,
            column + runs.length[last],
            np.searchsorted(keys, component[last]),
            statistics.take(keys),
            [pieces[key] for key in keys.tolist()],
        )
