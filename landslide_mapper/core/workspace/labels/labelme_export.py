"""The labels of an event as LabelMe files, one for each raster."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.label_sources import crs_of
from landslide_mapper.core.workspace.labels.polygons import CrsTransformer, polygon_of
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.labelme import LANDSLIDE, write_labelme
from landslide_mapper.inventory.labelme_place import outlines_on
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid

EDGE_POINTS = 33
AT_ONCE = 50


def export_labelme(
    workspace: Workspace, raster: Path, target: Path, *, replace: bool = False
) -> Generator[None, None, int]:
    """Write the labels inside a raster, saved or not, as a LabelMe file that refers to it.

    Args:
        workspace: the event.
        raster: the image that LabelMe shows.
        target: the file to write.
        replace: write over a file that is there.

    Yields:
        Now and then, so that others have their turn.

    Returns:
        How many landslides are in the file.

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
    layer = workspace.layer("labels")
    request = QgsFeatureRequest().setFilterRect(edge.boundingBox())
    request.setSubsetOfAttributes(["comment"], layer.fields())
    polygons = []
    for number, row in enumerate(layer.getFeatures(request), 1):
        moved = to_raster.move(row.geometry()) if row.hasGeometry() else None
        found = None if moved is None else polygon_of(moved).geometry
        if found is not None:
            polygons.append((bytes(found.asWkb()), str(row["comment"] or "")))
        if number % AT_ONCE == 0:
            yield
    outlines = outlines_on(grid, polygons)
    write_labelme(target, raster, grid.width, grid.height, outlines)
    return sum(outline.label == LANDSLIDE for outline in outlines)


def _edge(grid: Grid) -> QgsGeometry:
    """The border of a grid in its CRS, with points all along it."""
    part = np.linspace(0.0, 1.0, EDGE_POINTS)[:-1]
    zero, one = np.zeros_like(part), np.ones_like(part)
    cols = np.concatenate((part, one, 1 - part, zero)) * grid.width
    rows = np.concatenate((zero, part, one, 1 - part)) * grid.height
    x, y = grid.to_crs(cols, rows)
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in zip(x.tolist(), y.tolist())]])
