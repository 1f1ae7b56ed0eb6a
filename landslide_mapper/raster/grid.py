"""Where a raster's pixels lie: size, geotransform and coordinate reference system (CRS).

Pixel coordinates are (column, row), fractional, with (0, 0) at the upper left corner of the first pixel.
A raster without georeference is legal: it lies in pixel space, 1 pixel = 1 unit, x to the right and y up
from the upper left corner (so y is negative), which is where QGIS draws it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.proj_data import check_proj_data
from landslide_mapper.tiling import Window

Geotransform = tuple[float, float, float, float, float, float]
Floats = NDArray[np.float64]

PIXEL_SPACE: Geotransform = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
NO_PLACE: Geotransform = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""What GDAL says where a raster has no geotransform."""
TOLERANCE_PX = 1e-6
TOO_FINE_M = 1e-3
"""No image from the air has such pixels: a millimetre."""


@dataclass(frozen=True, eq=False)
class Grid:
    """The pixel grid of a raster.

    Attributes:
        width: columns.
        height: rows.
        geotransform: GDAL's six coefficients, pixel to CRS coordinates.
        wkt: the CRS as WKT, or None where there is none.
    """

    width: int
    height: int
    geotransform: Geotransform
    wkt: str | None

    @classmethod
    def from_dataset(cls, dataset: gdal.Dataset) -> Grid:
        """The grid of an open raster.

        Raises:
            RasterError: when it has control points or RPC only, its geotransform is singular, or its
                coordinates are degrees in a CRS of metres.
        """
        name = dataset.GetDescription()
        transform = dataset.GetGeoTransform(can_return_null=True)
        if transform is None and dataset.GetGCPCount():
            raise RasterError(
                "{name} is georeferenced by ground control points only, expected a geotransform. "
                "Warp it first (in QGIS: Raster > Projections > Warp).",
                name=name,
            )
        wkt = dataset.GetProjection() or None
        if dataset.GetMetadata("RPC") and tuple(transform or NO_PLACE) == NO_PLACE:
            raise RasterError(
                "{name} is georeferenced by rational polynomial coefficients (RPC) only, expected a "
                "geotransform. Orthorectify it first, best with an elevation model: gdalwarp -rpc "
                "-to RPC_DEM=DEM.tif IN.tif OUT.tif.",
                name=name,
            )
        if transform is None or (wkt is None and tuple(transform) == NO_PLACE):
            # A CRS without a place for the pixels says nothing.
            return cls(dataset.RasterXSize, dataset.RasterYSize, PIXEL_SPACE, None)
        if wkt is not None:
            check_proj_data()
        _a, b, c, _d, e, f = transform
        if not all(map(math.isfinite, transform)) or b * f - c * e == 0.0:
            raise RasterError(
                "{name} has the geotransform {transform}, which gives its pixels no area.",
                name=name,
                transform=tuple(transform),
            )
        if wkt is not None and _length_m(wkt, math.sqrt(abs(b * f - c * e))) < TOO_FINE_M:
            raise RasterError(
                "{name} has pixels of less than a millimetre in {crs}: its coordinates look like degrees. "
                "Assign it the right coordinate reference system (in QGIS: Layer CRS in the layer's menu).",
                name=name,
                crs=crs_name(wkt),
            )
        return cls(dataset.RasterXSize, dataset.RasterYSize, tuple(transform), wkt)

    @property
    def georeferenced(self) -> bool:
        """Whether the grid has a CRS, so that it can be brought together with others and measured."""
        return self.wkt is not None

    @property
    def in_pixel_space(self) -> bool:
        """Whether nothing is known of where the pixels lie."""
        return self.wkt is None and self.geotransform == PIXEL_SPACE

    @property
    def north_up(self) -> bool:
        """Whether columns run along x and rows against y; else the grid is rotated, sheared or mirrored."""
        _a, b, c, _d, e, f = self.geotransform
        return c == 0.0 and e == 0.0 and b > 0.0 and f < 0.0

    @property
    def window(self) -> Window:
        """The whole grid."""
        return Window(0, 0, self.width, self.height)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) in CRS units."""
        cols = np.array([0.0, self.width, 0.0, self.width])
        rows = np.array([0.0, 0.0, self.height, self.height])
        x, y = self.to_crs(cols, rows)
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())

    @cached_property
    def gsd_m(self) -> float | None:
        """Ground sampling distance at the centre in metres: root of the pixel's area on the ellipsoid."""
        if not self.georeferenced:
            return None
        centre = np.array([self.width / 2.0]), np.array([self.height / 2.0])
        area = float(pixel_size_m(self, *centre)[2][0])
        return math.sqrt(area) if math.isfinite(area) and area > 0 else None

    def to_crs(self, cols: Any, rows: Any) -> tuple[Floats, Floats]:
        """Pixel to CRS coordinates, element by element."""
        a, b, c, d, e, f = self.geotransform
        cols, rows = np.asarray(cols, dtype=np.float64), np.asarray(rows, dtype=np.float64)
        return a + b * cols + c * rows, d + e * cols + f * rows

    def to_pixels(self, x: Any, y: Any) -> tuple[Floats, Floats]:
        """CRS to pixel coordinates (column, row), element by element."""
        a, b, c, d, e, f = self.geotransform
        dx, dy = np.asarray(x, dtype=np.float64) - a, np.asarray(y, dtype=np.float64) - d
        determinant = b * f - c * e
        return (f * dx - c * dy) / determinant, (b * dy - e * dx) / determinant

    def window_geotransform(self, window: Window) -> Geotransform:
        """The geotransform of a raster that covers just `window`."""
        return self.window_geotransform_at(window.col_off, window.row_off)

    def window_geotransform_at(self, col: float, row: float) -> Geotransform:
        """The geotransform of a raster of the same pixels that begins at (col, row)."""
        _a, b, c, _d, e, f = self.geotransform
        x, y = self.to_crs(col, row)
        return float(x), b, c, float(y), e, f

    def window_of_extent(self, xmin: float, ymin: float, xmax: float, ymax: float) -> Window:
        """The pixels that an extent in CRS units touches; empty where it misses the raster."""
        cols, rows = self.to_pixels([xmin, xmax, xmin, xmax], [ymin, ymin, ymax, ymax])
        left, right = _outer(cols, self.width)
        top, bottom = _outer(rows, self.height)
        return Window(left, top, max(0, right - left), max(0, bottom - top))

    def moved(self, cols: float, rows: float) -> Grid:
        """The grid moved by so many of its pixels to the right and down."""
        return Grid(self.width, self.height, self.window_geotransform_at(cols, rows), self.wkt)

    def scaled(self, factor: float) -> Grid:
        """A grid over the same ground with `factor` times the pixel size (as near as whole pixels allow)."""
        width = max(1, round(self.width / factor))
        height = max(1, round(self.height / factor))
        across, down = self.width / width, self.height / height
        a, b, c, d, e, f = self.geotransform
        return Grid(width, height, (a, b * across, c * down, d, e * across, f * down), self.wkt)

    def offset_in(self, other: Grid, tolerance_px: float = 1e-3) -> tuple[int, int] | None:
        """Where this grid's pixel (0, 0) lies in `other`, when their pixels coincide; else None."""
        if not same_crs(self.wkt, other.wkt):
            return None
        corners = np.array([0.0, self.width, 0.0]), np.array([0.0, 0.0, self.height])
        cols, rows = other.to_pixels(*self.to_crs(*corners))
        col, row = round(float(cols[0])), round(float(rows[0]))
        drift = max(np.abs(cols - corners[0] - col).max(), np.abs(rows - corners[1] - row).max())
        return (col, row) if drift <= tolerance_px else None

    def __eq__(self, other: object) -> bool:
        """Same size, CRS and place, to a millionth of a pixel."""
        if not isinstance(other, Grid):
            return NotImplemented
        if (self.width, self.height) != (other.width, other.height):
            return False
        return self.offset_in(other, TOLERANCE_PX) == (0, 0)

    def __hash__(self) -> int:
        """Equal grids have equal sizes; the rest is compared with a tolerance and cannot be hashed."""
        return hash((self.width, self.height))


