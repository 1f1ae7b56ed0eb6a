"""Writing the probability raster: streamed to a temporary name beside the target, renamed when whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.disk import free_space
from landslide_mapper.errors import LandslideMapperError, RasterError, system_errors
from landslide_mapper.messages import Message
from landslide_mapper.moving import replace
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors, quiet_gdal
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.tiling import CELL, NODATA, PROBABILITY_STEPS, Window
from landslide_mapper.whole_file import sync_file

TIFF_TILE = CELL
FLUSH_BYTES = 32 * 2**20
_OPTIONS = (
    "TILED=YES",
    f"BLOCKXSIZE={TIFF_TILE}",
    f"BLOCKYSIZE={TIFF_TILE}",
    "COMPRESS=DEFLATE",
    "ZLEVEL=1",  # a sixteenth larger than the default, and six times as fast
    "SPARSE_OK=TRUE",
    "BIGTIFF=IF_SAFER",
)
_SIDECARS = (".aux.xml", ".ovr", ".msk")
DESCRIPTION = "landslide probability"
"""Of the band: by it a raster that a map has written is known."""


def describe_probability(band: gdal.Band) -> None:
    """Say of a band that it holds probability x 254."""
    band.SetDescription(DESCRIPTION)
    band.SetScale(1.0 / PROBABILITY_STEPS)
    band.SetOffset(0.0)
    band.SetUnitType("1")


class ProbabilityWriter(AbstractContextManager["ProbabilityWriter"]):
    """Writes a one-band Byte GeoTIFF: probability x 254, 255 nodata; what is never written is nodata.

    The target appears, or is replaced, only when `finish` succeeds. Leaving the context without `finish`,
    or by an exception, removes the temporary file and leaves an older target as it was.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        metadata: Mapping[str, str] | None = None,
        describe: Callable[[gdal.Band], None] = describe_probability,
    ) -> None:
        """Create the temporary file; missing parent folders are made.

        Args:
            path: the target, a GeoTIFF.
            grid: size and place of the raster.
            metadata: items that are stored in the file, such as model and date.
            describe: says of the new band what its values mean; 255 is no data whatever it says.

        Raises:
            RasterError: when the folder cannot be written to.
        """
        self.path = Path(path)
        self._staging: StagingFolder | None = None
        self._unflushed = 0
        self._dataset: gdal.Dataset | None = None
        try:
            self._dataset = self._create(grid, dict(metadata or {}), describe)
            self._band = self._dataset.GetRasterBand(1)
            self._size = grid.window
        except LandslideMapperError:
            self.abort()
            raise

    def write(self, window: Window, probability: NDArray[np.uint8]) -> None:
        """Write finished pixels.

        Args:
            window: aligned to TIFF tiles (CELL), so that each is compressed once; only the last
                column and row of tiles may be smaller.
            probability: (height, width) Byte.

        Raises:
            RasterError: when it cannot be written; the temporary file is gone then.
            ValueError: when window and array do not fit each other or the tiles.
        """
        self._check_window(window, probability)
        try:
            with gdal_errors(self._failure()):
                self._band.WriteRaster(
                    window.col_off,
                    window.row_off,
                    window.width,
                    window.height,
                    np.ascontiguousarray(probability).tobytes(),
                )
            self._unflushed += probability.size
            if self._unflushed >= FLUSH_BYTES:
                self._flush()
        except LandslideMapperError:
            self.abort()
            raise

    def finish(self) -> Path:
        """Complete the file and give it its name; returns the path.

        Raises:
            RasterError: when it cannot be completed; the temporary file is gone then.
        """
        if self._dataset is None:
            raise RasterError("{path} is not being written any more.", path=self.path)
        try:
            with system_errors(RasterError, "{failure}: {reason}.", failure=self._failure()):
                self._flush()
                self._close()
                sync_file(self._partial)
                self._check_readable()
                replace(self._partial, self.path)
        except RasterError:
            self.abort()
            raise
        _remove_sidecars(self.path)
        self._discard()
        return self.path

    def abort(self) -> None:
        """Give up and remove the temporary file; does nothing after `finish`."""
        with quiet_gdal():
            try:
                close_dataset(self._dataset)
            except RuntimeError:  # a full disk, said again with GDAL's exceptions on
                pass
            self._band = None
            self._dataset = None
        self._discard()

    def __exit__(self, *_: object) -> None:
        """Remove what is not finished."""
        if self._dataset is not None:
            self.abort()

    def _create(
        self, grid: Grid, metadata: dict[str, str], describe: Callable[[gdal.Band], None]
    ) -> gdal.Dataset:
        with system_errors(RasterError, "{failure}: {reason}.", failure=self._failure()):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._staging = StagingFolder(self.path.parent)
        if self.path.is_dir():
            raise RasterError("Cannot write {path}: it is a folder. Choose another name.", path=self.path)
        dataset = call(
            self._failure(),
            gdal.GetDriverByName("GTiff").Create,
            str(self._partial),
            grid.width,
            grid.height,
            1,
            gdal.GDT_Byte,
            list(_OPTIONS),
        )
        with gdal_errors(self._failure()):
            _describe(dataset, grid, metadata, describe)
        return dataset

    @property
    def _partial(self) -> Path:
        """The growing file, under a name that nobody else has."""
        if self._staging is None:
            raise RasterError("{path} is not being written any more.", path=self.path)
        return self._staging.path / "probability.tif"

    def _discard(self) -> None:
        staging, self._staging = self._staging, None
        if staging is not None:
            staging.discard()

    def _check_window(self, window: Window, probability: NDArray[np.uint8]) -> None:
        if self._dataset is None:
            raise RasterError("{path} is not being written any more.", path=self.path)
        aligned = not (window.col_off % TIFF_TILE or window.row_off % TIFF_TILE)
        aligned = aligned and (window.width % TIFF_TILE == 0 or window.col_stop == self._size.width)
        aligned = aligned and (window.height % TIFF_TILE == 0 or window.row_stop == self._size.height)
        if not aligned or window.intersection(self._size) != window:
            raise ValueError(f"{window} does not consist of whole tiles of {TIFF_TILE} pixels of the raster.")
        if probability.shape != (window.height, window.width) or probability.dtype != np.uint8:
            raise ValueError(f"{probability.dtype} array of {probability.shape} given for {window}.")

    def _flush(self) -> None:
        # Of the band, not of the dataset: that one would rewrite the TIFF directory every time.
        with gdal_errors(self._failure()):
            self._band.FlushCache()
        self._unflushed = 0

    def _close(self) -> None:
        dataset = self._dataset
        with gdal_errors(self._failure()):
            if dataset is not None:
                dataset.FlushCache()
            self._band = None
            close_dataset(dataset)
            self._dataset = dataset = None

    def _check_readable(self) -> None:
        """A last look: on some drives a failed write shows only when the file is opened again."""
        dataset = call(self._failure(), gdal.Open, str(self._partial))
        last = dataset.RasterXSize - 1, dataset.RasterYSize - 1, 1, 1
        call(self._failure(), dataset.GetRasterBand(1).ReadRaster, *last)

    def _failure(self) -> Message:
        return Message(
            "Cannot write {path} (folder {folder}: {free}). Choose another folder or make room there",
            path=self.path,
            folder=self.path.parent,
            free=free_space(self.path),
        )


