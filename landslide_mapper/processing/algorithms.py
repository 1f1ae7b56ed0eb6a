"""The algorithms that run one job each: their texts and parameters are the job's (`jobs.options`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputBoolean, QgsProcessingOutputFile, QgsProcessingOutputNumber

from landslide_mapper.core.engine import tells_clouds
from landslide_mapper.core.translation import translated
from landslide_mapper.processing.algorithm import Run
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.processing.fetch_weights import FetchWeightsAlgorithm
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm
from landslide_mapper.processing.learning import CompressAlgorithm, SearchAlgorithm

if TYPE_CHECKING:
    from landslide_mapper.jobs.reports import MapReport


class TrainAlgorithm(OptionsAlgorithm):
    """Labelled scenes in, a new model out."""

    command = "train"

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.train import run_train

        return {"MODEL": str(self.with_backend(run, run_train).model)}


class PretrainAlgorithm(OptionsAlgorithm):
    """Images without labels in, a file of an encoder out."""

    command = "pretrain"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of patches")))
        self.addOutput(QgsProcessingOutputNumber("ERROR", self.tr("Error on patches held back")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.pretrain import run_pretrain

        report = self.with_backend(run, run_pretrain)
        return {"OUTPUT": str(report.output), "COUNT": report.patches, "ERROR": report.error}


class UpdateAlgorithm(OptionsAlgorithm):
    """Labelled scenes of one region in, a new version of the model out, or a refusal."""

    command = "update"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputBoolean("PUBLISHED", self.tr("Published")))
        self.addOutput(QgsProcessingOutputNumber("VERSION", self.tr("Version in use")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.update import run_update
        from landslide_mapper.model.folder import ModelFolder

        job = self.job(run)
        report = self.with_backend(run, run_update, job)
        results: dict[str, Any] = {"PUBLISHED": report.published}
        if job.report:
            results["REPORT"] = str(job.report)
        if not report.published:
            why = translated(report.refused_because or "")
            run.feedback.pushWarning(self.tr("Not published; the model stays as it was: {}").format(why))
        results["VERSION"] = report.version or ModelFolder(job.model).current_version
        return results


class MapAlgorithm(OptionsAlgorithm):
    """Two rasters and a model in, candidate landslides out."""

    command = "map"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of candidates")))
        self.addOutput(QgsProcessingOutputNumber("AREA_M2", self.tr("Area of the candidates (m²)")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.map import run_map

        report = self.with_backend_if_needed(run, run_map)
        run.feedback.pushInfo(self.tr("Candidates: {}").format(report.candidates))
        choice = report.region_choice
        if choice is not None and choice.by != "analyst":
            text = self.tr("Region {}: {}")
            run.feedback.pushInfo(text.format(choice.region, translated(choice.reason)))
        results = {"OUTPUT": str(report.output), "COUNT": report.candidates, "AREA_M2": report.area_m2}
        if report.masks:
            results["MASKS"] = str(report.masks)
        if report.probability:
            results["PROBABILITY"] = str(report.probability)
        return results

    def with_backend_if_needed(self, run: Run, do: Callable[..., MapReport]) -> MapReport:
        """Run the job, with a backend where a network runs, be it that for clouds."""
        job = self.job(run)
        if job.needs_network or (job.masks_clouds and tells_clouds(job.clouds)):
            return self.with_backend(run, do, job)
        return do(job, None, FeedbackProgress(run.feedback))


class DetectAlgorithm(MapAlgorithm):
    """Two rasters and a model in, boxes around landslides out."""

    command = "detect"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of boxes")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.detect import run_detect

        report = self.with_backend_if_needed(run, run_detect)
        run.feedback.pushInfo(self.tr("Boxes: {}").format(report.candidates))
        return {"OUTPUT": str(report.output), "COUNT": report.candidates}


class TrainBoxesAlgorithm(OptionsAlgorithm):
    """Labelled scenes of one region in, a version of the model that finds boxes out."""

    command = "train-boxes"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("VERSION", self.tr("Version in use")))
        self.addOutput(QgsProcessingOutputNumber("AVERAGE_PRECISION", self.tr("Average precision")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.train_boxes import run_train_boxes

        report = self.with_backend(run, run_train_boxes)
        return {"VERSION": report.version, "AVERAGE_PRECISION": report.average_precision}


class EvaluateAlgorithm(OptionsAlgorithm):
    """A model and labelled scenes in, IoU, F1, precision and recall out."""

    command = "evaluate"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("IoU over all pixels")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.evaluate import run_evaluate

        job = self.job(run)
        scores = self.with_backend(run, run_evaluate, job)
        report = {"REPORT": str(job.report)} if job.report else {}
        return {**report, "IOU": scores.overall.pooled.iou}


class PolygonizeAlgorithm(MapAlgorithm):
    """A probability raster in, candidate landslides out."""

    command = "polygonize"

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.outline import run_outline

        report = run_outline(self.job(run), FeedbackProgress(run.feedback))
        return {"OUTPUT": str(report.output), "COUNT": report.candidates, "AREA_M2": report.area_m2}


class SuggestAlgorithm(OptionsAlgorithm):
    """Images and a model in, places to label out."""

    command = "suggest"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of places")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.suggest import run_suggest

        job = self.job(run)
        report = self.with_backend(run, run_suggest, job)
        return {"OUTPUT": str(job.output), "COUNT": len(report.places)}


class CloudsAlgorithm(OptionsAlgorithm):
    """An image in, a mask of what hides the ground out."""

    command = "clouds"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("CLOUD", self.tr("Share of clouds")))
        self.addOutput(QgsProcessingOutputNumber("SHADOW", self.tr("Share of shadows")))
        self.addOutput(QgsProcessingOutputNumber("SNOW", self.tr("Share of snow")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.clouds import run_clouds

        job = self.job(run)
        if tells_clouds(job.clouds):
            report = self.with_backend(run, lambda own, backend, said: run_clouds(own, said, backend), job)
        else:
            report = run_clouds(job, FeedbackProgress(run.feedback))
        run.feedback.pushInfo(self.tr("Told by: {}").format(report.by))
        results: dict[str, Any] = {name.upper(): share for name, share in report.shares.items()}
        results["OUTPUT"] = str(report.output)
        if report.polygons:
            results["POLYGONS"] = str(report.polygons)
        return results


class ExportAlgorithm(OptionsAlgorithm):
    """Reviewed landslides in, data for others out."""

    command = "export"
    left_out = ("layer",)

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of landslides")))
        self.addOutput(QgsProcessingOutputNumber("AREA_M2", self.tr("Their area (m²)")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.export import run_export

        report = run_export(self.job(run), FeedbackProgress(run.feedback))
        return {"OUTPUT": str(report.outputs[0]), "COUNT": report.number, "AREA_M2": report.area_m2}


class AccuracyAlgorithm(OptionsAlgorithm):
    """An inventory, a reference and its areas in, a report out."""

    command = "accuracy"

    def add_outputs(self) -> None:
        for name, text in (
            ("PRECISION", self.tr("Precision by area")),
            ("RECALL", self.tr("Recall by area")),
            ("IOU", self.tr("IoU by area")),
            ("ESTIMATE_M2", self.tr("Estimated area of landslides (m²)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        self.addOutput(QgsProcessingOutputFile("TABLE", self.tr("Table (CSV)")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.accuracy import run_accuracy

        job = self.job(run)
        job = replace(job, title=job.title or self.layer_title("INVENTORY"))
        report = run_accuracy(job, FeedbackProgress(run.feedback), translated)
        pixel, area = report.figures["pixel"], report.figures["area"]
        results = {"REPORT": str(report.report), "TABLE": str(report.table)}
        if report.json is not None:
            results["JSON"] = str(report.json)
        figures = {name.upper(): pixel[name] for name in ("precision", "recall", "iou")}
        return {**results, **figures, "ESTIMATE_M2": area["estimate_m2"]}


class SampleAlgorithm(OptionsAlgorithm):
    """A map in, points to judge out."""

    command = "sample"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of points")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.sample import run_sample

        job = self.job(run)
        report = run_sample(job, FeedbackProgress(run.feedback))
        return {"OUTPUT": str(job.output), "COUNT": len(report.points)}


class TerrainAlgorithm(OptionsAlgorithm):
    """Landslides and elevations in, landslides with their terrain out."""

    command = "terrain"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of landslides")))
        self.addOutput(QgsProcessingOutputNumber("WITHOUT", self.tr("Landslides without elevations")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.terrain import run_terrain

        report = run_terrain(self.job(run), FeedbackProgress(run.feedback))
        return {"OUTPUT": str(report.output), "COUNT": report.landslides, "WITHOUT": report.without}


class ImportDatasetAlgorithm(OptionsAlgorithm):
    """A public data set in, a scene list out."""

    command = "import-dataset"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of scenes")))
        self.addOutput(QgsProcessingOutputNumber("WITHOUT", self.tr("Images without a mask")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.import_dataset import run_import_dataset

        report = run_import_dataset(self.job(run), FeedbackProgress(run.feedback))
        return {"OUTPUT": str(report.output), "COUNT": report.scenes, "WITHOUT": report.without}


class ExportModelAlgorithm(OptionsAlgorithm):
    """A model in, a file for others out."""

    command = "export-model"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("MEGABYTES", self.tr("Size (MB)")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.exchange import run_export_model

        job = self.job(run)
        if job.needs_network:
            report = self.with_backend(run, run_export_model, job)
        else:
            report = run_export_model(job, None, FeedbackProgress(run.feedback))
        return {"OUTPUT": str(report.output), "MEGABYTES": (report.bytes or 0) / 1e6}


class ImportModelAlgorithm(OptionsAlgorithm):
    """A model in one file in, a model folder out."""

    command = "import-model"

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.exchange import run_import_model

        return {"MODEL": str(run_import_model(self.job(run), FeedbackProgress(run.feedback)))}


ALGORITHMS = (
    TrainAlgorithm,
    PretrainAlgorithm,
    FetchWeightsAlgorithm,
    UpdateAlgorithm,
    MapAlgorithm,
    DetectAlgorithm,
    TrainBoxesAlgorithm,
    EvaluateAlgorithm,
    CompressAlgorithm,
    SearchAlgorithm,
    PolygonizeAlgorithm,
    SuggestAlgorithm,
    CloudsAlgorithm,
    AccuracyAlgorithm,
    SampleAlgorithm,
    TerrainAlgorithm,
    ImportDatasetAlgorithm,
    ExportAlgorithm,
    ExportModelAlgorithm,
    ImportModelAlgorithm,
)
