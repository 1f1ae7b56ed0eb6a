"""What is fitted to a handful of labels or reviews: logistic regression, held by what a map said before.

The weights of starter and change (`jobs.fusion`) and the correction of a decoder (`nn.update.correction`) are
both found so; what they hold on to is of the same kind.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.tiling import PROBABILITY_STEPS

Numbers = NDArray[np.float64]

LEAST_PIXELS = 10_000
"""Pixels of both dates below which a scene says nothing about its threshold."""
LOWEST, HIGHEST = 0.38, 0.8
"""Between these a threshold is looked for: where the change is wrong, it shall not spoil the whole map."""
LIKELY = 0.18
"""Half of what a map said are pixels that are at least so probable; the many others would outweigh them."""
_LEAST = 1 / (4 * PROBABILITY_STEPS)
_STEPS = 50
_LEAST_SHARE = 1e-6
"""Of a step."""


def logit(probability: Numbers | float) -> Numbers:
    """Of a probability that a byte can hold: never infinite."""
    clipped = np.clip(probability, _LEAST, 1.0 - _LEAST)
    return np.asarray(np.log(clipped / (1.0 - clipped)))


def regression(cells: Numbers, weights: Numbers, hits: Numbers, start: Numbers, ridge: Numbers) -> Numbers:
    """Logistic regression of what is added to logits, held near nothing by a ridge, by Newton's method.

    Args:
        cells: (n, C) inputs.
        weights: (n,) what each row counts.
        hits: (n,) weights times the probability that is to be met.
        start: (n,) logits that are added to.
        ridge: (C,) what holds each coefficient.

    Returns:
        (C,) coefficients.
    """
    found, logits = np.zeros(cells.shape[1]), start
    best = _worth(logits, weights, hits, ridge, found)
    for _ in range(_STEPS):
        likely = 1.0 / (1.0 + np.exp(-np.clip(logits, -30.0, 30.0)))
        slope = cells.T @ (hits - weights * likely) - ridge * found
        curvature = (cells * (weights * likely * (1.0 - likely))[:, None]).T @ cells + np.diag(ridge)
        step = np.linalg.solve(curvature, slope)
        # A whole step may lead far beyond where the curve looks like that, and from there further away.
        moved, share = cells @ step, 1.0
        while share > _LEAST_SHARE:
            worth = _worth(logits + share * moved, weights, hits, ridge, found + share * step)
            if worth <= best - 1e-4 * share * float(slope @ step):
                break
            share /= 2.0
        else:
            break  # as near as numbers can tell
        found, logits, best = found + share * step, logits + share * moved, worth
        if np.abs(step).max() < 1e-6:
            break
    return found


def _worth(logits: Numbers, weights: Numbers, hits: Numbers, ridge: Numbers, found: Numbers) -> float:
    """What logistic regression makes small."""
    entropy = weights * np.logaddexp(0.0, logits) - hits * logits
    return float(entropy.sum() + 0.5 * (ridge * found * found).sum())
