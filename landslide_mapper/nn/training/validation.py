"""Scores a network on patches that are kept from training."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.measures.metrics import Scores, fit_thresholds, mean_iou, pooled
from landslide_mapper.nn.networks.memory import in_parts
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.store import Batch, PatchStore
from landslide_mapper.nn.training.phases import routed_logits
from landslide_mapper.nn.training.ranks import current


def score_patches(
    network: MultiRegionNetwork,
    store: PatchStore,
    patches: NDArray[np.intp],
    *,
    batch_size: int,
    dtype: torch.dtype | None,
    check: Callable[[], None],
    decoders: Sequence[str] | None = None,
) -> dict[str, Scores]:
    """Scores per region, for the regions that have labelled pixels among the patches.

    Args:
        network: with a decoder for each region of the store; left in inference mode.
        store: where the patches are.
        patches: numbers of the patches.
        batch_size: patches at once; fewer where memory runs out.
        dtype: half precision to compute in, or None.
        check: called for every batch; may raise Canceled.
        decoders: the decoder of each region of the store; None: each its own.
    """
    network.eval()
    scores = {region: Scores() for region in store.regions}
    device = network.mean.device
    # Sorted by region: a batch then needs few decoders.
    order = patches[np.argsort(store.region[patches], kind="stable")]
    ranks = current()
    order = order[ranks.share(len(order))]

    def ask(some: NDArray[np.intp]) -> tuple[Batch, NDArray[np.float32]]:
        check()
        batch = store.batch(some)
        with torch.inference_mode(), torch.autocast(device.type, dtype=dtype, enabled=dtype is not None):
            logits = routed_logits(network, batch.to(device), decoders or store.regions)
            return batch, torch.sigmoid(logits).cpu().numpy()

    for batch, probability in in_parts(order, batch_size, ask):
        mask, region = batch.mask.numpy(), batch.region.numpy()
        for number in np.unique(region):
            chosen = region == number
            known = mask[chosen] != IGNORE
            scores[store.regions[number]].add(probability[chosen][known], mask[chosen][known])
    for one in scores.values():
        for counts in (one.landslide, one.background):
            ranks.total(torch.from_numpy(counts))
    return {region: one for region, one in scores.items() if one.pixels}


def selection_score(scores: dict[str, Scores]) -> float:
    """What chooses the best epoch: the mean of the pooled IoU and the regions' mean IoU.

    Pooled alone would follow the largest region, the mean alone the noise of the smallest.
    """
    return 0.5 * pooled(scores).at(0.5)["iou"] + 0.5 * mean_iou(scores)


def decoder_thresholds(
    scores: dict[str, Scores], regions: Sequence[str], decoders: Sequence[str]
) -> dict[str, float]:
    """The threshold of each decoder, by its name and by those of its regions.

    That of a decoder of several regions is fitted to all of them together.

    Args:
        scores: of the regions that have labelled pixels.
        regions: all of them.
        decoders: the decoder of each.
    """
    of = dict(zip(regions, decoders))
    grouped = {
        decoder: pooled({region: one for region, one in scores.items() if of[region] == decoder})
        for decoder in dict.fromkeys(of[region] for region in scores)
    }
    fitted = fit_thresholds(grouped)
    common = _common_threshold(grouped, fitted)
    found = {decoder: fitted.get(decoder, common) for decoder in decoders}
    return {**found, **{region: found[decoder] for region, decoder in of.items()}}


def _common_threshold(scores: dict[str, Scores], thresholds: dict[str, float]) -> float:
    """For a decoder without validation pixels: the others' mean, weighted by their landslide pixels."""
    weights = {decoder: float(one.landslide.sum()) for decoder, one in scores.items()}
    total = sum(weights.values())
    return sum(thresholds[name] * weight for name, weight in weights.items()) / total if total else 0.5
