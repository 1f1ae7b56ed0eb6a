"""Phases of a training as configuration: which parts of the network learn, how fast and by what loss.

The loop (`nn.training.loop`) is the same for every phase. Initial training teaches all parts at once; the
update phases of TSMU freeze parts, give them other learning rates or add a distillation term.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from landslide_mapper.nn.measures.losses import SegmentationLoss
from landslide_mapper.nn.networks.context import ADAPTERS
from landslide_mapper.nn.networks.network import ENCODER, MultiRegionNetwork, PartMode
from landslide_mapper.nn.patches.store import Batch
from landslide_mapper.nn.training.ranks import current

Objective = Callable[[MultiRegionNetwork, Any], Tensor]
"""The loss of a batch that a phase minimises."""


@dataclass(frozen=True)
class Phase:
    """One phase of a training.

    Attributes:
        name: for the log and the checkpoint.
        rates: part of the network to its peak learning rate; parts that are not named are frozen, with
            their statistics and their dropout.
        objective: the loss of a batch.
        fixed_statistics: batch normalization keeps and uses its running statistics in the parts that learn.
        steady: of the parts that learn, those that behave as in inference all the while (no dropout).
        settling: of the parts that learn, those whose statistics follow the data even so.
        helper: learns along, for the loss alone: it is no part of the network and is thrown away.
        start_counts: the network that the phase starts from may be the result too, so that the phase never
            ends with something worse by what chooses the epoch.
    """

    name: str
    rates: Mapping[str, float]
    objective: Objective
    fixed_statistics: bool = False
    steady: frozenset[str] = frozenset()
    settling: frozenset[str] = frozenset()
    start_counts: bool = False
    helper: nn.Module | None = None

    def prepare(self, network: MultiRegionNetwork) -> None:
        """Tell the network what learns; this holds until the next phase."""
        for part in network.parts:
            network.set_mode(self._mode(part), part)

    def _mode(self, part: str) -> PartMode:
        if part not in self.rates:
            return PartMode.FROZEN
        if part in self.steady:
            return PartMode.STEADY
        fixed = self.fixed_statistics and part not in self.settling
        return PartMode.FIXED_STATISTICS if fixed else PartMode.TRAINED

    def parameter_groups(self, network: MultiRegionNetwork, weight_decay: float) -> list[dict[str, Any]]:
        """Groups for an optimizer, whose `peak` the schedule scales; biases and statistics do not decay."""
        groups: list[dict[str, Any]] = []
        learning = [(network.parts[part], peak) for part, peak in self.rates.items()]
        if self.helper is not None:
            learning.append((self.helper, max(self.rates.values())))
        for module, peak in learning:
            weights, others = _by_dimension(module)
            groups.append({"params": weights, "lr": peak, "peak": peak, "weight_decay": weight_decay})
            groups.append({"params": others, "lr": peak, "peak": peak, "weight_decay": 0.0})
        return [group for group in groups if group["params"]]


def initial_training(
    network: MultiRegionNetwork,
    regions: list[str],
    loss: SegmentationLoss,
    lr: float,
    cross_region_share: float = 0.0,
    encoder_rate: float = 1.0,
) -> Phase:
    """Phase 1 of TSMU over several regions: encoder and all decoders learn together.

    Args:
        network: what is trained.
        regions: the decoder of each region, in the order of the patches' region numbers.
        loss: of logits and mask.
        lr: peak learning rate.
        encoder_rate: the encoder's as a share of it.
        cross_region_share: share of the patches that any region's decoder decodes instead of their own.
    """

    def objective(network: MultiRegionNetwork, batch: Batch) -> Tensor:
        hosted = with_cross_region(batch, cross_region_share, len(regions))
        return loss(shared_logits(network, hosted, regions), hosted.mask)

    learning = [part for part in network.parts if part != ADAPTERS]  # a second stage's
    rates = {part: lr * encoder_rate if part == ENCODER else lr for part in learning}
    return Phase("initial training", rates, objective)


def with_cross_region(batch: Batch, share: float, regions: int) -> Batch:
    """A batch some of whose patches go to a random region's decoder.

    A decoder that sees a few dozen patches of its own region only learns them by heart; patches of other
    regions keep it general.
    """
    if share <= 0 or regions < 2:
        return batch
    hosts = torch.randint(0, regions, (len(batch),)).to(batch.region)
    visits = (torch.rand(len(batch)) < share).to(batch.region.device)
    return replace(batch, region=torch.where(visits, hosts, batch.region))


def shared_logits(network: MultiRegionNetwork, batch: Batch, regions: Sequence[str]) -> Tensor:
    """The same as `routed_logits` while training, where each of several ranks computes its share."""
    ranks = current()
    if ranks.world == 1:
        return routed_logits(network, batch, regions)
    share = ranks.share(len(batch))
    with ranks.alone():
        # Every rank passes every decoder of the batch, if with no patch: they wait for each other in it.
        numbers = sorted(set(batch.region.tolist()))
        own = routed_logits(network, batch.each(lambda rows: rows[share]), regions, numbers)
    return ranks.whole(own, len(batch))


def routed_logits(
    network: MultiRegionNetwork, batch: Batch, regions: Sequence[str], numbers: Sequence[int] | None = None
) -> Tensor:
    """Logits (N, P, P), each patch decoded by its own region; arguments as of `routed_answers`."""
    return routed_answers(network, batch, regions, numbers)[0]


def routed_answers(
    network: MultiRegionNetwork, batch: Batch, regions: Sequence[str], numbers: Sequence[int] | None = None
) -> tuple[Tensor, Tensor]:
    """Logits (N, P, P), each patch decoded by its own region, and the encoder's coarsest features.

    The encoder runs once for all.

    Args:
        network: with a decoder for each region of the batch.
        batch: on the network's device.
        regions: ids in the order of the patches' region numbers.
        numbers: of the regions whose decoders run, in order; None: those of the batch.
    """
    # Sorted by region, so that levels can be split: gradients of a split are joined in one go, while those of
    # an index are scattered into zeros and added up once per region.
    order = torch.argsort(batch.region, stable=True)
    counts = Counter(batch.region.tolist())
    numbers = sorted(counts) if numbers is None else numbers
    pixels = network_input(network, batch)[order].contiguous(memory_format=torch.channels_last)
    sizes = [counts[number] for number in numbers]
    features = network.features(pixels)
    levels = [torch.split(level, sizes) for level in features]
    logits = [
        network.decode([level[position] for level in levels], regions[number])[:, 0].float()
        for position, number in enumerate(numbers)
    ]
    back = torch.argsort(order)
    return torch.cat(logits)[back], features[-1][back]


def network_input(network: MultiRegionNetwork, batch: Batch) -> Tensor:
    """Normalized pixels of a batch in the memory layout in which convolutions are fastest."""
    pixels = network.normalize(batch.layers, batch.valid, batch.present)
    return pixels.contiguous(memory_format=torch.channels_last)


def _by_dimension(part: nn.Module) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    parameters = list(part.parameters())
    return [one for one in parameters if one.dim() > 1], [one for one in parameters if one.dim() <= 1]
