"""Labels by click: a click on a landslide proposes its outline, the wheel sizes it, Enter takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.crs import moved, transform_between
from landslide_mapper.core.layer_files import LayerFile, is_file, raster_file
from landslide_mapper.core.qgis_versions import avoid_overlap
from landslide_mapper.core.rendering import metres_per_unit
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.intake.runs import last_map
from landslide_mapper.core.workspace.labels.labels import SLIVER
from landslide_mapper.core.workspace.labels.polygons import (
    CrsTransformer,
    polygon_of,
    together,
    without_slivers,
)
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.inputs.pixel_size import proposed_m
from landslide_mapper.gui.labelling.click_tool import ClickTool
from landslide_mapper.gui.labelling.click_worker import ClickWorker, Wish
from landslide_mapper.gui.labelling.label_drawing import LABELS, LabelDrawing

if TYPE_CHECKING:
    from landslide_mapper.raster.click_window import ClickWindow
    from landslide_mapper.raster.growing import Growth


class ClickLabels(QObject):
    """Proposes one outline at a time; what is taken goes into the layer of labels like what is drawn."""

    changed = pyqtSignal()
    """The tool is in the hand, or not any more, or something else is to be said about it."""
    told = pyqtSignal(str, object)
    """A message and its level."""

    def __init__(self, context: DockContext, drawing: LabelDrawing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._drawing = drawing
        self._tool: ClickTool | None = None
        self._tool_before: QgsMapTool | None = None
        self._worker = ClickWorker(self)
        self._worker.grown.connect(self._on_grown)
        self._worker.failed.connect(self._on_failed)
        drawing.changed.connect(self._on_drawing)
        self._number = 0
        self._window: ClickWindow | None = None
        self._growth: Growth | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self._size, self._chosen, self._wanted = 0, False, False

    @property
    def active(self) -> bool:
        """Whether the tool is in the hand."""
        return self._tool is not None and self._context.canvas.mapTool() is self._tool

    @property
    def proposing(self) -> bool:
        """Whether an outline waits to be taken, or is being looked for."""
        return self.active and (self._growth is not None or bool(self._number))

    @property
    def hint(self) -> str:
        """What can be done next; empty while the tool is not in the hand."""
        if not self.active:
            return ""
        growth = self._growth
        if self._number and growth is None:
            return self.tr("Looking for the outline…")
        if growth is None:
            return self.tr("Click on a landslide: its outline is proposed.")
        text = self.tr(
            "Mouse wheel: larger or smaller. Enter, double click or right click: take it. "
            "Esc: drop it. Click elsewhere: another one."
        )
        if growth.whole or self._size < len(growth.sizes) - 1:
            return text
        return self.tr("Larger ones are not looked for: draw them.") + " " + text

    def start(self) -> None:
        """Make the labels editable and take the tool; a second time gives it back."""
        if self.active:
            self.stop()
        elif self._drawing.begin(LABELS) is not None:
            canvas = self._context.canvas
            if self._tool is None:
                self._tool = self._make_tool()
            self._tool_before = canvas.mapTool()
            canvas.setMapTool(self._tool)
            self.changed.emit()

    def stop(self) -> None:
        """Give the tool back that was in the hand before."""
        tool, self._tool_before = self._tool_before, None
        if self.active:
            canvas = self._context.canvas
            canvas.setMapTool(tool) if tool is not None else canvas.unsetMapTool(self._tool)
        self.changed.emit()

    def release(self) -> None:
        """Let go of canvas and thread; called before the plugin is unloaded."""
        self.stop()
        self._worker.release()
        if self._tool is not None:
            self._context.canvas.mapToolSet.disconnect(self._on_tool_set)
            self._tool.release()
            self._tool.deleteLater()
            self._tool = None

    def _make_tool(self) -> ClickTool:
        tool = ClickTool(self._context.canvas)
        tool.clicked.connect(self._on_click)
        tool.resized.connect(self._resize)
        tool.taken.connect(self._take)
        tool.dropped.connect(self._drop)
        self._context.canvas.mapToolSet.connect(self._on_tool_set)
        return tool

    def _on_tool_set(self, *_: object) -> None:
        self.changed.emit()

    def _on_drawing(self) -> None:
        if self.active and LABELS not in self._drawing.drawing():
            self.stop()

    def _on_click(self, place: QgsPointXY) -> None:
        self._drop()
        try:
            wish = self._wish(place)
        except LandslideMapperError as error:
            self.told.emit(translated(error), Qgis.MessageLevel.Warning)
            return
        if wish is not None and self._tool is not None:
            self._number = self._worker.grow(wish)
            self._tool.set_proposing(True, waiting=True)
            self.changed.emit()

    def _wish(self, place: QgsPointXY) -> Wish | None:
        """What is to be grown from a click; None, and why is told, where that cannot be said."""
        from landslide_mapper.raster.click_window import Click, ClickImages

        inputs = self._context.map_state.inputs
        post, pre = inputs.post, inputs.pre if inputs.pre_id != inputs.post_id else None
        if post is None:
            text = self.tr(
                "Outlines are grown on an image. Choose the raster taken after the event on the Map page."
            )
            self.told.emit(text, Qgis.MessageLevel.Warning)
            return None
        canvas = self._context.canvas
        view = canvas.mapSettings().destinationCrs()
        self._crs = post.crs() if post.crs().isValid() else view
        beside = QgsPointXY(place.x() + canvas.mapUnitsPerPixel(), place.y())
        there, next_to_it = (moved(point, view, self._crs) for point in (place, beside))
        if there is None or next_to_it is None:
            text = self.tr(
                "The place of the click has no coordinates in the CRS of '{}'. Click in the image."
            )
            self.told.emit(text.format(post.name()), Qgis.MessageLevel.Warning)
            return None
        event = self._context.events.current
        last = last_map(event) if event is not None else None
        known = last is not None and last.probability is not None and last.probability.is_file()
        images = ClickImages(
            "",
            post_bands=inputs.post_bands,
            pre_bands=inputs.pre_bands,
            probability=last.probability if last is not None and known else None,
        )
        click = Click(there.x(), there.y(), there.distance(next_to_it))
        about = self._crs, there
        return Wish(
            click, images, self._file(post, *about), self._file(pre, *about) if pre is not None else None
        )

    def _file(self, layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem, place: QgsPointXY) -> LayerFile:
        """A layer as a file; where it is none, only what lies about the click is rendered."""
        if is_file(layer):
            return raster_file(layer)
        from landslide_mapper.raster.click_window import HALF

        inputs, there = self._context.map_state.inputs, moved(place, crs, layer.crs()) or place
        pixel_m = inputs.pixel_m or proposed_m(inputs, self._context.canvas)
        east, north = metres_per_unit(layer.crs(), there)
        across, down = HALF * pixel_m / east, HALF * pixel_m / north
        corners = there.x() - across, there.y() - down, there.x() + across, there.y() + down
        return raster_file(layer, QgsRectangle(*corners), pixel_m)

    def _on_grown(self, number: int, window: ClickWindow, growth: Growth) -> None:
        if number != self._number or self._tool is None:
            return
        if self._chosen and self._growth is not None:
            kept = float(self._growth.sizes[self._size])
            self._size = min(int(growth.sizes.searchsorted(kept)), len(growth.sizes) - 1)
        else:
            self._size = growth.proposed
        self._window, self._growth = window, growth
        self._tool.set_proposing(True)
        self._show()
        if self._wanted:
            self._take()

    def _on_failed(self, number: int, text: str) -> None:
        if number == self._number:
            self._drop()
            self.told.emit(text, Qgis.MessageLevel.Warning)

    def _resize(self, steps: int) -> None:
        if self._growth is not None:
            self._chosen = True
            self._size = max(0, min(self._size + steps, len(self._growth.sizes) - 1))
            self._show()

    def _show(self) -> None:
        outline = self._outline()
        view = self._context.canvas.mapSettings().destinationCrs()
        if outline is not None and self._tool is not None:
            self._tool.show_outline(moved(outline, self._crs, view))
        self.changed.emit()

    def _outline(self) -> QgsGeometry | None:
        """The proposed outline in the CRS of the image."""
        if self._growth is None or self._window is None:
            return None
        from landslide_mapper.inventory.grown_outline import grown_outline

        outline = QgsGeometry()
        outline.fromWkb(grown_outline(self._growth.mask(self._size), self._window.geotransform))
        return outline

    def _drop(self) -> None:
        """Forget the outline, and what may come yet."""
        self._worker.forget()
        self._number, self._window, self._growth = 0, None, None
        self._size, self._chosen, self._wanted = 0, False, False
        if self._tool is not None:
            self._tool.set_proposing(False)
        self.changed.emit()

    def _take(self) -> None:
        """Make the outline a label; one that is still to come is taken when it is there."""
        outline = self._outline()
        if outline is None:
            self._wanted = bool(self._number)
            return
        layer = self._drawing.begin(LABELS)
        self._drop()
        if layer is None:
            return
        label = self._as_label(outline, layer)
        if label is None:
            text = self.tr("All of this outline is labelled already; nothing was added.")
            self.told.emit(text, Qgis.MessageLevel.Info)
            return
        layer.beginEditCommand(self.tr("Label by click"))
        layer.addFeature(QgsVectorLayerUtils.createFeature(layer, label))
        layer.endEditCommand()
        layer.triggerRepaint()

    def _as_label(self, outline: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry | None:
        """The outline as the layer takes it, without what is labelled there; None where nothing is left."""
        context = transform_between(self._crs, layer.crs()).context()
        there = CrsTransformer(self._crs, layer.crs(), context).move(outline)
        polygon = polygon_of(there).geometry if there is not None else None
        if polygon is None:
            return None
        near = layer.getFeatures(QgsFeatureRequest().setFilterRect(polygon.boundingBox()))
        taken = together(row.geometry() for row in near)
        rest = polygon if taken.isEmpty() else polygon.difference(taken)
        avoid_overlap(rest, self._context.project)
        rest = without_slivers(rest, polygon.area() * SLIVER)
        if rest.isEmpty():
            return None
        rest.convertToMultiType()
        return rest
