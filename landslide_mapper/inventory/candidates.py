"""Candidates in a GeoPackage: one layer `landslides`, ready to be reviewed in QGIS.

The file is written under a temporary name beside its target and moved there when it is whole, so that nobody
ever sees half of it; what an analyst has reviewed is never replaced.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, closing
from datetime import datetime, timezone
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from osgeo import ogr

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.disk import free_space
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.mapped_area import MappedPart, write_layer
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, gdal_errors, open_raster
from landslide_mapper.raster.grid import Grid, spatial_reference
from landslide_mapper.raster.polygonize import PolygonBatch
from landslide_mapper.staging_folder import StagingFolder, move_into_place
from landslide_mapper.vocabulary import CANDIDATE, MAPPED_AREA

LAYER = "landslides"
COUNT = "SELECT COUNT(*) FROM landslides"
FIELDS = (
    ("id", ogr.OFTInteger64),
    ("region", ogr.OFTString),
    ("confidence", ogr.OFTReal),
    ("max_probability", ogr.OFTReal),
    ("area_m2", ogr.OFTReal),
    ("perimeter_m", ogr.OFTReal),
    ("status", ogr.OFTString),
    ("model", ogr.OFTString),
    ("model_version", ogr.OFTInteger),
    ("pre", ogr.OFTString),
    ("post", ogr.OFTString),
    ("mapped_at", ogr.OFTDateTime),
)
"""Names and types of the fields, in their order (INTERFACES: Results)."""
RUN_FIELDS = ("region", "model", "model_version", "pre", "post", "mapped_at")
"""The fields that are the same for every candidate of a run."""

CheckContent = Callable[[Path, sqlite3.Connection], None]
_COMMIT_EVERY = 50_000
_UTC = 100  # OGR's time zone flag
_MULTIPOLYGON_OF_ONE = b"\x01\x06\x00\x00\x00\x01\x00\x00\x00"


class CandidateWriter(AbstractContextManager["CandidateWriter"]):
    """Writes candidates as they come; nothing is there before `finish`.

    Use it as a context manager: leaving it without `finish` removes what was written.

    Attributes:
        count: candidates written so far.
        area_m2: their area.
        largest_m2: area of the largest one.
    """

    layer_name = LAYER
    layer_fields: tuple[tuple[str, int], ...] = FIELDS
    shape_kind = ogr.wkbMultiPolygon
    count_rows = COUNT

    def __init__(
        self,
        output: Path,
        probability: DatasetName,
        run: Mapping[str, Any],
        *,
        overwrite: bool = True,
        without_pre: ogr.PreparedGeometry | None = None,
    ) -> None:
        """Check the target and begin a file beside it.

        Args:
            output: GeoPackage to write.
            probability: raster that the candidates were outlined from; its CRS becomes theirs.
            run: the values of RUN_FIELDS; `mapped_at` is a datetime with a time zone, `pre` may be None.
            overwrite: replace an existing file of unreviewed candidates.
            without_pre: where the pre-event raster was not used: candidates there name none.

        Raises:
            InventoryError: when the target must not be replaced or cannot be written.
            RasterError: when the probability raster cannot be opened.
        """
        missing = [name for name in RUN_FIELDS if name not in run]
        if missing:
            raise InventoryError("Candidates need a value for {missing}.", missing=", ".join(missing))
        self.count = 0
        self.area_m2 = 0.0
        self.largest_m2 = 0.0
        self._output = output
        self._overwrite = overwrite
        self._run = run
        self._without_pre = without_pre
        self.check_target(output, overwrite)
        self.grid = grid = Grid.from_dataset(open_raster(probability))
        self._folder = _staging_folder(output)
        self._path = self._folder.path / "candidates.gpkg"
        self._file: Any = None
        try:
            self._begin(grid.wkt)
        except InventoryError:
            self.discard()
            raise

    @staticmethod
    def check_target(output: Path, overwrite: bool) -> None:
        """As `check_replaceable`."""
        check_replaceable(output, overwrite)

    def write(self, batch: PolygonBatch) -> None:
        """Add polygons.

        Raises:
            InventoryError: when they cannot be written, as on a full disk.
        """
        with gdal_errors(self._failure(), InventoryError):
            for index, wkb in enumerate(batch.wkb):
                self.count += 1
                if self._layer.CreateFeature(self._feature(batch, index, wkb)) != ogr.OGRERR_NONE:
                    break
                if self.count % _COMMIT_EVERY == 0:
                    self._layer.CommitTransaction()
                    self._layer.StartTransaction()
        self.area_m2 += float(batch.area_m2.sum())
        self.largest_m2 = max(self.largest_m2, *batch.area_m2.tolist(), 0.0)

    def write_mapped_area(self, parts: Sequence[MappedPart]) -> None:
        """Add the layer `mapped_area`: what was looked at, and what not.

        Raises:
            InventoryError: when it cannot be written, as on a full disk.
        """
        with gdal_errors(self._failure(), InventoryError):
            self._layer.CommitTransaction()
        with gdal_errors(self._failure(), InventoryError):
            write_layer(self._file, self._reference, parts)
            if self._reference is None:
                self._mark_cartesian()
            self._layer.StartTransaction()

    def complete(self) -> Path:
        """Complete the file where it is staged; more attributes may be added to it there, before `finish`.

        Raises:
            InventoryError: when that fails.
        """
        if self._file is not None:
            with gdal_errors(self._failure(), InventoryError):
                self._layer.CommitTransaction()
            with gdal_errors(self._failure(), InventoryError):
                self._close()
        return self._path

    def finish(self) -> None:
        """Complete the file and move it to its target.

        Raises:
            InventoryError: when that fails; the target is then as it was.
        """
        self.complete()
        self._check_complete()
        self.check_target(self._output, self._overwrite)  # somebody may have reviewed it meanwhile
        try:
            move_into_place(self._path, self._output)
        except OSError as error:
            raise InventoryError(_not_written(self._output, error.strerror or str(error))) from error
        self.discard()

    def discard(self) -> None:
        """Close and remove the temporary file."""
        self._close()
        self._folder.discard()

    def __exit__(self, *_: object) -> None:
        """Remove what was not finished."""
        self.discard()

    def _begin(self, wkt: str | None) -> None:
        self._reference = reference = None if wkt is None else spatial_reference(wkt)
        driver = ogr.GetDriverByName("GPKG")
        with gdal_errors(self._failure(), InventoryError):
            self._file = driver.CreateDataSource(str(self._path))
        self._layer = call(
            self._failure(),
            self._file.CreateLayer,
            self.layer_name,
            reference,
            self.shape_kind,
            ["GEOMETRY_NAME=geom"],
        )
        with gdal_errors(self._failure(), InventoryError):
            for name, kind in self.layer_fields:
                self._layer.CreateField(ogr.FieldDefn(name, kind))
            if reference is None:
                self._mark_cartesian()
            self._layer.StartTransaction()
        self._template = self._first_feature()

    def _mark_cartesian(self) -> None:
        """Pixel space is a plane (srs_id -1); GDAL's default would be an unknown globe (0)."""
        self._layer.SyncToDisk()
        self._file.ExecuteSQL("UPDATE gpkg_geometry_columns SET srs_id = -1")  # of all layers
        self._file.ExecuteSQL("UPDATE gpkg_contents SET srs_id = -1")

    def _first_feature(self) -> ogr.Feature:
        """A feature with the values that all candidates share."""
        feature = ogr.Feature(self._layer.GetLayerDefn())
        for name in ("region", "model", "model_version", "pre", "post"):
            if self._run[name] is not None:
                feature.SetField(name, self._run[name])
        if feature.GetFieldIndex("status") >= 0:
            feature.SetField("status", CANDIDATE)
        when: datetime = self._run["mapped_at"].astimezone(timezone.utc)
        day = (when.year, when.month, when.day)
        feature.SetField("mapped_at", *day, when.hour, when.minute, float(when.second), _UTC)
        return feature

    def _feature(self, batch: PolygonBatch, index: int, wkb: bytes) -> ogr.Feature:
        feature = self._template.Clone()
        feature.SetField("id", self.count)
        shape = ogr.CreateGeometryFromWkb(_MULTIPOLYGON_OF_ONE + wkb)
        if self._without_pre is not None and self._without_pre.Contains(shape.PointOnSurface()):
            feature.SetFieldNull("pre")
        feature.SetGeometryDirectly(self._described(feature, batch, index, shape))
        return feature

    def _described(
        self, feature: ogr.Feature, batch: PolygonBatch, index: int, shape: ogr.Geometry
    ) -> ogr.Geometry:
        """Fill in what is known of one candidate; returns what is drawn of it."""
        feature.SetField("confidence", round(float(batch.mean_probability[index]), 6))
        feature.SetField("max_probability", round(float(batch.max_probability[index]), 6))
        feature.SetField("area_m2", float(batch.area_m2[index]))
        feature.SetField("perimeter_m", float(batch.perimeter_m[index]))
        return shape

    def _check_complete(self) -> None:
        """SQLite tells of a full disk late, and GDAL not always: count what is really there."""
        try:
            with closing(sqlite3.connect(self._path)) as database:
                found = database.execute(self.count_rows).fetchone()[0]
        except sqlite3.Error as error:
            raise InventoryError("{failure}: {error}.", failure=self._failure(), error=error) from error
        if found != self.count:
            raise InventoryError(
                "{failure}: {found} of {count} candidates arrived.",
                failure=self._failure(),
                found=found,
                count=self.count,
            )

    def _close(self) -> None:
        self._template = self._layer = self._file = None

    def _failure(self) -> Message:
        return Message(
            "Cannot write {output} ({space}); make room there, or choose another folder",
            output=self._output,
            space=free_space(self._output),
        )


