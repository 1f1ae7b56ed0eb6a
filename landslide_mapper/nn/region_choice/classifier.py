"""The region classifier: which region's decoder suits a scene, by what its images look like, or none of them.

The TSMU paper trains an autoencoder per region and takes the one with the least error (its source is Expert
Gate, Aljundi et al. 2017, whose autoencoders work on features). Here every region is a normal distribution of
image statistics. Right region on 47 validation scenes: 0.94; autoencoders 0.83 on the same, 0.89 on
encoder features; Mahalanobis distance of encoder features 0.94 too, but an update changes the encoder and has
no old data to compute them anew (docs/region_choice.md).

- Likelihood chooses between regions: Gaussian discriminant with covariances shrunk (Ledoit and Wolf 2004) and
  mixed with the regions' common one (Friedman 1989).
- The Mahalanobis distance to the chosen region says whether the scene is like it at all. Its logarithm is
  compared with windows of the region that were held out, so that distances of regions compare.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput, RegionAnswer
from landslide_mapper.errors import ModelError
from landslide_mapper.messages import Message
from landslide_mapper.nn.region_choice.evidence_file import Evidence
from landslide_mapper.vocabulary import ANYWHERE

UNLIKE = 2.0
"""Distance, in standard deviations of held-out windows, from which a scene is like none of the regions: about
one own scene in forty lies beyond."""
_COMMON_SHARE = 0.5
_RIDGE = 0.05
_FOLDS = 5
_ENOUGH = 10
"""Windows from which a region has a covariance of its own."""
_MOST_SCALED = 30.0
_LEAST_SCALE = 1e-3
_LEAST_DEVIATION = 0.1
_TEMPERATURES = 2.0 ** np.arange(0.0, 8.5, 0.5)

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Normal:
    """A region as a normal distribution of scaled statistics."""

    center: Floats
    precision: Floats
    log_determinant: float

    def distances(self, rows: Floats) -> Floats:
        """Squared Mahalanobis distances, per statistic."""
        away = rows - self.center
        found: Floats = np.einsum("ij,jk,ik->i", away, self.precision, away) / rows.shape[1]
        return np.maximum(found, 1e-12)

    def surprise(self, rows: Floats) -> Floats:
        """Negative log-likelihoods, but for a constant."""
        return 0.5 * (self.distances(rows) * rows.shape[1] + self.log_determinant)


class RegionClassifier:
    """Compares scenes with the regions of a model.

    Attributes:
        evidence: what the classifier was computed from.
        temperature: of the posterior: statistics of an image are not independent, so the likelihood alone
            would be far too sure. Fitted to windows that were held out.
    """

    def __init__(self, evidence: Evidence) -> None:
        """Fit.

        Raises:
            ModelError: when a region has no evidence from training areas.
        """
        self.evidence = evidence
        training, held_out = _by_region(evidence, held_out=False), _by_region(evidence, held_out=True)
        empty = [name for name, rows in zip(evidence.regions, training) if not len(rows)]
        if empty:
            raise ModelError("The model keeps no image statistics of region {empty}.", empty=", ".join(empty))
        together = np.concatenate(training)
        self._center, self._scale = together.mean(axis=0), together.std(axis=0) + _LEAST_SCALE
        scaled = [self._scaled(rows) for rows in training]
        self._normals = fit_normals(scaled)
        tried = _cross_validated(scaled)
        tried += [(rows, self._normals) for rows in map(self._scaled, held_out)]
        self._calibrate(tried)

    def choose(self, samples: Sequence[BlockInput]) -> RegionAnswer:
        """Choose a region for a scene.

        Args:
            samples: windows of the scene; only the post-event image is looked at, so that the answer is the
                same with and without the other one.

        Returns:
            `region`: id, or None for none of them; `posterior` and `distance` (in standard deviations of the
            region's held-out windows) per region; `reason`.
        """
        rows = [row for one in samples for row in self.evidence.describe(one.post, one.valid)]
        if not rows:
            return {"region": None, "posterior": {}, "distance": {}, "reason": "No pixel is valid."}
        scaled = self._scaled(np.stack(rows).astype(np.float64))
        surprise = np.array([normal.surprise(scaled).mean() for normal in self._normals])
        distance = np.array(
            [np.median(self._distance(number, scaled)) for number in range(len(self._normals))]
        )
        posterior = _softmax(-surprise / self.temperature)
        names = self.evidence.regions
        best = int(np.argmin(surprise))
        known = bool(distance[best] <= UNLIKE)
        figures = Message(
            "posterior {posterior:.2f}, distance {distance:.1f} of at most {most:g}",
            posterior=posterior[best],
            distance=distance[best],
            most=UNLIKE,
        )
        near = [
            name
            for name, away in zip(names, distance)
            if name not in (ANYWHERE, names[best]) and away <= UNLIKE
        ]
        reason = _reason(names[best], known, near, figures)
        return {
            "region": names[best] if known else None,
            "posterior": {name: round(float(value), 4) for name, value in zip(names, posterior)},
            "distance": {name: round(float(value), 2) for name, value in zip(names, distance)},
            "reason": reason,
        }

    def _scaled(self, rows: NDArray[np.float64]) -> Floats:
        scaled: Floats = np.clip((rows - self._center) / self._scale, -_MOST_SCALED, _MOST_SCALED)
        return scaled

    def _distance(self, number: int, scaled: Floats) -> Floats:
        mean, deviation = self._calibration[number]
        distance: Floats = (np.log(self._normals[number].distances(scaled)) - mean) / deviation
        return distance

    def _calibrate(self, tried: list[tuple[Floats, list[Normal]]]) -> None:
        """Fit what distances are usual and how sure to be, from windows that a fit has not seen."""
        regions = len(self._normals)
        truth = np.concatenate([np.full(len(rows), turn % regions) for turn, (rows, _) in enumerate(tried)])
        own = [np.log(fits[turn % regions].distances(rows)) for turn, (rows, fits) in enumerate(tried)]
        self._calibration = []
        for number in range(regions):
            seen = np.concatenate(own[number::regions])
            if not len(seen):
                seen = np.log(self._normals[number].distances(self._normals[number].center[None] + 1.0))
            # Few windows say little of how far their region reaches; with none, half the logarithm's scale.
            deviation = max(float(seen.std()), _LEAST_DEVIATION) if len(seen) > 2 else 0.5
            self._calibration.append((float(seen.mean()), deviation))
        surprise = np.concatenate(
            [np.stack([normal.surprise(rows) for normal in fits], axis=1) for rows, fits in tried]
        )
        self.temperature = _fit_temperature(surprise, truth.astype(np.intp))


def _reason(best: str, known: bool, near: Sequence[str], figures: Message) -> Message:
    if not known:
        return Message(
            "The images are unlike those of every region; most likely is {region} ({figures}).",
            region=best,
            figures=figures,
        )
    if best == ANYWHERE and near:
        return Message(
            "The images look like those of {region} ({figures}), but also like those of {near}. If the scene "
            "is of a region that the model was taught, name it.",
            region=best,
            figures=figures,
            near=", ".join(near),
        )
    return Message("The images look like those of {region} ({figures}).", region=best, figures=figures)


def _by_region(evidence: Evidence, *, held_out: bool) -> list[Floats]:
    found = [evidence.of(region) for region in evidence.regions]
    return [rows[held == held_out].astype(np.float64) for rows, held in found]


def fit_normals(training: list[Floats]) -> list[Normal]:
    """A distribution per region."""
    common = _shrunk(np.concatenate([rows - rows.mean(axis=0) for rows in training]))
    return [_normal(rows, common) for rows in training]


def _normal(rows: Floats, common: Floats) -> Normal:
    share = _COMMON_SHARE if len(rows) >= _ENOUGH else 1.0
    covariance = share * common + (1.0 - share) * _shrunk(rows) if share < 1.0 else common
    size = len(covariance)
    level = max(float(np.trace(covariance)) / size, _LEAST_SCALE)
    covariance = (1.0 - _RIDGE) * covariance + _RIDGE * level * np.eye(size)
    return Normal(rows.mean(axis=0), np.linalg.inv(covariance), float(np.linalg.slogdet(covariance)[1]))


def _shrunk(rows: Floats) -> Floats:
    """Covariance shrunk towards a multiple of the identity (Ledoit and Wolf 2004, equations 14 to 18)."""
    count, size = rows.shape
    centered = rows - rows.mean(axis=0)
    sample: Floats = centered.T @ centered / count
    level = float(np.trace(sample)) / size
    away = float(np.square(sample - level * np.eye(size)).sum())
    squared = np.square(centered)
    noise = float((squared.T @ squared / count - np.square(sample)).sum()) / count
    share = min(max(noise, 0.0) / away, 1.0) if away > 0 else 1.0
    shrunk: Floats = (1.0 - share) * sample + share * level * np.eye(size)
    return shrunk


def _cross_validated(training: list[Floats]) -> list[tuple[Floats, list[Normal]]]:
    """Windows of every region in turn, with a fit that has not seen them.

    Folds are runs of neighbours in the store, which are of one scene or near each other.
    """
    tried = []
    parts = [np.array_split(np.arange(len(rows)), _FOLDS) for rows in training]
    for fold in range(_FOLDS):
        # A region's only window cannot be left out.
        turn = [one[fold] for one in parts]
        left_out = [out if len(out) < len(rows) else out[:0] for rows, out in zip(training, turn)]
        fits = fit_normals([np.delete(rows, out, axis=0) for rows, out in zip(training, left_out)])
        tried += [(rows[out], fits) for rows, out in zip(training, left_out)]
    return tried


def _fit_temperature(surprise: Floats, truth: NDArray[np.intp]) -> float:
    """The temperature under which the posterior of windows that no fit has seen is most likely."""
    if not len(truth):
        return float(_TEMPERATURES[-1])
    own = np.arange(len(truth)), truth
    costs = [-np.log(_softmax(-surprise / one)[own] + 1e-12).mean() for one in _TEMPERATURES]
    return float(_TEMPERATURES[int(np.argmin(costs))])


def _softmax(values: Floats) -> Floats:
    shifted = np.exp(values - values.max(axis=-1, keepdims=True))
    share: Floats = shifted / shifted.sum(axis=-1, keepdims=True)
    return share
