"""How a starter and the change between the dates make one probability, and what a scene says about it.

Both count as logits about their own thresholds: logit = a starter + b change + c, with 0.3 / 1.3, 1 / 1.3 and
0 where nobody has said more. As both are stored in a byte, all that a scene says fits into a table of 256 x
256 counts, starter by change: whatever is asked of it takes milliseconds. Figures: docs/starters.md.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import JobError
from landslide_mapper.few_labels import HIGHEST, LEAST_PIXELS, LIKELY, LOWEST, logit, regression
from landslide_mapper.tiling import NODATA, PROBABILITY_STEPS

THRESHOLD = 0.5
_PRIOR_REVIEWS = 100.0
"""So many reviewed places must speak against the usual weights to count as much as they do."""
_RIDGE = np.array([3.0, 3.0, 1.0])
_NO_LANDSLIDE = (
    "The weights of starter and change cannot be fitted: no landslide is known where both dates have data. "
    "Accept some candidates, or draw landslides."
)
_NO_BACKGROUND = (
    "The weights of starter and change cannot be fitted: nothing is known to be no landslide where both "
    "dates have data. Reject some candidates, or label a part completely."
)
_CONTRADICTED = (
    "What is known says that landslides are where neither the starter nor the change sees any: no weights of "
    "them fit that. Check that the labels are of this scene, and that accepted and rejected are not mixed up."
)
_OWN_PIXELS = 500.0
"""Labelled pixels of landslides from which on their threshold counts more than the scene's."""
_SMOOTH = 13


@dataclass(frozen=True)
class Weights:
    """What the parts count.

    Attributes:
        starter: of the starter's logit.
        change: of the change's.
        offset: added to both.
    """

    starter: float = 0.3 / 1.3
    change: float = 1.0 / 1.3
    offset: float = 0.0

    @classmethod
    def from_text(cls, text: str) -> Weights:
        """As `to_text` has written it; the usual ones where that is not so."""
        try:
            starter, change, offset = (float(part) for part in text.split())
        except ValueError:
            return cls()
        sound = np.isfinite([starter, change, offset]).all()
        return cls(starter, change, offset) if sound else cls()

    def to_text(self) -> str:
        """For a tag of a raster."""
        return " ".join(repr(float(value)) for value in astuple(self))


@dataclass(frozen=True)
class Known:
    """What is known of some pixels, as counts by the stored starter and change.

    Attributes:
        landslide: (256, 256) of pixels that are landslide.
        background: the same of those that are none.
        places: of both, in squares of some pixels: neighbours say the same once more.
    """

    landslide: NDArray[np.int64]
    background: NDArray[np.int64]
    places: tuple[int, int]


