"""Importing files as labels: polygon files, masks, and LabelMe files with their images."""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

from qgis.core import QgsGeometry

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.label_import import ImportReport, LabelImport, LabelSource
from landslide_mapper.core.workspace.labels.label_sources import (
    LabelMeSource,
    LayerSource,
    OutlineSource,
    polygon_layer_of,
)
from landslide_mapper.errors import Canceled, InventoryError, LandslideMapperError
from landslide_mapper.inventory.mask_outlines import outline_mask
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.polygons import is_vector

WAIT_S = 0.01
"""How long the GUI thread waits for another thread before it looks at its events again."""
Reports = list[ImportReport]


def import_labels(
    workspace: Workspace, source: LabelSource, outlines: Sequence[QgsGeometry], reports: Reports
) -> Generator[float, None, None]:
    """Import the labels of one source.

    Args:
        workspace: the event.
        source: where the labels come from.
        outlines: of the rasters in the event's CRS, to tell labels that lie outside.
        reports: gets one more, at once; it tells at any time what was done so far.

    Yields:
        The share that is done.

    Raises:
        LandslideMapperError: see `LabelImport.steps`.
    """
    task = LabelImport(workspace, source, outlines)
    reports.append(task.report)
    yield from task.steps()


def import_files(
    workspace: Workspace,
    paths: Sequence[Path],
    rasters: Sequence[Path],
    outlines: Sequence[QgsGeometry],
    reports: Reports,
) -> Generator[float | None, None, None]:
    """Import files; one that cannot be used is a problem in a report, not the end.

    Args:
        workspace: the event.
        paths: polygon files, LabelMe files and masks.
        rasters: georeferenced rasters that LabelMe's images may be copies of.
        outlines: see `import_labels`.
        reports: gets one for each source; LabelMe files are one together.

    Yields:
        The share that is done of a source; None where there is only something to wait for.

    Raises:
        LandslideMapperError: when none of the files can be used, or labels cannot be written.
    """
    labelme = [path for path in paths if _is_labelme(path)]
    problems = []
    for path in (path for path in paths if path not in labelme):
        try:
            source = yield from _source_of(path, workspace)
        except LandslideMapperError as error:
            problems.append(translated(error))
        else:
            yield from import_labels(workspace, source, outlines, reports)
    if labelme:
        pixels = not workspace.crs.isValid()
        source = LabelMeSource(labelme, rasters, pixel_space=pixels)
        yield from import_labels(workspace, source, outlines, reports)
    if problems and not reports:
        raise InventoryError(problems[0])
    if problems:
        reports[-1].problems.extend(problems)


def _is_labelme(path: Path) -> bool:
    return path.suffix.lower() == ".json" and not is_vector(path)


def _source_of(path: Path, workspace: Workspace) -> Generator[None, None, LabelSource]:
    """The labels of a polygon file or a mask."""
    yield None
    if is_vector(path) or not _is_raster(path):
        return LayerSource(polygon_layer_of(path))
    polygons, wkt = yield from _outlines(path)
    if wkt is None and workspace.crs.isValid():
        raise InventoryError(
            "{path} has no georeference, so its landslides have no place on the map. Georeference the mask.",
            path=path,
        )
    return OutlineSource(path.name, polygons, wkt)


def _is_raster(path: Path) -> bool:
    try:
        dataset = open_raster(path)
    except LandslideMapperError:
        return False
    return dataset.RasterCount > 0


def _outlines(path: Path) -> Generator[None, None, tuple[list[bytes], str | None]]:
    """Outline a mask in another thread."""
    stop = threading.Event()

    def look(_: float) -> None:
        if stop.is_set():
            raise Canceled

    with ThreadPoolExecutor(1) as pool:
        task = pool.submit(outline_mask, path, look)
        try:
            while not task.done():
                wait([task], WAIT_S)
                yield None
        finally:
            stop.set()
    return task.result()
