"""The candidate that is being reshaped, as an outline over the image."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from landslide_mapper.core.smooth_display import STAIRS, shortest_edge

COLOR = "#d55e00"
WIDTH = 2
MOST_CHANGED = 0.1
"""An outline that would change more of its area than this keeps its corners."""


class ReshapeOutline:
    """Draws the outline, follows its edits, and keeps QGIS from filling the selected polygon."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Draw nothing yet."""
        self._canvas = canvas
        self._band: QgsRubberBand | None = None
        self._selection = QColor()
        self._layer: QgsVectorLayer | None = None
        self._fid = 0

    def show(self, layer: QgsVectorLayer, fid: int) -> None:
        """Draw a feature that is selected and being edited."""
        self._layer, self._fid = layer, fid
        self._selection = self._canvas.selectionColor()
        self._canvas.setSelectionColor(QColor(0, 0, 0, 0))
        self._band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setColor(QColor(COLOR))
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(WIDTH)
        self._band.setToGeometry(layer.getFeature(fid).geometry(), layer)
        layer.geometryChanged.connect(self._follow)

    def hide(self) -> None:
        """Take the outline away, and let QGIS show selections as before."""
        if self._layer is not None:
            self._layer.geometryChanged.disconnect(self._follow)
            self._canvas.setSelectionColor(self._selection)
            self._layer = None
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _follow(self, fid: int, shape: QgsGeometry) -> None:
        if fid == self._fid and self._band is not None:
            self._band.setToGeometry(shape, self._layer)


def fewer_corners(shape: QgsGeometry) -> QgsGeometry:
    """The same shape without the stairs of its pixels (Douglas and Peucker), where that keeps it whole."""
    edges = shortest_edge(shape)
    if not edges:
        return shape
    simple = shape.simplify(STAIRS * edges)
    if simple.isNull() or simple.isEmpty() or not simple.isGeosValid():
        return shape
    if abs(simple.area() - shape.area()) > MOST_CHANGED * shape.area():
        return shape
    if simple.constGet().nCoordinates() >= shape.constGet().nCoordinates():
        return shape
    simple.convertToMultiType()
    return simple
