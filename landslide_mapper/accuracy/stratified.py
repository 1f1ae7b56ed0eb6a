"""Accuracy and area from a stratified random sample.

Estimators of Olofsson and others (2014, Remote Sensing of Environment 148, 42-57): their equation numbers are
given. Strata need not be map classes (a buffer around the landslides is a stratum of its own), so user's and
producer's accuracy are written for a class that consists of some of the strata (Stehman 2014, International
Journal of Remote Sensing 35, 4923-4939); where each class is one stratum these are equations 2, 3, 6 and 7.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.accuracy.estimate import Estimate
from landslide_mapper.messages import Message

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Sample:
    """What was found at the units of a stratified random sample.

    Attributes:
        counts: (strata, classes), units of each stratum that the reference puts in each class.
        weights: (strata), area of each stratum in any unit; the results are in the same.
        mapped: for each stratum the class that the map gives it.
        units: (strata), how many units each stratum consists of; None: many more than were drawn.
    """

    counts: NDArray[np.int64]
    weights: Floats
    mapped: tuple[int, ...]
    units: NDArray[np.int64] | None = None

    @property
    def drawn(self) -> NDArray[np.int64]:
        """(strata), units that were judged."""
        return np.asarray(self.counts.sum(axis=1))

    def why_not(self) -> Message | None:
        """Why nothing can be estimated; None where something can."""
        if not self.weights.sum() > 0:
            return Message("the strata have no area")
        missing = int(((self.drawn == 0) & (self.weights > 0)).sum())
        if missing:
            return Message("no unit was judged in {count} of the strata", count=missing)
        return None


@dataclass(frozen=True)
class Stratified:
    """Estimates with 95 % intervals.

    Attributes:
        overall: share of the area that the map has right (eq. 1 and 5).
        users: of each class, share of what is mapped that is right (precision; eq. 2 and 6).
        producers: of each class, share of what is there that is mapped (recall; eq. 3 and 7).
        areas: of each class, in the unit of the weights (eq. 9 to 11).
    """

    overall: Estimate
    users: tuple[Estimate, ...]
    producers: tuple[Estimate, ...]
    areas: tuple[Estimate, ...]


def estimate(sample: Sample) -> Stratified:
    """Estimate accuracy and areas; all undefined, with the reason, where a stratum was not looked at."""
    classes = sample.counts.shape[1]
    reason = sample.why_not()
    if reason is not None:
        nothing = Estimate.undefined(reason)
        return Stratified(nothing, *[(nothing,) * classes] * 3)
    total = float(sample.weights.sum())
    weights = sample.weights / total
    drawn = np.maximum(sample.drawn, 1)
    shares = sample.counts / drawn[:, None]
    is_right = np.array([shares[row, of] for row, of in enumerate(sample.mapped)])
    overall = _total(weights, is_right, sample)
    areas = tuple(_total(weights, shares[:, of], sample).scaled(total) for of in range(classes))
    users = tuple(_users(weights, shares[:, of], sample, of) for of in range(classes))
    producers = tuple(_producers(weights, shares[:, of], sample, of) for of in range(classes))
    return Stratified(overall, users, producers, areas)


def _users(weights: Floats, shares: Floats, sample: Sample, of: int) -> Estimate:
    mine = np.where(np.array(sample.mapped) == of, weights, 0.0)
    if not mine.sum() > 0:
        return Estimate.undefined(Message("nothing is mapped as that"))
    return _total(mine / mine.sum(), shares, sample)


def _producers(weights: Floats, shares: Floats, sample: Sample, of: int) -> Estimate:
    """A ratio of two totals, with the variance of its linear approximation."""
    mine = np.array(sample.mapped) == of
    there = float((weights * shares).sum())
    if not there > 0:
        return Estimate.undefined(Message("the sample holds none of it"))
    found = float((weights * shares)[mine].sum()) / there
    slopes = np.where(mine, 1.0 - found, found) * weights / there
    return _with_error(found, slopes, shares, sample)


def _total(weights: Floats, shares: Floats, sample: Sample) -> Estimate:
    return _with_error(float((weights * shares).sum()), weights, shares, sample)


def _with_error(value: float, slopes: Floats, shares: Floats, sample: Sample) -> Estimate:
    """A figure with its interval; `slopes` (strata) say how it changes with the share of each stratum."""
    variances = _variances(shares, sample)
    if not np.isfinite(variances[slopes > 0]).all():
        return Estimate(value, reason=Message("only one unit was judged in a stratum"))
    variance = float((slopes**2 * np.nan_to_num(variances)).sum())
    if not variance > 0:
        variance = float((slopes**2 * _variances_of_agreement(sample)).sum())
    return Estimate.around(value, math.sqrt(variance), 1.0)


def _variances_of_agreement(sample: Sample) -> Floats:
    """(strata), variance of a share that all judged units agree about; 0 where all of a stratum was judged.

    That of two more units for and two against (Agresti and Coull 1998, The American Statistician 52,
    119-126): a few units that agree do not prove that all others do.
    """
    drawn = sample.drawn.astype(np.float64)
    share = 2.0 / (drawn + 4.0)
    left = 1.0 if sample.units is None else np.maximum(1.0 - drawn / np.maximum(sample.units, 1), 0.0)
    return np.asarray(share * (1.0 - share) / (drawn + 4.0) * left)


def _variances(shares: Floats, sample: Sample) -> Floats:
    """(strata), variance of the share of a class in each; not finite where one unit says nothing of it."""
    drawn = sample.drawn.astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        variances = shares * (1.0 - shares) / (drawn - 1.0)
    variances[drawn == 1] = np.nan
    if sample.units is not None:
        left = 1.0 - drawn / np.maximum(sample.units, 1)
        # All of a stratum was looked at: nothing of it is estimated.
        variances = np.where(left <= 0, 0.0, variances * np.maximum(left, 0.0))
    return np.asarray(variances)


def sample_sizes(units: Sequence[int], count: int, least: int) -> list[int]:
    """How many units to draw from each stratum: at least some from each, the rest by their size.

    Rare strata would get hardly any by size alone (section 5.1.1 there: 50 to 100 for each). A stratum
    that has fewer is taken whole.

    Args:
        units: of each stratum.
        count: to draw in all.
        least: from each.
    """
    room = np.array(units, dtype=np.int64)
    sizes = np.minimum(room, least)
    left = max(0, count - int(sizes.sum()))
    while left > 0 and (room > sizes).any():
        open_room = room - sizes
        share = np.floor(left * open_room / open_room.sum()).astype(np.int64)
        if not share.sum():
            share[int(np.argmax(open_room))] = 1
        sizes = sizes + np.minimum(share, open_room)
        left = max(0, count - int(sizes.sum()))
    return [int(size) for size in sizes]