@contextmanager
def published(staged: Path, target: Path | None) -> Iterator[None]:
    """Give a whole probability raster its name, and take it back when the block fails.

    Args:
        staged: the raster, in a folder beside the target.
        target: its place, or None for none; what is there is replaced.

    Raises:
        RasterError: when it cannot be moved.
    """
    if target is None:
        yield
        return
    try:
        before = _set_aside(target, staged.with_name(f"before_{staged.name}"))
        try:
            replace(staged, target)
        except OSError:
            _take_back(target, before)
            raise
    except OSError as error:
        raise RasterError(
            "Cannot write {path} ({space}): {reason}. Choose another folder, or make room there.",
            path=target,
            space=free_space(target),
            reason=error.strerror,
        ) from error
    with ExitStack() as unless_done:
        unless_done.callback(_take_back, target, before)
        yield
        unless_done.pop_all()
    _remove_sidecars(target)


def _set_aside(target: Path, kept: Path) -> Path | None:
    """Move what is there; None where nothing is."""
    try:
        replace(target, kept)
    except FileNotFoundError:
        return None
    return kept


def _take_back(target: Path, before: Path | None) -> None:
    """Leave the target as it was before."""
    with suppress(OSError):
        if before is None:
            target.unlink()
        else:
            replace(before, target)


def _remove_sidecars(path: Path) -> None:
    """Statistics and overviews of a file that was replaced."""
    for suffix in _SIDECARS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _describe(
    dataset: gdal.Dataset, grid: Grid, metadata: dict[str, str], describe: Callable[[gdal.Band], None]
) -> None:
    if grid.wkt is not None:
        dataset.SetProjection(grid.wkt)
    if grid.wkt is not None or grid.geotransform != PIXEL_SPACE:
        dataset.SetGeoTransform(grid.geotransform)
    dataset.SetMetadata(metadata)
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    describe(band)