@dataclass(frozen=True)
class Fusion:
    """The parts of a fused map.

    Attributes:
        starter: threshold of the starter.
        change: threshold of the change.
        weights: what they count.
    """

    starter: float
    change: float
    weights: Weights = Weights()

    def table(self) -> NDArray[np.uint8]:
        """Stored probability by that of the starter and that of the change, (256, 256) uint8.

        Where there is no change, the starter alone says it, moved so that its threshold is one half, too.
        """
        starter, change = self._logits()
        weights = self.weights
        fused = weights.starter * starter[:, None] + weights.change * change[None, :] + weights.offset
        fused[:, NODATA] = starter
        stored: NDArray[np.uint8] = np.rint(PROBABILITY_STEPS / (1.0 + np.exp(-fused))).astype(np.uint8)
        stored[NODATA] = NODATA
        return stored

    def scene_threshold(self, counts: NDArray[np.int64]) -> float | None:
        """The threshold at which as much is called landslide as by the change alone; None: nothing says it.

        Args:
            counts: (256, 256) pixels by starter and change.
        """
        both = counts[:NODATA, :NODATA]
        called = int(both[:, _level(self.change) :].sum())
        if both.sum() < LEAST_PIXELS or not called:
            return None
        above = _reaching(np.bincount(self.table()[:NODATA, :NODATA].ravel(), both.ravel(), 256))
        low, high = _level(LOWEST), _level(HIGHEST)
        return round((low + int(np.argmin(np.abs(above[low : high + 1] - called)))) / PROBABILITY_STEPS, 4)

    def called_by_change(self, counts: NDArray[np.int64]) -> float:
        """What share of the pixels of both dates the change alone calls landslide."""
        both = counts[:NODATA, :NODATA]
        return float(both[:, _level(self.change) :].sum() / max(1, both.sum()))

    def known_threshold(self, counts: NDArray[np.int64], known: Known) -> tuple[float, bool]:
        """The threshold with the best IoU on labelled areas, mixed with the scene's; the scene's without any.

        The fewer landslides are labelled, the more the scene's counts. Candidates that were reviewed are no
        labelled area: nobody has looked where the map says nothing.

        Returns:
            The threshold, and whether labelled areas have a say in it.
        """
        table, of_scene = self.table(), self.scene_threshold(counts) or THRESHOLD
        by_value = [
            np.bincount(table.ravel(), one.ravel(), 256)[:NODATA]
            for one in (known.landslide, known.background)
        ]
        hits, false = (_reaching(one) for one in by_value)
        silent = by_value[1][: _level(of_scene)].sum()
        if not hits[0] or 2 * silent < by_value[1].sum():
            return of_scene, False
        # A running mean: neighbouring thresholds differ by noise only.
        curve = np.pad(hits / (hits[0] + false), _SMOOTH // 2, mode="edge")
        smooth = np.convolve(curve, np.ones(_SMOOTH) / _SMOOTH, mode="valid")
        low, high = _level(0.05), _level(0.95)
        own = (low + int(np.argmax(smooth[low : high + 1]))) / PROBABILITY_STEPS
        share = hits[0] / (hits[0] + _OWN_PIXELS)
        mixed = share * logit(own) + (1.0 - share) * logit(of_scene)
        return round(float(1.0 / (1.0 + np.exp(-mixed))), 4), True

    def fitted(self, counts: NDArray[np.int64], known: Known) -> Fusion:
        """The same with weights that fit what is known: logistic regression, held by the usual weights.

        What the usual weights say of the whole scene counts as `_PRIOR_REVIEWS` reviewed places. Reviewed
        candidates alone are no fair sample, as all of them are probable: fitted freely, they take the
        weights away from what the parts are worth elsewhere.

        Args:
            counts: (256, 256) pixels of the scene by starter and change.
            known: of some of them.

        Raises:
            JobError: when no pixel of one of the classes is known where there are both parts, or what is
                known contradicts both.
        """
        usual = Weights()
        targets = _Targets()
        for one, places, truth in (
            (known.landslide, known.places[0], 1.0),
            (known.background, known.places[1], 0.0),
        ):
            pixels = one[:NODATA, :NODATA]
            if not pixels.sum():
                raise JobError(_NO_LANDSLIDE if truth else _NO_BACKGROUND)
            targets.add(pixels, np.full(pixels.shape, truth), max(places, 1))
        starter, change = (part[:NODATA] for part in self._logits())
        before = 1.0 / (1.0 + np.exp(-(usual.starter * starter[:, None] + usual.change * change[None, :])))
        scene = counts[:NODATA, :NODATA]
        for part in (np.where(before >= LIKELY, scene, 0), np.where(before < LIKELY, scene, 0)):
            targets.add(part, before, _PRIOR_REVIEWS / 2)
        inputs = np.stack(
            [np.repeat(starter, len(change)), np.tile(change, len(starter)), np.ones(before.size)], axis=1
        )
        weights = Weights(*targets.regression(inputs, np.array(astuple(usual))))
        # Without either the whole map is one value: all of it would be landslide, or nothing.
        if not (weights.starter or weights.change):
            raise JobError(_CONTRADICTED)
        return Fusion(self.starter, self.change, weights)

    def _logits(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Of the stored values 0..255, each about its threshold."""
        steps = logit(np.arange(256, dtype=np.float64) / PROBABILITY_STEPS)
        return steps - logit(self.starter), steps - logit(self.change)


class _Targets:
    """What is to be met, summed over the cells of a table: weights, and weights times probability."""

    def __init__(self) -> None:
        self._weights: NDArray[np.float64] = np.zeros((NODATA, NODATA))
        self._hits: NDArray[np.float64] = np.zeros((NODATA, NODATA))

    def add(self, pixels: NDArray[np.int64], probability: NDArray[np.float64], worth: float) -> None:
        """Some pixels, which together are worth so many reviewed places."""
        if not pixels.sum():
            return
        weights = pixels * (worth / pixels.sum())
        self._weights += weights
        self._hits += weights * probability

    def regression(self, inputs: NDArray[np.float64], start: NDArray[np.float64]) -> list[float]:
        """Logistic regression, held near its start."""
        used = np.flatnonzero(self._weights)
        cells, weights, hits = inputs[used], self._weights.ravel()[used], self._hits.ravel()[used]
        found = start + regression(cells, weights, hits, cells @ start, _RIDGE)
        # More of a part never makes a landslide less probable.
        return [max(0.0, float(found[0])), max(0.0, float(found[1])), float(found[2])]


def count_pairs(starter: NDArray[np.uint8], change: NDArray[np.uint8]) -> NDArray[np.int64]:
    """How many pixels have which pair of stored values, (256, 256)."""
    pairs = starter.astype(np.int64).ravel() * 256 + change.ravel()
    return np.bincount(pairs, minlength=256 * 256).reshape(256, 256)


def count_places(chosen: NDArray[np.bool_], side: int = 16) -> int:
    """In how many squares of a window there are chosen pixels."""
    rows, cols = np.nonzero(chosen)
    return len(np.unique(rows // side * (chosen.shape[1] // side + 1) + cols // side))


def _level(threshold: float) -> int:
    return int(np.ceil(threshold * PROBABILITY_STEPS - 1e-9))


def _reaching(counts: NDArray[Any]) -> NDArray[np.float64]:
    """How many pixels reach each stored value, (255,)."""
    return np.asarray(np.cumsum(counts[:NODATA][::-1])[::-1])
