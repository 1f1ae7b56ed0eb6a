"""Processing algorithm: score a model on labelled scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from landslide_mapper.core.layer_files import LayerFile, vector_file
from landslide_mapper.errors import JobError
from landslide_mapper.jobs.spec import EvaluateJob
from landslide_mapper.processing.algorithm import JobAlgorithm, running

MODEL, SCENES, REGION, SPLIT, REPORT = "MODEL", "SCENES", "REGION", "SPLIT", "REPORT"
REGIONS, REGION_FIELD = "REGIONS_LAYER", "REGION_FIELD"
SPLITS = ("test", "validation", "train")


class EvaluateAlgorithm(JobAlgorithm):
    """A model and labelled scenes in, IoU, F1, precision and recall out."""

    def __init__(self) -> None:
        super().__init__()
        self._regions: LayerFile | None = None

    def name(self) -> str:
        """Part of the id after the colon."""
        return "evaluate"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Evaluate a landslide model")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Scores a model on labelled scenes that it was not trained on.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and "
            "recall per region and overall, with the number of scenes and a confidence interval. "
            "The report is JSON."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFile(MODEL, self.tr("Model folder (.lsmodel)"), folder),
            self.tr("The model to score; its version in use."),
        )
        self.add(
            self.scenes_parameter(SCENES, self.tr("Scene list")),
            self.tr("JSON file with images and labels; only the scenes of the split below are used."),
        )
        self.add(
            QgsProcessingParameterString(
                REGION, self.tr("Region (empty: each scene's own where the model knows it)"), optional=True
            ),
            self.tr("Whose decoder maps the scenes; auto: chosen for each scene."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                REGIONS, self.tr("Polygons of regions, asked where none is named"), polygons, optional=True
            ),
            self.tr("Where a region must be chosen, the polygon that most of the scene lies in decides."),
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
            QgsProcessingParameterEnum(
                SPLIT, self.tr("Split"), list(SPLITS), defaultValue="test", usesStaticStrings=True
            ),
            self.tr("Test scenes were never trained on; the others only show whether training worked."),
        )
        self.add(
            QgsProcessingParameterFileDestination(REPORT, self.tr("Report"), "JSON (*.json)"),
            self.tr("Figures per region and overall."),
        )
        self.add_device()
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("IoU over all pixels")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layer while still on the main thread."""
        regions = self.parameterAsVectorLayer(parameters, REGIONS, context)
        if regions is None:
            return True
        try:
            self._regions = vector_file(regions, self._region_field(parameters, context))
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
        """Run the evaluate job."""
        from landslide_mapper.jobs.evaluate import run_evaluate
        from landslide_mapper.jobs.scenes import read_scenes

        scene_list = Path(self.parameterAsString(parameters, SCENES, context))
        report = Path(self.parameterAsFileOutput(parameters, REPORT, context))
        job = EvaluateJob(
            model=Path(self.parameterAsString(parameters, MODEL, context)),
            scenes=read_scenes(scene_list, feedback.pushWarning),
            report=report,
            region=self.text(parameters, REGION, context),
            split=self.parameterAsEnumString(parameters, SPLIT, context) or "test",
            device=self.device(parameters, context),
            regions_layer=self._regions.file(folder, feedback.isCanceled) if self._regions else None,
            region_field=self._region_field(parameters, context),
        )
        with running(self, feedback) as (backend, progress):
            scores = run_evaluate(job, backend, progress)
        return {REPORT: str(report), "IOU": scores["overall"]["iou"]}

    def _region_field(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return self.text(parameters, REGION_FIELD, context) or EvaluateJob.region_field
