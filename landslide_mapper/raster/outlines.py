"""Outlines of labelled pixels as WKB polygons: drawing, uniting and placing them."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from landslide_mapper.errors import Canceled, RasterError
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import gdal_errors, quiet_gdal

_HEADER = struct.Struct("<BII")  # byte order, type, number of rings
_COUNT = struct.Struct("<I")
_POINT = np.dtype("<f8")


def draw(
    labels: NDArray[np.int32], col_off: int, row_off: int, tick: Callable[[], None] | None = None
) -> Iterator[tuple[int, bytes]]:
    """Outline every 4-connected area of one label; 0 is nothing.

    Args:
        labels: (height, width) int32.
        col_off: column of the first pixel in the raster, added to every x.
        row_off: row of the first pixel in the raster, added to every y.
        tick: called again and again meanwhile; may raise Canceled.

    Yields:
        A label, and a polygon in pixel coordinates, not necessarily valid.
    """
    height, width = labels.shape
    source = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Int32)
    source.SetGeoTransform((col_off, 1.0, 0.0, row_off, 0.0, 1.0))
    band = source.GetRasterBand(1)
    band.SetNoDataValue(0)
    band.WriteArray(labels)
    target = memory_source()
    layer = target.CreateLayer("outlines", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("label", ogr.OFTInteger))
    canceled: list[Canceled] = []

    def listen(*_: object) -> int:
        try:  # GDAL lets no exception through
            (tick or _ignore)()
        except Canceled as error:
            canceled.append(error)
        return not canceled

    try:
        with gdal_errors(Message("Outlining the candidates failed")):
            gdal.Polygonize(band, band.GetMaskBand(), layer, 0, [], callback=listen)
    except RasterError:
        if canceled:
            raise canceled[0] from None
        raise
    band = source = None  # the pixels are not needed while the outlines are read
    layer.ResetReading()
    feature = layer.GetNextFeature()
    while feature is not None:
        yield feature.GetFieldAsInteger(0), bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR))
        feature = layer.GetNextFeature()


def _ignore() -> None:
    """Nobody listens."""


def memory_source() -> ogr.DataSource:
    """A vector data source in memory; GDAL 3.11 moved it from the driver Memory to MEM."""
    if int(gdal.VersionInfo("VERSION_NUM")) >= 3110000:
        return gdal.GetDriverByName("MEM").Create("", 0, 0, 0, gdal.GDT_Unknown)
    return ogr.GetDriverByName("Memory").CreateDataSource("")


def valid(wkb: bytes) -> bytes:
    """The polygon as it is where it is valid; else the same area as a valid one."""
    geometry = ogr.CreateGeometryFromWkb(wkb)
    with quiet_gdal():  # it tells where a polygon is invalid
        if geometry.IsValid():
            return wkb
        return bytes(geometry.MakeValid().ExportToWkb(ogr.wkbNDR))


def unite(pieces: Sequence[bytes]) -> bytes:
    """Unite adjacent polygons in pixel coordinates into one, without the vertices where they met."""
    if len(pieces) == 1:
        return pieces[0]
    collection = ogr.Geometry(ogr.wkbMultiPolygon)
    for wkb in pieces:
        collection.AddGeometry(ogr.CreateGeometryFromWkb(wkb))
    united = collection.UnionCascaded()
    return pack([_corners_only(ring) for ring in rings_of(bytes(united.ExportToWkb(ogr.wkbNDR)))])


def place(
    polygons: Sequence[bytes],
    geotransform: Sequence[float],
    side: int = 1,
    size: tuple[float, float] = (math.inf, math.inf),
) -> list[bytes]:
    """Bring polygons from pixel coordinates to the raster's CRS, as gdal.Polygonize does, all at once.

    Args:
        polygons: as WKB.
        geotransform: of the raster.
        side: pixels of it that are one in the polygons' coordinates.
        size: its width and height, beyond which the last of these pixels may reach and nothing is drawn.
    """
    spans = [list(_spans(wkb)) for wkb in polygons]
    points = b"".join([wkb[start:stop] for wkb, own in zip(polygons, spans) for start, stop in own])
    pixels = np.minimum(np.frombuffer(points, _POINT).reshape(-1, 2) * side, size)
    moved = _move(pixels, geotransform).tobytes()
    placed, at = [], 0
    for wkb, own in zip(polygons, spans):
        polygon = bytearray(wkb)
        for start, stop in own:
            polygon[start:stop] = moved[at : at + stop - start]
            at += stop - start
        placed.append(bytes(polygon))
    return placed


def _move(points: NDArray[np.float64], geotransform: Sequence[float]) -> NDArray[np.float64]:
    x0, x_col, x_row, y0, y_col, y_row = geotransform
    col, row = points[:, 0], points[:, 1]
    return np.stack((x0 + col * x_col + row * x_row, y0 + col * y_col + row * y_row), axis=1)


def polygons_of(wkb: bytes) -> list[bytes]:
    """The polygons of a polygon or of a collection that holds some."""
    geometry = ogr.CreateGeometryFromWkb(wkb)
    if geometry.GetGeometryName() == "POLYGON":
        return [wkb]
    parts = (geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount()))
    return [bytes(part.ExportToWkb(ogr.wkbNDR)) for part in parts if part.GetGeometryName() == "POLYGON"]


def multipolygon(polygons: Sequence[bytes]) -> bytes:
    """A MultiPolygon of polygons that do not overlap."""
    return _HEADER.pack(1, ogr.wkbMultiPolygon, len(polygons)) + b"".join(polygons)


def rings_of(wkb: bytes) -> Iterator[NDArray[np.float64]]:
    """The rings of a WKB polygon, (points, 2) float64 each."""
    for start, stop in _spans(wkb):
        yield np.frombuffer(wkb, _POINT, (stop - start) // 8, start).reshape(-1, 2)


def _spans(wkb: bytes) -> Iterator[tuple[int, int]]:
    """Where in a WKB polygon the coordinates of each ring lie: first and last-plus-one byte."""
    stop = _HEADER.size
    for _ in range(_HEADER.unpack_from(wkb)[2]):
        start = stop + _COUNT.size
        stop = start + 16 * _COUNT.unpack_from(wkb, stop)[0]
        yield start, stop


def pack(rings: Sequence[NDArray[np.float64]]) -> bytes:
    """A WKB polygon of closed rings, (points, 2) float64 each."""
    parts = [_HEADER.pack(1, ogr.wkbPolygon, len(rings))]
    for ring in rings:
        parts += [_COUNT.pack(len(ring)), ring.astype(_POINT, copy=False).tobytes()]
    return b"".join(parts)


def _corners_only(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    """A closed ring of horizontal and vertical edges without the vertices at which it goes straight on."""
    points = ring[:-1]
    before = points - np.roll(points, 1, axis=0)
    after = np.roll(points, -1, axis=0) - points
    corners = points[before[:, 0] * after[:, 1] != before[:, 1] * after[:, 0]]
    return np.concatenate((corners, corners[:1]))
