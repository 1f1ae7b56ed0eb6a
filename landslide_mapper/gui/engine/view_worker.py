"""Reads and outlines the part of a probability raster that is in view, in a thread; the last wish wins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.gui.engine.latest_wish import Check, LatestWish
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygonize import PolygonBatch, polygonize
from landslide_mapper.raster.probability import open_probability, read_part
from landslide_mapper.tiling import Window

Extent = tuple[float, float, float, float]
OUTLINED_PIXELS = 4_000_000
"""More pixels than these are left to the job: a preview must be there at once."""


@dataclass(frozen=True)
class View:
    """What is in view.

    Attributes:
        probability: the raster.
        extent: (xmin, ymin, xmax, ymax) in the raster's CRS.
        width: pixels of the canvas.
        height: pixels of the canvas.
    """

    probability: Path
    extent: Extent
    width: int
    height: int


@dataclass(frozen=True)
class Part:
    """The pixels in view.

    Attributes:
        view: what was asked for.
        grid: of the whole raster.
        window: what they cover; may be empty.
        values: stored probability, uint8, at most as many pixels as the canvas has.
    """

    view: View
    grid: Grid
    window: Window
    values: NDArray[np.uint8]


@dataclass(frozen=True)
class Outlines:
    """The candidates in view.

    Attributes:
        view: what was asked for.
        threshold: from which a pixel is landslide.
        polygons: WKB in the raster's CRS, cut at the border of the view; None where there is too much to see.
    """

    view: View
    threshold: float
    polygons: list[bytes] | None


class ViewWorker(QObject):
    """Works one wish after the other; wishes that were overtaken are left out."""

    part_read = pyqtSignal(object)
    outlined = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes = LatestWish("lsm-view", self.tr("The map in view cannot be shown: {}"))
        self._outliner = _Outliner()

    def read(self, view: View) -> None:
        """Read the pixels in view; `part_read` tells them."""
        self._submit("part", self.part_read, _read, view)

    def outline(self, view: View, threshold: float, min_area_m2: float) -> None:
        """Outline the candidates in view; `outlined` tells them."""
        self._submit("outlines", self.outlined, self._outliner, view, threshold, min_area_m2)

    def forget(self) -> None:
        """Let nothing more be told of what was wished so far."""
        self._wishes.forget()

    def release(self) -> None:
        """Wait for the thread to end; called before the plugin is unloaded."""
        self._wishes.release()

    def _submit(self, kind: str, signal: Any, work: Any, *arguments: Any) -> None:
        def tell(check: Check) -> None:
            result = work(*arguments, check)
            check()
            signal.emit(result)

        self._wishes.submit(tell, self.failed.emit, kind)


def _read(view: View, check: Any) -> Part:
    dataset = open_probability(view.probability)
    grid = Grid.from_dataset(dataset)
    window = grid.window_of_extent(*view.extent)
    check()
    if window.empty:
        return Part(view, grid, window, np.zeros((0, 0), np.uint8))
    return Part(view, grid, window, read_part(dataset, window, view.width, view.height))


class _Outliner:
    """Outlines what is in view; another minimum area only chooses among what was outlined before."""

    def __init__(self) -> None:
        self._known: tuple[View, float] | None = None
        self._batches: list[PolygonBatch] = []

    def __call__(self, view: View, threshold: float, min_area_m2: float, check: Any) -> Outlines:
        if self._known != (view, threshold):
            dataset = open_probability(view.probability)
            window = Grid.from_dataset(dataset).window_of_extent(*view.extent)
            if window.width * window.height > OUTLINED_PIXELS:
                return Outlines(view, threshold, None)
            batches = list(polygonize(view.probability, threshold, 0.0, check, window=window))
            self._known, self._batches = (view, threshold), batches
        large = [
            wkb
            for batch in self._batches
            for wkb, is_large in zip(batch.wkb, (batch.area_m2 >= min_area_m2).tolist())
            if is_large
        ]
        return Outlines(view, threshold, large)
