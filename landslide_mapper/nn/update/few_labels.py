"""Updates by few labels: what is learned beside them, and where the threshold comes from.

Labels of a handful of reviews are no sample of the scene: half of them are landslides, and they lie where the
map was unsure. Learned alone, they spoil the map of all else. What the map said where there is no label is
therefore learned along, and the threshold heeds it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.measures.metrics import Scores, best_threshold
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.exemplars import Exemplars
from landslide_mapper.nn.patches.joined_store import JoinedStore
from landslide_mapper.nn.update.session import FEW_TRAINING, Session


@dataclass(frozen=True)
class Expected:
    """What the pixels of some patches are taken for: their label, else what the map said until now.

    Attributes:
        patches: (n,) their numbers, in ascending order.
        masks: (n, P, P) 0, 1 or 255.
    """

    patches: NDArray[np.intp]
    masks: NDArray[np.uint8]

    @classmethod
    def of(cls, session: Session, region: str) -> Expected:
        """By the decoder that a region had before the update.

        Args:
            session: of the update.
            region: whose decoder, and threshold, the learning one starts from.
        """
        store, patches = session.store, np.sort(session.judging)
        called = session.scorer.calls(session.base, store, patches, region, session.threshold(region))
        batches = [store.batch(np.array([one])) for one in patches]
        labels = np.concatenate([one.mask.numpy() for one in batches])
        valid = np.concatenate([one.valid.numpy() for one in batches])
        masks = np.where((labels == IGNORE) & valid, called, labels).astype(np.uint8)
        return cls(patches, masks)

    def __call__(self, some: NDArray[np.intp]) -> NDArray[np.uint8]:
        """The masks of some of the patches."""
        return self.masks[np.searchsorted(self.patches, some)]

    def judge(self, session: Session, network: MultiRegionNetwork, labels: Scores) -> tuple[float, float]:
        """The threshold that suits labels best and, the fewer they are, what the map said until now.

        With it comes the IoU there, of both mixed: at one half it would say how sure a decoder is of itself.

        Args:
            session: of the update.
            network: whose learning decoder is asked.
            labels: its scores on the labels alone.
        """
        found = session.scorer.decoders(network, session.store, self.patches, [session.learning], truth=self)
        return best_threshold(labels, found[session.learning])

    def rehearsed(self, session: Session, kept: Exemplars | None) -> Exemplars:
        """What a decoder learns again beside the labels: old patches, and the new ones as they were mapped.

        Args:
            session: of the update; what it holds out stays out.
            kept: old patches; None: there are none.
        """
        store = session.store.with_masks(self.patches, self.masks)
        own = np.intersect1d(session.training, self.patches)
        if kept is None or kept.store.patch_size != store.patch_size or kept.store.bands != store.bands:
            return Exemplars(store, own, np.zeros(0, np.intp))
        shift = len(kept.store)
        both = JoinedStore([kept.store, store])
        return Exemplars(both, np.concatenate([kept.replay, own + shift]), kept.gate)


def expect(session: Session) -> Expected | None:
    """What is expected of a decoder that goes on learning from few labels; None where none does."""
    # A score of labelled squares needs no help: 0.36 on the real pair with and without it (two draws).
    if not session.few or len(session.training) >= FEW_TRAINING:
        return None
    if session.strategy.from_scratch or not session.strategy.phases:
        return None
    start = session.cloned if session.is_new else session.region
    return None if start is None else Expected.of(session, start)
