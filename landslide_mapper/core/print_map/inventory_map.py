"""An inventory as a map: a layout from a template, filled with layers, extent, legend and texts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

from landslide_mapper.core.print_map.label_texts import fit_labels
from landslide_mapper.core.print_map.legend import fill_legend, style_for
from landslide_mapper.core.print_map.map_frame import Frame, around, frame_for, round_down
from landslide_mapper.core.print_map.map_spec import MapSpec, read_figures
from landslide_mapper.core.print_map.map_texts import texts_of, title_of
from landslide_mapper.core.print_map.mapped_area import own_mapped_area
from landslide_mapper.core.print_map.sheets import boxes_in, fit_scale_bar, set_up_atlas, sheet_layer
from landslide_mapper.core.print_map.template import (
    LEGEND,
    LOCATOR,
    MAP,
    NORTH_ARROW,
    SCALE,
    SCALE_BAR,
    item_of,
    load_paper,
    load_template,
    remove_items,
)
from landslide_mapper.package_files import resource

_WORLD = "resources/data/world_map.gpkg"
"""Natural Earth's countries (public domain), which QGIS brings along."""


class InventoryMap:
    """A print layout, the figures that it tells, and the frame that it shows.

    Attributes:
        layout: of QGIS.
        figures: of the landslides shown.
        frame: what the map shows.
        sheets: polygons of the sheets that it is cut into; None: one map.
    """

    def __init__(self, project: QgsProject, spec: MapSpec) -> None:
        """Lay the map out.

        Args:
            project: owns the layers; those that it lacks are added to it, not to its tree.
            spec: what to show.

        Raises:
            InventoryError: when there is nothing to show, it cannot be shown, or the template is none.
        """
        self._spec = spec
        self._project = project
        self.layout = QgsPrintLayout(project)
        if spec.template is None:
            load_paper(self.layout, spec.paper)
        else:
            load_template(self.layout, spec.template)
        self.figures = read_figures(spec)
        self._map = item_of(self.layout, MAP)
        self.frame = self._make_frame()
        self._locator = world_layer() if self.frame.georeferenced else None
        for layer in (spec.inventory, spec.background, self._locator):
            if layer is not None and project.mapLayer(layer.id()) is None:
                project.addMapLayer(layer, False)
        self._mapped_area = own_mapped_area(spec.inventory, project)
        self.sheets = self._make_sheets()
        self._fill()
        if self.sheets is not None and spec.sheets is not None:
            set_up_atlas(self.layout, self._map, self.sheets, spec.sheets)

    def keep(self) -> str:
        """Add the layout to its project, where it is found under Project > Layouts; gives its name."""
        manager = self._project.layoutManager()
        name, number = title_of(self._spec), 1
        while manager.layoutByName(name) is not None:
            number += 1
            name = f"{title_of(self._spec)} {number}"
        self.layout.setName(name)
        manager.addLayout(self.layout)
        return name

    def _make_frame(self) -> Frame:
        spec = self._spec
        if spec.extent is not None and not spec.extent.isEmpty():
            return frame_for(spec.extent, spec.extent.crs(), self._map.rect())
        return frame_for(self.figures.extent, spec.inventory.crs(), self._map.rect())

    def _make_sheets(self) -> QgsVectorLayer | None:
        """The layer of sheets, which the project then owns; the frame is as large as one of them."""
        spec = self._spec
        if spec.sheets is None:
            return None
        boxes = []
        if self.frame.georeferenced:
            boxes = boxes_in(spec.inventory, spec.filter, self.frame.crs)
        layer = sheet_layer(spec.sheets, boxes, self.frame.crs, self._map)
        if self._project.mapLayer(layer.id()) is None:
            self._project.addMapLayer(layer, False)
        boxes = [one.geometry().boundingBox() for one in layer.getFeatures()]
        # the largest one, so that the graticule's numbers have room on all
        largest = max(boxes, key=lambda box: max(box.width(), box.height()))
        self.frame = frame_for(
            largest, layer.crs(), self._map.rect(), spec.sheets.fixed_scale, self.frame.crs
        )
        return layer

    def _fill(self) -> None:
        spec = self._spec
        self.layout.setName(title_of(spec))
        variables: dict[str, object] = {**texts_of(spec, self.figures, self.frame)}
        variables["landslides_on_image"] = spec.background is not None
        for name, value in variables.items():
            QgsExpressionContextUtils.setLayoutVariable(self.layout, name, value)
        self._fill_map()
        shown = [spec.inventory, *([self._mapped_area] if self._mapped_area is not None else [])]
        fill_legend(item_of(self.layout, LEGEND), self._map, shown)
        self._fill_scale_and_locator()
        fit_labels(self.layout)

    def _fill_map(self) -> None:
        """Layers and styles are locked, whatever the project shows."""
        spec, item = self._spec, self._map
        layers: list[QgsMapLayer] = [spec.inventory]
        if self._mapped_area is not None:
            layers.append(self._mapped_area)
        below = spec.background
        if below is None and self.frame.small_scale and self._locator is not None:
            self._locator.setLabelsEnabled(False)
            below = self._locator
        if below is not None:
            layers.append(below)
        style = style_for(spec, self.figures, self._mm_per_unit())
        _show(item, layers, self.frame.crs, self.frame.extent)
        item.setLayerStyleOverrides({spec.inventory.id(): style.xmlData()})
        item.setKeepLayerStyles(True)
        self.layout.setReferenceMap(item)
        for grid in item.grids().asList():
            _fill_graticule(grid, self.frame)

    def _fill_scale_and_locator(self) -> None:
        if self.frame.scale is None:
            remove_items(self.layout, SCALE, SCALE_BAR, NORTH_ARROW, LOCATOR)
            return
        bar = item_of(self.layout, SCALE_BAR)
        if bar is not None:
            _fill_scale_bar(bar, self.frame.scale)
            if self.sheets is not None:
                fit_scale_bar(bar)
        locator = item_of(self.layout, LOCATOR)
        if locator is None or self._locator is None or self.frame.small_scale:
            remove_items(self.layout, LOCATOR)
            return
        _show(locator, [self._locator], *around(self.frame, locator.rect()))

    def _mm_per_unit(self) -> float:
        """Millimetres on the paper per unit of the inventory's CRS."""
        crs, width = self._spec.inventory.crs(), self._map.rect().width()
        if self.frame.scale is None or not crs.isValid():
            return float(width / self.frame.extent.width())
        centre = self.figures.extent.center()
        transform = QgsCoordinateTransform(crs, self.frame.crs, self._project.transformContext())
        step = max(self.figures.sizes, 1e-9)
        here = transform.transform(centre.x(), centre.y())
        there = transform.transform(centre.x(), centre.y() + step)
        return float(here.distance(there) / step * width / self.frame.extent.width())


