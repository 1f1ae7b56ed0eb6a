"""Processing algorithm: landslides of a layer or of files as labels of an event."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
    QgsProject,
)

from landslide_mapper.errors import Canceled, JobError, LandslideMapperError
from landslide_mapper.processing.algorithm import JobAlgorithm, Run

if TYPE_CHECKING:
    from landslide_mapper.core.workspace.event.workspace import Workspace
    from landslide_mapper.core.workspace.labels.label_import import ImportReport

EVENT, LAYER, FILES, LABELS = "EVENT", "INPUT", "FILES", "LABELS"
COUNT, REPAIRED, LEFT_OUT, OVERLAPPING = "COUNT", "REPAIRED", "LEFT_OUT", "OVERLAPPING"


@contextmanager
def all_or_nothing(workspace: Workspace, reports: Sequence[ImportReport]) -> Iterator[None]:
    """Take labels back that were written before a cancel or an error."""
    from landslide_mapper.core.time_sliced import run_to_end
    from landslide_mapper.core.workspace.labels.labels import take_back

    try:
        yield
    except (Canceled, LandslideMapperError):
        fids = [fid for report in reports for fid in report.fids]
        with suppress(LandslideMapperError):  # what went wrong first is what is told
            run_to_end(take_back(workspace, "labels", fids))
        raise


class ImportLabelsAlgorithm(JobAlgorithm):
    """Landslides of others in, labels of an event out."""

    def name(self) -> str:
        """Part of the id after the colon."""
        return "import_labels"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Import labels into an event")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Adds the landslides of a layer, of LabelMe files or of masks to an event's labels.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Adds landslides to the labels of an event, as the Label page does: polygons of a layer, polygon "
            "files, LabelMe files and mask rasters, in any CRS. Invalid polygons are repaired; rejected "
            "candidates, what is no polygon and what is a label already are left out, and all of it is "
            "counted.\n\n"
            "A LabelMe file is placed by its own image, or by a raster of the project with its name or size. "
            "An import that fails or is cancelled is taken back. The event may be open in the dock."
        )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Events belong to the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add(
            QgsProcessingParameterFile(EVENT, self.tr("Event")),
            self.tr("GeoPackage of the event, or a PostgreSQL data source with its schema."),
        )
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterVectorLayer(LAYER, self.tr("Landslides"), polygons, None, True),
            self.tr("Polygon layer as it is now, unsaved edits and filter included."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                FILES, self.tr("Files"), QgsProcessing.SourceType.TypeFile, None, True
            ),
            self.tr("Polygon files, LabelMe files and mask rasters."),
        )
        self.addOutput(QgsProcessingOutputNumber(COUNT, self.tr("Number of landslides")))
        self.addOutput(QgsProcessingOutputNumber(REPAIRED, self.tr("Repaired")))
        self.addOutput(QgsProcessingOutputNumber(LEFT_OUT, self.tr("Left out")))
        self.addOutput(QgsProcessingOutputNumber(OVERLAPPING, self.tr("Overlapping another one")))
        self.addOutput(QgsProcessingOutputVectorLayer(LABELS, self.tr("Labels")))

    def run_job(self, run: Run) -> dict[str, Any]:
        """Import the layer, then the files."""
        # Imported here: events need numpy and GDAL, and QGIS loads this file as it starts.
        from landslide_mapper.core.workspace.event.borrowed import borrowed
        from landslide_mapper.core.workspace.labels.import_words import format_import
        from landslide_mapper.core.workspace.store.target import EventTarget

        target = EventTarget.of(self.parameterAsString(run.parameters, EVENT, run.context))
        reports: list[ImportReport] = []
        with borrowed(target) as workspace:
            with all_or_nothing(workspace, reports):
                for share in self._steps(run, workspace, reports):
                    if run.feedback.isCanceled():
                        raise Canceled
                    run.feedback.setProgress(100.0 * (share or 0.0))
            source = workspace.layer("labels").source()
        for report in reports:
            run.feedback.pushInfo(format_import(report))
            for problem in report.problems:
                run.feedback.pushWarning(problem)
        return {
            COUNT: sum(report.count for report in reports),
            REPAIRED: sum(report.repaired for report in reports),
            LEFT_OUT: sum(sum(report.dropped.values()) for report in reports),
            OVERLAPPING: sum(report.overlapping for report in reports),
            LABELS: source,
        }

    def _steps(
        self, run: Run, workspace: Workspace, reports: list[ImportReport]
    ) -> Generator[float | None, None, None]:
        """The work in pieces; the share is that of each source.

        Raises:
            JobError: when there is nothing to import.
        """
        from landslide_mapper.core.workspace.labels.label_files import import_files, import_labels
        from landslide_mapper.core.workspace.labels.label_sources import (
            LayerSource,
            raster_outlines,
            raster_paths,
        )

        layer = self.parameterAsVectorLayer(run.parameters, LAYER, run.context)
        files = [Path(one) for one in self.parameterAsFileList(run.parameters, FILES, run.context) if one]
        if layer is None and not files:
            raise JobError("Nothing to import was named. Choose a polygon layer, or files.")
        project = run.context.project() or QgsProject.instance()
        outlines = raster_outlines(project, workspace.crs)
        if layer is not None:
            yield from import_labels(workspace, LayerSource(layer), outlines, reports)
        if files:
            yield from import_files(workspace, files, raster_paths(project), outlines, reports)
