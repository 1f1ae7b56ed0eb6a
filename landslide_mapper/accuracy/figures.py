"""The figures of a report, made of what was counted."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.accuracy.comparison import Comparison, Objects
from landslide_mapper.accuracy.estimate import Estimate
from landslide_mapper.accuracy.probability_table import ProbabilityTable
from landslide_mapper.accuracy.resampling import Resampling, divided, ratio
from landslide_mapper.accuracy.sample_points import JudgedSample
from landslide_mapper.accuracy.stratified import Stratified
from landslide_mapper.inventory.size_distribution import SizeBin, Tail, fit_tail, rollover, size_bins
from landslide_mapper.messages import Message

CLASS_EDGES = (0.0, 100.0, 300.0, 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, math.inf)
"""Of the size classes, m2."""
COMPLETE = 0.9
"""Share of the landslides of a size that are found where an inventory is called complete."""
RULE_OF_THREE = 3.0
"""Where none of n was found, up to 3 / n of all may be there (95 %; Hanley and Lippman-Hand 1983)."""
FEWEST = 5
"""Landslides of a class that say something."""
TN, FN, FP, TP = range(4)
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class SizeClass:
    """Landslides with low_m2 <= area < high_m2.

    Attributes:
        real: landslides of the reference.
        recall: share of them that was found.
        covered: share of their area that is mapped.
        mapped: landslides of the inventory.
        precision: share of them that is right.
        right: share of their area that is landslide in the reference.
    """

    low_m2: float
    high_m2: float
    real: int
    recall: Estimate
    covered: Estimate
    mapped: int
    precision: Estimate
    right: Estimate


@dataclass(frozen=True)
class AreaFigures:
    """Areas of landslides in m2.

    Attributes:
        mapped_m2: mapped inside the accuracy areas.
        reference_m2: of the reference inside the accuracy areas.
        inventory_m2: of the whole inventory, overlaps once.
        assessed_m2: the accuracy areas, without what the map does not cover.
        unseen_m2: what it does not cover of them.
        estimate: of all landslides where the inventory was mapped.
        by_sample: whether the estimate is that of a stratified sample; else a ratio of the areas.
    """

    mapped_m2: float
    reference_m2: float
    inventory_m2: float
    assessed_m2: float
    unseen_m2: float
    estimate: Estimate
    by_sample: bool


@dataclass(frozen=True)
class SizeFigures:
    """The sizes of the inventory.

    Attributes:
        areas: (n) m2 of all its landslides.
        bins: their distribution.
        tail: its power law; None where there are too few landslides.
        rollover_m2: the most frequent size; None where it is not seen.
        complete_m2: size from which nearly all landslides of the reference were found.
    """

    areas: Floats
    bins: tuple[SizeBin, ...]
    tail: Tail | None
    rollover_m2: float | None
    complete_m2: Estimate

    @classmethod
    def of(cls, areas: Floats, real: Objects) -> SizeFigures:
        """Look at all landslides of an inventory, and at those of the reference."""
        bins = size_bins(areas)
        return cls(areas, bins, fit_tail(areas), rollover(bins), _complete_from(real))


@dataclass(frozen=True)
class AccuracyFigures:
    """All that is reported.

    Attributes:
        pixel: precision, recall, f1 and iou over pixels.
        mean_area_iou: mean of the areas' own IoU; an area without landslides that has none mapped is 1.
        object: precision, recall and f1 over landslides.
        classes: the same by size.
        area: areas of landslides.
        sizes: their distribution.
        comparison: what was counted.
        pixel_m: side of a pixel in metres.
        judged: the sample that was judged, or None.
        stratified: what it says; None without one.
        probability: what the probability is worth; None where there is none.
        notes: what a reader must know.
    """

    pixel: dict[str, Estimate]
    mean_area_iou: float
    object: dict[str, Estimate]
    classes: tuple[SizeClass, ...]
    area: AreaFigures
    sizes: SizeFigures
    comparison: Comparison
    pixel_m: float
    judged: JudgedSample | None = None
    stratified: Stratified | None = None
    probability: ProbabilityTable | None = None
    notes: list[str] = field(default_factory=list)


NO_REFERENCE = Message("the accuracy areas hold no landslide of the reference")
NO_MAPPED = Message("nothing is mapped inside the accuracy areas")
NEITHER = Message("the accuracy areas hold no landslide, neither mapped nor in the reference")


def pixel_figures(comparison: Comparison, draws: Resampling) -> dict[str, Estimate]:
    """Precision, recall, F1 and IoU over pixels, by their area on the ground."""
    table = comparison.units_m2
    return {
        "precision": draws.estimate(table, lambda t: divided(t[:, TP], t[:, TP] + t[:, FP]), NO_MAPPED),
        "recall": draws.estimate(table, lambda t: divided(t[:, TP], t[:, TP] + t[:, FN]), NO_REFERENCE),
        "f1": draws.estimate(
            table, lambda t: divided(2 * t[:, TP], 2 * t[:, TP] + t[:, FP] + t[:, FN]), NEITHER
        ),
        "iou": draws.estimate(table, lambda t: divided(t[:, TP], t[:, TP] + t[:, FP] + t[:, FN]), NEITHER),
    }


def object_figures(comparison: Comparison, draws: Resampling) -> dict[str, Estimate]:
    """Precision, recall and F1 over landslides."""
    sides = (comparison.mapped, comparison.real)
    table = np.concatenate([_by_unit(one, draws.units)[:, :2] for one in sides], axis=1)

    def f1(sums: Floats) -> Floats:
        precision, recall = divided(sums[:, 1], sums[:, 0]), divided(sums[:, 3], sums[:, 2])
        # With nothing mapped or nothing there, whatever is on the other side is wrong.
        precision, recall = np.nan_to_num(precision), np.nan_to_num(recall)
        both = divided(2 * precision * recall, precision + recall)
        return np.where((sums[:, 0] + sums[:, 2] > 0) & np.isnan(both), 0.0, both)

    return {
        "precision": _widened(draws.estimate(table, ratio(1, 0), NO_MAPPED), len(comparison.mapped.area_m2)),
        "recall": _widened(draws.estimate(table, ratio(3, 2), NO_REFERENCE), len(comparison.real.area_m2)),
        "f1": draws.estimate(table, f1, NEITHER),
    }


def size_classes(comparison: Comparison, draws: Resampling) -> tuple[SizeClass, ...]:
    """The figures by size; classes that hold anything, and those between them."""
    mapped, real = comparison.mapped, comparison.real
    places = [_class_of(one) for one in (mapped, real)]
    used = np.concatenate(places)
    if not len(used):
        return ()
    found = []
    for number in range(int(used.min()), int(used.max()) + 1):
        of_mapped, of_real = _chosen(mapped, places[0] == number), _chosen(real, places[1] == number)
        none = Message("there is no landslide of this size")
        recall, covered = _shares(of_real, draws, none)
        precision, right = _shares(of_mapped, draws, none)
        found.append(
            SizeClass(
                CLASS_EDGES[number],
                CLASS_EDGES[number + 1],
                len(of_real.area_m2),
                recall,
                covered,
                len(of_mapped.area_m2),
                precision,
                right,
            )
        )
    return tuple(found)


def ratio_estimate(comparison: Comparison, draws: Resampling, inventory_m2: float) -> Estimate:
    """The area of all landslides: that of the inventory, times what there is per mapped area.

    The ratio estimator (Cochran 1977, Sampling Techniques, chapter 6), with areas drawn again and again.
    """
    per_mapped = draws.estimate(
        comparison.units_m2, lambda t: divided(t[:, TP] + t[:, FN], t[:, TP] + t[:, FP]), NO_MAPPED
    )
    return per_mapped.scaled(inventory_m2)


def _shares(objects: Objects, draws: Resampling, none: Message) -> tuple[Estimate, Estimate]:
    """Share of landslides that are covered, and of their pixels."""
    table = _by_unit(objects, draws.units)
    found = _widened(draws.estimate(table, ratio(1, 0), none), len(objects.area_m2))
    return found, draws.estimate(table, ratio(3, 2), none)


def _widened(one: Estimate, number: int) -> Estimate:
    """An interval of no width, as where all of a few were found, says only what these few can say.

    Up to 3 / n may be otherwise where none of n is (95 %; Hanley and Lippman-Hand 1983).
    """
    if one.value is None or one.low is None or one.low != one.high or not number:
        return one
    room = min(1.0, RULE_OF_THREE / number)
    low = 1.0 - room if one.value == 1.0 else one.value
    return Estimate(one.value, low, room if one.value == 0.0 else one.value)


def _by_unit(objects: Objects, units: int) -> Floats:
    """(units, 2 or 4): landslides, those that are covered, their pixels, those that are covered."""
    columns = (None, objects.is_covered, objects.pixels, objects.covered)
    table = [np.bincount(objects.unit, column, minlength=units) for column in columns]
    return np.stack(table, axis=1).astype(np.float64)


def _chosen(objects: Objects, mask: NDArray[np.bool_]) -> Objects:
    return Objects(
        objects.area_m2[mask],
        objects.is_covered[mask],
        objects.unit[mask],
        objects.pixels[mask],
        objects.covered[mask],
        0,
    )


def _class_of(objects: Objects) -> NDArray[np.int64]:
    """(n), the size class of each by its place among the edges."""
    return np.digitize(objects.area_m2, np.array(CLASS_EDGES)) - 1


def _complete_from(real: Objects) -> Estimate:
    """The smallest edge of a size class from which on each class is found but for a tenth."""
    places = _class_of(real)
    complete: float | None = None
    for number in range(len(CLASS_EDGES) - 2, -1, -1):
        here = real.is_covered[places == number]
        if len(here) < FEWEST:
            continue
        if here.mean() < COMPLETE:
            break
        complete = CLASS_EDGES[number]
    if complete is None:
        return Estimate.undefined(_why_not_complete(real))
    return Estimate(complete)


def _why_not_complete(real: Objects) -> Message:
    if np.bincount(_class_of(real), minlength=1).max() < FEWEST:
        return Message(
            "the accuracy areas hold {count} landslides of the reference, fewer than {fewest} of any size",
            count=len(real.area_m2),
            fewest=FEWEST,
        )
    return Message("fewer than {share:.0%} of the largest landslides were found", share=COMPLETE)
