"""A canvas item as large as the canvas: what it draws follows the map, the item stays where it is."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF


class CanvasOverlay(QgsMapCanvasItem):
    """Base of pictures that are drawn over the layers."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def boundingRect(self) -> QRectF:
        """The whole canvas: what is drawn is clipped by the view anyway."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        """Follow the canvas: the item stays where it is, its content is drawn anew."""
        self.prepareGeometryChange()
        self.setPos(0, 0)
        self.update()
