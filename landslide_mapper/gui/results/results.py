"""The result of a map as layers: editable candidates over the probability, in a group named after the run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.crs import moved
from landslide_mapper.core.qgis_versions import store_style, store_style_beside
from landslide_mapper.core.styles import style_boxes, style_candidates, style_probability
from landslide_mapper.core.workspace.layers.layers import table_title
from landslide_mapper.core.workspace.layers.styles import style_mapped_area
from landslide_mapper.errors import InventoryError, RasterError
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.inventory.boxes import BOXES
from landslide_mapper.inventory.candidates import FIELDS
from landslide_mapper.jobs.reports import KNOWN, SCENE, CandidatesReport, MapReport
from landslide_mapper.vocabulary import (
    CANDIDATE,
    FLAT,
    FROM_POST_ONLY,
    MAPPED_AREA,
    NOT_MAPPED,
    RULES,
    WATER,
)

LAYER_NAME = "landslides"
VIEW_MARGIN = 1.1
MUCH_UNMAPPED = 0.01
"""Share of the area from which on it is said."""
PROBABILITY_PROPERTY = "landslide_mapper/probability"
"""Custom property by which the probability of a map is known in a project."""
OUTLINED_FROM = "landslide_mapper/outlined_from"
"""Custom property of candidates that the threshold slider has made: the file of the probability."""
THRESHOLD_PROPERTY = "landslide_mapper/threshold"
"""Custom property of a probability layer: the threshold that it is shown at."""
PROBABILITY_SUFFIX = "_probability.tif"


def add_results(report: CandidatesReport, name: str) -> QgsVectorLayer:
    """Add the layers of a finished map to the top of the project.

    Args:
        report: what the map job returned.
        name: of the group.

    Returns:
        The candidates layer.

    Raises:
        LandslideMapperError: when a result cannot be opened.
    """
    candidates = open_candidates(report.output)
    layers: list[QgsMapLayer] = [candidates, *_mapped_area(report.output)]
    if report.probability:
        layers.append(open_probability(report.probability))
    _add_group(layers, name)
    return candidates


def add_boxes(output: Path, name: str) -> QgsVectorLayer:
    """Add boxes and what was looked at to the top of the project; returns the layer of boxes.

    Raises:
        InventoryError: when they cannot be opened.
    """
    title = QCoreApplication.translate("Results", "Boxes")
    boxes = QgsVectorLayer(f"{output}|layername={BOXES}", title, "ogr")
    if not boxes.isValid():
        raise InventoryError("The boxes were written to '{path}', but QGIS cannot open them.", path=output)
    style_boxes(boxes)
    _add_group([boxes, *_mapped_area(output)], name)
    return boxes


def _add_group(layers: list[QgsMapLayer], name: str) -> None:
    """Add layers to the top of the project; the first one shows its legend."""
    project = QgsProject.instance()
    # Whole before it is shown: the layer tree opens a group when it comes, and an empty one cannot be opened.
    group = QgsLayerTreeGroup(name)
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(layer is layers[0])
    project.layerTreeRoot().insertChildNode(0, group)


def _mapped_area(output: Path) -> list[QgsMapLayer]:
    """What was mapped, hatched where nothing was; none where the file does not say."""
    layer = QgsVectorLayer(f"{output}|layername={MAPPED_AREA}", table_title(MAPPED_AREA), "ogr")
    if not layer.isValid():
        return []
    style_mapped_area(layer)
    return [layer]


def add_probability(path: Path, name: str, candidates: QgsVectorLayer) -> QgsRasterLayer:
    """Add the probability of a map to the open event's group; those of earlier maps are switched off.

    Args:
        path: of the raster.
        name: of the map.
        candidates: the event's layer.

    Raises:
        RasterError: when it cannot be opened.
    """
    project = QgsProject.instance()
    layer = open_probability(path)
    layer.setName(QCoreApplication.translate("Results", "Probability, {}").format(name))
    root = project.layerTreeRoot()
    for node in root.findLayers():
        if is_probability(node.layer()):
            node.setItemVisibilityChecked(False)
    node = root.findLayer(candidates.id())
    group = node.parent() if node is not None else root
    in_group = group is not root
    place = len(group.children()) if in_group else 0
    for number, child in enumerate(group.children() if in_group else ()):
        if isinstance(child, QgsLayerTreeLayer) and is_probability(child.layer()):
            place = number  # the newest one lies above the others
            break
    project.addMapLayer(layer, False)
    group.insertLayer(place, layer).setExpanded(False)
    return layer


def add_outlines(report: CandidatesReport, name: str, probability: QgsRasterLayer | None) -> int:
    """Add the candidates of another threshold; those of the one before go, as far as nobody reviewed them.

    Args:
        report: what the outline job returned.
        name: of the map.
        probability: its layer, if the project holds it.

    Returns:
        How many reviewed candidates stay in layers of their own.

    Raises:
        InventoryError: when the result cannot be opened.
    """
    project = QgsProject.instance()
    candidates = open_candidates(report.output)
    candidates.setName(f"{candidates.name()} {100 * (report.threshold or 0.0):.1f} %")
    candidates.setCustomProperty(OUTLINED_FROM, str(report.probability))
    root = project.layerTreeRoot()
    node = root.findLayer(probability.id()) if probability is not None else None
    group = node.parent() if node is not None else root.insertGroup(0, name)
    kept = _put_away(group, str(report.probability))
    project.addMapLayer(candidates, False)
    group.insertLayer(group.children().index(node) if node is not None else 0, candidates)
    return kept


def _put_away(group: QgsLayerTreeGroup, probability: str) -> int:
    """Take earlier outlines of a map out of its group, and switch off what the map itself had found."""
    kept = 0
    for node in group.findLayers():
        layer = node.layer()
        if not isinstance(layer, QgsVectorLayer) or layer.fields().indexOf("status") < 0:
            continue
        reviewed = count_reviewed(layer)
        kept += reviewed
        if reviewed or layer.isEditable():
            continue
        node.setItemVisibilityChecked(False)
        if layer.customProperty(OUTLINED_FROM) == probability:
            QgsProject.instance().removeMapLayer(layer.id())  # the file stays
    return kept


def count_reviewed(layer: QgsVectorLayer, most: int = -1) -> int:
    """How many candidates of a layer somebody has decided on; counted up to `most` where that is given."""
    request = QgsFeatureRequest().setFilterExpression(f"\"status\" IS NOT '{CANDIDATE}'").setLimit(most)
    return sum(1 for _ in layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)))


def is_probability(layer: QgsMapLayer | None) -> bool:
    """Whether a layer of the project is the probability of a map."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return False
    return bool(layer.customProperty(PROBABILITY_PROPERTY)) or layer.source().endswith(PROBABILITY_SUFFIX)


