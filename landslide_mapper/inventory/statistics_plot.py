"""The size distribution of an inventory as a drawing (SVG) on two logarithmic axes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from landslide_mapper.inventory.size_distribution import SizeBin, Tail
from landslide_mapper.inventory.svg_plot import BLUE, GREEN, GREY, ORANGE, Axis, Plot
from landslide_mapper.messages import Message


@dataclass(frozen=True)
class SizeWords:
    """What stands on the drawing, in the reader's language."""

    label: str = Message("Probability density of landslide area")
    across: str = Message("Landslide area A (m²)")
    up: str = Message("Probability density p(A) (m⁻²)")
    bins: str = Message("Landslides of the inventory")
    tail: str = Message("Power law of the tail")
    rollover: str = Message("Most frequent size")
    complete: str = Message("Nearly complete from here on")


def size_plot(
    found: Sequence[SizeBin],
    tail: Tail | None,
    words: SizeWords | None = None,
    rollover_m2: float | None = None,
    complete_m2: float | None = None,
) -> str:
    """Draw the size distribution; empty where there are no sizes.

    Args:
        found: the distribution.
        tail: its power law, or None.
        words: what stands on it; None: no legend, in English.
        rollover_m2: the most frequent size, or None.
        complete_m2: size from which the inventory is nearly complete, or None.

    Returns:
        An SVG element.
    """
    bins = [one for one in found if one.number]
    if not bins:
        return ""
    said = words or SizeWords()
    densities = [one.density_per_m2 for one in bins]
    if tail:
        densities.append(_tail_start(tail, bins))
    edges = [edge for one in bins for edge in (one.low_m2, one.high_m2)]
    plot = Plot(Axis.decades(edges, said.across), Axis.decades(densities, said.up), said.label)
    plot.points(
        [(math.sqrt(one.low_m2 * one.high_m2), one.density_per_m2) for one in bins],
        BLUE,
        [f"{one.low_m2:,.0f} – {one.high_m2:,.0f} m²: {one.number:,}" for one in bins],
    )
    legend = [(BLUE, said.bins, "point")]
    if tail:
        plot.line(_tail_line(tail, bins), ORANGE, "tail")
        legend.append((ORANGE, said.tail, "tail"))
    for value, color, text in ((rollover_m2, GREY, said.rollover), (complete_m2, GREEN, said.complete)):
        if value:
            plot.upright(value, color)
            legend.append((color, text, "tail"))
    for color, text, kind in legend if words else ():
        plot.explain(color, text, kind)
    return plot.svg()


def _tail_start(tail: Tail, bins: Sequence[SizeBin]) -> float:
    """Density where the tail begins, so that the tail holds its share of the landslides."""
    number = sum(one.number for one in bins)
    return tail.number / number * (tail.exponent - 1.0) / tail.from_m2


def _tail_line(tail: Tail, bins: Sequence[SizeBin]) -> list[tuple[float, float]]:
    scale, low, high = _tail_start(tail, bins), tail.from_m2, bins[-1].high_m2
    return [(low, scale), (high, scale * (high / low) ** -tail.exponent)]
