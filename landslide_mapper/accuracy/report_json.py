"""The figures of a report for programs, as JSON has them (INTERFACES: command `accuracy`)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from landslide_mapper.accuracy.estimate import Estimate

if TYPE_CHECKING:
    from landslide_mapper.accuracy.figures import AccuracyFigures, SizeClass

NOTHING_KNOWN = [0.0, 1.0]
"""The interval of a share where one cannot be told: that of REPORT.json for a single scene."""


def report_json(figures: AccuracyFigures) -> dict[str, Any]:
    """The report; what is not defined is null, and `not_defined` says why."""
    areas = figures.comparison.compared
    pixel = {
        **_with_intervals(figures.pixel),
        "mean_image_iou": figures.mean_area_iou,
        "scenes": len(areas),
        "pixels": sum(area.pixels for area in areas),
        "pixel_m": figures.pixel_m,
    }
    counts = {
        "mapped": len(figures.comparison.mapped.area_m2),
        "reference": len(figures.comparison.real.area_m2),
    }
    found = {
        "pixel": pixel,
        "object": {**_with_intervals(figures.object), **counts},
        "area": _area(figures),
        "by_size": [_size_class(one) for one in figures.classes],
        "sizes": _sizes(figures),
        "intervals": {
            "draws_of": "areas" if figures.comparison.block_m is None else "blocks",
            "number": len(figures.comparison.units),
            "block_m": figures.comparison.block_m,
        },
        "notes": [str(note) for note in figures.notes],
        "not_defined": _reasons(figures),
    }
    if figures.stratified is not None:
        found["sample"] = _sample(figures)
    if figures.probability is not None:
        found["probability"] = _probability(figures)
    return found


def _with_intervals(estimates: Mapping[str, Estimate]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, one in estimates.items():
        found[name] = one.value
        found[f"{name}_ci95"] = one.interval() or (None if one.value is None else NOTHING_KNOWN)
    return found


def _area(figures: AccuracyFigures) -> dict[str, Any]:
    area = figures.area
    return {
        "mapped_m2": area.mapped_m2,
        "reference_m2": area.reference_m2,
        "estimate_m2": area.estimate.value,
        "estimate_ci95": area.estimate.interval(),
        "estimated_by": "stratified sample" if area.by_sample else "ratio of the accuracy areas",
        "inventory_m2": area.inventory_m2,
        "assessed_m2": area.assessed_m2,
        "not_mapped_m2": area.unseen_m2,
    }


def _size_class(one: SizeClass) -> dict[str, Any]:
    estimates = {
        "recall": one.recall,
        "covered_share": one.covered,
        "precision": one.precision,
        "right_share": one.right,
    }
    return {
        "from_m2": one.low_m2,
        "to_m2": one.high_m2 if math.isfinite(one.high_m2) else None,
        "reference": one.real,
        "mapped": one.mapped,
        **_with_intervals(estimates),
    }


def _sizes(figures: AccuracyFigures) -> dict[str, Any]:
    sizes = figures.sizes
    return {
        "landslides": len(sizes.areas),
        "rollover_m2": sizes.rollover_m2,
        "tail": dict(vars(sizes.tail)) if sizes.tail else None,
        "complete_from_m2": sizes.complete_m2.value,
    }


def _sample(figures: AccuracyFigures) -> dict[str, Any]:
    judged, found = figures.judged, figures.stratified
    if judged is None or found is None:
        return {}
    estimates = {
        "overall_accuracy": found.overall,
        "users_accuracy": found.users[0],
        "producers_accuracy": found.producers[0],
    }
    return {
        "points": judged.points,
        "judged": int(judged.sample.drawn.sum()),
        "unclear": judged.unclear,
        "open": judged.open,
        "strata": [
            {
                "stratum": name,
                "area_m2": float(weight),
                "landslide": int(row[0]),
                "not_landslide": int(row[1]),
            }
            for name, weight, row in zip(judged.strata, judged.sample.weights, judged.sample.counts)
        ],
        **_with_intervals(estimates),
        "area_m2": found.areas[0].value,
        "area_ci95": found.areas[0].interval(),
    }


def _probability(figures: AccuracyFigures) -> dict[str, Any]:
    table = figures.probability
    if table is None:
        return {}
    mean, share, number = table.reliability()
    return {
        "pixels": table.pixels,
        "calibration_error": table.calibration_error(),
        "reliability": [
            {"mean_probability": _number(one), "share_landslide": _number(other), "pixels": int(count)}
            for one, other, count in zip(mean.tolist(), share.tolist(), number.tolist())
        ],
    }


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _reasons(figures: AccuracyFigures) -> dict[str, str]:
    named = {
        **{f"pixel.{name}": one for name, one in figures.pixel.items()},
        **{f"object.{name}": one for name, one in figures.object.items()},
        "area.estimate_m2": figures.area.estimate,
        "sizes.complete_from_m2": figures.sizes.complete_m2,
    }
    return {name: str(one.reason) for name, one in named.items() if one.reason is not None}
