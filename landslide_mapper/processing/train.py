"""Processing algorithm: train a new model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from landslide_mapper.jobs.spec import TrainJob
from landslide_mapper.processing.algorithm import JobAlgorithm, running

SCENES, MODEL, NETWORK, EPOCHS, MINUTES, SEED = "SCENES", "MODEL", "NETWORK", "EPOCHS", "MAX_MINUTES", "SEED"


class TrainAlgorithm(JobAlgorithm):
    """Labelled scenes in, a new model out."""

    def name(self) -> str:
        """Part of the id after the colon."""
        return "train"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Train a landslide model")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Makes a new model from labelled scenes.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one "
            "decoder for every region.\n\n"
            "Validation scenes decide when to stop; test scenes are not looked at. A training that was "
            "interrupted goes on where it stopped when it is started again with the same scenes."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        number = QgsProcessingParameterNumber.Type
        self.add(
            self.scenes_parameter(SCENES, self.tr("Scene list")),
            self.tr("JSON file with images, labels, regions and splits; test scenes are not looked at."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(MODEL, self.tr("New model folder (.lsmodel)")),
            self.tr("Must not hold a model yet, unless its training was interrupted."),
        )
        self.add(
            QgsProcessingParameterString(NETWORK, self.tr("Network (empty: recommended)"), optional=True),
            self.tr("Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network."),
        )
        self.add(
            QgsProcessingParameterNumber(
                MINUTES, self.tr("Time limit (minutes)"), number.Double, None, True, 0.1
            ),
            self.tr("Training stops then with the best model so far; empty: no limit."),
        )
        self.add(
            QgsProcessingParameterNumber(EPOCHS, self.tr("Epochs at most"), number.Integer, None, True, 1),
            self.tr("Training also stops when validation scenes no longer improve; empty: as recommended."),
        )
        self.add(
            QgsProcessingParameterNumber(SEED, self.tr("Random seed"), number.Integer, 0, False, 0),
            self.tr("The same seed, data and device give the same model."),
            advanced=True,
        )
        self.add_device()
        self.addOutput(QgsProcessingOutputFolder(MODEL, self.tr("Model")))

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the train job."""
        from landslide_mapper.jobs.scenes import read_scenes
        from landslide_mapper.jobs.train import run_train

        epochs, minutes = parameters.get(EPOCHS), parameters.get(MINUTES)
        scene_list = Path(self.parameterAsString(parameters, SCENES, context))
        model = Path(self.parameterAsString(parameters, MODEL, context))
        job = TrainJob(
            scenes=read_scenes(scene_list, feedback.pushWarning),
            model=model,
            network=self.text(parameters, NETWORK, context),
            epochs=self.parameterAsInt(parameters, EPOCHS, context) if epochs is not None else None,
            max_minutes=self.parameterAsDouble(parameters, MINUTES, context) if minutes is not None else None,
            device=self.device(parameters, context),
            seed=self.parameterAsInt(parameters, SEED, context),
        )
        with running(self, feedback) as (backend, progress):
            run_train(job, backend, progress)
        return {MODEL: str(model)}
