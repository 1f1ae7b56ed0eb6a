"""What a map's probability is worth: how often it is right, and what every threshold would have found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.accuracy.resampling import divided
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import JobError
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygons import BurntPolygons
from landslide_mapper.raster.probability import open_probability, read_part
from landslide_mapper.tiling import NODATA, PROBABILITY_STEPS

BINS = 10
_TILE = 2048
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class ProbabilityTable:
    """Pixels of the accuracy areas by stored probability.

    Attributes:
        counts: (255, 2), pixels of each level 0..254 that are no landslide, and that are one.
    """

    counts: NDArray[np.int64]

    @property
    def pixels(self) -> int:
        """Pixels with a probability."""
        return int(self.counts.sum())

    def reliability(self) -> tuple[Floats, Floats, NDArray[np.int64]]:
        """By tenths of the probability: its mean, the share that is landslide, and the pixels; (10) each.

        Mean and share are NaN where there is no pixel.
        """
        levels = np.arange(PROBABILITY_STEPS + 1)
        bins = np.minimum(levels * BINS // PROBABILITY_STEPS, BINS - 1)
        pixels = self.counts.sum(axis=1)
        number = np.bincount(bins, pixels, BINS)
        mean = divided(np.bincount(bins, pixels * levels / PROBABILITY_STEPS, BINS), number)
        share = divided(np.bincount(bins, self.counts[:, 1], BINS), number)
        return mean, share, number.astype(np.int64)

    def calibration_error(self) -> float:
        """Mean distance between probability and share, weighted by pixels (expected calibration error)."""
        mean, share, number = self.reliability()
        return float(np.nansum(np.abs(mean - share) * number) / number.sum())

    def curve(self) -> dict[str, Floats]:
        """Precision, recall, F1 and IoU at every threshold level 1..254; NaN where not defined."""
        found = self.counts[::-1].cumsum(axis=0)[::-1][1:].astype(np.float64)
        false, right = found[:, 0], found[:, 1]
        there = np.full(len(right), float(self.counts[:, 1].sum()))
        return {
            "threshold": np.arange(1, PROBABILITY_STEPS + 1) / PROBABILITY_STEPS,
            "precision": divided(right, right + false),
            "recall": divided(right, there),
            "f1": divided(2 * right, right + false + there),
            "iou": divided(right, false + there),
        }


def read_table(
    probability: DatasetName,
    areas: Callable[[Grid], BurntPolygons],
    real: Callable[[Grid], BurntPolygons],
    report: Callable[[float], None],
) -> ProbabilityTable:
    """Count the pixels of a probability raster inside the areas.

    Args:
        probability: raster of Byte, 255 nodata.
        areas: reads the areas on a grid.
        real: reads the reference landslides on a grid.
        report: told the share that is done; may raise to stop.

    Raises:
        LandslideMapperError: when it cannot be read, or does not meet the areas.
    """
    dataset = open_probability(probability)
    grid = Grid.from_dataset(dataset)
    inside, landslides = areas(grid), real(grid)
    counts = np.zeros((PROBABILITY_STEPS + 1, 2), np.int64)
    tiles = inside.extent.squares(_TILE)
    for done, tile in enumerate(tiles, 1):
        values = read_part(dataset, tile, tile.width, tile.height)
        counted = inside.burn(tile) & (values != NODATA)
        codes = values[counted].astype(np.int64) * 2 + landslides.burn(tile)[counted]
        counts += np.bincount(codes, minlength=counts.size).reshape(counts.shape)
        report(done / len(tiles))
    for polygons in (inside, landslides):
        polygons.close()
    if not counts.sum():
        raise JobError(
            "The probability '{probability}' has no value inside the accuracy areas. Choose the one of this "
            "map, or leave it out.",
            probability=probability,
        )
    return ProbabilityTable(counts)
