"""From the pixels of a LabelMe file to the ground and back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.box_index import BoxIndex
from landslide_mapper.inventory.labelme import BACKGROUND, LANDSLIDE, LabelMe, Outline, Shape
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.outlines import place, rings_of

_SAME_SHAPE = 1.0
"""Pixels by which the sides of a resized image may differ from exact proportion: sizes are whole numbers."""


@dataclass(frozen=True)
class PlacedShape:
    """A landslide of a LabelMe file on the ground.

    Attributes:
        shape: as it was drawn.
        polygons: WKB in the CRS of the image, less the background that was drawn over them; not necessarily
            valid.
    """

    shape: Shape
    polygons: tuple[bytes, ...]


@dataclass(frozen=True)
class _Part:
    """One polygon in pixel coordinates that is about to be written."""

    geometry: ogr.Geometry
    source: int
    description: str


def fits(file: LabelMe, grid: Grid) -> bool:
    """Whether a file may belong to an image: same size, or the same shape where one was resized."""
    if file.width is None or file.height is None:
        return True
    across, down = grid.width / file.width, grid.height / file.height
    slack = _SAME_SHAPE * max(across, down, 1.0)
    return abs(file.width * down - grid.width) <= slack or abs(file.height * across - grid.height) <= slack


def place_shapes(file: LabelMe, grid: Grid) -> list[PlacedShape]:
    """The landslides of a file on the ground; every class but background and ignore is landslide.

    Args:
        file: what was drawn.
        grid: of the image, or of one that shows the same at another pixel size.

    Raises:
        InventoryError: when image and file are of different shapes.
    """
    if not fits(file, grid):
        raise InventoryError(
            "{path} was drawn on an image of {width} x {height} pixels, the raster has "
            "{grid_width} x {grid_height}: those are of different shapes. Choose the raster it was drawn on.",
            path=file.path,
            width=file.width,
            height=file.height,
            grid_width=grid.width,
            grid_height=grid.height,
        )
    a, b, c, d, e, f = grid.geotransform
    across, down = grid.width / (file.width or grid.width), grid.height / (file.height or grid.height)
    geotransform = (a, b * across, c * down, d, e * across, f * down)
    return [
        PlacedShape(shape, tuple(place(polygons, geotransform)))
        for shape, polygons in _landslides(file.shapes)
        if polygons
    ]


def outlines_on(grid: Grid, polygons: Sequence[tuple[bytes, str]], label: str = LANDSLIDE) -> list[Outline]:
    """Polygons as LabelMe outlines: inside the image only, holes as background on top.

    Painted in their order, the outlines give exactly the area that the polygons cover together: large ones
    come first, and a hole leaves out what another large polygon covers.

    Args:
        grid: of the image.
        polygons: WKB of polygons, of one or several parts, in the grid's CRS, and what to say about each.
        label: name of their class.
    """
    parts = sorted(_parts_on(grid, polygons), key=lambda part: -_outer_area(part.geometry))
    index = BoxIndex(np.array([part.geometry.GetEnvelope() for part in parts]).reshape(-1, 4))
    pieces = Counter(part.source for part in parts)
    outlines = []
    for number, part in enumerate(parts):
        group = part.source + 1 if pieces[part.source] > 1 or _holes(part.geometry) else None
        outer = _ring(part.geometry.GetGeometryRef(0))
        outlines.append(Outline(outer, label, group, part.description))
        for hole in _holes(part.geometry):
            for left in _uncovered(hole, parts, index, number):
                outlines.append(Outline(_ring(left.GetGeometryRef(0)), BACKGROUND, group))
    return outlines


def _landslides(shapes: Sequence[Shape]) -> Iterator[tuple[Shape, list[bytes]]]:
    """The landslides in pixel coordinates, as far as no background was drawn over them later."""
    over = [
        (number, wkb) for number, shape in enumerate(shapes) if shape.background for wkb in shape.polygons
    ]
    index = BoxIndex(np.array([_envelope(wkb) for _, wkb in over]).reshape(-1, 4))
    for number, shape in enumerate(shapes):
        if shape.background or shape.ignored:
            continue
        left = []
        for wkb in shape.polygons:
            box = _envelope(wkb)
            near = (over[found] for found in index.meeting(box))
            later = [other for drawn, other in near if drawn > number and _overlap(box, _envelope(other))]
            left += _less(wkb, later)
        yield shape, left


def _less(wkb: bytes, over: Sequence[bytes]) -> list[bytes]:
    """A polygon without others; as it was drawn where there are none."""
    if not over:
        return [wkb]
    rest = _valid(ogr.CreateGeometryFromWkb(wkb))
    for other in over:
        rest = rest.Difference(_valid(ogr.CreateGeometryFromWkb(other)))
    return [bytes(part.ExportToWkb(ogr.wkbNDR)) for part in _polygons(rest)]


def _envelope(wkb: bytes) -> tuple[float, float, float, float]:
    """(xmin, xmax, ymin, ymax) of a polygon."""
    ring = next(rings_of(wkb))
    (xmin, ymin), (xmax, ymax) = ring.min(axis=0), ring.max(axis=0)
    return float(xmin), float(xmax), float(ymin), float(ymax)


def _overlap(one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether rectangles do more than touch."""
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


