"""Labels in and out of an event: in slices of the GUI thread, one transfer at a time."""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.time_sliced import TimeSlicedTask
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.label_import import ImportReport, LabelImport, LabelSource
from landslide_mapper.core.workspace.labels.label_sources import (
    LabelMeSource,
    LayerSource,
    OutlineSource,
    polygon_layer_of,
    raster_outlines,
    raster_paths,
)
from landslide_mapper.core.workspace.labels.labelme_export import export_labelme
from landslide_mapper.core.workspace.labels.labels import take_back
from landslide_mapper.errors import Canceled, InventoryError, LandslideMapperError
from landslide_mapper.inventory.mask_outlines import outline_mask
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.polygons import is_vector

WAIT_S = 0.01
"""How long the GUI thread waits for another thread before it looks at its events again."""
Steps = Generator["float | None", None, str]


class LabelTransfer(QObject):
    """Imports, exports and takes back; what happens is told by signals."""

    started = pyqtSignal(str)
    """What runs, for people."""
    progressed = pyqtSignal(float)
    imported = pyqtSignal(object)
    """A list of import reports, one for each source; also where it was stopped or failed half-way."""
    exported = pyqtSignal(int, int, int, list)
    """Landslides, files, landslides left out for accuracy areas, and why other files were not written."""
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sliced = TimeSlicedTask(self)
        self._sliced.progressed.connect(self.progressed)
        self._sliced.succeeded.connect(self._on_succeeded)
        self._sliced.failed.connect(self._on_failed)
        self._reports: list[ImportReport] = []

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._sliced.busy

    def import_layer(self, workspace: Workspace, layer: QgsVectorLayer) -> None:
        """Import the polygons of a layer."""
        try:
            source = LayerSource(layer)
        except LandslideMapperError as error:
            self.failed.emit(translated(error))
            return
        self._start(self.tr("Importing '{}'").format(source.name), self._import(workspace, source))

    def import_files(self, workspace: Workspace, paths: Sequence[Path]) -> None:
        """Import polygon files, LabelMe files and masks."""
        name = paths[0].name if len(paths) == 1 else self.tr("files: {}").format(len(paths))
        self._start(self.tr("Importing '{}'").format(name), self._import_files(workspace, paths))

    def export(self, workspace: Workspace, targets: Sequence[tuple[Path, Path]], replace: bool) -> None:
        """Write a LabelMe file (second) for each raster (first)."""
        self._start(self.tr("Exporting labels"), self._export(workspace, targets, replace))

    def take_back(self, workspace: Workspace, table: str, fids: Sequence[int]) -> None:
        """Remove what was just added."""
        self._start(self.tr("Taking back"), take_back(workspace, table, fids))

    def cancel(self) -> None:
        """Stop; labels that were written before stay, and are told."""
        if self.busy:
            self._sliced.stop()
            self._tell_half_way()
            self.ended.emit()

    def _start(self, what: str, steps: Generator[float | None, None, object]) -> None:
        if self.busy:
            return
        self._reports = []
        self.started.emit(what)
        self._sliced.start(steps)

    def _import(self, workspace: Workspace, source: LabelSource) -> Generator[float, None, None]:
        rasters = raster_outlines(QgsProject.instance(), workspace.crs)
        task = LabelImport(workspace, source, rasters)
        self._reports.append(task.report)
        yield from task.steps()

    def _import_files(
        self, workspace: Workspace, paths: Sequence[Path]
    ) -> Generator[float | None, None, None]:
        labelme = [path for path in paths if _is_labelme(path)]
        problems = []
        for path in (path for path in paths if path not in labelme):
            try:
                source = yield from _source_of(path, workspace)
            except LandslideMapperError as error:
                problems.append(translated(error))
            else:
                yield from self._import(workspace, source)
        if labelme:
            rasters = raster_paths(QgsProject.instance())
            pixels = not workspace.crs.isValid()
            yield from self._import(workspace, LabelMeSource(labelme, rasters, pixel_space=pixels))
        if problems and not self._reports:
            raise InventoryError(problems[0])
        if problems:
            self._reports[-1].problems.extend(problems)

    def _export(
        self, workspace: Workspace, targets: Sequence[tuple[Path, Path]], replace: bool
    ) -> Generator[float | None, None, tuple[int, int, int, list[str]]]:
        landslides, files, left_out, problems = 0, 0, 0, []
        for number, (raster, target) in enumerate(targets):
            yield number / len(targets)
            try:
                shown, kept_back = yield from export_labelme(workspace, raster, target, replace=replace)
                landslides, left_out, files = landslides + shown, left_out + kept_back, files + 1
            except LandslideMapperError as error:
                problems.append(translated(error))
        if not files and problems:
            raise InventoryError(problems[0])
        return landslides, files, left_out, problems

    def _on_succeeded(self, result: object) -> None:
        if self._reports:
            self.imported.emit(self._reports)
        elif isinstance(result, tuple):
            self.exported.emit(*result)
        self.ended.emit()

    def _on_failed(self, error: Exception) -> None:
        self._tell_half_way()
        self.failed.emit(translated(error))
        self.ended.emit()

    def _tell_half_way(self) -> None:
        """Labels that are there although not all came are told like an import: so they can be taken back."""
        written = [report for report in self._reports if report.fids]
        if written:
            self.imported.emit(written)


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
