"""What freeze training and joint fine-tuning minimize: their batches, and the loss of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.nn.features.feature_cache import FeatureBatch, FeatureCache
from landslide_mapper.nn.features.views import FixedViews
from landslide_mapper.nn.measures.losses import DistillationLoss, SegmentationLoss
from landslide_mapper.nn.networks.network import ENCODER, MultiRegionNetwork, PartMode, decoder_part
from landslide_mapper.nn.patches.augment import Augmentation
from landslide_mapper.nn.patches.exemplars import Exemplars
from landslide_mapper.nn.patches.joined_store import join
from landslide_mapper.nn.patches.store import Batch, PatchStore
from landslide_mapper.nn.training.phases import network_input
from landslide_mapper.nn.training.ranks import current
from landslide_mapper.nn.update.distillation import Snapshot, StoredResponses, distillation_term


@dataclass(frozen=True)
class JointBatch:
    """A batch of joint fine-tuning.

    Attributes:
        new: patches of the new data.
        distilled: old regions that are held to their responses in this step.
        responses: (K, N, P, P) of these regions, or None to ask the teacher.
        replay: exemplars of one region, or None.
        replayed: that region.
    """

    new: Batch
    distilled: tuple[str, ...] = ()
    responses: Tensor | None = None
    replay: Batch | None = None
    replayed: str | None = None

    def __len__(self) -> int:
        """Number of patches of the new data."""
        return len(self.new)

    def to(self, device: torch.device) -> JointBatch:
        """The batch on a device."""
        return replace(
            self,
            new=self.new.to(device),
            responses=None if self.responses is None else self.responses.to(device),
            replay=None if self.replay is None else self.replay.to(device),
        )


@dataclass(frozen=True)
class Views:
    """Fixed views of the new data, with the responses stored for them."""

    fixed: FixedViews
    responses: StoredResponses


class JointFeed:
    """Makes the batches of joint fine-tuning."""

    def __init__(
        self,
        store: PatchStore,
        augmentation: Augmentation,
        moments: tuple[Tensor, Tensor],
        *,
        old: Sequence[str] = (),
        subset: int = 1,
        stored: Views | None = None,
        exemplars: Mapping[str, Exemplars] | None = None,
        replay: float = 0.0,
    ) -> None:
        """Say where batches come from.

        Args:
            store: the new data.
            augmentation: of new and replayed patches.
            moments: (bands,) mean and deviation of the model's normalization.
            old: regions to distill; empty for none.
            subset: most of them per step.
            stored: fixed views with their responses; None: views vary freely and a teacher is asked.
            exemplars: by region, to replay.
            replay: replayed patches per new one.
        """
        self._store, self._augmentation = store, augmentation
        self._mean, self._std = (one.cpu() for one in moments)
        self._old, self._subset = list(old), subset
        self._stored = stored
        self._exemplars = {region: one for region, one in (exemplars or {}).items() if len(one.replay)}
        self._replay = replay

    def __call__(self, patches: NDArray[np.intp], random: torch.Generator) -> JointBatch:
        """The batch of some patches of the new data."""
        chosen = torch.randperm(len(self._old), generator=random)[: self._subset].tolist()
        distilled = tuple(self._old[one] for one in sorted(chosen))
        if self._stored is None:
            batch = JointBatch(self._vary(self._store.batch(patches), random), distilled)
        else:
            count = self._stored.fixed.count
            views = torch.randint(0, count, (len(patches),), generator=random).numpy()
            responses = self._stored.responses.read(patches, views, distilled) if distilled else None
            batch = JointBatch(self._stored.fixed.batch(patches, views), distilled, responses)
        return self._with_replay(batch, random)

    def _with_replay(self, batch: JointBatch, random: torch.Generator) -> JointBatch:
        count = round(self._replay * len(batch))
        if not self._exemplars or not count:
            return batch
        regions = list(self._exemplars)
        region = regions[int(torch.randint(0, len(regions), (1,), generator=random))]
        exemplars = self._exemplars[region]
        drawn = torch.randint(0, len(exemplars.replay), (count,), generator=random).numpy()
        replay = self._vary(exemplars.store.batch(exemplars.replay[drawn]), random)
        return replace(batch, replay=replay, replayed=region)

    def _vary(self, batch: Batch, random: torch.Generator) -> Batch:
        return self._augmentation(batch, self._mean, self._std, random)


@dataclass(frozen=True)
class JointObjective:
    """Segmentation loss on the new data, distillation on it, and segmentation loss on replayed exemplars.

    Attributes:
        learning: region whose decoder learns the new data.
        loss: segmentation loss.
        distill: loss of the distillation.
        temperature: T.
        weight: lambda.
        teacher: asked where a batch brings no stored responses.
    """

    learning: str
    loss: SegmentationLoss
    distill: DistillationLoss | None = None
    temperature: float = 2.0
    weight: float = 1.0
    teacher: Snapshot | None = None

    def __call__(self, network: MultiRegionNetwork, batch: JointBatch) -> Tensor:
        """The loss; the shared encoder runs once for everything of one patch size."""
        own, ranks, count = _share(batch), current(), len(batch.new)
        with ranks.alone():
            features, replayed = _encode(network, own)
            learned = _decoded(network, features, self.learning)
            old = [_decoded(network, features, region) for region in self._held(batch)]
            again = None
            if batch.replay is not None and batch.replayed is not None:
                again = _decoded(network, replayed, batch.replayed)
        total = self.loss(ranks.whole(learned, count), batch.new.mask)
        if self.distill is not None and old:
            logits = [ranks.whole(one, count) for one in old]
            total = total + self.weight * distillation_term(
                logits, self._responses(batch, own), batch.new.valid, self.distill, self.temperature
            )
        if batch.replay is not None and again is not None:
            # Patches weigh the same: a few exemplars must not count as much as all of the new ones.
            share = len(batch.replay) / count
            total = total + share * self.loss(ranks.whole(again, len(batch.replay)), batch.replay.mask)
        return total

    def _held(self, batch: JointBatch) -> tuple[str, ...]:
        return () if self.distill is None else batch.distilled

    def _responses(self, batch: JointBatch, own: JointBatch) -> Tensor:
        if batch.responses is not None or self.teacher is None:
            return torch.as_tensor(batch.responses)
        said = self.teacher.responses(own.new, batch.distilled)
        return current().whole(said.transpose(0, 1), len(batch.new)).transpose(0, 1)


def freeze_objective(learning: str, loss: SegmentationLoss) -> Callable[[MultiRegionNetwork, object], Tensor]:
    """Segmentation loss of one decoder over a frozen encoder, on patches or on cached features."""

    def objective(network: MultiRegionNetwork, batch: object) -> Tensor:
        if isinstance(batch, FeatureBatch):
            return loss(_decoded(network, batch.features, learning), batch.mask)
        if not isinstance(batch, Batch):
            raise TypeError(f"expected patches or features, got {type(batch).__name__}")
        ranks = current()
        share = ranks.share(len(batch))
        with ranks.alone():
            features = network.features(network_input(network, batch.each(lambda rows: rows[share])))
            own = _decoded(network, features, learning)
        return loss(ranks.whole(own, len(batch)), batch.mask)

    return objective


def cached_feed(
    cache: FeatureCache, views: int
) -> Callable[[NDArray[np.intp], torch.Generator], FeatureBatch]:
    """Features of a random view of every patch."""

    def feed(patches: NDArray[np.intp], random: torch.Generator) -> FeatureBatch:
        chosen = torch.randint(0, views, (len(patches),), generator=random).numpy()
        return cache.batch(patches, chosen)

    return feed


def freeze_all_but(network: MultiRegionNetwork, learning: str) -> None:
    """Freeze everything but one decoder."""
    for part in network.parts:
        network.set_mode(PartMode.FROZEN, part)
    network.set_mode(PartMode.TRAINED, decoder_part(learning))


def rates(
    network: MultiRegionNetwork, learning: str, own: float, shared: float | None, old: float | None
) -> dict[str, float]:
    """Learning rate per part that learns, encoder first."""
    found = {} if shared is None else {ENCODER: shared}
    for region in network.regions:
        rate = own if region == learning else old
        if rate is not None:
            found[decoder_part(region)] = rate
    return found


def _share(batch: JointBatch) -> JointBatch:
    """What this rank computes of a batch."""
    ranks = current()
    if ranks.world == 1:
        return batch
    new = ranks.share(len(batch.new))
    replay = None
    if batch.replay is not None:
        part = ranks.share(len(batch.replay))
        replay = batch.replay.each(lambda rows: rows[part])
    return replace(batch, new=batch.new.each(lambda rows: rows[new]), replay=replay)


def _encode(network: MultiRegionNetwork, batch: JointBatch) -> tuple[list[Tensor], list[Tensor]]:
    """Features of the new and of the replayed patches."""
    new, replay = batch.new, batch.replay
    if replay is None:
        return network.features(network_input(network, new)), []
    if new.mask.shape[1:] != replay.mask.shape[1:] or set(new.layers) != set(replay.layers):
        return network.features(network_input(network, new)), network.features(network_input(network, replay))
    together = network.features(network_input(network, join([new, replay])))
    return [level[: len(new)] for level in together], [level[len(new) :] for level in together]


def _decoded(network: MultiRegionNetwork, features: list[Tensor], region: str) -> Tensor:
    return network.decode(features, region)[:, 0].float()
