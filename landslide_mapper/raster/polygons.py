"""A polygon file of any CRS, burnt onto windows of a raster's grid."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.dataset_names import DatasetName, may_be_there, split_layer, suffix_of
from landslide_mapper.errors import InventoryError
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors, quiet_gdal
from landslide_mapper.raster.grid import Grid, same_crs, spatial_reference
from landslide_mapper.raster.kml import check_attributes
from landslide_mapper.raster.outlines import memory_source
from landslide_mapper.raster.whole_polygons import as_polygons, may_hold_polygons
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import RULED_OUT

_EDGE_PARTS = 64
"""A polygon's edges are cut so finely before they are moved to another CRS, where they may bend."""
VECTOR_SUFFIXES = frozenset(
    {".gpkg", ".shp", ".geojson", ".json", ".kml", ".kmz", ".fgb", ".gml", ".gdb", ".sqlite", ".dxf", ".tab"}
)
"""Endings of files that hold polygons, also where they are so damaged that GDAL does not know them."""
_NUMBER, MAPS_LAYER = "number", "landslides"
NOT_REJECTED = "status IS NULL OR status <> 'rejected'"
NOT_RULED_OUT = f"({NOT_REJECTED}) AND (status IS NULL OR status <> 'candidate' OR {RULED_OUT} IS NULL)"


class BurntPolygons:
    """The polygons of a file, brought to the CRS of a grid and repaired, ready to be burnt.

    Multipart and empty geometries are fine, invalid ones are made valid. Candidates that a reviewer has
    rejected are left out, and those that rules have ruled out as long as nobody has decided on them.

    Attributes:
        count: number of polygons that are not empty.
        extent: the pixels of the grid that they touch.
        fids: the file's number of each.
    """

    def __init__(
        self,
        path: DatasetName,
        grid: Grid,
        what: str,
        field: str | None = None,
        keep: Callable[[str | None], bool] = lambda value: True,
    ) -> None:
        """Read the polygons.

        Args:
            path: the file.
            grid: the grid that they are burnt on.
            what: what they are, for messages: "labels", "labelled area" or "area of interest".
            field: a text field that decides about each polygon.
            keep: given its value (None: it is empty, or the file has no such field), whether to take it.

        Raises:
            InventoryError: when the file cannot be read, holds several polygon layers or none, or other
                geometries.
        """
        self._grid = grid
        self._memory = memory_source()
        reference = None if grid.wkt is None else spatial_reference(grid.wkt)
        self._layer = self._memory.CreateLayer("polygons", reference, ogr.wkbMultiPolygon)
        self._layer.CreateField(ogr.FieldDefn(_NUMBER, ogr.OFTInteger))
        self.count = 0
        self.fids: list[int] = []
        dataset = _open(path, what)
        layer = _polygon_layer(dataset, path, what)
        transformation = _transformation(layer, grid, path, what)
        for fid, geometry in _polygons(layer, path, what, field, keep):
            self.fids.append(fid)
            if transformation is not None:
                with gdal_errors(
                    Message(
                        "Cannot bring {path} ({what}) to the raster's coordinate reference system",
                        path=path,
                        what=what,
                    ),
                    InventoryError,
                ):
                    geometry.Segmentize(_edge_length(geometry))
                    geometry.Transform(transformation)
            self._add(geometry)
        layer = dataset = None
        self.extent = self._find_extent()

    def burn(self, window: Window) -> NDArray[np.bool_]:
        """Whether the centre of each pixel of a window lies in a polygon, (height, width)."""
        return self._burn(window, gdal.GDT_Byte, burn_values=[1]).astype(np.bool_)

    def burn_numbers(self, window: Window) -> NDArray[np.int32]:
        """Which polygon the centre of each pixel of a window lies in, (height, width): 1 to `count`, 0 none.

        Where several lie one above the other it is the last one.
        """
        return self._burn(window, gdal.GDT_Int32, options=[f"ATTRIBUTE={_NUMBER}"])

    def place_on(self, grid: Grid) -> None:
        """Burn on another grid from now on; of the same CRS."""
        self._grid = grid
        self.extent = self._find_extent()

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, xmax, ymin, ymax) of the polygons in the grid's CRS; there must be one."""
        self._layer.SetSpatialFilter(None)
        xmin, xmax, ymin, ymax = self._layer.GetExtent()
        return float(xmin), float(xmax), float(ymin), float(ymax)

    @property
    def wkt(self) -> str | None:
        """Their CRS: that of the grid."""
        return self._grid.wkt

    def shapes(self) -> Iterator[ogr.Geometry]:
        """The polygons in the grid's CRS, in the order of their numbers."""
        self._layer.SetSpatialFilter(None)
        self._layer.ResetReading()
        feature = self._layer.GetNextFeature()
        while feature is not None:
            yield feature.GetGeometryRef()
            feature = self._layer.GetNextFeature()

    def _burn(self, window: Window, kind: int, **what: Any) -> NDArray[Any]:
        target = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, kind)
        target.SetGeoTransform(self._grid.window_geotransform(window))
        if self._grid.wkt is not None:
            target.SetProjection(self._grid.wkt)
        corners = self._grid.to_crs(
            [window.col_off, window.col_stop, window.col_off, window.col_stop],
            [window.row_off, window.row_off, window.row_stop, window.row_stop],
        )
        self._layer.SetSpatialFilterRect(
            corners[0].min(), corners[1].min(), corners[0].max(), corners[1].max()
        )
        with gdal_errors(Message("Burning the polygons failed"), InventoryError):
            gdal.RasterizeLayer(target, [1], self._layer, **what)
        burnt: NDArray[Any] = target.ReadAsArray()
        return burnt

    def digest(self) -> str:
        """A hash of the polygons, whatever file they came from."""
        digest = hashlib.sha256()
        self._layer.SetSpatialFilter(None)
        for feature in self._layer:
            digest.update(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR))
        return digest.hexdigest()

    def close(self) -> None:
        """Let go of the polygons."""
        self._layer = self._memory = None

    def _add(self, geometry: ogr.Geometry) -> None:
        feature = ogr.Feature(self._layer.GetLayerDefn())
        feature.SetGeometryDirectly(geometry)
        self.count += 1
        feature.SetFieldInteger64(0, self.count)
        self._layer.CreateFeature(feature)

    def _find_extent(self) -> Window:
        if not self.count:
            return Window(0, 0, 0, 0)
        xmin, xmax, ymin, ymax = self.bounds
        if not np.isfinite([xmin, xmax, ymin, ymax]).all():
            return Window(0, 0, 0, 0)
        return self._grid.window_of_extent(xmin, ymin, xmax, ymax)


