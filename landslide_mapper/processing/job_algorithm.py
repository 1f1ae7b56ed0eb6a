"""Base of the algorithms that run one job: parameters, layers and the job come from the job's options."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
    QgsRectangle,
)

from landslide_mapper.core.crs import moved
from landslide_mapper.core.inventory_snapshot import InventorySnapshot
from landslide_mapper.core.layer_files import area_file, mask_file, raster_file, vector_file
from landslide_mapper.core.option_texts import option_text
from landslide_mapper.core.translation import translated
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.jobs.option import DATASETS, OUTPUTS, Kind, Option
from landslide_mapper.jobs.options import ALL
from landslide_mapper.processing.algorithm import JobAlgorithm, Run, running
from landslide_mapper.processing.parameters import parameter, value

RESOLUTION = "RESOLUTION"
_DESCRIBED: dict[Kind, Callable[[Any], Any]] = {
    Kind.INVENTORY: InventorySnapshot.of_layer,
    Kind.AREAS: area_file,
    Kind.SAMPLE: InventorySnapshot.of_sample,
}
"""What turns layers of other kinds than plain polygons into files."""
Report = TypeVar("Report")


class OptionsAlgorithm(JobAlgorithm):
    """An algorithm whose texts and parameters are those of a job.

    Attributes:
        command: name of the job, part of the id after the colon.
        left_out: fields that mean nothing where inputs are layers.
    """

    command: str
    left_out: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.options = ALL[self.command]
        self._extents: dict[str, QgsRectangle] = {}

    def name(self) -> str:
        return self.command.replace("-", "_")

    def displayName(self) -> str:
        return option_text(self.options.title)

    def shortDescription(self) -> str:
        return option_text(self.options.summary)

    def shortHelpString(self) -> str:
        return option_text(self.options.help)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        for option in self._offered():
            self.addParameter(parameter(self.options, option))
        if any(option.kind in (Kind.RASTER, Kind.RASTERS) for option in self.options):
            self._add_resolution()
        self.add_outputs()

    def add_outputs(self) -> None:
        """Declare figures and folders that come out, besides the files that parameters name."""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layers while still on the main thread."""
        try:
            return self._look(self.with_names(parameters, context), context, feedback)
        except (JobError, RasterError) as error:
            feedback.reportError(translated(error), True)
            return False

    def job(self, run: Run) -> Any:
        """The job that the parameters describe; layers that are no files go into the run's folder."""
        found: dict[str, Any] = {}
        for option in self._offered():
            if option.kind is Kind.RASTERS:
                found[option.field] = tuple(self._layer_names(option, run))
            elif option.kind in DATASETS:
                found[option.field] = self.layer_name(option.name, run)
            elif option.kind is Kind.EXTENT:
                found[option.field] = _corners(self._extents.get(option.name))
            elif option.kind is Kind.SCENES:
                found[option.field] = self._scenes(option, run)
            else:
                found[option.field] = value(self, option, run.parameters, run.context)
        job = self.options.make(found)
        self.refuse_inputs(dict(self._outputs(job)))
        return job

    def with_backend(self, run: Run, do: Callable[[Any, Any, Any], Report], job: Any = None) -> Report:
        """Do the job with a backend of its own; None: the job that the parameters describe."""
        job = self.job(run) if job is None else job
        with running(self, run.feedback) as (backend, progress):
            return do(job, backend, progress)

    def _outputs(self, job: Any) -> Iterator[tuple[str, Path]]:
        """The files that a job writes, by what they are called."""
        for option in self._offered():
            if option.kind in OUTPUTS and option.kind is not Kind.NEW_MODEL:
                paths = getattr(job, option.field) or ()
                for path in paths if isinstance(paths, tuple) else (paths,):
                    yield option.field, path

    def _offered(self) -> list[Option]:
        return [option for option in self.options if option.field not in self.left_out]

    def _add_resolution(self) -> None:
        number = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                RESOLUTION,
                self.tr("Pixel size for layers that are no files (metres on the ground)"),
                number,
                None,
                True,
                0.0,
            ),
            self.tr("Only for web maps and databases, which must be drawn first."),
        )

    def _look(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Describe layers and extents; false where a raster is missing that there must be."""
        first: QgsRasterLayer | None = None
        size = self._resolution(parameters, context)
        asked: QgsRectangle | None = None
        rasters = [one for one in self._offered() if one.kind in (Kind.RASTER, Kind.PROBABILITY)]
        for number, option in enumerate(rasters):
            layer = self.parameterAsRasterLayer(parameters, option.name, context)
            if layer is None and self.options.required(option):
                feedback.reportError(self.invalidRasterError(parameters, option.name), True)
                return False
            if number == 0:
                crs = QgsCoordinateReferenceSystem() if layer is None else layer.crs()
                first, asked = layer, self._look_at_extents(parameters, context, crs)
            extent = asked
            if layer is not None and first is not None and layer is not first:
                # Extents are in the CRS of the first raster, and of the others only its ground is needed.
                extent = moved(asked or first.extent(), first.crs(), layer.crs())
            self.look_at(option.name, partial(raster_file, extent=extent, pixel_m=size), layer)
        for option in self._offered():
            if option.kind is Kind.RASTERS:
                self._look_at_rasters(option, parameters, context)
            if option.kind is Kind.MASK:
                self._look_at_mask(option, parameters, context)
            if option.kind in (Kind.POLYGONS, Kind.INVENTORY, Kind.AREAS, Kind.SAMPLE):
                self._look_at_polygons(option, parameters, context)
        return True

    def _look_at_extents(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        crs: QgsCoordinateReferenceSystem,
    ) -> QgsRectangle | None:
        for option in self._offered():
            if option.kind is Kind.EXTENT:
                extent = self.parameterAsExtent(parameters, option.name, context, crs)
                if not extent.isNull():
                    self._extents[option.name] = extent
        return next(iter(self._extents.values()), None)

    def _look_at_rasters(
        self, option: Option, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        size = self._resolution(parameters, context)
        for number, layer in enumerate(self.parameterAsLayerList(parameters, option.name, context)):
            describe = partial(raster_file, extent=layer.extent(), pixel_m=size)
            self.look_at(_one_of(option, number), describe, layer)

    def _layer_names(self, option: Option, run: Run) -> Iterator[DatasetName]:
        for number in count():
            name = self.layer_name(_one_of(option, number), run)
            if name is None:
                return
            yield name

    def _look_at_mask(
        self, option: Option, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        layer = self.parameterAsLayer(parameters, option.name, context)
        self.look_at(option.name, mask_file, layer)

    def _look_at_polygons(
        self, option: Option, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        layer = self.parameterAsVectorLayer(parameters, option.name, context)
        if layer is None and self.options.required(option):
            raise JobError(self.invalidSourceError(parameters, option.name))
        if option.kind in _DESCRIBED:
            self.look_at(option.name, _DESCRIBED[option.kind], layer)
            return
        attribute = next((one for one in self._offered() if one.of == option.field), None)
        name = None
        if attribute is not None:
            name = value(self, attribute, parameters, context) or self.options.default(attribute)
        self.look_at(option.name, partial(vector_file, attribute=name), layer)

    def _resolution(self, parameters: dict[str, Any], context: QgsProcessingContext) -> float | None:
        if parameters.get(RESOLUTION) is None:
            return None
        return self.parameterAsDouble(parameters, RESOLUTION, context) or None

    def _scenes(self, option: Option, run: Run) -> tuple[Any, ...] | None:
        from landslide_mapper.jobs.scenes import read_scenes

        path = value(self, option, run.parameters, run.context)
        return None if path is None else tuple(read_scenes(path, run.feedback.pushWarning))


def _one_of(option: Option, number: int) -> str:
    """What one of several layers is remembered by."""
    return f"{option.name}_{number}"


def _corners(extent: QgsRectangle | None) -> tuple[float, float, float, float] | None:
    if extent is None:
        return None
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
