"""What of the ground was mapped, in an event: the newest map counts wherever maps lie over each other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsVectorLayer

from landslide_mapper.core.workspace.candidates.candidate_file import in_event, transform_to
from landslide_mapper.core.workspace.decisions.shapes import POLYGON, measured
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.inventory.mapped_area import FIELDS
from landslide_mapper.vocabulary import MAPPED_AREA


def take_mapped_area(workspace: Workspace, source: Path, run: str) -> None:
    """Take over what a map was made of; earlier maps keep what lies outside of it.

    Does nothing for a run that is there already, nor for a file of version 0.1.0, which does not say.

    Args:
        workspace: the event.
        source: the file that the map has written.
        run: uid of the map's run.

    Raises:
        LandslideMapperError: when it has no place in the event's CRS, or cannot be written.
    """
    layer = QgsVectorLayer(f"{source}|layername={MAPPED_AREA}", MAPPED_AREA, "ogr")
    there = list(workspace.rows(MAPPED_AREA, geometry=True))
    if not layer.isValid() or any(plain(row["run"]) == run for row in there):
        return
    transform = transform_to(layer, workspace)
    rows: list[dict[str, Any]] = []
    shapes: list[QgsGeometry] = []
    for feature in layer.getFeatures():
        rows.append({**{name: plain(feature[name]) for name, _ in FIELDS}, "run": run})
        shapes.append(in_event(feature.geometry(), transform, source))
    workspace.append(MAPPED_AREA, rows, shapes)
    _cut(workspace, QgsGeometry.unaryUnion(shapes), there)


def _cut(workspace: Workspace, new: QgsGeometry, earlier: list[Any]) -> None:
    """Leave of earlier parts what lies outside of the new map."""
    outlines = {}
    for row in earlier:
        if row.geometry().intersects(new):
            outlines[row.id()] = _polygons(row.geometry().difference(new))
    gone = [fid for fid, left in outlines.items() if left.isEmpty()]
    left = {fid: shape for fid, shape in outlines.items() if not shape.isEmpty()}
    sizes = {fid: {"area_m2": measured(shape, workspace.crs)["area_m2"]} for fid, shape in left.items()}
    workspace.change(MAPPED_AREA, sizes, left)
    workspace.remove(MAPPED_AREA, gone)


def _polygons(shape: QgsGeometry) -> QgsGeometry:
    parts = [part for part in shape.asGeometryCollection() if part.type() == POLYGON and not part.isEmpty()]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry.fromWkt("MultiPolygon EMPTY")
