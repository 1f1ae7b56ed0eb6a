"""Processing algorithm: score a model on labelled scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from landslide_mapper.jobs.spec import EvaluateJob
from landslide_mapper.processing.algorithm import JobAlgorithm, running

MODEL, SCENES, REGION, SPLIT, REPORT = "MODEL", "SCENES", "REGION", "SPLIT", "REPORT"
SPLITS = ("test", "validation", "train")


class EvaluateAlgorithm(JobAlgorithm):
    """A model and labelled scenes in, IoU, F1, precision and recall out."""

    def name(self) -> str:
        """Part of the id after the colon."""
        return "evaluate"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Evaluate a landslide model")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and "
            "recall per "
            "region and overall, with the number of scenes and a confidence interval. The report is JSON."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        behavior = QgsProcessingParameterFile.Behavior
        for parameter in (
            QgsProcessingParameterFile(MODEL, self.tr("Model folder (.lsmodel)"), behavior.Folder),
            QgsProcessingParameterFile(SCENES, self.tr("Scene list"), behavior.File, "json"),
            QgsProcessingParameterString(
                REGION, self.tr("Region (empty: each scene's own where the model knows it)"), optional=True
            ),
            QgsProcessingParameterEnum(
                SPLIT, self.tr("Split"), list(SPLITS), defaultValue="test", usesStaticStrings=True
            ),
            QgsProcessingParameterFileDestination(REPORT, self.tr("Report"), "JSON (*.json)"),
        ):
            self.addParameter(parameter)
        self.add_device()
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("IoU over all pixels")))

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
        )
        with running(self, feedback) as (backend, progress):
            scores = run_evaluate(job, backend, progress)
        return {REPORT: str(report), "IOU": scores["overall"]["iou"]}