def own_copy(layer: Any, project: QgsProject) -> Any:
    """A layer itself where the project has it, else a copy that the project may own; None stays None."""
    if layer is None or project.mapLayer(layer.id()) is not None:
        return layer
    return layer.clone()


def world_layer() -> QgsVectorLayer | None:
    """The countries for the locator, as QGIS brings them along; None where it does not."""
    path = Path(QgsApplication.pkgDataPath()) / _WORLD
    layer = QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr") if path.is_file() else None
    if layer is None or not layer.isValid():
        return None
    style = resource("print_map/countries.qml").read_text(encoding="utf-8")
    QgsMapLayerStyle(style).writeToLayer(layer)  # loadNamedStyle takes the one that QGIS's own file holds
    return layer


def _show(
    item: QgsLayoutItemMap,
    layers: list[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
) -> None:
    item.setCrs(crs)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setExtent(extent)


def _fill_graticule(grid: QgsLayoutItemMapGrid, frame: Frame) -> None:
    formats = QgsLayoutItemMapGrid.AnnotationFormat
    shown, precision = formats.DegreeMinutePadded, 0
    if not frame.grid_crs.isValid():
        shown, precision = formats.Decimal, 0 if frame.grid_step >= 1 else 2
    elif frame.grid_step >= 1:
        shown = formats.DecimalWithSuffix
    elif abs(frame.grid_step * 60 - round(frame.grid_step * 60)) > 1e-6:
        shown = formats.DegreeMinuteSecondPadded
    grid.setCrs(frame.grid_crs)
    grid.setIntervalX(frame.grid_step)
    grid.setIntervalY(frame.grid_step)
    grid.setAnnotationFormat(shown)
    grid.setAnnotationPrecision(precision)
    if frame.small_scale:  # on a map of the world the ends of many lines are inside the frame
        grid.setAnnotationEnabled(False)
        grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.NoFrame)


def _fill_scale_bar(bar: QgsLayoutItemScaleBar, scale: float) -> None:
    """Round segments in metres or kilometres, whatever the units of the map."""
    segment_m = round_down(bar.maximumBarWidth() / bar.numberOfSegments() * scale / 1000)
    kilometres, unit = segment_m >= 500, QgsUnitTypes.DistanceUnit
    bar.setUnits(unit.DistanceKilometers if kilometres else unit.DistanceMeters)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setUnitsPerSegment(segment_m / 1000 if kilometres else segment_m)
    bar.update()
