"""Updates by a handful of labels: nothing is trained, a linear correction of the map is fitted.

A handful of labels is no sample of the scene, and the labels of a map are noisy: a decoder that learns them
by descent forgets more elsewhere than it gains (figures: docs/starters.md). So the decoder stays, and a
correction of its logits (`networks.fitted`) is fitted by logistic regression, to the labels and, where there
are none, to what the map said until now. That is a convex problem with one answer, found in a second.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.backend import Json
from landslide_mapper.few_labels import LIKELY, Numbers, logit, regression
from landslide_mapper.nn.measures.metrics import Scores
from landslide_mapper.nn.networks.fitted import FittedDecoder
from landslide_mapper.nn.networks.late import LateDecoder
from landslide_mapper.nn.patches.store import VALIDATION
from landslide_mapper.nn.update.correction_look import inputs_of, look
from landslide_mapper.nn.update.correction_maps import Maps
from landslide_mapper.nn.update.correction_threshold import (
    Sample,
    corrected_threshold,
    looked_at,
    probability,
    scene_threshold,
)
from landslide_mapper.nn.update.corrections import Correction
from landslide_mapper.nn.update.session import Session
from landslide_mapper.nn.update.strategies import FREEZE
from landslide_mapper.vocabulary import ANYWHERE

_PRIOR_PLACES = 300.0
"""What the map said until now counts as so many labelled places."""
_RIDGE = 30.0
_MOST = 4000
"""Pixels of each kind that are looked at, drawn at random."""


def find_start(session: Session) -> None:
    """Settle, before anything is fitted, which map is corrected, and from where on it calls landslides.

    Where an earlier correction of the region was by scenes that teach it now, too, all of their labels are
    at hand again: the map before that one is corrected anew. Added to, a few reviews more would count what
    was known before once more, each time.
    """
    start = session.cloned if session.is_new else session.region
    decoder = None if start is None else session.network.decoders[session.learning]
    if start is None or not isinstance(decoder, FittedDecoder):
        session.fits = False  # a decoder that begins at random must be trained
        return
    session.start_threshold = session.threshold(start)
    earlier = Correction.of(session.model.version.card, session.region)
    session.anew = earlier is not None and earlier.scenes <= Correction.scenes_of(session.store)
    if earlier is not None and session.anew:
        decoder.add(-decoder.weights)
        session.start_threshold = earlier.threshold
        session.say(
            "Region '{region}' was corrected by the same scenes before: it is corrected anew by all of their "
            "labels.",
            region=session.region,
        )
    session.maps = look(session, decoder)
    inner, is_first = decoder.decoder, not bool(decoder.weights.any())
    late = isinstance(inner, LateDecoder) and not inner.learned
    if is_first and not session.anew and start == ANYWHERE and late:
        session.start_threshold = scene_threshold(session.maps, session.start_threshold)
    session.correction = _to_remember(session, earlier, is_first=is_first)


def fit_correction(session: Session) -> dict[str, Any]:
    """Correct the learning decoder by the labels, then by those held out, too, where these do not object.

    What the analyst has named for validation is never learned from.

    Args:
        session: its network's decoder is changed.

    Returns:
        Figures for the report.

    Raises:
        Canceled: when the user asked to stop.
    """
    began, cpu_began = time.monotonic(), time.process_time()
    decoder, maps = session.network.decoders[session.learning], session.maps
    if not isinstance(decoder, FittedDecoder) or maps is None:
        raise TypeError("expected a decoder that can be corrected")
    fit = _fit(session, decoder, maps)
    session.fitted_threshold, session.learned_all = fit.threshold, fit.learned_all
    session.say(
        "The decoder of region '{region}' is corrected, not trained, as a handful of labels would spoil it. "
        "Labelled places: {places}.",
        region=session.region,
        places=fit.places,
    )
    _report(session, fit, time.monotonic() - began)
    return {
        "name": FREEZE,
        "epochs": 1,
        "best_epoch": 1,
        "blend": None,
        "batches": 0,
        "seconds": round(time.monotonic() - began, 2),
        "cpu_seconds": round(time.process_time() - cpu_began, 2),
        "trainable_parameters": len(decoder.weights),
        "image_pairs": len(session.training),
        "batch": len(session.training),
        "history": [],
        "threshold": fit.threshold,
        "learned_all": fit.learned_all,
        "apart": fit.apart,
    }


def _to_remember(session: Session, earlier: Correction | None, *, is_first: bool) -> Correction | None:
    """What the next correction has to know of this one; None: nobody knows what the map was before any."""
    scenes = Correction.scenes_of(session.store)
    if is_first:
        return Correction(session.start_threshold, scenes)
    return None if earlier is None else Correction(earlier.threshold, earlier.scenes | scenes)


@dataclass(frozen=True)
class _Drawn:
    """Pixels to fit to, by number, with what they count; and how many places are labelled."""

    chosen: NDArray[np.intp]
    targets: Numbers
    weights: Numbers
    places: int


@dataclass(frozen=True)
class _Lesson:
    """What a correction is fitted to, and what its threshold is told by.

    Attributes:
        drawn: pixels to fit to.
        reached: numbers of pixels with landslides of squares that somebody has looked at.
        looked_at: number of these squares.
    """

    drawn: _Drawn
    reached: NDArray[np.intp]
    looked_at: int

    @classmethod
    def of(cls, maps: Maps, about: Numbers, seed: int) -> _Lesson:
        """What some maps teach."""
        found, squares = looked_at(maps, about)
        reached = np.random.default_rng([seed, 29]).permutation(np.flatnonzero(found))[:_MOST]
        return cls(_drawn(maps, about, seed), reached, squares)


@dataclass(frozen=True)
class _Fit:
    """What a correction was found by.

    Attributes:
        places: that are labelled.
        loss: weighted cross entropy.
        threshold: from which the corrected map calls landslides.
        learned_all: whether the labels held out were learned from, too.
        apart: what was found on these before they were; None: no landslide is among them.
    """

    places: int
    loss: float
    threshold: float
    learned_all: bool
    apart: Json | None


def _fit(session: Session, decoder: FittedDecoder, maps: Maps) -> _Fit:
    """Correct the decoder: by the labels that are learned from, then by all where that does no harm."""
    is_first = not bool(decoder.weights.any())
    usual = float(logit(session.start_threshold))
    about = maps.logits - usual
    held_out = session.store.of_split(VALIDATION)
    hidden = np.isin(np.arange(len(maps.labels)), held_out)  # a store's own patches come first
    seed = session.request.seed
    lessons = [_Lesson.of(maps.without(hidden), about, seed)]
    if len(held_out) and not session.store.named:
        lessons.append(_Lesson.of(maps, about, seed))
    scene, stands = _of_scene(maps, about, seed)
    chosen = [one for of in lessons for one in (of.drawn.chosen, of.reached)]
    every = np.unique(np.concatenate([scene, *chosen]))
    inputs = inputs_of(session, decoder, maps, every)
    start, silent = about.ravel(), maps.silent.ravel()[scene]

    def seen(chosen: NDArray[np.intp]) -> Numbers:
        rows: Numbers = inputs[np.searchsorted(every, chosen)]
        return rows

    def fitted(lesson: _Lesson) -> tuple[Numbers, float]:
        drawn = lesson.drawn
        found = _regression(seen(drawn.chosen), drawn.targets, drawn.weights, start[drawn.chosen])
        shown = Sample(start[scene], start[scene] + seen(scene) @ found, stands, silent)
        reached = start[lesson.reached] + seen(lesson.reached) @ found
        moved = corrected_threshold(shown, reached, lesson.looked_at, is_first=is_first)
        return found, probability(usual + moved)

    before = _scores(session, held_out)
    lesson, (weights, threshold) = lessons[0], fitted(lessons[0])
    decoder.add(torch.from_numpy(weights))
    after = _scores(session, held_out)
    apart = _apart(len(held_out), before, session.start_threshold, after, threshold)
    usual_at = session.start_threshold
    learned_all = len(lessons) > 1 and after.at(usual_at)["iou"] >= before.at(usual_at)["iou"]
    if learned_all:
        decoder.add(torch.from_numpy(-weights))
        lesson, (weights, threshold) = lessons[1], fitted(lessons[1])
        decoder.add(torch.from_numpy(weights))
    drawn = lesson.drawn
    loss = _loss(seen(drawn.chosen) @ weights + start[drawn.chosen], drawn.targets, drawn.weights)
    return _Fit(drawn.places, loss, threshold, learned_all, apart)


def _apart(patches: int, before: Scores, usual: float, after: Scores, threshold: float) -> Json | None:
    """What labels say that were not learned from; None where no landslide is among them."""
    if not before.landslide.any():
        return None
    found = {"before": before.at(usual)["iou"], "after": after.at(threshold)["iou"]}
    return {"patches": patches, **{name: round(iou, 4) for name, iou in found.items()}}


def _scores(session: Session, patches: NDArray[np.intp]) -> Scores:
    """Of the learning decoder on labels."""
    learning = session.learning
    return session.scorer.decoders(session.network, session.store, patches, [learning])[learning]


def _drawn(maps: Maps, about: Numbers, seed: int) -> _Drawn:
    """Pixels to fit to: labels, and as the map said before where there are none."""
    random = np.random.default_rng([seed, 19])
    rows: list[NDArray[np.intp]] = []
    targets: list[Numbers] = []
    weights: list[Numbers] = []
    labels, counts, probable = maps.labels.ravel(), maps.counts.ravel(), _likelihood(about).ravel()

    def draw(where: NDArray[np.bool_], worth: float, truth: float | None) -> None:
        found = random.permutation(np.flatnonzero(where))[:_MOST]
        if len(found):
            rows.append(found)
            targets.append(probable[found] if truth is None else np.full(len(found), truth))
            weights.append(np.full(len(found), worth / len(found)))

    labelled = 0
    for truth in (0, 1):
        where = (labels == truth) & counts
        places = len(np.unique(maps.places.ravel()[where]))
        draw(where, float(places), float(truth))
        labelled += places
    silent = maps.silent.ravel() & counts
    draw(silent & (probable >= LIKELY), _PRIOR_PLACES / 2, None)
    draw(silent & (probable < LIKELY), _PRIOR_PLACES / 2, None)
    return _Drawn(np.concatenate(rows), np.concatenate(targets), np.concatenate(weights), labelled)


def _of_scene(maps: Maps, about: Numbers, seed: int) -> tuple[NDArray[np.intp], Numbers]:
    """Pixels of the scene, by number, and for how many each stands; more where something is likely."""
    random = np.random.default_rng([seed, 31])
    shown, likely = (maps.counts & maps.scene[:, None, None]).ravel(), (_likelihood(about) >= LIKELY).ravel()
    parts = [np.flatnonzero(shown & likely), np.flatnonzero(shown & ~likely)]
    chosen = [random.permutation(part)[:_MOST] for part in parts]
    stands = [np.full(len(some), len(part) / max(len(some), 1)) for part, some in zip(parts, chosen)]
    return np.concatenate(chosen), np.concatenate(stands)


def _likelihood(about: Numbers) -> Numbers:
    found: Numbers = 1.0 / (1.0 + np.exp(-np.clip(about, -30.0, 30.0)))
    return found


def _regression(inputs: Numbers, targets: Numbers, weights: Numbers, start: Numbers) -> Numbers:
    """`few_labels.regression` on inputs of any spread.

    Args:
        inputs: (pixels, C + 1), the last column 1.
        targets: (pixels,) probabilities.
        weights: (pixels,).
        start: (pixels,) logits that are added to.

    Returns:
        (C + 1,) for the inputs as they are.
    """
    middle, spread = inputs.mean(axis=0), inputs.std(axis=0)
    middle[-1], spread[-1] = 0.0, 1.0
    varies = spread > 1e-6
    cells = np.where(varies, (inputs - middle) / np.where(varies, spread, 1.0), 0.0)
    ridge = np.full(cells.shape[1], _RIDGE)
    found = regression(cells, weights, weights * targets, start, ridge)
    plain: Numbers = np.where(varies, found / np.where(varies, spread, 1.0), 0.0)
    plain[-1] -= float((plain[:-1] * middle[:-1]).sum())
    return plain


def _loss(logits: Numbers, targets: Numbers, weights: Numbers) -> float:
    """Weighted cross entropy."""
    entropy = np.logaddexp(0.0, logits) - targets * logits
    return float((weights * entropy).sum() / weights.sum())


def _report(session: Session, fit: _Fit, seconds: float) -> None:
    """As the one epoch of a training, which is what whoever waits looks at; with labels held out alone."""
    iou = None if fit.apart is None else fit.apart["after"]
    session.report(
        {
            "event": "epoch",
            "phase": FREEZE,
            "epoch": 1,
            "epochs": 1,
            "loss": round(fit.loss, 5),
            "iou": {} if iou is None else {session.region: iou},
            "mean_iou": iou,
            "pooled_iou": iou,
            "elapsed_s": round(seconds, 1),
            "seconds": round(seconds, 2),
            "remaining_s": 0.0,
            "best": True,
        }
    )
