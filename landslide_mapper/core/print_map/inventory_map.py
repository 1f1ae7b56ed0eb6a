"""An inventory as a map: a print layout with everything that a survey prints, ready to export or to edit."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from landslide_mapper.core.print_map import map_items
from landslide_mapper.core.print_map.map_frame import Frame, frame_for
from landslide_mapper.core.print_map.map_paper import Box, Paper
from landslide_mapper.core.print_map.map_spec import PAPERS, MapSpec, read_figures
from landslide_mapper.core.print_map.map_symbols import style_for
from landslide_mapper.core.workspace.store.vocabulary import triggers
from landslide_mapper.errors import InventoryError

_WORLD = "resources/data/world_map.gpkg"
"""Natural Earth's countries (public domain), which QGIS brings along."""
_ROWS = 3
"""Notes name so many images or models; of more, only how many."""


class InventoryMap:
    """A print layout, the figures that it tells, and the frame that it shows.

    Attributes:
        layout: of QGIS.
        figures: of the landslides shown.
        frame: what the map shows.
    """

    def __init__(self, project: QgsProject, spec: MapSpec) -> None:
        """Lay the map out.

        Args:
            project: owns the layers; those that it lacks are added to it, not to its tree.
            spec: what to show.

        Raises:
            InventoryError: when there is nothing to show, or it cannot be shown.
        """
        if spec.paper not in PAPERS:
            raise InventoryError(f"There is no paper '{spec.paper}'; choose from {', '.join(PAPERS)}.")
        self.figures = read_figures(spec)
        self._spec = spec
        self._project = project
        self._paper = Paper.of(*PAPERS[spec.paper])
        self.frame = self._make_frame()
        self._locator = world_layer() if self.frame.georeferenced else None
        for layer in (spec.inventory, spec.background, self._locator):
            if layer is not None and project.mapLayer(layer.id()) is None:
                project.addMapLayer(layer, False)
        self.layout = QgsPrintLayout(project)
        self._lay_out()

    def keep(self) -> str:
        """Add the layout to its project, where it is found under Project > Layouts; gives its name."""
        manager = self._project.layoutManager()
        name, number = self._title(), 1
        while manager.layoutByName(name) is not None:
            number += 1
            name = f"{self._title()} {number}"
        self.layout.setName(name)
        manager.addLayout(self.layout)
        return name

    def _title(self) -> str:
        return self._spec.title.strip() or self._spec.inventory.name()

    def _make_frame(self) -> Frame:
        spec, box = self._spec, self._paper.boxes["map"]
        if spec.extent is not None and not spec.extent.isEmpty():
            return frame_for(spec.extent, spec.extent.crs(), box)
        return frame_for(self.figures.extent, spec.inventory.crs(), box)

    def _lay_out(self) -> None:
        self.layout.initializeDefaults()
        self.layout.setName(self._title())
        page: QgsLayoutItemPage = self.layout.pageCollection().pages()[0]
        page.setPageSize(QgsLayoutSize(self._paper.width, self._paper.height, map_items.MM))
        self._add_heading()
        self._add_map()
        self._add_figures()

    def _add_heading(self) -> None:
        box, factor = self._paper.boxes["title"], self._paper.font
        points = map_items.fitting_points(self._title(), box, 20 * factor, 10 * factor)
        text = map_items.shortened(self._title(), box, points, bold=True)
        text = map_items.in_lines(text, box, points, bold=True)
        map_items.add_label(self.layout, box, "title", text, points, bold=True)
        box = self._paper.boxes["subtitle"]
        text = map_items.shortened(self._subtitle(), box, 10 * factor)
        map_items.add_label(self.layout, box, "subtitle", text, 10 * factor, color=map_items.FAINT)

    def _subtitle(self) -> str:
        facts = self.figures.facts
        parts = [QCoreApplication.translate("InventoryMap", "Landslide inventory")]
        trigger = self._spec.inventory.fields().lookupField("trigger") >= 0 and facts.get("trigger")
        if trigger and len(trigger) == 1:
            parts.append(triggers().get(trigger[0], trigger[0]))
        event = facts.get("event_date", [])
        if len(event) == 1:
            parts.append(
                QCoreApplication.translate("InventoryMap", "event of {}").format(event[0].isoformat())
            )
        if self._spec.author:
            parts.append(self._spec.author)
        return " · ".join(parts)

    def _add_map(self) -> None:
        spec, boxes, factor = self._spec, self._paper.boxes, self._paper.font
        layers: list[QgsMapLayer] = [spec.inventory]
        below = spec.background
        if below is None and self.frame.small_scale and self._locator is not None:
            self._locator.setLabelsEnabled(False)
            below = self._locator
        if below is not None:
            layers.append(below)
        style = style_for(spec, self.figures, self._mm_per_unit())
        styles = {spec.inventory.id(): style.xmlData()}
        item = map_items.add_map(self.layout, boxes["map"], self.frame, layers, styles)
        self.layout.setReferenceMap(item)
        map_items.add_graticule(item, self.frame, factor, spec.background is not None)
        legend = map_items.add_legend(self.layout, boxes["legend"], item, spec.inventory, factor)
        self._shrink_legend(legend, boxes["legend"])
        points = 6.5 * factor
        notes = map_items.shortened("\n".join(self._notes()), boxes["notes"], points)
        notes = map_items.in_lines(notes, boxes["notes"], points)
        notes_mm = (notes.count("\n") + 1) * map_items.line_height_mm(points)
        boxes = self._paper.flowing(legend.rect().height(), notes_mm).boxes
        self._add_notes(boxes, notes, points)
        if self.frame.scale is None:
            return
        self._add_scale(item, boxes["scale"], self.frame.scale)
        if self._locator is not None and not self.frame.small_scale:
            map_items.add_locator(self.layout, boxes["locator"], item, self.frame, self._locator)

    def _shrink_legend(self, legend: QgsLayoutItemLegend, box: Box) -> None:
        """A legend of many classes gets a smaller font, so that it does not cover what is below it."""
        factor = self._paper.font
        while legend.rect().height() > box.height and factor > self._paper.font / 2:
            factor *= 0.9
            map_items.size_legend(legend, factor)

    def _mm_per_unit(self) -> float:
        """Millimetres on the paper per unit of the inventory's CRS."""
        crs = self._spec.inventory.crs()
        if self.frame.scale is None or not crs.isValid():
            return self._paper.boxes["map"].width / self.frame.extent.width()
        centre = self.figures.extent.center()
        transform = QgsCoordinateTransform(crs, self.frame.crs, self._project.transformContext())
        step = max(self.figures.sizes, 1e-9)
        here = transform.transform(centre.x(), centre.y())
        there = transform.transform(centre.x(), centre.y() + step)
        return here.distance(there) / step * self._paper.boxes["map"].width / self.frame.extent.width()

    def _add_scale(self, item: QgsLayoutItemMap, box: Box, scale: float) -> None:
        factor = self._paper.font
        arrow = Box(box.x, box.y, box.height * 20 / 28, box.height)
        x = arrow.x + arrow.width + 3 * factor
        text = Box(x, box.y + 1, box.x + box.width - x, map_items.line_height_mm(9 * factor) + 0.5)
        figure = f"{scale:,.0f}".replace(",", " ")  # thin spaces: a separator that every language reads
        map_items.add_label(self.layout, text, "scale", f"1 : {figure}", 9 * factor, bold=True)
        bar = Box(x, text.y + text.height + 0.5, text.width, box.y + box.height - text.y - text.height)
        map_items.add_scale_bar(self.layout, bar, item, scale, factor)
        map_items.add_north_arrow(self.layout, arrow, item)

    def _add_figures(self) -> None:
        box, factor = self._paper.boxes["figures"], self._paper.font
        one = QCoreApplication.translate("InventoryMap", "1 landslide")
        many = QCoreApplication.translate("InventoryMap", "{} landslides")
        text = one if self.figures.number == 1 else many.format(f"{self.figures.number:,}")
        points = map_items.fitting_points(text, _upper(box, 0.5), 16 * factor, 8 * factor)
        map_items.add_label(self.layout, _upper(box, 0.5), "number", text, points, bold=True)
        lower = Box(box.x, box.y + box.height * 0.5, box.width, box.height * 0.5)
        map_items.add_label(self.layout, lower, "area", self._area(), 10 * factor, color=map_items.FAINT)

    def _area(self) -> str:
        area = self.figures.area_m2
        if not self.frame.georeferenced:
            return QCoreApplication.translate("InventoryMap", "{} square pixels").format(f"{area:,.0f}")
        return f"{area / 1e6:,.2f} km²" if area >= 1e5 else f"{area:,.0f} m²"

    def _add_notes(self, boxes: dict[str, Box], notes: str, points: float) -> None:
        map_items.add_label(self.layout, boxes["notes"], "notes", notes, points)
        made = QCoreApplication.translate("InventoryMap", "{} · made with Landslide Mapper").format(
            date.today().isoformat()
        )
        map_items.add_label(self.layout, boxes["credits"], "credits", made, points, color=map_items.FAINT)

    def _notes(self) -> list[str]:
        facts, notes = self.figures.facts, []
        images = [*_dated(facts, "post"), *_dated(facts, "pre")]
        if not images and self._spec.background is not None:
            images = [self._spec.background.name()]
        for title, values in (
            (QCoreApplication.translate("InventoryMap", "Images: {}"), images),
            (QCoreApplication.translate("InventoryMap", "Model: {}"), _models(facts)),
            (QCoreApplication.translate("InventoryMap", "Reviewed by: {}"), facts.get("reviewer", [])),
        ):
            if values:
                notes.append(title.format(_listed([str(value) for value in values])))
        notes.append(self._coordinates())
        return [*notes, *(text for text in (self._spec.remarks, self._spec.attribution) if text)]

    def _coordinates(self) -> str:
        crs = self.frame.crs
        if not crs.isValid():
            return QCoreApplication.translate(
                "InventoryMap", "The image has no georeference: coordinates are pixels."
            )
        name = crs.description() or crs.toProj()
        name = f"{name} ({crs.authid()})" if crs.authid() and not crs.authid().startswith("USER") else name
        text = QCoreApplication.translate("InventoryMap", "Coordinates: {}; graticule WGS 84")
        return text.format(name)


