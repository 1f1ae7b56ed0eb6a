"""What is usual in a scene, and from which change on it is no longer: all from its own pixels.

Most of a scene does not change. The change of its pixels, taken from the median, is noise whose upper
quartile lies at 0.6745 standard deviations (Gauss); landslides are what the upper tail has more of. The
threshold is the least change of which at least four fifths cannot be that noise: a false-discovery rate of
0.2. The upper half alone counts, because melted snow, grown crops or vanished clouds make the lower one wide.
Otsu's and other thresholds between two classes fail where one of them covers 3 % of a scene.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput
from landslide_mapper.change.filters import median3
from landslide_mapper.change.indices import INDEX, PERCENTS, RADAR, Index, Levels
from landslide_mapper.change.scoring import Scorer
from landslide_mapper.errors import JobError
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.bands import DATES
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.scene_statistics import check_enough, read_samples

FALSE_DISCOVERIES = 0.2
_QUARTILE = 0.6745
_STEPS = 600
_LOWEST, _HIGHEST = 0.5, 15.0
"""Standard deviations between which the threshold is looked for."""
_NO_TAIL_PERCENT = 99.9
_UNLIKE_PERCENT = 99.0
_UNLIKE = 0.3
"""Correlation of the dates below which they hardly show the same ground."""
_REVERSED, _REVERSED_SHARE = 3.0, 0.02
_REVERSED_ALONE = 0.002
"""Share that became less bare which is odd where nothing became barer."""


@dataclass(frozen=True)
class Calibration:
    """What was found of a scene.

    Attributes:
        scorer: turns its pixels into scores.
        share: of the pixels looked at that reach a score of one half.
        notes: what was decided and why, for the log.
        warnings: for the analyst.
        differs: whether anything does between the dates.
    """

    scorer: Scorer
    share: float
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    differs: bool = True


@dataclass(frozen=True)
class Tail:
    """The upper tail of a distribution.

    Attributes:
        threshold: above the median.
        share: that reaches it.
        found: whether there is more than noise.
    """

    threshold: float
    share: float
    found: bool


def calibrate(scene: Scene, index: Index, progress: Callable[[float], None] | None = None) -> Calibration:
    """Look at a scene.

    Args:
        scene: an open scene that is read with the index's bands.
        index: what is to be computed; brightness of negative values is taken for radar in dB.
        progress: called with the share done; may raise to stop.

    Raises:
        RasterError: when the scene has too few valid pixels, or cannot be read.
        JobError: when a date has one value nearly everywhere.
    """
    samples = [pixels for _, pixels in read_samples(scene, progress)]
    check_enough(scene, sum(int(pixels.valid.sum()) for pixels in samples))
    levels = {name: _levels(samples, name) for name in samples[0].layers}
    for name, own in levels.items():
        if own.constant:
            raise _constant(name)
    if not index.roles and all(own.decibel for own in levels.values()):
        index = INDEX[RADAR]
    raw = Scorer(index, levels)
    centre = _median([raw.change(pixels)[pixels.valid] for pixels in samples])
    raw = raw.centred(centre)
    values = np.concatenate([_filtered(raw, pixels) for pixels in samples])
    usual = float(np.median(values))
    rise = np.sort(values - np.float32(usual))
    tail = upper_tail(rise, index.floor)
    warnings = list(_judged(index, rise, tail, scene.has_pre))
    likeness = _likeness(raw, samples)
    if likeness is not None and likeness < _UNLIKE:
        threshold = max(tail.threshold, float(np.percentile(rise, _UNLIKE_PERCENT)))
        tail = Tail(threshold, _share(rise, threshold), tail.found)
        warnings.append(_unlike(likeness))
    return Calibration(
        raw.calibrated(usual, tail.threshold),
        tail.share,
        (_said(index, tail),),
        tuple(warnings),
        bool(rise[0] != rise[-1]),
    )


def upper_tail(rise: NDArray[np.float32], floor: float) -> Tail:
    """Where the upper tail of sorted values has more than noise.

    Args:
        rise: sorted, taken from the median.
        floor: least threshold.
    """
    deviation = float(np.percentile(rise, 75)) / _QUARTILE
    if deviation > 0:
        for threshold in np.linspace(_LOWEST, _HIGHEST, _STEPS) * deviation:
            noise = 0.5 * math.erfc(threshold / deviation / math.sqrt(2.0))
            share = _share(rise, threshold)
            if share > 0 and noise <= FALSE_DISCOVERIES * share:
                threshold = max(float(threshold), floor)
                share = _share(rise, threshold)
                return Tail(threshold, share, share > 0)
            if share == 0:
                break
    threshold = max(floor, float(np.percentile(rise, _NO_TAIL_PERCENT)))
    share = _share(rise, threshold)
    # Where nothing differs but a few pixels, these few are no noise.
    return Tail(threshold, share, deviation <= 0 and share > 0)


def _share(rise: NDArray[np.float32], threshold: float) -> float:
    return 1.0 - float(np.searchsorted(rise, threshold)) / rise.size


def _levels(samples: Sequence[BlockInput], name: str) -> Levels:
    bands = len(samples[0].layers[name])
    rows = (
        np.concatenate([pixels.layers[name][band][pixels.valid] for pixels in samples])
        for band in range(bands)
    )
    return Levels.of(np.array([np.percentile(row.astype(np.float32), PERCENTS) for row in rows]))


def _median(parts: Sequence[NDArray[np.float32]]) -> float:
    return float(np.median(np.concatenate(parts)))


def _filtered(raw: Scorer, pixels: BlockInput) -> NDArray[np.float32]:
    return median3(raw.change(pixels))[pixels.valid]


def _likeness(raw: Scorer, samples: Sequence[BlockInput]) -> float | None:
    """Correlation of the bareness of both dates; None for one date, radar, or ground without contrast."""
    if raw.index.two_sided or PRE not in samples[0].layers:
        return None
    dates = [
        np.concatenate([raw.bareness(pixels, name)[pixels.valid] for pixels in samples])
        for name in (PRE, POST)
    ]
    clipped = [np.clip(one, *np.percentile(one, (1, 99))) for one in dates]
    if min(float(one.std()) for one in clipped) <= 0:
        return None
    return float(np.corrcoef(*clipped)[0, 1])


def _judged(index: Index, rise: NDArray[np.float32], tail: Tail, has_pre: bool) -> list[str]:
    """What is odd about a distribution."""
    if rise[0] == rise[-1]:
        return [Message("Nothing differs between the dates: are they the same image?")] if has_pre else []
    fall = upper_tail(np.ascontiguousarray(-rise[::-1]), index.floor)
    least = _REVERSED_SHARE if tail.found else _REVERSED_ALONE
    if has_pre and not index.two_sided and fall.share > max(least, _REVERSED * tail.share):
        return [
            Message(
                "The change looks reversed: {fall:.1%} of the scene became less bare, {rise:.1%} barer. "
                "Are the pre-event and the post-event raster swapped?",
                fall=fall.share,
                rise=tail.share,
            )
        ]
    if not tail.found:
        return [
            Message(
                "No more of the scene stands out than chance explains: the threshold is set so that next to "
                "nothing is called landslide. Lower it to see the strongest differences."
            )
        ]
    return []


def _unlike(likeness: float) -> Message:
    return Message(
        "The dates hardly resemble each other (correlation {likeness:.2f}): another season, clouds, another "
        "product or another place. At most the strongest hundredth is called landslide; compare dates that "
        "look alike.",
        likeness=likeness,
    )


def _said(index: Index, tail: Tail) -> Message:
    return Message(
        "Index {index}: a score of 0.5 stands for {threshold:.3g} above what is usual in the scene, which "
        "{share:.2%} of it reaches.",
        index=index.name,
        threshold=tail.threshold,
        share=tail.share,
    )


def _constant(name: str) -> JobError:
    return JobError(
        "The {date} raster has one value nearly everywhere in the bands that are read: change cannot be seen "
        "in it. Choose other bands or another raster, or set its nodata value.",
        date=DATES[name],
    )