def check_replaceable(
    output: Path, overwrite: bool = True, check_content: CheckContent | None = None
) -> None:
    """Make sure that candidates may be written to `output`, before any work is done for them.

    Args:
        output: GeoPackage to write.
        overwrite: replace an existing file of the same kind.
        check_content: raises where what is there must stay; None: a file of candidates may go.

    Raises:
        InventoryError: when the file is there and `overwrite` is false, holds reviewed candidates, is not a
            file of candidates, or is in use by another program.
    """
    if not output.exists():
        return
    if not overwrite:
        raise InventoryError(
            "{output} exists already. Choose another name, or allow it to be replaced.", output=output
        )
    if not output.is_file():
        raise InventoryError(
            "{output} is a folder, expected a GeoPackage file. Choose another name.", output=output
        )
    if output.stat().st_size == 0:
        return
    try:
        with closing(open_alone(output)) as database:
            (check_content or _check_content)(output, database)
    except sqlite3.OperationalError as error:
        raise InventoryError(_not_written(output, str(error))) from error
    except sqlite3.DatabaseError as error:
        raise InventoryError(
            "{output} is no GeoPackage ({error}); it is left alone. Choose another name.",
            output=output,
            error=error,
        ) from error


def sqlite_name(path: PurePath) -> str:
    """A file as SQLite names it: unlike in `as_uri`, the server of a network share is no host."""
    text = path.as_posix()
    return f"file://{quote(text if text.startswith('/') else f'/{text}')}"


