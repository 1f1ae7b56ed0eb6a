"""A file of candidates as the map job writes it, read for an event: values, and polygons in its CRS."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.core.crs import Shape, moved, moved_by, transform_between
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import FIELDS, LAYER
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.probability import open_probability
from landslide_mapper.vocabulary import GROUND

_KEPT = (*(name for name, _ in FIELDS), *GROUND)


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


def pixel_size(probability: Path, crs: QgsCoordinateReferenceSystem) -> float:
    """Side of a pixel of a map in units of the event's CRS; 0 where it has no place there.

    Raises:
        RasterError: when the map's raster cannot be read.
    """
    grid = Grid.from_dataset(open_probability(probability))
    columns, rows = (grid.width // 2, grid.width // 2 + 1), (grid.height // 2, grid.height // 2 + 1)
    (left, right), (top, bottom) = grid.to_crs(np.array(columns), np.array(rows))
    pixel = QgsRectangle(float(left), float(top), float(right), float(bottom))
    there = moved(pixel, QgsCoordinateReferenceSystem.fromWkt(grid.wkt or ""), crs)
    return 0.0 if there is None else float(max(there.width(), there.height()))


def values_of(feature: QgsFeature) -> dict[str, Any]:
    """The values of a candidate that the event keeps."""
    names = set(feature.fields().names())
    values = {name: plain(feature[name]) for name in _KEPT if name in names}
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
    return transform_between(layer.crs(), workspace.crs)


def in_event(shape: Shape, transform: QgsCoordinateTransform, source: Path | None) -> Shape:
    """A polygon or an extent of a file of candidates in the event's CRS.

    Raises:
        InventoryError: when it has no place there.
    """
    there = moved_by(shape, transform)
    if there is None:
        raise InventoryError(
            "The candidates of {source} cannot be brought to the event's coordinate system ({crs}): they lie "
            "outside of the area that it is made for. They stay in that file.",
            source=source,
            crs=transform.destinationCrs().authid(),
        )
    return there