class GroundScale:
    """Metres per pixel anywhere on a grid, measured on the ellipsoid at a coarse lattice of nodes.

    Scale changes slowly over a scene, so 65 x 65 nodes with bilinear interpolation in between are exact to
    far below a thousandth. Without a CRS one pixel is one unit.
    """

    def __init__(self, grid: Grid, nodes: int = 65) -> None:
        self._cols = np.linspace(0.0, grid.width, nodes)
        self._rows = np.linspace(0.0, grid.height, nodes)
        cols, rows = np.meshgrid(self._cols, self._rows)
        across, down, area = pixel_size_m(grid, cols, rows)
        self._across, self._down, self._area = _filled(across), _filled(down), _filled(area)

    def metres_per_column(self, cols: Any, rows: Any) -> Floats:
        """Ground width of a pixel in metres at pixel coordinates."""
        return self._lookup(self._across, cols, rows)

    def metres_per_row(self, cols: Any, rows: Any) -> Floats:
        """Ground height of a pixel in metres at pixel coordinates."""
        return self._lookup(self._down, cols, rows)

    def square_metres(self, cols: Any, rows: Any) -> Floats:
        """Ground area of a pixel in square metres at pixel coordinates."""
        return self._lookup(self._area, cols, rows)

    def _lookup(self, table: Floats, cols: Any, rows: Any) -> Floats:
        cols, rows = np.broadcast_arrays(np.asarray(cols, np.float64), np.asarray(rows, np.float64))
        col, col_part = _cell(cols, self._cols)
        row, row_part = _cell(rows, self._rows)
        top = table[row, col] * (1 - col_part) + table[row, col + 1] * col_part
        bottom = table[row + 1, col] * (1 - col_part) + table[row + 1, col + 1] * col_part
        return np.asarray(top * (1 - row_part) + bottom * row_part)


