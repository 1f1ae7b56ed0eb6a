"""The gate of an update: is the new version better where it learned, and not worse anywhere else?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.messages import Message, Messages
from landslide_mapper.nn.features.feature_cache import FeatureBatch, encode
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.measures.metrics import Scores
from landslide_mapper.nn.networks.memory import in_parts
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.exemplars import Exemplars
from landslide_mapper.nn.patches.store import PatchStore

Features = Callable[[PatchStore, NDArray[np.intp]], FeatureBatch]
"""Features of patches as they are, with their labels."""
Truth = Callable[[NDArray[np.intp]], NDArray[np.uint8]]
"""The masks of some patches, by their numbers."""


@dataclass(frozen=True)
class Scorer:
    """How networks are scored.

    Attributes:
        dtype: half precision to compute in, or None.
        check: called for every batch; may raise Canceled.
        batch_size: patches at once; fewer where memory runs out.
        features: of the encoder that all networks have in common, where they are kept; None: each network
            computes its own.
    """

    dtype: torch.dtype | None
    check: Callable[[], None]
    batch_size: int = 8
    features: Features | None = None

    def decoders(
        self,
        network: MultiRegionNetwork,
        store: PatchStore,
        patches: NDArray[np.intp],
        regions: Sequence[str],
        truth: Truth | None = None,
    ) -> dict[str, Scores]:
        """Scores of several decoders on the same patches, whatever region these are of; one encoder pass.

        Args:
            network: with these decoders.
            store: where the patches are.
            patches: their numbers.
            regions: whose decoders.
            truth: what to compare with; None: the labels.
        """
        scores = {region: Scores() for region in regions}

        def ask(some: NDArray[np.intp]) -> tuple[NDArray[np.uint8], list[NDArray[np.float32]]]:
            self.check()
            mask, features = self.features_of(network, store, some)
            compared = mask.numpy() if truth is None else truth(some)
            return compared, self._probabilities(network, features, regions)

        network.eval()
        for mask, found in in_parts(patches, self.batch_size, ask):
            for region, probability in zip(regions, found):
                _count(scores[region], probability, mask)
        return scores

    def calls(
        self,
        network: MultiRegionNetwork,
        store: PatchStore,
        patches: NDArray[np.intp],
        region: str,
        threshold: float,
    ) -> NDArray[np.bool_]:
        """(n, P, P) what a decoder calls landslide in some patches."""

        def ask(some: NDArray[np.intp]) -> NDArray[np.bool_]:
            self.check()
            features = self.features_of(network, store, some)[1]
            called: NDArray[np.bool_] = self._probabilities(network, features, [region])[0] >= threshold
            return called

        network.eval()
        return np.concatenate(list(in_parts(patches, self.batch_size, ask)))

    def features_of(
        self, network: MultiRegionNetwork, store: PatchStore, some: NDArray[np.intp]
    ) -> tuple[Tensor, list[Tensor]]:
        """Labels of some patches, and their features."""
        if self.features is None:
            batch = store.batch(some)
            return batch.mask, encode(network, batch, self.dtype)
        known = self.features(store, some)
        return known.mask, known.to(network.mean.device).features

    def gate(self, network: MultiRegionNetwork, exemplars: Mapping[str, Exemplars]) -> dict[str, Scores]:
        """Scores of each region on its own gate patches; without those where no pixel is landslide."""
        found = {}
        for region, kept in exemplars.items():
            if len(kept.gate):
                scores = self.decoders(network, kept.store, kept.gate, [region])[region]
                if scores.landslide.any():
                    found[region] = scores
        return found

    def agreement(
        self,
        before: MultiRegionNetwork,
        after: MultiRegionNetwork,
        store: PatchStore,
        patches: NDArray[np.intp],
        thresholds: Mapping[str, float],
    ) -> dict[str, float]:
        """Share of the valid pixels where two networks decide the same, per region of `thresholds`."""
        same, pixels = dict.fromkeys(thresholds, 0), 0
        regions = list(thresholds)

        def ask(some: NDArray[np.intp]) -> tuple[NDArray[np.bool_], list[list[NDArray[np.float32]]]]:
            self.check()
            answers = [
                self._probabilities(one, self.features_of(one, store, some)[1], regions)
                for one in (before, after)
            ]
            return store.batch(some).valid.numpy(), answers

        for network in (before, after):
            network.eval()
        for valid, (old, new) in in_parts(patches, self.batch_size, ask):
            pixels += int(valid.sum())
            for region, was, now in zip(regions, old, new):
                alike = (was >= thresholds[region]) == (now >= thresholds[region])
                same[region] += int((alike & valid).sum())
        return {region: one / pixels if pixels else 1.0 for region, one in same.items()}

    def _probabilities(
        self, network: MultiRegionNetwork, features: list[Tensor], regions: Sequence[str]
    ) -> list[NDArray[np.float32]]:
        device = network.mean.device
        with torch.inference_mode(), torch.autocast(device.type, self.dtype, enabled=self.dtype is not None):
            logits = [network.decode(features, region)[:, 0].float() for region in regions]
        return [torch.sigmoid(one).cpu().numpy() for one in logits]


@dataclass(frozen=True)
class Verdict:
    """What the gate found for the network after a phase.

    Attributes:
        regions: per region with other data than the new one: before, after, drop (IoU or None), patches, and
            `agreement` where there was nothing to score on.
        new_after: IoU on the new data's validation patches after, or None where it cannot be told.
        thresholds: of the regions whose threshold changes, that of the new data among them.
        faults: why not to publish; empty when it passes.
        notes: what could not be checked.
        apart: IoU before and after on the patches that were held out, where others judge along.
    """

    regions: dict[str, dict[str, Any]]
    new_after: float | None
    thresholds: dict[str, float]
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())
    apart: dict[str, Any] | None = None

    @property
    def worth(self) -> float:
        """What is gained on the new data less what the other regions lose on average; chooses between two."""
        drops = [one["drop"] for one in self.regions.values() if one["drop"] is not None]
        return (self.new_after or 0.0) - (sum(drops) / len(drops) if drops else 0.0)

    @property
    def passes(self) -> bool:
        """Whether the network may be published."""
        return not self.faults


def judge(
    regions: dict[str, dict[str, Any]],
    learned: str,
    new_before: float | None,
    new_after: float | None,
    thresholds: dict[str, float],
    max_drop: float,
    *,
    by_learned: bool = False,
) -> Verdict:
    """Hold a network against the rules.

    Args:
        regions: see `Verdict`.
        learned: id of the region of the new data.
        new_before: IoU on its validation patches before the update, or None.
        new_after: the same after.
        thresholds: see `Verdict`.
        max_drop: IoU that a region may lose.
        by_learned: whether labels that were learned from are among those of the new data.
    """
    faults = Messages(
        Message(
            "Region '{region}' fell from {before:.3f} to {after:.3f} IoU; at most {max_drop:g} is allowed.",
            region=region,
            before=one["before"],
            after=one["after"],
            max_drop=max_drop,
        )
        for region, one in regions.items()
        if one["drop"] is not None and one["drop"] > max_drop
    )
    notes = Messages(
        Message(
            "Region '{region}' could not be checked: the model keeps no gate patches with landslides of it.",
            region=region,
        )
        for region, one in regions.items()
        if one["drop"] is None
    )
    if new_before is None or new_after is None:
        notes.say(
            "Region '{region}' could not be checked: no validation patch of the new data shows a landslide.",
            region=learned,
        )
    elif new_after <= new_before:
        faults.append(_no_gain(learned, new_before, new_after, by_learned=by_learned))
    return Verdict(regions, new_after, thresholds, tuple(faults), tuple(notes))


def _no_gain(region: str, before: float, after: float, *, by_learned: bool) -> Message:
    figures = {"region": region, "new_before": before, "new_after": after}
    if by_learned:
        return Message(
            "Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on labels "
            "of the new data, most of which were learned from.",
            **figures,
        )
    return Message(
        "Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on the "
        "validation patches of the new data.",
        **figures,
    )


def compare(
    before: Mapping[str, Scores],
    after: Mapping[str, Scores],
    thresholds: Mapping[str, tuple[float, float]],
    patches: Mapping[str, int],
) -> dict[str, dict[str, Any]]:
    """IoU per region before and after, each at its own threshold.

    Args:
        before: scores on the gate patches; regions without such are missing.
        after: the same of the new network.
        thresholds: per region that is compared, before and after.
        patches: gate patches per region.
    """
    found: dict[str, dict[str, Any]] = {}
    for region, (old, new) in thresholds.items():
        known = region in before and region in after
        was = before[region].at(old)["iou"] if known else None
        now = after[region].at(new)["iou"] if known else None
        drop = None if was is None or now is None else was - now
        found[region] = {"before": was, "after": now, "drop": drop, "patches": patches.get(region, 0)}
    return found


def with_new(gate: Mapping[str, Scores], region: str, new: Scores) -> dict[str, Scores]:
    """Gate scores where those of the region that learned, if the model knew it, also count its new data.

    Old and new patches are of one region, so it is judged by all of them: else a handful of patches of
    another corner would refuse what makes the region's map better as a whole.
    """
    return {one: scores.merged(new) if one == region else scores for one, scores in gate.items()}


def iou_or_none(scores: Scores, threshold: float) -> float | None:
    """IoU, or None where no pixel is landslide: a map without a landslide would score 1 there."""
    return scores.at(threshold)["iou"] if scores.landslide.any() else None


def _count(scores: Scores, probability: NDArray[np.float32], mask: NDArray[np.uint8]) -> None:
    known = mask != IGNORE
    scores.add(probability[known], mask[known])
