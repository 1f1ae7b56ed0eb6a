"""What several landslides cover together: totals are of the union, so shared ground counts once."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsSpatialIndex

from landslide_mapper.core.workspace.candidates.existing_candidates import valid
from landslide_mapper.core.workspace.decisions.shapes import measured
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.vocabulary import CONFIRMED

_LANDSLIDES = '"status" IN ({})'.format(", ".join(f"'{status}'" for status in CONFIRMED))


def overlap_steps(workspace: Workspace) -> Generator[None, None, float]:
    """How much of the sum of the landslides' areas is ground that is counted again, one landslide a step.

    Returns:
        Square metres to take from the sum of the areas of accepted and edited candidates.
    """
    index, shapes, shared = QgsSpatialIndex(), dict[int, QgsGeometry](), 0.0
    for row in workspace.rows("candidates", _LANDSLIDES, fields=(), geometry=True):
        shape = row.geometry()
        if not shape.isNull() and not shape.isEmpty():
            near = [shapes[fid] for fid in index.intersects(shape.boundingBox())]
            shared += shared_m2(shape, near, workspace.crs)
            index.addFeature(row)
            shapes[row.id()] = shape
        yield
    return shared


def shared_m2(shape: QgsGeometry, others: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> float:
    """Area that a polygon has in common with the union of others, in square metres on the ellipsoid."""
    if not others:
        return 0.0
    common = valid(shape).intersection(QgsGeometry.unaryUnion([valid(other) for other in others]))
    return 0.0 if common.isNull() or common.isEmpty() else measured(common, crs)["area_m2"]
