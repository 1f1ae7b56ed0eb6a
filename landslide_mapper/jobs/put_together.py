"""Several files, or a product's folder, as the one raster that a job reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.messages import Message
from landslide_mapper.raster.band_facts import band_facts, said_bands
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.scene_files import files_together
from landslide_mapper.raster.stacking import in_memory, put_together


def one_raster(
    names: Sequence[DatasetName], beside: Path | None = None, log: Callable[[str], None] | None = None
) -> DatasetName:
    """The raster that one or several names stand for.

    Args:
        names: files of one scene; one alone is taken as it is, a product's folder too.
        beside: output whose folder gets the virtual raster of several; None: it stays in memory.
        log: told what was put together, and where it is.

    Raises:
        RasterError: when they do not make one scene, or the virtual raster cannot be written.
    """
    if len(names) == 1:
        return names[0]
    if beside is None:
        return in_memory(files_together(names))
    path = put_together(names, beside.parent)
    if log is not None:
        log(describe(path, len(names)))
    return path


def describe(path: Path, files: int) -> Message:
    """What was put together, in one line."""
    dataset = open_raster(path)
    return Message(
        "Put together in {path}, files: {files}. Bands: {bands}.",
        path=path,
        files=files,
        bands=said_bands(range(1, dataset.RasterCount + 1), band_facts(dataset)),
    )