def _edge_length(geometry: ogr.Geometry) -> float:
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    return max(xmax - xmin, ymax - ymin) / _EDGE_PARTS or 1.0


@contextmanager
def open_polygon_layer(path: DatasetName, what: str) -> Iterator[ogr.Layer]:
    """The polygon layer of a file, for as long as the block runs.

    Raises:
        InventoryError: when the file cannot be read, or holds several polygon layers or none.
    """
    dataset = _open(path, what)
    try:
        check_attributes(dataset, path)
        yield _polygon_layer(dataset, path, what)
    finally:
        close_dataset(dataset)


def layer_names(path: DatasetName) -> list[str]:
    """Names of the layers of a file; none where GDAL does not open it."""
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(str(split_layer(path)[0]), gdal.OF_VECTOR | gdal.OF_READONLY)
        except RuntimeError:
            return []
        if dataset is None:
            return []
        return [str(dataset.GetLayer(index).GetName()) for index in range(dataset.GetLayerCount())]


def table_of(source: DatasetName, table: str) -> DatasetName:
    """The table of an event that is meant where a source is one and names none; else the source itself."""
    if split_layer(source)[1] is not None:
        return source
    names = layer_names(source)
    return f"{source}|layername={table}" if table in names and MAPS_LAYER not in names else source


def is_vector(path: DatasetName) -> bool:
    """Whether GDAL opens the file as a vector file with a layer in it, or with the one that is named."""
    opened, table = split_layer(path)
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(str(opened), gdal.OF_VECTOR | gdal.OF_READONLY)
        except RuntimeError:
            return False
    if dataset is None:
        return False
    return dataset.GetLayerCount() > 0 if table is None else dataset.GetLayerByName(table) is not None


def may_be_vector(path: DatasetName) -> bool:
    """Whether a file that GDAL does not open is one of polygons: locked, damaged or without a part of it.

    A GeoPackage may also hold a raster, and is opened as what it is; one that cannot be opened is the labels.
    """
    with quiet_gdal():
        raster = gdal.IdentifyDriverEx(str(path), gdal.OF_RASTER)
        vector = gdal.IdentifyDriverEx(str(path), gdal.OF_VECTOR)
        if vector is None:
            return suffix_of(path) in VECTOR_SUFFIXES
        if raster is None:
            return True
        try:
            return gdal.OpenEx(str(path), gdal.OF_RASTER) is None
        except RuntimeError:
            return True


def _advice(reason: str) -> str:
    """What to do about GDAL's reason for not opening polygons."""
    if "locked" in reason:
        return Message("Another program is writing to it: end that there, or copy the file.")
    if ".shx" in reason:
        return Message("A Shapefile is several files: copy those with the endings .shx and .dbf beside it.")
    return Message("Copy or export it again, for instance as a GeoPackage.")