def _length_m(wkt: str, side: float) -> float:
    """Metres of a length in the units of a projected CRS; infinite where it is none."""
    reference = spatial_reference(wkt) if side < 1.0 else None
    projected = reference is not None and reference.IsProjected()
    return side * float(reference.GetLinearUnits()) if reference is not None and projected else math.inf


def crs_name(wkt: str) -> str:
    """What a CRS is called: its code, such as EPSG:4326, else its name."""
    reference = spatial_reference(wkt)
    code = reference.GetAuthorityCode(None)
    return f"{reference.GetAuthorityName(None)}:{code}" if code else str(reference.GetName())


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """A CRS whose coordinates are always (x or longitude, y or latitude)."""
    with quiet_gdal():
        try:
            reference = osr.SpatialReference()
            failed = reference.ImportFromWkt(wkt)
        except RuntimeError:
            failed = 1
    if failed:
        raise RasterError("The coordinate reference system cannot be understood: {wkt}", wkt=wkt[:80])
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def metres_per_unit(wkt: str | None) -> float:
    """Length of a unit of a CRS that is no geographic one; 1 without a CRS."""
    return 1.0 if wkt is None else spatial_reference(wkt).GetLinearUnits() or 1.0


def same_crs(one: str | None, other: str | None) -> bool:
    """Whether two CRS (WKT or None) mean the same coordinates."""
    if one is None or other is None or one == other:
        return one == other
    with quiet_gdal():
        return bool(
            spatial_reference(one).IsSame(
                spatial_reference(other), ["CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS"]
            )
        )


def transform_points(source: str, target: str, x: Any, y: Any) -> tuple[Floats, Floats]:
    """Bring points from one CRS (WKT) to another; what cannot be brought over becomes NaN."""
    x, y = np.broadcast_arrays(np.asarray(x, np.float64), np.asarray(y, np.float64))
    if same_crs(source, target):
        return x.copy(), y.copy()
    result = _transform(spatial_reference(source), spatial_reference(target), x, y)
    return result[:, 0].reshape(x.shape), result[:, 1].reshape(x.shape)


def pixel_size_m(grid: Grid, cols: Any, rows: Any) -> tuple[Floats, Floats, Floats]:
    """Ground width (m), height (m) and area (m2) of a pixel at pixel coordinates, each of their shape.

    Chords between the pixel's edge midpoints in geocentric coordinates; area from their cross product.
    """
    cols, rows = np.broadcast_arrays(np.asarray(cols, np.float64), np.asarray(rows, np.float64))
    if grid.wkt is None:
        return np.ones(cols.shape), np.ones(cols.shape), np.ones(cols.shape)
    shifts = np.array([[-0.5, 0.0], [0.5, 0.0], [0.0, -0.5], [0.0, 0.5]])
    x, y = grid.to_crs(cols[..., None] + shifts[:, 0], rows[..., None] + shifts[:, 1])
    points = _cartesian_m(spatial_reference(grid.wkt), x, y)
    across, down = points[..., 1, :] - points[..., 0, :], points[..., 3, :] - points[..., 2, :]
    area = np.linalg.norm(np.cross(across, down), axis=-1)
    return np.linalg.norm(across, axis=-1), np.linalg.norm(down, axis=-1), area


