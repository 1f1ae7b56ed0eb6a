"""Shows a place on the map: zooms there and frames what there is to look at."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from landslide_mapper.core.crs import moved

FRAME_COLOR = QColor(0, 114, 178)
ROOM = 1.3
"""The view is so much larger than what is framed: what lies around helps to judge."""
_EDGE_PARTS = 8


class PlaceView:
    """A frame on the canvas; one at a time."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Nothing is shown yet."""
        self._canvas = canvas
        self._band: QgsRubberBand | None = None

    def show(self, outline: QgsGeometry, crs: QgsCoordinateReferenceSystem, room: float = ROOM) -> bool:
        """Frame a polygon and zoom to it; False where it cannot be shown in the map's CRS.

        Args:
            outline: to frame.
            crs: of the outline.
            room: the view is so many times larger.
        """
        there = to_view(outline, crs, self._canvas)
        if there is None:
            return False
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setStrokeColor(FRAME_COLOR)
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setWidth(3)
        self._band.setToGeometry(there, None)
        extent = there.boundingBox()
        extent.scale(room)
        self._canvas.setExtent(extent)
        self._canvas.refresh()
        return True

    def clear(self) -> None:
        """Take the frame away."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None


def to_view(
    outline: QgsGeometry, crs: QgsCoordinateReferenceSystem, canvas: QgsMapCanvas
) -> QgsGeometry | None:
    """A polygon in the map's CRS; None where it cannot be expressed there."""
    return moved(outline.densifyByCount(_EDGE_PARTS), crs, canvas.mapSettings().destinationCrs())


def square_around(
    point: QgsPointXY, crs: QgsCoordinateReferenceSystem, side_m: float
) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None:
    """A square on the ground around a point, in a CRS of its own that is true to scale there.

    None where the point has no place on the earth.

    Args:
        point: the middle.
        crs: of the point; in pixel space metres are pixels.
        side_m: metres.
    """
    half = side_m / 2
    if not crs.isValid():
        box = QgsRectangle(point.x() - half, point.y() - half, point.x() + half, point.y() + half)
        return QgsGeometry.fromRect(box), crs
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    middle = moved(point, crs, world)
    if middle is None:
        return None
    local = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={middle.y():.10f} +lon_0={middle.x():.10f} +datum=WGS84 +units=m +type=crs"
    )
    return QgsGeometry.fromRect(QgsRectangle(-half, -half, half, half)), local
