"""Processing algorithm: single-band files of one scene as one raster, for all that take one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from landslide_mapper.core.layer_files import NamedDataset, raster_file
from landslide_mapper.core.translation import translated
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import JobError
from landslide_mapper.processing.algorithm import JobAlgorithm, Run

RASTERS, FOLDER, OVERWRITE, OUTPUT, BANDS = "RASTERS", "FOLDER", "OVERWRITE", "OUTPUT", "BANDS"


class VrtDestination(QgsProcessingParameterRasterDestination):
    """A raster to write whose ending is .vrt."""

    def clone(self) -> VrtDestination:
        """Another one like it."""
        return VrtDestination(self.name(), self.description())

    def defaultFileExtension(self) -> str:
        """Of temporary files."""
        return "vrt"

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Virtual rasters only."""
        return ["vrt"]

    def createFileFilter(self) -> str:
        """For the dialog that asks for a name."""
        return "VRT (*.vrt)"


class StackAlgorithm(JobAlgorithm):
    """Files that hold the bands of one scene in, one virtual raster out."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[DatasetName] = []

    def name(self) -> str:
        """Part of the id after the colon."""
        return "stack"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Put bands together")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Makes one raster of the single-band files of a scene, with the bands' names.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Makes one raster of files that hold the bands of one scene, or of the folder of a Sentinel-2 or "
            "Landsat scene: a virtual raster that refers to them and copies no pixel. Bands are known by the "
            "files' names, so their order does not matter; coarser ones are repeated on the finest pixels. "
            "Files of two scenes, or two of one band, are refused.\n\n"
            "Use the result wherever one raster is asked for: to map, to mask clouds, to check a pair, in a "
            "scene list. It must stay where the files can be found from it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers(RASTERS, self.tr("Bands"), raster, None, True),
            self.tr("Files with the bands of one scene, in any order."),
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile(
                FOLDER, self.tr("Folder of a scene, instead of bands"), folder, "", None, True
            ),
            self.tr("A Sentinel-2 SAFE folder, a Landsat folder, or one with a file for each band."),
        )
        self.add(
            QgsProcessingParameterBoolean(OVERWRITE, self.tr("Replace files that exist"), False),
            self.tr("Otherwise nothing that exists is touched."),
        )
        self.add(VrtDestination(OUTPUT, self.tr("Raster")), self.tr("Virtual raster (.vrt) of all bands."))
        self.addOutput(QgsProcessingOutputString(BANDS, self.tr("What the bands show")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layers while still on the main thread."""
        folder = self.text(parameters, FOLDER, context)
        layers = self.parameterAsLayerList(parameters, RASTERS, context)
        try:
            self._names = [Path(folder)] if folder else list(self._files(layers))
            if bool(layers) == bool(folder):
                raise JobError("Choose either the files of a scene or its folder; exactly one of them.")
        except JobError as error:
            feedback.reportError(translated(error), True)
            return False
        return True

    def run_job(self, run: Run) -> dict[str, Any]:
        """Put them together."""
        from landslide_mapper.jobs.put_together import describe
        from landslide_mapper.raster.stacking import write_stack

        output = Path(self.parameterAsOutputLayer(run.parameters, OUTPUT, run.context))
        self.refuse_inputs({"output": output})
        replace = self.parameterAsBoolean(run.parameters, OVERWRITE, run.context)
        write_stack(self._names, output, replace=replace)
        said = translated(describe(output, len(self._names)))
        run.feedback.pushInfo(said)
        return {OUTPUT: str(output), BANDS: said}

    def _files(self, layers: Iterable[QgsRasterLayer]) -> Iterable[DatasetName]:
        for number, layer in enumerate(layers):
            if layer.providerType() == "gdal":
                self.look_at(f"{RASTERS}{number}", raster_file, layer)
            described = self._layers.get(f"{RASTERS}{number}")
            if not isinstance(described, NamedDataset):
                raise JobError(
                    "Layer '{layer}' is more than a file: it is drawn by a server or a database, or its CRS "
                    "was set in QGIS. Save it as a file first (Export > Save As).",
                    layer=layer.name(),
                )
            yield described.dataset
