"""What commands with several figures say at their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from landslide_mapper.backend import ALL_REGIONS
from landslide_mapper.cli.streams import say

if TYPE_CHECKING:
    from landslide_mapper.hub_weights import HubWeights
    from landslide_mapper.jobs.accuracy_reports import AccuracyReport
    from landslide_mapper.jobs.compress import CompressReport
    from landslide_mapper.jobs.exchange import ModelExportReport
    from landslide_mapper.jobs.exchange_options import ExportModelJob
    from landslide_mapper.jobs.fetch_weights_options import FetchWeightsJob
    from landslide_mapper.jobs.reports import (
        CandidatesReport,
        EvaluateReport,
        MapReport,
        UpdateReport,
    )
    from landslide_mapper.jobs.search import SearchReport
    from landslide_mapper.jobs.spec import UpdateJob
    from landslide_mapper.jobs.train_boxes import BoxesReport


def print_accuracy(report: AccuracyReport) -> None:
    """Say the main figures of a report, and where it is."""
    pixel, found, area = (report.figures[name] for name in ("pixel", "object", "area"))
    say(f"{'':<14}{'precision':>10}{'recall':>9}{'F1':>9}{'IoU':>9}")
    for name, one in (("by area", pixel), ("by landslide", found)):
        texts = [figure(one.get(key)) for key in ("precision", "recall", "f1", "iou")]
        say(f"{name:<14}{texts[0]:>10}{texts[1]:>9}{texts[2]:>9}{texts[3]:>9}")
    if area["estimate_m2"] is None:
        say(f"Area of landslides: not defined ({report.figures['not_defined']['area.estimate_m2']})")
    else:
        ends = area["estimate_ci95"]
        interval = f", 95 % interval {ends[0]:,.0f} to {ends[1]:,.0f}" if ends else ""
        say(f"Area of landslides: {area['estimate_m2']:,.0f} m2{interval}")
    say(f"Report in {report.report}, table in {report.table}")


def print_update(job: UpdateJob, report: UpdateReport) -> None:
    """Say what an update did to each region, and whether it is published."""
    say(f"{'region':<24}{'IoU before':>12}{'IoU after':>12}")
    for name, figures in [*report.gate.items(), (f"new: {job.region}", report.new)]:
        say(f"{name:<24}{figure(figures.before):>12}{figure(figures.after):>12}")
    if report.new.held_out is not None:
        say(f"Patches that 'new' is of: {report.new.patches}; not learned from: {report.new.held_out}")
    if report.published:
        say(f"Version {report.version} of model '{job.model.stem}' is published")
    else:
        say(f"Refused, the model stays as it was: {report.refused_because}")


def print_compression(report: CompressReport) -> None:
    """Say what a student weighs, takes and reaches beside its teacher."""
    both = [report.figures[name] for name in ("teacher", "student")]
    say(f"{'':<24}{'teacher':>10}{'student':>10}")
    say(f"{'million parameters':<24}" + "".join(f"{one['parameters'] / 1e6:>10.2f}" for one in both))
    say(f"{'MB':<24}" + "".join(f"{one['megabytes']:>10.1f}" for one in both))
    say(f"{'seconds per tile':<24}" + "".join(f"{one['seconds_per_tile']:>10.3f}" for one in both))
    for region, iou in report.figures["iou"].items():
        shown = "all regions" if region == ALL_REGIONS else region
        say(f"{f'IoU, {shown}':<24}{figure(iou['teacher']):>10}{figure(iou['student']):>10}")
    short = ", short of the goal" if report.shortfalls else ""
    say(f"Model '{report.model.stem}' is in {report.model}: {report.gain:.1f} times as fast{short}")


def print_search(report: SearchReport) -> None:
    """Say what the decoders that were found cost and reach beside the default ones."""
    found = report.figures
    costs = [found[name] for name in ("default", "found")]
    say(f"{'':<24}{'default':>10}{'found':>10}")
    say(f"{'decoder: parameters':<24}" + "".join(f"{one['parameters']:>10}" for one in costs))
    say(f"{'decoder: ms per tile':<24}" + "".join(f"{one['milliseconds']:>10.1f}" for one in costs))
    say(f"{'epochs':<24}{found['default_epochs']:>10}{found['epochs']:>10}")
    say(f"{'IoU on validation':<24}{figure(found['default_iou']):>10}{figure(found['iou']):>10}")
    steps = ", ".join(f"{cell} {width}" for cell, width in zip(found["cells"], found["widths"]))
    say(f"Model '{report.model.stem}' is in {report.model}; steps of its decoder: {steps}")


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


def figure(value: float | None) -> str:
    """A share, or a dash where there is none."""
    return "-" if value is None else f"{value:.3f}"


def print_evaluation(report: EvaluateReport) -> None:
    """The figures per region, and of all together."""
    say(f"{'region':<24}{'IoU':>8}{'F1':>8}{'precision':>11}{'recall':>8}{'scenes':>8}")
    for name, figures in [*report.regions.items(), ("overall", report.overall)]:
        pixels = figures.pooled
        say(
            f"{name:<24}{figure(pixels.iou):>8}{figure(pixels.f1):>8}"
            f"{figure(pixels.precision):>11}{figure(pixels.recall):>8}{figures.scenes:>8}"
        )


def print_map(report: CandidatesReport, more: str = "") -> None:
    """What a map or an outline has found."""
    source = {"scene": " from the scene", "known": " from what is labelled"}
    said = f"threshold {report.threshold:g}{source.get(report.threshold_from or '', '')}"
    say(
        f"Candidate landslides: {report.candidates} ({report.area_m2:,.0f} m2) in {report.output}; "
        f"{_of(report)}{said}{more}"
    )


def print_boxes(report: MapReport) -> None:
    """How many boxes there are."""
    say(f"Boxes: {report.candidates} in {report.output}; {_of(report)}{report.seconds:.1f} s")


def print_box_training(report: BoxesReport) -> None:
    """Which version has the boxes, and how good they are."""
    precision = figure(report.average_precision)
    say(
        f"Version {report.version} of '{report.model.stem}' finds boxes in {report.region}; "
        f"average precision {precision} at an IoU of 0.5 on validation patches"
    )


def _of(report: CandidatesReport) -> str:
    return "" if report.region is None else f"region {report.region}, "


def print_fetched(job: FetchWeightsJob, found: HubWeights) -> None:
    """Weights were fetched."""
    say(
        f"Encoder of network '{found.network}' in {job.output}: {found.repository}, {found.host}, licence: "
        f"{found.licence or 'see its page there'}; train --encoder-weights {job.output}"
    )
