"""What the command `accuracy` says at its end."""

from __future__ import annotations

from landslide_mapper.cli.streams import say
from landslide_mapper.jobs.accuracy_reports import AccuracyReport


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


def figure(value: float | None) -> str:
    """A share, or a dash where there is none."""
    return "-" if value is None else f"{value:.3f}"
