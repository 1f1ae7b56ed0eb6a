"""What a map shows and how: its coordinate reference system, its extent at a round scale, its graticule."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF

from landslide_mapper.errors import InventoryError

MARGIN = 0.03
"""Part of the extent that is kept free on each side."""
LEAST_M = 400.0
"""Width and height that are shown at least: around a single small slide one wants to see the slope."""
LEAST_PIXELS = 64.0
_ROUND = (1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 7.5, 8.0, 9.0, 10.0)
_UTM_DEGREES, _UTM_LATITUDE = 9.0, 84.0
_WORLD_DEGREES = 60.0
_COUNTRIES_SCALE = 1e7
_AROUND_M, _AROUND_TIMES, _EARTH_M = 1.4e6, 8.0, 1.6e7
_STEPS_DEGREES = (
    *(seconds / 3600 for seconds in (1, 2, 5, 10, 15, 30)),
    *(minutes / 60 for minutes in (1, 2, 5, 10, 15, 30)),
    *(1.0, 2.0, 5.0, 10.0, 15.0, 30.0),
)
_LINES = 5
"""Lines of the graticule along the longer side, about."""


@dataclass(frozen=True)
class Frame:
    """What the map's frame shows.

    Attributes:
        crs: of the map; invalid in pixel space.
        extent: in its units, as wide and high as the frame.
        scale: 1:scale; None in pixel space.
        grid_crs: of the graticule.
        grid_step: between two of its lines, in units of grid_crs.
    """

    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    scale: float | None
    grid_crs: QgsCoordinateReferenceSystem
    grid_step: float

    @property
    def small_scale(self) -> bool:
        """Whether whole countries are seen: they are drawn below, and nobody asks where on Earth it is."""
        return self.scale is not None and self.scale > _COUNTRIES_SCALE

    @property
    def georeferenced(self) -> bool:
        """Whether the map shows places on Earth."""
        return bool(self.crs.isValid())


def frame_for(
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    box: QRectF,
    scale: float | None = None,
    map_crs: QgsCoordinateReferenceSystem | None = None,
) -> Frame:
    """Fit an extent into a frame.

    Args:
        extent: what must be seen.
        crs: of the extent; invalid in pixel space.
        box: the frame on the paper, in mm.
        scale: 1:scale; None: the largest round one that fits.
        map_crs: of the map; None: the one that suits the extent.

    Raises:
        InventoryError: when the extent cannot be brought to a map.
    """
    if not crs.isValid():
        shown = _as_wide_as(_grown(extent, LEAST_PIXELS), box)
        return Frame(crs, shown, None, crs, max(1.0, round_down(shown.width() / _LINES)))
    map_crs = map_crs or crs_for_map(extent, crs)
    there = moved(extent, crs, map_crs)
    metres = QgsUnitTypes.fromUnitToUnitFactor(map_crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    there = _grown(there, LEAST_M / metres)
    needed = max(there.width() * metres / box.width(), there.height() * metres / box.height()) * 1000
    scale = scale or _round_up(needed)
    width, height = box.width() * scale / 1000 / metres, box.height() * scale / 1000 / metres
    shown = QgsRectangle.fromCenterAndSize(there.center(), width, height)
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    return Frame(map_crs, shown, scale, wgs84, _grid_step(moved(shown, map_crs, wgs84)))


def crs_for_map(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """A projected CRS: the layer's own, or a UTM zone or an equal-area one where that is none or distorts.

    On a map in degrees, or in Web Mercator, shapes and the scale bar would be wrong.
    """
    if not crs.isGeographic() and crs.authid() not in ("EPSG:3857", "EPSG:3395"):
        return crs
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    degrees = moved(extent, crs, wgs84)
    lon, lat = degrees.center().x(), degrees.center().y()
    if degrees.width() <= _UTM_DEGREES and abs(lat) <= _UTM_LATITUDE:
        return utm(lon, lat)
    if max(degrees.width(), degrees.height()) > _WORLD_DEGREES:
        equal_earth = QgsCoordinateReferenceSystem("EPSG:8857")
        if equal_earth.isValid():
            return equal_earth
    return equal_area(lon, lat)


def utm(lon: float, lat: float) -> QgsCoordinateReferenceSystem:
    """The UTM zone (WGS 84) of a place."""
    zone = min(max(int((lon + 180) // 6) + 1, 1), 60)
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if lat >= 0 else 32700) + zone}")


def equal_area(lon: float, lat: float) -> QgsCoordinateReferenceSystem:
    """The Lambert azimuthal equal-area CRS around a place."""
    text = f"+proj=laea +lat_0={lat:.4f} +lon_0={lon:.4f} +datum=WGS84 +units=m +no_defs"
    return QgsCoordinateReferenceSystem.fromProj(text)


def moved(
    extent: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """An extent in another CRS.

    Raises:
        InventoryError: when that cannot be done.
    """
    if source == target:
        return QgsRectangle(extent)
    transform = QgsCoordinateTransform(source, target, QgsProject.instance().transformContext())
    try:
        there = transform.transformBoundingBox(extent)
    except QgsCsException as error:
        there = QgsRectangle()
        reason = str(error)
    else:
        reason = "the result is not finite"
    if not there.isFinite() or there.isNull():
        raise InventoryError(
            "The landslides' extent ({extent}) cannot be brought from {source} to "
            "{target}: {reason}. Check the layer's coordinate reference system.",
            extent=extent.toString(3),
            source=source.authid(),
            target=target.authid() or target.toProj(),
            reason=reason,
        )
    return there


def _grown(extent: QgsRectangle, least: float) -> QgsRectangle:
    width = max(extent.width() * (1 + 2 * MARGIN), least)
    height = max(extent.height() * (1 + 2 * MARGIN), least)
    return QgsRectangle.fromCenterAndSize(extent.center(), width, height)


def _as_wide_as(extent: QgsRectangle, box: QRectF) -> QgsRectangle:
    """An extent that is grown to the shape of a frame."""
    shape = box.width() / box.height()
    width, height = max(extent.width(), extent.height() * shape), max(extent.height(), extent.width() / shape)
    return QgsRectangle.fromCenterAndSize(extent.center(), width, height)


def _round_up(value: float) -> float:
    """The next larger round number."""
    decade = 10.0 ** math.floor(math.log10(value))
    return next(step * decade for step in _ROUND if step * decade >= value * (1 - 1e-9))


def round_down(value: float) -> float:
    """The next smaller of 1, 2 or 5 times a power of ten."""
    decade = 10.0 ** math.floor(math.log10(value))
    return max(step for step in (1.0, 2.0, 5.0) if step * decade <= value * (1 + 1e-9)) * decade


def _grid_step(degrees: QgsRectangle) -> float:
    wanted = max(degrees.width(), degrees.height()) / _LINES
    return next((step for step in _STEPS_DEGREES if step >= wanted * 0.8), _STEPS_DEGREES[-1])


def around(frame: Frame, box: QRectF) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """CRS and extent of a small map around a frame: some hundred kilometres, or more around a large map."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    centre = moved(frame.extent, frame.crs, wgs84).center()
    metres = QgsUnitTypes.fromUnitToUnitFactor(frame.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    width = max(frame.extent.width(), frame.extent.height()) * metres * _AROUND_TIMES
    width = min(max(width, _AROUND_M), _EARTH_M)
    # a CRS without a number cannot be written into a GeoPDF
    small = width <= _AROUND_M and abs(centre.y()) <= _UTM_LATITUDE
    crs = utm(centre.x(), centre.y()) if small else equal_area(centre.x(), centre.y())
    there = moved(QgsRectangle(centre, centre), wgs84, crs).center() if small else QgsPointXY(0, 0)
    return crs, QgsRectangle.fromCenterAndSize(there, width, width * box.height() / box.width())
