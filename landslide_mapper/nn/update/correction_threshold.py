"""The threshold of a map that few labels have corrected.

Reviewed and drawn labels are no sample: how much of the scene is landslide cannot be counted in them. But in
squares in which the background is labelled along, landslides are labelled whether the map found them or not,
so the share r of them that the map reaches at a threshold is that of all landslides. As no more can be found
than is called (c of the scene), at most c / r of the scene is landslide, at any threshold; the least of these
is taken for it, and with it the IoU at every threshold can be told. Figures: docs/benchmarks.md.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.few_labels import HIGHEST, LEAST_PIXELS, LOWEST, Numbers, logit
from landslide_mapper.nn.update.correction_maps import Maps

_MOST_LOWERED = 0.7
"""Of a threshold, as a logit, to call as much as before."""
_LOWERED = 0.1
"""The IoU is best below the threshold at which as many pixels are right as wrong: what is the least that a
first correction lowers it by."""
_LEAST_BACKGROUND = 64
"""Labelled pixels of a place which the map does not call: from so many on it counts as looked at."""
_OWN_PLACES = 15.0
"""Such places with landslides from which on they count more than what the map said."""
_LEAST_REACHED = 0.25
"""Of the labelled landslides: what fewer of them say of the scene is chance."""
_MOST_LANDSLIDE = 0.5
"""Of a scene."""
_STEPS = np.arange(-2.0, 3.01, 0.05)
"""Thresholds that are looked at, as logits about the one before; above that one none is taken."""


@dataclass(frozen=True)
class Sample:
    """Pixels drawn at random that stand for others, (pixels,) each.

    Attributes:
        before: logits about the threshold of the map before.
        after: of the corrected map, about the same.
        stands: for how many pixels each stands.
        silent: bool, where there is no label.
    """

    before: Numbers
    after: Numbers
    stands: Numbers
    silent: NDArray[np.bool_]


def scene_threshold(maps: Maps, usual: float) -> float:
    """The threshold at which as much is called as by the change alone, as for a map by starter and change."""
    shown = maps.counts & maps.scene[:, None, None]
    about = maps.logits[shown] - logit(usual)
    if maps.change is None or about.size < LEAST_PIXELS:
        return usual
    known = np.sort(about)[::-1]
    called = int((maps.change[shown] >= 0.0).sum())
    if not called:
        return usual
    moved = float(np.clip(known[min(called, len(known)) - 1], logit(LOWEST), logit(HIGHEST)))
    if moved < 0.0:
        moved = float(logit(LOWEST))  # some patches tell it but roughly, and there are landslides for certain
    return probability(moved + float(logit(usual)))


def corrected_threshold(scene: Sample, reached: Numbers, places: int, *, is_first: bool) -> float:
    """The threshold from now on, as a logit about the one before; never above it.

    Args:
        scene: pixels of the scene.
        reached: logits of the corrected map, about the threshold before, at landslides of squares in which
            somebody has looked; see `looked_at`.
        places: number of such squares.
        is_first: the map before was not corrected; its threshold says how sure a decoder is of itself.
    """
    usual = _as_much(scene)
    if is_first:
        usual = min(usual, -_LOWERED)
    if not places:
        return usual
    share = places / (places + _OWN_PLACES)
    return share * _best(scene, reached) + (1.0 - share) * usual


def looked_at(maps: Maps, about: Numbers) -> tuple[NDArray[np.bool_], int]:
    """(n, P, P) landslides of squares whose background is labelled, too, and the number of these squares.

    Args:
        maps: with the labels.
        about: (n, P, P) logits about the threshold of the map before. Rejected candidates lie where it is
            reached: background below it was labelled by somebody who looked at all of a square.
    """
    background = maps.places[maps.counts & (maps.labels == 0) & (about < 0.0)]
    squares, pixels = np.unique(background, return_counts=True)
    found = maps.counts & (maps.labels == 1) & np.isin(maps.places, squares[pixels >= _LEAST_BACKGROUND])
    return found, len(np.unique(maps.places[found]))


def probability(about: float) -> float:
    """Of a logit, as thresholds are stored."""
    return round(1.0 / (1.0 + math.exp(-about)), 4)


def _as_much(scene: Sample) -> float:
    """Where as much is called as before: what is right goes with the false alarms otherwise."""
    before, after, stands = (one[scene.silent] for one in (scene.before, scene.after, scene.stands))
    called = float(stands[before >= 0.0].sum())
    if not called:
        return 0.0
    order = np.argsort(-after, kind="stable")
    reaches = int(np.searchsorted(np.cumsum(stands[order]), called * (1.0 - 1e-9)))
    return float(np.clip(after[order[min(reaches, len(order) - 1)]], -_MOST_LOWERED, 0.0))


def _best(scene: Sample, reached: Numbers) -> float:
    """The threshold that promises the best IoU."""
    order = np.argsort(scene.after, kind="stable")
    below = np.concatenate([[0.0], np.cumsum(scene.stands[order])])
    called = 1.0 - below[np.searchsorted(scene.after[order], _STEPS)] / below[-1]
    found = 1.0 - np.searchsorted(np.sort(reached), _STEPS) / len(reached)
    enough = found >= _LEAST_REACHED
    if not enough.any():
        return float(_STEPS[0])
    landslide = min(float((called[enough] / found[enough]).min()), _MOST_LANDSLIDE)
    right = np.minimum(found * landslide, called)
    union = np.maximum(called + landslide - right, 1e-12)
    taken = _STEPS <= 1e-9
    promised = (right / union)[taken][::-1]
    return float(_STEPS[taken][::-1][int(np.argmax(promised))])
