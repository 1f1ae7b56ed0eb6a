"""A map at another threshold, in view only: a picture at once, outlines on release; the layer follows."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.crs import moved
from landslide_mapper.core.styles import style_probability
from landslide_mapper.gui.engine.view_worker import Outlines, Part, View, ViewWorker
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.mapping.threshold_view import ThresholdView
from landslide_mapper.gui.results.results import THRESHOLD_PROPERTY
from landslide_mapper.gui.results.shown_map import ShownMap
from landslide_mapper.gui.widgets.figures import Figure


class ThresholdPreview(QObject):
    """Shows one map at a threshold that moves.

    While it moves, a picture of the pixels in view lies over the canvas, and the layer below is hidden, so
    that what falls below the threshold is really gone. On release the layer takes the threshold itself, and
    when it is rendered the picture goes.
    """

    said = pyqtSignal(str)
    """What is shown, or why it cannot be."""

    def __init__(self, context: DockContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._map: ShownMap | None = None
        self._threshold = 0.5
        self._moving = False
        self._worker = ViewWorker(self)
        self._worker.part_read.connect(self._on_part)
        self._worker.outlined.connect(self._on_outlines)
        self._worker.failed.connect(self.said)
        self.view: ThresholdView | None = None
        context.canvas.extentsChanged.connect(self._on_extent_changed)
        context.canvas.mapCanvasRefreshed.connect(self._on_rendered)

    def show_map(self, shown: ShownMap | None) -> None:
        """Preview another map from now on; None: none."""
        before, self._map = self._map, shown
        if shown is None or before is None or before.probability != shown.probability:
            self.drop(before)

    def prepare(self, threshold: float) -> None:
        """Read the pixels in view ahead of the first movement."""
        self._threshold = threshold
        if self._map is not None and self.view is None:
            self.view = ThresholdView(self._context.canvas)
            self.view.set_threshold(threshold)
            self._read_part()

    def move(self, threshold: float) -> None:
        """Show another threshold; cheap enough for every movement."""
        self._moving = True
        self.prepare(threshold)
        if self.view is not None:
            self.view.drop_outlines()
            self.view.set_threshold(threshold)
            if not self.view.has_picture:
                self._read_part()

    def outline(self, threshold: float, min_area_m2: float) -> None:
        """Outline the candidates in view that are large enough; cheap enough for every movement."""
        self.prepare(threshold)
        view = self._view_now()
        if view is not None:
            self._worker.outline(view, threshold, min_area_m2)

    def choose(self, threshold: float, min_area_m2: float) -> None:
        """Outline the candidates in view, and give the layer the threshold."""
        self._moving = False
        self.outline(threshold, min_area_m2)
        layer = self.layer()
        if layer is not None:
            style_probability(layer, threshold)
            layer.setCustomProperty(THRESHOLD_PROPERTY, threshold)
            layer.triggerRepaint()

    def drop_outlines(self) -> None:
        """Take the outlines away: the candidates are there."""
        if self.view is not None:
            self.view.drop_outlines()

    def drop(self, shown: ShownMap | None = None) -> None:
        """Take everything off the canvas.

        Args:
            shown: the map whose layer comes back; by default the present one.
        """
        self._worker.forget()
        self._moving = False
        view, self.view = self.view, None
        if view is not None:
            view.remove()
            self._set_opacity(self.layer(shown), 1.0)

    def release(self) -> None:
        """Let go of the canvas; called before the plugin is unloaded."""
        self._context.canvas.extentsChanged.disconnect(self._on_extent_changed)
        self._context.canvas.mapCanvasRefreshed.disconnect(self._on_rendered)
        self.drop()
        self._worker.release()

    def layer(self, shown: ShownMap | None = None) -> QgsRasterLayer | None:
        """The map's layer, where the project holds one."""
        shown = shown or self._map
        if shown is None or shown.layer is None:
            return None
        return self._context.project.mapLayer(shown.layer)

    def _is_of_map(self, view: View) -> bool:
        return self._map is not None and view.probability == self._map.probability

    def _read_part(self) -> None:
        view = self._view_now()
        if view is not None:
            self._worker.read(view)

    def _on_part(self, part: Part) -> None:
        if self.view is None or not self._is_of_map(part.view):
            return
        layer = self.layer()
        if layer is None or self._moving or self.view.has_picture:
            self.view.set_part(part, self._crs())
            self._set_opacity(layer if self._moving else None, 0.0)

    def _on_outlines(self, outlines: Outlines) -> None:
        if self.view is None or not self._is_of_map(outlines.view):
            return
        if outlines.polygons is None:
            self.said.emit(self.tr("Zoom in to see the outlines at once; the whole map follows."))
            return
        self.view.set_outlines(outlines, self._crs())
        text = self.tr("Candidates in view: {count}; the whole map follows.")
        self.said.emit(text.format(count=f"{Figure(len(outlines.polygons)):,}"))

    def _on_extent_changed(self) -> None:
        if self.view is not None and self.view.has_picture:
            self._read_part()

    def _on_rendered(self) -> None:
        """The layer itself shows the threshold now, so the picture can go."""
        layer = self.layer()
        if (
            self.view is not None
            and layer is not None
            and not self._moving
            and layer.renderer().opacity() > 0
        ):
            self.view.drop_picture()

    @staticmethod
    def _set_opacity(layer: QgsRasterLayer | None, opacity: float) -> None:
        renderer = layer.renderer() if layer is not None else None
        if layer is not None and renderer is not None and renderer.opacity() != opacity:
            renderer.setOpacity(opacity)
            layer.triggerRepaint()

    def _crs(self) -> QgsCoordinateReferenceSystem:
        """The raster's."""
        layer = self.layer()
        if layer is None and self._map is not None:
            options = QgsRasterLayer.LayerOptions(False)
            layer = QgsRasterLayer(str(self._map.probability), "", "gdal", options)
        return layer.crs() if layer is not None else QgsCoordinateReferenceSystem()

    def _view_now(self) -> View | None:
        """What the canvas shows, in the raster's CRS; None where that cannot be said."""
        if self._map is None:
            return None
        canvas, crs = self._context.canvas, self._crs()
        extent = moved(canvas.extent(), canvas.mapSettings().destinationCrs(), crs)
        if extent is None:
            return None
        corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return View(self._map.probability, corners, canvas.width(), canvas.height())
