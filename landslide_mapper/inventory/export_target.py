"""A file of an export while it is written: its driver, its coordinate reference system, its polygons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal, osr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_formats import Format
from landslide_mapper.inventory.export_shapes import moved_polygon, polygon_transformer
from landslide_mapper.inventory.measure import WGS_84
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors, quiet_gdal
from landslide_mapper.raster.grid import same_crs, spatial_reference

MANY = 20_000
"""So many rows are written by a format's last driver, which is the leaner one: LIBKML holds all in memory."""


class Target:
    """One file.

    Attributes:
        path: where it is written for now.
        failure: the start of a message for when it cannot be.
        format: of the file.
        driver: OGR's name of what writes it.
        reference: of the file; None: pixels.
    """

    def __init__(self, path: Path, failure: str, chosen: Format, wkt: str | None, rows: int) -> None:
        """Find the driver.

        Args:
            path: where to write.
            failure: the start of a message.
            chosen: format.
            wkt: CRS of the polygons, or None.
            rows: so many polygons are to be written.

        Raises:
            InventoryError: when this GDAL has no driver for the format.
        """
        self.path, self.failure, self.format = path, failure, chosen
        able = [name for name in chosen.drivers if gdal.GetDriverByName(name) is not None]
        if not able:
            raise InventoryError(
                "{failure}: this GDAL cannot write {format}.", failure=failure, format=chosen.name
            )
        self.driver = able[0 if rows <= MANY else -1]
        target = WGS_84 if chosen.wgs84 else wkt
        self.reference: osr.SpatialReference | None = None if target is None else spatial_reference(target)
        self._transformer = None
        if target is not None and not same_crs(target, wkt):
            # GDAL's KML driver would draw what crosses 180 degrees around the world.
            self._transformer = polygon_transformer(spatial_reference(wkt or ""), self.reference)

    @contextmanager
    def dataset(self, options: Sequence[str] = ()) -> Iterator[gdal.Dataset]:
        """The new file, open for as long as the block runs.

        Raises:
            InventoryError: when it cannot be made, or is not whole when it is closed.
        """
        with gdal_errors(self.failure, InventoryError):
            made = gdal.GetDriverByName(self.driver).Create(
                str(self.path), 0, 0, 0, gdal.GDT_Unknown, options=list(options)
            )
        try:
            yield made
        finally:
            with gdal_errors(self.failure, InventoryError):
                close_dataset(made)

    def polygon(self, wkb: bytes) -> bytes:
        """A polygon in the CRS of the file."""
        return wkb if self._transformer is None else call(self.failure, moved_polygon, wkb, self._transformer)

    def check_complete(self, expected: int) -> None:
        """Some formats tell of a full disk late or not at all: count what is really there.

        Raises:
            InventoryError: when something is missing.
        """
        with quiet_gdal():
            try:
                dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_READONLY)
            except RuntimeError:  # with GDAL's exceptions on
                dataset = None
            found = 0 if dataset is None else dataset.GetLayer(0).GetFeatureCount()
            close_dataset(dataset)
        if found != expected:
            raise InventoryError(
                "{failure}: {found} of {expected} landslides arrived.",
                failure=self.failure,
                found=found,
                expected=expected,
            )
