"""The map that was made before there was an event: the first event that is made afterwards takes it in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer

from landslide_mapper.gui.inputs.map_inputs import MapInputs
from landslide_mapper.gui.results.results import (
    THRESHOLD_PROPERTY,
    belongs_to_no_event,
    count_reviewed,
    is_probability,
)
from landslide_mapper.jobs.reports import MapReport


@dataclass(frozen=True)
class LooseMap:
    """A map whose layers are in the project and in no event.

    Attributes:
        report: of the map job.
        name: of the map.
        inputs: what it was made from.
        layer: id of the candidates' layer; others may have taken its place in its group.
    """

    report: MapReport
    name: str
    inputs: MapInputs
    layer: str

    def present(self) -> MapReport | None:
        """The map as the project shows it now, perhaps at another threshold; None where it stays where it is.

        What somebody has edited or reviewed in the layer stays there: an event would begin anew with it.
        """
        if any(isinstance(layer, QgsVectorLayer) and layer.isEditable() for layer in self._layers()):
            return None
        shown = [layer for layer in self._layers() if self._is_visible(layer)]
        shown = [layer for layer in shown if belongs_to_no_event(layer)]
        if len(shown) != 1 or count_reviewed(shown[0], 1):
            return None
        output = Path(shown[0].source().split("|")[0])
        return replace(self.report, output=output, threshold=self._threshold())

    def remove_layers(self) -> None:
        """Take the layers out of the project: the event's are there now. The files stay."""
        group = self._group()
        if group is None:
            return
        QgsProject.instance().removeMapLayers(group.findLayerIds())
        if not group.children() and group.parent() is not None:
            group.parent().removeChildNode(group)

    def _group(self) -> QgsLayerTreeGroup | None:
        """The map's group; None where the user has put the layers elsewhere, or removed them."""
        root = QgsProject.instance().layerTreeRoot()
        node = root.findLayer(self.layer)
        return node.parent() if node is not None and node.parent() is not root else None

    def _layers(self) -> list[QgsMapLayer]:
        group = self._group()
        return [node.layer() for node in group.findLayers()] if group is not None else []

    def _is_visible(self, layer: QgsMapLayer) -> bool:
        return bool(QgsProject.instance().layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked())

    def _threshold(self) -> float | None:
        for layer in self._layers():
            if is_probability(layer):
                chosen = layer.customProperty(THRESHOLD_PROPERTY)
                return self.report.threshold if chosen is None else float(chosen)
        return self.report.threshold
