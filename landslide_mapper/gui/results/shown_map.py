"""Which map the threshold slider moves: the one that was chosen in the layer tree, or the last one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import Run, last_map, runs
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.results.results import THRESHOLD_PROPERTY, is_probability
from landslide_mapper.jobs.outline import Provenance, provenance

DEFAULT_THRESHOLD = 0.5


@dataclass(frozen=True)
class ShownMap:
    """A map whose threshold can be moved.

    Attributes:
        probability: its raster.
        name: for people.
        origin: what the raster says about itself.
        threshold: that its candidates were outlined at last.
        min_area_m2: below which candidates were dropped; None where it is not known.
        layer: id of the raster's layer in the project; None where it is in none.
        event: that it belongs to; None: to none.
    """

    probability: Path
    name: str
    origin: Provenance
    threshold: float
    min_area_m2: float | None = None
    layer: str | None = None
    event: EventId | None = None


def shown_map(project: QgsProject, current: QgsMapLayer | None, event: Workspace | None) -> ShownMap | None:
    """The map that the slider moves; None where there is none.

    Args:
        project: its layers; with an event only those of the event's maps count.
        current: the layer that is chosen in the layer tree.
        event: the open event.

    Raises:
        LandslideMapperError: when its raster cannot be read.
    """
    layers = probability_layers(project, current)
    if event is None:
        return _of_layer(layers[0]) if layers else None
    of_event = runs(event)
    probability: Path | None
    paths = {run.probability for run in of_event if run.probability is not None}
    if layers and layers[0] is current and file_of(layers[0]) in paths:
        probability = file_of(layers[0])
    else:
        last = last_map(event)
        probability = last.probability if last is not None else None
    if probability is None:
        return None
    return _of_runs(event, probability, [run for run in of_event if run.probability == probability], layers)


def probability_layers(project: QgsProject, current: QgsMapLayer | None = None) -> list[QgsRasterLayer]:
    """The probability layers whose file is there: the chosen one first, then from the top down."""
    layers = [current] if current is not None else []
    layers += [layer for layer in project.layerTreeRoot().layerOrder() if layer is not current]
    return [layer for layer in layers if is_probability(layer) and file_of(layer).is_file()]


def file_of(layer: QgsMapLayer) -> Path:
    """The file of a probability layer."""
    return Path(layer.source()).absolute()


def _of_layer(layer: QgsRasterLayer) -> ShownMap:
    probability = file_of(layer)
    origin = provenance(probability)
    threshold = layer.customProperty(THRESHOLD_PROPERTY)
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    in_group = node is not None and node.parent() is not root
    return ShownMap(
        probability,
        node.parent().name() if in_group else layer.name(),
        origin,
        float(threshold) if threshold is not None else origin.threshold or DEFAULT_THRESHOLD,
        layer=layer.id(),
    )


def _of_runs(
    event: Workspace, probability: Path, found: list[Run], layers: list[QgsRasterLayer]
) -> ShownMap | None:
    try:
        origin = provenance(probability)
    except LandslideMapperError:
        return None
    last = found[-1]
    return ShownMap(
        probability,
        found[0].name,
        origin,
        last.threshold or origin.threshold or DEFAULT_THRESHOLD,
        last.min_area_m2,
        next((layer.id() for layer in layers if file_of(layer) == probability), None),
        EventId.of(event),
    )