def belongs_to_no_event(layer: QgsMapLayer | None) -> bool:
    """Whether a layer of the project holds the candidates of a map that is in no event."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    names = set(layer.fields().names())
    return {name for name, _ in FIELDS} <= names and "uid" not in names


def open_candidates(path: Path) -> QgsVectorLayer:
    """Open and style a candidates layer; the style is kept in the GeoPackage.

    Raises:
        InventoryError: when it cannot be opened.
    """
    name = QCoreApplication.translate("Results", "Candidates")
    layer = QgsVectorLayer(f"{path}|layername={LAYER_NAME}", name, "ogr")
    if not layer.isValid():
        raise InventoryError("The candidates were written to '{path}', but QGIS cannot open them.", path=path)
    style_candidates(layer)
    _keep_style(layer)
    return layer


def _keep_style(layer: QgsVectorLayer) -> None:
    """Save the style in the GeoPackage; where there is one, QGIS would ask in a modal box."""
    _, _, names, _, _ = layer.listStylesInDatabase()
    if LAYER_NAME not in names:
        store_style(layer, LAYER_NAME)


def open_probability(path: Path) -> QgsRasterLayer:
    """Open and style a probability raster; the style is kept beside it.

    Raises:
        RasterError: when it cannot be opened.
    """
    options = QgsRasterLayer.LayerOptions()
    # The default style would need statistics of the raster, which take time and are of no use here.
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(path), QCoreApplication.translate("Results", "Probability"), "gdal", options)
    if not layer.isValid():
        raise RasterError("The probability was written to '{path}', but QGIS cannot open it.", path=path)
    layer.setCustomProperty(PROBABILITY_PROPERTY, True)
    style_probability(layer)
    store_style_beside(layer)
    return layer


def zoom_to(layer: QgsVectorLayer, canvas: QgsMapCanvas) -> None:
    """Show the whole of a layer."""
    _zoom_to(layer.extent(), layer.crs(), canvas)


def zoom_to_geometry(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, canvas: QgsMapCanvas) -> None:
    """Show the whole of a geometry."""
    _zoom_to(shape.boundingBox(), crs, canvas)


def _zoom_to(extent: QgsRectangle, source: QgsCoordinateReferenceSystem, canvas: QgsMapCanvas) -> None:
    there = moved(extent, source, canvas.mapSettings().destinationCrs())
    if there is None:
        return
    there.scale(VIEW_MARGIN)
    canvas.setExtent(there)
    canvas.refresh()


def format_choice(report: MapReport) -> str:
    """Which region was chosen, and how sure that is; empty where the analyst has named it."""
    choice = report.region_choice
    if choice is None:
        return ""
    if choice.by == "polygon layer":
        text = QCoreApplication.translate("Results", "region {} (from the polygon layer)")
        return text.format(choice.region)
    probability = choice.posterior.get(choice.region)
    if choice.by != "images" or probability is None:
        return ""
    text = QCoreApplication.translate("Results", "region {region} (probability {probability:.2f})")
    return text.format(region=choice.region, probability=Figure(probability))


def format_mapped(report: MapReport) -> str:
    """What share was not mapped, or from one of two dates only; empty where clouds explain it."""
    texts = {NOT_MAPPED: QCoreApplication.translate("Results", "{} of the area not mapped")}
    if report.pre is not None:
        text = QCoreApplication.translate("Results", "{} of the area mapped from the post-event image alone")
        texts[FROM_POST_ONLY] = text
    hidden = sum(report.hidden.values())
    return ", ".join(
        text.format(f"{Figure(100 * report.mapped[kind]):.0f} %")
        for kind, text in texts.items()
        if report.mapped.get(kind, 0.0) - hidden >= MUCH_UNMAPPED
    )


def format_hidden(report: MapReport) -> str:
    """What share clouds, shadow and snow hide; empty where they hide nothing."""
    texts = {
        "post": QCoreApplication.translate("Results", "clouds, shadow and snow hide {} of the image after"),
        "pre": QCoreApplication.translate("Results", "clouds, shadow and snow hide {} of the image before"),
    }
    shares = {name: f"{Figure(100 * share):.1f} %" for name, share in report.hidden.items()}
    by = [
        QCoreApplication.translate("Results", "(told by rules)")
        if one == RULES
        else QCoreApplication.translate("Results", "(told by the network {})").format(one)
        for one in sorted({report.clouds[name] for name in shares if name in report.clouds})
    ]
    hidden = ", ".join(texts[name].format(share) for name, share in shares.items())
    return " ".join((hidden, *by))


def format_ruled_out(ruled_out: Mapping[str, int]) -> str:
    """How many candidates each rule about the ground took; empty where none took any."""
    texts = {
        FLAT: QCoreApplication.translate("Results", "{} on flat ground"),
        WATER: QCoreApplication.translate("Results", "{} in water"),
    }
    parts = [texts[name].format(f"{Figure(count):,}") for name, count in ruled_out.items()]
    said = QCoreApplication.translate("Results", "ruled out: {}")
    return said.format(", ".join(parts)) if parts else ""


def format_threshold(report: CandidatesReport) -> str:
    """The threshold and who says it; empty where that is the model or the analyst."""
    texts = {
        SCENE: QCoreApplication.translate("Results", "threshold {} % (from the scene)"),
        KNOWN: QCoreApplication.translate("Results", "threshold {} % (from what is labelled)"),
    }
    text = texts.get(report.threshold_from or "", "")
    return text.format(f"{Figure(100 * (report.threshold or 0.0)):.1f}")


def format_area(area_m2: float) -> str:
    """An area for people: m², ha or km²."""
    if area_m2 < 10_000:
        return f"{Figure(area_m2):,.0f} m²"
    if area_m2 < 1_000_000:
        return f"{Figure(area_m2 / 10_000):,.1f} ha"
    return f"{Figure(area_m2 / 1_000_000):,.2f} km²"