def _open(path: DatasetName, what: str) -> gdal.Dataset:
    if not may_be_there(path):
        raise InventoryError(
            "{path} does not exist, expected the {what}. Check the path.", path=path, what=what
        )
    with quiet_gdal():
        try:
            opened = str(split_layer(path)[0])
            dataset = gdal.OpenEx(opened, gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
            reason = gdal.GetLastErrorMsg()
        except RuntimeError as failure:
            dataset, reason = None, str(failure)
    if dataset is None:
        raise InventoryError(
            "Cannot read {path}, expected the {what} as polygons: {reason}. {advice}",
            path=path,
            what=what,
            reason=" ".join(reason.split()).rstrip("."),
            advice=_advice(reason),
        )
    return dataset


def _polygon_layer(dataset: gdal.Dataset, path: DatasetName, what: str) -> ogr.Layer:
    layers = _layers(dataset, path, what)
    spatial = [layer for layer in layers if layer.GetGeomType() != ogr.wkbNone]
    fitting = [layer for layer in spatial if may_hold_polygons(layer.GetGeomType())]
    named = [layer for layer in fitting if layer.GetName() == MAPS_LAYER]
    if len(fitting) == 1 or named:
        return named[0] if named else fitting[0]
    if fitting:
        names = ", ".join(layer.GetName() for layer in fitting)
        raise InventoryError(
            "{path} holds several polygon layers ({names}), expected one, or one named landslides. "
            "Save the {what} to a file of their own.",
            path=path,
            names=names,
            what=what,
        )
    found = ogr.GeometryTypeToName(spatial[0].GetGeomType()).lower() if spatial else "tables without geometry"
    raise InventoryError(
        "{path} holds {found}, expected the {what} as polygons.", path=path, found=found, what=what
    )


def _layers(dataset: gdal.Dataset, path: DatasetName, what: str) -> list[ogr.Layer]:
    """The layers of a file, or the one that its name asks for."""
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    table = split_layer(path)[1]
    wanted = [layer for layer in layers if table in (None, layer.GetName())]
    if layers and not wanted:
        raise InventoryError(
            "{path}: there is no such layer, expected the {what}; the layers are {names}.",
            path=path,
            what=what,
            names=", ".join(layer.GetName() for layer in layers),
        )
    return wanted


def _transformation(
    layer: ogr.Layer, grid: Grid, path: DatasetName, what: str
) -> osr.CoordinateTransformation | None:
    """How to bring the layer to the grid's CRS; None where nothing has to be done.

    A layer without a CRS is taken to be in the grid's.
    """
    reference = layer.GetSpatialRef()
    # a GeoPackage calls no CRS "Undefined geographic SRS" or "Undefined Cartesian SRS"
    if reference is None or (reference.GetName() or "undefined").lower().startswith("undefined"):
        return None
    wkt = reference.ExportToWkt()
    if grid.wkt is None:
        raise InventoryError(
            "{path} ({what}) has a coordinate reference system, {crs}, but the raster "
            "has none. Georeference the raster, or draw on it in pixel coordinates.",
            path=path,
            what=what,
            crs=reference.GetName(),
        )
    if same_crs(wkt, grid.wkt):
        return None
    return call(
        Message(
            "Cannot bring {path} ({what}) to the raster's coordinate reference system", path=path, what=what
        ),
        osr.CoordinateTransformation,
        spatial_reference(wkt),
        spatial_reference(grid.wkt),
    )


def _polygons(
    layer: ogr.Layer, path: DatasetName, what: str, field: str | None, keep: Callable[[str | None], bool]
) -> Iterator[tuple[int, ogr.Geometry]]:
    """The valid, not empty polygons of a layer, one (multi)polygon per feature, with its number."""
    definition = layer.GetLayerDefn()
    status = definition.GetFieldIndex("status")
    if status >= 0 and definition.GetFieldDefn(status).GetType() == ogr.OFTString:
        layer.SetAttributeFilter(NOT_REJECTED if definition.GetFieldIndex(RULED_OUT) < 0 else NOT_RULED_OUT)
    column = -1 if field is None else definition.GetFieldIndex(field)
    layer.ResetReading()
    feature = layer.GetNextFeature()
    while feature is not None:
        geometry = feature.GetGeometryRef()
        wanted = keep(feature.GetField(column) if column >= 0 else None)
        if wanted and geometry is not None and not geometry.IsEmpty():
            polygons = as_polygons(geometry)
            if polygons is None:
                raise InventoryError(
                    "{path} holds a {geometry} (feature {feature}), expected the {what} as polygons only.",
                    path=path,
                    geometry=geometry.GetGeometryName().lower(),
                    feature=feature.GetFID(),
                    what=what,
                )
            if not polygons.IsEmpty():
                yield feature.GetFID(), polygons
        feature = layer.GetNextFeature()
