"""Processing algorithm: map the landslides of one scene."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from landslide_mapper.core.layer_files import LayerFile, raster_file, vector_file
from landslide_mapper.errors import JobError
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.processing.algorithm import JobAlgorithm, running

MODEL, POST, PRE, REGION, AOI, EXTENT = "MODEL", "POST", "PRE", "REGION", "AOI", "EXTENT"
THRESHOLD, MIN_AREA, RESOLUTION = "THRESHOLD", "MIN_AREA", "RESOLUTION"
REGIONS, REGION_FIELD = "REGIONS_LAYER", "REGION_FIELD"
OUTPUT, PROBABILITY = "OUTPUT", "PROBABILITY"


class MapAlgorithm(JobAlgorithm):
    """Two rasters and a model in, candidate landslides out."""

    def __init__(self) -> None:
        super().__init__()
        self._layers: dict[str, LayerFile] = {}
        self._extent: tuple[float, float, float, float] | None = None

    def name(self) -> str:
        """Part of the id after the colon."""
        return "map"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Map landslides")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Finds landslides on a pair of images, as polygons with confidence.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Finds landslides on a post-event raster, compared with a pre-event raster where one is "
            "given.\n\n"
            "The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is "
            "brought onto the post-event raster's grid while reading.\n\n"
            "Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where "
            "it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.\n\n"
            "Everything is computed on this machine."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        number = QgsProcessingParameterNumber.Type.Double
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFile(MODEL, self.tr("Model folder (.lsmodel)"), folder),
            self.tr("The model that maps; its version in use."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(POST, self.tr("Post-event raster")),
            self.tr("Image after the event; candidates are in its coordinate reference system."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(PRE, self.tr("Pre-event raster"), optional=True),
            self.tr("Image before the event; may differ in CRS, resolution, extent and data type."),
        )
        self.add(
            QgsProcessingParameterString(
                REGION, self.tr("Region, or auto (empty: the model's only one, else auto)"), optional=True
            ),
            self.tr("Whose decoder maps; auto: the polygons below decide, then the images."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                REGIONS, self.tr("Polygons of regions, asked where none is named"), polygons, optional=True
            ),
            self.tr("The region that most of the scene lies in is used."),
        )
        self.add(
            QgsProcessingParameterField(
                REGION_FIELD,
                self.tr("Attribute with the region (empty: region)"),
                parentLayerParameterName=REGIONS,
                optional=True,
            ),
            self.tr("Attribute of those polygons that names the region as the model does."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                AOI, self.tr("Only inside these polygons"), polygons, optional=True
            ),
            self.tr("Nothing outside these polygons is mapped."),
        )
        self.add(
            QgsProcessingParameterExtent(EXTENT, self.tr("Only inside this extent"), optional=True),
            self.tr("Nothing outside this rectangle is mapped."),
        )
        self.add(
            QgsProcessingParameterNumber(
                THRESHOLD, self.tr("Threshold (empty: as the model says)"), number, None, True, 0.01, 0.99
            ),
            self.tr("Probability from which a pixel is landslide; higher finds fewer, surer ones."),
        )
        self.add(
            QgsProcessingParameterNumber(MIN_AREA, self.tr("Minimum area (m²)"), number, 0.0, False, 0.0),
            self.tr("Smaller candidates are dropped."),
        )
        self.add(
            QgsProcessingParameterNumber(
                RESOLUTION,
                self.tr("Pixel size for layers that are no files (map units)"),
                number,
                None,
                True,
                0.0,
            ),
            self.tr("Only for web maps and databases, which must be drawn first."),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                OUTPUT, self.tr("Candidates"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr("GeoPackage with one polygon per landslide; reviewed candidates are never overwritten."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(PROBABILITY, self.tr("Probability"), None, True, False),
            self.tr("GeoTIFF on the post-event image's pixels."),
        )
        self.add_device()
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of candidates")))
        self.addOutput(QgsProcessingOutputNumber("AREA_M2", self.tr("Area of the candidates (m²)")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layers while still on the main thread."""
        post = self.parameterAsRasterLayer(parameters, POST, context)
        pre = self.parameterAsRasterLayer(parameters, PRE, context)
        area = self.parameterAsVectorLayer(parameters, AOI, context)
        regions = self.parameterAsVectorLayer(parameters, REGIONS, context)
        if post is None:
            feedback.reportError(self.invalidRasterError(parameters, POST), True)
            return False
        size = self.parameterAsDouble(parameters, RESOLUTION, context) or None
        extent = self.parameterAsExtent(parameters, EXTENT, context, post.crs())
        if not extent.isNull():
            self._extent = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        try:
            self._layers[POST] = raster_file(post, None if extent.isNull() else extent, size)
            if pre is not None:
                self._layers[PRE] = raster_file(pre, None, size)
            if area is not None:
                self._layers[AOI] = vector_file(area)
            if regions is not None:
                self._layers[REGIONS] = vector_file(regions, self._region_field(parameters, context))
        except JobError as error:
            feedback.reportError(str(error), True)
            return False
        return True

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the map job."""
        from landslide_mapper.jobs.map import run_map

        job = self._job(parameters, context, feedback, folder)
        with running(self, feedback) as (backend, progress):
            report = run_map(job, backend, progress)
        feedback.pushInfo(self.tr("{} candidates").format(report["candidates"]))
        choice = report.get("region_choice") or {}
        if choice.get("by") not in (None, "analyst"):
            feedback.pushInfo(self.tr("Region {}: {}").format(choice["region"], choice["reason"]))
        results = {OUTPUT: report["output"], "COUNT": report["candidates"], "AREA_M2": report["area_m2"]}
        if report["probability"]:
            results[PROBABILITY] = report["probability"]
        return results

    def _job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> MapJob:
        def layer(name: str) -> Path | None:
            source = self._layers.get(name)
            if source is None:
                return None
            own = folder / name.lower()
            own.mkdir()
            return source.file(own, feedback.isCanceled)

        has_threshold = parameters.get(THRESHOLD) is not None
        probability = self.parameterAsOutputLayer(parameters, PROBABILITY, context)
        return MapJob(
            model=Path(self.parameterAsString(parameters, MODEL, context)),
            post=layer(POST) or Path(),
            pre=layer(PRE),
            aoi=layer(AOI),
            output=Path(self.parameterAsOutputLayer(parameters, OUTPUT, context)),
            probability=Path(probability) if probability else None,
            region=self.text(parameters, REGION, context),
            regions_layer=layer(REGIONS),
            region_field=self._region_field(parameters, context),
            extent=self._extent,
            threshold=self.parameterAsDouble(parameters, THRESHOLD, context) if has_threshold else None,
            min_area_m2=self.parameterAsDouble(parameters, MIN_AREA, context),
            device=self.device(parameters, context),
        )

    def _region_field(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return self.text(parameters, REGION_FIELD, context) or MapJob.region_field
