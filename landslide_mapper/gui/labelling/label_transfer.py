"""Labels in and out of an event: in slices of the GUI thread, one transfer at a time."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.time_sliced import TimeSlicedTask
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.label_files import import_files, import_labels
from landslide_mapper.core.workspace.labels.label_import import ImportReport, LabelSource
from landslide_mapper.core.workspace.labels.label_sources import LayerSource, raster_outlines, raster_paths
from landslide_mapper.core.workspace.labels.labelme_export import export_labelme
from landslide_mapper.core.workspace.labels.labels import take_back
from landslide_mapper.errors import InventoryError, LandslideMapperError

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
        yield from import_labels(workspace, source, self._outlines(workspace), self._reports)

    def _outlines(self, workspace: Workspace) -> list[QgsGeometry]:
        return raster_outlines(QgsProject.instance(), workspace.crs)

    def _import_files(
        self, workspace: Workspace, paths: Sequence[Path]
    ) -> Generator[float | None, None, None]:
        rasters, outlines = raster_paths(QgsProject.instance()), self._outlines(workspace)
        yield from import_files(workspace, paths, rasters, outlines, self._reports)

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
