"""Geometries of any kind as valid polygons."""

from __future__ import annotations

from osgeo import ogr

from landslide_mapper.raster.gdal_calls import quiet_gdal


def may_hold_polygons(kind: int) -> bool:
    """Whether a layer or geometry of such a type may hold polygons."""
    flat = ogr.GT_Flatten(kind)
    return (
        flat in (ogr.wkbUnknown, ogr.wkbGeometryCollection)
        or ogr.GT_IsSubClassOf(flat, ogr.wkbCurvePolygon)
        or ogr.GT_IsSubClassOf(flat, ogr.wkbMultiSurface)
    )


def as_polygons(geometry: ogr.Geometry) -> ogr.Geometry | None:
    """A geometry as a valid two-dimensional multipolygon; None where it is lines or points."""
    if not may_hold_polygons(geometry.GetGeometryType()):
        return None
    flat = geometry.GetLinearGeometry()
    flat.FlattenTo2D()
    flat.CloseRings()
    if not _parts(flat):
        return None
    repaired = _repaired(flat)
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    # what collapses to a line or cannot be repaired covers no pixel
    for part in _parts(repaired) if repaired is not None else ():
        result.AddGeometry(part)
    return result


def area_of(geometry: ogr.Geometry) -> float:
    """What the polygons of a valid geometry cover; newer versions of GDAL count a closed line, too."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbGeometryCollection:
        return float(geometry.GetArea()) if may_hold_polygons(geometry.GetGeometryType()) else 0.0
    return float(sum(part.GetArea() for part in _parts(geometry)))


def _repaired(geometry: ogr.Geometry) -> ogr.Geometry | None:
    with quiet_gdal():
        try:
            return geometry if geometry.IsValid() else geometry.MakeValid()
        except RuntimeError:  # with GDAL's exceptions on
            return None


def _parts(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """The polygons in a polygon, multipolygon or collection; they belong to `geometry`."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        return [geometry]
    parts = [geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount())]
    return [
        polygon
        for part in parts
        if ogr.GT_Flatten(part.GetGeometryType()) not in (ogr.wkbPoint, ogr.wkbLineString, ogr.wkbLinearRing)
        for polygon in _parts(part)
    ]