def own_copy(layer: Any, project: QgsProject) -> Any:
    """A layer itself where the project has it, else a copy that the project may own; None stays None."""
    if layer is None or project.mapLayer(layer.id()) is not None:
        return layer
    return layer.clone()


def world_layer() -> QgsVectorLayer | None:
    """The countries for the locator, as QGIS brings them along; None where it does not."""
    path = Path(QgsApplication.pkgDataPath()) / _WORLD
    if not path.is_file():
        return None
    layer = QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr")
    if not layer.isValid():
        return None
    land = {"color": "#e9e5d8", "outline_color": "#b5ae9a", "outline_width": "0.12"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(land)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "NAME"
    text = map_items.text_format(5.5, color=QColor("#7d7663"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.4)
    halo.setColor(QColor("#f7f5ee"))
    text.setBuffer(halo)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def _upper(box: Box, share: float) -> Box:
    return Box(box.x, box.y, box.width, box.height * share)


def _dated(facts: dict[str, list[object]], which: str) -> list[str]:
    """Names of the images of a date, with the date where it is known."""
    names = [Path(str(name)).name for name in facts.get(which, [])]
    dates = [str(day) for day in facts.get(f"{which}_date", [])]
    if len(names) == 1 and len(dates) == 1:
        return [f"{names[0]} ({dates[0]})"]
    return [*names, *dates]


def _models(facts: dict[str, list[object]]) -> list[str]:
    names, versions = facts.get("model", []), facts.get("model_version", [])
    if len(names) == 1 and versions:
        return [f"{names[0]}, version {', '.join(sorted(str(version) for version in versions))}"]
    return [str(name) for name in names]


def _listed(values: list[str]) -> str:
    if len(values) <= _ROWS:
        return ", ".join(values)
    more = QCoreApplication.translate("InventoryMap", "{} and {} more")
    return more.format(", ".join(values[:_ROWS]), len(values) - _ROWS)
