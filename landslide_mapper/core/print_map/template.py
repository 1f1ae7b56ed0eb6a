"""The pages of printed maps: layout templates of QGIS (.qpt), which users can copy, edit and choose.

A template's items are found by their ids. Its texts are variables: `@landslides_title`, `..._subtitle`,
`..._number`, `..._area`, `..._notes` and `..._credits`.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsUnitTypes,
)
from qgis.PyQt.QtXml import QDomDocument

from landslide_mapper.core.print_map.choices import PAPERS
from landslide_mapper.core.print_map.legend import resize_legend
from landslide_mapper.core.qgis_versions import resize_font
from landslide_mapper.errors import InventoryError, system_errors
from landslide_mapper.package_files import resource

_FONT_POWER = 0.6
"""Fonts grow less than the paper: who holds it does not step back."""
MAP, LOCATOR, LEGEND = "map", "locator", "legend"
SCALE, SCALE_BAR, NORTH_ARROW = "scale", "scale bar", "north arrow"
_KINDS = {
    MAP: QgsLayoutItemMap,
    LOCATOR: QgsLayoutItemMap,
    LEGEND: QgsLayoutItemLegend,
    SCALE: QgsLayoutItemLabel,
    SCALE_BAR: QgsLayoutItemScaleBar,
    NORTH_ARROW: QgsLayoutItemPicture,
}
REQUIRED = (MAP, LEGEND)
"""Items without which a map says nothing; all others may be taken out of a template."""
_MARK = "@landslides_"
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def templates_of_user() -> dict[str, Path]:
    """The user's own templates for maps of landslides, where QGIS's layouts save theirs, by name."""
    folders = [Path(folder) for folder in QgsApplication.layoutTemplatePaths()]
    found = [path for folder in folders if folder.is_dir() for path in sorted(folder.glob("*.qpt"))]
    return {path.stem: path for path in found if _MARK in path.read_text(encoding="utf-8", errors="ignore")}


def load_paper(layout: QgsPrintLayout, paper: str) -> None:
    """Fill a layout from one of our templates.

    Raises:
        InventoryError: when there is no such paper, or our template was damaged.
    """
    if paper not in PAPERS:
        raise InventoryError(
            "There is no paper '{paper}'; choose from {papers}.", paper=paper, papers=", ".join(PAPERS)
        )
    name, factor = PAPERS[paper]
    load_template(layout, resource(f"print_map/{name}.qpt"))
    if factor != 1.0:
        _enlarge(layout, factor)


def load_template(layout: QgsPrintLayout, path: Path) -> None:
    """Fill a layout from a template.

    Raises:
        InventoryError: when it cannot be read, is no template, or lacks an item that a map needs.
    """
    document = QDomDocument()
    with (
        system_errors(
            InventoryError, "Cannot read the layout template {path}: {reason}. Choose another one.", path=path
        ),
        suppress(UnicodeDecodeError),
    ):
        document.setContent(path.read_text(encoding="utf-8"))
    loaded = document.documentElement().tagName() == "Layout"
    if loaded:
        _, loaded = layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    if not loaded:
        raise InventoryError(
            "{path} is no layout template of QGIS, or a damaged one. Choose a file that a layout was saved "
            "to with Layout > Save as Template.",
            path=path,
        )
    missing = [name for name in REQUIRED if item_of(layout, name) is None]
    if missing:
        raise InventoryError(
            "The layout template {path} has no item with the id {missing}, expected a {kinds}. Give the item "
            "that id in the layout, under Item Properties > Item ID, or choose another template.",
            path=path,
            missing=" or ".join(f"'{name}'" for name in missing),
            kinds=" and a ".join(missing),
        )


def item_of(layout: QgsPrintLayout, name: str) -> Any:
    """The item with an id, if it is there and of the kind that is expected of it, else None."""
    for item in layout.items():
        if isinstance(item, _KINDS[name]) and item.id() == name:
            return item
    return None


def remove_items(layout: QgsPrintLayout, *names: str) -> None:
    """Take items out of a layout that would say nothing; those that are not there stay away."""
    for name in names:
        item = item_of(layout, name)
        if item is not None:
            layout.removeLayoutItem(item)


def _enlarge(layout: QgsPrintLayout, factor: float) -> None:
    """Enlarge a layout, paper and all."""
    fonts = factor**_FONT_POWER
    for item in [item for item in layout.items() if isinstance(item, QgsLayoutItem)]:
        size = item.rect()
        place = item.pos()
        item.attemptMove(QgsLayoutPoint(place.x() * factor, place.y() * factor, _MM))
        item.attemptResize(QgsLayoutSize(size.width() * factor, size.height() * factor, _MM))
        if isinstance(item, QgsLayoutItemLabel):
            resize_font(item, fonts)
        elif isinstance(item, QgsLayoutItemLegend):
            resize_legend(item, fonts)
        elif isinstance(item, QgsLayoutItemScaleBar):
            _enlarge_scale_bar(item, factor, fonts)
        elif isinstance(item, QgsLayoutItemMap) and item.grid() is not None:
            _enlarge_annotations(item, fonts)


def _enlarge_scale_bar(bar: QgsLayoutItemScaleBar, factor: float, fonts: float) -> None:
    text = bar.textFormat()
    text.setSize(text.size() * fonts)
    bar.setTextFormat(text)
    bar.setHeight(bar.height() * fonts)
    bar.setMaximumBarWidth(bar.maximumBarWidth() * factor)


def _enlarge_annotations(item: QgsLayoutItemMap, fonts: float) -> None:
    for grid in item.grids().asList():
        text = grid.annotationTextFormat()
        text.setSize(text.size() * fonts)
        grid.setAnnotationTextFormat(text)
