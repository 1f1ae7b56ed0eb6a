"""The report as one tidy table for programs (CSV)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from landslide_mapper.accuracy.estimate import Estimate
from landslide_mapper.accuracy.figures import AccuracyFigures

COLUMNS = ("section", "item", "measure", "value", "low_95", "high_95", "number", "not_defined_because")
Row = tuple[str, str, str, Any, Any, Any, Any, str]


def report_table(figures: AccuracyFigures) -> str:
    """One row for each figure; what is not defined is empty, and says why."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(figures):
        writer.writerow([f"{cell:.10g}" if isinstance(cell, float) else cell for cell in row])
    return text.getvalue()


def _rows(figures: AccuracyFigures) -> Iterator[Row]:
    pixels = sum(area.pixels for area in figures.comparison.areas)
    for name, one in figures.pixel.items():
        yield _row("pixel", "", name, one, pixels)
    for name, one in figures.object.items():
        yield _row("object", "", name, one, "")
    area = figures.area
    for name in ("mapped_m2", "reference_m2", "inventory_m2", "assessed_m2", "unseen_m2"):
        yield ("area", "", name, getattr(area, name), "", "", "", "")
    yield _row("area", "", "estimate_m2", area.estimate, "")
    yield from _sample(figures)
    for one_class in figures.classes:
        item = f"{one_class.low_m2:.10g}-{one_class.high_m2:.10g}"
        yield _row("size", item, "recall", one_class.recall, one_class.real)
        yield _row("size", item, "covered_share", one_class.covered, one_class.real)
        yield _row("size", item, "precision", one_class.precision, one_class.mapped)
        yield _row("size", item, "right_share", one_class.right, one_class.mapped)
    yield from _sizes(figures)
    for number, counts in enumerate(figures.comparison.areas, 1):
        iou = counts.iou if counts.pixels else ""
        yield ("accuracy_area", str(number), "iou", iou, "", "", counts.pixels, "")
    yield from _probability(figures)


def _sample(figures: AccuracyFigures) -> Iterator[Row]:
    judged, found = figures.judged, figures.stratified
    if judged is None or found is None:
        return
    for name, weight, row in zip(judged.strata, judged.sample.weights, judged.sample.counts):
        yield ("stratum", name, "area_m2", float(weight), "", "", "", "")
        yield ("stratum", name, "landslide", int(row[0]), "", "", int(row.sum()), "")
        yield ("stratum", name, "not_landslide", int(row[1]), "", "", int(row.sum()), "")
    number = int(judged.sample.drawn.sum())
    yield _row("sample", "", "overall_accuracy", found.overall, number)
    yield _row("sample", "", "users_accuracy", found.users[0], number)
    yield _row("sample", "", "producers_accuracy", found.producers[0], number)
    yield _row("sample", "", "area_m2", found.areas[0], number)


def _sizes(figures: AccuracyFigures) -> Iterator[Row]:
    sizes = figures.sizes
    for one in sizes.bins:
        item = f"{one.low_m2:.6g}-{one.high_m2:.6g}"
        yield ("distribution", item, "density_per_m2", one.density_per_m2, "", "", one.number, "")
    if sizes.tail:
        for name, value in vars(sizes.tail).items():
            yield ("tail", "", name, value, "", "", sizes.tail.number, "")
    if sizes.rollover_m2:
        yield ("distribution", "", "rollover_m2", sizes.rollover_m2, "", "", "", "")
    yield _row("distribution", "", "complete_from_m2", sizes.complete_m2, "")


def _probability(figures: AccuracyFigures) -> Iterator[Row]:
    if figures.probability is None:
        return
    mean, share, number = (column.tolist() for column in figures.probability.reliability())
    for one, other, count in zip(mean, share, number):
        if count:
            yield ("reliability", f"{one:.6g}", "share_landslide", other, "", "", count, "")
    curve = {name: values.tolist() for name, values in figures.probability.curve().items()}
    for place, threshold in enumerate(curve["threshold"]):
        for name in ("precision", "recall", "f1", "iou"):
            value = curve[name][place]
            yield ("threshold", f"{threshold:.6g}", name, "" if value != value else value, "", "", "", "")


def _row(section: str, item: str, measure: str, one: Estimate, number: Any) -> Row:
    cells = ["" if value is None else value for value in (one.value, one.low, one.high)]
    return (section, item, measure, *cells, number, "" if one.reason is None else str(one.reason))
