"""What the algorithms share: parameters of every job, the backend, and errors as Processing wants them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QIcon

from landslide_mapper.core.engine import start_worker
from landslide_mapper.core.translation import translated
from landslide_mapper.dataset_names import DatasetName, is_file_name, short_name, split_layer
from landslide_mapper.errors import Canceled, LandslideMapperError, RasterError
from landslide_mapper.package_files import help_page, resource
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.processing.groups import GROUPS, group_titles

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend


def _raster(name: str) -> QgsRasterLayer:
    return QgsRasterLayer(name, short_name(name), "gdal")


def _vector(name: str) -> QgsVectorLayer:
    table = split_layer(name)[1]
    source = f"{name[len('GPKG:') : -len(f':{table}')]}|layername={table}" if table else name
    return QgsVectorLayer(source, short_name(name), "ogr")


def _product(name: str) -> str | None:
    """The virtual raster in memory of a product's folder or archive; None for any other name.

    Raises:
        RasterError: when it does not hold the bands of one scene.
    """
    from landslide_mapper.raster.stacking import image_name

    image = os.fspath(image_name(name))
    return None if image == name else image


_LAYERS: dict[str, Callable[[str], Any]] = {"raster": _raster, "vector": _vector}
"""By the kind of parameter."""


@dataclass(frozen=True)
class Run:
    """One run of an algorithm.

    Attributes:
        parameters: as Processing hands them over.
        context: resolves them.
        feedback: told what is done; may cancel.
        folder: for files that are needed during the run only.
    """

    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    folder: Path


class JobAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms: `run_job` does the work, errors and cancel are handled here."""

    start_backend: Callable[[], Backend] = staticmethod(start_worker)

    def __init__(self) -> None:
        super().__init__()
        self._layers: dict[str, Any] = {}
        self._sources: list[str] = []
        self._products: dict[str, Path] = {}

    def createInstance(self) -> JobAlgorithm:
        """A fresh one for every run."""
        return type(self)()

    def groupId(self) -> str:
        """Where it is listed in the toolbox."""
        return next((group for group, names in GROUPS.items() if self.name() in names), "")

    def group(self) -> str:
        """The same, for people."""
        return group_titles().get(self.groupId(), "")

    def helpUrl(self) -> str:
        """Its page of the help, a file beside the plugin; empty where this copy has none."""
        page = help_page(f"algorithms/{self.name()}")
        return bytes(QUrl.fromLocalFile(str(page)).toEncoded()).decode("ascii") if page.is_file() else ""

    def tr(self, text: str) -> str:
        """Translate a text of the algorithms."""
        return QCoreApplication.translate("Processing", text)

    def icon(self) -> QIcon:
        """The plugin's, as for its provider."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Where it is."""
        return str(resource("icon.svg"))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Whether the parameters can be used; called by Processing."""
        try:
            named = self.with_names(parameters, context)
        except RasterError as error:
            return False, translated(error)
        return super().checkParameterValues(named, context)

    def with_names(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The parameters, with layers for what only GDAL knows; call it on the main thread.

        Processing itself takes texts for layers of the project and for files only. The folder or archive of a
        product stands for one raster.

        Raises:
            RasterError: when a folder does not hold the bands of one scene.
        """
        found = dict(parameters)
        for definition in self.parameterDefinitions():
            text, make = parameters.get(definition.name()), _LAYERS.get(definition.type())
            if make is None or not isinstance(text, str):
                continue
            product = _product(text) if make is _raster else None
            if is_file_name(text) and product is None:
                continue
            # A layer of the project may be called anything. Nothing is loaded: newer versions of QGIS would
            # take the first table of a container for the one that is named.
            if QgsProcessingUtils.mapLayerFromString(text, context, False) is None:
                layer = make(product or text)
                if product:
                    self._products[definition.name()] = Path(text)
                if layer.isValid():
                    found[definition.name()] = context.temporaryLayerStore().addMapLayer(layer)
        return found

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the job; called by Processing in its own thread.

        Raises:
            QgsProcessingException: with the job's one clear message.
        """
        try:
            # Imported here, as everything that QGIS's start can do without.
            from landslide_mapper.staging_folder import StagingFolder

            with StagingFolder.temporary() as folder:
                return self.run_job(Run(parameters, context, feedback, folder))
        except Canceled:
            feedback.pushInfo(self.tr("Cancelled; nothing was written."))
            return {}
        except LandslideMapperError as error:
            raise QgsProcessingException(translated(error)) from error

    def run_job(self, run: Run) -> dict[str, Any]:
        """Do the work.

        Raises:
            LandslideMapperError: with one clear message.
            Canceled: when the user asked to stop.
        """
        raise NotImplementedError

    def add(self, parameter: QgsProcessingParameterDefinition, tip: str, advanced: bool = False) -> None:
        """Add a parameter.

        Args:
            parameter: as Processing defines it.
            tip: its tooltip, which `qgis_process help` prints, too.
            advanced: shown only when the user asks for more.
        """
        parameter.setHelp(tip)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
        """A string parameter; None where it is empty."""
        return str(self.parameterAsString(parameters, name, context) or "").strip() or None

    def look_at(self, name: str, describe: Callable[[Any], Any], layer: Any) -> None:
        """Describe a layer, so that the job's thread can turn it into a file; call it on the main thread.

        Args:
            name: of its parameter.
            describe: `raster_file`, `vector_file` or the like.
            layer: of QGIS; None: none was given.

        Raises:
            JobError: when the layer cannot be used.
        """
        if layer is not None:
            self._layers[name] = describe(layer)
            path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
            by_gdal = [layer.source().split("|")[0]] if layer.providerType() == "gdal" else []
            self._sources += by_gdal + ([str(path)] if path else [])

    def refuse_inputs(self, outputs: Mapping[str, Path]) -> None:
        """Make sure that no output is a file behind a layer, which the job itself may know as a copy only.

        Args:
            outputs: by what they are called.

        Raises:
            JobError: when one is.
        """
        from landslide_mapper.jobs.outputs import check_outputs

        check_outputs(outputs, self._sources)

    def layer_title(self, name: str) -> str:
        """What people call a layer that was looked at; empty where none was given."""
        layer = self._layers.get(name)
        return "" if layer is None else str(layer.name)

    def layer_name(self, name: str, run: Run) -> DatasetName | None:
        """What GDAL opens a layer by that was looked at; None where none was given."""
        layer = self._layers.get(name)
        if layer is None:
            return None
        if name in self._products:
            return self._products[name]
        own = run.folder / name.lower()
        own.mkdir()
        opened: DatasetName = layer.file(own, run.feedback.isCanceled)
        return opened


@contextmanager
def running(
    algorithm: JobAlgorithm, feedback: QgsProcessingFeedback
) -> Iterator[tuple[Backend, FeedbackProgress]]:
    """A backend and a progress for one run; the backend hears of a cancel and is closed at the end."""
    backend = algorithm.start_backend()
    # Direct: the signal comes from the GUI thread while this thread is busy inside the backend.
    feedback.canceled.connect(backend.cancel, Qt.ConnectionType.DirectConnection)
    try:
        yield backend, FeedbackProgress(feedback)
    finally:
        feedback.canceled.disconnect(backend.cancel)
        backend.close()
