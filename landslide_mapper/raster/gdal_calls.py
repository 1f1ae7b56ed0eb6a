"""Calling GDAL so that a failure is one clear error, whatever the process has set up.

`gdal.UseExceptions` is process-wide: QGIS and other plugins share it, so it is neither relied upon nor
changed here. With it on a failed call raises RuntimeError, with it off the call returns None or an error
code and leaves a message behind; both become the package's own error with GDAL's message in it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName, is_file_name
from landslide_mapper.errors import LandslideMapperError, RasterError
from landslide_mapper.messages import Message

T = TypeVar("T")

_SQL = re.compile(
    r"sqlite3_\w+\(.*\) failed: |(?<=prepare SQL)[ :].*(?=: )|\b(INSERT INTO|UPDATE|CREATE TABLE) .*(?=: )"
)
"""Statements that SQLite's driver repeats in its messages; they say nothing to people."""
SEEKABLE_DRIVERS = frozenset({"GTiff", "COG", "ENVI", "EHdr", "HFA", "BMP"})
"""Formats whose last pixel can be read without reading all before it."""

_ARRAYS, _MOST_BANDS = frozenset({"HDF5", "HDF5Image", "netCDF", "Zarr"}), 32
"""Formats of arrays, and bands that an image may have; one of fewer columns than that is none."""


@contextmanager
def quiet_gdal() -> Iterator[None]:
    """Keep GDAL from printing; errors in the block are left for the caller to look at."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # the stack of handlers belongs to the thread
    gdal.ErrorReset()
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def gdal_errors(doing: str, error: type[LandslideMapperError] = RasterError) -> Iterator[None]:
    """Turn a GDAL failure in the block into `error`, with exceptions switched on or off.

    Keep the block to a single GDAL call or to calls whose results are not used inside it: without GDAL's
    exceptions the block runs on after a failure.

    Args:
        doing: what failed, the start of the message: "Cannot read scene.tif".
        error: class of the error that is raised.
    """
    with quiet_gdal():
        try:
            yield
        except RuntimeError as failure:
            raise error("{doing}: {reason}", doing=doing, reason=_one_line(str(failure))) from failure
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise error("{doing}: {reason}", doing=doing, reason=_one_line(gdal.GetLastErrorMsg()))


def call(doing: str, function: Callable[..., T | None], *args: Any, **kwargs: Any) -> T:
    """Call a GDAL function that returns an object, and return it.

    Raises:
        RasterError: when GDAL reports a failure or returns nothing.
    """
    with gdal_errors(doing):
        result = function(*args, **kwargs)
    if result is None:
        raise RasterError("{doing}: GDAL gave no reason.", doing=doing)
    return result


def open_raster(path: DatasetName) -> gdal.Dataset:
    """Open a raster for reading.

    The returned dataset is the caller's: keep it in one variable for as long as its bands are used.

    Raises:
        RasterError: when the file is missing, empty, truncated, not a raster, or has no band.
    """
    name = os.fspath(path)
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
            reason = gdal.GetLastErrorMsg()
        except RuntimeError as failure:
            dataset, reason = None, str(failure)
    if dataset is None:
        raise RasterError(_why_not_opened(name, _one_line(reason)))
    if dataset.RasterCount == 0:
        raise RasterError(_without_bands(name, dataset))
    _check_bands_first(name, dataset)
    _check_last_pixel(name, dataset)
    return dataset


def _check_bands_first(name: str, dataset: gdal.Dataset) -> None:
    """Refuse an array whose last dimension are the bands, as GDAL takes the first one for them."""
    is_array = dataset.GetDriver().ShortName in _ARRAYS
    if is_array and dataset.RasterXSize <= _MOST_BANDS < dataset.RasterCount:
        raise RasterError(
            "{name} is read as {count} bands of {width} x {height} pixels: its bands seem to be the last "
            "dimension of the array, expected the first. Save it with the bands first, such as a GeoTIFF.",
            name=name,
            count=dataset.RasterCount,
            width=dataset.RasterXSize,
            height=dataset.RasterYSize,
        )


def close_dataset(dataset: gdal.Dataset | None) -> None:
    """Close a dataset now; what fails on closing is reported as by any other GDAL call."""
    if dataset is None:
        return
    if hasattr(dataset, "Close"):  # GDAL 3.8
        dataset.Close()
    else:
        # Left to Python's garbage collection, an exception would only be printed.
        dataset.__swig_destroy__(dataset)


def _why_not_opened(name: str, reason: str) -> Message:
    path = Path(name)
    if not is_file_name(name):
        return Message(
            "Cannot open the raster {name}: {reason}.", name=name, reason=reason or "GDAL gave no reason"
        )
    if not path.exists():
        return Message(
            "The raster {name} does not exist. Check the path, or whether its drive is connected.", name=name
        )
    if path.is_dir():
        return Message("{name} is a folder, expected a raster file.", name=name)
    if not os.access(path, os.R_OK):
        return Message("The raster {name} cannot be read: permission denied.", name=name)
    if path.stat().st_size == 0:
        return Message("The raster {name} is an empty file (0 bytes). Copy or download it again.", name=name)
    return Message(
        "{name} is damaged, or not a raster in a format that GDAL can read ({reason}). "
        "If it opens elsewhere, save it as GeoTIFF; if it should be one, copy or download it again.",
        name=name,
        reason=reason or "unknown format",
    )


def _without_bands(name: str, dataset: gdal.Dataset) -> Message:
    parts = [sub[0] for sub in dataset.GetSubDatasets()]
    if parts:
        return Message(
            "{name} is a container of {count} rasters, expected one. Choose one, such as {first}.",
            name=name,
            count=len(parts),
            first=parts[0],
        )
    return Message("{name} has no raster band, expected at least one.", name=name)


def _check_last_pixel(name: str, dataset: gdal.Dataset) -> None:
    """Notice a truncated file before an hour of work instead of after it."""
    if dataset.GetDriver().ShortName not in SEEKABLE_DRIVERS:
        return
    band = dataset.GetRasterBand(dataset.RasterCount)
    call(
        Message("The raster {name} is truncated or damaged; copy or download it again", name=name),
        band.ReadRaster,
        dataset.RasterXSize - 1,
        dataset.RasterYSize - 1,
        1,
        1,
    )


def _one_line(message: str) -> str:
    return _SQL.sub("", " ".join(message.split())).rstrip(".")
