"""The result of a map as layers: editable candidates over the probability, in a group named after the run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.styles import style_candidates, style_probability
from landslide_mapper.errors import InventoryError, RasterError

LAYER_NAME = "landslides"
VIEW_MARGIN = 1.1


def add_results(report: dict[str, Any], name: str) -> QgsVectorLayer:
    """Add the layers of a finished map to the top of the project.

    Args:
        report: what the map job returned.
        name: of the group.

    Returns:
        The candidates layer.

    Raises:
        LandslideMapperError: when a result cannot be opened.
    """
    candidates = open_candidates(Path(report["output"]))
    layers: list[QgsMapLayer] = [candidates]
    if report.get("probability"):
        layers.append(open_probability(Path(report["probability"])))
    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, name)
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(layer is candidates)
    group.setExpanded(True)
    return candidates


def open_candidates(path: Path) -> QgsVectorLayer:
    """Open and style a candidates layer; the style is kept in the GeoPackage.

    Raises:
        InventoryError: when it cannot be opened.
    """
    name = QCoreApplication.translate("Results", "Candidates")
    layer = QgsVectorLayer(f"{path}|layername={LAYER_NAME}", name, "ogr")
    if not layer.isValid():
        raise InventoryError(f"The candidates were written to '{path}', but QGIS cannot open them.")
    style_candidates(layer)
    _keep_style(layer)
    return layer


def _keep_style(layer: QgsVectorLayer) -> None:
    """Save the style in the GeoPackage; where there is one, QGIS would ask in a modal box."""
    _, _, names, _, _ = layer.listStylesInDatabase()
    if LAYER_NAME not in names:
        layer.saveStyleToDatabase(LAYER_NAME, "Landslide Mapper", True, "")


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
        raise RasterError(f"The probability was written to '{path}', but QGIS cannot open it.")
    style_probability(layer)
    layer.saveDefaultStyle()
    return layer


def zoom_to(layer: QgsVectorLayer, canvas: QgsMapCanvas) -> None:
    """Show the whole of a layer."""
    extent = layer.extent()
    crs = canvas.mapSettings().destinationCrs()
    try:
        extent = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(extent)
    except QgsCsException:
        return
    extent.scale(VIEW_MARGIN)
    canvas.setExtent(extent)
    canvas.refresh()


def choice_in_words(report: dict[str, Any]) -> str:
    """Which region was chosen, and how sure that is; empty where the analyst has named it."""
    choice = report.get("region_choice") or {}
    region = choice.get("region")
    if choice.get("by") == "polygon layer":
        text = QCoreApplication.translate("Results", "region {} (from the polygon layer)")
        return text.format(region)
    probability = (choice.get("posterior") or {}).get(region)
    if choice.get("by") != "images" or probability is None:
        return ""
    text = QCoreApplication.translate("Results", "region {region} (probability {probability:.2f})")
    return text.format(region=region, probability=probability)


def area_in_words(area_m2: float) -> str:
    """An area for people: m², ha or km²."""
    if area_m2 < 10_000:
        return f"{area_m2:,.0f} m²"
    if area_m2 < 1_000_000:
        return f"{area_m2 / 10_000:,.1f} ha"
    return f"{area_m2 / 1_000_000:,.2f} km²"
