"""Rules by which the ground speaks against a landslide: it is flat there, or water.

Nothing is lost: a candidate that is ruled out stays, and says why. A person's decision wins.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from landslide_mapper.vocabulary import FLAT, WATER

IN_WATER = 0.5
"""Share of a candidate from which it lies in water."""


@dataclass(frozen=True)
class GroundRules:
    """What the analyst has set.

    Attributes:
        min_slope: mean slope in degrees below which ground is flat; 0: no ground is.
    """

    min_slope: float = 0.0

    def against(self, slope_mean: float | None, water_share: float | None) -> str | None:
        """Why a candidate is ruled out (`vocabulary.RULED_OUT_BY`); what is not known rules nothing out.

        Args:
            slope_mean: of the ground below it in degrees.
            water_share: part of it that is water, 0 to 1.
        """
        if water_share is not None and water_share > IN_WATER:
            return WATER
        return FLAT if slope_mean is not None and slope_mean < self.min_slope else None


def counted(reasons: Iterable[str | None]) -> dict[str, int]:
    """How many candidates each rule took."""
    found = list(reasons)
    return {reason: found.count(reason) for reason in (FLAT, WATER) if reason in found}
