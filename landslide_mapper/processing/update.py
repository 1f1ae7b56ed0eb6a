"""Processing algorithm: teach a model a region."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from landslide_mapper.core.update_choices import STRATEGIES
from landslide_mapper.jobs.spec import UpdateJob
from landslide_mapper.processing.algorithm import JobAlgorithm, running

MODEL, REGION, SCENES, STRATEGY, OLD_SCENES = "MODEL", "REGION", "SCENES", "STRATEGY", "OLD_SCENES"
PUBLISH_ANYWAY, EPOCHS, MINUTES, SEED, REPORT = "PUBLISH_ANYWAY", "EPOCHS", "MAX_MINUTES", "SEED", "REPORT"


class UpdateAlgorithm(JobAlgorithm):
    """Labelled scenes of one region in, a new version of the model out, or a refusal."""

    def name(self) -> str:
        """Part of the id after the colon."""
        return "update"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Update a landslide model")

    def shortDescription(self) -> str:
        """One line, as a tooltip."""
        return self.tr("Teaches a model a region without forgetting the others.")

    def shortHelpString(self) -> str:
        """What it does, beside the parameters."""
        return self.tr(
            "Teaches a model the labelled scenes of one region, known to it or new, without the old regions' "
            "data.\n\n"
            "The new version is published only if the region gains and no other region loses more than the "
            "allowed accuracy; otherwise the model stays as it was, and the report says why.\n\n"
            "Old scenes are for the strategies joint and all-data only, which exist for comparison."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        number = QgsProcessingParameterNumber.Type
        self.add(
            QgsProcessingParameterFile(MODEL, self.tr("Model folder (.lsmodel)"), folder),
            self.tr("The model that learns; a new version is added to it."),
        )
        self.add(
            QgsProcessingParameterString(REGION, self.tr("Region that learns, known or new")),
            self.tr("A new name makes a new decoder; only this region's scenes are used."),
        )
        self.add(
            self.scenes_parameter(SCENES, self.tr("Scene list")),
            self.tr("JSON file with the new images and labels."),
        )
        self.add(
            QgsProcessingParameterEnum(
                STRATEGY,
                self.tr("Strategy"),
                list(STRATEGIES),
                defaultValue=STRATEGIES[0],
                usesStaticStrings=True,
            ),
            self.tr("How the model learns; all but tsmu exist for comparison."),
            advanced=True,
        )
        self.add(
            self.scenes_parameter(
                OLD_SCENES, self.tr("Scene list of the old regions (joint and all-data)"), optional=True
            ),
            self.tr("Only the strategies joint and all-data read the old regions' images again."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                PUBLISH_ANYWAY, self.tr("Publish even if a region loses accuracy"), False
            ),
            self.tr("Otherwise the model stays as it was, and the report says why."),
        )
        self.add(
            QgsProcessingParameterNumber(
                MINUTES, self.tr("Time limit (minutes)"), number.Double, None, True, 0.1
            ),
            self.tr("The update ends then with the best state so far; empty: no limit."),
        )
        self.add(
            QgsProcessingParameterNumber(EPOCHS, self.tr("Epochs at most"), number.Integer, None, True, 1),
            self.tr("In each phase; empty: as recommended."),
        )
        self.add(
            QgsProcessingParameterNumber(SEED, self.tr("Random seed"), number.Integer, 0, False, 0),
            self.tr("The same seed, data and device give the same version."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                REPORT, self.tr("Report"), "JSON (*.json)", None, True, False
            ),
            self.tr("IoU of every region before and after, and why the version was published or not."),
        )
        self.add_device()
        self.addOutput(QgsProcessingOutputBoolean("PUBLISHED", self.tr("Published")))
        self.addOutput(QgsProcessingOutputNumber("VERSION", self.tr("Version in use")))

    def run_job(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        """Run the update job."""
        from landslide_mapper.jobs.report_file import make_folder, write_report
        from landslide_mapper.jobs.update import run_update
        from landslide_mapper.model.folder import ModelFolder

        job = self._job(parameters, context, feedback)
        path = self.parameterAsFileOutput(parameters, REPORT, context)
        if path:
            make_folder(Path(path))
        with running(self, feedback) as (backend, progress):
            report = run_update(job, backend, progress)
        results: dict[str, Any] = {"PUBLISHED": report["published"]}
        if path:
            write_report(Path(path), report)
            results[REPORT] = path
        if not report["published"]:
            feedback.pushWarning(
                self.tr("Not published; the model stays as it was: {}").format(report["refused_because"])
            )
        results["VERSION"] = report["version"] or ModelFolder(job.model).current_version
        return results

    def _job(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> UpdateJob:
        from landslide_mapper.jobs.scenes import read_scenes

        old_list = self.file(parameters, OLD_SCENES, context)
        epochs, minutes = parameters.get(EPOCHS), parameters.get(MINUTES)
        return UpdateJob(
            model=Path(self.parameterAsString(parameters, MODEL, context)),
            region=self.text(parameters, REGION, context) or "",
            scenes=read_scenes(
                Path(self.parameterAsString(parameters, SCENES, context)), feedback.pushWarning
            ),
            strategy=self.parameterAsEnumString(parameters, STRATEGY, context) or STRATEGIES[0],
            old_scenes=read_scenes(old_list, feedback.pushWarning) if old_list else (),
            publish_anyway=self.parameterAsBool(parameters, PUBLISH_ANYWAY, context),
            epochs=self.parameterAsInt(parameters, EPOCHS, context) if epochs is not None else None,
            max_minutes=self.parameterAsDouble(parameters, MINUTES, context) if minutes is not None else None,
            device=self.device(parameters, context),
            seed=self.parameterAsInt(parameters, SEED, context),
        )
