"""Which tiles to label next: unsure ones that differ from each other, some at random, none too close.

Unsure tiles alone would be many pictures of the same slope, so of the most unsure ones those are taken that
are furthest from each other in what they show (farthest-point traversal, Gonzalez 1985, distances weighted
by how unsure the model is). Random ones keep the labels from following the model's own opinion only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

UNCERTAIN, DISAGREEMENT, DIFFERENT, RANDOM = "uncertain", "disagreement", "different", "random"
"""Why a tile was chosen."""
_SHORTLIST = 3
"""So many times the tiles wanted are looked at for how they differ."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pick:
    """A chosen tile: its number, and why."""

    tile: int
    reason: str


@dataclass(frozen=True)
class Appraised:
    """What is known of some tiles.

    Attributes:
        tiles: (N,) their numbers.
        entropy: (N,) mean binary entropy, bits.
        disagreement: (N,) mean mutual information of the decoders, bits.
        features: (N, F) what they show.
    """

    tiles: NDArray[np.intp]
    entropy: Floats
    disagreement: Floats
    features: Floats

    @property
    def scores(self) -> Floats:
        """How much a label would tell: bits that are not known, those that decoders disagree on twice."""
        return self.entropy + self.disagreement


def thinned(tiles: Sequence[int], places: Floats, taken: Floats, min_distance: float, most: int) -> list[int]:
    """The first tiles of a sequence that keep their distance from each other and from places taken already.

    Args:
        tiles: numbers of tiles, the best one first.
        places: (all tiles, 2) where they lie.
        taken: (T, 2) places to keep away from.
        min_distance: in the units of `places`.
        most: end with so many.
    """
    near = list(taken)
    kept: list[int] = []
    for tile in tiles:
        if len(kept) >= most:
            break
        if _clear(places[tile], near, min_distance):
            kept.append(tile)
            near.append(places[tile])
    return kept


def choose_unsure(appraised: Appraised, count: int) -> list[Pick]:
    """Tiles that the model is unsure of and that differ from each other, the most unsure one first."""
    scores = appraised.scores
    if not len(scores):
        return []
    by_score = np.argsort(-scores, kind="stable")
    shortlist = [int(one) for one in by_score[: _SHORTLIST * count]]
    features = _standardized(appraised.features)
    chosen: list[int] = []
    distance = np.full(len(scores), 1e300)
    while shortlist and len(chosen) < count:
        # All are equally far from nothing: the first one is the most unsure one. Weighted, because what the
        # model is sure of may look as different as it will.
        best = max(shortlist, key=lambda one: distance[one] * scores[one])
        shortlist.remove(best)
        chosen.append(best)
        distance = np.minimum(distance, np.linalg.norm(features - features[best], axis=1))
    best_ones = set(by_score[:count].tolist())
    return [Pick(int(appraised.tiles[one]), _reason(appraised, one, one in best_ones)) for one in chosen]


def choose_random(
    tiles: Sequence[int], places: Floats, taken: Floats, min_distance: float, count: int, seed: int
) -> list[Pick]:
    """Tiles drawn at random that keep their distance from those taken already; arguments as for `thinned`."""
    order = np.random.default_rng(seed).permutation(np.asarray(tiles, dtype=np.intp))
    kept = thinned([int(one) for one in order], places, taken, min_distance, count)
    return [Pick(tile, RANDOM) for tile in kept]


def woven(picks: Sequence[Pick], drawn: Sequence[Pick]) -> list[Pick]:
    """Random picks spread evenly among the others, so that who stops early has some of them too."""
    woven_picks = list(picks)
    for number, one in enumerate(drawn, 1):
        woven_picks.insert(round(number * (len(picks) + len(drawn)) / (len(drawn) + 1)), one)
    return woven_picks


def _clear(place: Floats, near: Sequence[Floats], min_distance: float) -> bool:
    return not near or float(np.linalg.norm(np.asarray(near) - place, axis=1).min()) >= min_distance


def _standardized(features: Floats) -> Floats:
    """Every feature with deviation 1, so that none outweighs the others by its units."""
    deviation = features.std(axis=0)
    flat: Floats = (features - features.mean(axis=0)) / np.where(deviation > 1e-9, deviation, 1.0)
    return flat


def _reason(appraised: Appraised, one: int, is_among_best: bool) -> str:
    """What stands out about a tile among all that were looked at."""
    if not is_among_best:
        return DIFFERENT
    entropy, disagreement = (_standing(values, one) for values in (appraised.entropy, appraised.disagreement))
    disagree = float(appraised.disagreement[one]) > 0.0
    return DISAGREEMENT if disagree and disagreement > entropy else UNCERTAIN


def _standing(values: Floats, one: int) -> float:
    spread = float(values.std())
    return (float(values[one]) - float(values.mean())) / spread if spread > 1e-9 else 0.0
