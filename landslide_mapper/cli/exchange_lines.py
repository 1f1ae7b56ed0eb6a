"""What the command `export-model` says at its end; what the file expects was said while it ran."""

from __future__ import annotations

from landslide_mapper.backend import ALL_REGIONS
from landslide_mapper.cli.accuracy_lines import figure
from landslide_mapper.cli.streams import say
from landslide_mapper.jobs.exchange import ModelExportReport
from landslide_mapper.jobs.exchange_options import ExportModelJob


def print_model_export(job: ExportModelJob, report: ModelExportReport) -> None:
    """Say where a model went, and how well a file answers as the model does."""
    name = job.model.stem
    if not job.needs_network:
        kept = "with the imagery that it keeps" if report.keeps_imagery else "without imagery"
        say(f"Model '{name}' is in {report.output}, {kept}")
        return
    figures = report.figures or {}
    size = f"{(report.bytes or 0) / 1e6:.1f} MB, regions {', '.join(figures['regions'])}"
    say(f"Model '{name}' is in {report.output}: {size}")
    compared = f"largest {figures['difference']:.1e}, on average {figures['mean_difference']:.1e}"
    say(f"Differences of probabilities from the model's on {figures['tiles']} tiles: {compared}")
    if job.int8 and "iou" in figures:
        say(f"{'region':<24}{'IoU':>8}{'int8':>8}")
        for region, iou in figures["iou"].items():
            shown = "all regions" if region == ALL_REGIONS else region
            say(f"{shown:<24}{figure(iou):>8}{figure(figures['iou_int8'][region]):>8}")
