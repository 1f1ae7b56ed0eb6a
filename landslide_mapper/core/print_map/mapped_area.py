"""What was not mapped, hatched on the printed map: paper left white is no ground without landslides."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDataSourceUri,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.store.vocabulary import mapped_kinds
from landslide_mapper.vocabulary import FROM_POST_ONLY, MAPPED_AREA, NOT_MAPPED

_PATTERNS = {NOT_MAPPED: "b_diagonal", FROM_POST_ONLY: "dense7"}
_SHOWN = '"kind" IN ({})'.format(", ".join(f"'{kind}'" for kind in _PATTERNS))


def mapped_area_beside(inventory: QgsVectorLayer) -> QgsVectorLayer | None:
    """Parts that were not mapped, or from one date only, as the source of an inventory tells; None: none.

    Args:
        inventory: the candidates of an event, or of a map.
    """
    source = _source(inventory)
    if source is None:
        return None
    name = QCoreApplication.translate("Workspace", "Mapped area")
    layer = QgsVectorLayer(source, name, inventory.providerType())
    if not layer.isValid() or not layer.setSubsetString(_SHOWN):
        return None
    kinds = {str(row["kind"]) for row in layer.getFeatures()}
    if not kinds:
        return None
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", _categories(kinds)))
    return layer


def own_mapped_area(inventory: QgsVectorLayer, project: QgsProject) -> QgsVectorLayer | None:
    """The same, added to a project that a layout belongs to."""
    layer = mapped_area_beside(inventory)
    if layer is not None:
        project.addMapLayer(layer, False)
    return layer


def _source(inventory: QgsVectorLayer) -> str | None:
    if inventory.providerType() == "postgres":
        uri = QgsDataSourceUri(inventory.dataProvider().dataSourceUri())
        uri.setDataSource(uri.schema(), MAPPED_AREA, uri.geometryColumn())
        uri.setSql("")
        return str(uri.uri(False))
    path = Path(inventory.source().split("|")[0])
    return f"{path}|layername={MAPPED_AREA}" if inventory.providerType() == "ogr" and path.is_file() else None


def _categories(kinds: set[str]) -> list[QgsRendererCategory]:
    line = {"color": "#3c3c3c", "outline_color": "#3c3c3c", "outline_width": "0.2"}
    return [
        QgsRendererCategory(kind, QgsFillSymbol.createSimple({**line, "style": _PATTERNS[kind]}), title)
        for kind, title in mapped_kinds().items()
        if kind in kinds and kind in _PATTERNS
    ]
