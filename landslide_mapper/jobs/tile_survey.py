"""The tiles of a scene: how unsure an earlier map is of each, and which ones are labelled already.

Read strip by strip, so that the scene may be of any size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.ranking import Floats
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.gdal_calls import call, open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygons import BurntPolygons
from landslide_mapper.tiling import NODATA, PROBABILITY_STEPS, Window

MOST_LABELLED = 0.25
"""A tile of which a larger share is labelled is not suggested again."""
_LEAST_VALID = 0.5


@dataclass(frozen=True)
class Survey:
    """What is known of every tile, in rows and columns from the scene's upper left corner.

    Attributes:
        grid: of the scene.
        side: of a tile in pixels of the grid; the last ones of an axis may be smaller.
        shape: rows and columns of tiles.
        centres: (N, 2) column and row of their centres, in tiles.
        eligible: (N,) whether a tile may be suggested.
        entropy: (N,) mean binary entropy of an earlier map, in bits; None where there is no map.
    """

    grid: Grid
    side: int
    shape: tuple[int, int]
    centres: Floats
    eligible: NDArray[np.bool_]
    entropy: Floats | None

    def entropy_of(self, tile: int) -> float:
        """Entropy of a tile; 0 where no map tells."""
        return 0.0 if self.entropy is None else round(float(self.entropy[tile]), 5)

    def centre_in_crs(self, tile: int) -> tuple[float, float]:
        """Where the centre of a tile lies."""
        x, y = self.grid.to_crs(*(self.centres[tile] * self.side))
        return float(x), float(y)

    def extent_in_crs(self, tile: int) -> list[float]:
        """Bounding box of a tile: xmin, ymin, xmax, ymax."""
        window = self._window(tile)
        x, y = self.grid.to_crs(
            [window.col_off, window.col_stop, window.col_off, window.col_stop],
            [window.row_off, window.row_off, window.row_stop, window.row_stop],
        )
        return [float(x.min()), float(y.min()), float(x.max()), float(y.max())]

    def tile_units(self, points: Sequence[tuple[float, float]]) -> Floats:
        """Points of the CRS in the units of `centres`, (P, 2)."""
        if not points:
            return np.zeros((0, 2))
        x, y = np.array(points, dtype=np.float64).T
        return np.stack(self.grid.to_pixels(x, y), axis=1) / self.side

    def _window(self, tile: int) -> Window:
        row, col = divmod(tile, self.shape[1])
        window = Window(col * self.side, row * self.side, self.side, self.side)
        return window.intersection(self.grid.window)


def survey_tiles(
    grid: Grid,
    area: Area,
    side: int,
    probability: DatasetName | None,
    labelled: DatasetName | None,
    progress: Progress,
) -> Survey:
    """Look at every tile of a scene.

    Args:
        grid: of the scene.
        area: tiles whose centre lies outside are not eligible.
        side: of a tile in pixels.
        probability: raster of an earlier map on the same grid; one on another grid, or without a value in
            the area, counts as none.
        labelled: polygon file of areas that are labelled already.
        progress: told how far it is; may cancel.

    Raises:
        LandslideMapperError: when a file cannot be read.
        Canceled: when the user asked to stop.
    """
    shape = -(-grid.height // side), -(-grid.width // side)
    rows, cols = np.indices(shape)
    edges = [np.minimum((at + 1) * side, size) for at, size in ((cols, grid.width), (rows, grid.height))]
    centres = np.stack(
        [(cols * side + edges[0]) / 2 / side, (rows * side + edges[1]) / 2 / side], axis=-1
    ).reshape(-1, 2)
    inside = _inside(centres * side, area.window)
    if labelled is not None:
        inside &= _labelled_share(grid, side, labelled, progress).reshape(-1) <= MOST_LABELLED
    found = None if probability is None else _entropy(grid, side, probability, progress)
    if found is not None:
        entropy, valid = (one.reshape(-1) for one in found)
        mapped = inside & (valid >= _LEAST_VALID)
        if mapped.any():
            return Survey(grid, side, shape, centres, mapped, entropy)
    return Survey(grid, side, shape, centres, inside, None)


def _inside(centres: Floats, window: Window) -> NDArray[np.bool_]:
    col, row = centres.T
    inside: NDArray[np.bool_] = (
        (col >= window.col_off) & (col < window.col_stop) & (row >= window.row_off) & (row < window.row_stop)
    )
    return inside


def entropy_table() -> NDArray[np.float32]:
    """Binary entropy in bits of every stored probability; 0 for nodata."""
    probability = np.arange(256) / PROBABILITY_STEPS
    inner = probability[1:PROBABILITY_STEPS]
    table = np.zeros(256, dtype=np.float32)
    table[1:PROBABILITY_STEPS] = -(inner * np.log2(inner) + (1 - inner) * np.log2(1 - inner))
    return table


def _entropy(grid: Grid, side: int, path: DatasetName, progress: Progress) -> tuple[Floats, Floats] | None:
    """Mean entropy of the mapped pixels of every tile, and the share of pixels that are mapped."""
    dataset = open_raster(path)
    if Grid.from_dataset(dataset) != grid:
        progress.log(
            Message("'{path}' lies on another grid than the scene and is not used.", path=short_name(path))
        )
        return None
    band, table = dataset.GetRasterBand(1), entropy_table()
    entropies, shares = [], []
    for strip in _strips(grid, side):
        check(progress)
        progress.report(0.05 + 0.2 * strip.row_off / grid.height, Message("Looking where the map is unsure"))
        box = (strip.col_off, strip.row_off, strip.width, strip.height)
        values = call(Message("Cannot read {path}", path=path), band.ReadAsArray, *box)
        pixels = _per_tile(np.ones_like(values), side)
        mapped = _per_tile(values != NODATA, side)
        entropies.append(_per_tile(table[values], side) / np.maximum(mapped, 1))
        shares.append(mapped / pixels)
    return np.array(entropies), np.array(shares)


def _labelled_share(grid: Grid, side: int, path: DatasetName, progress: Progress) -> Floats:
    polygons = BurntPolygons(path, grid, "labelled area")
    shares = []
    for strip in _strips(grid, side):
        check(progress)
        meets = not polygons.extent.intersection(strip).empty
        burnt = polygons.burn(strip) if meets else np.zeros((strip.height, strip.width), np.bool_)
        share = _per_tile(burnt, side) / _per_tile(np.ones_like(burnt), side)
        starts = np.arange(0, strip.width, side)
        middles = (starts + np.minimum(starts + side, strip.width)) // 2
        # Where the analyst would look first must be new, too.
        shares.append(np.where(burnt[strip.height // 2, middles], 1.0, share))
    polygons.close()
    return np.array(shares)


def _strips(grid: Grid, side: int) -> list[Window]:
    return [Window(0, top, grid.width, min(side, grid.height - top)) for top in range(0, grid.height, side)]


def _per_tile(strip: NDArray[np.generic], side: int) -> Floats:
    """Sums over the tiles of a strip."""
    columns = strip.sum(axis=0, dtype=np.float64)
    sums: Floats = np.add.reduceat(columns, np.arange(0, len(columns), side))
    return sums
