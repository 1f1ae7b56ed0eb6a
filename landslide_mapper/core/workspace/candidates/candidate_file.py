"""A file of candidates as the map job writes it, read for an event: values, and polygons in its CRS."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import FIELDS, LAYER


def open_source(path: Path) -> QgsVectorLayer:
    """A file of candidates as a layer of its own.

    Raises:
        InventoryError: when it is none.
    """
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", path.stem, "ogr") if path.is_file() else None
    if layer is None:
        raise InventoryError(
            "There is no file {path}; expected the candidates that a map has written.", path=path
        )
    if not layer.isValid() or "confidence" not in layer.fields().names():
        raise InventoryError(
            "{path} is no file of candidates. Choose the GeoPackage that a map has written (layer {layer}).",
            path=path,
            layer=LAYER,
        )
    return layer


def values_of(feature: QgsFeature) -> dict[str, Any]:
    """The values of a candidate that the event keeps."""
    names = set(feature.fields().names())
    values = {name: plain(feature[name]) for name, _ in FIELDS if name in names}
    return {**values, "uncertainty": uncertainty(values.get("confidence"))}


def number_of(feature: QgsFeature) -> int:
    """The number of a candidate in its run."""
    number = plain(feature["id"]) if "id" in feature.fields().names() else None
    return int(number) if isinstance(number, int) else int(feature.id())


def uncertainty(confidence: float | None) -> float | None:
    """Binary entropy of a mean probability in bits: 0 is certain, 1 undecided."""
    if confidence is None:
        return None
    share = min(max(float(confidence), 0.0), 1.0)
    return -sum(part * math.log2(part) for part in (share, 1.0 - share) if part > 0.0)


def transform_to(layer: QgsVectorLayer, workspace: Workspace) -> QgsCoordinateTransform:
    """How the polygons of a layer come to the event's CRS; invalid where one of them has none."""
    if not layer.crs().isValid() or not workspace.crs.isValid():
        return QgsCoordinateTransform()
    return QgsCoordinateTransform(layer.crs(), workspace.crs, QgsProject.instance().transformContext())


def move(shape: QgsGeometry, transform: QgsCoordinateTransform, source: Path | None) -> None:
    """Bring a polygon to the event's CRS.

    Raises:
        InventoryError: when that is not possible.
    """
    if not transform.isValid() or transform.isShortCircuited():
        return
    try:
        shape.transform(transform)
    except QgsCsException as error:
        raise InventoryError(not_moved(source, str(error))) from error


def not_moved(source: Path | None, reason: str) -> str:
    """Why the polygons of a file cannot be brought to the event's CRS."""
    return (
        f"The candidates of {source} cannot be brought to the event's coordinate system ({reason}). "
        "They stay in that file."
    )
