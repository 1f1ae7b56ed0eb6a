"""What a report says in sentences."""

from __future__ import annotations

import numpy as np

from landslide_mapper.accuracy.comparison import HALF
from landslide_mapper.accuracy.figures import COMPLETE, RULE_OF_THREE, AccuracyFigures
from landslide_mapper.accuracy.probability_table import ProbabilityTable
from landslide_mapper.inventory.size_distribution import MIN_TAIL
from landslide_mapper.inventory.statistics_report import format_area
from landslide_mapper.messages import Message, Messages
from landslide_mapper.vocabulary import STRATUM_BUFFER


def area_notes(figures: AccuracyFigures) -> Messages:
    """How the area was estimated."""
    notes = Messages()
    if figures.area.by_sample:
        notes.say(
            "Estimated from the stratified sample below: errors of the map are taken out, and the "
            "interval is that of the sampling (Olofsson and others 2014)."
        )
    else:
        notes.say(
            "Estimated as the area of the inventory, times what the reference holds per mapped area in the "
            "accuracy areas (ratio estimator; Cochran 1977). That is right where the accuracy areas stand "
            "for all that was mapped: draw a stratified sample where they were not chosen at random."
        )
    if figures.area.unseen_m2:
        notes.say(
            "{area} of the accuracy areas were not mapped (clouds, no data, outside of the map), and are "
            "left out of all figures.",
            area=format_area(figures.area.unseen_m2),
        )
    return notes


def sample_notes(figures: AccuracyFigures) -> Messages:
    """What a reader must know of the sample."""
    notes, judged = Messages(), figures.judged
    if judged is None:
        return notes
    notes.say(
        "{points:,} points were drawn at random from the strata, to be judged on the images without seeing "
        "the map. Estimators: Olofsson and others (2014), Stehman (2014).",
        points=judged.points,
    )
    if judged.open:
        notes.say("{open:,} of the points are not judged yet: the sample is not complete.", open=judged.open)
    if judged.unclear:
        notes.say(
            "At {unclear:,} points nobody could tell; they are left out, as if they were like the others.",
            unclear=judged.unclear,
        )
    for name, (there, count) in judged.with_few.items():
        around = name == STRATUM_BUFFER
        stratum = Message("around mapped landslides") if around else Message("in the rest of the map")
        if there:
            notes.say(
                "Only {there} of the {count:,} points {stratum} are landslide: the intervals are rough. "
                "More points would make them sound.",
                there=there,
                count=count,
                stratum=stratum,
            )
        else:
            notes.say(
                "None of the {count:,} points {stratum} is landslide. Up to {most:.1%} of that ground may "
                "be one all the same, which the intervals do not show.",
                count=count,
                stratum=stratum,
                most=min(1.0, RULE_OF_THREE / count),
            )
    return notes


def size_notes(figures: AccuracyFigures) -> Messages:
    """The tail, the rollover, and from what size the inventory is complete."""
    notes, sizes = Messages(), figures.sizes
    if not len(sizes.areas):
        notes.say("The inventory holds no landslide: it has no sizes.")
        return notes
    if sizes.tail:
        notes.say(
            "Tail: p(A) falls as A to the power of −{exponent:.2f} (standard error {error:.2f}) for the "
            "{number:,} landslides from {start} on, by maximum likelihood; the beginning of the tail is "
            "where the distance to the power law is least (Kolmogorov-Smirnov, {distance:.3f}; Clauset "
            "and others 2009).",
            exponent=sizes.tail.exponent,
            error=sizes.tail.error,
            number=sizes.tail.number,
            start=format_area(sizes.tail.from_m2),
            distance=sizes.tail.distance,
        )
        notes.say(
            "Smaller landslides are fewer than that power law says. That is partly so in nature, and partly "
            "because they are missing (Malamud and others 2004)."
        )
    else:
        notes.say(
            "The power law of the tail is not defined: {number:,} landslides, at least {least} that are "
            "larger than the smallest ones are needed.",
            number=len(sizes.areas),
            least=MIN_TAIL,
        )
    if sizes.rollover_m2:
        notes.say(
            "The most frequent size is about {size} (rollover): below it the inventory holds fewer and "
            "fewer.",
            size=format_area(sizes.rollover_m2),
        )
    else:
        notes.say("No rollover is seen: the smallest landslides of the inventory are the most frequent ones.")
    notes.append(_complete(figures))
    return notes


def _complete(figures: AccuracyFigures) -> Message:
    complete = figures.sizes.complete_m2
    if complete.value is None:
        reason = complete.reason or Message("not enough is known")
        return Message("From what size the inventory is complete is not defined: {reason}.", reason=reason)
    if not complete.value:
        return Message(
            "Of the reference landslides of all sizes at least {share:.0%} were found: the inventory is "
            "nearly complete.",
            share=COMPLETE,
        )
    return Message(
        "Of the reference landslides at least {share:.0%} were found in every size class from {size} on: "
        "there the inventory is nearly complete, below it is not.",
        share=COMPLETE,
        size=format_area(complete.value),
    )


def threshold_notes(table: ProbabilityTable) -> Messages:
    """Where F1 is highest, and what that means."""
    notes, curve = Messages(), table.curve()
    if not np.isfinite(curve["f1"]).any():
        return notes
    best = int(np.nanargmax(curve["f1"]))
    notes.say(
        "F1 is highest at a threshold of {threshold:.2f} ({f1:.3f}). That is known only because the accuracy "
        "areas were looked at: a threshold that is chosen here must be measured on other areas.",
        threshold=float(curve["threshold"][best]),
        f1=float(curve["f1"][best]),
    )
    return notes


def method_notes(figures: AccuracyFigures) -> Messages:
    """How things were counted."""
    notes, comparison = Messages(), figures.comparison
    notes.say(
        "By area: inventory and reference were compared on pixels of {pixel:g} m inside the accuracy areas. "
        "Landslide Mapper lets no model learn from areas with that role.",
        pixel=round(figures.pixel_m, 3),
    )
    notes.say(
        "By landslide: one of the reference is found where at least {half:.0%} of it is mapped; a mapped "
        "one is right where at least {half:.0%} of it is landslide in the reference. Those that lie in "
        "the areas with less than half of their area are not counted.",
        half=HALF,
    )
    if comparison.block_m is None:
        notes.say(
            "Intervals: the {number:,} areas were drawn 2,000 times with replacement (bootstrap, 2.5 and "
            "97.5 per cent).",
            number=len(comparison.units),
        )
    else:
        notes.say(
            "Intervals: as there are few areas, they were cut into {number:,} blocks of {side:,.0f} m, "
            "which were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent). How much "
            "other areas would differ from these is not in the intervals.",
            number=len(comparison.units),
            side=comparison.block_m,
        )
    return notes
