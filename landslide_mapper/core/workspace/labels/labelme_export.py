"""The labels of an event as LabelMe files, one for each raster.

Others learn from such files, so accuracy areas are not in them: labels end at their border, and the areas
themselves are shapes that LabelMe calls ignored.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.label_sources import crs_of
from landslide_mapper.core.workspace.labels.polygons import CrsTransformer, polygon_of, together
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.known_area import is_never_shown
from landslide_mapper.inventory.labelme import IGNORE, LANDSLIDE, write_labelme
from landslide_mapper.inventory.labelme_place import outlines_on
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.vocabulary import ACCURACY_ROLE, ROLE

EDGE_POINTS = 33
AT_ONCE = 50
_ALL = 1 - 1e-9
"""Part of a polygon that is all of it, but for rounding."""


def export_labelme(
    workspace: Workspace, raster: Path, target: Path, *, replace: bool = False
) -> Generator[None, None, tuple[int, int]]:
    """Write the labels inside a raster, saved or not, as a LabelMe file that refers to it.

    Args:
        workspace: the event.
        raster: the image that LabelMe shows.
        target: the file to write.
        replace: write over a file that is there.

    Yields:
        Now and then, so that others have their turn.

    Returns:
        How many landslides are in the file, and how many are left out, wholly or in part, because they lie in
        an accuracy area.

    Raises:
        LandslideMapperError: when the raster cannot be read or has no place on the event's map, or the file
            is there already or cannot be written.
    """
    if target.exists() and not replace:
        raise InventoryError(
            "{target} exists already and was left alone. Allow it to be replaced, or move it.", target=target
        )
    dataset = open_raster(raster)
    grid = Grid.from_dataset(dataset)
    dataset = None
    crs = crs_of(grid.wkt)
    if crs.isValid() != workspace.crs.isValid():
        raise InventoryError(
            "{raster} has no georeference, so the labels have no place on it. Georeference it.", raster=raster
        )
    context = QgsProject.instance().transformContext()
    edge = CrsTransformer(crs, workspace.crs, context).move(_edge(grid))
    if edge is None:
        raise InventoryError(
            "{raster} lies where the event's coordinate reference system is not defined.", raster=raster
        )
    to_raster = CrsTransformer(workspace.crs, crs, context)
    kept_back = _never_shown(workspace, edge, to_raster)
    polygons, left_out = [], 0
    for number, row in enumerate(_rows(workspace, "labels", ["comment"], edge), 1):
        whole = shown = _moved(row, to_raster)
        if whole is not None and whole.intersects(kept_back):
            shown = polygon_of(whole.difference(kept_back)).geometry
            left_out += shown is None or shown.area() < _ALL * whole.area()
        if shown is not None:
            polygons.append((bytes(shown.asWkb()), str(row["comment"] or "")))
        if number % AT_ONCE == 0:
            yield
    outlines = outlines_on(grid, polygons)
    areas = [] if kept_back.isEmpty() else [(bytes(kept_back.asWkb()), ACCURACY_ROLE)]
    ignored = outlines_on(grid, areas, IGNORE)
    # Later shapes lie on top of earlier ones, such as of a hole in an accuracy area.
    write_labelme(target, raster, grid.width, grid.height, [*ignored, *outlines])
    return sum(outline.label == LANDSLIDE for outline in outlines), left_out


def _never_shown(workspace: Workspace, edge: QgsGeometry, to_raster: CrsTransformer) -> QgsGeometry:
    """What no lesson may show, in the raster's CRS; an empty geometry where there is nothing."""
    areas = (row for row in _rows(workspace, "areas", [ROLE], edge) if is_never_shown(row[ROLE]))
    return together(moved for moved in (_moved(row, to_raster) for row in areas) if moved is not None)


def _rows(workspace: Workspace, table: str, fields: Sequence[str], edge: QgsGeometry) -> Iterator[QgsFeature]:
    layer = workspace.layer(table)
    request = QgsFeatureRequest().setFilterRect(edge.boundingBox())
    request.setSubsetOfAttributes(list(fields), layer.fields())
    yield from layer.getFeatures(request)


def _moved(row: QgsFeature, to_raster: CrsTransformer) -> QgsGeometry | None:
    moved = to_raster.move(row.geometry()) if row.hasGeometry() else None
    return None if moved is None else polygon_of(moved).geometry


def _edge(grid: Grid) -> QgsGeometry:
    """The border of a grid in its CRS, with points all along it."""
    part = np.linspace(0.0, 1.0, EDGE_POINTS)[:-1]
    zero, one = np.zeros_like(part), np.ones_like(part)
    cols = np.concatenate((part, one, 1 - part, zero)) * grid.width
    rows = np.concatenate((zero, part, one, 1 - part)) * grid.height
    x, y = grid.to_crs(cols, rows)
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in zip(x.tolist(), y.tolist())]])
