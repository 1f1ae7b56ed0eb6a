"""Updates by a handful of labels: nothing is trained, a linear correction of the map is fitted.

A handful of labels is no sample of the scene, and the labels of a map are noisy: a decoder that learns them
by descent forgets more elsewhere than it gains (figures: docs/starters.md). So the decoder stays, and a
correction of its logits (`networks.fitted`) is fitted by logistic regression, to the labels and, where there
are none, to what the map said until now. That is a convex problem with one answer, found in a second.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.few_labels import HIGHEST, LEAST_PIXELS, LIKELY, LOWEST, Numbers, logit, regression
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.networks.fitted import FittedDecoder
from landslide_mapper.nn.networks.late import LateDecoder
from landslide_mapper.nn.networks.spec import SCORE_SLOPE
from landslide_mapper.nn.patches.store import VALIDATION, PatchStore
from landslide_mapper.nn.update.session import Session
from landslide_mapper.nn.update.strategies import FREEZE
from landslide_mapper.vocabulary import ANYWHERE

_PRIOR_PLACES = 300.0
"""What the map said until now counts as so many labelled places."""
_RIDGE = 30.0
_PLACE = 16
"""Side in pixels of a place: neighbours say the same once more."""
_MOST = 4000
"""Pixels of each kind that are looked at, drawn at random."""
_MOST_LOWERED = 0.7
"""Of a threshold, as a logit."""
_AT_ONCE = 4
_FAR = 1 << 21
"""More rows and columns than a scene has."""

Patches = tuple[PatchStore, NDArray[np.intp]]
"""A store, and numbers of some of its patches."""


@dataclass(frozen=True)
class _Maps:
    """What is known of some patches; n patches of P x P pixels.

    Attributes:
        patches: where they are.
        labels: (n, P, P) 0, 1 or 255.
        counts: (n, P, P) bool, where the map can be corrected.
        logits: (n, P, P) of the map before.
        change: (n, P, P) the change's logits about its threshold; None: the network does not see it.
        places: (n, P, P) number of the square of the scene that a pixel lies in.
        silent: (n, P, P) bool, where no patch has a label.
    """

    patches: Sequence[Patches]
    labels: NDArray[np.uint8]
    counts: NDArray[np.bool_]
    logits: Numbers
    change: Numbers | None
    places: NDArray[np.int64]
    silent: NDArray[np.bool_]


def find_start(session: Session) -> None:
    """Settle, before anything is fitted, from which threshold the map until now calls landslides."""
    start = session.cloned if session.is_new else session.region
    decoder = None if start is None else session.network.decoders[start]
    if start is None or not isinstance(decoder, FittedDecoder):
        session.fits = False  # a decoder that begins at random must be trained
        return
    session.start_threshold = session.threshold(start)
    inner = decoder.decoder
    if start == ANYWHERE and isinstance(inner, LateDecoder) and not inner.learned:
        maps = _look(session, decoder, _surroundings(session) or [(session.store, session.judging)])
        session.start_threshold = _scene_threshold(maps, session.start_threshold)


def fit_correction(session: Session) -> dict[str, Any]:
    """Correct the learning decoder by the labels, those held out among them where these do not object.

    Args:
        session: its network's decoder is changed.

    Returns:
        Figures for the report.

    Raises:
        Canceled: when the user asked to stop.
    """
    began, cpu_began = time.monotonic(), time.process_time()
    decoder = session.network.decoders[session.learning]
    if not isinstance(decoder, FittedDecoder):
        raise TypeError("expected a decoder that can be corrected")
    held_out = session.store.of_split(VALIDATION)
    before = _iou(session, held_out)
    fit = _fit(session, decoder, session.training)
    decoder.add(torch.from_numpy(fit.weights))
    if len(held_out) and _iou(session, held_out) >= before:
        decoder.add(torch.from_numpy(-fit.weights))
        fit = _fit(session, decoder, np.sort(np.concatenate([session.training, held_out])))
        decoder.add(torch.from_numpy(fit.weights))
    session.fitted_threshold = _fitted_threshold(session, decoder, fit.maps)
    session.say(
        "The decoder of region '{region}' is corrected by {places} labelled places; it is not trained, as a "
        "handful of labels would spoil it.",
        region=session.region,
        places=fit.places,
    )
    _report(session, fit.loss, time.monotonic() - began)
    return {
        "name": FREEZE,
        "epochs": 1,
        "best_epoch": 1,
        "blend": None,
        "batches": 0,
        "seconds": round(time.monotonic() - began, 2),
        "cpu_seconds": round(time.process_time() - cpu_began, 2),
        "trainable_parameters": len(fit.weights),
        "image_pairs": len(session.training),
        "batch": len(session.training),
        "history": [],
        "threshold": session.fitted_threshold,
    }


@dataclass(frozen=True)
class _Fit:
    """What is to be added to a correction; the labelled places, and the loss, that it was found by."""

    weights: Numbers
    places: int
    loss: float
    maps: _Maps


def _fit(session: Session, decoder: FittedDecoder, patches: NDArray[np.intp]) -> _Fit:
    """A correction by the labels of some patches."""
    maps = _look(session, decoder, [(session.store, patches), *_surroundings(session)])
    about = maps.logits - logit(session.start_threshold)
    before = 1.0 / (1.0 + np.exp(-np.clip(about, -30.0, 30.0)))
    chosen, targets, weights, places = _drawn(maps, before, session.request.seed)
    inputs, start = _inputs(session, decoder, maps, chosen), about.ravel()[chosen]
    found = _regression(inputs, targets, weights, start)
    return _Fit(found, places, _loss(inputs @ found + start, targets, weights), maps)


def _fitted_threshold(session: Session, decoder: FittedDecoder, before: _Maps) -> float:
    """The threshold from now on: lower where less would be called than before in places without labels.

    Reviews are mostly rejections, as candidates lie where the map was wrong; others that are right would go
    with them.
    """
    start = logit(session.start_threshold)
    where = before.silent & before.counts
    called = int((before.logits[where] >= start).sum())
    if not called:
        return session.start_threshold
    after = np.sort(_look(session, decoder, before.patches).logits[where])[::-1]
    moved = float(np.clip(after[called - 1], start - _MOST_LOWERED, start))
    return round(1.0 / (1.0 + math.exp(-moved)), 4)


def _iou(session: Session, patches: NDArray[np.intp]) -> float:
    """IoU of the learning decoder on labels."""
    learning = session.learning
    found = session.scorer.decoders(session.network, session.store, patches, [learning])[learning]
    return found.at(session.start_threshold)["iou"]


def _surroundings(session: Session) -> list[Patches]:
    context = session.context
    return [] if context is None else [(context, np.arange(len(context)))]


def _look(session: Session, decoder: FittedDecoder, patches: Sequence[Patches]) -> _Maps:
    """Labels and logits of patches, by a decoder as it is now."""
    parts: list[tuple[Any, ...]] = []
    corrected = bool(decoder.weights.any())
    for one in _decoded(session, decoder, patches):
        counts = one.store.batch(one.patches).valid.numpy()
        both = decoder.both_dates(one.features)
        change = None
        if both is not None:
            counts = counts & both[:, 0].cpu().numpy()
            change = SCORE_SLOPE * one.features[0][:, -2].double().cpu().numpy()
        logits = decoder(one.features) if corrected else one.logits
        parts.append((one.mask, counts, logits[:, 0].double().cpu().numpy(), change))
    labels, counted, logits, changes = zip(*parts)
    return _Maps(
        patches,
        np.concatenate(labels),
        np.concatenate(counted),
        np.concatenate(logits),
        None if changes[0] is None else np.concatenate(changes),
        np.concatenate([_squares(store, numbers, _PLACE) for store, numbers in patches]),
        _silent(session.store, patches),
    )


@dataclass(frozen=True)
class _Decoded:
    """Some patches of a store: their numbers, labels and features, and logits without correction."""

    store: PatchStore
    patches: NDArray[np.intp]
    mask: NDArray[np.uint8]
    features: list[Tensor]
    logits: Tensor


def _decoded(session: Session, decoder: FittedDecoder, patches: Sequence[Patches]) -> Iterator[_Decoded]:
    """All the patches, some at a time."""
    decoder.eval()
    for store, numbers in patches:
        for start in range(0, len(numbers), _AT_ONCE):
            session.check()
            some = numbers[start : start + _AT_ONCE]
            mask, features = session.scorer.features_of(session.network, store, some)
            with (
                torch.no_grad(),
                torch.autocast(session.device.type, session.dtype, enabled=session.dtype is not None),
            ):
                logits = decoder.decoder(features).float()
                yield _Decoded(store, some, mask.numpy(), features, logits)


def _silent(labelled: PatchStore, patches: Sequence[Patches]) -> NDArray[np.bool_]:
    """Pixels of which no patch of a store knows anything: patches overlap, some without labels."""
    every = np.arange(len(labelled))
    known = labelled.batch(every).mask.numpy() != IGNORE
    pixels = np.unique(_squares(labelled, every, 1)[known])
    return np.concatenate([~np.isin(_squares(store, some, 1), pixels) for store, some in patches])


def _squares(store: PatchStore, patches: NDArray[np.intp], side: int) -> NDArray[np.int64]:
    """Number of the square of its scene that every pixel lies in, (n, P, P)."""
    along = np.arange(store.patch_size)
    column, row = ((store.origin[patches, axis, None] + along) // side for axis in (0, 1))
    scene = store.scene[patches, None, None].astype(np.int64)
    found: NDArray[np.int64] = (scene * _FAR + row[:, :, None]) * _FAR + column[:, None]
    return found


def _scene_threshold(maps: _Maps, usual: float) -> float:
    """The threshold at which as much is called as by the change alone, as for a map by starter and change."""
    about = maps.logits - logit(usual)
    if maps.change is None or maps.counts.sum() < LEAST_PIXELS:
        return usual
    known = np.sort(about[maps.counts])[::-1]
    called = int((maps.change[maps.counts] >= 0.0).sum())
    if not called:
        return usual
    moved = float(np.clip(known[min(called, len(known)) - 1], logit(LOWEST), logit(HIGHEST)))
    if moved < 0.0:
        moved = float(logit(LOWEST))  # some patches tell it but roughly, and there are landslides for certain
    return round(1.0 / (1.0 + math.exp(-moved - logit(usual))), 4)


def _drawn(maps: _Maps, before: Numbers, seed: int) -> tuple[NDArray[np.intp], Numbers, Numbers, int]:
    """Pixels to fit to, by number, with targets and weights; and how many places are labelled."""
    random = np.random.default_rng([seed, 19])
    rows: list[NDArray[np.intp]] = []
    targets: list[Numbers] = []
    weights: list[Numbers] = []
    labels, counts, probable = maps.labels.ravel(), maps.counts.ravel(), before.ravel()

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
    return np.concatenate(rows), np.concatenate(targets), np.concatenate(weights), labelled


def _inputs(session: Session, decoder: FittedDecoder, maps: _Maps, chosen: NDArray[np.intp]) -> Numbers:
    """What the correction weighs at some pixels, (pixels, C + 1)."""
    area = session.store.patch_size**2
    order = np.argsort(chosen, kind="stable")
    bounds = np.searchsorted(chosen[order], np.arange(len(maps.labels) + 1) * area)
    gathered: list[Numbers] = []
    number = 0
    for some in _decoded(session, decoder, maps.patches):
        with torch.autocast(session.device.type, enabled=False):
            seen = decoder.inputs(some.features, some.logits).flatten(2).cpu()
        for one in seen:
            pixels = chosen[order[bounds[number] : bounds[number + 1]]] - number * area
            gathered.append(one[:, torch.from_numpy(pixels)].T.double().numpy())
            number += 1
    inputs = np.empty((len(chosen), gathered[0].shape[1]))
    inputs[order] = np.concatenate(gathered)
    return inputs


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


def _report(session: Session, loss: float, seconds: float) -> None:
    """As the one epoch of a training, which is what whoever waits looks at."""
    iou = round(_iou(session, session.judging), 4)
    session.report(
        {
            "event": "epoch",
            "phase": FREEZE,
            "epoch": 1,
            "epochs": 1,
            "loss": round(loss, 5),
            "iou": {session.region: iou},
            "mean_iou": iou,
            "pooled_iou": iou,
            "elapsed_s": round(seconds, 1),
            "seconds": round(seconds, 2),
            "remaining_s": 0.0,
            "best": True,
        }
    )