def open_alone(path: Path) -> sqlite3.Connection:
    """Open a GeoPackage with nobody else in it.

    QGIS keeps its GeoPackages in write-ahead mode with a shared lock, which only the exclusive locking mode
    meets; without it a file that QGIS shows would pass as unused.
    """
    name = f"{sqlite_name(path.resolve())}?mode=rw"
    database = sqlite3.connect(name, uri=True, timeout=0.2, isolation_level=None)
    try:
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("ROLLBACK")
    except sqlite3.Error:
        database.close()
        raise
    return database


def _check_content(output: Path, database: sqlite3.Connection) -> None:
    layers = layers_in(database)
    columns = (
        {row[1] for row in database.execute(f"PRAGMA table_info({LAYER})")} if LAYER in layers else set()
    )
    if not columns.issuperset(name for name, _ in FIELDS):
        raise InventoryError(
            "{output} is not a file of candidates; it is left alone. Choose another name.", output=output
        )
    others = sorted(layers - {LAYER, MAPPED_AREA, "layer_styles"})
    if others:
        raise InventoryError(
            "{output} also holds {others}, which would be lost; it is left alone. Choose another name.",
            output=output,
            others=", ".join(others),
        )
    reviewed = database.execute(f"{COUNT} WHERE status IS NOT 'candidate'").fetchone()[0]
    if reviewed:
        raise InventoryError(
            "{output} holds {reviewed} reviewed candidates, which are never replaced. Choose another name.",
            output=output,
            reviewed=reviewed,
        )


def layers_in(database: sqlite3.Connection) -> set[str]:
    """Names of the layers of a GeoPackage; none where the database is something else."""
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "gpkg_contents" not in tables:
        return set()
    return {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}


def _staging_folder(output: Path) -> StagingFolder:
    """A folder beside the target for the growing file and SQLite's journal, so that moving it is one step."""
    try:
        return StagingFolder(output.parent)
    except OSError as error:
        raise InventoryError(_not_written(output, error.strerror or str(error))) from error


def _not_written(output: Path, reason: str) -> Message:
    if "locked" in reason or "busy" in reason:
        return Message(
            "{output} is open in another program or as a layer in QGIS. "
            "Remove that layer or close the program, or choose another name.",
            output=output,
        )
    return Message(
        "Cannot write {output} ({space}): {reason}. Choose a folder that can be written, or another name.",
        output=output,
        space=free_space(output),
        reason=reason,
    )