def _cartesian_m(reference: osr.SpatialReference, x: Floats, y: Floats) -> Floats:
    """Geocentric coordinates in metres, (..., 3); planar ones where the CRS has no ellipsoid."""
    if not (reference.IsProjected() or reference.IsGeographic()):
        unit = reference.GetLinearUnits() or 1.0
        return np.stack([x * unit, y * unit, np.zeros_like(x)], axis=-1)
    geographic = reference.CloneGeogCS()  # the same datum: no shift comes in
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    lonlat = _transform(reference, geographic, x, y) * geographic.GetAngularUnits()
    return _geocentric(lonlat, reference.GetSemiMajor(), reference.GetInvFlattening()).reshape(*x.shape, 3)


def _geocentric(lonlat: Floats, semi_major: float, inverse_flattening: float) -> Floats:
    """Geographic to geocentric (EPSG guidance note 7-2, method 9602) at height 0; (n, 2) to (n, 3)."""
    flattening = 1.0 / inverse_flattening if inverse_flattening else 0.0
    eccentricity2 = flattening * (2.0 - flattening)
    lon, lat = lonlat[:, 0], lonlat[:, 1]
    radius = semi_major / np.sqrt(1.0 - eccentricity2 * np.sin(lat) ** 2)
    return np.stack(
        [
            radius * np.cos(lat) * np.cos(lon),
            radius * np.cos(lat) * np.sin(lon),
            radius * (1.0 - eccentricity2) * np.sin(lat),
        ],
        axis=-1,
    )


def _transform(source: osr.SpatialReference, target: osr.SpatialReference, x: Floats, y: Floats) -> Floats:
    """Transform points, (n, 2); NaN where it cannot be done."""
    points = np.column_stack([x.ravel(), y.ravel()])
    with quiet_gdal():
        try:
            transformation = osr.CoordinateTransformation(source, target)
            moved = np.array(transformation.TransformPoints(points.tolist()))[:, :2]
        except RuntimeError:  # with GDAL's exceptions on, one bad point spoils all
            moved = _transform_singly(source, target, points.tolist())
        except (TypeError, AttributeError):  # without them, there is no transformation
            moved = np.full(points.shape, np.nan)
    return np.where(np.isfinite(moved), moved, np.nan)


def _transform_singly(
    source: osr.SpatialReference, target: osr.SpatialReference, points: Sequence[Sequence[float]]
) -> Floats:
    moved = np.full((len(points), 2), np.nan)
    try:
        transformation = osr.CoordinateTransformation(source, target)
    except RuntimeError:
        return moved
    for index, (x, y) in enumerate(points):
        try:
            moved[index] = transformation.TransformPoint(x, y)[:2]
        except RuntimeError:
            continue
    return moved


def _outer(values: Floats, size: int) -> tuple[int, int]:
    """First and last-plus-one whole pixel that the values span, inside 0..size."""
    first = math.floor(float(values.min()) + TOLERANCE_PX)
    last = math.ceil(float(values.max()) - TOLERANCE_PX)
    return min(max(first, 0), size), min(max(last, 0), size)


def _cell(values: Floats, nodes: Floats) -> tuple[NDArray[np.intp], Floats]:
    """Index of the lattice cell that each value lies in, and where in it (0..1)."""
    place = np.clip(values / nodes[-1], 0.0, 1.0) * (len(nodes) - 1)
    index = np.minimum(place.astype(np.intp), len(nodes) - 2)
    return index, place - index


def _filled(table: Floats) -> Floats:
    """Replace nodes that lie off the Earth by the mean of the others."""
    good = np.isfinite(table)
    if not good.any():
        raise RasterError("The raster lies outside of where its coordinate reference system is defined.")
    return np.where(good, table, table[good].mean())
