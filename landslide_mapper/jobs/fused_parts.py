"""The parts of a fused map as files beside it, and the map made of them, with these weights or others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName, is_file_name
from landslide_mapper.jobs.fusion import THRESHOLD, Fusion, Weights, count_pairs
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.probability import tags
from landslide_mapper.raster.source import read_pixels
from landslide_mapper.raster.writer import ProbabilityWriter
from landslide_mapper.tiling import CELL, NODATA, Window
from landslide_mapper.vocabulary import CHANGE, STARTER

PARTS = (STARTER, CHANGE)
_BLOCK = 8 * CELL
_PARTS_TAG, _WEIGHTS_TAG = "PARTS", "WEIGHTS"
_IMAGES = ("POST", "PRE")

Pair = tuple[Window, "NDArray[np.uint8]", "NDArray[np.uint8]"]
Deliver = Callable[[Window, "NDArray[np.uint8]", "NDArray[np.uint8]", "NDArray[np.uint8]"], None]
"""Takes a window with the starter's, the change's and the fused probability."""


@dataclass(frozen=True)
class FusedMap:
    """A fused probability whose parts are there.

    Attributes:
        fusion: how it was made.
        parts: files of the parts, by name.
        usual: the probability with the usual weights, which is kept beside others.
    """

    fusion: Fusion
    parts: Mapping[str, Path]
    usual: Path

    @classmethod
    def of(cls, probability: DatasetName) -> FusedMap | None:
        """What a probability raster says of its parts; None where it has none, or they are gone.

        Files of that name that say to be of other images are no parts of it: another map has taken their
        place.

        Raises:
            RasterError: when it is no probability raster.
        """
        said = tags(probability)
        if not is_file_name(probability) or _PARTS_TAG not in said:
            return None
        usual = Path(probability).with_name(f"{Path(said[_PARTS_TAG]).name}.tif")
        parts = part_paths(usual)
        if not all(path.is_file() and _same_images(tags(path), said) for path in parts.values()):
            return None
        starter, change = (_number(said.get(_threshold_tag(name))) for name in PARTS)
        weights = Weights.from_text(said.get(_WEIGHTS_TAG, ""))
        return cls(Fusion(starter, change, weights), parts, usual)


def part_paths(probability: Path) -> dict[str, Path]:
    """Where the parts of a fused map lie, by name."""
    return {name: probability.with_name(f"{probability.stem}_{name}.tif") for name in PARTS}


def fusion_tags(fusion: Fusion, threshold: float, usual: Path | None) -> dict[str, str]:
    """What a fused probability says of how it was made.

    Args:
        fusion: of its parts.
        threshold: from which a pixel is landslide.
        usual: the probability with the usual weights, whose parts are kept; None: none are.
    """
    return {
        "THRESHOLD": f"{threshold:.6g}",
        _threshold_tag(STARTER): f"{fusion.starter:.6g}",
        _threshold_tag(CHANGE): f"{fusion.change:.6g}",
        _WEIGHTS_TAG: fusion.weights.to_text(),
        **({_PARTS_TAG: usual.stem} if usual is not None else {}),
    }


def count_parts(parts: Mapping[str, Path], progress: Progress) -> NDArray[np.int64]:
    """How many pixels have which pair of stored values, (256, 256): starter by change.

    Raises:
        RasterError: when a part cannot be read.
        Canceled: when the user asked to stop.
    """
    counts = np.zeros((256, 256), np.int64)
    for _window, starter, change in read_pairs(parts, progress):
        counts += count_pairs(starter, change)
    return counts


def made_of(probability: Path, whole: FusedMap, progress: Progress) -> bool:
    """Whether a fused map is what the files beside it make: the same images may have been mapped again.

    Raises:
        RasterError: when a raster cannot be read.
        Canceled: when the user asked to stop.
    """
    fused, table = open_raster(probability), whole.fusion.table()
    grid = Grid.from_dataset(fused)
    if any(Grid.from_dataset(open_raster(path)) != grid for path in whole.parts.values()):
        return False
    for window, starter, change in read_pairs(whole.parts, progress):
        stored, expected = read_pixels(fused, [1], window, np.uint8)[0], table[starter, change]
        # The thresholds are kept with six digits: a value may be rounded to the next one.
        apart = np.abs(stored.astype(np.int16) - expected) > 1
        if (apart | ((stored == NODATA) != (expected == NODATA))).any():
            return False
    return True


def read_pairs(parts: Mapping[str, Path], progress: Progress) -> Iterator[Pair]:
    """Windows that together are all of a map, each with the starter's and the change's stored values.

    Raises:
        RasterError: when a part cannot be read.
        Canceled: when the user asked to stop.
    """
    rasters = [open_raster(parts[name]) for name in PARTS]
    for window in Grid.from_dataset(rasters[0]).window.squares(_BLOCK):
        check(progress)
        starter, change = (read_pixels(one, [1], window, np.uint8)[0] for one in rasters)
        yield window, starter, change


def write_fused(
    path: Path,
    parts: Mapping[str, Path],
    fusion: Fusion,
    metadata: Mapping[str, str],
    progress: Progress,
    deliver: Deliver | None = None,
) -> None:
    """Write the probability that parts make together.

    Args:
        path: GeoTIFF to write; it appears only when it is complete.
        parts: by name, on one grid.
        fusion: how they count.
        metadata: items that are stored in the file.
        progress: may cancel.
        deliver: given every window that is written.

    Raises:
        RasterError: when a part cannot be read, or the file not be written.
        Canceled: when the user asked to stop.
    """
    grid, table = Grid.from_dataset(open_raster(parts[STARTER])), fusion.table()
    with ProbabilityWriter(path, grid, metadata) as writer:
        for window, starter, change in read_pairs(parts, progress):
            fused = table[starter, change]
            writer.write(window, fused)
            if deliver is not None:
                deliver(window, starter, change, fused)
        writer.finish()


def _same_images(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return all(one.get(name) == other.get(name) for name in _IMAGES)


def _threshold_tag(name: str) -> str:
    return f"{name.upper()}_THRESHOLD"


def _number(text: str | None) -> float:
    try:
        found = float(text or "")
    except ValueError:
        return THRESHOLD
    return found if 0.0 < found < 1.0 else THRESHOLD