def _parts_on(grid: Grid, polygons: Sequence[tuple[bytes, str]]) -> Iterator[_Part]:
    inverse = gdal.InvGeoTransform(grid.geotransform)
    image = _box(0.0, 0.0, grid.width, grid.height)
    for source, (wkb, description) in enumerate(polygons):
        for part in _polygons(_valid(ogr.CreateGeometryFromWkb(wkb))):
            (moved,) = place([bytes(part.ExportToWkb(ogr.wkbNDR))], inverse)
            for inside in _polygons(_clipped(ogr.CreateGeometryFromWkb(moved), image, grid)):
                yield _Part(inside, source, description)


def _clipped(polygon: ogr.Geometry, image: ogr.Geometry, grid: Grid) -> ogr.Geometry:
    xmin, xmax, ymin, ymax = polygon.GetEnvelope()
    if xmin >= 0 and ymin >= 0 and xmax <= grid.width and ymax <= grid.height:
        return polygon
    return polygon.Intersection(image)


def _uncovered(
    hole: ogr.Geometry, parts: Sequence[_Part], index: BoxIndex, number: int
) -> Iterator[ogr.Geometry]:
    """What of a hole no part before its own covers."""
    box = hole.GetEnvelope()
    for other in index.meeting(box):
        if other < number and _overlap(box, parts[other].geometry.GetEnvelope()):
            hole = hole.Difference(parts[other].geometry)
    return _polygons(hole)


def _polygons(geometry: ogr.Geometry | None) -> Iterator[ogr.Geometry]:
    """The polygons with an area in a geometry of any kind."""
    if geometry is None or geometry.IsEmpty():
        return
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPolygon:
        if geometry.GetArea() > 0:
            yield geometry
    elif kind in (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection):
        for number in range(geometry.GetGeometryCount()):
            yield from _polygons(geometry.GetGeometryRef(number).Clone())


def _valid(geometry: ogr.Geometry) -> ogr.Geometry:
    geometry.FlattenTo2D()
    with quiet_gdal():  # it tells where a polygon is invalid
        return geometry if geometry.IsValid() else geometry.MakeValid()


def _holes(polygon: ogr.Geometry) -> list[ogr.Geometry]:
    holes = []
    for number in range(1, polygon.GetGeometryCount()):
        hole = ogr.Geometry(ogr.wkbPolygon)
        hole.AddGeometry(polygon.GetGeometryRef(number))
        holes.append(hole)
    return holes


def _outer_area(polygon: ogr.Geometry) -> float:
    return float(polygon.GetGeometryRef(0).GetArea())


def _ring(ring: ogr.Geometry) -> NDArray[np.float64]:
    return np.array(ring.GetPoints(), dtype=np.float64)[:-1, :2]


def _box(left: float, top: float, right: float, bottom: float) -> ogr.Geometry:
    corners = f"{left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}"
    return ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))")
