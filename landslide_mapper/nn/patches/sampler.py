"""Which patches an epoch sees: regions balanced, enough patches with landslides, redrawn every epoch."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


class RegionBalancedSampler:
    """Draws the patches of an epoch.

    A region is drawn with p ~ n^alpha of its n patches: alpha 1 follows the data, 0 treats all regions the
    same. Within a region at least `positive_share` of the draws show a landslide. Within such a group
    every patch is drawn once before any is drawn again.
    """

    def __init__(
        self,
        region: NDArray[np.integer[Any]],
        positive: NDArray[np.bool_],
        *,
        alpha: float = 0.5,
        positive_share: float = 0.5,
        seed: int = 0,
    ) -> None:
        """Group the patches.

        Args:
            region: (n,) region number of every patch.
            positive: (n,) whether a patch shows a landslide.
            alpha: exponent of the region's size.
            positive_share: least share of patches with a landslide, where a region has such.
            seed: with the epoch's number it fixes the draw.
        """
        self._seed = seed
        self._groups: list[tuple[float, NDArray[np.intp]]] = []
        for number in np.unique(region):
            members = np.flatnonzero(region == number)
            weight = float(len(members)) ** alpha
            self._groups += _split(members, positive[members], weight, positive_share)

    def epoch(self, number: int, draws: int) -> NDArray[np.intp]:
        """The patches of one epoch in order; the same for the same seed, number and draws."""
        random = np.random.default_rng([self._seed, number])
        weights = np.array([weight for weight, _ in self._groups])
        counts = _apportion(weights / weights.sum() * draws, random)
        drawn = [_cycle(members, count, random) for (_, members), count in zip(self._groups, counts)]
        order: NDArray[np.intp] = np.concatenate(drawn)
        random.shuffle(order)
        return order


def _split(
    members: NDArray[np.intp], positive: NDArray[np.bool_], weight: float, positive_share: float
) -> list[tuple[float, NDArray[np.intp]]]:
    with_slide, without = members[positive], members[~positive]
    if not len(with_slide) or not len(without):
        return [(weight, members)]
    share = max(positive_share, len(with_slide) / len(members))
    return [(weight * share, with_slide), (weight * (1.0 - share), without)]


def _apportion(expected: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.intp]:
    """Whole numbers with the same sum; the fractions decide by systematic sampling, so without bias."""
    edges = np.concatenate([[0.0], np.cumsum(expected)])
    edges[-1] = round(float(edges[-1]))
    # The last edge stays put: the sum of the counts must not depend on the offset.
    ticks = np.arange(int(edges[-1])) + rng.random()
    counts: NDArray[np.intp] = np.histogram(ticks, bins=edges)[0].astype(np.intp)
    return counts


def _cycle(members: NDArray[np.intp], count: int, random: np.random.Generator) -> NDArray[np.intp]:
    rounds = [random.permutation(members) for _ in range(-(-count // len(members)))]
    drawn: NDArray[np.intp] = np.concatenate([members[:0], *rounds])
    return drawn[:count]
