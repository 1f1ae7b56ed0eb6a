"""A look at a finished map: results that are far more often a fault of the input than the truth."""

from __future__ import annotations

from landslide_mapper.messages import Message, Messages

LARGE_SHARE = 0.3
"""Share of the area mapped that landslides hardly ever cover."""
LARGE_CANDIDATE = 0.1
"""Share of the area mapped that one landslide hardly ever covers."""


def judge_map(candidates: int, area_m2: float, largest_m2: float, mapped_m2: float) -> list[str]:
    """Warnings about a map, with cause and remedy.

    Args:
        candidates: how many were found.
        area_m2: their area.
        largest_m2: area of the largest one.
        mapped_m2: area that was looked at.
    """
    if not candidates:
        return [
            Message(
                "No candidate was found. If there are landslides, the threshold may be too high, or the "
                "bands, the units or the dates are not those that the model learned: check the pair, or try "
                "a lower threshold."
            )
        ]
    warnings = Messages()
    if area_m2 > LARGE_SHARE * mapped_m2:
        warnings.say(
            "The candidates cover {share:.0%} of the area mapped, which landslides hardly ever do. The "
            "dates may be of different products or seasons, or the bands others than the model learned: "
            "check the pair, or raise the threshold.",
            share=area_m2 / mapped_m2,
        )
    if largest_m2 > LARGE_CANDIDATE * mapped_m2:
        warnings.say(
            "One candidate covers {share:.0%} of the area mapped: it is more likely a cloud, a shadow, a "
            "flooded plain or a difference of the rasters than a landslide. Look at it before all else.",
            share=largest_m2 / mapped_m2,
        )
    return warnings
