"""How large landslides are on the ellipsoid: areas, perimeters and a point inside, in any CRS."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.grid import Grid, pixel_size_m, spatial_reference, transform_points
from landslide_mapper.raster.outlines import place
from landslide_mapper.raster.whole_polygons import area_of

WGS_84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)
_CELL_M = 100.0
_CELL_DEGREES = 1e-3
_HALF_TURN = 180.0
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Measures:
    """Measures of n polygons.

    Attributes:
        area_m2: (n), on the ellipsoid; square pixels where there is no CRS.
        perimeter_m: (n), outer and inner rings, without the line along which 180 degrees cut a polygon;
            pixels where there is no CRS.
        x: (n), of a point inside each polygon, in the polygons' CRS.
        y: (n), of the same point.
        lon: (n), of the same point in WGS 84; NaN where there is no CRS.
        lat: (n), of the same point in WGS 84; NaN where there is no CRS.
    """

    area_m2: Floats
    perimeter_m: Floats
    x: Floats
    y: Floats
    lon: Floats
    lat: Floats


def measure(polygons: Sequence[bytes], wkt: str | None) -> Measures:
    """Measure polygons on the ellipsoid of their CRS.

    The ground size of a small cell is measured at a point inside each polygon and scales the planar area and
    the edges. Scale changes by less than a millionth over a landslide, so this is as exact as a geodesic sum.

    Args:
        polygons: WKB of (multi)polygons.
        wkt: their CRS, or None.
    """
    shapes = [ogr.CreateGeometryFromWkb(wkb) for wkb in polygons]
    inner = np.array([_point_inside(shape) for shape in shapes], dtype=np.float64).reshape(-1, 2)
    x, y = inner[:, 0], inner[:, 1]
    across, down, cell = _scale(wkt, x, y)
    planar = np.array([area_of(shape) for shape in shapes], dtype=np.float64)
    if wkt is not None and spatial_reference(wkt).IsGeographic():
        shapes = [_in_one_piece(shape) for shape in shapes]
    lengths = [
        _perimeter(shape, east, north) for shape, east, north in zip(shapes, across.tolist(), down.tolist())
    ]
    if wkt is None:
        lon = lat = np.full(len(shapes), np.nan)
    else:
        lon, lat = transform_points(wkt, WGS_84, x, y)
    return Measures(planar * cell, np.array(lengths, dtype=np.float64), x, y, lon, lat)


def area_on_ellipsoid(polygon: bytes, wkt: str | None) -> float:
    """Area in m2 of one large polygon, cut into small cells first so that scale may change inside it."""
    shape = ogr.CreateGeometryFromWkb(polygon)
    xmin, xmax, ymin, ymax = shape.GetEnvelope()
    parts = 8
    pieces = []
    for west, east in _steps(xmin, xmax, parts):
        for south, north in _steps(ymin, ymax, parts):
            with quiet_gdal():
                try:
                    piece = shape.Intersection(_rectangle(west, south, east, north))
                except RuntimeError:  # with GDAL's exceptions on
                    piece = None
            if piece is not None and area_of(piece) > 0:
                pieces.append(bytes(piece.ExportToWkb()))
    return float(np.nansum(measure(pieces, wkt).area_m2)) if pieces else 0.0


def _steps(low: float, high: float, parts: int) -> list[tuple[float, float]]:
    edges = np.linspace(low, high, parts + 1).tolist()
    return list(zip(edges[:-1], edges[1:]))


def _rectangle(west: float, south: float, east: float, north: float) -> ogr.Geometry:
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    text = ", ".join(f"{x!r} {y!r}" for x, y in corners)
    return ogr.CreateGeometryFromWkt(f"POLYGON (({text}))")


def _scale(wkt: str | None, x: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """Metres per unit along x and y, and square metres per square unit, at points (n)."""
    if wkt is None:
        one = np.ones(len(x))
        return one, one, one
    step = _CELL_DEGREES if spatial_reference(wkt).IsGeographic() else _CELL_M
    cells = Grid(1, 1, (0.0, step, 0.0, 0.0, 0.0, -step), wkt)
    across, down, area = pixel_size_m(cells, x / step, -y / step)
    return across / step, down / step, area / step**2


def _point_inside(shape: ogr.Geometry) -> tuple[float, float]:
    with quiet_gdal():
        try:
            point = shape.PointOnSurface()
        except RuntimeError:  # with GDAL's exceptions on
            point = None
    if point is not None and not point.IsEmpty():
        return point.GetX(), point.GetY()
    xmin, xmax, ymin, ymax = shape.GetEnvelope()
    return (xmin + xmax) / 2, (ymin + ymax) / 2


def _in_one_piece(shape: ogr.Geometry) -> ogr.Geometry:
    """What is cut at 180 degrees as one polygon that goes on beyond them, in longitude and latitude."""
    west, east, _, _ = shape.GetEnvelope()
    if west > -_HALF_TURN or east < _HALF_TURN:
        return shape
    parts = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in _polygons(shape):
        if part.GetEnvelope()[0] < 0:
            part = ogr.CreateGeometryFromWkb(_moved_east(bytes(part.ExportToWkb(ogr.wkbNDR))))
        parts.AddGeometry(part)
    return parts.UnionCascaded() or shape


def _moved_east(polygon: bytes) -> bytes:
    (moved,) = place([polygon], (2 * _HALF_TURN, 1.0, 0.0, 0.0, 0.0, 1.0))
    return moved


def _polygons(shape: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """The polygons of a (multi)polygon or collection; they belong to `shape`."""
    if shape.GetGeometryName() == "POLYGON":
        yield shape
    elif shape.GetGeometryName() in ("MULTIPOLYGON", "GEOMETRYCOLLECTION"):
        for index in range(shape.GetGeometryCount()):
            yield from _polygons(shape.GetGeometryRef(index))


def _perimeter(shape: ogr.Geometry, across: float, down: float) -> float:
    total = 0.0
    for ring in _rings(shape):
        points = np.array(ring.GetPoints(), dtype=np.float64)
        total += float(np.hypot(np.diff(points[:, 0]) * across, np.diff(points[:, 1]) * down).sum())
    return total


def _rings(shape: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """The rings of a (multi)polygon or collection; they belong to `shape`."""
    for index in range(shape.GetGeometryCount()):
        part = shape.GetGeometryRef(index)
        if part.GetGeometryCount():
            yield from _rings(part)
        elif part.GetPointCount() > 1:
            yield part
