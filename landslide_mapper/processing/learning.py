"""The algorithms that make a model and compare it: a small copy, and one whose decoders were searched for."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber

from landslide_mapper.core.translation import translated
from landslide_mapper.processing.algorithm import Run
from landslide_mapper.processing.job_algorithm import OptionsAlgorithm


class CompressAlgorithm(OptionsAlgorithm):
    """A model and labelled scenes in, a small model that answers nearly the same out."""

    command = "compress"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("GAIN", self.tr("Times as fast as the model")))
        self.addOutput(QgsProcessingOutputNumber("MEGABYTES", self.tr("Size (MB)")))
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("IoU on validation scenes")))
        self.addOutput(QgsProcessingOutputNumber("IOU_MODEL", self.tr("IoU of the model on the same")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.backend import ALL_REGIONS
        from landslide_mapper.jobs.compress import run_compress

        report = self.with_backend(run, run_compress)
        for shortfall in report.shortfalls:
            run.feedback.pushWarning(translated(shortfall))
        iou = report.figures["iou"][ALL_REGIONS]
        return {
            "OUTPUT": str(report.model),
            "GAIN": report.gain,
            "MEGABYTES": report.figures["student"]["megabytes"],
            "IOU": iou["student"],
            "IOU_MODEL": iou["teacher"],
        }


class SearchAlgorithm(OptionsAlgorithm):
    """Labelled scenes in, a new model out whose decoders were searched for."""

    command = "search-decoder"

    def add_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputNumber("PARAMETERS", self.tr("Parameters of a decoder")))
        self.addOutput(QgsProcessingOutputNumber("MILLISECONDS", self.tr("Milliseconds of a decoder")))
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("IoU on validation scenes")))
        self.addOutput(QgsProcessingOutputNumber("IOU_DEFAULT", self.tr("IoU of the default decoder")))

    def run_job(self, run: Run) -> dict[str, Any]:
        from landslide_mapper.jobs.search import run_search

        report = self.with_backend(run, run_search)
        for shortfall in report.shortfalls:
            run.feedback.pushWarning(translated(shortfall))
        found = report.figures
        return {
            "OUTPUT": str(report.model),
            "PARAMETERS": found["found"]["parameters"],
            "MILLISECONDS": found["found"]["milliseconds"],
            "IOU": found["iou"],
            "IOU_DEFAULT": found["default_iou"],
        }
