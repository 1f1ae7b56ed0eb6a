"""Freeze training of a quick update: a few dozen steps of one decoder on features that are remembered."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.nn.features.feature_cache import FeatureBatch
from landslide_mapper.nn.features.feature_memory import FeatureMemory
from landslide_mapper.nn.features.remembered import RememberedFeatures
from landslide_mapper.nn.measures.losses import segmentation_loss
from landslide_mapper.nn.patches.exemplars import Exemplars
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.training.context import LoopContext
from landslide_mapper.nn.training.phases import Objective
from landslide_mapper.nn.update.judges import judge_new, judge_refined
from landslide_mapper.nn.update.phases import freeze_all_but, freeze_objective
from landslide_mapper.nn.update.session import Session

_REHEARSED = 1 / 3
"""Share of the patches of a step that are old ones, where a decoder is refined."""
_REHEARSED_OF_FEW = 1 / 2
"""The same where the new patches as they were mapped are among them."""
_FASTER = 3.0
_TIMED = 2


def make_quick(session: Session, memory: FeatureMemory | None) -> None:
    """Give an update what makes it quick.

    Args:
        session: gets the features of its encoder, which stays as it is.
        memory: features that earlier jobs have computed; None: there are none.
    """
    known = memory if memory is not None and memory.limit else FeatureMemory()
    session.features = RememberedFeatures.of(session.base, session.store, known, session.dtype)


def refining_rate(session: Session) -> float:
    """Peak learning rate of a decoder that is refined: in a hundred steps it must learn something."""
    known, usual = session.settings.lr_known, session.settings.loop.lr
    if session.features is None:
        return known
    return usual if session.is_new else _FASTER * known


class QuickFeed:
    """Features of drawn patches, each in one of its views, with old patches in the place of some."""

    def __init__(
        self,
        features: RememberedFeatures,
        store: PatchStore,
        views: int,
        rehearsed: Mapping[str, Exemplars],
        share: float = _REHEARSED,
    ) -> None:
        """Say where batches come from.

        Args:
            features: of all patches.
            store: the new data.
            views: of each patch that are drawn.
            rehearsed: old patches that are learned again, by decoder; their size is that of the new ones.
            share: of the patches of a step that are rehearsed.
        """
        self._share = share
        self._features, self._store, self._views = features, store, views
        self._rehearsed = next(iter(rehearsed.values()), None)

    def __call__(self, patches: NDArray[np.intp], random: torch.Generator) -> FeatureBatch:
        """The batch of some patches of the new data."""

        def draw(most: int, count: int) -> NDArray[np.intp]:
            return torch.randint(0, most, (count,), generator=random).numpy()

        old = round(self._share * len(patches)) if self._rehearsed is not None else 0
        own = patches[: len(patches) - old]
        batch = self._features.batch(self._store, own, draw(self._views, len(own)))
        if self._rehearsed is None or not old:
            return batch
        kept = self._rehearsed
        drawn = kept.replay[draw(len(kept.replay), old)]
        again = self._features.batch(kept.store, drawn, draw(self._views, old))
        levels = [torch.cat(pair) for pair in zip(batch.features, again.features)]
        return FeatureBatch(levels, torch.cat([batch.mask, again.mask]))


def fits(own: Mapping[str, Exemplars], store: PatchStore) -> bool:
    """Whether old patches can be learned in one batch with the new ones."""
    return all(kept.store.patch_size == store.patch_size for kept in own.values())


@contextmanager
def quick_freeze(
    session: Session, features: RememberedFeatures, context: LoopContext, own: dict[str, Exemplars]
) -> Iterator[tuple[Objective, LoopContext]]:
    """Objective and context of freeze training on remembered features.

    Args:
        session: of the update.
        features: of its patches.
        context: of the loop.
        own: old patches of the decoder that learns, to rehearse and to choose the epoch with.
    """
    freeze_all_but(session.network, session.learning)
    patches = len(context.training) + sum(len(kept) for kept in own.values())
    share = _REHEARSED if session.expected is None else _REHEARSED_OF_FEW
    feed = QuickFeed(features, context.store, features.views_that_fit(patches), own, share)
    objective = freeze_objective(session.learning, segmentation_loss(session.settings.loop.loss))
    # Old patches of a decoder that was copied are still its first owner's to map.
    refined = own and not session.is_new
    judge = (
        judge_refined(session, own, context.validation) if refined else judge_new(session, context.validation)
    )
    batch = session.settings.loop.batch_size(context.store.patch_size)
    some = context.training[np.arange(batch) % len(context.training)]
    with _best_threads(session, objective, feed(some, torch.Generator().manual_seed(0))):
        yield objective, replace(context, feed=feed, judge=judge, resumable=False)


@contextmanager
def _best_threads(session: Session, objective: Objective, batch: FeatureBatch) -> Iterator[None]:
    """One thread where others keep the cores busy: waiting for them costs more than they would help.

    Measured only where the clock decides anyway, so that an update with a number of epochs can be repeated.
    """
    given = torch.get_num_threads()
    if session.request.max_minutes is None or session.device.type != "cpu" or given == 1:
        yield
        return
    seconds = {}
    try:
        for threads in (given, 1):
            torch.set_num_threads(threads)
            seconds[threads] = _seconds(session, objective, batch)
        torch.set_num_threads(min(seconds, key=lambda threads: seconds[threads]))
        yield
    finally:
        torch.set_num_threads(given)


def _seconds(session: Session, objective: Objective, batch: FeatureBatch) -> float:
    """Seconds of a step's gradients; the fastest of some."""
    network, fastest = session.network, float("inf")
    for _ in range(_TIMED):
        session.check()
        began = time.perf_counter()
        with torch.autocast(session.device.type, dtype=session.dtype, enabled=session.dtype is not None):
            loss = objective(network, batch)
        torch.autograd.backward(loss)
        fastest = min(fastest, time.perf_counter() - began)
    network.zero_grad(set_to_none=True)
    return fastest
