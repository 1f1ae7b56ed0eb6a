"""An area of interest: the part of a raster that is to be mapped, from an extent or a polygon file."""

from __future__ import annotations

import os
from typing import Union

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.raster.gdal_calls import PathLike, call, gdal_errors, quiet_gdal
from landslide_mapper.raster.grid import Grid, same_crs, spatial_reference
from landslide_mapper.tiling import Window

Extent = tuple[float, float, float, float]
_EDGE_PARTS = 64
"""A polygon's edges are cut so finely before they are moved to another CRS, where they may bend."""


class Area:
    """Pixels of a grid that are wanted: a rectangle, or polygons inside one.

    Attributes:
        window: bounding pixels, never empty.
    """

    def __init__(self, grid: Grid, window: Window, polygons: _Polygons | None = None) -> None:
        self.window = window
        self._grid = grid
        self._polygons = polygons

    @property
    def rectangle(self) -> bool:
        """Whether every pixel of the window is wanted."""
        return self._polygons is None

    def mask(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window are wanted, (height, width) bool; by pixel centre for polygons."""
        inside = np.zeros((window.height, window.width), np.bool_)
        part = window.intersection(self.window)
        if part.empty:
            return inside
        where = part.slices(within=window)
        inside[where] = True if self._polygons is None else self._polygons.burn(self._grid, part)
        return inside


def load_area(source: Union[PathLike, Extent, None], grid: Grid) -> Area:  # noqa: UP007 - Python 3.9
    """The area of interest on a grid.

    Args:
        source: polygon file in any CRS; or (xmin, ymin, xmax, ymax) in the grid's CRS; or None: everything.
        grid: the grid of the raster.

    Raises:
        RasterError: when the file cannot be read or holds no polygon.
        JobError: when the area does not meet the raster.
    """
    if source is None:
        return Area(grid, grid.window)
    if not isinstance(source, (str, os.PathLike)):
        return Area(grid, _bounding(grid, source, f"The extent {source}"))
    polygons = _Polygons(source, grid)
    return Area(grid, _bounding(grid, polygons.extent, f"The area of interest {os.fspath(source)}"), polygons)


class _Polygons:
    """Polygons in a grid's CRS, in a layer in memory that this object owns."""

    def __init__(self, path: PathLike, grid: Grid) -> None:
        self._name = os.fspath(path)
        self._store = _memory_store()
        reference = spatial_reference(grid.wkt) if grid.wkt is not None else None
        self._layer = self._store.CreateLayer("area", reference, ogr.wkbMultiPolygon)
        count = self._copy(_open_vector(self._name), grid)
        if not count:
            raise RasterError(f"The area of interest {self._name} holds no polygon, expected at least one.")
        xmin, xmax, ymin, ymax = self._layer.GetExtent()
        self.extent: Extent = (xmin, ymin, xmax, ymax)

    def burn(self, grid: Grid, window: Window) -> NDArray[np.bool_]:
        """Which pixel centres of a window lie in the polygons."""
        target = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Byte)
        target.SetGeoTransform(grid.window_geotransform(window))
        if grid.wkt is not None:
            target.SetProjection(grid.wkt)
        with gdal_errors(f"Cannot rasterize {self._name}"):
            gdal.RasterizeLayer(target, [1], self._layer, burn_values=[1])
        raw = call(f"Cannot rasterize {self._name}", target.ReadRaster)
        return np.asarray(np.frombuffer(raw, np.uint8).reshape(window.height, window.width) != 0)

    def _copy(self, dataset: gdal.Dataset, grid: Grid) -> int:
        """Copy all polygons into the layer, in the grid's CRS; returns how many there are."""
        count = 0
        for number in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(number)
            move = _transformation(layer, grid)
            for feature in layer:
                geometry = feature.GetGeometryRef()
                if geometry is None or ogr.GT_Flatten(geometry.GetGeometryType()) not in _POLYGONAL:
                    continue
                self._add(geometry.GetLinearGeometry(), move)
                count += 1
        return count

    def _add(self, geometry: ogr.Geometry, move: osr.CoordinateTransformation | None) -> None:
        if move is not None:
            xmin, xmax, ymin, ymax = geometry.GetEnvelope()
            geometry.Segmentize(max(xmax - xmin, ymax - ymin) / _EDGE_PARTS or 1.0)
            with gdal_errors(f"Cannot bring {self._name} into the coordinate system of the raster"):
                geometry.Transform(move)
        feature = ogr.Feature(self._layer.GetLayerDefn())
        feature.SetGeometry(ogr.ForceToMultiPolygon(geometry))
        self._layer.CreateFeature(feature)


_POLYGONAL = frozenset({ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface})


def _transformation(layer: ogr.Layer, grid: Grid) -> osr.CoordinateTransformation | None:
    """From a layer's CRS to the grid's; None where both are the same or one is unknown."""
    own = layer.GetSpatialRef()
    # A GeoPackage without CRS has an "Undefined" one.
    unknown = own is None or own.IsLocal() or (own.GetName() or "").startswith("Undefined")
    if unknown or grid.wkt is None or same_crs(own.ExportToWkt(), grid.wkt):
        return None
    source, target = spatial_reference(own.ExportToWkt()), spatial_reference(grid.wkt)
    return call(
        "Cannot bring the area of interest onto the raster", osr.CoordinateTransformation, source, target
    )


def _open_vector(name: str) -> gdal.Dataset:
    if not (os.path.exists(name) or name.startswith("/vsi")):
        raise RasterError(f"The area of interest {name} does not exist.")
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(name, gdal.OF_VECTOR)
        except RuntimeError:
            dataset = None
    if dataset is None:
        raise RasterError(f"The area of interest {name} is not a vector file that GDAL can read.")
    return dataset


def _memory_store() -> gdal.Dataset:
    # GDAL 3.11 moved vector layers in memory from the driver "Memory" to "MEM".
    driver = "MEM" if int(gdal.VersionInfo()) >= 3110000 else "Memory"
    return call(
        "Cannot hold polygons in memory", gdal.GetDriverByName(driver).Create, "", 0, 0, 0, gdal.GDT_Unknown
    )


def _bounding(grid: Grid, extent: Extent, what: str) -> Window:
    window = grid.window_of_extent(*extent)
    if window.empty:
        raise JobError(
            f"{what} does not meet the post-event raster, whose extent is "
            f"{tuple(round(value, 6) for value in grid.bounds)} (xmin, ymin, xmax, ymax). "
            "Draw it on the raster."
        )
    return window
